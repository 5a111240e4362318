// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceWorkspaces asks the function `alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces`, and waits for its answer.
//
// Returns the workspaces that you may see in the region.
//
// # Example Usage
//
// # The workspaces of a resource group
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		workspaces, err := pai.GetWorkspaceWorkspaces(ctx, &pai.GetWorkspaceWorkspacesArgs{
//			ResourceGroupId: pulumi.StringRef("rg-acfmxazb4ph6aiy"),
//			Status:          pulumi.StringRef("ENABLED"),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("workspaceNames", pulumi.ToStringArray(workspaces.Names))
//		return nil
//	}
func GetWorkspaceWorkspaces(ctx *pulumi.Context, args *GetWorkspaceWorkspacesArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceWorkspacesResult, error) {
	var result GetWorkspaceWorkspacesResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceWorkspacesArgs has the arguments of GetWorkspaceWorkspaces.
type GetWorkspaceWorkspacesArgs struct {
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
	// Return only workspaces of this resource group.
	ResourceGroupId *string `pulumi:"resourceGroupId"`
	// Return only workspaces in this state, for example `ENABLED`.
	Status *string `pulumi:"status"`
	// Return only the workspace with this name.
	WorkspaceName *string `pulumi:"workspaceName"`
}

// GetWorkspaceWorkspacesResult is what GetWorkspaceWorkspaces answers.
type GetWorkspaceWorkspacesResult struct {
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Workspaces []GetWorkspaceWorkspacesWorkspace `pulumi:"workspaces"`
}

// GetWorkspaceWorkspacesOutput asks as [GetWorkspaceWorkspaces] does, when all arguments are known and
// what it depends on is done.
func GetWorkspaceWorkspacesOutput(ctx *pulumi.Context, args GetWorkspaceWorkspacesOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceWorkspacesResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces", args, GetWorkspaceWorkspacesResultOutput{}, options).(GetWorkspaceWorkspacesResultOutput)
}

// GetWorkspaceWorkspacesOutputArgs has the arguments of GetWorkspaceWorkspacesOutput.
type GetWorkspaceWorkspacesOutputArgs struct {
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Return only workspaces of this resource group.
	ResourceGroupId pulumi.StringPtrInput `pulumi:"resourceGroupId"`
	// Return only workspaces in this state, for example `ENABLED`.
	Status pulumi.StringPtrInput `pulumi:"status"`
	// Return only the workspace with this name.
	WorkspaceName pulumi.StringPtrInput `pulumi:"workspaceName"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceWorkspacesOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceWorkspacesArgs]()
}

// GetWorkspaceWorkspacesResultOutput is what GetWorkspaceWorkspaces answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceWorkspacesResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceWorkspacesResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceWorkspacesResult]()
}

// ToGetWorkspaceWorkspacesResultOutput returns itself.
func (o GetWorkspaceWorkspacesResultOutput) ToGetWorkspaceWorkspacesResultOutput() GetWorkspaceWorkspacesResultOutput {
	return o
}

// ToGetWorkspaceWorkspacesResultOutputWithContext returns itself.
func (o GetWorkspaceWorkspacesResultOutput) ToGetWorkspaceWorkspacesResultOutputWithContext(context.Context) GetWorkspaceWorkspacesResultOutput {
	return o
}

// Ids is [GetWorkspaceWorkspacesResult.Ids].
func (o GetWorkspaceWorkspacesResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Names is [GetWorkspaceWorkspacesResult.Names].
func (o GetWorkspaceWorkspacesResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

// Workspaces is [GetWorkspaceWorkspacesResult.Workspaces].
func (o GetWorkspaceWorkspacesResultOutput) Workspaces() GetWorkspaceWorkspacesWorkspaceArrayOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesResult) []GetWorkspaceWorkspacesWorkspace { return v.Workspaces }).(GetWorkspaceWorkspacesWorkspaceArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceWorkspacesResultOutput{})
}

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
// The workspaces that the caller may see in the region.
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

// GetWorkspaceWorkspacesArgs is what GetWorkspaceWorkspaces is asked with.
type GetWorkspaceWorkspacesArgs struct {
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Only workspaces of this resource group.
	ResourceGroupId *string `pulumi:"resourceGroupId"`
	// Only workspaces in this state: `ENABLED`, for example.
	Status *string `pulumi:"status"`
	// Only the workspace of this name.
	WorkspaceName *string `pulumi:"workspaceName"`
}

// GetWorkspaceWorkspacesResult is what GetWorkspaceWorkspaces answers.
type GetWorkspaceWorkspacesResult struct {
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Workspaces []GetWorkspaceWorkspacesWorkspace `pulumi:"workspaces"`
}

// GetWorkspaceWorkspacesOutput asks as [GetWorkspaceWorkspaces] does, when all arguments are known and
// what it depends on is done.
func GetWorkspaceWorkspacesOutput(ctx *pulumi.Context, args GetWorkspaceWorkspacesOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceWorkspacesResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces", args, GetWorkspaceWorkspacesResultOutput{}, options).(GetWorkspaceWorkspacesResultOutput)
}

// GetWorkspaceWorkspacesOutputArgs is what GetWorkspaceWorkspacesOutput is asked with.
type GetWorkspaceWorkspacesOutputArgs struct {
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Only workspaces of this resource group.
	ResourceGroupId pulumi.StringPtrInput `pulumi:"resourceGroupId"`
	// Only workspaces in this state: `ENABLED`, for example.
	Status pulumi.StringPtrInput `pulumi:"status"`
	// Only the workspace of this name.
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

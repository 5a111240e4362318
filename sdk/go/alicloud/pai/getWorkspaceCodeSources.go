// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceCodeSources asks the function `alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources`, and waits for its answer.
//
// Returns the code sources of a workspace, without their access tokens.
//
// # Example Usage
//
// # All code sources of a workspace
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		sources, err := pai.GetWorkspaceCodeSources(ctx, &pai.GetWorkspaceCodeSourcesArgs{
//			WorkspaceId: "478812",
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("names", pulumi.ToStringArray(sources.Names))
//		return nil
//	}
func GetWorkspaceCodeSources(ctx *pulumi.Context, args *GetWorkspaceCodeSourcesArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceCodeSourcesResult, error) {
	var result GetWorkspaceCodeSourcesResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceCodeSourcesArgs has the arguments of GetWorkspaceCodeSources.
type GetWorkspaceCodeSourcesArgs struct {
	// Return only code sources with this name.
	DisplayName *string `pulumi:"displayName"`
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
	// Return the code sources of this workspace.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceCodeSourcesResult is what GetWorkspaceCodeSources answers.
type GetWorkspaceCodeSourcesResult struct {
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	CodeSources []GetWorkspaceCodeSourcesCodeSource `pulumi:"codeSources"`
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
}

// GetWorkspaceCodeSourcesOutput asks as [GetWorkspaceCodeSources] does, when all arguments are known
// and what it depends on is done.
func GetWorkspaceCodeSourcesOutput(ctx *pulumi.Context, args GetWorkspaceCodeSourcesOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceCodeSourcesResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources", args, GetWorkspaceCodeSourcesResultOutput{}, options).(GetWorkspaceCodeSourcesResultOutput)
}

// GetWorkspaceCodeSourcesOutputArgs has the arguments of GetWorkspaceCodeSourcesOutput.
type GetWorkspaceCodeSourcesOutputArgs struct {
	// Return only code sources with this name.
	DisplayName pulumi.StringPtrInput `pulumi:"displayName"`
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
	// Return the code sources of this workspace.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceCodeSourcesOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceCodeSourcesArgs]()
}

// GetWorkspaceCodeSourcesResultOutput is what GetWorkspaceCodeSources answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceCodeSourcesResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceCodeSourcesResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceCodeSourcesResult]()
}

// ToGetWorkspaceCodeSourcesResultOutput returns itself.
func (o GetWorkspaceCodeSourcesResultOutput) ToGetWorkspaceCodeSourcesResultOutput() GetWorkspaceCodeSourcesResultOutput {
	return o
}

// ToGetWorkspaceCodeSourcesResultOutputWithContext returns itself.
func (o GetWorkspaceCodeSourcesResultOutput) ToGetWorkspaceCodeSourcesResultOutputWithContext(context.Context) GetWorkspaceCodeSourcesResultOutput {
	return o
}

// CodeSources is [GetWorkspaceCodeSourcesResult.CodeSources].
func (o GetWorkspaceCodeSourcesResultOutput) CodeSources() GetWorkspaceCodeSourcesCodeSourceArrayOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesResult) []GetWorkspaceCodeSourcesCodeSource { return v.CodeSources }).(GetWorkspaceCodeSourcesCodeSourceArrayOutput)
}

// Ids is [GetWorkspaceCodeSourcesResult.Ids].
func (o GetWorkspaceCodeSourcesResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Names is [GetWorkspaceCodeSourcesResult.Names].
func (o GetWorkspaceCodeSourcesResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceCodeSourcesResultOutput{})
}

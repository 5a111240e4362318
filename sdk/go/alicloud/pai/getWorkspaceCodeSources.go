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
// The code sources of a workspace, without their tokens.
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

// GetWorkspaceCodeSourcesArgs is what GetWorkspaceCodeSources is asked with.
type GetWorkspaceCodeSourcesArgs struct {
	// Only code sources of this name.
	DisplayName *string `pulumi:"displayName"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Code sources of this workspace.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceCodeSourcesResult is what GetWorkspaceCodeSources answers.
type GetWorkspaceCodeSourcesResult struct {
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	CodeSources []GetWorkspaceCodeSourcesCodeSource `pulumi:"codeSources"`
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
}

// GetWorkspaceCodeSourcesOutput asks as [GetWorkspaceCodeSources] does, when all arguments are known
// and what it depends on is done.
func GetWorkspaceCodeSourcesOutput(ctx *pulumi.Context, args GetWorkspaceCodeSourcesOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceCodeSourcesResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources", args, GetWorkspaceCodeSourcesResultOutput{}, options).(GetWorkspaceCodeSourcesResultOutput)
}

// GetWorkspaceCodeSourcesOutputArgs is what GetWorkspaceCodeSourcesOutput is asked with.
type GetWorkspaceCodeSourcesOutputArgs struct {
	// Only code sources of this name.
	DisplayName pulumi.StringPtrInput `pulumi:"displayName"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Code sources of this workspace.
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

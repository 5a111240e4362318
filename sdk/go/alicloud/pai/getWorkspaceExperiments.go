// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceExperiments asks the function `alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments`, and waits for its answer.
//
// The experiments of a workspace.
//
// # Example Usage
//
// # The experiments of one team
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		experiments, err := pai.GetWorkspaceExperiments(ctx, &pai.GetWorkspaceExperimentsArgs{
//			WorkspaceId: pulumi.StringRef("478812"),
//			Labels: map[string]string{
//				"team": "fraud",
//			},
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("experimentNames", pulumi.ToStringArray(experiments.Names))
//		return nil
//	}
func GetWorkspaceExperiments(ctx *pulumi.Context, args *GetWorkspaceExperimentsArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceExperimentsResult, error) {
	var result GetWorkspaceExperimentsResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceExperimentsArgs is what GetWorkspaceExperiments is asked with.
type GetWorkspaceExperimentsArgs struct {
	// Only experiments of this name.
	ExperimentName *string `pulumi:"experimentName"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// Only experiments that have all of these labels, each a key with its value.
	Labels map[string]string `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Experiments of this workspace.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetWorkspaceExperimentsResult is what GetWorkspaceExperiments answers.
type GetWorkspaceExperimentsResult struct {
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Experiments []GetWorkspaceExperimentsExperiment `pulumi:"experiments"`
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
}

// GetWorkspaceExperimentsOutput asks as [GetWorkspaceExperiments] does, when all arguments are known
// and what it depends on is done.
func GetWorkspaceExperimentsOutput(ctx *pulumi.Context, args GetWorkspaceExperimentsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceExperimentsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments", args, GetWorkspaceExperimentsResultOutput{}, options).(GetWorkspaceExperimentsResultOutput)
}

// GetWorkspaceExperimentsOutputArgs is what GetWorkspaceExperimentsOutput is asked with.
type GetWorkspaceExperimentsOutputArgs struct {
	// Only experiments of this name.
	ExperimentName pulumi.StringPtrInput `pulumi:"experimentName"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Only experiments that have all of these labels, each a key with its value.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Experiments of this workspace.
	WorkspaceId pulumi.StringPtrInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceExperimentsOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceExperimentsArgs]()
}

// GetWorkspaceExperimentsResultOutput is what GetWorkspaceExperiments answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceExperimentsResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceExperimentsResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceExperimentsResult]()
}

// ToGetWorkspaceExperimentsResultOutput returns itself.
func (o GetWorkspaceExperimentsResultOutput) ToGetWorkspaceExperimentsResultOutput() GetWorkspaceExperimentsResultOutput {
	return o
}

// ToGetWorkspaceExperimentsResultOutputWithContext returns itself.
func (o GetWorkspaceExperimentsResultOutput) ToGetWorkspaceExperimentsResultOutputWithContext(context.Context) GetWorkspaceExperimentsResultOutput {
	return o
}

// Experiments is [GetWorkspaceExperimentsResult.Experiments].
func (o GetWorkspaceExperimentsResultOutput) Experiments() GetWorkspaceExperimentsExperimentArrayOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsResult) []GetWorkspaceExperimentsExperiment { return v.Experiments }).(GetWorkspaceExperimentsExperimentArrayOutput)
}

// Ids is [GetWorkspaceExperimentsResult.Ids].
func (o GetWorkspaceExperimentsResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Names is [GetWorkspaceExperimentsResult.Names].
func (o GetWorkspaceExperimentsResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceExperimentsResultOutput{})
}

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
// Returns the experiments of a workspace.
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

// GetWorkspaceExperimentsArgs has the arguments of GetWorkspaceExperiments.
type GetWorkspaceExperimentsArgs struct {
	// Return only experiments with this name.
	ExperimentName *string `pulumi:"experimentName"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return only experiments that have all of these labels, given as keys with values.
	Labels map[string]string `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
	// Return the experiments of this workspace.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetWorkspaceExperimentsResult is what GetWorkspaceExperiments answers.
type GetWorkspaceExperimentsResult struct {
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Experiments []GetWorkspaceExperimentsExperiment `pulumi:"experiments"`
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
}

// GetWorkspaceExperimentsOutput asks as [GetWorkspaceExperiments] does, when all arguments are known
// and what it depends on is done.
func GetWorkspaceExperimentsOutput(ctx *pulumi.Context, args GetWorkspaceExperimentsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceExperimentsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments", args, GetWorkspaceExperimentsResultOutput{}, options).(GetWorkspaceExperimentsResultOutput)
}

// GetWorkspaceExperimentsOutputArgs has the arguments of GetWorkspaceExperimentsOutput.
type GetWorkspaceExperimentsOutputArgs struct {
	// Return only experiments with this name.
	ExperimentName pulumi.StringPtrInput `pulumi:"experimentName"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return only experiments that have all of these labels, given as keys with values.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Return the experiments of this workspace.
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

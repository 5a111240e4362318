// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceRuns asks the function `alicloud:pai/getWorkspaceRuns:getWorkspaceRuns`, and waits for its answer.
//
// The runs of an experiment, or all those of a workspace.
//
// # Example Usage
//
// # All runs of an experiment
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		runs, err := pai.GetWorkspaceRuns(ctx, &pai.GetWorkspaceRunsArgs{
//			ExperimentId: pulumi.StringRef("exp-1zpfthdxabc123"),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("runNames", pulumi.ToStringArray(runs.Names))
//		return nil
//	}
func GetWorkspaceRuns(ctx *pulumi.Context, args *GetWorkspaceRunsArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceRunsResult, error) {
	var result GetWorkspaceRunsResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceRuns:getWorkspaceRuns", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceRunsArgs is what GetWorkspaceRuns is asked with.
type GetWorkspaceRunsArgs struct {
	// Runs of this experiment.
	ExperimentId *string `pulumi:"experimentId"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// Only runs that have all of these labels, each a key with its value.
	Labels map[string]string `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Only runs of this name.
	RunName *string `pulumi:"runName"`
	// Only runs that execute this job.
	SourceId *string `pulumi:"sourceId"`
	// Only runs of this kind of job: `TrainingService` or `DLC`.
	SourceType *string `pulumi:"sourceType"`
	// Runs of this workspace.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetWorkspaceRunsResult is what GetWorkspaceRuns answers.
type GetWorkspaceRunsResult struct {
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Runs []GetWorkspaceRunsRun `pulumi:"runs"`
}

// GetWorkspaceRunsOutput asks as [GetWorkspaceRuns] does, when all arguments are known and what it
// depends on is done.
func GetWorkspaceRunsOutput(ctx *pulumi.Context, args GetWorkspaceRunsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceRunsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceRuns:getWorkspaceRuns", args, GetWorkspaceRunsResultOutput{}, options).(GetWorkspaceRunsResultOutput)
}

// GetWorkspaceRunsOutputArgs is what GetWorkspaceRunsOutput is asked with.
type GetWorkspaceRunsOutputArgs struct {
	// Runs of this experiment.
	ExperimentId pulumi.StringPtrInput `pulumi:"experimentId"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Only runs that have all of these labels, each a key with its value.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Only runs of this name.
	RunName pulumi.StringPtrInput `pulumi:"runName"`
	// Only runs that execute this job.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Only runs of this kind of job: `TrainingService` or `DLC`.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// Runs of this workspace.
	WorkspaceId pulumi.StringPtrInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRunsArgs]()
}

// GetWorkspaceRunsResultOutput is what GetWorkspaceRuns answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceRunsResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRunsResult]()
}

// ToGetWorkspaceRunsResultOutput returns itself.
func (o GetWorkspaceRunsResultOutput) ToGetWorkspaceRunsResultOutput() GetWorkspaceRunsResultOutput {
	return o
}

// ToGetWorkspaceRunsResultOutputWithContext returns itself.
func (o GetWorkspaceRunsResultOutput) ToGetWorkspaceRunsResultOutputWithContext(context.Context) GetWorkspaceRunsResultOutput {
	return o
}

// Ids is [GetWorkspaceRunsResult.Ids].
func (o GetWorkspaceRunsResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceRunsResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Names is [GetWorkspaceRunsResult.Names].
func (o GetWorkspaceRunsResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceRunsResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

// Runs is [GetWorkspaceRunsResult.Runs].
func (o GetWorkspaceRunsResultOutput) Runs() GetWorkspaceRunsRunArrayOutput {
	return o.ApplyT(func(v GetWorkspaceRunsResult) []GetWorkspaceRunsRun { return v.Runs }).(GetWorkspaceRunsRunArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceRunsResultOutput{})
}

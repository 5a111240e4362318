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
// Returns the runs of an experiment, or all runs of a workspace.
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

// GetWorkspaceRunsArgs has the arguments of GetWorkspaceRuns.
type GetWorkspaceRunsArgs struct {
	// Return the runs of this experiment.
	ExperimentId *string `pulumi:"experimentId"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return only runs that have all of these labels, given as keys with values.
	Labels map[string]string `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
	// Return only runs with this name.
	RunName *string `pulumi:"runName"`
	// Return only runs that execute this job.
	SourceId *string `pulumi:"sourceId"`
	// Return only runs of jobs of this kind: `TrainingService` or `DLC`.
	SourceType *string `pulumi:"sourceType"`
	// Return the runs of this workspace.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetWorkspaceRunsResult is what GetWorkspaceRuns answers.
type GetWorkspaceRunsResult struct {
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Runs []GetWorkspaceRunsRun `pulumi:"runs"`
}

// GetWorkspaceRunsOutput asks as [GetWorkspaceRuns] does, when all arguments are known and what it
// depends on is done.
func GetWorkspaceRunsOutput(ctx *pulumi.Context, args GetWorkspaceRunsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceRunsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceRuns:getWorkspaceRuns", args, GetWorkspaceRunsResultOutput{}, options).(GetWorkspaceRunsResultOutput)
}

// GetWorkspaceRunsOutputArgs has the arguments of GetWorkspaceRunsOutput.
type GetWorkspaceRunsOutputArgs struct {
	// Return the runs of this experiment.
	ExperimentId pulumi.StringPtrInput `pulumi:"experimentId"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return only runs that have all of these labels, given as keys with values.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Return only runs with this name.
	RunName pulumi.StringPtrInput `pulumi:"runName"`
	// Return only runs that execute this job.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Return only runs of jobs of this kind: `TrainingService` or `DLC`.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// Return the runs of this workspace.
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

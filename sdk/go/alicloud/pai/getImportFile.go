// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetImportFile asks the function `alicloud:pai/getImportFile:getImportFile`, and waits for its answer.
//
// What a workspace holds, as a file for `pulumi import --file`: the workspace, its members without the
// owner, code sources, datasets and their versions without `v1`, models and their versions, and
// experiments. Runs and the settings of the account come only when they are asked for.
//
// What the caller may not see is not in it: compare the counts with the console. Public models and
// datasets of others are left out.
//
// # Example Usage
//
// # What a workspace holds, to be imported
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		file, err := pai.GetImportFile(ctx, &pai.GetImportFileArgs{
//			WorkspaceId: "478812",
//			Types:       []string{"WorkspaceModel", "WorkspaceModelVersion"},
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("counts", pulumi.ToIntMap(file.Counts))
//		ctx.Export("todo", pulumi.ToStringArray(file.Todo))
//		return nil
//	}
func GetImportFile(ctx *pulumi.Context, args *GetImportFileArgs, opts ...pulumi.InvokeOption) (*GetImportFileResult, error) {
	var result GetImportFileResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getImportFile:getImportFile", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetImportFileArgs is what GetImportFile is asked with.
type GetImportFileArgs struct {
	// Whether the runs of the experiments come as well. Defaults to false.
	IncludeRuns *bool `pulumi:"includeRuns"`
	// Only objects of these types, each as `WorkspaceModel` or as the whole token; `WorkspaceRun` and
	// `WorkspaceUserConfig` come when they are named here.
	Types []string `pulumi:"types"`
	// Number of the workspace: digits.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetImportFileResult is what GetImportFile answers.
type GetImportFileResult struct {
	// How many objects of each type there are in it.
	Counts map[string]int `pulumi:"counts"`
	// What to import, in an order in which each object comes after the one that it lives in.
	Resources []GetImportFileResource `pulumi:"resources"`
	// What is left to do by hand, some sentences each, about values that are secret, for example.
	Todo []string `pulumi:"todo"`
}

// GetImportFileOutput asks as [GetImportFile] does, when all arguments are known and what it depends
// on is done.
func GetImportFileOutput(ctx *pulumi.Context, args GetImportFileOutputArgs, opts ...pulumi.InvokeOption) GetImportFileResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getImportFile:getImportFile", args, GetImportFileResultOutput{}, options).(GetImportFileResultOutput)
}

// GetImportFileOutputArgs is what GetImportFileOutput is asked with.
type GetImportFileOutputArgs struct {
	// Whether the runs of the experiments come as well. Defaults to false.
	IncludeRuns pulumi.BoolPtrInput `pulumi:"includeRuns"`
	// Only objects of these types, each as `WorkspaceModel` or as the whole token; `WorkspaceRun` and
	// `WorkspaceUserConfig` come when they are named here.
	Types pulumi.StringArrayInput `pulumi:"types"`
	// Number of the workspace: digits.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetImportFileOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetImportFileArgs]()
}

// GetImportFileResultOutput is what GetImportFile answers, as a value that becomes known while the stack is deployed.
type GetImportFileResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetImportFileResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetImportFileResult]()
}

// ToGetImportFileResultOutput returns itself.
func (o GetImportFileResultOutput) ToGetImportFileResultOutput() GetImportFileResultOutput {
	return o
}

// ToGetImportFileResultOutputWithContext returns itself.
func (o GetImportFileResultOutput) ToGetImportFileResultOutputWithContext(context.Context) GetImportFileResultOutput {
	return o
}

// Counts is [GetImportFileResult.Counts].
func (o GetImportFileResultOutput) Counts() pulumi.IntMapOutput {
	return o.ApplyT(func(v GetImportFileResult) map[string]int { return v.Counts }).(pulumi.IntMapOutput)
}

// Resources is [GetImportFileResult.Resources].
func (o GetImportFileResultOutput) Resources() GetImportFileResourceArrayOutput {
	return o.ApplyT(func(v GetImportFileResult) []GetImportFileResource { return v.Resources }).(GetImportFileResourceArrayOutput)
}

// Todo is [GetImportFileResult.Todo].
func (o GetImportFileResultOutput) Todo() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetImportFileResult) []string { return v.Todo }).(pulumi.StringArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetImportFileResultOutput{})
}

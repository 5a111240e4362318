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
// Returns the contents of a workspace in the form of a file for `pulumi import --file`. The file has
// the workspace, its members, code sources, datasets, models, the versions of datasets and models, and
// experiments. It does not have the owner of the workspace or the versions `v1` of datasets. It has
// runs and the settings of the account only if you ask for them.
//
// The file has only the objects that you may see, so compare the counts with the console. It leaves
// out public models and datasets of others.
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

// GetImportFileArgs has the arguments of GetImportFile.
type GetImportFileArgs struct {
	// Whether the file includes the runs of the experiments. Defaults to false.
	IncludeRuns *bool `pulumi:"includeRuns"`
	// Return only objects of these types. Write `WorkspaceModel` or the whole type token. To include runs
	// or settings, name `WorkspaceRun` or `WorkspaceUserConfig`.
	Types []string `pulumi:"types"`
	// ID of the workspace, which is a number.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetImportFileResult is what GetImportFile answers.
type GetImportFileResult struct {
	// Number of objects of each type in the file.
	Counts map[string]int `pulumi:"counts"`
	// The objects to import. Each object comes after the object that contains it.
	Resources []GetImportFileResource `pulumi:"resources"`
	// What you have to do by hand, for example about values that are secret.
	Todo []string `pulumi:"todo"`
}

// GetImportFileOutput asks as [GetImportFile] does, when all arguments are known and what it depends
// on is done.
func GetImportFileOutput(ctx *pulumi.Context, args GetImportFileOutputArgs, opts ...pulumi.InvokeOption) GetImportFileResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getImportFile:getImportFile", args, GetImportFileResultOutput{}, options).(GetImportFileResultOutput)
}

// GetImportFileOutputArgs has the arguments of GetImportFileOutput.
type GetImportFileOutputArgs struct {
	// Whether the file includes the runs of the experiments. Defaults to false.
	IncludeRuns pulumi.BoolPtrInput `pulumi:"includeRuns"`
	// Return only objects of these types. Write `WorkspaceModel` or the whole type token. To include runs
	// or settings, name `WorkspaceRun` or `WorkspaceUserConfig`.
	Types pulumi.StringArrayInput `pulumi:"types"`
	// ID of the workspace, which is a number.
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

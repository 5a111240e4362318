// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceDatasets asks the function `alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets`, and waits for its answer.
//
// Returns the datasets of a workspace, or the public datasets of a publisher.
//
// # Example Usage
//
// # Datasets whose names begin alike
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		transactions, err := pai.GetWorkspaceDatasets(ctx, &pai.GetWorkspaceDatasetsArgs{
//			WorkspaceId: pulumi.StringRef("478812"),
//			NameRegex:   pulumi.StringRef("^card_"),
//			MaxItems:    pulumi.IntRef(20),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("datasetIds", pulumi.ToStringArray(transactions.Ids))
//		return nil
//	}
func GetWorkspaceDatasets(ctx *pulumi.Context, args *GetWorkspaceDatasetsArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceDatasetsResult, error) {
	var result GetWorkspaceDatasetsResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceDatasetsArgs has the arguments of GetWorkspaceDatasets.
type GetWorkspaceDatasetsArgs struct {
	// Return only datasets with this visibility: `PRIVATE`, `PUBLIC` or `ROLE_PUBLIC`.
	Accessibility *string `pulumi:"accessibility"`
	// Return only datasets in this kind of storage, for example `OSS`.
	DataSourceType *string `pulumi:"dataSourceType"`
	// Return only datasets of this kind of data, for example `PIC`.
	DataType *string `pulumi:"dataType"`
	// Return only the dataset with this name.
	DatasetName *string `pulumi:"datasetName"`
	// Return only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
	Edition *string `pulumi:"edition"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return only datasets that have all of these labels, given as keys with values.
	Labels map[string]string `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
	// Return only datasets whose address points to this kind of object: `FILE` or `DIRECTORY`.
	Property *string `pulumi:"property"`
	// Return the public datasets of this publisher instead of the workspace's own, for example `pai` for
	// those of the platform. In this case, leave out `WorkspaceId`.
	Publisher *string `pulumi:"publisher"`
	// Return only datasets that others share with you (`TO_ME`), or that you share with others (`BY_ME`).
	ShareScope *string `pulumi:"shareScope"`
	// Return only datasets that were made from this source.
	SourceId *string `pulumi:"sourceId"`
	// Return only datasets with this kind of source: `USER`, `ITAG` or `PAI_PUBLIC_DATASET`.
	SourceType *string `pulumi:"sourceType"`
	// Return the datasets of this workspace. If you leave it out, the function searches your default
	// workspace.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetWorkspaceDatasetsResult is what GetWorkspaceDatasets answers.
type GetWorkspaceDatasetsResult struct {
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Datasets []GetWorkspaceDatasetsDataset `pulumi:"datasets"`
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
}

// GetWorkspaceDatasetsOutput asks as [GetWorkspaceDatasets] does, when all arguments are known and
// what it depends on is done.
func GetWorkspaceDatasetsOutput(ctx *pulumi.Context, args GetWorkspaceDatasetsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceDatasetsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets", args, GetWorkspaceDatasetsResultOutput{}, options).(GetWorkspaceDatasetsResultOutput)
}

// GetWorkspaceDatasetsOutputArgs has the arguments of GetWorkspaceDatasetsOutput.
type GetWorkspaceDatasetsOutputArgs struct {
	// Return only datasets with this visibility: `PRIVATE`, `PUBLIC` or `ROLE_PUBLIC`.
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Return only datasets in this kind of storage, for example `OSS`.
	DataSourceType pulumi.StringPtrInput `pulumi:"dataSourceType"`
	// Return only datasets of this kind of data, for example `PIC`.
	DataType pulumi.StringPtrInput `pulumi:"dataType"`
	// Return only the dataset with this name.
	DatasetName pulumi.StringPtrInput `pulumi:"datasetName"`
	// Return only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
	Edition pulumi.StringPtrInput `pulumi:"edition"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return only datasets that have all of these labels, given as keys with values.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Return only datasets whose address points to this kind of object: `FILE` or `DIRECTORY`.
	Property pulumi.StringPtrInput `pulumi:"property"`
	// Return the public datasets of this publisher instead of the workspace's own, for example `pai` for
	// those of the platform. In this case, leave out `WorkspaceId`.
	Publisher pulumi.StringPtrInput `pulumi:"publisher"`
	// Return only datasets that others share with you (`TO_ME`), or that you share with others (`BY_ME`).
	ShareScope pulumi.StringPtrInput `pulumi:"shareScope"`
	// Return only datasets that were made from this source.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Return only datasets with this kind of source: `USER`, `ITAG` or `PAI_PUBLIC_DATASET`.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// Return the datasets of this workspace. If you leave it out, the function searches your default
	// workspace.
	WorkspaceId pulumi.StringPtrInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetsOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetsArgs]()
}

// GetWorkspaceDatasetsResultOutput is what GetWorkspaceDatasets answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceDatasetsResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetsResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetsResult]()
}

// ToGetWorkspaceDatasetsResultOutput returns itself.
func (o GetWorkspaceDatasetsResultOutput) ToGetWorkspaceDatasetsResultOutput() GetWorkspaceDatasetsResultOutput {
	return o
}

// ToGetWorkspaceDatasetsResultOutputWithContext returns itself.
func (o GetWorkspaceDatasetsResultOutput) ToGetWorkspaceDatasetsResultOutputWithContext(context.Context) GetWorkspaceDatasetsResultOutput {
	return o
}

// Datasets is [GetWorkspaceDatasetsResult.Datasets].
func (o GetWorkspaceDatasetsResultOutput) Datasets() GetWorkspaceDatasetsDatasetArrayOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsResult) []GetWorkspaceDatasetsDataset { return v.Datasets }).(GetWorkspaceDatasetsDatasetArrayOutput)
}

// Ids is [GetWorkspaceDatasetsResult.Ids].
func (o GetWorkspaceDatasetsResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Names is [GetWorkspaceDatasetsResult.Names].
func (o GetWorkspaceDatasetsResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceDatasetsResultOutput{})
}

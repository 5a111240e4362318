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
// The datasets of a workspace, or the public ones of a publisher.
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

// GetWorkspaceDatasetsArgs is what GetWorkspaceDatasets is asked with.
type GetWorkspaceDatasetsArgs struct {
	// Only datasets of this visibility: `PRIVATE`, `PUBLIC` or `ROLE_PUBLIC`.
	Accessibility *string `pulumi:"accessibility"`
	// Only datasets in this kind of storage: `OSS`, for example.
	DataSourceType *string `pulumi:"dataSourceType"`
	// Only datasets of this kind of data: `PIC`, for example.
	DataType *string `pulumi:"dataType"`
	// Only the dataset of this name.
	DatasetName *string `pulumi:"datasetName"`
	// Only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
	Edition *string `pulumi:"edition"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// Only datasets that have all of these labels, each a key with its value.
	Labels map[string]string `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Only datasets whose address points to this: `FILE` or `DIRECTORY`.
	Property *string `pulumi:"property"`
	// Public datasets of this publisher instead of the workspace's own: `pai` for those of the platform.
	// Leave `WorkspaceId` out then.
	Publisher *string `pulumi:"publisher"`
	// Only datasets that others share with the caller (`TO_ME`), or that the caller shares with others
	// (`BY_ME`).
	ShareScope *string `pulumi:"shareScope"`
	// Only datasets that were made from this.
	SourceId *string `pulumi:"sourceId"`
	// Only datasets that were made by this: `USER`, `ITAG` or `PAI_PUBLIC_DATASET`.
	SourceType *string `pulumi:"sourceType"`
	// Datasets of this workspace; without it those of the caller's default workspace.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetWorkspaceDatasetsResult is what GetWorkspaceDatasets answers.
type GetWorkspaceDatasetsResult struct {
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Datasets []GetWorkspaceDatasetsDataset `pulumi:"datasets"`
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
}

// GetWorkspaceDatasetsOutput asks as [GetWorkspaceDatasets] does, when all arguments are known and
// what it depends on is done.
func GetWorkspaceDatasetsOutput(ctx *pulumi.Context, args GetWorkspaceDatasetsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceDatasetsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets", args, GetWorkspaceDatasetsResultOutput{}, options).(GetWorkspaceDatasetsResultOutput)
}

// GetWorkspaceDatasetsOutputArgs is what GetWorkspaceDatasetsOutput is asked with.
type GetWorkspaceDatasetsOutputArgs struct {
	// Only datasets of this visibility: `PRIVATE`, `PUBLIC` or `ROLE_PUBLIC`.
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Only datasets in this kind of storage: `OSS`, for example.
	DataSourceType pulumi.StringPtrInput `pulumi:"dataSourceType"`
	// Only datasets of this kind of data: `PIC`, for example.
	DataType pulumi.StringPtrInput `pulumi:"dataType"`
	// Only the dataset of this name.
	DatasetName pulumi.StringPtrInput `pulumi:"datasetName"`
	// Only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
	Edition pulumi.StringPtrInput `pulumi:"edition"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Only datasets that have all of these labels, each a key with its value.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Only datasets whose address points to this: `FILE` or `DIRECTORY`.
	Property pulumi.StringPtrInput `pulumi:"property"`
	// Public datasets of this publisher instead of the workspace's own: `pai` for those of the platform.
	// Leave `WorkspaceId` out then.
	Publisher pulumi.StringPtrInput `pulumi:"publisher"`
	// Only datasets that others share with the caller (`TO_ME`), or that the caller shares with others
	// (`BY_ME`).
	ShareScope pulumi.StringPtrInput `pulumi:"shareScope"`
	// Only datasets that were made from this.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Only datasets that were made by this: `USER`, `ITAG` or `PAI_PUBLIC_DATASET`.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// Datasets of this workspace; without it those of the caller's default workspace.
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

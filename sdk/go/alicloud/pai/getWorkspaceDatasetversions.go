// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceDatasetversions asks the function `alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions`, and waits for its answer.
//
// The versions of a dataset, with `v1`, which is made together with it.
//
// # Example Usage
//
// # The versions of a dataset that are in use
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		versions, err := pai.GetWorkspaceDatasetversions(ctx, &pai.GetWorkspaceDatasetversionsArgs{
//			DatasetId: "d-rbvg5wzljzjhc9ks92",
//			Labels: map[string]string{
//				"stage": "production",
//			},
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("versionIds", pulumi.ToStringArray(versions.Ids))
//		return nil
//	}
func GetWorkspaceDatasetversions(ctx *pulumi.Context, args *GetWorkspaceDatasetversionsArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceDatasetversionsResult, error) {
	var result GetWorkspaceDatasetversionsResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceDatasetversionsArgs is what GetWorkspaceDatasetversions is asked with.
type GetWorkspaceDatasetversionsArgs struct {
	// Versions of this dataset. The first one, `v1`, is made and removed with the dataset.
	DatasetId string `pulumi:"datasetId"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// Only versions that have all of these labels, each a key with its value.
	Labels map[string]string `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Only versions whose address points to this: `FILE` or `DIRECTORY`.
	Property *string `pulumi:"property"`
	// Only versions that were made from this.
	SourceId *string `pulumi:"sourceId"`
	// Only versions that were made by this: `USER`, for example.
	SourceType *string `pulumi:"sourceType"`
}

// GetWorkspaceDatasetversionsResult is what GetWorkspaceDatasetversions answers.
type GetWorkspaceDatasetversionsResult struct {
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Versions []GetWorkspaceDatasetversionsVersion `pulumi:"versions"`
}

// GetWorkspaceDatasetversionsOutput asks as [GetWorkspaceDatasetversions] does, when all arguments are
// known and what it depends on is done.
func GetWorkspaceDatasetversionsOutput(ctx *pulumi.Context, args GetWorkspaceDatasetversionsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceDatasetversionsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions", args, GetWorkspaceDatasetversionsResultOutput{}, options).(GetWorkspaceDatasetversionsResultOutput)
}

// GetWorkspaceDatasetversionsOutputArgs is what GetWorkspaceDatasetversionsOutput is asked with.
type GetWorkspaceDatasetversionsOutputArgs struct {
	// Versions of this dataset. The first one, `v1`, is made and removed with the dataset.
	DatasetId pulumi.StringInput `pulumi:"datasetId"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Only versions that have all of these labels, each a key with its value.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Only versions whose address points to this: `FILE` or `DIRECTORY`.
	Property pulumi.StringPtrInput `pulumi:"property"`
	// Only versions that were made from this.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Only versions that were made by this: `USER`, for example.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetversionsOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetversionsArgs]()
}

// GetWorkspaceDatasetversionsResultOutput is what GetWorkspaceDatasetversions answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceDatasetversionsResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetversionsResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetversionsResult]()
}

// ToGetWorkspaceDatasetversionsResultOutput returns itself.
func (o GetWorkspaceDatasetversionsResultOutput) ToGetWorkspaceDatasetversionsResultOutput() GetWorkspaceDatasetversionsResultOutput {
	return o
}

// ToGetWorkspaceDatasetversionsResultOutputWithContext returns itself.
func (o GetWorkspaceDatasetversionsResultOutput) ToGetWorkspaceDatasetversionsResultOutputWithContext(context.Context) GetWorkspaceDatasetversionsResultOutput {
	return o
}

// Ids is [GetWorkspaceDatasetversionsResult.Ids].
func (o GetWorkspaceDatasetversionsResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Names is [GetWorkspaceDatasetversionsResult.Names].
func (o GetWorkspaceDatasetversionsResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

// Versions is [GetWorkspaceDatasetversionsResult.Versions].
func (o GetWorkspaceDatasetversionsResultOutput) Versions() GetWorkspaceDatasetversionsVersionArrayOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsResult) []GetWorkspaceDatasetversionsVersion { return v.Versions }).(GetWorkspaceDatasetversionsVersionArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceDatasetversionsResultOutput{})
}

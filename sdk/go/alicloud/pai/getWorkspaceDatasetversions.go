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
// Returns the versions of a dataset, including `v1`, which the service creates together with the
// dataset.
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

// GetWorkspaceDatasetversionsArgs has the arguments of GetWorkspaceDatasetversions.
type GetWorkspaceDatasetversionsArgs struct {
	// Return the versions of this dataset. The service creates and deletes the first version, `v1`,
	// together with the dataset.
	DatasetId string `pulumi:"datasetId"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return only versions that have all of these labels, given as keys with values.
	Labels map[string]string `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
	// Return only versions whose address points to this kind of object: `FILE` or `DIRECTORY`.
	Property *string `pulumi:"property"`
	// Return only versions that were made from this source.
	SourceId *string `pulumi:"sourceId"`
	// Return only versions with this kind of source, for example `USER`.
	SourceType *string `pulumi:"sourceType"`
}

// GetWorkspaceDatasetversionsResult is what GetWorkspaceDatasetversions answers.
type GetWorkspaceDatasetversionsResult struct {
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Versions []GetWorkspaceDatasetversionsVersion `pulumi:"versions"`
}

// GetWorkspaceDatasetversionsOutput asks as [GetWorkspaceDatasetversions] does, when all arguments are
// known and what it depends on is done.
func GetWorkspaceDatasetversionsOutput(ctx *pulumi.Context, args GetWorkspaceDatasetversionsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceDatasetversionsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions", args, GetWorkspaceDatasetversionsResultOutput{}, options).(GetWorkspaceDatasetversionsResultOutput)
}

// GetWorkspaceDatasetversionsOutputArgs has the arguments of GetWorkspaceDatasetversionsOutput.
type GetWorkspaceDatasetversionsOutputArgs struct {
	// Return the versions of this dataset. The service creates and deletes the first version, `v1`,
	// together with the dataset.
	DatasetId pulumi.StringInput `pulumi:"datasetId"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return only versions that have all of these labels, given as keys with values.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Return only versions whose address points to this kind of object: `FILE` or `DIRECTORY`.
	Property pulumi.StringPtrInput `pulumi:"property"`
	// Return only versions that were made from this source.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Return only versions with this kind of source, for example `USER`.
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

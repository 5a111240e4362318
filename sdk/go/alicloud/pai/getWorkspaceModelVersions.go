// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceModelVersions asks the function `alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions`, and waits for its answer.
//
// The versions of a model.
//
// # Example Usage
//
// # The versions of a model that wait for approval
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		pending, err := pai.GetWorkspaceModelVersions(ctx, &pai.GetWorkspaceModelVersionsArgs{
//			ModelId:        "model-rbvg5wzljz",
//			ApprovalStatus: pulumi.StringRef("Pending"),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("versionNames", pulumi.ToStringArray(pending.Names))
//		return nil
//	}
func GetWorkspaceModelVersions(ctx *pulumi.Context, args *GetWorkspaceModelVersionsArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceModelVersionsResult, error) {
	var result GetWorkspaceModelVersionsResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceModelVersionsArgs is what GetWorkspaceModelVersions is asked with.
type GetWorkspaceModelVersionsArgs struct {
	// Only versions in this state: `Pending`, `Approved` or `Rejected`.
	ApprovalStatus *string `pulumi:"approvalStatus"`
	// Only versions in this format: `SavedModel`, for example.
	FormatType *string `pulumi:"formatType"`
	// Only versions made with this framework: `TensorFlow`, for example.
	FrameworkType *string `pulumi:"frameworkType"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// Only versions that have all of these labels, each a key with its value.
	Labels map[string]string `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Versions of this model.
	ModelId string `pulumi:"modelId"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Only versions that come from here.
	SourceId *string `pulumi:"sourceId"`
	// Only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
	SourceType *string `pulumi:"sourceType"`
	// Only the version of this name.
	VersionName *string `pulumi:"versionName"`
}

// GetWorkspaceModelVersionsResult is what GetWorkspaceModelVersions answers.
type GetWorkspaceModelVersionsResult struct {
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Versions []GetWorkspaceModelVersionsVersion `pulumi:"versions"`
}

// GetWorkspaceModelVersionsOutput asks as [GetWorkspaceModelVersions] does, when all arguments are
// known and what it depends on is done.
func GetWorkspaceModelVersionsOutput(ctx *pulumi.Context, args GetWorkspaceModelVersionsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceModelVersionsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions", args, GetWorkspaceModelVersionsResultOutput{}, options).(GetWorkspaceModelVersionsResultOutput)
}

// GetWorkspaceModelVersionsOutputArgs is what GetWorkspaceModelVersionsOutput is asked with.
type GetWorkspaceModelVersionsOutputArgs struct {
	// Only versions in this state: `Pending`, `Approved` or `Rejected`.
	ApprovalStatus pulumi.StringPtrInput `pulumi:"approvalStatus"`
	// Only versions in this format: `SavedModel`, for example.
	FormatType pulumi.StringPtrInput `pulumi:"formatType"`
	// Only versions made with this framework: `TensorFlow`, for example.
	FrameworkType pulumi.StringPtrInput `pulumi:"frameworkType"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Only versions that have all of these labels, each a key with its value.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Versions of this model.
	ModelId pulumi.StringInput `pulumi:"modelId"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Only versions that come from here.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// Only the version of this name.
	VersionName pulumi.StringPtrInput `pulumi:"versionName"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionsOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelVersionsArgs]()
}

// GetWorkspaceModelVersionsResultOutput is what GetWorkspaceModelVersions answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceModelVersionsResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionsResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelVersionsResult]()
}

// ToGetWorkspaceModelVersionsResultOutput returns itself.
func (o GetWorkspaceModelVersionsResultOutput) ToGetWorkspaceModelVersionsResultOutput() GetWorkspaceModelVersionsResultOutput {
	return o
}

// ToGetWorkspaceModelVersionsResultOutputWithContext returns itself.
func (o GetWorkspaceModelVersionsResultOutput) ToGetWorkspaceModelVersionsResultOutputWithContext(context.Context) GetWorkspaceModelVersionsResultOutput {
	return o
}

// Ids is [GetWorkspaceModelVersionsResult.Ids].
func (o GetWorkspaceModelVersionsResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Names is [GetWorkspaceModelVersionsResult.Names].
func (o GetWorkspaceModelVersionsResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

// Versions is [GetWorkspaceModelVersionsResult.Versions].
func (o GetWorkspaceModelVersionsResultOutput) Versions() GetWorkspaceModelVersionsVersionArrayOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsResult) []GetWorkspaceModelVersionsVersion { return v.Versions }).(GetWorkspaceModelVersionsVersionArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceModelVersionsResultOutput{})
}

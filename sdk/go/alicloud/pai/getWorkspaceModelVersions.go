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
// Returns the versions of a model.
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

// GetWorkspaceModelVersionsArgs has the arguments of GetWorkspaceModelVersions.
type GetWorkspaceModelVersionsArgs struct {
	// Return only versions in this state: `Pending`, `Approved` or `Rejected`.
	ApprovalStatus *string `pulumi:"approvalStatus"`
	// Return only versions in this format, for example `SavedModel`.
	FormatType *string `pulumi:"formatType"`
	// Return only versions made with this framework, for example `TensorFlow`.
	FrameworkType *string `pulumi:"frameworkType"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return only versions that have all of these labels, given as keys with values.
	Labels map[string]string `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return the versions of this model.
	ModelId string `pulumi:"modelId"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
	// Return only versions that come from this source.
	SourceId *string `pulumi:"sourceId"`
	// Return only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
	SourceType *string `pulumi:"sourceType"`
	// Return only the version with this name.
	VersionName *string `pulumi:"versionName"`
}

// GetWorkspaceModelVersionsResult is what GetWorkspaceModelVersions answers.
type GetWorkspaceModelVersionsResult struct {
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Versions []GetWorkspaceModelVersionsVersion `pulumi:"versions"`
}

// GetWorkspaceModelVersionsOutput asks as [GetWorkspaceModelVersions] does, when all arguments are
// known and what it depends on is done.
func GetWorkspaceModelVersionsOutput(ctx *pulumi.Context, args GetWorkspaceModelVersionsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceModelVersionsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions", args, GetWorkspaceModelVersionsResultOutput{}, options).(GetWorkspaceModelVersionsResultOutput)
}

// GetWorkspaceModelVersionsOutputArgs has the arguments of GetWorkspaceModelVersionsOutput.
type GetWorkspaceModelVersionsOutputArgs struct {
	// Return only versions in this state: `Pending`, `Approved` or `Rejected`.
	ApprovalStatus pulumi.StringPtrInput `pulumi:"approvalStatus"`
	// Return only versions in this format, for example `SavedModel`.
	FormatType pulumi.StringPtrInput `pulumi:"formatType"`
	// Return only versions made with this framework, for example `TensorFlow`.
	FrameworkType pulumi.StringPtrInput `pulumi:"frameworkType"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return only versions that have all of these labels, given as keys with values.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return the versions of this model.
	ModelId pulumi.StringInput `pulumi:"modelId"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Return only versions that come from this source.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Return only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// Return only the version with this name.
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

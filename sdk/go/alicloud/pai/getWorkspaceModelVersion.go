// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// LookupWorkspaceModelVersion asks the function `alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion`, and waits for its answer.
//
// Returns the newest version of a model that matches the arguments. For example, set `ApprovalStatus`
// to `Approved` to get the newest version that may go into production. The call fails if no version
// matches.
//
// # Example Usage
//
// # The newest version that is approved
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		approved, err := pai.LookupWorkspaceModelVersion(ctx, &pai.LookupWorkspaceModelVersionArgs{
//			ModelId:        "model-rbvg5wzljz",
//			ApprovalStatus: pulumi.StringRef("Approved"),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("uri", pulumi.StringPtrFromPtr(approved.Uri))
//		ctx.Export("versionName", pulumi.StringPtrFromPtr(approved.VersionName))
//		return nil
//	}
func LookupWorkspaceModelVersion(ctx *pulumi.Context, args *LookupWorkspaceModelVersionArgs, opts ...pulumi.InvokeOption) (*LookupWorkspaceModelVersionResult, error) {
	var result LookupWorkspaceModelVersionResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// LookupWorkspaceModelVersionArgs has the arguments of LookupWorkspaceModelVersion.
type LookupWorkspaceModelVersionArgs struct {
	// Return only versions in this state: `Pending`, `Approved` or `Rejected`.
	ApprovalStatus *string `pulumi:"approvalStatus"`
	// Return only versions in this format, for example `SavedModel`.
	FormatType *string `pulumi:"formatType"`
	// Return only versions made with this framework, for example `TensorFlow`.
	FrameworkType *string `pulumi:"frameworkType"`
	// Return only versions that have all of these labels, given as keys with values.
	Labels map[string]string `pulumi:"labels"`
	// Return the versions of this model.
	ModelId string `pulumi:"modelId"`
	// Return only versions that come from this source.
	SourceId *string `pulumi:"sourceId"`
	// Return only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
	SourceType *string `pulumi:"sourceType"`
	// Return only the version with this name.
	VersionName *string `pulumi:"versionName"`
}

// LookupWorkspaceModelVersionResult is what LookupWorkspaceModelVersion answers.
type LookupWorkspaceModelVersionResult struct {
	// Whether the version may go into production: `Pending`, `Approved` or `Rejected`.
	ApprovalStatus *string `pulumi:"approvalStatus"`
	// Settings of a job that compresses the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text.
	CompressionSpec map[string]string `pulumi:"compressionSpec"`
	// Settings of a job that distills the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text.
	DistillationSpec map[string]string `pulumi:"distillationSpec"`
	// Settings of a job that evaluates the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text.
	EvaluationSpec map[string]string `pulumi:"evaluationSpec"`
	// More facts about the version, as keys with values. A value that is the text of a JSON object or
	// array is stored as that object or array; any other value is stored as text.
	ExtraInfo map[string]string `pulumi:"extraInfo"`
	// Format of the model files.
	FormatType *string `pulumi:"formatType"`
	// Framework that the model was made with.
	FrameworkType *string `pulumi:"frameworkType"`
	// When the version was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// How to serve the version. For Elastic Algorithm Service this is the processor or the container, for
	// example `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text.
	InferenceSpec map[string]string `pulumi:"inferenceSpec"`
	// Labels of the version. Their order does not matter.
	Labels []GetWorkspaceModelVersionLabel `pulumi:"labels"`
	// Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is
	// the text of a JSON object or array is stored as that object or array; any other value is stored as
	// text.
	Metrics map[string]string `pulumi:"metrics"`
	// ID of the model that the version belongs to, `model-...`.
	ModelId string `pulumi:"modelId"`
	// Field for extensions: a JSON document, as a string.
	Options *string `pulumi:"options"`
	// ID of the Alibaba Cloud account that owns the version.
	OwnerId *string `pulumi:"ownerId"`
	// Where the version comes from. If `SourceType` is `Custom`, write any text. Otherwise write
	// `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or `ServiceJob`.
	SourceId *string `pulumi:"sourceId"`
	// Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI
	// training job).
	SourceType *string `pulumi:"sourceType"`
	// Settings of a job that fine-tunes the version or trains it further. A value that is the text of a
	// JSON object or array is stored as that object or array; any other value is stored as text.
	TrainingSpec map[string]string `pulumi:"trainingSpec"`
	// Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`.
	Uri *string `pulumi:"uri"`
	// ID of the account or RAM user that created the version.
	UserId *string `pulumi:"userId"`
	// What is new or special in the version.
	VersionDescription *string `pulumi:"versionDescription"`
	// Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins with a
	// digit and can continue with letters and underscores, as in `2.3.4_beta`. The name must be unique in
	// the model.
	VersionName *string `pulumi:"versionName"`
}

// LookupWorkspaceModelVersionOutput asks as [LookupWorkspaceModelVersion] does, when all arguments are
// known and what it depends on is done.
func LookupWorkspaceModelVersionOutput(ctx *pulumi.Context, args LookupWorkspaceModelVersionOutputArgs, opts ...pulumi.InvokeOption) LookupWorkspaceModelVersionResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion", args, LookupWorkspaceModelVersionResultOutput{}, options).(LookupWorkspaceModelVersionResultOutput)
}

// LookupWorkspaceModelVersionOutputArgs has the arguments of LookupWorkspaceModelVersionOutput.
type LookupWorkspaceModelVersionOutputArgs struct {
	// Return only versions in this state: `Pending`, `Approved` or `Rejected`.
	ApprovalStatus pulumi.StringPtrInput `pulumi:"approvalStatus"`
	// Return only versions in this format, for example `SavedModel`.
	FormatType pulumi.StringPtrInput `pulumi:"formatType"`
	// Return only versions made with this framework, for example `TensorFlow`.
	FrameworkType pulumi.StringPtrInput `pulumi:"frameworkType"`
	// Return only versions that have all of these labels, given as keys with values.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Return the versions of this model.
	ModelId pulumi.StringInput `pulumi:"modelId"`
	// Return only versions that come from this source.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Return only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// Return only the version with this name.
	VersionName pulumi.StringPtrInput `pulumi:"versionName"`
}

// ElementType is the type of the value that it becomes.
func (LookupWorkspaceModelVersionOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[LookupWorkspaceModelVersionArgs]()
}

// LookupWorkspaceModelVersionResultOutput is what LookupWorkspaceModelVersion answers, as a value that becomes known while the stack is deployed.
type LookupWorkspaceModelVersionResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (LookupWorkspaceModelVersionResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[LookupWorkspaceModelVersionResult]()
}

// ToLookupWorkspaceModelVersionResultOutput returns itself.
func (o LookupWorkspaceModelVersionResultOutput) ToLookupWorkspaceModelVersionResultOutput() LookupWorkspaceModelVersionResultOutput {
	return o
}

// ToLookupWorkspaceModelVersionResultOutputWithContext returns itself.
func (o LookupWorkspaceModelVersionResultOutput) ToLookupWorkspaceModelVersionResultOutputWithContext(context.Context) LookupWorkspaceModelVersionResultOutput {
	return o
}

// ApprovalStatus is [LookupWorkspaceModelVersionResult.ApprovalStatus].
func (o LookupWorkspaceModelVersionResultOutput) ApprovalStatus() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) *string { return v.ApprovalStatus }).(pulumi.StringPtrOutput)
}

// CompressionSpec is [LookupWorkspaceModelVersionResult.CompressionSpec].
func (o LookupWorkspaceModelVersionResultOutput) CompressionSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) map[string]string { return v.CompressionSpec }).(pulumi.StringMapOutput)
}

// DistillationSpec is [LookupWorkspaceModelVersionResult.DistillationSpec].
func (o LookupWorkspaceModelVersionResultOutput) DistillationSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) map[string]string { return v.DistillationSpec }).(pulumi.StringMapOutput)
}

// EvaluationSpec is [LookupWorkspaceModelVersionResult.EvaluationSpec].
func (o LookupWorkspaceModelVersionResultOutput) EvaluationSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) map[string]string { return v.EvaluationSpec }).(pulumi.StringMapOutput)
}

// ExtraInfo is [LookupWorkspaceModelVersionResult.ExtraInfo].
func (o LookupWorkspaceModelVersionResultOutput) ExtraInfo() pulumi.StringMapOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) map[string]string { return v.ExtraInfo }).(pulumi.StringMapOutput)
}

// FormatType is [LookupWorkspaceModelVersionResult.FormatType].
func (o LookupWorkspaceModelVersionResultOutput) FormatType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) *string { return v.FormatType }).(pulumi.StringPtrOutput)
}

// FrameworkType is [LookupWorkspaceModelVersionResult.FrameworkType].
func (o LookupWorkspaceModelVersionResultOutput) FrameworkType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) *string { return v.FrameworkType }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [LookupWorkspaceModelVersionResult.GmtModifiedTime].
func (o LookupWorkspaceModelVersionResultOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [LookupWorkspaceModelVersionResult.Id].
func (o LookupWorkspaceModelVersionResultOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) string { return v.Id }).(pulumi.StringOutput)
}

// InferenceSpec is [LookupWorkspaceModelVersionResult.InferenceSpec].
func (o LookupWorkspaceModelVersionResultOutput) InferenceSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) map[string]string { return v.InferenceSpec }).(pulumi.StringMapOutput)
}

// Labels is [LookupWorkspaceModelVersionResult.Labels].
func (o LookupWorkspaceModelVersionResultOutput) Labels() GetWorkspaceModelVersionLabelArrayOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) []GetWorkspaceModelVersionLabel { return v.Labels }).(GetWorkspaceModelVersionLabelArrayOutput)
}

// Metrics is [LookupWorkspaceModelVersionResult.Metrics].
func (o LookupWorkspaceModelVersionResultOutput) Metrics() pulumi.StringMapOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) map[string]string { return v.Metrics }).(pulumi.StringMapOutput)
}

// ModelId is [LookupWorkspaceModelVersionResult.ModelId].
func (o LookupWorkspaceModelVersionResultOutput) ModelId() pulumi.StringOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) string { return v.ModelId }).(pulumi.StringOutput)
}

// Options is [LookupWorkspaceModelVersionResult.Options].
func (o LookupWorkspaceModelVersionResultOutput) Options() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) *string { return v.Options }).(pulumi.StringPtrOutput)
}

// OwnerId is [LookupWorkspaceModelVersionResult.OwnerId].
func (o LookupWorkspaceModelVersionResultOutput) OwnerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) *string { return v.OwnerId }).(pulumi.StringPtrOutput)
}

// SourceId is [LookupWorkspaceModelVersionResult.SourceId].
func (o LookupWorkspaceModelVersionResultOutput) SourceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) *string { return v.SourceId }).(pulumi.StringPtrOutput)
}

// SourceType is [LookupWorkspaceModelVersionResult.SourceType].
func (o LookupWorkspaceModelVersionResultOutput) SourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) *string { return v.SourceType }).(pulumi.StringPtrOutput)
}

// TrainingSpec is [LookupWorkspaceModelVersionResult.TrainingSpec].
func (o LookupWorkspaceModelVersionResultOutput) TrainingSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) map[string]string { return v.TrainingSpec }).(pulumi.StringMapOutput)
}

// Uri is [LookupWorkspaceModelVersionResult.Uri].
func (o LookupWorkspaceModelVersionResultOutput) Uri() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) *string { return v.Uri }).(pulumi.StringPtrOutput)
}

// UserId is [LookupWorkspaceModelVersionResult.UserId].
func (o LookupWorkspaceModelVersionResultOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// VersionDescription is [LookupWorkspaceModelVersionResult.VersionDescription].
func (o LookupWorkspaceModelVersionResultOutput) VersionDescription() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) *string { return v.VersionDescription }).(pulumi.StringPtrOutput)
}

// VersionName is [LookupWorkspaceModelVersionResult.VersionName].
func (o LookupWorkspaceModelVersionResultOutput) VersionName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelVersionResult) *string { return v.VersionName }).(pulumi.StringPtrOutput)
}

func init() {
	pulumi.RegisterOutputType(LookupWorkspaceModelVersionResultOutput{})
}

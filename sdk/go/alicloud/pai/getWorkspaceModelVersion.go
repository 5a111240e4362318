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
// The version of a model that was made last, of those that have what is asked for: with
// `ApprovalStatus` `Approved` the newest one that may go into production. It is an error if there is
// none.
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

// LookupWorkspaceModelVersionArgs is what LookupWorkspaceModelVersion is asked with.
type LookupWorkspaceModelVersionArgs struct {
	// Only versions in this state: `Pending`, `Approved` or `Rejected`.
	ApprovalStatus *string `pulumi:"approvalStatus"`
	// Only versions in this format: `SavedModel`, for example.
	FormatType *string `pulumi:"formatType"`
	// Only versions made with this framework: `TensorFlow`, for example.
	FrameworkType *string `pulumi:"frameworkType"`
	// Only versions that have all of these labels, each a key with its value.
	Labels map[string]string `pulumi:"labels"`
	// Versions of this model.
	ModelId string `pulumi:"modelId"`
	// Only versions that come from here.
	SourceId *string `pulumi:"sourceId"`
	// Only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
	SourceType *string `pulumi:"sourceType"`
	// Only the version of this name.
	VersionName *string `pulumi:"versionName"`
}

// LookupWorkspaceModelVersionResult is what LookupWorkspaceModelVersion answers.
type LookupWorkspaceModelVersionResult struct {
	// Whether the version may go into production: `Pending`, `Approved` or `Rejected`.
	ApprovalStatus *string `pulumi:"approvalStatus"`
	// How the model can be compressed: the settings of a compression job. An entry that is the text of a
	// JSON object or array is stored as that, any other text as text.
	CompressionSpec map[string]string `pulumi:"compressionSpec"`
	// How the model can be distilled: the settings of a distillation job. An entry that is the text of a
	// JSON object or array is stored as that, any other text as text.
	DistillationSpec map[string]string `pulumi:"distillationSpec"`
	// How the model can be evaluated: the settings of an evaluation job. An entry that is the text of a
	// JSON object or array is stored as that, any other text as text.
	EvaluationSpec map[string]string `pulumi:"evaluationSpec"`
	// Further facts about the version, as names with values. An entry that is the text of a JSON object or
	// array is stored as that, any other text as text.
	ExtraInfo map[string]string `pulumi:"extraInfo"`
	// Format the model is stored in.
	FormatType *string `pulumi:"formatType"`
	// Framework the model was made with.
	FrameworkType *string `pulumi:"frameworkType"`
	// When the version was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// Its id; that of a resource is the one that `pulumi import` takes.
	Id string `pulumi:"id"`
	// How to serve the version, for example the processor or container for Elastic Algorithm Service:
	// `processor: tensorflow_gpu_1.12`. An entry that is the text of a JSON object or array is stored as
	// that, any other text as text.
	InferenceSpec map[string]string `pulumi:"inferenceSpec"`
	// Labels of the version. Their order does not matter.
	Labels []GetWorkspaceModelVersionLabel `pulumi:"labels"`
	// Measured quality of the version, as names with values; at most 8192 bytes as JSON. An entry that is
	// the text of a JSON object or array is stored as that, any other text as text.
	Metrics map[string]string `pulumi:"metrics"`
	// Model the version belongs to, `model-...`.
	ModelId string `pulumi:"modelId"`
	// Extension field: a JSON document as text.
	Options *string `pulumi:"options"`
	// Number of the Alibaba Cloud account that the version belongs to.
	OwnerId *string `pulumi:"ownerId"`
	// Where the version comes from. Free text for source type `Custom`; for the others
	// `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with kind `PipelineRun` or `ServiceJob`.
	SourceId *string `pulumi:"sourceId"`
	// Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI
	// training job).
	SourceType *string `pulumi:"sourceType"`
	// Settings of the training, to fine-tune the version or to train it further. An entry that is the text
	// of a JSON object or array is stored as that, any other text as text.
	TrainingSpec map[string]string `pulumi:"trainingSpec"`
	// Where the files of the version are: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`.
	Uri *string `pulumi:"uri"`
	// Number of the account or RAM user that created the version.
	UserId *string `pulumi:"userId"`
	// What is new or special in the version.
	VersionDescription *string `pulumi:"versionDescription"`
	// Version number `major.minor.patch`: major and minor are numbers, patch begins with a digit and may
	// go on with letters and underscores (`2.3.4_beta`). Unique in the model. Without it the service
	// counts: `0.1.0`, then one minor number more each time.
	VersionName *string `pulumi:"versionName"`
}

// LookupWorkspaceModelVersionOutput asks as [LookupWorkspaceModelVersion] does, when all arguments are
// known and what it depends on is done.
func LookupWorkspaceModelVersionOutput(ctx *pulumi.Context, args LookupWorkspaceModelVersionOutputArgs, opts ...pulumi.InvokeOption) LookupWorkspaceModelVersionResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion", args, LookupWorkspaceModelVersionResultOutput{}, options).(LookupWorkspaceModelVersionResultOutput)
}

// LookupWorkspaceModelVersionOutputArgs is what LookupWorkspaceModelVersionOutput is asked with.
type LookupWorkspaceModelVersionOutputArgs struct {
	// Only versions in this state: `Pending`, `Approved` or `Rejected`.
	ApprovalStatus pulumi.StringPtrInput `pulumi:"approvalStatus"`
	// Only versions in this format: `SavedModel`, for example.
	FormatType pulumi.StringPtrInput `pulumi:"formatType"`
	// Only versions made with this framework: `TensorFlow`, for example.
	FrameworkType pulumi.StringPtrInput `pulumi:"frameworkType"`
	// Only versions that have all of these labels, each a key with its value.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Versions of this model.
	ModelId pulumi.StringInput `pulumi:"modelId"`
	// Only versions that come from here.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// Only the version of this name.
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

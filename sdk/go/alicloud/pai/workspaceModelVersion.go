// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// WorkspaceModelVersion is the resource `alicloud:pai/workspaceModelVersion:WorkspaceModelVersion`.
//
// A version of a registered model. It says where the files are, how they were made, how good the
// result is, and whether the version is approved.
//
// The files, the format and the framework of a version never change. If you change one of them, Pulumi
// replaces the version. If the new version has the same `VersionName`, Pulumi deletes the old version
// first. With another `VersionName`, it creates the new one first.
//
// # Example Usage
//
// # A version that waits for approval
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		scorer, err := pai.NewWorkspaceModel(ctx, "scorer", &pai.WorkspaceModelArgs{
//			ModelName: pulumi.String("card-scorer"),
//		})
//		if err != nil {
//			return err
//		}
//		_, err = pai.NewWorkspaceModelVersion(ctx, "autumn", &pai.WorkspaceModelVersionArgs{
//			ModelId:            scorer.ID(),
//			VersionName:        pulumi.String("1.2.0"),
//			VersionDescription: pulumi.String("Retrained on the third quarter"),
//			Uri:                pulumi.String("oss://risk-models.oss-cn-hangzhou.aliyuncs.com/card-scorer/1.2.0/"),
//			FormatType:         pulumi.String("XGBoost"),
//			FrameworkType:      pulumi.String("XGBoost"),
//			ApprovalStatus:     pulumi.String("Pending"),
//			Metrics:            pulumi.StringMap{"auc": pulumi.String("0.973")},
//			Labels: pai.WorkspaceModelVersionLabelArray{
//				pai.WorkspaceModelVersionLabelArgs{Key: pulumi.String("quarter"), Value: pulumi.String("q3")},
//			},
//		})
//		if err != nil {
//			return err
//		}
//		return nil
//	}
//
// # Import
//
// To import a version, join the ID of its model and its version name with a colon.
//
//	$ pulumi import alicloud:pai/workspaceModelVersion:WorkspaceModelVersion autumn <model_id>:<version_name>
type WorkspaceModelVersion struct {
	pulumi.CustomResourceState

	// Whether the version may go into production: `Pending`, `Approved` or `Rejected`. Defaults to
	// `Pending`. Changing it updates the version in place; removing it restores the default.
	ApprovalStatus pulumi.StringOutput `pulumi:"approvalStatus"`

	// Settings of a job that compresses the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text. Changing it updates the version
	// in place; removing it clears the value.
	CompressionSpec pulumi.StringMapOutput `pulumi:"compressionSpec"`

	// Settings of a job that distills the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text. Changing it updates the version
	// in place; removing it clears the value.
	DistillationSpec pulumi.StringMapOutput `pulumi:"distillationSpec"`

	// Settings of a job that evaluates the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text. Changing it updates the version
	// in place; removing it clears the value.
	EvaluationSpec pulumi.StringMapOutput `pulumi:"evaluationSpec"`

	// More facts about the version, as keys with values. A value that is the text of a JSON object or
	// array is stored as that object or array; any other value is stored as text. Changing it updates the
	// version in place; removing it clears the value.
	ExtraInfo pulumi.StringMapOutput `pulumi:"extraInfo"`

	// Format of the model files. The service documents `OfflineModel`, `SavedModel`, `Keras H5`, `Frozen
	// Pb`, `Caffe Prototxt`, `TorchScript`, `XGBoost`, `PMML`, `AlinkModel` and `ONNX`; the provider warns
	// about any other value. Changing it replaces the version.
	FormatType pulumi.StringPtrOutput `pulumi:"formatType"`

	// Framework that the model was made with. The service documents `Pytorch` (and accepts `PyTorch`),
	// `XGBoost`, `Keras`, `Caffe`, `Alink`, `Xflow` and `TensorFlow`; the provider warns about any other
	// value. Changing it replaces the version.
	FrameworkType pulumi.StringPtrOutput `pulumi:"frameworkType"`

	// When the version was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrOutput `pulumi:"gmtModifiedTime"`

	// How to serve the version. For Elastic Algorithm Service this is the processor or the container, for
	// example `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text. Changing it updates the version
	// in place; removing it clears the value.
	InferenceSpec pulumi.StringMapOutput `pulumi:"inferenceSpec"`

	// Labels of the version. Their order does not matter. Changing them updates the version in place, and
	// only the labels that differ.
	Labels WorkspaceModelVersionLabelArrayOutput `pulumi:"labels"`

	// Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is
	// the text of a JSON object or array is stored as that object or array; any other value is stored as
	// text. Changing it updates the version in place; removing it clears the value.
	Metrics pulumi.StringMapOutput `pulumi:"metrics"`

	// ID of the model that the version belongs to, `model-...`. Changing it replaces the version.
	ModelId pulumi.StringOutput `pulumi:"modelId"`

	// Field for extensions: a JSON document, as a string. Changing it updates the version in place;
	// removing it clears the value.
	Options pulumi.StringPtrOutput `pulumi:"options"`

	// ID of the Alibaba Cloud account that owns the version.
	OwnerId pulumi.StringPtrOutput `pulumi:"ownerId"`

	// Where the version comes from. If `SourceType` is `Custom`, write any text. Otherwise write
	// `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or `ServiceJob`.
	// Changing it updates the version in place; removing it clears the value.
	SourceId pulumi.StringPtrOutput `pulumi:"sourceId"`

	// Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI
	// training job). Changing it updates the version in place; removing it restores the default.
	SourceType pulumi.StringOutput `pulumi:"sourceType"`

	// Settings of a job that fine-tunes the version or trains it further. A value that is the text of a
	// JSON object or array is stored as that object or array; any other value is stored as text. Changing
	// it updates the version in place; removing it clears the value.
	TrainingSpec pulumi.StringMapOutput `pulumi:"trainingSpec"`

	// Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`. Changing it
	// replaces the version.
	Uri pulumi.StringOutput `pulumi:"uri"`

	// ID of the account or RAM user that created the version.
	UserId pulumi.StringPtrOutput `pulumi:"userId"`

	// What is new or special in the version. Changing it updates the version in place; removing it clears
	// the value.
	VersionDescription pulumi.StringPtrOutput `pulumi:"versionDescription"`

	// Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins with a
	// digit and can continue with letters and underscores, as in `2.3.4_beta`. The name must be unique in
	// the model. If you leave it out, the service chooses `0.1.0` and raises the minor number for each
	// further version. Changing it replaces the version.
	VersionName pulumi.StringOutput `pulumi:"versionName"`
}

// NewWorkspaceModelVersion makes a WorkspaceModelVersion, or takes over what the stack has under this name already.
func NewWorkspaceModelVersion(ctx *pulumi.Context, name string, args *WorkspaceModelVersionArgs, opts ...pulumi.ResourceOption) (*WorkspaceModelVersion, error) {
	given := WorkspaceModelVersionArgs{}
	if args != nil {
		given = *args
	}
	if err := internal.Require("WorkspaceModelVersion", name, map[string]pulumi.Input{
		"ModelId": given.ModelId,
		"Uri":     given.Uri,
	}); err != nil {
		return nil, err
	}
	resource := &WorkspaceModelVersion{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := ctx.RegisterResource("alicloud:pai/workspaceModelVersion:WorkspaceModelVersion", name, &given, resource, opts...); err != nil {
		return nil, err
	}
	return resource, nil
}

// GetWorkspaceModelVersion looks up a WorkspaceModelVersion that exists, without managing it. The id
// is the one that it is imported by; the state goes to the plugin along with the id, and may be nil.
func GetWorkspaceModelVersion(ctx *pulumi.Context, name string, id pulumi.IDInput, state *WorkspaceModelVersionState, opts ...pulumi.ResourceOption) (*WorkspaceModelVersion, error) {
	resource := &WorkspaceModelVersion{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := internal.Read(ctx, "alicloud:pai/workspaceModelVersion:WorkspaceModelVersion", name, id, state, resource, opts); err != nil {
		return nil, err
	}
	return resource, nil
}

type workspaceModelVersionState struct {
	ApprovalStatus     *string                      `pulumi:"approvalStatus"`
	CompressionSpec    map[string]string            `pulumi:"compressionSpec"`
	DistillationSpec   map[string]string            `pulumi:"distillationSpec"`
	EvaluationSpec     map[string]string            `pulumi:"evaluationSpec"`
	ExtraInfo          map[string]string            `pulumi:"extraInfo"`
	FormatType         *string                      `pulumi:"formatType"`
	FrameworkType      *string                      `pulumi:"frameworkType"`
	GmtModifiedTime    *string                      `pulumi:"gmtModifiedTime"`
	InferenceSpec      map[string]string            `pulumi:"inferenceSpec"`
	Labels             []WorkspaceModelVersionLabel `pulumi:"labels"`
	Metrics            map[string]string            `pulumi:"metrics"`
	ModelId            *string                      `pulumi:"modelId"`
	Options            *string                      `pulumi:"options"`
	OwnerId            *string                      `pulumi:"ownerId"`
	SourceId           *string                      `pulumi:"sourceId"`
	SourceType         *string                      `pulumi:"sourceType"`
	TrainingSpec       map[string]string            `pulumi:"trainingSpec"`
	Uri                *string                      `pulumi:"uri"`
	UserId             *string                      `pulumi:"userId"`
	VersionDescription *string                      `pulumi:"versionDescription"`
	VersionName        *string                      `pulumi:"versionName"`
}

// WorkspaceModelVersionState is what is known of a WorkspaceModelVersion that is looked up.
type WorkspaceModelVersionState struct {
	// Whether the version may go into production: `Pending`, `Approved` or `Rejected`. Defaults to
	// `Pending`. Changing it updates the version in place; removing it restores the default.
	ApprovalStatus pulumi.StringPtrInput
	// Settings of a job that compresses the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text. Changing it updates the version
	// in place; removing it clears the value.
	CompressionSpec pulumi.StringMapInput
	// Settings of a job that distills the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text. Changing it updates the version
	// in place; removing it clears the value.
	DistillationSpec pulumi.StringMapInput
	// Settings of a job that evaluates the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text. Changing it updates the version
	// in place; removing it clears the value.
	EvaluationSpec pulumi.StringMapInput
	// More facts about the version, as keys with values. A value that is the text of a JSON object or
	// array is stored as that object or array; any other value is stored as text. Changing it updates the
	// version in place; removing it clears the value.
	ExtraInfo pulumi.StringMapInput
	// Format of the model files. The service documents `OfflineModel`, `SavedModel`, `Keras H5`, `Frozen
	// Pb`, `Caffe Prototxt`, `TorchScript`, `XGBoost`, `PMML`, `AlinkModel` and `ONNX`; the provider warns
	// about any other value. Changing it replaces the version.
	FormatType pulumi.StringPtrInput
	// Framework that the model was made with. The service documents `Pytorch` (and accepts `PyTorch`),
	// `XGBoost`, `Keras`, `Caffe`, `Alink`, `Xflow` and `TensorFlow`; the provider warns about any other
	// value. Changing it replaces the version.
	FrameworkType pulumi.StringPtrInput
	// When the version was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput
	// How to serve the version. For Elastic Algorithm Service this is the processor or the container, for
	// example `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text. Changing it updates the version
	// in place; removing it clears the value.
	InferenceSpec pulumi.StringMapInput
	// Labels of the version. Their order does not matter. Changing them updates the version in place, and
	// only the labels that differ.
	Labels WorkspaceModelVersionLabelArrayInput
	// Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is
	// the text of a JSON object or array is stored as that object or array; any other value is stored as
	// text. Changing it updates the version in place; removing it clears the value.
	Metrics pulumi.StringMapInput
	// ID of the model that the version belongs to, `model-...`. Changing it replaces the version.
	ModelId pulumi.StringPtrInput
	// Field for extensions: a JSON document, as a string. Changing it updates the version in place;
	// removing it clears the value.
	Options pulumi.StringPtrInput
	// ID of the Alibaba Cloud account that owns the version.
	OwnerId pulumi.StringPtrInput
	// Where the version comes from. If `SourceType` is `Custom`, write any text. Otherwise write
	// `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or `ServiceJob`.
	// Changing it updates the version in place; removing it clears the value.
	SourceId pulumi.StringPtrInput
	// Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI
	// training job). Changing it updates the version in place; removing it restores the default.
	SourceType pulumi.StringPtrInput
	// Settings of a job that fine-tunes the version or trains it further. A value that is the text of a
	// JSON object or array is stored as that object or array; any other value is stored as text. Changing
	// it updates the version in place; removing it clears the value.
	TrainingSpec pulumi.StringMapInput
	// Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`. Changing it
	// replaces the version.
	Uri pulumi.StringPtrInput
	// ID of the account or RAM user that created the version.
	UserId pulumi.StringPtrInput
	// What is new or special in the version. Changing it updates the version in place; removing it clears
	// the value.
	VersionDescription pulumi.StringPtrInput
	// Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins with a
	// digit and can continue with letters and underscores, as in `2.3.4_beta`. The name must be unique in
	// the model. If you leave it out, the service chooses `0.1.0` and raises the minor number for each
	// further version. Changing it replaces the version.
	VersionName pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionState) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceModelVersionState]()
}

type workspaceModelVersionArgs struct {
	ApprovalStatus     *string                      `pulumi:"approvalStatus"`
	CompressionSpec    map[string]string            `pulumi:"compressionSpec"`
	DistillationSpec   map[string]string            `pulumi:"distillationSpec"`
	EvaluationSpec     map[string]string            `pulumi:"evaluationSpec"`
	ExtraInfo          map[string]string            `pulumi:"extraInfo"`
	FormatType         *string                      `pulumi:"formatType"`
	FrameworkType      *string                      `pulumi:"frameworkType"`
	InferenceSpec      map[string]string            `pulumi:"inferenceSpec"`
	Labels             []WorkspaceModelVersionLabel `pulumi:"labels"`
	Metrics            map[string]string            `pulumi:"metrics"`
	ModelId            string                       `pulumi:"modelId"`
	Options            *string                      `pulumi:"options"`
	SourceId           *string                      `pulumi:"sourceId"`
	SourceType         *string                      `pulumi:"sourceType"`
	TrainingSpec       map[string]string            `pulumi:"trainingSpec"`
	Uri                string                       `pulumi:"uri"`
	VersionDescription *string                      `pulumi:"versionDescription"`
	VersionName        *string                      `pulumi:"versionName"`
}

// WorkspaceModelVersionArgs is what a program says of a WorkspaceModelVersion.
type WorkspaceModelVersionArgs struct {
	// Whether the version may go into production: `Pending`, `Approved` or `Rejected`. Defaults to
	// `Pending`. Changing it updates the version in place; removing it restores the default.
	ApprovalStatus pulumi.StringPtrInput
	// Settings of a job that compresses the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text. Changing it updates the version
	// in place; removing it clears the value.
	CompressionSpec pulumi.StringMapInput
	// Settings of a job that distills the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text. Changing it updates the version
	// in place; removing it clears the value.
	DistillationSpec pulumi.StringMapInput
	// Settings of a job that evaluates the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text. Changing it updates the version
	// in place; removing it clears the value.
	EvaluationSpec pulumi.StringMapInput
	// More facts about the version, as keys with values. A value that is the text of a JSON object or
	// array is stored as that object or array; any other value is stored as text. Changing it updates the
	// version in place; removing it clears the value.
	ExtraInfo pulumi.StringMapInput
	// Format of the model files. The service documents `OfflineModel`, `SavedModel`, `Keras H5`, `Frozen
	// Pb`, `Caffe Prototxt`, `TorchScript`, `XGBoost`, `PMML`, `AlinkModel` and `ONNX`; the provider warns
	// about any other value. Changing it replaces the version.
	FormatType pulumi.StringPtrInput
	// Framework that the model was made with. The service documents `Pytorch` (and accepts `PyTorch`),
	// `XGBoost`, `Keras`, `Caffe`, `Alink`, `Xflow` and `TensorFlow`; the provider warns about any other
	// value. Changing it replaces the version.
	FrameworkType pulumi.StringPtrInput
	// How to serve the version. For Elastic Algorithm Service this is the processor or the container, for
	// example `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text. Changing it updates the version
	// in place; removing it clears the value.
	InferenceSpec pulumi.StringMapInput
	// Labels of the version. Their order does not matter. Changing them updates the version in place, and
	// only the labels that differ.
	Labels WorkspaceModelVersionLabelArrayInput
	// Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is
	// the text of a JSON object or array is stored as that object or array; any other value is stored as
	// text. Changing it updates the version in place; removing it clears the value.
	Metrics pulumi.StringMapInput
	// ID of the model that the version belongs to, `model-...`. Changing it replaces the version.
	ModelId pulumi.StringInput
	// Field for extensions: a JSON document, as a string. Changing it updates the version in place;
	// removing it clears the value.
	Options pulumi.StringPtrInput
	// Where the version comes from. If `SourceType` is `Custom`, write any text. Otherwise write
	// `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or `ServiceJob`.
	// Changing it updates the version in place; removing it clears the value.
	SourceId pulumi.StringPtrInput
	// Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI
	// training job). Changing it updates the version in place; removing it restores the default.
	SourceType pulumi.StringPtrInput
	// Settings of a job that fine-tunes the version or trains it further. A value that is the text of a
	// JSON object or array is stored as that object or array; any other value is stored as text. Changing
	// it updates the version in place; removing it clears the value.
	TrainingSpec pulumi.StringMapInput
	// Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`. Changing it
	// replaces the version.
	Uri pulumi.StringInput
	// What is new or special in the version. Changing it updates the version in place; removing it clears
	// the value.
	VersionDescription pulumi.StringPtrInput
	// Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins with a
	// digit and can continue with letters and underscores, as in `2.3.4_beta`. The name must be unique in
	// the model. If you leave it out, the service chooses `0.1.0` and raises the minor number for each
	// further version. Changing it replaces the version.
	VersionName pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionArgs) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceModelVersionArgs]()
}

// WorkspaceModelVersionInput is a *WorkspaceModelVersion, or an output of that.
type WorkspaceModelVersionInput interface {
	pulumi.Input

	ToWorkspaceModelVersionOutput() WorkspaceModelVersionOutput
	ToWorkspaceModelVersionOutputWithContext(context.Context) WorkspaceModelVersionOutput
}

// ElementType is the type of the value that it becomes.
func (*WorkspaceModelVersion) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceModelVersion]()
}

// ToWorkspaceModelVersionOutput returns it as an output.
func (r *WorkspaceModelVersion) ToWorkspaceModelVersionOutput() WorkspaceModelVersionOutput {
	return r.ToWorkspaceModelVersionOutputWithContext(context.Background())
}

// ToWorkspaceModelVersionOutputWithContext returns it as an output that is awaited with ctx.
func (r *WorkspaceModelVersion) ToWorkspaceModelVersionOutputWithContext(ctx context.Context) WorkspaceModelVersionOutput {
	return pulumi.ToOutputWithContext(ctx, r).(WorkspaceModelVersionOutput)
}

// WorkspaceModelVersionOutput is a WorkspaceModelVersion that becomes known while the stack is deployed.
type WorkspaceModelVersionOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceModelVersion]()
}

// ToWorkspaceModelVersionOutput returns itself.
func (o WorkspaceModelVersionOutput) ToWorkspaceModelVersionOutput() WorkspaceModelVersionOutput {
	return o
}

// ToWorkspaceModelVersionOutputWithContext returns itself.
func (o WorkspaceModelVersionOutput) ToWorkspaceModelVersionOutputWithContext(context.Context) WorkspaceModelVersionOutput {
	return o
}

// ApprovalStatus is [WorkspaceModelVersion.ApprovalStatus].
func (o WorkspaceModelVersionOutput) ApprovalStatus() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringOutput { return v.ApprovalStatus }).(pulumi.StringOutput)
}

// CompressionSpec is [WorkspaceModelVersion.CompressionSpec].
func (o WorkspaceModelVersionOutput) CompressionSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringMapOutput { return v.CompressionSpec }).(pulumi.StringMapOutput)
}

// DistillationSpec is [WorkspaceModelVersion.DistillationSpec].
func (o WorkspaceModelVersionOutput) DistillationSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringMapOutput { return v.DistillationSpec }).(pulumi.StringMapOutput)
}

// EvaluationSpec is [WorkspaceModelVersion.EvaluationSpec].
func (o WorkspaceModelVersionOutput) EvaluationSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringMapOutput { return v.EvaluationSpec }).(pulumi.StringMapOutput)
}

// ExtraInfo is [WorkspaceModelVersion.ExtraInfo].
func (o WorkspaceModelVersionOutput) ExtraInfo() pulumi.StringMapOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringMapOutput { return v.ExtraInfo }).(pulumi.StringMapOutput)
}

// FormatType is [WorkspaceModelVersion.FormatType].
func (o WorkspaceModelVersionOutput) FormatType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringPtrOutput { return v.FormatType }).(pulumi.StringPtrOutput)
}

// FrameworkType is [WorkspaceModelVersion.FrameworkType].
func (o WorkspaceModelVersionOutput) FrameworkType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringPtrOutput { return v.FrameworkType }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [WorkspaceModelVersion.GmtModifiedTime].
func (o WorkspaceModelVersionOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringPtrOutput { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// InferenceSpec is [WorkspaceModelVersion.InferenceSpec].
func (o WorkspaceModelVersionOutput) InferenceSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringMapOutput { return v.InferenceSpec }).(pulumi.StringMapOutput)
}

// Labels is [WorkspaceModelVersion.Labels].
func (o WorkspaceModelVersionOutput) Labels() WorkspaceModelVersionLabelArrayOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) WorkspaceModelVersionLabelArrayOutput { return v.Labels }).(WorkspaceModelVersionLabelArrayOutput)
}

// Metrics is [WorkspaceModelVersion.Metrics].
func (o WorkspaceModelVersionOutput) Metrics() pulumi.StringMapOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringMapOutput { return v.Metrics }).(pulumi.StringMapOutput)
}

// ModelId is [WorkspaceModelVersion.ModelId].
func (o WorkspaceModelVersionOutput) ModelId() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringOutput { return v.ModelId }).(pulumi.StringOutput)
}

// Options is [WorkspaceModelVersion.Options].
func (o WorkspaceModelVersionOutput) Options() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringPtrOutput { return v.Options }).(pulumi.StringPtrOutput)
}

// OwnerId is [WorkspaceModelVersion.OwnerId].
func (o WorkspaceModelVersionOutput) OwnerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringPtrOutput { return v.OwnerId }).(pulumi.StringPtrOutput)
}

// SourceId is [WorkspaceModelVersion.SourceId].
func (o WorkspaceModelVersionOutput) SourceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringPtrOutput { return v.SourceId }).(pulumi.StringPtrOutput)
}

// SourceType is [WorkspaceModelVersion.SourceType].
func (o WorkspaceModelVersionOutput) SourceType() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringOutput { return v.SourceType }).(pulumi.StringOutput)
}

// TrainingSpec is [WorkspaceModelVersion.TrainingSpec].
func (o WorkspaceModelVersionOutput) TrainingSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringMapOutput { return v.TrainingSpec }).(pulumi.StringMapOutput)
}

// Uri is [WorkspaceModelVersion.Uri].
func (o WorkspaceModelVersionOutput) Uri() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringOutput { return v.Uri }).(pulumi.StringOutput)
}

// UserId is [WorkspaceModelVersion.UserId].
func (o WorkspaceModelVersionOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringPtrOutput { return v.UserId }).(pulumi.StringPtrOutput)
}

// VersionDescription is [WorkspaceModelVersion.VersionDescription].
func (o WorkspaceModelVersionOutput) VersionDescription() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringPtrOutput { return v.VersionDescription }).(pulumi.StringPtrOutput)
}

// VersionName is [WorkspaceModelVersion.VersionName].
func (o WorkspaceModelVersionOutput) VersionName() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceModelVersion) pulumi.StringOutput { return v.VersionName }).(pulumi.StringOutput)
}

// WorkspaceModelVersionArrayInput is WorkspaceModelVersionArray, or an output of that.
type WorkspaceModelVersionArrayInput interface {
	pulumi.Input

	ToWorkspaceModelVersionArrayOutput() WorkspaceModelVersionArrayOutput
	ToWorkspaceModelVersionArrayOutputWithContext(context.Context) WorkspaceModelVersionArrayOutput
}

// WorkspaceModelVersionArray is a list of values of type WorkspaceModelVersionInput.
type WorkspaceModelVersionArray []WorkspaceModelVersionInput

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceModelVersion]()
}

// ToWorkspaceModelVersionArrayOutput returns it as an output.
func (i WorkspaceModelVersionArray) ToWorkspaceModelVersionArrayOutput() WorkspaceModelVersionArrayOutput {
	return i.ToWorkspaceModelVersionArrayOutputWithContext(context.Background())
}

// ToWorkspaceModelVersionArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceModelVersionArray) ToWorkspaceModelVersionArrayOutputWithContext(ctx context.Context) WorkspaceModelVersionArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceModelVersionArrayOutput)
}

// WorkspaceModelVersionArrayOutput is a value of type WorkspaceModelVersionArray that becomes known while the stack is deployed.
type WorkspaceModelVersionArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceModelVersion]()
}

// ToWorkspaceModelVersionArrayOutput returns itself.
func (o WorkspaceModelVersionArrayOutput) ToWorkspaceModelVersionArrayOutput() WorkspaceModelVersionArrayOutput {
	return o
}

// ToWorkspaceModelVersionArrayOutputWithContext returns itself.
func (o WorkspaceModelVersionArrayOutput) ToWorkspaceModelVersionArrayOutputWithContext(context.Context) WorkspaceModelVersionArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceModelVersionArrayOutput) Index(i pulumi.IntInput) WorkspaceModelVersionOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) *WorkspaceModelVersion {
		return vs[0].([]*WorkspaceModelVersion)[vs[1].(int)]
	}).(WorkspaceModelVersionOutput)
}

// WorkspaceModelVersionMapInput is WorkspaceModelVersionMap, or an output of that.
type WorkspaceModelVersionMapInput interface {
	pulumi.Input

	ToWorkspaceModelVersionMapOutput() WorkspaceModelVersionMapOutput
	ToWorkspaceModelVersionMapOutputWithContext(context.Context) WorkspaceModelVersionMapOutput
}

// WorkspaceModelVersionMap is a map by name of values of type WorkspaceModelVersionInput.
type WorkspaceModelVersionMap map[string]WorkspaceModelVersionInput

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionMap) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceModelVersion]()
}

// ToWorkspaceModelVersionMapOutput returns it as an output.
func (i WorkspaceModelVersionMap) ToWorkspaceModelVersionMapOutput() WorkspaceModelVersionMapOutput {
	return i.ToWorkspaceModelVersionMapOutputWithContext(context.Background())
}

// ToWorkspaceModelVersionMapOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceModelVersionMap) ToWorkspaceModelVersionMapOutputWithContext(ctx context.Context) WorkspaceModelVersionMapOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceModelVersionMapOutput)
}

// WorkspaceModelVersionMapOutput is a value of type WorkspaceModelVersionMap that becomes known while the stack is deployed.
type WorkspaceModelVersionMapOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionMapOutput) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceModelVersion]()
}

// ToWorkspaceModelVersionMapOutput returns itself.
func (o WorkspaceModelVersionMapOutput) ToWorkspaceModelVersionMapOutput() WorkspaceModelVersionMapOutput {
	return o
}

// ToWorkspaceModelVersionMapOutputWithContext returns itself.
func (o WorkspaceModelVersionMapOutput) ToWorkspaceModelVersionMapOutputWithContext(context.Context) WorkspaceModelVersionMapOutput {
	return o
}

// MapIndex returns one of the map by its key.
func (o WorkspaceModelVersionMapOutput) MapIndex(k pulumi.StringInput) WorkspaceModelVersionOutput {
	return pulumi.All(o, k).ApplyT(func(vs []any) *WorkspaceModelVersion {
		return vs[0].(map[string]*WorkspaceModelVersion)[vs[1].(string)]
	}).(WorkspaceModelVersionOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceModelVersionInput](), &WorkspaceModelVersion{})
	pulumi.RegisterOutputType(WorkspaceModelVersionOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceModelVersionArrayInput](), WorkspaceModelVersionArray{})
	pulumi.RegisterOutputType(WorkspaceModelVersionArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceModelVersionMapInput](), WorkspaceModelVersionMap{})
	pulumi.RegisterOutputType(WorkspaceModelVersionMapOutput{})
}

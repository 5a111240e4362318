// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// WorkspaceDatasetLabel is the object type `alicloud:pai/WorkspaceDatasetLabel:WorkspaceDatasetLabel`.
//
// A label of a dataset: a key with a value. Use labels to group and find datasets.
type WorkspaceDatasetLabel struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. A dataset has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, 1 to 128 characters.
	Value *string `pulumi:"value"`
}

// WorkspaceDatasetLabelInput is WorkspaceDatasetLabelArgs, or an output of that.
type WorkspaceDatasetLabelInput interface {
	pulumi.Input

	ToWorkspaceDatasetLabelOutput() WorkspaceDatasetLabelOutput
	ToWorkspaceDatasetLabelOutputWithContext(context.Context) WorkspaceDatasetLabelOutput
}

// WorkspaceDatasetLabelArgs is what a program gives for a WorkspaceDatasetLabel.
//
// A label of a dataset: a key with a value. Use labels to group and find datasets.
type WorkspaceDatasetLabelArgs struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. A dataset has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, 1 to 128 characters.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetLabel]()
}

// ToWorkspaceDatasetLabelOutput returns it as an output.
func (i WorkspaceDatasetLabelArgs) ToWorkspaceDatasetLabelOutput() WorkspaceDatasetLabelOutput {
	return i.ToWorkspaceDatasetLabelOutputWithContext(context.Background())
}

// ToWorkspaceDatasetLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceDatasetLabelArgs) ToWorkspaceDatasetLabelOutputWithContext(ctx context.Context) WorkspaceDatasetLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceDatasetLabelOutput)
}

// WorkspaceDatasetLabelOutput is a WorkspaceDatasetLabel that becomes known while the stack is deployed.
type WorkspaceDatasetLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetLabel]()
}

// ToWorkspaceDatasetLabelOutput returns itself.
func (o WorkspaceDatasetLabelOutput) ToWorkspaceDatasetLabelOutput() WorkspaceDatasetLabelOutput {
	return o
}

// ToWorkspaceDatasetLabelOutputWithContext returns itself.
func (o WorkspaceDatasetLabelOutput) ToWorkspaceDatasetLabelOutputWithContext(context.Context) WorkspaceDatasetLabelOutput {
	return o
}

// Key is [WorkspaceDatasetLabel.Key].
func (o WorkspaceDatasetLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceDatasetLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [WorkspaceDatasetLabel.Value].
func (o WorkspaceDatasetLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceDatasetLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// WorkspaceDatasetversionLabel is the object type `alicloud:pai/WorkspaceDatasetversionLabel:WorkspaceDatasetversionLabel`.
//
// A label of a dataset version: a key with a value. Use labels to group and find dataset versions.
type WorkspaceDatasetversionLabel struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. A version has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, 1 to 128 characters.
	Value *string `pulumi:"value"`
}

// WorkspaceDatasetversionLabelInput is WorkspaceDatasetversionLabelArgs, or an output of that.
type WorkspaceDatasetversionLabelInput interface {
	pulumi.Input

	ToWorkspaceDatasetversionLabelOutput() WorkspaceDatasetversionLabelOutput
	ToWorkspaceDatasetversionLabelOutputWithContext(context.Context) WorkspaceDatasetversionLabelOutput
}

// WorkspaceDatasetversionLabelArgs is what a program gives for a WorkspaceDatasetversionLabel.
//
// A label of a dataset version: a key with a value. Use labels to group and find dataset versions.
type WorkspaceDatasetversionLabelArgs struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. A version has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, 1 to 128 characters.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetversionLabel]()
}

// ToWorkspaceDatasetversionLabelOutput returns it as an output.
func (i WorkspaceDatasetversionLabelArgs) ToWorkspaceDatasetversionLabelOutput() WorkspaceDatasetversionLabelOutput {
	return i.ToWorkspaceDatasetversionLabelOutputWithContext(context.Background())
}

// ToWorkspaceDatasetversionLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceDatasetversionLabelArgs) ToWorkspaceDatasetversionLabelOutputWithContext(ctx context.Context) WorkspaceDatasetversionLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceDatasetversionLabelOutput)
}

// WorkspaceDatasetversionLabelOutput is a WorkspaceDatasetversionLabel that becomes known while the stack is deployed.
type WorkspaceDatasetversionLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetversionLabel]()
}

// ToWorkspaceDatasetversionLabelOutput returns itself.
func (o WorkspaceDatasetversionLabelOutput) ToWorkspaceDatasetversionLabelOutput() WorkspaceDatasetversionLabelOutput {
	return o
}

// ToWorkspaceDatasetversionLabelOutputWithContext returns itself.
func (o WorkspaceDatasetversionLabelOutput) ToWorkspaceDatasetversionLabelOutputWithContext(context.Context) WorkspaceDatasetversionLabelOutput {
	return o
}

// Key is [WorkspaceDatasetversionLabel.Key].
func (o WorkspaceDatasetversionLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceDatasetversionLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [WorkspaceDatasetversionLabel.Value].
func (o WorkspaceDatasetversionLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceDatasetversionLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// WorkspaceExperimentLabel is the object type `alicloud:pai/WorkspaceExperimentLabel:WorkspaceExperimentLabel`.
//
// A label of an experiment: a key with a value. Use labels to group and find experiments.
type WorkspaceExperimentLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value *string `pulumi:"value"`
}

// WorkspaceExperimentLabelInput is WorkspaceExperimentLabelArgs, or an output of that.
type WorkspaceExperimentLabelInput interface {
	pulumi.Input

	ToWorkspaceExperimentLabelOutput() WorkspaceExperimentLabelOutput
	ToWorkspaceExperimentLabelOutputWithContext(context.Context) WorkspaceExperimentLabelOutput
}

// WorkspaceExperimentLabelArgs is what a program gives for a WorkspaceExperimentLabel.
//
// A label of an experiment: a key with a value. Use labels to group and find experiments.
type WorkspaceExperimentLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (WorkspaceExperimentLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceExperimentLabel]()
}

// ToWorkspaceExperimentLabelOutput returns it as an output.
func (i WorkspaceExperimentLabelArgs) ToWorkspaceExperimentLabelOutput() WorkspaceExperimentLabelOutput {
	return i.ToWorkspaceExperimentLabelOutputWithContext(context.Background())
}

// ToWorkspaceExperimentLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceExperimentLabelArgs) ToWorkspaceExperimentLabelOutputWithContext(ctx context.Context) WorkspaceExperimentLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceExperimentLabelOutput)
}

// WorkspaceExperimentLabelOutput is a WorkspaceExperimentLabel that becomes known while the stack is deployed.
type WorkspaceExperimentLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceExperimentLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceExperimentLabel]()
}

// ToWorkspaceExperimentLabelOutput returns itself.
func (o WorkspaceExperimentLabelOutput) ToWorkspaceExperimentLabelOutput() WorkspaceExperimentLabelOutput {
	return o
}

// ToWorkspaceExperimentLabelOutputWithContext returns itself.
func (o WorkspaceExperimentLabelOutput) ToWorkspaceExperimentLabelOutputWithContext(context.Context) WorkspaceExperimentLabelOutput {
	return o
}

// Key is [WorkspaceExperimentLabel.Key].
func (o WorkspaceExperimentLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceExperimentLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [WorkspaceExperimentLabel.Value].
func (o WorkspaceExperimentLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceExperimentLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// WorkspaceModelLabel is the object type `alicloud:pai/WorkspaceModelLabel:WorkspaceModelLabel`.
//
// A label of a model: a key with a value. Use labels to group and find models.
type WorkspaceModelLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value *string `pulumi:"value"`
}

// WorkspaceModelLabelInput is WorkspaceModelLabelArgs, or an output of that.
type WorkspaceModelLabelInput interface {
	pulumi.Input

	ToWorkspaceModelLabelOutput() WorkspaceModelLabelOutput
	ToWorkspaceModelLabelOutputWithContext(context.Context) WorkspaceModelLabelOutput
}

// WorkspaceModelLabelArgs is what a program gives for a WorkspaceModelLabel.
//
// A label of a model: a key with a value. Use labels to group and find models.
type WorkspaceModelLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (WorkspaceModelLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceModelLabel]()
}

// ToWorkspaceModelLabelOutput returns it as an output.
func (i WorkspaceModelLabelArgs) ToWorkspaceModelLabelOutput() WorkspaceModelLabelOutput {
	return i.ToWorkspaceModelLabelOutputWithContext(context.Background())
}

// ToWorkspaceModelLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceModelLabelArgs) ToWorkspaceModelLabelOutputWithContext(ctx context.Context) WorkspaceModelLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceModelLabelOutput)
}

// WorkspaceModelLabelOutput is a WorkspaceModelLabel that becomes known while the stack is deployed.
type WorkspaceModelLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceModelLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceModelLabel]()
}

// ToWorkspaceModelLabelOutput returns itself.
func (o WorkspaceModelLabelOutput) ToWorkspaceModelLabelOutput() WorkspaceModelLabelOutput {
	return o
}

// ToWorkspaceModelLabelOutputWithContext returns itself.
func (o WorkspaceModelLabelOutput) ToWorkspaceModelLabelOutputWithContext(context.Context) WorkspaceModelLabelOutput {
	return o
}

// Key is [WorkspaceModelLabel.Key].
func (o WorkspaceModelLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceModelLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [WorkspaceModelLabel.Value].
func (o WorkspaceModelLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceModelLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// WorkspaceModelVersionLabel is the object type `alicloud:pai/WorkspaceModelVersionLabel:WorkspaceModelVersionLabel`.
//
// A label of a model version: a key with a value. Use labels to group and find versions.
type WorkspaceModelVersionLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value *string `pulumi:"value"`
}

// WorkspaceModelVersionLabelInput is WorkspaceModelVersionLabelArgs, or an output of that.
type WorkspaceModelVersionLabelInput interface {
	pulumi.Input

	ToWorkspaceModelVersionLabelOutput() WorkspaceModelVersionLabelOutput
	ToWorkspaceModelVersionLabelOutputWithContext(context.Context) WorkspaceModelVersionLabelOutput
}

// WorkspaceModelVersionLabelArgs is what a program gives for a WorkspaceModelVersionLabel.
//
// A label of a model version: a key with a value. Use labels to group and find versions.
type WorkspaceModelVersionLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceModelVersionLabel]()
}

// ToWorkspaceModelVersionLabelOutput returns it as an output.
func (i WorkspaceModelVersionLabelArgs) ToWorkspaceModelVersionLabelOutput() WorkspaceModelVersionLabelOutput {
	return i.ToWorkspaceModelVersionLabelOutputWithContext(context.Background())
}

// ToWorkspaceModelVersionLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceModelVersionLabelArgs) ToWorkspaceModelVersionLabelOutputWithContext(ctx context.Context) WorkspaceModelVersionLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceModelVersionLabelOutput)
}

// WorkspaceModelVersionLabelOutput is a WorkspaceModelVersionLabel that becomes known while the stack is deployed.
type WorkspaceModelVersionLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceModelVersionLabel]()
}

// ToWorkspaceModelVersionLabelOutput returns itself.
func (o WorkspaceModelVersionLabelOutput) ToWorkspaceModelVersionLabelOutput() WorkspaceModelVersionLabelOutput {
	return o
}

// ToWorkspaceModelVersionLabelOutputWithContext returns itself.
func (o WorkspaceModelVersionLabelOutput) ToWorkspaceModelVersionLabelOutputWithContext(context.Context) WorkspaceModelVersionLabelOutput {
	return o
}

// Key is [WorkspaceModelVersionLabel.Key].
func (o WorkspaceModelVersionLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceModelVersionLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [WorkspaceModelVersionLabel.Value].
func (o WorkspaceModelVersionLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceModelVersionLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// WorkspaceRunLabel is the object type `alicloud:pai/WorkspaceRunLabel:WorkspaceRunLabel`.
//
// A label of a run: a key with a value. Use labels to group and find runs.
type WorkspaceRunLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A run has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value *string `pulumi:"value"`
}

// WorkspaceRunLabelInput is WorkspaceRunLabelArgs, or an output of that.
type WorkspaceRunLabelInput interface {
	pulumi.Input

	ToWorkspaceRunLabelOutput() WorkspaceRunLabelOutput
	ToWorkspaceRunLabelOutputWithContext(context.Context) WorkspaceRunLabelOutput
}

// WorkspaceRunLabelArgs is what a program gives for a WorkspaceRunLabel.
//
// A label of a run: a key with a value. Use labels to group and find runs.
type WorkspaceRunLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A run has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (WorkspaceRunLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceRunLabel]()
}

// ToWorkspaceRunLabelOutput returns it as an output.
func (i WorkspaceRunLabelArgs) ToWorkspaceRunLabelOutput() WorkspaceRunLabelOutput {
	return i.ToWorkspaceRunLabelOutputWithContext(context.Background())
}

// ToWorkspaceRunLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceRunLabelArgs) ToWorkspaceRunLabelOutputWithContext(ctx context.Context) WorkspaceRunLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceRunLabelOutput)
}

// WorkspaceRunLabelOutput is a WorkspaceRunLabel that becomes known while the stack is deployed.
type WorkspaceRunLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceRunLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceRunLabel]()
}

// ToWorkspaceRunLabelOutput returns itself.
func (o WorkspaceRunLabelOutput) ToWorkspaceRunLabelOutput() WorkspaceRunLabelOutput {
	return o
}

// ToWorkspaceRunLabelOutputWithContext returns itself.
func (o WorkspaceRunLabelOutput) ToWorkspaceRunLabelOutputWithContext(context.Context) WorkspaceRunLabelOutput {
	return o
}

// Key is [WorkspaceRunLabel.Key].
func (o WorkspaceRunLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceRunLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [WorkspaceRunLabel.Value].
func (o WorkspaceRunLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceRunLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// WorkspaceRunParam is the object type `alicloud:pai/WorkspaceRunParam:WorkspaceRunParam`.
//
// A parameter of a run: a name with a value.
type WorkspaceRunParam struct {
	// Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each name only once.
	Key *string `pulumi:"key"`
	// Value of the parameter, at most 128 bytes, without `=` and `,`.
	Value *string `pulumi:"value"`
}

// WorkspaceRunParamInput is WorkspaceRunParamArgs, or an output of that.
type WorkspaceRunParamInput interface {
	pulumi.Input

	ToWorkspaceRunParamOutput() WorkspaceRunParamOutput
	ToWorkspaceRunParamOutputWithContext(context.Context) WorkspaceRunParamOutput
}

// WorkspaceRunParamArgs is what a program gives for a WorkspaceRunParam.
//
// A parameter of a run: a name with a value.
type WorkspaceRunParamArgs struct {
	// Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each name only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the parameter, at most 128 bytes, without `=` and `,`.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (WorkspaceRunParamArgs) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceRunParam]()
}

// ToWorkspaceRunParamOutput returns it as an output.
func (i WorkspaceRunParamArgs) ToWorkspaceRunParamOutput() WorkspaceRunParamOutput {
	return i.ToWorkspaceRunParamOutputWithContext(context.Background())
}

// ToWorkspaceRunParamOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceRunParamArgs) ToWorkspaceRunParamOutputWithContext(ctx context.Context) WorkspaceRunParamOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceRunParamOutput)
}

// WorkspaceRunParamOutput is a WorkspaceRunParam that becomes known while the stack is deployed.
type WorkspaceRunParamOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceRunParamOutput) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceRunParam]()
}

// ToWorkspaceRunParamOutput returns itself.
func (o WorkspaceRunParamOutput) ToWorkspaceRunParamOutput() WorkspaceRunParamOutput {
	return o
}

// ToWorkspaceRunParamOutputWithContext returns itself.
func (o WorkspaceRunParamOutput) ToWorkspaceRunParamOutputWithContext(context.Context) WorkspaceRunParamOutput {
	return o
}

// Key is [WorkspaceRunParam.Key].
func (o WorkspaceRunParamOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceRunParam) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [WorkspaceRunParam.Value].
func (o WorkspaceRunParamOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceRunParam) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// WorkspaceWorkspaceOwner is the object type `alicloud:pai/WorkspaceWorkspaceOwner:WorkspaceWorkspaceOwner`.
//
// Account that owns a workspace.
type WorkspaceWorkspaceOwner struct {
	// Name of the owner as shown in the console.
	DisplayName *string `pulumi:"displayName"`
	// ID of the owner's account or RAM user.
	UserId *string `pulumi:"userId"`
	// ID of the owner in DataWorks.
	UserKp *string `pulumi:"userKp"`
	// Login name of the owner.
	UserName *string `pulumi:"userName"`
}

// WorkspaceWorkspaceOwnerInput is WorkspaceWorkspaceOwnerArgs, or an output of that.
type WorkspaceWorkspaceOwnerInput interface {
	pulumi.Input

	ToWorkspaceWorkspaceOwnerOutput() WorkspaceWorkspaceOwnerOutput
	ToWorkspaceWorkspaceOwnerOutputWithContext(context.Context) WorkspaceWorkspaceOwnerOutput
}

// WorkspaceWorkspaceOwnerArgs is what a program gives for a WorkspaceWorkspaceOwner.
//
// Account that owns a workspace.
type WorkspaceWorkspaceOwnerArgs struct {
	// Name of the owner as shown in the console.
	DisplayName pulumi.StringPtrInput `pulumi:"displayName"`
	// ID of the owner's account or RAM user.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// ID of the owner in DataWorks.
	UserKp pulumi.StringPtrInput `pulumi:"userKp"`
	// Login name of the owner.
	UserName pulumi.StringPtrInput `pulumi:"userName"`
}

// ElementType is the type of the value that it becomes.
func (WorkspaceWorkspaceOwnerArgs) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceWorkspaceOwner]()
}

// ToWorkspaceWorkspaceOwnerOutput returns it as an output.
func (i WorkspaceWorkspaceOwnerArgs) ToWorkspaceWorkspaceOwnerOutput() WorkspaceWorkspaceOwnerOutput {
	return i.ToWorkspaceWorkspaceOwnerOutputWithContext(context.Background())
}

// ToWorkspaceWorkspaceOwnerOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceWorkspaceOwnerArgs) ToWorkspaceWorkspaceOwnerOutputWithContext(ctx context.Context) WorkspaceWorkspaceOwnerOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceWorkspaceOwnerOutput)
}

// WorkspaceWorkspaceOwnerOutput is a WorkspaceWorkspaceOwner that becomes known while the stack is deployed.
type WorkspaceWorkspaceOwnerOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceWorkspaceOwnerOutput) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceWorkspaceOwner]()
}

// ToWorkspaceWorkspaceOwnerOutput returns itself.
func (o WorkspaceWorkspaceOwnerOutput) ToWorkspaceWorkspaceOwnerOutput() WorkspaceWorkspaceOwnerOutput {
	return o
}

// ToWorkspaceWorkspaceOwnerOutputWithContext returns itself.
func (o WorkspaceWorkspaceOwnerOutput) ToWorkspaceWorkspaceOwnerOutputWithContext(context.Context) WorkspaceWorkspaceOwnerOutput {
	return o
}

// DisplayName is [WorkspaceWorkspaceOwner.DisplayName].
func (o WorkspaceWorkspaceOwnerOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceWorkspaceOwner) *string { return v.DisplayName }).(pulumi.StringPtrOutput)
}

// UserId is [WorkspaceWorkspaceOwner.UserId].
func (o WorkspaceWorkspaceOwnerOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceWorkspaceOwner) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// UserKp is [WorkspaceWorkspaceOwner.UserKp].
func (o WorkspaceWorkspaceOwnerOutput) UserKp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceWorkspaceOwner) *string { return v.UserKp }).(pulumi.StringPtrOutput)
}

// UserName is [WorkspaceWorkspaceOwner.UserName].
func (o WorkspaceWorkspaceOwnerOutput) UserName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v WorkspaceWorkspaceOwner) *string { return v.UserName }).(pulumi.StringPtrOutput)
}

// WorkspaceWorkspaceOwnerPtrInput is WorkspaceWorkspaceOwnerArgs or a pointer to one made with WorkspaceWorkspaceOwnerPtr, or an output of that.
type WorkspaceWorkspaceOwnerPtrInput interface {
	pulumi.Input

	ToWorkspaceWorkspaceOwnerPtrOutput() WorkspaceWorkspaceOwnerPtrOutput
	ToWorkspaceWorkspaceOwnerPtrOutputWithContext(context.Context) WorkspaceWorkspaceOwnerPtrOutput
}

type workspaceWorkspaceOwnerPtrType WorkspaceWorkspaceOwnerArgs

// WorkspaceWorkspaceOwnerPtr makes what may be nil of the args.
func WorkspaceWorkspaceOwnerPtr(v *WorkspaceWorkspaceOwnerArgs) WorkspaceWorkspaceOwnerPtrInput {
	return (*workspaceWorkspaceOwnerPtrType)(v)
}

// ElementType is the type of the value that it becomes.
func (*workspaceWorkspaceOwnerPtrType) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceWorkspaceOwner]()
}

// ToWorkspaceWorkspaceOwnerPtrOutput returns it as an output.
func (i *workspaceWorkspaceOwnerPtrType) ToWorkspaceWorkspaceOwnerPtrOutput() WorkspaceWorkspaceOwnerPtrOutput {
	return i.ToWorkspaceWorkspaceOwnerPtrOutputWithContext(context.Background())
}

// ToWorkspaceWorkspaceOwnerPtrOutputWithContext returns it as an output that is awaited with ctx.
func (i *workspaceWorkspaceOwnerPtrType) ToWorkspaceWorkspaceOwnerPtrOutputWithContext(ctx context.Context) WorkspaceWorkspaceOwnerPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceWorkspaceOwnerPtrOutput)
}

// ToWorkspaceWorkspaceOwnerPtrOutput returns it as an output that may be nil.
func (i WorkspaceWorkspaceOwnerArgs) ToWorkspaceWorkspaceOwnerPtrOutput() WorkspaceWorkspaceOwnerPtrOutput {
	return i.ToWorkspaceWorkspaceOwnerPtrOutputWithContext(context.Background())
}

// ToWorkspaceWorkspaceOwnerPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (i WorkspaceWorkspaceOwnerArgs) ToWorkspaceWorkspaceOwnerPtrOutputWithContext(ctx context.Context) WorkspaceWorkspaceOwnerPtrOutput {
	return i.ToWorkspaceWorkspaceOwnerOutputWithContext(ctx).ToWorkspaceWorkspaceOwnerPtrOutputWithContext(ctx)
}

// ToWorkspaceWorkspaceOwnerPtrOutput returns it as an output that may be nil.
func (o WorkspaceWorkspaceOwnerOutput) ToWorkspaceWorkspaceOwnerPtrOutput() WorkspaceWorkspaceOwnerPtrOutput {
	return o.ToWorkspaceWorkspaceOwnerPtrOutputWithContext(context.Background())
}

// ToWorkspaceWorkspaceOwnerPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (o WorkspaceWorkspaceOwnerOutput) ToWorkspaceWorkspaceOwnerPtrOutputWithContext(ctx context.Context) WorkspaceWorkspaceOwnerPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v WorkspaceWorkspaceOwner) *WorkspaceWorkspaceOwner { return &v }).(WorkspaceWorkspaceOwnerPtrOutput)
}

// WorkspaceWorkspaceOwnerPtrOutput is a WorkspaceWorkspaceOwner or nil that becomes known while the stack is deployed.
type WorkspaceWorkspaceOwnerPtrOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceWorkspaceOwnerPtrOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceWorkspaceOwner]()
}

// ToWorkspaceWorkspaceOwnerPtrOutput returns itself.
func (o WorkspaceWorkspaceOwnerPtrOutput) ToWorkspaceWorkspaceOwnerPtrOutput() WorkspaceWorkspaceOwnerPtrOutput {
	return o
}

// ToWorkspaceWorkspaceOwnerPtrOutputWithContext returns itself.
func (o WorkspaceWorkspaceOwnerPtrOutput) ToWorkspaceWorkspaceOwnerPtrOutputWithContext(context.Context) WorkspaceWorkspaceOwnerPtrOutput {
	return o
}

// Elem returns what it points to, an empty WorkspaceWorkspaceOwner for nil.
func (o WorkspaceWorkspaceOwnerPtrOutput) Elem() WorkspaceWorkspaceOwnerOutput {
	return o.ApplyT(func(v *WorkspaceWorkspaceOwner) WorkspaceWorkspaceOwner {
		if v == nil {
			return WorkspaceWorkspaceOwner{}
		}
		return *v
	}).(WorkspaceWorkspaceOwnerOutput)
}

// DisplayName is [WorkspaceWorkspaceOwner.DisplayName], or nil where there is no WorkspaceWorkspaceOwner.
func (o WorkspaceWorkspaceOwnerPtrOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.DisplayName
	}).(pulumi.StringPtrOutput)
}

// UserId is [WorkspaceWorkspaceOwner.UserId], or nil where there is no WorkspaceWorkspaceOwner.
func (o WorkspaceWorkspaceOwnerPtrOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.UserId
	}).(pulumi.StringPtrOutput)
}

// UserKp is [WorkspaceWorkspaceOwner.UserKp], or nil where there is no WorkspaceWorkspaceOwner.
func (o WorkspaceWorkspaceOwnerPtrOutput) UserKp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.UserKp
	}).(pulumi.StringPtrOutput)
}

// UserName is [WorkspaceWorkspaceOwner.UserName], or nil where there is no WorkspaceWorkspaceOwner.
func (o WorkspaceWorkspaceOwnerPtrOutput) UserName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.UserName
	}).(pulumi.StringPtrOutput)
}

// GetConnectionsConnection is the object type `alicloud:pai/getConnectionsConnection:getConnectionsConnection`.
//
// A connection of a workspace.
type GetConnectionsConnection struct {
	// Who can see the connection: `PRIVATE` (its creator and the administrators) or `PUBLIC` (every
	// member).
	Accessibility *string `pulumi:"accessibility"`
	// Settings by name, for example `base_url`. They depend on `ConnectionType`.
	Configs map[string]string `pulumi:"configs"`
	// ID of the connection, `conn-...`.
	ConnectionId *string `pulumi:"connectionId"`
	// Name of the connection.
	ConnectionName *string `pulumi:"connectionName"`
	// Kind of service, for example `DashScopeConnection`, `OpenLLMConnection` or `MilvusConnection`.
	ConnectionType *string `pulumi:"connectionType"`
	// When the connection was created, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// ID of the account or RAM user that created the connection.
	Creator *string `pulumi:"creator"`
	// What the connection is for.
	Description *string `pulumi:"description"`
	// When the connection was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Models that you can reach through the connection.
	Models []GetConnectionsModel `pulumi:"models"`
	// The database instance, if the connection leads to a database.
	ResourceMeta *GetConnectionsResourceMeta `pulumi:"resourceMeta"`
	// Workspace of the connection.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetConnectionsConnectionInput is GetConnectionsConnectionArgs, or an output of that.
type GetConnectionsConnectionInput interface {
	pulumi.Input

	ToGetConnectionsConnectionOutput() GetConnectionsConnectionOutput
	ToGetConnectionsConnectionOutputWithContext(context.Context) GetConnectionsConnectionOutput
}

// GetConnectionsConnectionArgs is what a program gives for a GetConnectionsConnection.
//
// A connection of a workspace.
type GetConnectionsConnectionArgs struct {
	// Who can see the connection: `PRIVATE` (its creator and the administrators) or `PUBLIC` (every
	// member).
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Settings by name, for example `base_url`. They depend on `ConnectionType`.
	Configs pulumi.StringMapInput `pulumi:"configs"`
	// ID of the connection, `conn-...`.
	ConnectionId pulumi.StringPtrInput `pulumi:"connectionId"`
	// Name of the connection.
	ConnectionName pulumi.StringPtrInput `pulumi:"connectionName"`
	// Kind of service, for example `DashScopeConnection`, `OpenLLMConnection` or `MilvusConnection`.
	ConnectionType pulumi.StringPtrInput `pulumi:"connectionType"`
	// When the connection was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput `pulumi:"createTime"`
	// ID of the account or RAM user that created the connection.
	Creator pulumi.StringPtrInput `pulumi:"creator"`
	// What the connection is for.
	Description pulumi.StringPtrInput `pulumi:"description"`
	// When the connection was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// Models that you can reach through the connection.
	Models GetConnectionsModelArrayInput `pulumi:"models"`
	// The database instance, if the connection leads to a database.
	ResourceMeta GetConnectionsResourceMetaPtrInput `pulumi:"resourceMeta"`
	// Workspace of the connection.
	WorkspaceId pulumi.StringPtrInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetConnectionsConnectionArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetConnectionsConnection]()
}

// ToGetConnectionsConnectionOutput returns it as an output.
func (i GetConnectionsConnectionArgs) ToGetConnectionsConnectionOutput() GetConnectionsConnectionOutput {
	return i.ToGetConnectionsConnectionOutputWithContext(context.Background())
}

// ToGetConnectionsConnectionOutputWithContext returns it as an output that is awaited with ctx.
func (i GetConnectionsConnectionArgs) ToGetConnectionsConnectionOutputWithContext(ctx context.Context) GetConnectionsConnectionOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetConnectionsConnectionOutput)
}

// GetConnectionsConnectionOutput is a GetConnectionsConnection that becomes known while the stack is deployed.
type GetConnectionsConnectionOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetConnectionsConnectionOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetConnectionsConnection]()
}

// ToGetConnectionsConnectionOutput returns itself.
func (o GetConnectionsConnectionOutput) ToGetConnectionsConnectionOutput() GetConnectionsConnectionOutput {
	return o
}

// ToGetConnectionsConnectionOutputWithContext returns itself.
func (o GetConnectionsConnectionOutput) ToGetConnectionsConnectionOutputWithContext(context.Context) GetConnectionsConnectionOutput {
	return o
}

// Accessibility is [GetConnectionsConnection.Accessibility].
func (o GetConnectionsConnectionOutput) Accessibility() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsConnection) *string { return v.Accessibility }).(pulumi.StringPtrOutput)
}

// Configs is [GetConnectionsConnection.Configs].
func (o GetConnectionsConnectionOutput) Configs() pulumi.StringMapOutput {
	return o.ApplyT(func(v GetConnectionsConnection) map[string]string { return v.Configs }).(pulumi.StringMapOutput)
}

// ConnectionId is [GetConnectionsConnection.ConnectionId].
func (o GetConnectionsConnectionOutput) ConnectionId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsConnection) *string { return v.ConnectionId }).(pulumi.StringPtrOutput)
}

// ConnectionName is [GetConnectionsConnection.ConnectionName].
func (o GetConnectionsConnectionOutput) ConnectionName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsConnection) *string { return v.ConnectionName }).(pulumi.StringPtrOutput)
}

// ConnectionType is [GetConnectionsConnection.ConnectionType].
func (o GetConnectionsConnectionOutput) ConnectionType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsConnection) *string { return v.ConnectionType }).(pulumi.StringPtrOutput)
}

// CreateTime is [GetConnectionsConnection.CreateTime].
func (o GetConnectionsConnectionOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsConnection) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// Creator is [GetConnectionsConnection.Creator].
func (o GetConnectionsConnectionOutput) Creator() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsConnection) *string { return v.Creator }).(pulumi.StringPtrOutput)
}

// Description is [GetConnectionsConnection.Description].
func (o GetConnectionsConnectionOutput) Description() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsConnection) *string { return v.Description }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [GetConnectionsConnection.GmtModifiedTime].
func (o GetConnectionsConnectionOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsConnection) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetConnectionsConnection.Id].
func (o GetConnectionsConnectionOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetConnectionsConnection) string { return v.Id }).(pulumi.StringOutput)
}

// Models is [GetConnectionsConnection.Models].
func (o GetConnectionsConnectionOutput) Models() GetConnectionsModelArrayOutput {
	return o.ApplyT(func(v GetConnectionsConnection) []GetConnectionsModel { return v.Models }).(GetConnectionsModelArrayOutput)
}

// ResourceMeta is [GetConnectionsConnection.ResourceMeta].
func (o GetConnectionsConnectionOutput) ResourceMeta() GetConnectionsResourceMetaPtrOutput {
	return o.ApplyT(func(v GetConnectionsConnection) *GetConnectionsResourceMeta { return v.ResourceMeta }).(GetConnectionsResourceMetaPtrOutput)
}

// WorkspaceId is [GetConnectionsConnection.WorkspaceId].
func (o GetConnectionsConnectionOutput) WorkspaceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsConnection) *string { return v.WorkspaceId }).(pulumi.StringPtrOutput)
}

// GetConnectionsModel is the object type `alicloud:pai/getConnectionsModel:getConnectionsModel`.
//
// A model that you can reach through a connection.
type GetConnectionsModel struct {
	// Name of the model as shown in the console.
	DisplayName *string `pulumi:"displayName"`
	// Name to call the model by.
	Model *string `pulumi:"model"`
	// Kind of model: `LLM`, `Embedding` or `ReRank`.
	ModelType *string `pulumi:"modelType"`
	// Whether the model can call tools.
	ToolCall *bool `pulumi:"toolCall"`
}

// GetConnectionsModelInput is GetConnectionsModelArgs, or an output of that.
type GetConnectionsModelInput interface {
	pulumi.Input

	ToGetConnectionsModelOutput() GetConnectionsModelOutput
	ToGetConnectionsModelOutputWithContext(context.Context) GetConnectionsModelOutput
}

// GetConnectionsModelArgs is what a program gives for a GetConnectionsModel.
//
// A model that you can reach through a connection.
type GetConnectionsModelArgs struct {
	// Name of the model as shown in the console.
	DisplayName pulumi.StringPtrInput `pulumi:"displayName"`
	// Name to call the model by.
	Model pulumi.StringPtrInput `pulumi:"model"`
	// Kind of model: `LLM`, `Embedding` or `ReRank`.
	ModelType pulumi.StringPtrInput `pulumi:"modelType"`
	// Whether the model can call tools.
	ToolCall pulumi.BoolPtrInput `pulumi:"toolCall"`
}

// ElementType is the type of the value that it becomes.
func (GetConnectionsModelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetConnectionsModel]()
}

// ToGetConnectionsModelOutput returns it as an output.
func (i GetConnectionsModelArgs) ToGetConnectionsModelOutput() GetConnectionsModelOutput {
	return i.ToGetConnectionsModelOutputWithContext(context.Background())
}

// ToGetConnectionsModelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetConnectionsModelArgs) ToGetConnectionsModelOutputWithContext(ctx context.Context) GetConnectionsModelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetConnectionsModelOutput)
}

// GetConnectionsModelOutput is a GetConnectionsModel that becomes known while the stack is deployed.
type GetConnectionsModelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetConnectionsModelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetConnectionsModel]()
}

// ToGetConnectionsModelOutput returns itself.
func (o GetConnectionsModelOutput) ToGetConnectionsModelOutput() GetConnectionsModelOutput {
	return o
}

// ToGetConnectionsModelOutputWithContext returns itself.
func (o GetConnectionsModelOutput) ToGetConnectionsModelOutputWithContext(context.Context) GetConnectionsModelOutput {
	return o
}

// DisplayName is [GetConnectionsModel.DisplayName].
func (o GetConnectionsModelOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsModel) *string { return v.DisplayName }).(pulumi.StringPtrOutput)
}

// Model is [GetConnectionsModel.Model].
func (o GetConnectionsModelOutput) Model() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsModel) *string { return v.Model }).(pulumi.StringPtrOutput)
}

// ModelType is [GetConnectionsModel.ModelType].
func (o GetConnectionsModelOutput) ModelType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsModel) *string { return v.ModelType }).(pulumi.StringPtrOutput)
}

// ToolCall is [GetConnectionsModel.ToolCall].
func (o GetConnectionsModelOutput) ToolCall() pulumi.BoolPtrOutput {
	return o.ApplyT(func(v GetConnectionsModel) *bool { return v.ToolCall }).(pulumi.BoolPtrOutput)
}

// GetConnectionsResourceMeta is the object type `alicloud:pai/getConnectionsResourceMeta:getConnectionsResourceMeta`.
//
// The database instance that a connection leads to.
type GetConnectionsResourceMeta struct {
	// More settings.
	Extra *string `pulumi:"extra"`
	// ID of the instance.
	InstanceId *string `pulumi:"instanceId"`
	// Name of the instance.
	InstanceName *string `pulumi:"instanceName"`
}

// GetConnectionsResourceMetaInput is GetConnectionsResourceMetaArgs, or an output of that.
type GetConnectionsResourceMetaInput interface {
	pulumi.Input

	ToGetConnectionsResourceMetaOutput() GetConnectionsResourceMetaOutput
	ToGetConnectionsResourceMetaOutputWithContext(context.Context) GetConnectionsResourceMetaOutput
}

// GetConnectionsResourceMetaArgs is what a program gives for a GetConnectionsResourceMeta.
//
// The database instance that a connection leads to.
type GetConnectionsResourceMetaArgs struct {
	// More settings.
	Extra pulumi.StringPtrInput `pulumi:"extra"`
	// ID of the instance.
	InstanceId pulumi.StringPtrInput `pulumi:"instanceId"`
	// Name of the instance.
	InstanceName pulumi.StringPtrInput `pulumi:"instanceName"`
}

// ElementType is the type of the value that it becomes.
func (GetConnectionsResourceMetaArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetConnectionsResourceMeta]()
}

// ToGetConnectionsResourceMetaOutput returns it as an output.
func (i GetConnectionsResourceMetaArgs) ToGetConnectionsResourceMetaOutput() GetConnectionsResourceMetaOutput {
	return i.ToGetConnectionsResourceMetaOutputWithContext(context.Background())
}

// ToGetConnectionsResourceMetaOutputWithContext returns it as an output that is awaited with ctx.
func (i GetConnectionsResourceMetaArgs) ToGetConnectionsResourceMetaOutputWithContext(ctx context.Context) GetConnectionsResourceMetaOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetConnectionsResourceMetaOutput)
}

// GetConnectionsResourceMetaOutput is a GetConnectionsResourceMeta that becomes known while the stack is deployed.
type GetConnectionsResourceMetaOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetConnectionsResourceMetaOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetConnectionsResourceMeta]()
}

// ToGetConnectionsResourceMetaOutput returns itself.
func (o GetConnectionsResourceMetaOutput) ToGetConnectionsResourceMetaOutput() GetConnectionsResourceMetaOutput {
	return o
}

// ToGetConnectionsResourceMetaOutputWithContext returns itself.
func (o GetConnectionsResourceMetaOutput) ToGetConnectionsResourceMetaOutputWithContext(context.Context) GetConnectionsResourceMetaOutput {
	return o
}

// Extra is [GetConnectionsResourceMeta.Extra].
func (o GetConnectionsResourceMetaOutput) Extra() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsResourceMeta) *string { return v.Extra }).(pulumi.StringPtrOutput)
}

// InstanceId is [GetConnectionsResourceMeta.InstanceId].
func (o GetConnectionsResourceMetaOutput) InstanceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsResourceMeta) *string { return v.InstanceId }).(pulumi.StringPtrOutput)
}

// InstanceName is [GetConnectionsResourceMeta.InstanceName].
func (o GetConnectionsResourceMetaOutput) InstanceName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetConnectionsResourceMeta) *string { return v.InstanceName }).(pulumi.StringPtrOutput)
}

// GetConnectionsResourceMetaPtrInput is GetConnectionsResourceMetaArgs or a pointer to one made with GetConnectionsResourceMetaPtr, or an output of that.
type GetConnectionsResourceMetaPtrInput interface {
	pulumi.Input

	ToGetConnectionsResourceMetaPtrOutput() GetConnectionsResourceMetaPtrOutput
	ToGetConnectionsResourceMetaPtrOutputWithContext(context.Context) GetConnectionsResourceMetaPtrOutput
}

type getConnectionsResourceMetaPtrType GetConnectionsResourceMetaArgs

// GetConnectionsResourceMetaPtr makes what may be nil of the args.
func GetConnectionsResourceMetaPtr(v *GetConnectionsResourceMetaArgs) GetConnectionsResourceMetaPtrInput {
	return (*getConnectionsResourceMetaPtrType)(v)
}

// ElementType is the type of the value that it becomes.
func (*getConnectionsResourceMetaPtrType) ElementType() reflect.Type {
	return reflect.TypeFor[*GetConnectionsResourceMeta]()
}

// ToGetConnectionsResourceMetaPtrOutput returns it as an output.
func (i *getConnectionsResourceMetaPtrType) ToGetConnectionsResourceMetaPtrOutput() GetConnectionsResourceMetaPtrOutput {
	return i.ToGetConnectionsResourceMetaPtrOutputWithContext(context.Background())
}

// ToGetConnectionsResourceMetaPtrOutputWithContext returns it as an output that is awaited with ctx.
func (i *getConnectionsResourceMetaPtrType) ToGetConnectionsResourceMetaPtrOutputWithContext(ctx context.Context) GetConnectionsResourceMetaPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetConnectionsResourceMetaPtrOutput)
}

// ToGetConnectionsResourceMetaPtrOutput returns it as an output that may be nil.
func (i GetConnectionsResourceMetaArgs) ToGetConnectionsResourceMetaPtrOutput() GetConnectionsResourceMetaPtrOutput {
	return i.ToGetConnectionsResourceMetaPtrOutputWithContext(context.Background())
}

// ToGetConnectionsResourceMetaPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (i GetConnectionsResourceMetaArgs) ToGetConnectionsResourceMetaPtrOutputWithContext(ctx context.Context) GetConnectionsResourceMetaPtrOutput {
	return i.ToGetConnectionsResourceMetaOutputWithContext(ctx).ToGetConnectionsResourceMetaPtrOutputWithContext(ctx)
}

// ToGetConnectionsResourceMetaPtrOutput returns it as an output that may be nil.
func (o GetConnectionsResourceMetaOutput) ToGetConnectionsResourceMetaPtrOutput() GetConnectionsResourceMetaPtrOutput {
	return o.ToGetConnectionsResourceMetaPtrOutputWithContext(context.Background())
}

// ToGetConnectionsResourceMetaPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (o GetConnectionsResourceMetaOutput) ToGetConnectionsResourceMetaPtrOutputWithContext(ctx context.Context) GetConnectionsResourceMetaPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v GetConnectionsResourceMeta) *GetConnectionsResourceMeta { return &v }).(GetConnectionsResourceMetaPtrOutput)
}

// GetConnectionsResourceMetaPtrOutput is a GetConnectionsResourceMeta or nil that becomes known while the stack is deployed.
type GetConnectionsResourceMetaPtrOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetConnectionsResourceMetaPtrOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*GetConnectionsResourceMeta]()
}

// ToGetConnectionsResourceMetaPtrOutput returns itself.
func (o GetConnectionsResourceMetaPtrOutput) ToGetConnectionsResourceMetaPtrOutput() GetConnectionsResourceMetaPtrOutput {
	return o
}

// ToGetConnectionsResourceMetaPtrOutputWithContext returns itself.
func (o GetConnectionsResourceMetaPtrOutput) ToGetConnectionsResourceMetaPtrOutputWithContext(context.Context) GetConnectionsResourceMetaPtrOutput {
	return o
}

// Elem returns what it points to, an empty GetConnectionsResourceMeta for nil.
func (o GetConnectionsResourceMetaPtrOutput) Elem() GetConnectionsResourceMetaOutput {
	return o.ApplyT(func(v *GetConnectionsResourceMeta) GetConnectionsResourceMeta {
		if v == nil {
			return GetConnectionsResourceMeta{}
		}
		return *v
	}).(GetConnectionsResourceMetaOutput)
}

// Extra is [GetConnectionsResourceMeta.Extra], or nil where there is no GetConnectionsResourceMeta.
func (o GetConnectionsResourceMetaPtrOutput) Extra() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetConnectionsResourceMeta) *string {
		if v == nil {
			return nil
		}
		return v.Extra
	}).(pulumi.StringPtrOutput)
}

// InstanceId is [GetConnectionsResourceMeta.InstanceId], or nil where there is no GetConnectionsResourceMeta.
func (o GetConnectionsResourceMetaPtrOutput) InstanceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetConnectionsResourceMeta) *string {
		if v == nil {
			return nil
		}
		return v.InstanceId
	}).(pulumi.StringPtrOutput)
}

// InstanceName is [GetConnectionsResourceMeta.InstanceName], or nil where there is no GetConnectionsResourceMeta.
func (o GetConnectionsResourceMetaPtrOutput) InstanceName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetConnectionsResourceMeta) *string {
		if v == nil {
			return nil
		}
		return v.InstanceName
	}).(pulumi.StringPtrOutput)
}

// GetDefaultWorkspaceCondition is the object type `alicloud:pai/getDefaultWorkspaceCondition:getDefaultWorkspaceCondition`.
//
// A step of the creation of a default workspace.
type GetDefaultWorkspaceCondition struct {
	// Result of the step. 200 is success; any other number is a failure.
	Code *int `pulumi:"code"`
	// Why the step failed.
	Message *string `pulumi:"message"`
	// Name of the step: `CREATING`, `WORKSPACE_CREATED`, `MEMBERS_ADDED` or `ENABLED`, which is the last
	// step.
	Type *string `pulumi:"type"`
}

// GetDefaultWorkspaceConditionInput is GetDefaultWorkspaceConditionArgs, or an output of that.
type GetDefaultWorkspaceConditionInput interface {
	pulumi.Input

	ToGetDefaultWorkspaceConditionOutput() GetDefaultWorkspaceConditionOutput
	ToGetDefaultWorkspaceConditionOutputWithContext(context.Context) GetDefaultWorkspaceConditionOutput
}

// GetDefaultWorkspaceConditionArgs is what a program gives for a GetDefaultWorkspaceCondition.
//
// A step of the creation of a default workspace.
type GetDefaultWorkspaceConditionArgs struct {
	// Result of the step. 200 is success; any other number is a failure.
	Code pulumi.IntPtrInput `pulumi:"code"`
	// Why the step failed.
	Message pulumi.StringPtrInput `pulumi:"message"`
	// Name of the step: `CREATING`, `WORKSPACE_CREATED`, `MEMBERS_ADDED` or `ENABLED`, which is the last
	// step.
	Type pulumi.StringPtrInput `pulumi:"type"`
}

// ElementType is the type of the value that it becomes.
func (GetDefaultWorkspaceConditionArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetDefaultWorkspaceCondition]()
}

// ToGetDefaultWorkspaceConditionOutput returns it as an output.
func (i GetDefaultWorkspaceConditionArgs) ToGetDefaultWorkspaceConditionOutput() GetDefaultWorkspaceConditionOutput {
	return i.ToGetDefaultWorkspaceConditionOutputWithContext(context.Background())
}

// ToGetDefaultWorkspaceConditionOutputWithContext returns it as an output that is awaited with ctx.
func (i GetDefaultWorkspaceConditionArgs) ToGetDefaultWorkspaceConditionOutputWithContext(ctx context.Context) GetDefaultWorkspaceConditionOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetDefaultWorkspaceConditionOutput)
}

// GetDefaultWorkspaceConditionOutput is a GetDefaultWorkspaceCondition that becomes known while the stack is deployed.
type GetDefaultWorkspaceConditionOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetDefaultWorkspaceConditionOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetDefaultWorkspaceCondition]()
}

// ToGetDefaultWorkspaceConditionOutput returns itself.
func (o GetDefaultWorkspaceConditionOutput) ToGetDefaultWorkspaceConditionOutput() GetDefaultWorkspaceConditionOutput {
	return o
}

// ToGetDefaultWorkspaceConditionOutputWithContext returns itself.
func (o GetDefaultWorkspaceConditionOutput) ToGetDefaultWorkspaceConditionOutputWithContext(context.Context) GetDefaultWorkspaceConditionOutput {
	return o
}

// Code is [GetDefaultWorkspaceCondition.Code].
func (o GetDefaultWorkspaceConditionOutput) Code() pulumi.IntPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceCondition) *int { return v.Code }).(pulumi.IntPtrOutput)
}

// Message is [GetDefaultWorkspaceCondition.Message].
func (o GetDefaultWorkspaceConditionOutput) Message() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceCondition) *string { return v.Message }).(pulumi.StringPtrOutput)
}

// Type is [GetDefaultWorkspaceCondition.Type].
func (o GetDefaultWorkspaceConditionOutput) Type() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceCondition) *string { return v.Type }).(pulumi.StringPtrOutput)
}

// GetDefaultWorkspaceOwner is the object type `alicloud:pai/getDefaultWorkspaceOwner:getDefaultWorkspaceOwner`.
//
// Account that owns a workspace.
type GetDefaultWorkspaceOwner struct {
	// Name of the owner as shown in the console.
	DisplayName *string `pulumi:"displayName"`
	// ID of the owner's account or RAM user.
	UserId *string `pulumi:"userId"`
	// ID of the owner in DataWorks.
	UserKp *string `pulumi:"userKp"`
	// Login name of the owner.
	UserName *string `pulumi:"userName"`
}

// GetDefaultWorkspaceOwnerInput is GetDefaultWorkspaceOwnerArgs, or an output of that.
type GetDefaultWorkspaceOwnerInput interface {
	pulumi.Input

	ToGetDefaultWorkspaceOwnerOutput() GetDefaultWorkspaceOwnerOutput
	ToGetDefaultWorkspaceOwnerOutputWithContext(context.Context) GetDefaultWorkspaceOwnerOutput
}

// GetDefaultWorkspaceOwnerArgs is what a program gives for a GetDefaultWorkspaceOwner.
//
// Account that owns a workspace.
type GetDefaultWorkspaceOwnerArgs struct {
	// Name of the owner as shown in the console.
	DisplayName pulumi.StringPtrInput `pulumi:"displayName"`
	// ID of the owner's account or RAM user.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// ID of the owner in DataWorks.
	UserKp pulumi.StringPtrInput `pulumi:"userKp"`
	// Login name of the owner.
	UserName pulumi.StringPtrInput `pulumi:"userName"`
}

// ElementType is the type of the value that it becomes.
func (GetDefaultWorkspaceOwnerArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetDefaultWorkspaceOwner]()
}

// ToGetDefaultWorkspaceOwnerOutput returns it as an output.
func (i GetDefaultWorkspaceOwnerArgs) ToGetDefaultWorkspaceOwnerOutput() GetDefaultWorkspaceOwnerOutput {
	return i.ToGetDefaultWorkspaceOwnerOutputWithContext(context.Background())
}

// ToGetDefaultWorkspaceOwnerOutputWithContext returns it as an output that is awaited with ctx.
func (i GetDefaultWorkspaceOwnerArgs) ToGetDefaultWorkspaceOwnerOutputWithContext(ctx context.Context) GetDefaultWorkspaceOwnerOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetDefaultWorkspaceOwnerOutput)
}

// GetDefaultWorkspaceOwnerOutput is a GetDefaultWorkspaceOwner that becomes known while the stack is deployed.
type GetDefaultWorkspaceOwnerOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetDefaultWorkspaceOwnerOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetDefaultWorkspaceOwner]()
}

// ToGetDefaultWorkspaceOwnerOutput returns itself.
func (o GetDefaultWorkspaceOwnerOutput) ToGetDefaultWorkspaceOwnerOutput() GetDefaultWorkspaceOwnerOutput {
	return o
}

// ToGetDefaultWorkspaceOwnerOutputWithContext returns itself.
func (o GetDefaultWorkspaceOwnerOutput) ToGetDefaultWorkspaceOwnerOutputWithContext(context.Context) GetDefaultWorkspaceOwnerOutput {
	return o
}

// DisplayName is [GetDefaultWorkspaceOwner.DisplayName].
func (o GetDefaultWorkspaceOwnerOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceOwner) *string { return v.DisplayName }).(pulumi.StringPtrOutput)
}

// UserId is [GetDefaultWorkspaceOwner.UserId].
func (o GetDefaultWorkspaceOwnerOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceOwner) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// UserKp is [GetDefaultWorkspaceOwner.UserKp].
func (o GetDefaultWorkspaceOwnerOutput) UserKp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceOwner) *string { return v.UserKp }).(pulumi.StringPtrOutput)
}

// UserName is [GetDefaultWorkspaceOwner.UserName].
func (o GetDefaultWorkspaceOwnerOutput) UserName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceOwner) *string { return v.UserName }).(pulumi.StringPtrOutput)
}

// GetDefaultWorkspaceOwnerPtrInput is GetDefaultWorkspaceOwnerArgs or a pointer to one made with GetDefaultWorkspaceOwnerPtr, or an output of that.
type GetDefaultWorkspaceOwnerPtrInput interface {
	pulumi.Input

	ToGetDefaultWorkspaceOwnerPtrOutput() GetDefaultWorkspaceOwnerPtrOutput
	ToGetDefaultWorkspaceOwnerPtrOutputWithContext(context.Context) GetDefaultWorkspaceOwnerPtrOutput
}

type getDefaultWorkspaceOwnerPtrType GetDefaultWorkspaceOwnerArgs

// GetDefaultWorkspaceOwnerPtr makes what may be nil of the args.
func GetDefaultWorkspaceOwnerPtr(v *GetDefaultWorkspaceOwnerArgs) GetDefaultWorkspaceOwnerPtrInput {
	return (*getDefaultWorkspaceOwnerPtrType)(v)
}

// ElementType is the type of the value that it becomes.
func (*getDefaultWorkspaceOwnerPtrType) ElementType() reflect.Type {
	return reflect.TypeFor[*GetDefaultWorkspaceOwner]()
}

// ToGetDefaultWorkspaceOwnerPtrOutput returns it as an output.
func (i *getDefaultWorkspaceOwnerPtrType) ToGetDefaultWorkspaceOwnerPtrOutput() GetDefaultWorkspaceOwnerPtrOutput {
	return i.ToGetDefaultWorkspaceOwnerPtrOutputWithContext(context.Background())
}

// ToGetDefaultWorkspaceOwnerPtrOutputWithContext returns it as an output that is awaited with ctx.
func (i *getDefaultWorkspaceOwnerPtrType) ToGetDefaultWorkspaceOwnerPtrOutputWithContext(ctx context.Context) GetDefaultWorkspaceOwnerPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetDefaultWorkspaceOwnerPtrOutput)
}

// ToGetDefaultWorkspaceOwnerPtrOutput returns it as an output that may be nil.
func (i GetDefaultWorkspaceOwnerArgs) ToGetDefaultWorkspaceOwnerPtrOutput() GetDefaultWorkspaceOwnerPtrOutput {
	return i.ToGetDefaultWorkspaceOwnerPtrOutputWithContext(context.Background())
}

// ToGetDefaultWorkspaceOwnerPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (i GetDefaultWorkspaceOwnerArgs) ToGetDefaultWorkspaceOwnerPtrOutputWithContext(ctx context.Context) GetDefaultWorkspaceOwnerPtrOutput {
	return i.ToGetDefaultWorkspaceOwnerOutputWithContext(ctx).ToGetDefaultWorkspaceOwnerPtrOutputWithContext(ctx)
}

// ToGetDefaultWorkspaceOwnerPtrOutput returns it as an output that may be nil.
func (o GetDefaultWorkspaceOwnerOutput) ToGetDefaultWorkspaceOwnerPtrOutput() GetDefaultWorkspaceOwnerPtrOutput {
	return o.ToGetDefaultWorkspaceOwnerPtrOutputWithContext(context.Background())
}

// ToGetDefaultWorkspaceOwnerPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (o GetDefaultWorkspaceOwnerOutput) ToGetDefaultWorkspaceOwnerPtrOutputWithContext(ctx context.Context) GetDefaultWorkspaceOwnerPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v GetDefaultWorkspaceOwner) *GetDefaultWorkspaceOwner { return &v }).(GetDefaultWorkspaceOwnerPtrOutput)
}

// GetDefaultWorkspaceOwnerPtrOutput is a GetDefaultWorkspaceOwner or nil that becomes known while the stack is deployed.
type GetDefaultWorkspaceOwnerPtrOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetDefaultWorkspaceOwnerPtrOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*GetDefaultWorkspaceOwner]()
}

// ToGetDefaultWorkspaceOwnerPtrOutput returns itself.
func (o GetDefaultWorkspaceOwnerPtrOutput) ToGetDefaultWorkspaceOwnerPtrOutput() GetDefaultWorkspaceOwnerPtrOutput {
	return o
}

// ToGetDefaultWorkspaceOwnerPtrOutputWithContext returns itself.
func (o GetDefaultWorkspaceOwnerPtrOutput) ToGetDefaultWorkspaceOwnerPtrOutputWithContext(context.Context) GetDefaultWorkspaceOwnerPtrOutput {
	return o
}

// Elem returns what it points to, an empty GetDefaultWorkspaceOwner for nil.
func (o GetDefaultWorkspaceOwnerPtrOutput) Elem() GetDefaultWorkspaceOwnerOutput {
	return o.ApplyT(func(v *GetDefaultWorkspaceOwner) GetDefaultWorkspaceOwner {
		if v == nil {
			return GetDefaultWorkspaceOwner{}
		}
		return *v
	}).(GetDefaultWorkspaceOwnerOutput)
}

// DisplayName is [GetDefaultWorkspaceOwner.DisplayName], or nil where there is no GetDefaultWorkspaceOwner.
func (o GetDefaultWorkspaceOwnerPtrOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetDefaultWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.DisplayName
	}).(pulumi.StringPtrOutput)
}

// UserId is [GetDefaultWorkspaceOwner.UserId], or nil where there is no GetDefaultWorkspaceOwner.
func (o GetDefaultWorkspaceOwnerPtrOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetDefaultWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.UserId
	}).(pulumi.StringPtrOutput)
}

// UserKp is [GetDefaultWorkspaceOwner.UserKp], or nil where there is no GetDefaultWorkspaceOwner.
func (o GetDefaultWorkspaceOwnerPtrOutput) UserKp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetDefaultWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.UserKp
	}).(pulumi.StringPtrOutput)
}

// UserName is [GetDefaultWorkspaceOwner.UserName], or nil where there is no GetDefaultWorkspaceOwner.
func (o GetDefaultWorkspaceOwnerPtrOutput) UserName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetDefaultWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.UserName
	}).(pulumi.StringPtrOutput)
}

// GetImagesImage is the object type `alicloud:pai/getImagesImage:getImagesImage`.
//
// A container image that PAI knows.
type GetImagesImage struct {
	// Who can see the image in the workspace: `PRIVATE` (its creator) or `PUBLIC` (every member).
	Accessibility *string `pulumi:"accessibility"`
	// When the image was registered, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// What the image is for.
	Description *string `pulumi:"description"`
	// When the image was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Address of the image with its tag, in the form that jobs use.
	ImageUri *string `pulumi:"imageUri"`
	// Labels of the image. The labels of official images, for example `system.chipType` and
	// `system.supported.eas`, say what the image is made for.
	Labels []GetImagesLabel `pulumi:"labels"`
	// Name of the image.
	Name *string `pulumi:"name"`
	// ID of the Alibaba Cloud account that owns the image.
	ParentUserId *string `pulumi:"parentUserId"`
	// Size of the image in bytes.
	Size *float64 `pulumi:"size"`
	// Source of the image.
	SourceId *string `pulumi:"sourceId"`
	// Kind of source.
	SourceType *string `pulumi:"sourceType"`
	// ID of the account or RAM user that registered the image.
	UserId *string `pulumi:"userId"`
	// Workspace of the image. Official images belong to no workspace.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetImagesImageInput is GetImagesImageArgs, or an output of that.
type GetImagesImageInput interface {
	pulumi.Input

	ToGetImagesImageOutput() GetImagesImageOutput
	ToGetImagesImageOutputWithContext(context.Context) GetImagesImageOutput
}

// GetImagesImageArgs is what a program gives for a GetImagesImage.
//
// A container image that PAI knows.
type GetImagesImageArgs struct {
	// Who can see the image in the workspace: `PRIVATE` (its creator) or `PUBLIC` (every member).
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// When the image was registered, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput `pulumi:"createTime"`
	// What the image is for.
	Description pulumi.StringPtrInput `pulumi:"description"`
	// When the image was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// Address of the image with its tag, in the form that jobs use.
	ImageUri pulumi.StringPtrInput `pulumi:"imageUri"`
	// Labels of the image. The labels of official images, for example `system.chipType` and
	// `system.supported.eas`, say what the image is made for.
	Labels GetImagesLabelArrayInput `pulumi:"labels"`
	// Name of the image.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// ID of the Alibaba Cloud account that owns the image.
	ParentUserId pulumi.StringPtrInput `pulumi:"parentUserId"`
	// Size of the image in bytes.
	Size pulumi.Float64PtrInput `pulumi:"size"`
	// Source of the image.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Kind of source.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// ID of the account or RAM user that registered the image.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// Workspace of the image. Official images belong to no workspace.
	WorkspaceId pulumi.StringPtrInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetImagesImageArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetImagesImage]()
}

// ToGetImagesImageOutput returns it as an output.
func (i GetImagesImageArgs) ToGetImagesImageOutput() GetImagesImageOutput {
	return i.ToGetImagesImageOutputWithContext(context.Background())
}

// ToGetImagesImageOutputWithContext returns it as an output that is awaited with ctx.
func (i GetImagesImageArgs) ToGetImagesImageOutputWithContext(ctx context.Context) GetImagesImageOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetImagesImageOutput)
}

// GetImagesImageOutput is a GetImagesImage that becomes known while the stack is deployed.
type GetImagesImageOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetImagesImageOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetImagesImage]()
}

// ToGetImagesImageOutput returns itself.
func (o GetImagesImageOutput) ToGetImagesImageOutput() GetImagesImageOutput {
	return o
}

// ToGetImagesImageOutputWithContext returns itself.
func (o GetImagesImageOutput) ToGetImagesImageOutputWithContext(context.Context) GetImagesImageOutput {
	return o
}

// Accessibility is [GetImagesImage.Accessibility].
func (o GetImagesImageOutput) Accessibility() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImagesImage) *string { return v.Accessibility }).(pulumi.StringPtrOutput)
}

// CreateTime is [GetImagesImage.CreateTime].
func (o GetImagesImageOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImagesImage) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// Description is [GetImagesImage.Description].
func (o GetImagesImageOutput) Description() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImagesImage) *string { return v.Description }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [GetImagesImage.GmtModifiedTime].
func (o GetImagesImageOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImagesImage) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetImagesImage.Id].
func (o GetImagesImageOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetImagesImage) string { return v.Id }).(pulumi.StringOutput)
}

// ImageUri is [GetImagesImage.ImageUri].
func (o GetImagesImageOutput) ImageUri() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImagesImage) *string { return v.ImageUri }).(pulumi.StringPtrOutput)
}

// Labels is [GetImagesImage.Labels].
func (o GetImagesImageOutput) Labels() GetImagesLabelArrayOutput {
	return o.ApplyT(func(v GetImagesImage) []GetImagesLabel { return v.Labels }).(GetImagesLabelArrayOutput)
}

// Name is [GetImagesImage.Name].
func (o GetImagesImageOutput) Name() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImagesImage) *string { return v.Name }).(pulumi.StringPtrOutput)
}

// ParentUserId is [GetImagesImage.ParentUserId].
func (o GetImagesImageOutput) ParentUserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImagesImage) *string { return v.ParentUserId }).(pulumi.StringPtrOutput)
}

// Size is [GetImagesImage.Size].
func (o GetImagesImageOutput) Size() pulumi.Float64PtrOutput {
	return o.ApplyT(func(v GetImagesImage) *float64 { return v.Size }).(pulumi.Float64PtrOutput)
}

// SourceId is [GetImagesImage.SourceId].
func (o GetImagesImageOutput) SourceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImagesImage) *string { return v.SourceId }).(pulumi.StringPtrOutput)
}

// SourceType is [GetImagesImage.SourceType].
func (o GetImagesImageOutput) SourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImagesImage) *string { return v.SourceType }).(pulumi.StringPtrOutput)
}

// UserId is [GetImagesImage.UserId].
func (o GetImagesImageOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImagesImage) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [GetImagesImage.WorkspaceId].
func (o GetImagesImageOutput) WorkspaceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImagesImage) *string { return v.WorkspaceId }).(pulumi.StringPtrOutput)
}

// GetImagesLabel is the object type `alicloud:pai/getImagesLabel:getImagesLabel`.
//
// A label of an image: a key with a value. Use labels to find images.
type GetImagesLabel struct {
	// Key of the label.
	Key *string `pulumi:"key"`
	// Value of the label.
	Value *string `pulumi:"value"`
}

// GetImagesLabelInput is GetImagesLabelArgs, or an output of that.
type GetImagesLabelInput interface {
	pulumi.Input

	ToGetImagesLabelOutput() GetImagesLabelOutput
	ToGetImagesLabelOutputWithContext(context.Context) GetImagesLabelOutput
}

// GetImagesLabelArgs is what a program gives for a GetImagesLabel.
//
// A label of an image: a key with a value. Use labels to find images.
type GetImagesLabelArgs struct {
	// Key of the label.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetImagesLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetImagesLabel]()
}

// ToGetImagesLabelOutput returns it as an output.
func (i GetImagesLabelArgs) ToGetImagesLabelOutput() GetImagesLabelOutput {
	return i.ToGetImagesLabelOutputWithContext(context.Background())
}

// ToGetImagesLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetImagesLabelArgs) ToGetImagesLabelOutputWithContext(ctx context.Context) GetImagesLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetImagesLabelOutput)
}

// GetImagesLabelOutput is a GetImagesLabel that becomes known while the stack is deployed.
type GetImagesLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetImagesLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetImagesLabel]()
}

// ToGetImagesLabelOutput returns itself.
func (o GetImagesLabelOutput) ToGetImagesLabelOutput() GetImagesLabelOutput {
	return o
}

// ToGetImagesLabelOutputWithContext returns itself.
func (o GetImagesLabelOutput) ToGetImagesLabelOutputWithContext(context.Context) GetImagesLabelOutput {
	return o
}

// Key is [GetImagesLabel.Key].
func (o GetImagesLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImagesLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [GetImagesLabel.Value].
func (o GetImagesLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImagesLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetImportFileResource is the object type `alicloud:pai/getImportFileResource:getImportFileResource`.
//
// An object to import.
type GetImportFileResource struct {
	// ID of the object, in the form that `pulumi import` uses.
	Id string `pulumi:"id"`
	// Name of the resource in the program, made from the object's own name. It is unique, and the same for
	// each call.
	Name string `pulumi:"name"`
	// Where the Pulumi engine finds this plugin.
	PluginDownloadUrl string `pulumi:"pluginDownloadUrl"`
	// Type token of the resource.
	Type string `pulumi:"type"`
	// Version of this plugin. Without it, the Pulumi engine would use the newest plugin with this name.
	Version string `pulumi:"version"`
}

// GetImportFileResourceInput is GetImportFileResourceArgs, or an output of that.
type GetImportFileResourceInput interface {
	pulumi.Input

	ToGetImportFileResourceOutput() GetImportFileResourceOutput
	ToGetImportFileResourceOutputWithContext(context.Context) GetImportFileResourceOutput
}

// GetImportFileResourceArgs is what a program gives for a GetImportFileResource.
//
// An object to import.
type GetImportFileResourceArgs struct {
	// ID of the object, in the form that `pulumi import` uses.
	Id pulumi.StringInput `pulumi:"id"`
	// Name of the resource in the program, made from the object's own name. It is unique, and the same for
	// each call.
	Name pulumi.StringInput `pulumi:"name"`
	// Where the Pulumi engine finds this plugin.
	PluginDownloadUrl pulumi.StringInput `pulumi:"pluginDownloadUrl"`
	// Type token of the resource.
	Type pulumi.StringInput `pulumi:"type"`
	// Version of this plugin. Without it, the Pulumi engine would use the newest plugin with this name.
	Version pulumi.StringInput `pulumi:"version"`
}

// ElementType is the type of the value that it becomes.
func (GetImportFileResourceArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetImportFileResource]()
}

// ToGetImportFileResourceOutput returns it as an output.
func (i GetImportFileResourceArgs) ToGetImportFileResourceOutput() GetImportFileResourceOutput {
	return i.ToGetImportFileResourceOutputWithContext(context.Background())
}

// ToGetImportFileResourceOutputWithContext returns it as an output that is awaited with ctx.
func (i GetImportFileResourceArgs) ToGetImportFileResourceOutputWithContext(ctx context.Context) GetImportFileResourceOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetImportFileResourceOutput)
}

// GetImportFileResourceOutput is a GetImportFileResource that becomes known while the stack is deployed.
type GetImportFileResourceOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetImportFileResourceOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetImportFileResource]()
}

// ToGetImportFileResourceOutput returns itself.
func (o GetImportFileResourceOutput) ToGetImportFileResourceOutput() GetImportFileResourceOutput {
	return o
}

// ToGetImportFileResourceOutputWithContext returns itself.
func (o GetImportFileResourceOutput) ToGetImportFileResourceOutputWithContext(context.Context) GetImportFileResourceOutput {
	return o
}

// Id is [GetImportFileResource.Id].
func (o GetImportFileResourceOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetImportFileResource) string { return v.Id }).(pulumi.StringOutput)
}

// Name is [GetImportFileResource.Name].
func (o GetImportFileResourceOutput) Name() pulumi.StringOutput {
	return o.ApplyT(func(v GetImportFileResource) string { return v.Name }).(pulumi.StringOutput)
}

// PluginDownloadUrl is [GetImportFileResource.PluginDownloadUrl].
func (o GetImportFileResourceOutput) PluginDownloadUrl() pulumi.StringOutput {
	return o.ApplyT(func(v GetImportFileResource) string { return v.PluginDownloadUrl }).(pulumi.StringOutput)
}

// Type is [GetImportFileResource.Type].
func (o GetImportFileResourceOutput) Type() pulumi.StringOutput {
	return o.ApplyT(func(v GetImportFileResource) string { return v.Type }).(pulumi.StringOutput)
}

// Version is [GetImportFileResource.Version].
func (o GetImportFileResourceOutput) Version() pulumi.StringOutput {
	return o.ApplyT(func(v GetImportFileResource) string { return v.Version }).(pulumi.StringOutput)
}

// GetProductsProduct is the object type `alicloud:pai/getProductsProduct:getProductsProduct`.
//
// A product that you can buy.
type GetProductsProduct struct {
	// Whether you may buy the product.
	HasPermissionToPurchase *bool `pulumi:"hasPermissionToPurchase"`
	// Whether the account has bought the product.
	IsPurchased *bool `pulumi:"isPurchased"`
	// Code of the product, for example `PAI_share` or `MaxCompute_isolate`.
	ProductCode *string `pulumi:"productCode"`
	// ID of the product.
	ProductId *string `pulumi:"productId"`
	// Address at which you can buy the product.
	PurchaseUrl *string `pulumi:"purchaseUrl"`
}

// GetProductsProductInput is GetProductsProductArgs, or an output of that.
type GetProductsProductInput interface {
	pulumi.Input

	ToGetProductsProductOutput() GetProductsProductOutput
	ToGetProductsProductOutputWithContext(context.Context) GetProductsProductOutput
}

// GetProductsProductArgs is what a program gives for a GetProductsProduct.
//
// A product that you can buy.
type GetProductsProductArgs struct {
	// Whether you may buy the product.
	HasPermissionToPurchase pulumi.BoolPtrInput `pulumi:"hasPermissionToPurchase"`
	// Whether the account has bought the product.
	IsPurchased pulumi.BoolPtrInput `pulumi:"isPurchased"`
	// Code of the product, for example `PAI_share` or `MaxCompute_isolate`.
	ProductCode pulumi.StringPtrInput `pulumi:"productCode"`
	// ID of the product.
	ProductId pulumi.StringPtrInput `pulumi:"productId"`
	// Address at which you can buy the product.
	PurchaseUrl pulumi.StringPtrInput `pulumi:"purchaseUrl"`
}

// ElementType is the type of the value that it becomes.
func (GetProductsProductArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetProductsProduct]()
}

// ToGetProductsProductOutput returns it as an output.
func (i GetProductsProductArgs) ToGetProductsProductOutput() GetProductsProductOutput {
	return i.ToGetProductsProductOutputWithContext(context.Background())
}

// ToGetProductsProductOutputWithContext returns it as an output that is awaited with ctx.
func (i GetProductsProductArgs) ToGetProductsProductOutputWithContext(ctx context.Context) GetProductsProductOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetProductsProductOutput)
}

// GetProductsProductOutput is a GetProductsProduct that becomes known while the stack is deployed.
type GetProductsProductOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetProductsProductOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetProductsProduct]()
}

// ToGetProductsProductOutput returns itself.
func (o GetProductsProductOutput) ToGetProductsProductOutput() GetProductsProductOutput {
	return o
}

// ToGetProductsProductOutputWithContext returns itself.
func (o GetProductsProductOutput) ToGetProductsProductOutputWithContext(context.Context) GetProductsProductOutput {
	return o
}

// HasPermissionToPurchase is [GetProductsProduct.HasPermissionToPurchase].
func (o GetProductsProductOutput) HasPermissionToPurchase() pulumi.BoolPtrOutput {
	return o.ApplyT(func(v GetProductsProduct) *bool { return v.HasPermissionToPurchase }).(pulumi.BoolPtrOutput)
}

// IsPurchased is [GetProductsProduct.IsPurchased].
func (o GetProductsProductOutput) IsPurchased() pulumi.BoolPtrOutput {
	return o.ApplyT(func(v GetProductsProduct) *bool { return v.IsPurchased }).(pulumi.BoolPtrOutput)
}

// ProductCode is [GetProductsProduct.ProductCode].
func (o GetProductsProductOutput) ProductCode() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetProductsProduct) *string { return v.ProductCode }).(pulumi.StringPtrOutput)
}

// ProductId is [GetProductsProduct.ProductId].
func (o GetProductsProductOutput) ProductId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetProductsProduct) *string { return v.ProductId }).(pulumi.StringPtrOutput)
}

// PurchaseUrl is [GetProductsProduct.PurchaseUrl].
func (o GetProductsProductOutput) PurchaseUrl() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetProductsProduct) *string { return v.PurchaseUrl }).(pulumi.StringPtrOutput)
}

// GetProductsService is the object type `alicloud:pai/getProductsService:getProductsService`.
//
// A service that you can activate.
type GetProductsService struct {
	// Whether the service is active.
	IsOpen *bool `pulumi:"isOpen"`
	// Address at which you can activate the service.
	OpenUrl *string `pulumi:"openUrl"`
	// Code of the service.
	ServiceCode *string `pulumi:"serviceCode"`
}

// GetProductsServiceInput is GetProductsServiceArgs, or an output of that.
type GetProductsServiceInput interface {
	pulumi.Input

	ToGetProductsServiceOutput() GetProductsServiceOutput
	ToGetProductsServiceOutputWithContext(context.Context) GetProductsServiceOutput
}

// GetProductsServiceArgs is what a program gives for a GetProductsService.
//
// A service that you can activate.
type GetProductsServiceArgs struct {
	// Whether the service is active.
	IsOpen pulumi.BoolPtrInput `pulumi:"isOpen"`
	// Address at which you can activate the service.
	OpenUrl pulumi.StringPtrInput `pulumi:"openUrl"`
	// Code of the service.
	ServiceCode pulumi.StringPtrInput `pulumi:"serviceCode"`
}

// ElementType is the type of the value that it becomes.
func (GetProductsServiceArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetProductsService]()
}

// ToGetProductsServiceOutput returns it as an output.
func (i GetProductsServiceArgs) ToGetProductsServiceOutput() GetProductsServiceOutput {
	return i.ToGetProductsServiceOutputWithContext(context.Background())
}

// ToGetProductsServiceOutputWithContext returns it as an output that is awaited with ctx.
func (i GetProductsServiceArgs) ToGetProductsServiceOutputWithContext(ctx context.Context) GetProductsServiceOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetProductsServiceOutput)
}

// GetProductsServiceOutput is a GetProductsService that becomes known while the stack is deployed.
type GetProductsServiceOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetProductsServiceOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetProductsService]()
}

// ToGetProductsServiceOutput returns itself.
func (o GetProductsServiceOutput) ToGetProductsServiceOutput() GetProductsServiceOutput {
	return o
}

// ToGetProductsServiceOutputWithContext returns itself.
func (o GetProductsServiceOutput) ToGetProductsServiceOutputWithContext(context.Context) GetProductsServiceOutput {
	return o
}

// IsOpen is [GetProductsService.IsOpen].
func (o GetProductsServiceOutput) IsOpen() pulumi.BoolPtrOutput {
	return o.ApplyT(func(v GetProductsService) *bool { return v.IsOpen }).(pulumi.BoolPtrOutput)
}

// OpenUrl is [GetProductsService.OpenUrl].
func (o GetProductsServiceOutput) OpenUrl() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetProductsService) *string { return v.OpenUrl }).(pulumi.StringPtrOutput)
}

// ServiceCode is [GetProductsService.ServiceCode].
func (o GetProductsServiceOutput) ServiceCode() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetProductsService) *string { return v.ServiceCode }).(pulumi.StringPtrOutput)
}

// GetWorkspaceCodeSourcesCodeSource is the object type `alicloud:pai/getWorkspaceCodeSourcesCodeSource:getWorkspaceCodeSourcesCodeSource`.
//
// A code source of a PAI workspace is a Git repository that jobs clone before they start.
//
// You can make a private code source public, but the service cannot make it private again. A change
// from `PUBLIC` to `PRIVATE` therefore replaces the code source.
type GetWorkspaceCodeSourcesCodeSource struct {
	// Who can see the code source in the workspace: `PRIVATE` (its owner and the administrators) or
	// `PUBLIC` (every member).
	Accessibility *string `pulumi:"accessibility"`
	// Where the files go. 0 clones the repository into a new folder below `MountPath`, 1 into `MountPath`
	// itself.
	CloneType *int `pulumi:"cloneType"`
	// Branch to clone.
	CodeBranch *string `pulumi:"codeBranch"`
	// Commit to check out after cloning.
	CodeCommit *string `pulumi:"codeCommit"`
	// Address of the repository, at most 1024 characters, for example
	// `https://github.com/<owner>/<name>.git`.
	CodeRepo *string `pulumi:"codeRepo"`
	// User that the token belongs to.
	CodeRepoUserName *string `pulumi:"codeRepoUserName"`
	// When the code source was created, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// What the code is for.
	Description *string `pulumi:"description"`
	// Name of the code source, at most 1024 characters.
	DisplayName *string `pulumi:"displayName"`
	// When the code source was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Folder in the job's container into which the repository is cloned, for example `/root/code/`.
	MountPath *string `pulumi:"mountPath"`
	// ID of the account or RAM user that created the code source.
	UserId *string `pulumi:"userId"`
	// Workspace of the code source.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceCodeSourcesCodeSourceInput is GetWorkspaceCodeSourcesCodeSourceArgs, or an output of that.
type GetWorkspaceCodeSourcesCodeSourceInput interface {
	pulumi.Input

	ToGetWorkspaceCodeSourcesCodeSourceOutput() GetWorkspaceCodeSourcesCodeSourceOutput
	ToGetWorkspaceCodeSourcesCodeSourceOutputWithContext(context.Context) GetWorkspaceCodeSourcesCodeSourceOutput
}

// GetWorkspaceCodeSourcesCodeSourceArgs is what a program gives for a GetWorkspaceCodeSourcesCodeSource.
//
// A code source of a PAI workspace is a Git repository that jobs clone before they start.
//
// You can make a private code source public, but the service cannot make it private again. A change
// from `PUBLIC` to `PRIVATE` therefore replaces the code source.
type GetWorkspaceCodeSourcesCodeSourceArgs struct {
	// Who can see the code source in the workspace: `PRIVATE` (its owner and the administrators) or
	// `PUBLIC` (every member).
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Where the files go. 0 clones the repository into a new folder below `MountPath`, 1 into `MountPath`
	// itself.
	CloneType pulumi.IntPtrInput `pulumi:"cloneType"`
	// Branch to clone.
	CodeBranch pulumi.StringPtrInput `pulumi:"codeBranch"`
	// Commit to check out after cloning.
	CodeCommit pulumi.StringPtrInput `pulumi:"codeCommit"`
	// Address of the repository, at most 1024 characters, for example
	// `https://github.com/<owner>/<name>.git`.
	CodeRepo pulumi.StringPtrInput `pulumi:"codeRepo"`
	// User that the token belongs to.
	CodeRepoUserName pulumi.StringPtrInput `pulumi:"codeRepoUserName"`
	// When the code source was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput `pulumi:"createTime"`
	// What the code is for.
	Description pulumi.StringPtrInput `pulumi:"description"`
	// Name of the code source, at most 1024 characters.
	DisplayName pulumi.StringPtrInput `pulumi:"displayName"`
	// When the code source was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// Folder in the job's container into which the repository is cloned, for example `/root/code/`.
	MountPath pulumi.StringPtrInput `pulumi:"mountPath"`
	// ID of the account or RAM user that created the code source.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// Workspace of the code source.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceCodeSourcesCodeSourceArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceCodeSourcesCodeSource]()
}

// ToGetWorkspaceCodeSourcesCodeSourceOutput returns it as an output.
func (i GetWorkspaceCodeSourcesCodeSourceArgs) ToGetWorkspaceCodeSourcesCodeSourceOutput() GetWorkspaceCodeSourcesCodeSourceOutput {
	return i.ToGetWorkspaceCodeSourcesCodeSourceOutputWithContext(context.Background())
}

// ToGetWorkspaceCodeSourcesCodeSourceOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceCodeSourcesCodeSourceArgs) ToGetWorkspaceCodeSourcesCodeSourceOutputWithContext(ctx context.Context) GetWorkspaceCodeSourcesCodeSourceOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceCodeSourcesCodeSourceOutput)
}

// GetWorkspaceCodeSourcesCodeSourceOutput is a GetWorkspaceCodeSourcesCodeSource that becomes known while the stack is deployed.
type GetWorkspaceCodeSourcesCodeSourceOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceCodeSourcesCodeSourceOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceCodeSourcesCodeSource]()
}

// ToGetWorkspaceCodeSourcesCodeSourceOutput returns itself.
func (o GetWorkspaceCodeSourcesCodeSourceOutput) ToGetWorkspaceCodeSourcesCodeSourceOutput() GetWorkspaceCodeSourcesCodeSourceOutput {
	return o
}

// ToGetWorkspaceCodeSourcesCodeSourceOutputWithContext returns itself.
func (o GetWorkspaceCodeSourcesCodeSourceOutput) ToGetWorkspaceCodeSourcesCodeSourceOutputWithContext(context.Context) GetWorkspaceCodeSourcesCodeSourceOutput {
	return o
}

// Accessibility is [GetWorkspaceCodeSourcesCodeSource.Accessibility].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) Accessibility() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) *string { return v.Accessibility }).(pulumi.StringPtrOutput)
}

// CloneType is [GetWorkspaceCodeSourcesCodeSource.CloneType].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) CloneType() pulumi.IntPtrOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) *int { return v.CloneType }).(pulumi.IntPtrOutput)
}

// CodeBranch is [GetWorkspaceCodeSourcesCodeSource.CodeBranch].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) CodeBranch() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) *string { return v.CodeBranch }).(pulumi.StringPtrOutput)
}

// CodeCommit is [GetWorkspaceCodeSourcesCodeSource.CodeCommit].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) CodeCommit() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) *string { return v.CodeCommit }).(pulumi.StringPtrOutput)
}

// CodeRepo is [GetWorkspaceCodeSourcesCodeSource.CodeRepo].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) CodeRepo() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) *string { return v.CodeRepo }).(pulumi.StringPtrOutput)
}

// CodeRepoUserName is [GetWorkspaceCodeSourcesCodeSource.CodeRepoUserName].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) CodeRepoUserName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) *string { return v.CodeRepoUserName }).(pulumi.StringPtrOutput)
}

// CreateTime is [GetWorkspaceCodeSourcesCodeSource.CreateTime].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// Description is [GetWorkspaceCodeSourcesCodeSource.Description].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) Description() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) *string { return v.Description }).(pulumi.StringPtrOutput)
}

// DisplayName is [GetWorkspaceCodeSourcesCodeSource.DisplayName].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) *string { return v.DisplayName }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [GetWorkspaceCodeSourcesCodeSource.GmtModifiedTime].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceCodeSourcesCodeSource.Id].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) string { return v.Id }).(pulumi.StringOutput)
}

// MountPath is [GetWorkspaceCodeSourcesCodeSource.MountPath].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) MountPath() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) *string { return v.MountPath }).(pulumi.StringPtrOutput)
}

// UserId is [GetWorkspaceCodeSourcesCodeSource.UserId].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [GetWorkspaceCodeSourcesCodeSource.WorkspaceId].
func (o GetWorkspaceCodeSourcesCodeSourceOutput) WorkspaceId() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceCodeSourcesCodeSource) string { return v.WorkspaceId }).(pulumi.StringOutput)
}

// GetWorkspaceConfigsConfig is the object type `alicloud:pai/getWorkspaceConfigsConfig:getWorkspaceConfigsConfig`.
//
// A setting of a workspace.
type GetWorkspaceConfigsConfig struct {
	// Category of the setting, if you asked for a category.
	CategoryName *string `pulumi:"categoryName"`
	// ID of the setting.
	ConfigId *string `pulumi:"configId"`
	// Key of the setting, for example `tempStoragePath`.
	ConfigKey *string `pulumi:"configKey"`
	// Value of the setting.
	ConfigValue *string `pulumi:"configValue"`
	// When the setting was created, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// When the setting was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Labels that say what the setting applies to.
	Labels []GetWorkspaceConfigsLabel `pulumi:"labels"`
	// Workspace of the setting.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceConfigsConfigInput is GetWorkspaceConfigsConfigArgs, or an output of that.
type GetWorkspaceConfigsConfigInput interface {
	pulumi.Input

	ToGetWorkspaceConfigsConfigOutput() GetWorkspaceConfigsConfigOutput
	ToGetWorkspaceConfigsConfigOutputWithContext(context.Context) GetWorkspaceConfigsConfigOutput
}

// GetWorkspaceConfigsConfigArgs is what a program gives for a GetWorkspaceConfigsConfig.
//
// A setting of a workspace.
type GetWorkspaceConfigsConfigArgs struct {
	// Category of the setting, if you asked for a category.
	CategoryName pulumi.StringPtrInput `pulumi:"categoryName"`
	// ID of the setting.
	ConfigId pulumi.StringPtrInput `pulumi:"configId"`
	// Key of the setting, for example `tempStoragePath`.
	ConfigKey pulumi.StringPtrInput `pulumi:"configKey"`
	// Value of the setting.
	ConfigValue pulumi.StringPtrInput `pulumi:"configValue"`
	// When the setting was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput `pulumi:"createTime"`
	// When the setting was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// Labels that say what the setting applies to.
	Labels GetWorkspaceConfigsLabelArrayInput `pulumi:"labels"`
	// Workspace of the setting.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceConfigsConfigArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceConfigsConfig]()
}

// ToGetWorkspaceConfigsConfigOutput returns it as an output.
func (i GetWorkspaceConfigsConfigArgs) ToGetWorkspaceConfigsConfigOutput() GetWorkspaceConfigsConfigOutput {
	return i.ToGetWorkspaceConfigsConfigOutputWithContext(context.Background())
}

// ToGetWorkspaceConfigsConfigOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceConfigsConfigArgs) ToGetWorkspaceConfigsConfigOutputWithContext(ctx context.Context) GetWorkspaceConfigsConfigOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceConfigsConfigOutput)
}

// GetWorkspaceConfigsConfigOutput is a GetWorkspaceConfigsConfig that becomes known while the stack is deployed.
type GetWorkspaceConfigsConfigOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceConfigsConfigOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceConfigsConfig]()
}

// ToGetWorkspaceConfigsConfigOutput returns itself.
func (o GetWorkspaceConfigsConfigOutput) ToGetWorkspaceConfigsConfigOutput() GetWorkspaceConfigsConfigOutput {
	return o
}

// ToGetWorkspaceConfigsConfigOutputWithContext returns itself.
func (o GetWorkspaceConfigsConfigOutput) ToGetWorkspaceConfigsConfigOutputWithContext(context.Context) GetWorkspaceConfigsConfigOutput {
	return o
}

// CategoryName is [GetWorkspaceConfigsConfig.CategoryName].
func (o GetWorkspaceConfigsConfigOutput) CategoryName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsConfig) *string { return v.CategoryName }).(pulumi.StringPtrOutput)
}

// ConfigId is [GetWorkspaceConfigsConfig.ConfigId].
func (o GetWorkspaceConfigsConfigOutput) ConfigId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsConfig) *string { return v.ConfigId }).(pulumi.StringPtrOutput)
}

// ConfigKey is [GetWorkspaceConfigsConfig.ConfigKey].
func (o GetWorkspaceConfigsConfigOutput) ConfigKey() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsConfig) *string { return v.ConfigKey }).(pulumi.StringPtrOutput)
}

// ConfigValue is [GetWorkspaceConfigsConfig.ConfigValue].
func (o GetWorkspaceConfigsConfigOutput) ConfigValue() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsConfig) *string { return v.ConfigValue }).(pulumi.StringPtrOutput)
}

// CreateTime is [GetWorkspaceConfigsConfig.CreateTime].
func (o GetWorkspaceConfigsConfigOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsConfig) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [GetWorkspaceConfigsConfig.GmtModifiedTime].
func (o GetWorkspaceConfigsConfigOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsConfig) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceConfigsConfig.Id].
func (o GetWorkspaceConfigsConfigOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsConfig) string { return v.Id }).(pulumi.StringOutput)
}

// Labels is [GetWorkspaceConfigsConfig.Labels].
func (o GetWorkspaceConfigsConfigOutput) Labels() GetWorkspaceConfigsLabelArrayOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsConfig) []GetWorkspaceConfigsLabel { return v.Labels }).(GetWorkspaceConfigsLabelArrayOutput)
}

// WorkspaceId is [GetWorkspaceConfigsConfig.WorkspaceId].
func (o GetWorkspaceConfigsConfigOutput) WorkspaceId() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsConfig) string { return v.WorkspaceId }).(pulumi.StringOutput)
}

// GetWorkspaceConfigsLabel is the object type `alicloud:pai/getWorkspaceConfigsLabel:getWorkspaceConfigsLabel`.
//
// A label of a setting: a key with a value.
type GetWorkspaceConfigsLabel struct {
	// Key of the label.
	Key *string `pulumi:"key"`
	// Value of the label.
	Value *string `pulumi:"value"`
}

// GetWorkspaceConfigsLabelInput is GetWorkspaceConfigsLabelArgs, or an output of that.
type GetWorkspaceConfigsLabelInput interface {
	pulumi.Input

	ToGetWorkspaceConfigsLabelOutput() GetWorkspaceConfigsLabelOutput
	ToGetWorkspaceConfigsLabelOutputWithContext(context.Context) GetWorkspaceConfigsLabelOutput
}

// GetWorkspaceConfigsLabelArgs is what a program gives for a GetWorkspaceConfigsLabel.
//
// A label of a setting: a key with a value.
type GetWorkspaceConfigsLabelArgs struct {
	// Key of the label.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceConfigsLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceConfigsLabel]()
}

// ToGetWorkspaceConfigsLabelOutput returns it as an output.
func (i GetWorkspaceConfigsLabelArgs) ToGetWorkspaceConfigsLabelOutput() GetWorkspaceConfigsLabelOutput {
	return i.ToGetWorkspaceConfigsLabelOutputWithContext(context.Background())
}

// ToGetWorkspaceConfigsLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceConfigsLabelArgs) ToGetWorkspaceConfigsLabelOutputWithContext(ctx context.Context) GetWorkspaceConfigsLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceConfigsLabelOutput)
}

// GetWorkspaceConfigsLabelOutput is a GetWorkspaceConfigsLabel that becomes known while the stack is deployed.
type GetWorkspaceConfigsLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceConfigsLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceConfigsLabel]()
}

// ToGetWorkspaceConfigsLabelOutput returns itself.
func (o GetWorkspaceConfigsLabelOutput) ToGetWorkspaceConfigsLabelOutput() GetWorkspaceConfigsLabelOutput {
	return o
}

// ToGetWorkspaceConfigsLabelOutputWithContext returns itself.
func (o GetWorkspaceConfigsLabelOutput) ToGetWorkspaceConfigsLabelOutputWithContext(context.Context) GetWorkspaceConfigsLabelOutput {
	return o
}

// Key is [GetWorkspaceConfigsLabel.Key].
func (o GetWorkspaceConfigsLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [GetWorkspaceConfigsLabel.Value].
func (o GetWorkspaceConfigsLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetWorkspaceDatasetLabel is the object type `alicloud:pai/getWorkspaceDatasetLabel:getWorkspaceDatasetLabel`.
//
// A label of a dataset: a key with a value. Use labels to group and find datasets.
type GetWorkspaceDatasetLabel struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. A dataset has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, 1 to 128 characters.
	Value *string `pulumi:"value"`
}

// GetWorkspaceDatasetLabelInput is GetWorkspaceDatasetLabelArgs, or an output of that.
type GetWorkspaceDatasetLabelInput interface {
	pulumi.Input

	ToGetWorkspaceDatasetLabelOutput() GetWorkspaceDatasetLabelOutput
	ToGetWorkspaceDatasetLabelOutputWithContext(context.Context) GetWorkspaceDatasetLabelOutput
}

// GetWorkspaceDatasetLabelArgs is what a program gives for a GetWorkspaceDatasetLabel.
//
// A label of a dataset: a key with a value. Use labels to group and find datasets.
type GetWorkspaceDatasetLabelArgs struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. A dataset has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, 1 to 128 characters.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetLabel]()
}

// ToGetWorkspaceDatasetLabelOutput returns it as an output.
func (i GetWorkspaceDatasetLabelArgs) ToGetWorkspaceDatasetLabelOutput() GetWorkspaceDatasetLabelOutput {
	return i.ToGetWorkspaceDatasetLabelOutputWithContext(context.Background())
}

// ToGetWorkspaceDatasetLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceDatasetLabelArgs) ToGetWorkspaceDatasetLabelOutputWithContext(ctx context.Context) GetWorkspaceDatasetLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceDatasetLabelOutput)
}

// GetWorkspaceDatasetLabelOutput is a GetWorkspaceDatasetLabel that becomes known while the stack is deployed.
type GetWorkspaceDatasetLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetLabel]()
}

// ToGetWorkspaceDatasetLabelOutput returns itself.
func (o GetWorkspaceDatasetLabelOutput) ToGetWorkspaceDatasetLabelOutput() GetWorkspaceDatasetLabelOutput {
	return o
}

// ToGetWorkspaceDatasetLabelOutputWithContext returns itself.
func (o GetWorkspaceDatasetLabelOutput) ToGetWorkspaceDatasetLabelOutputWithContext(context.Context) GetWorkspaceDatasetLabelOutput {
	return o
}

// Key is [GetWorkspaceDatasetLabel.Key].
func (o GetWorkspaceDatasetLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [GetWorkspaceDatasetLabel.Value].
func (o GetWorkspaceDatasetLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetWorkspaceDatasetsDataset is the object type `alicloud:pai/getWorkspaceDatasetsDataset:getWorkspaceDatasetsDataset`.
//
// A dataset of a PAI workspace gives a name and a description to data in OSS, NAS, CPFS or other
// storage. The dataset has the address of the data, never the data itself.
//
// The service creates the version `v1` together with the dataset. Create further versions with
// `WorkspaceDatasetversion`. If you delete a dataset, its versions are deleted as well.
type GetWorkspaceDatasetsDataset struct {
	// Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC`
	// (every member) or `ROLE_PUBLIC` (the roles in `AccessibleRoleIdList`).
	Accessibility *string `pulumi:"accessibility"`
	// Roles that can see the dataset if `Accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`.
	// Their order does not matter.
	AccessibleRoleIdList []string `pulumi:"accessibleRoleIdList"`
	// When the dataset was created, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`.
	DataSourceType *string `pulumi:"dataSourceType"`
	// Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`.
	DataType *string `pulumi:"dataType"`
	// Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not
	// beginning with an underscore or a hyphen. The name must be unique in the workspace.
	DatasetName *string `pulumi:"datasetName"`
	// What the data is.
	Description *string `pulumi:"description"`
	// Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`.
	Edition *string `pulumi:"edition"`
	// When the dataset was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Where the storage is, as a JSON string. Its keys depend on `DataSourceType`, for example `region`,
	// `bucket` and `path` for OSS. Jobs use it to mount the dataset.
	ImportInfo *string `pulumi:"importInfo"`
	// Labels of the dataset. Their order does not matter.
	Labels []GetWorkspaceDatasetsDatasetLabel `pulumi:"labels"`
	// How you may mount the dataset: `RO` (to read) or `RW` (to read and write).
	MountAccess *string `pulumi:"mountAccess"`
	// Roles that may mount the dataset to write to it. `*` stands for all roles. Their order does not
	// matter.
	MountAccessReadWriteRoleIdList []string `pulumi:"mountAccessReadWriteRoleIdList"`
	// More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
	Options *string `pulumi:"options"`
	// ID of the Alibaba Cloud account that owns the dataset.
	OwnerId *string `pulumi:"ownerId"`
	// What the address points to: `FILE` or `DIRECTORY`.
	Property *string `pulumi:"property"`
	// Kind of machines that mount the dataset: `Ecs` or `Lingjun`.
	ProviderType *string `pulumi:"providerType"`
	// Source of the dataset: the labeling task if `SourceType` is `ITAG`, the public dataset if it is
	// `PAI_PUBLIC_DATASET`.
	SourceId *string `pulumi:"sourceId"`
	// Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`.
	SourceType *string `pulumi:"sourceType"`
	// Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
	// `nas://<file_system_id>.<region>/<path>/`.
	Uri *string `pulumi:"uri"`
	// ID of the account or RAM user that the dataset is made for.
	UserId *string `pulumi:"userId"`
	// Workspace of the dataset.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetWorkspaceDatasetsDatasetInput is GetWorkspaceDatasetsDatasetArgs, or an output of that.
type GetWorkspaceDatasetsDatasetInput interface {
	pulumi.Input

	ToGetWorkspaceDatasetsDatasetOutput() GetWorkspaceDatasetsDatasetOutput
	ToGetWorkspaceDatasetsDatasetOutputWithContext(context.Context) GetWorkspaceDatasetsDatasetOutput
}

// GetWorkspaceDatasetsDatasetArgs is what a program gives for a GetWorkspaceDatasetsDataset.
//
// A dataset of a PAI workspace gives a name and a description to data in OSS, NAS, CPFS or other
// storage. The dataset has the address of the data, never the data itself.
//
// The service creates the version `v1` together with the dataset. Create further versions with
// `WorkspaceDatasetversion`. If you delete a dataset, its versions are deleted as well.
type GetWorkspaceDatasetsDatasetArgs struct {
	// Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC`
	// (every member) or `ROLE_PUBLIC` (the roles in `AccessibleRoleIdList`).
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Roles that can see the dataset if `Accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`.
	// Their order does not matter.
	AccessibleRoleIdList pulumi.StringArrayInput `pulumi:"accessibleRoleIdList"`
	// When the dataset was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput `pulumi:"createTime"`
	// Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`.
	DataSourceType pulumi.StringPtrInput `pulumi:"dataSourceType"`
	// Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`.
	DataType pulumi.StringPtrInput `pulumi:"dataType"`
	// Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not
	// beginning with an underscore or a hyphen. The name must be unique in the workspace.
	DatasetName pulumi.StringPtrInput `pulumi:"datasetName"`
	// What the data is.
	Description pulumi.StringPtrInput `pulumi:"description"`
	// Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`.
	Edition pulumi.StringPtrInput `pulumi:"edition"`
	// When the dataset was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// Where the storage is, as a JSON string. Its keys depend on `DataSourceType`, for example `region`,
	// `bucket` and `path` for OSS. Jobs use it to mount the dataset.
	ImportInfo pulumi.StringPtrInput `pulumi:"importInfo"`
	// Labels of the dataset. Their order does not matter.
	Labels GetWorkspaceDatasetsDatasetLabelArrayInput `pulumi:"labels"`
	// How you may mount the dataset: `RO` (to read) or `RW` (to read and write).
	MountAccess pulumi.StringPtrInput `pulumi:"mountAccess"`
	// Roles that may mount the dataset to write to it. `*` stands for all roles. Their order does not
	// matter.
	MountAccessReadWriteRoleIdList pulumi.StringArrayInput `pulumi:"mountAccessReadWriteRoleIdList"`
	// More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
	Options pulumi.StringPtrInput `pulumi:"options"`
	// ID of the Alibaba Cloud account that owns the dataset.
	OwnerId pulumi.StringPtrInput `pulumi:"ownerId"`
	// What the address points to: `FILE` or `DIRECTORY`.
	Property pulumi.StringPtrInput `pulumi:"property"`
	// Kind of machines that mount the dataset: `Ecs` or `Lingjun`.
	ProviderType pulumi.StringPtrInput `pulumi:"providerType"`
	// Source of the dataset: the labeling task if `SourceType` is `ITAG`, the public dataset if it is
	// `PAI_PUBLIC_DATASET`.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
	// `nas://<file_system_id>.<region>/<path>/`.
	Uri pulumi.StringPtrInput `pulumi:"uri"`
	// ID of the account or RAM user that the dataset is made for.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// Workspace of the dataset.
	WorkspaceId pulumi.StringPtrInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetsDatasetArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetsDataset]()
}

// ToGetWorkspaceDatasetsDatasetOutput returns it as an output.
func (i GetWorkspaceDatasetsDatasetArgs) ToGetWorkspaceDatasetsDatasetOutput() GetWorkspaceDatasetsDatasetOutput {
	return i.ToGetWorkspaceDatasetsDatasetOutputWithContext(context.Background())
}

// ToGetWorkspaceDatasetsDatasetOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceDatasetsDatasetArgs) ToGetWorkspaceDatasetsDatasetOutputWithContext(ctx context.Context) GetWorkspaceDatasetsDatasetOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceDatasetsDatasetOutput)
}

// GetWorkspaceDatasetsDatasetOutput is a GetWorkspaceDatasetsDataset that becomes known while the stack is deployed.
type GetWorkspaceDatasetsDatasetOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetsDatasetOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetsDataset]()
}

// ToGetWorkspaceDatasetsDatasetOutput returns itself.
func (o GetWorkspaceDatasetsDatasetOutput) ToGetWorkspaceDatasetsDatasetOutput() GetWorkspaceDatasetsDatasetOutput {
	return o
}

// ToGetWorkspaceDatasetsDatasetOutputWithContext returns itself.
func (o GetWorkspaceDatasetsDatasetOutput) ToGetWorkspaceDatasetsDatasetOutputWithContext(context.Context) GetWorkspaceDatasetsDatasetOutput {
	return o
}

// Accessibility is [GetWorkspaceDatasetsDataset.Accessibility].
func (o GetWorkspaceDatasetsDatasetOutput) Accessibility() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.Accessibility }).(pulumi.StringPtrOutput)
}

// AccessibleRoleIdList is [GetWorkspaceDatasetsDataset.AccessibleRoleIdList].
func (o GetWorkspaceDatasetsDatasetOutput) AccessibleRoleIdList() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) []string { return v.AccessibleRoleIdList }).(pulumi.StringArrayOutput)
}

// CreateTime is [GetWorkspaceDatasetsDataset.CreateTime].
func (o GetWorkspaceDatasetsDatasetOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// DataSourceType is [GetWorkspaceDatasetsDataset.DataSourceType].
func (o GetWorkspaceDatasetsDatasetOutput) DataSourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.DataSourceType }).(pulumi.StringPtrOutput)
}

// DataType is [GetWorkspaceDatasetsDataset.DataType].
func (o GetWorkspaceDatasetsDatasetOutput) DataType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.DataType }).(pulumi.StringPtrOutput)
}

// DatasetName is [GetWorkspaceDatasetsDataset.DatasetName].
func (o GetWorkspaceDatasetsDatasetOutput) DatasetName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.DatasetName }).(pulumi.StringPtrOutput)
}

// Description is [GetWorkspaceDatasetsDataset.Description].
func (o GetWorkspaceDatasetsDatasetOutput) Description() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.Description }).(pulumi.StringPtrOutput)
}

// Edition is [GetWorkspaceDatasetsDataset.Edition].
func (o GetWorkspaceDatasetsDatasetOutput) Edition() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.Edition }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [GetWorkspaceDatasetsDataset.GmtModifiedTime].
func (o GetWorkspaceDatasetsDatasetOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceDatasetsDataset.Id].
func (o GetWorkspaceDatasetsDatasetOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) string { return v.Id }).(pulumi.StringOutput)
}

// ImportInfo is [GetWorkspaceDatasetsDataset.ImportInfo].
func (o GetWorkspaceDatasetsDatasetOutput) ImportInfo() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.ImportInfo }).(pulumi.StringPtrOutput)
}

// Labels is [GetWorkspaceDatasetsDataset.Labels].
func (o GetWorkspaceDatasetsDatasetOutput) Labels() GetWorkspaceDatasetsDatasetLabelArrayOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) []GetWorkspaceDatasetsDatasetLabel { return v.Labels }).(GetWorkspaceDatasetsDatasetLabelArrayOutput)
}

// MountAccess is [GetWorkspaceDatasetsDataset.MountAccess].
func (o GetWorkspaceDatasetsDatasetOutput) MountAccess() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.MountAccess }).(pulumi.StringPtrOutput)
}

// MountAccessReadWriteRoleIdList is [GetWorkspaceDatasetsDataset.MountAccessReadWriteRoleIdList].
func (o GetWorkspaceDatasetsDatasetOutput) MountAccessReadWriteRoleIdList() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) []string { return v.MountAccessReadWriteRoleIdList }).(pulumi.StringArrayOutput)
}

// Options is [GetWorkspaceDatasetsDataset.Options].
func (o GetWorkspaceDatasetsDatasetOutput) Options() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.Options }).(pulumi.StringPtrOutput)
}

// OwnerId is [GetWorkspaceDatasetsDataset.OwnerId].
func (o GetWorkspaceDatasetsDatasetOutput) OwnerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.OwnerId }).(pulumi.StringPtrOutput)
}

// Property is [GetWorkspaceDatasetsDataset.Property].
func (o GetWorkspaceDatasetsDatasetOutput) Property() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.Property }).(pulumi.StringPtrOutput)
}

// ProviderType is [GetWorkspaceDatasetsDataset.ProviderType].
func (o GetWorkspaceDatasetsDatasetOutput) ProviderType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.ProviderType }).(pulumi.StringPtrOutput)
}

// SourceId is [GetWorkspaceDatasetsDataset.SourceId].
func (o GetWorkspaceDatasetsDatasetOutput) SourceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.SourceId }).(pulumi.StringPtrOutput)
}

// SourceType is [GetWorkspaceDatasetsDataset.SourceType].
func (o GetWorkspaceDatasetsDatasetOutput) SourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.SourceType }).(pulumi.StringPtrOutput)
}

// Uri is [GetWorkspaceDatasetsDataset.Uri].
func (o GetWorkspaceDatasetsDatasetOutput) Uri() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.Uri }).(pulumi.StringPtrOutput)
}

// UserId is [GetWorkspaceDatasetsDataset.UserId].
func (o GetWorkspaceDatasetsDatasetOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [GetWorkspaceDatasetsDataset.WorkspaceId].
func (o GetWorkspaceDatasetsDatasetOutput) WorkspaceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDataset) *string { return v.WorkspaceId }).(pulumi.StringPtrOutput)
}

// GetWorkspaceDatasetsDatasetLabel is the object type `alicloud:pai/getWorkspaceDatasetsDatasetLabel:getWorkspaceDatasetsDatasetLabel`.
//
// A label of a dataset: a key with a value. Use labels to group and find datasets.
type GetWorkspaceDatasetsDatasetLabel struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. A dataset has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, 1 to 128 characters.
	Value *string `pulumi:"value"`
}

// GetWorkspaceDatasetsDatasetLabelInput is GetWorkspaceDatasetsDatasetLabelArgs, or an output of that.
type GetWorkspaceDatasetsDatasetLabelInput interface {
	pulumi.Input

	ToGetWorkspaceDatasetsDatasetLabelOutput() GetWorkspaceDatasetsDatasetLabelOutput
	ToGetWorkspaceDatasetsDatasetLabelOutputWithContext(context.Context) GetWorkspaceDatasetsDatasetLabelOutput
}

// GetWorkspaceDatasetsDatasetLabelArgs is what a program gives for a GetWorkspaceDatasetsDatasetLabel.
//
// A label of a dataset: a key with a value. Use labels to group and find datasets.
type GetWorkspaceDatasetsDatasetLabelArgs struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. A dataset has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, 1 to 128 characters.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetsDatasetLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetsDatasetLabel]()
}

// ToGetWorkspaceDatasetsDatasetLabelOutput returns it as an output.
func (i GetWorkspaceDatasetsDatasetLabelArgs) ToGetWorkspaceDatasetsDatasetLabelOutput() GetWorkspaceDatasetsDatasetLabelOutput {
	return i.ToGetWorkspaceDatasetsDatasetLabelOutputWithContext(context.Background())
}

// ToGetWorkspaceDatasetsDatasetLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceDatasetsDatasetLabelArgs) ToGetWorkspaceDatasetsDatasetLabelOutputWithContext(ctx context.Context) GetWorkspaceDatasetsDatasetLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceDatasetsDatasetLabelOutput)
}

// GetWorkspaceDatasetsDatasetLabelOutput is a GetWorkspaceDatasetsDatasetLabel that becomes known while the stack is deployed.
type GetWorkspaceDatasetsDatasetLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetsDatasetLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetsDatasetLabel]()
}

// ToGetWorkspaceDatasetsDatasetLabelOutput returns itself.
func (o GetWorkspaceDatasetsDatasetLabelOutput) ToGetWorkspaceDatasetsDatasetLabelOutput() GetWorkspaceDatasetsDatasetLabelOutput {
	return o
}

// ToGetWorkspaceDatasetsDatasetLabelOutputWithContext returns itself.
func (o GetWorkspaceDatasetsDatasetLabelOutput) ToGetWorkspaceDatasetsDatasetLabelOutputWithContext(context.Context) GetWorkspaceDatasetsDatasetLabelOutput {
	return o
}

// Key is [GetWorkspaceDatasetsDatasetLabel.Key].
func (o GetWorkspaceDatasetsDatasetLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDatasetLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [GetWorkspaceDatasetsDatasetLabel.Value].
func (o GetWorkspaceDatasetsDatasetLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetsDatasetLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetWorkspaceDatasetversionsVersion is the object type `alicloud:pai/getWorkspaceDatasetversionsVersion:getWorkspaceDatasetversionsVersion`.
//
// A version of a PAI dataset describes another address, size or state of the same data. The service
// names the versions `v1`, `v2` and so on. It creates `v1` together with the dataset and deletes it
// only with the dataset.
type GetWorkspaceDatasetversionsVersion struct {
	// When the version was created, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// Number of files in the version.
	DataCount *float64 `pulumi:"dataCount"`
	// Size of the version in bytes.
	DataSize *float64 `pulumi:"dataSize"`
	// Kind of storage. It must be that of the dataset: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`,
	// `MAXCOMPUTE` or `URL`.
	DataSourceType *string `pulumi:"dataSourceType"`
	// ID of the dataset that the version belongs to.
	DatasetId string `pulumi:"datasetId"`
	// What is new in the version.
	Description *string `pulumi:"description"`
	// When the version was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Where the storage is, as a JSON string. Its keys depend on `DataSourceType`.
	ImportInfo *string `pulumi:"importInfo"`
	// Labels of the version. Their order does not matter.
	Labels []GetWorkspaceDatasetversionsVersionLabel `pulumi:"labels"`
	// How you may mount the version: `RO` (to read) or `RW` (to read and write).
	MountAccess *string `pulumi:"mountAccess"`
	// More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
	Options *string `pulumi:"options"`
	// What the address points to: `FILE` or `DIRECTORY`.
	Property *string `pulumi:"property"`
	// Source of the version.
	SourceId *string `pulumi:"sourceId"`
	// Kind of source, for example `USER` or `ITAG`.
	SourceType *string `pulumi:"sourceType"`
	// Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`.
	Uri *string `pulumi:"uri"`
	// Name that the service gives to the version: `v2`, `v3` and so on.
	VersionName *string `pulumi:"versionName"`
}

// GetWorkspaceDatasetversionsVersionInput is GetWorkspaceDatasetversionsVersionArgs, or an output of that.
type GetWorkspaceDatasetversionsVersionInput interface {
	pulumi.Input

	ToGetWorkspaceDatasetversionsVersionOutput() GetWorkspaceDatasetversionsVersionOutput
	ToGetWorkspaceDatasetversionsVersionOutputWithContext(context.Context) GetWorkspaceDatasetversionsVersionOutput
}

// GetWorkspaceDatasetversionsVersionArgs is what a program gives for a GetWorkspaceDatasetversionsVersion.
//
// A version of a PAI dataset describes another address, size or state of the same data. The service
// names the versions `v1`, `v2` and so on. It creates `v1` together with the dataset and deletes it
// only with the dataset.
type GetWorkspaceDatasetversionsVersionArgs struct {
	// When the version was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput `pulumi:"createTime"`
	// Number of files in the version.
	DataCount pulumi.Float64PtrInput `pulumi:"dataCount"`
	// Size of the version in bytes.
	DataSize pulumi.Float64PtrInput `pulumi:"dataSize"`
	// Kind of storage. It must be that of the dataset: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`,
	// `MAXCOMPUTE` or `URL`.
	DataSourceType pulumi.StringPtrInput `pulumi:"dataSourceType"`
	// ID of the dataset that the version belongs to.
	DatasetId pulumi.StringInput `pulumi:"datasetId"`
	// What is new in the version.
	Description pulumi.StringPtrInput `pulumi:"description"`
	// When the version was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// Where the storage is, as a JSON string. Its keys depend on `DataSourceType`.
	ImportInfo pulumi.StringPtrInput `pulumi:"importInfo"`
	// Labels of the version. Their order does not matter.
	Labels GetWorkspaceDatasetversionsVersionLabelArrayInput `pulumi:"labels"`
	// How you may mount the version: `RO` (to read) or `RW` (to read and write).
	MountAccess pulumi.StringPtrInput `pulumi:"mountAccess"`
	// More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
	Options pulumi.StringPtrInput `pulumi:"options"`
	// What the address points to: `FILE` or `DIRECTORY`.
	Property pulumi.StringPtrInput `pulumi:"property"`
	// Source of the version.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Kind of source, for example `USER` or `ITAG`.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`.
	Uri pulumi.StringPtrInput `pulumi:"uri"`
	// Name that the service gives to the version: `v2`, `v3` and so on.
	VersionName pulumi.StringPtrInput `pulumi:"versionName"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetversionsVersionArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetversionsVersion]()
}

// ToGetWorkspaceDatasetversionsVersionOutput returns it as an output.
func (i GetWorkspaceDatasetversionsVersionArgs) ToGetWorkspaceDatasetversionsVersionOutput() GetWorkspaceDatasetversionsVersionOutput {
	return i.ToGetWorkspaceDatasetversionsVersionOutputWithContext(context.Background())
}

// ToGetWorkspaceDatasetversionsVersionOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceDatasetversionsVersionArgs) ToGetWorkspaceDatasetversionsVersionOutputWithContext(ctx context.Context) GetWorkspaceDatasetversionsVersionOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceDatasetversionsVersionOutput)
}

// GetWorkspaceDatasetversionsVersionOutput is a GetWorkspaceDatasetversionsVersion that becomes known while the stack is deployed.
type GetWorkspaceDatasetversionsVersionOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetversionsVersionOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetversionsVersion]()
}

// ToGetWorkspaceDatasetversionsVersionOutput returns itself.
func (o GetWorkspaceDatasetversionsVersionOutput) ToGetWorkspaceDatasetversionsVersionOutput() GetWorkspaceDatasetversionsVersionOutput {
	return o
}

// ToGetWorkspaceDatasetversionsVersionOutputWithContext returns itself.
func (o GetWorkspaceDatasetversionsVersionOutput) ToGetWorkspaceDatasetversionsVersionOutputWithContext(context.Context) GetWorkspaceDatasetversionsVersionOutput {
	return o
}

// CreateTime is [GetWorkspaceDatasetversionsVersion.CreateTime].
func (o GetWorkspaceDatasetversionsVersionOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// DataCount is [GetWorkspaceDatasetversionsVersion.DataCount].
func (o GetWorkspaceDatasetversionsVersionOutput) DataCount() pulumi.Float64PtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *float64 { return v.DataCount }).(pulumi.Float64PtrOutput)
}

// DataSize is [GetWorkspaceDatasetversionsVersion.DataSize].
func (o GetWorkspaceDatasetversionsVersionOutput) DataSize() pulumi.Float64PtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *float64 { return v.DataSize }).(pulumi.Float64PtrOutput)
}

// DataSourceType is [GetWorkspaceDatasetversionsVersion.DataSourceType].
func (o GetWorkspaceDatasetversionsVersionOutput) DataSourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *string { return v.DataSourceType }).(pulumi.StringPtrOutput)
}

// DatasetId is [GetWorkspaceDatasetversionsVersion.DatasetId].
func (o GetWorkspaceDatasetversionsVersionOutput) DatasetId() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) string { return v.DatasetId }).(pulumi.StringOutput)
}

// Description is [GetWorkspaceDatasetversionsVersion.Description].
func (o GetWorkspaceDatasetversionsVersionOutput) Description() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *string { return v.Description }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [GetWorkspaceDatasetversionsVersion.GmtModifiedTime].
func (o GetWorkspaceDatasetversionsVersionOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceDatasetversionsVersion.Id].
func (o GetWorkspaceDatasetversionsVersionOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) string { return v.Id }).(pulumi.StringOutput)
}

// ImportInfo is [GetWorkspaceDatasetversionsVersion.ImportInfo].
func (o GetWorkspaceDatasetversionsVersionOutput) ImportInfo() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *string { return v.ImportInfo }).(pulumi.StringPtrOutput)
}

// Labels is [GetWorkspaceDatasetversionsVersion.Labels].
func (o GetWorkspaceDatasetversionsVersionOutput) Labels() GetWorkspaceDatasetversionsVersionLabelArrayOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) []GetWorkspaceDatasetversionsVersionLabel {
		return v.Labels
	}).(GetWorkspaceDatasetversionsVersionLabelArrayOutput)
}

// MountAccess is [GetWorkspaceDatasetversionsVersion.MountAccess].
func (o GetWorkspaceDatasetversionsVersionOutput) MountAccess() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *string { return v.MountAccess }).(pulumi.StringPtrOutput)
}

// Options is [GetWorkspaceDatasetversionsVersion.Options].
func (o GetWorkspaceDatasetversionsVersionOutput) Options() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *string { return v.Options }).(pulumi.StringPtrOutput)
}

// Property is [GetWorkspaceDatasetversionsVersion.Property].
func (o GetWorkspaceDatasetversionsVersionOutput) Property() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *string { return v.Property }).(pulumi.StringPtrOutput)
}

// SourceId is [GetWorkspaceDatasetversionsVersion.SourceId].
func (o GetWorkspaceDatasetversionsVersionOutput) SourceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *string { return v.SourceId }).(pulumi.StringPtrOutput)
}

// SourceType is [GetWorkspaceDatasetversionsVersion.SourceType].
func (o GetWorkspaceDatasetversionsVersionOutput) SourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *string { return v.SourceType }).(pulumi.StringPtrOutput)
}

// Uri is [GetWorkspaceDatasetversionsVersion.Uri].
func (o GetWorkspaceDatasetversionsVersionOutput) Uri() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *string { return v.Uri }).(pulumi.StringPtrOutput)
}

// VersionName is [GetWorkspaceDatasetversionsVersion.VersionName].
func (o GetWorkspaceDatasetversionsVersionOutput) VersionName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersion) *string { return v.VersionName }).(pulumi.StringPtrOutput)
}

// GetWorkspaceDatasetversionsVersionLabel is the object type `alicloud:pai/getWorkspaceDatasetversionsVersionLabel:getWorkspaceDatasetversionsVersionLabel`.
//
// A label of a dataset version: a key with a value. Use labels to group and find dataset versions.
type GetWorkspaceDatasetversionsVersionLabel struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. A version has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, 1 to 128 characters.
	Value *string `pulumi:"value"`
}

// GetWorkspaceDatasetversionsVersionLabelInput is GetWorkspaceDatasetversionsVersionLabelArgs, or an output of that.
type GetWorkspaceDatasetversionsVersionLabelInput interface {
	pulumi.Input

	ToGetWorkspaceDatasetversionsVersionLabelOutput() GetWorkspaceDatasetversionsVersionLabelOutput
	ToGetWorkspaceDatasetversionsVersionLabelOutputWithContext(context.Context) GetWorkspaceDatasetversionsVersionLabelOutput
}

// GetWorkspaceDatasetversionsVersionLabelArgs is what a program gives for a GetWorkspaceDatasetversionsVersionLabel.
//
// A label of a dataset version: a key with a value. Use labels to group and find dataset versions.
type GetWorkspaceDatasetversionsVersionLabelArgs struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. A version has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, 1 to 128 characters.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetversionsVersionLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetversionsVersionLabel]()
}

// ToGetWorkspaceDatasetversionsVersionLabelOutput returns it as an output.
func (i GetWorkspaceDatasetversionsVersionLabelArgs) ToGetWorkspaceDatasetversionsVersionLabelOutput() GetWorkspaceDatasetversionsVersionLabelOutput {
	return i.ToGetWorkspaceDatasetversionsVersionLabelOutputWithContext(context.Background())
}

// ToGetWorkspaceDatasetversionsVersionLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceDatasetversionsVersionLabelArgs) ToGetWorkspaceDatasetversionsVersionLabelOutputWithContext(ctx context.Context) GetWorkspaceDatasetversionsVersionLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceDatasetversionsVersionLabelOutput)
}

// GetWorkspaceDatasetversionsVersionLabelOutput is a GetWorkspaceDatasetversionsVersionLabel that becomes known while the stack is deployed.
type GetWorkspaceDatasetversionsVersionLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetversionsVersionLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceDatasetversionsVersionLabel]()
}

// ToGetWorkspaceDatasetversionsVersionLabelOutput returns itself.
func (o GetWorkspaceDatasetversionsVersionLabelOutput) ToGetWorkspaceDatasetversionsVersionLabelOutput() GetWorkspaceDatasetversionsVersionLabelOutput {
	return o
}

// ToGetWorkspaceDatasetversionsVersionLabelOutputWithContext returns itself.
func (o GetWorkspaceDatasetversionsVersionLabelOutput) ToGetWorkspaceDatasetversionsVersionLabelOutputWithContext(context.Context) GetWorkspaceDatasetversionsVersionLabelOutput {
	return o
}

// Key is [GetWorkspaceDatasetversionsVersionLabel.Key].
func (o GetWorkspaceDatasetversionsVersionLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersionLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [GetWorkspaceDatasetversionsVersionLabel.Value].
func (o GetWorkspaceDatasetversionsVersionLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceDatasetversionsVersionLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetWorkspaceExperimentsExperiment is the object type `alicloud:pai/getWorkspaceExperimentsExperiment:getWorkspaceExperimentsExperiment`.
//
// An experiment of a PAI workspace groups runs (`WorkspaceRun`), so that you can compare their
// parameters and results.
type GetWorkspaceExperimentsExperiment struct {
	// Who can see the experiment in the workspace: `PRIVATE` (its owner and the administrators) or
	// `PUBLIC` (every member).
	Accessibility *string `pulumi:"accessibility"`
	// Folder in OSS in which the runs store their files, `oss://<bucket>.<endpoint>/<path>/`. An
	// experiment can have no folder.
	ArtifactUri *string `pulumi:"artifactUri"`
	// When the experiment was created, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
	ExperimentName *string `pulumi:"experimentName"`
	// When the experiment was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Labels of the experiment. Their order does not matter.
	Labels []GetWorkspaceExperimentsExperimentLabel `pulumi:"labels"`
	// ID of the Alibaba Cloud account that owns the experiment.
	OwnerId *string `pulumi:"ownerId"`
	// ID of the account or RAM user that created the experiment.
	UserId *string `pulumi:"userId"`
	// Workspace of the experiment.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetWorkspaceExperimentsExperimentInput is GetWorkspaceExperimentsExperimentArgs, or an output of that.
type GetWorkspaceExperimentsExperimentInput interface {
	pulumi.Input

	ToGetWorkspaceExperimentsExperimentOutput() GetWorkspaceExperimentsExperimentOutput
	ToGetWorkspaceExperimentsExperimentOutputWithContext(context.Context) GetWorkspaceExperimentsExperimentOutput
}

// GetWorkspaceExperimentsExperimentArgs is what a program gives for a GetWorkspaceExperimentsExperiment.
//
// An experiment of a PAI workspace groups runs (`WorkspaceRun`), so that you can compare their
// parameters and results.
type GetWorkspaceExperimentsExperimentArgs struct {
	// Who can see the experiment in the workspace: `PRIVATE` (its owner and the administrators) or
	// `PUBLIC` (every member).
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Folder in OSS in which the runs store their files, `oss://<bucket>.<endpoint>/<path>/`. An
	// experiment can have no folder.
	ArtifactUri pulumi.StringPtrInput `pulumi:"artifactUri"`
	// When the experiment was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput `pulumi:"createTime"`
	// Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
	ExperimentName pulumi.StringPtrInput `pulumi:"experimentName"`
	// When the experiment was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// Labels of the experiment. Their order does not matter.
	Labels GetWorkspaceExperimentsExperimentLabelArrayInput `pulumi:"labels"`
	// ID of the Alibaba Cloud account that owns the experiment.
	OwnerId pulumi.StringPtrInput `pulumi:"ownerId"`
	// ID of the account or RAM user that created the experiment.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// Workspace of the experiment.
	WorkspaceId pulumi.StringPtrInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceExperimentsExperimentArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceExperimentsExperiment]()
}

// ToGetWorkspaceExperimentsExperimentOutput returns it as an output.
func (i GetWorkspaceExperimentsExperimentArgs) ToGetWorkspaceExperimentsExperimentOutput() GetWorkspaceExperimentsExperimentOutput {
	return i.ToGetWorkspaceExperimentsExperimentOutputWithContext(context.Background())
}

// ToGetWorkspaceExperimentsExperimentOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceExperimentsExperimentArgs) ToGetWorkspaceExperimentsExperimentOutputWithContext(ctx context.Context) GetWorkspaceExperimentsExperimentOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceExperimentsExperimentOutput)
}

// GetWorkspaceExperimentsExperimentOutput is a GetWorkspaceExperimentsExperiment that becomes known while the stack is deployed.
type GetWorkspaceExperimentsExperimentOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceExperimentsExperimentOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceExperimentsExperiment]()
}

// ToGetWorkspaceExperimentsExperimentOutput returns itself.
func (o GetWorkspaceExperimentsExperimentOutput) ToGetWorkspaceExperimentsExperimentOutput() GetWorkspaceExperimentsExperimentOutput {
	return o
}

// ToGetWorkspaceExperimentsExperimentOutputWithContext returns itself.
func (o GetWorkspaceExperimentsExperimentOutput) ToGetWorkspaceExperimentsExperimentOutputWithContext(context.Context) GetWorkspaceExperimentsExperimentOutput {
	return o
}

// Accessibility is [GetWorkspaceExperimentsExperiment.Accessibility].
func (o GetWorkspaceExperimentsExperimentOutput) Accessibility() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsExperiment) *string { return v.Accessibility }).(pulumi.StringPtrOutput)
}

// ArtifactUri is [GetWorkspaceExperimentsExperiment.ArtifactUri].
func (o GetWorkspaceExperimentsExperimentOutput) ArtifactUri() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsExperiment) *string { return v.ArtifactUri }).(pulumi.StringPtrOutput)
}

// CreateTime is [GetWorkspaceExperimentsExperiment.CreateTime].
func (o GetWorkspaceExperimentsExperimentOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsExperiment) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// ExperimentName is [GetWorkspaceExperimentsExperiment.ExperimentName].
func (o GetWorkspaceExperimentsExperimentOutput) ExperimentName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsExperiment) *string { return v.ExperimentName }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [GetWorkspaceExperimentsExperiment.GmtModifiedTime].
func (o GetWorkspaceExperimentsExperimentOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsExperiment) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceExperimentsExperiment.Id].
func (o GetWorkspaceExperimentsExperimentOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsExperiment) string { return v.Id }).(pulumi.StringOutput)
}

// Labels is [GetWorkspaceExperimentsExperiment.Labels].
func (o GetWorkspaceExperimentsExperimentOutput) Labels() GetWorkspaceExperimentsExperimentLabelArrayOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsExperiment) []GetWorkspaceExperimentsExperimentLabel {
		return v.Labels
	}).(GetWorkspaceExperimentsExperimentLabelArrayOutput)
}

// OwnerId is [GetWorkspaceExperimentsExperiment.OwnerId].
func (o GetWorkspaceExperimentsExperimentOutput) OwnerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsExperiment) *string { return v.OwnerId }).(pulumi.StringPtrOutput)
}

// UserId is [GetWorkspaceExperimentsExperiment.UserId].
func (o GetWorkspaceExperimentsExperimentOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsExperiment) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [GetWorkspaceExperimentsExperiment.WorkspaceId].
func (o GetWorkspaceExperimentsExperimentOutput) WorkspaceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsExperiment) *string { return v.WorkspaceId }).(pulumi.StringPtrOutput)
}

// GetWorkspaceExperimentsExperimentLabel is the object type `alicloud:pai/getWorkspaceExperimentsExperimentLabel:getWorkspaceExperimentsExperimentLabel`.
//
// A label of an experiment: a key with a value. Use labels to group and find experiments.
type GetWorkspaceExperimentsExperimentLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value *string `pulumi:"value"`
}

// GetWorkspaceExperimentsExperimentLabelInput is GetWorkspaceExperimentsExperimentLabelArgs, or an output of that.
type GetWorkspaceExperimentsExperimentLabelInput interface {
	pulumi.Input

	ToGetWorkspaceExperimentsExperimentLabelOutput() GetWorkspaceExperimentsExperimentLabelOutput
	ToGetWorkspaceExperimentsExperimentLabelOutputWithContext(context.Context) GetWorkspaceExperimentsExperimentLabelOutput
}

// GetWorkspaceExperimentsExperimentLabelArgs is what a program gives for a GetWorkspaceExperimentsExperimentLabel.
//
// A label of an experiment: a key with a value. Use labels to group and find experiments.
type GetWorkspaceExperimentsExperimentLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceExperimentsExperimentLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceExperimentsExperimentLabel]()
}

// ToGetWorkspaceExperimentsExperimentLabelOutput returns it as an output.
func (i GetWorkspaceExperimentsExperimentLabelArgs) ToGetWorkspaceExperimentsExperimentLabelOutput() GetWorkspaceExperimentsExperimentLabelOutput {
	return i.ToGetWorkspaceExperimentsExperimentLabelOutputWithContext(context.Background())
}

// ToGetWorkspaceExperimentsExperimentLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceExperimentsExperimentLabelArgs) ToGetWorkspaceExperimentsExperimentLabelOutputWithContext(ctx context.Context) GetWorkspaceExperimentsExperimentLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceExperimentsExperimentLabelOutput)
}

// GetWorkspaceExperimentsExperimentLabelOutput is a GetWorkspaceExperimentsExperimentLabel that becomes known while the stack is deployed.
type GetWorkspaceExperimentsExperimentLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceExperimentsExperimentLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceExperimentsExperimentLabel]()
}

// ToGetWorkspaceExperimentsExperimentLabelOutput returns itself.
func (o GetWorkspaceExperimentsExperimentLabelOutput) ToGetWorkspaceExperimentsExperimentLabelOutput() GetWorkspaceExperimentsExperimentLabelOutput {
	return o
}

// ToGetWorkspaceExperimentsExperimentLabelOutputWithContext returns itself.
func (o GetWorkspaceExperimentsExperimentLabelOutput) ToGetWorkspaceExperimentsExperimentLabelOutputWithContext(context.Context) GetWorkspaceExperimentsExperimentLabelOutput {
	return o
}

// Key is [GetWorkspaceExperimentsExperimentLabel.Key].
func (o GetWorkspaceExperimentsExperimentLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsExperimentLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [GetWorkspaceExperimentsExperimentLabel.Value].
func (o GetWorkspaceExperimentsExperimentLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceExperimentsExperimentLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetWorkspaceMembersMember is the object type `alicloud:pai/getWorkspaceMembersMember:getWorkspaceMembersMember`.
//
// A member of a PAI workspace is a RAM user, or the account itself, with its roles in the workspace.
// The owner of a workspace is always a member. You cannot remove the owner.
type GetWorkspaceMembersMember struct {
	// Login name of the member.
	AccountName *string `pulumi:"accountName"`
	// Kind of account: `1` for the Alibaba Cloud account itself, `5` for a RAM user, `6` for a RAM role.
	AccountType *string `pulumi:"accountType"`
	// When the user became a member, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// Name of the member as shown in the console.
	DisplayName *string `pulumi:"displayName"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// ID of the member, `<workspace_id>-<user_id>`.
	MemberId *string `pulumi:"memberId"`
	// Name of the member.
	MemberName *string `pulumi:"memberName"`
	// Roles of the member, at least one. A role is `PAI.AlgoDeveloper`, `PAI.AlgoOperator`,
	// `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`,
	// `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order does not matter.
	Roles []string `pulumi:"roles"`
	// ID of the RAM user or account.
	UserId *string `pulumi:"userId"`
	// Workspace that the user becomes a member of.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceMembersMemberInput is GetWorkspaceMembersMemberArgs, or an output of that.
type GetWorkspaceMembersMemberInput interface {
	pulumi.Input

	ToGetWorkspaceMembersMemberOutput() GetWorkspaceMembersMemberOutput
	ToGetWorkspaceMembersMemberOutputWithContext(context.Context) GetWorkspaceMembersMemberOutput
}

// GetWorkspaceMembersMemberArgs is what a program gives for a GetWorkspaceMembersMember.
//
// A member of a PAI workspace is a RAM user, or the account itself, with its roles in the workspace.
// The owner of a workspace is always a member. You cannot remove the owner.
type GetWorkspaceMembersMemberArgs struct {
	// Login name of the member.
	AccountName pulumi.StringPtrInput `pulumi:"accountName"`
	// Kind of account: `1` for the Alibaba Cloud account itself, `5` for a RAM user, `6` for a RAM role.
	AccountType pulumi.StringPtrInput `pulumi:"accountType"`
	// When the user became a member, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput `pulumi:"createTime"`
	// Name of the member as shown in the console.
	DisplayName pulumi.StringPtrInput `pulumi:"displayName"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// ID of the member, `<workspace_id>-<user_id>`.
	MemberId pulumi.StringPtrInput `pulumi:"memberId"`
	// Name of the member.
	MemberName pulumi.StringPtrInput `pulumi:"memberName"`
	// Roles of the member, at least one. A role is `PAI.AlgoDeveloper`, `PAI.AlgoOperator`,
	// `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`,
	// `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order does not matter.
	Roles pulumi.StringArrayInput `pulumi:"roles"`
	// ID of the RAM user or account.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// Workspace that the user becomes a member of.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceMembersMemberArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceMembersMember]()
}

// ToGetWorkspaceMembersMemberOutput returns it as an output.
func (i GetWorkspaceMembersMemberArgs) ToGetWorkspaceMembersMemberOutput() GetWorkspaceMembersMemberOutput {
	return i.ToGetWorkspaceMembersMemberOutputWithContext(context.Background())
}

// ToGetWorkspaceMembersMemberOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceMembersMemberArgs) ToGetWorkspaceMembersMemberOutputWithContext(ctx context.Context) GetWorkspaceMembersMemberOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceMembersMemberOutput)
}

// GetWorkspaceMembersMemberOutput is a GetWorkspaceMembersMember that becomes known while the stack is deployed.
type GetWorkspaceMembersMemberOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceMembersMemberOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceMembersMember]()
}

// ToGetWorkspaceMembersMemberOutput returns itself.
func (o GetWorkspaceMembersMemberOutput) ToGetWorkspaceMembersMemberOutput() GetWorkspaceMembersMemberOutput {
	return o
}

// ToGetWorkspaceMembersMemberOutputWithContext returns itself.
func (o GetWorkspaceMembersMemberOutput) ToGetWorkspaceMembersMemberOutputWithContext(context.Context) GetWorkspaceMembersMemberOutput {
	return o
}

// AccountName is [GetWorkspaceMembersMember.AccountName].
func (o GetWorkspaceMembersMemberOutput) AccountName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceMembersMember) *string { return v.AccountName }).(pulumi.StringPtrOutput)
}

// AccountType is [GetWorkspaceMembersMember.AccountType].
func (o GetWorkspaceMembersMemberOutput) AccountType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceMembersMember) *string { return v.AccountType }).(pulumi.StringPtrOutput)
}

// CreateTime is [GetWorkspaceMembersMember.CreateTime].
func (o GetWorkspaceMembersMemberOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceMembersMember) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// DisplayName is [GetWorkspaceMembersMember.DisplayName].
func (o GetWorkspaceMembersMemberOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceMembersMember) *string { return v.DisplayName }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceMembersMember.Id].
func (o GetWorkspaceMembersMemberOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceMembersMember) string { return v.Id }).(pulumi.StringOutput)
}

// MemberId is [GetWorkspaceMembersMember.MemberId].
func (o GetWorkspaceMembersMemberOutput) MemberId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceMembersMember) *string { return v.MemberId }).(pulumi.StringPtrOutput)
}

// MemberName is [GetWorkspaceMembersMember.MemberName].
func (o GetWorkspaceMembersMemberOutput) MemberName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceMembersMember) *string { return v.MemberName }).(pulumi.StringPtrOutput)
}

// Roles is [GetWorkspaceMembersMember.Roles].
func (o GetWorkspaceMembersMemberOutput) Roles() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceMembersMember) []string { return v.Roles }).(pulumi.StringArrayOutput)
}

// UserId is [GetWorkspaceMembersMember.UserId].
func (o GetWorkspaceMembersMemberOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceMembersMember) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [GetWorkspaceMembersMember.WorkspaceId].
func (o GetWorkspaceMembersMemberOutput) WorkspaceId() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceMembersMember) string { return v.WorkspaceId }).(pulumi.StringOutput)
}

// GetWorkspaceModelLabel is the object type `alicloud:pai/getWorkspaceModelLabel:getWorkspaceModelLabel`.
//
// A label of a model: a key with a value. Use labels to group and find models.
type GetWorkspaceModelLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value *string `pulumi:"value"`
}

// GetWorkspaceModelLabelInput is GetWorkspaceModelLabelArgs, or an output of that.
type GetWorkspaceModelLabelInput interface {
	pulumi.Input

	ToGetWorkspaceModelLabelOutput() GetWorkspaceModelLabelOutput
	ToGetWorkspaceModelLabelOutputWithContext(context.Context) GetWorkspaceModelLabelOutput
}

// GetWorkspaceModelLabelArgs is what a program gives for a GetWorkspaceModelLabel.
//
// A label of a model: a key with a value. Use labels to group and find models.
type GetWorkspaceModelLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelLabel]()
}

// ToGetWorkspaceModelLabelOutput returns it as an output.
func (i GetWorkspaceModelLabelArgs) ToGetWorkspaceModelLabelOutput() GetWorkspaceModelLabelOutput {
	return i.ToGetWorkspaceModelLabelOutputWithContext(context.Background())
}

// ToGetWorkspaceModelLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceModelLabelArgs) ToGetWorkspaceModelLabelOutputWithContext(ctx context.Context) GetWorkspaceModelLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceModelLabelOutput)
}

// GetWorkspaceModelLabelOutput is a GetWorkspaceModelLabel that becomes known while the stack is deployed.
type GetWorkspaceModelLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelLabel]()
}

// ToGetWorkspaceModelLabelOutput returns itself.
func (o GetWorkspaceModelLabelOutput) ToGetWorkspaceModelLabelOutput() GetWorkspaceModelLabelOutput {
	return o
}

// ToGetWorkspaceModelLabelOutputWithContext returns itself.
func (o GetWorkspaceModelLabelOutput) ToGetWorkspaceModelLabelOutputWithContext(context.Context) GetWorkspaceModelLabelOutput {
	return o
}

// Key is [GetWorkspaceModelLabel.Key].
func (o GetWorkspaceModelLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [GetWorkspaceModelLabel.Value].
func (o GetWorkspaceModelLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetWorkspaceModelVersionLabel is the object type `alicloud:pai/getWorkspaceModelVersionLabel:getWorkspaceModelVersionLabel`.
//
// A label of a model version: a key with a value. Use labels to group and find versions.
type GetWorkspaceModelVersionLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value *string `pulumi:"value"`
}

// GetWorkspaceModelVersionLabelInput is GetWorkspaceModelVersionLabelArgs, or an output of that.
type GetWorkspaceModelVersionLabelInput interface {
	pulumi.Input

	ToGetWorkspaceModelVersionLabelOutput() GetWorkspaceModelVersionLabelOutput
	ToGetWorkspaceModelVersionLabelOutputWithContext(context.Context) GetWorkspaceModelVersionLabelOutput
}

// GetWorkspaceModelVersionLabelArgs is what a program gives for a GetWorkspaceModelVersionLabel.
//
// A label of a model version: a key with a value. Use labels to group and find versions.
type GetWorkspaceModelVersionLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelVersionLabel]()
}

// ToGetWorkspaceModelVersionLabelOutput returns it as an output.
func (i GetWorkspaceModelVersionLabelArgs) ToGetWorkspaceModelVersionLabelOutput() GetWorkspaceModelVersionLabelOutput {
	return i.ToGetWorkspaceModelVersionLabelOutputWithContext(context.Background())
}

// ToGetWorkspaceModelVersionLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceModelVersionLabelArgs) ToGetWorkspaceModelVersionLabelOutputWithContext(ctx context.Context) GetWorkspaceModelVersionLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceModelVersionLabelOutput)
}

// GetWorkspaceModelVersionLabelOutput is a GetWorkspaceModelVersionLabel that becomes known while the stack is deployed.
type GetWorkspaceModelVersionLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelVersionLabel]()
}

// ToGetWorkspaceModelVersionLabelOutput returns itself.
func (o GetWorkspaceModelVersionLabelOutput) ToGetWorkspaceModelVersionLabelOutput() GetWorkspaceModelVersionLabelOutput {
	return o
}

// ToGetWorkspaceModelVersionLabelOutputWithContext returns itself.
func (o GetWorkspaceModelVersionLabelOutput) ToGetWorkspaceModelVersionLabelOutputWithContext(context.Context) GetWorkspaceModelVersionLabelOutput {
	return o
}

// Key is [GetWorkspaceModelVersionLabel.Key].
func (o GetWorkspaceModelVersionLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [GetWorkspaceModelVersionLabel.Value].
func (o GetWorkspaceModelVersionLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetWorkspaceModelVersionsVersion is the object type `alicloud:pai/getWorkspaceModelVersionsVersion:getWorkspaceModelVersionsVersion`.
//
// A version of a registered model. It says where the files are, how they were made, how good the
// result is, and whether the version is approved.
//
// The files, the format and the framework of a version never change. If you change one of them, Pulumi
// replaces the version. If the new version has the same `VersionName`, Pulumi deletes the old version
// first. With another `VersionName`, it creates the new one first.
type GetWorkspaceModelVersionsVersion struct {
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
	Labels []GetWorkspaceModelVersionsVersionLabel `pulumi:"labels"`
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

// GetWorkspaceModelVersionsVersionInput is GetWorkspaceModelVersionsVersionArgs, or an output of that.
type GetWorkspaceModelVersionsVersionInput interface {
	pulumi.Input

	ToGetWorkspaceModelVersionsVersionOutput() GetWorkspaceModelVersionsVersionOutput
	ToGetWorkspaceModelVersionsVersionOutputWithContext(context.Context) GetWorkspaceModelVersionsVersionOutput
}

// GetWorkspaceModelVersionsVersionArgs is what a program gives for a GetWorkspaceModelVersionsVersion.
//
// A version of a registered model. It says where the files are, how they were made, how good the
// result is, and whether the version is approved.
//
// The files, the format and the framework of a version never change. If you change one of them, Pulumi
// replaces the version. If the new version has the same `VersionName`, Pulumi deletes the old version
// first. With another `VersionName`, it creates the new one first.
type GetWorkspaceModelVersionsVersionArgs struct {
	// Whether the version may go into production: `Pending`, `Approved` or `Rejected`.
	ApprovalStatus pulumi.StringPtrInput `pulumi:"approvalStatus"`
	// Settings of a job that compresses the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text.
	CompressionSpec pulumi.StringMapInput `pulumi:"compressionSpec"`
	// Settings of a job that distills the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text.
	DistillationSpec pulumi.StringMapInput `pulumi:"distillationSpec"`
	// Settings of a job that evaluates the model. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text.
	EvaluationSpec pulumi.StringMapInput `pulumi:"evaluationSpec"`
	// More facts about the version, as keys with values. A value that is the text of a JSON object or
	// array is stored as that object or array; any other value is stored as text.
	ExtraInfo pulumi.StringMapInput `pulumi:"extraInfo"`
	// Format of the model files.
	FormatType pulumi.StringPtrInput `pulumi:"formatType"`
	// Framework that the model was made with.
	FrameworkType pulumi.StringPtrInput `pulumi:"frameworkType"`
	// When the version was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// How to serve the version. For Elastic Algorithm Service this is the processor or the container, for
	// example `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON object or array is
	// stored as that object or array; any other value is stored as text.
	InferenceSpec pulumi.StringMapInput `pulumi:"inferenceSpec"`
	// Labels of the version. Their order does not matter.
	Labels GetWorkspaceModelVersionsVersionLabelArrayInput `pulumi:"labels"`
	// Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is
	// the text of a JSON object or array is stored as that object or array; any other value is stored as
	// text.
	Metrics pulumi.StringMapInput `pulumi:"metrics"`
	// ID of the model that the version belongs to, `model-...`.
	ModelId pulumi.StringInput `pulumi:"modelId"`
	// Field for extensions: a JSON document, as a string.
	Options pulumi.StringPtrInput `pulumi:"options"`
	// ID of the Alibaba Cloud account that owns the version.
	OwnerId pulumi.StringPtrInput `pulumi:"ownerId"`
	// Where the version comes from. If `SourceType` is `Custom`, write any text. Otherwise write
	// `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or `ServiceJob`.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI
	// training job).
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// Settings of a job that fine-tunes the version or trains it further. A value that is the text of a
	// JSON object or array is stored as that object or array; any other value is stored as text.
	TrainingSpec pulumi.StringMapInput `pulumi:"trainingSpec"`
	// Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`.
	Uri pulumi.StringPtrInput `pulumi:"uri"`
	// ID of the account or RAM user that created the version.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// What is new or special in the version.
	VersionDescription pulumi.StringPtrInput `pulumi:"versionDescription"`
	// Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins with a
	// digit and can continue with letters and underscores, as in `2.3.4_beta`. The name must be unique in
	// the model.
	VersionName pulumi.StringPtrInput `pulumi:"versionName"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionsVersionArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelVersionsVersion]()
}

// ToGetWorkspaceModelVersionsVersionOutput returns it as an output.
func (i GetWorkspaceModelVersionsVersionArgs) ToGetWorkspaceModelVersionsVersionOutput() GetWorkspaceModelVersionsVersionOutput {
	return i.ToGetWorkspaceModelVersionsVersionOutputWithContext(context.Background())
}

// ToGetWorkspaceModelVersionsVersionOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceModelVersionsVersionArgs) ToGetWorkspaceModelVersionsVersionOutputWithContext(ctx context.Context) GetWorkspaceModelVersionsVersionOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceModelVersionsVersionOutput)
}

// GetWorkspaceModelVersionsVersionOutput is a GetWorkspaceModelVersionsVersion that becomes known while the stack is deployed.
type GetWorkspaceModelVersionsVersionOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionsVersionOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelVersionsVersion]()
}

// ToGetWorkspaceModelVersionsVersionOutput returns itself.
func (o GetWorkspaceModelVersionsVersionOutput) ToGetWorkspaceModelVersionsVersionOutput() GetWorkspaceModelVersionsVersionOutput {
	return o
}

// ToGetWorkspaceModelVersionsVersionOutputWithContext returns itself.
func (o GetWorkspaceModelVersionsVersionOutput) ToGetWorkspaceModelVersionsVersionOutputWithContext(context.Context) GetWorkspaceModelVersionsVersionOutput {
	return o
}

// ApprovalStatus is [GetWorkspaceModelVersionsVersion.ApprovalStatus].
func (o GetWorkspaceModelVersionsVersionOutput) ApprovalStatus() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) *string { return v.ApprovalStatus }).(pulumi.StringPtrOutput)
}

// CompressionSpec is [GetWorkspaceModelVersionsVersion.CompressionSpec].
func (o GetWorkspaceModelVersionsVersionOutput) CompressionSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) map[string]string { return v.CompressionSpec }).(pulumi.StringMapOutput)
}

// DistillationSpec is [GetWorkspaceModelVersionsVersion.DistillationSpec].
func (o GetWorkspaceModelVersionsVersionOutput) DistillationSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) map[string]string { return v.DistillationSpec }).(pulumi.StringMapOutput)
}

// EvaluationSpec is [GetWorkspaceModelVersionsVersion.EvaluationSpec].
func (o GetWorkspaceModelVersionsVersionOutput) EvaluationSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) map[string]string { return v.EvaluationSpec }).(pulumi.StringMapOutput)
}

// ExtraInfo is [GetWorkspaceModelVersionsVersion.ExtraInfo].
func (o GetWorkspaceModelVersionsVersionOutput) ExtraInfo() pulumi.StringMapOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) map[string]string { return v.ExtraInfo }).(pulumi.StringMapOutput)
}

// FormatType is [GetWorkspaceModelVersionsVersion.FormatType].
func (o GetWorkspaceModelVersionsVersionOutput) FormatType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) *string { return v.FormatType }).(pulumi.StringPtrOutput)
}

// FrameworkType is [GetWorkspaceModelVersionsVersion.FrameworkType].
func (o GetWorkspaceModelVersionsVersionOutput) FrameworkType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) *string { return v.FrameworkType }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [GetWorkspaceModelVersionsVersion.GmtModifiedTime].
func (o GetWorkspaceModelVersionsVersionOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceModelVersionsVersion.Id].
func (o GetWorkspaceModelVersionsVersionOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) string { return v.Id }).(pulumi.StringOutput)
}

// InferenceSpec is [GetWorkspaceModelVersionsVersion.InferenceSpec].
func (o GetWorkspaceModelVersionsVersionOutput) InferenceSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) map[string]string { return v.InferenceSpec }).(pulumi.StringMapOutput)
}

// Labels is [GetWorkspaceModelVersionsVersion.Labels].
func (o GetWorkspaceModelVersionsVersionOutput) Labels() GetWorkspaceModelVersionsVersionLabelArrayOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) []GetWorkspaceModelVersionsVersionLabel { return v.Labels }).(GetWorkspaceModelVersionsVersionLabelArrayOutput)
}

// Metrics is [GetWorkspaceModelVersionsVersion.Metrics].
func (o GetWorkspaceModelVersionsVersionOutput) Metrics() pulumi.StringMapOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) map[string]string { return v.Metrics }).(pulumi.StringMapOutput)
}

// ModelId is [GetWorkspaceModelVersionsVersion.ModelId].
func (o GetWorkspaceModelVersionsVersionOutput) ModelId() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) string { return v.ModelId }).(pulumi.StringOutput)
}

// Options is [GetWorkspaceModelVersionsVersion.Options].
func (o GetWorkspaceModelVersionsVersionOutput) Options() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) *string { return v.Options }).(pulumi.StringPtrOutput)
}

// OwnerId is [GetWorkspaceModelVersionsVersion.OwnerId].
func (o GetWorkspaceModelVersionsVersionOutput) OwnerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) *string { return v.OwnerId }).(pulumi.StringPtrOutput)
}

// SourceId is [GetWorkspaceModelVersionsVersion.SourceId].
func (o GetWorkspaceModelVersionsVersionOutput) SourceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) *string { return v.SourceId }).(pulumi.StringPtrOutput)
}

// SourceType is [GetWorkspaceModelVersionsVersion.SourceType].
func (o GetWorkspaceModelVersionsVersionOutput) SourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) *string { return v.SourceType }).(pulumi.StringPtrOutput)
}

// TrainingSpec is [GetWorkspaceModelVersionsVersion.TrainingSpec].
func (o GetWorkspaceModelVersionsVersionOutput) TrainingSpec() pulumi.StringMapOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) map[string]string { return v.TrainingSpec }).(pulumi.StringMapOutput)
}

// Uri is [GetWorkspaceModelVersionsVersion.Uri].
func (o GetWorkspaceModelVersionsVersionOutput) Uri() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) *string { return v.Uri }).(pulumi.StringPtrOutput)
}

// UserId is [GetWorkspaceModelVersionsVersion.UserId].
func (o GetWorkspaceModelVersionsVersionOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// VersionDescription is [GetWorkspaceModelVersionsVersion.VersionDescription].
func (o GetWorkspaceModelVersionsVersionOutput) VersionDescription() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) *string { return v.VersionDescription }).(pulumi.StringPtrOutput)
}

// VersionName is [GetWorkspaceModelVersionsVersion.VersionName].
func (o GetWorkspaceModelVersionsVersionOutput) VersionName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersion) *string { return v.VersionName }).(pulumi.StringPtrOutput)
}

// GetWorkspaceModelVersionsVersionLabel is the object type `alicloud:pai/getWorkspaceModelVersionsVersionLabel:getWorkspaceModelVersionsVersionLabel`.
//
// A label of a model version: a key with a value. Use labels to group and find versions.
type GetWorkspaceModelVersionsVersionLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value *string `pulumi:"value"`
}

// GetWorkspaceModelVersionsVersionLabelInput is GetWorkspaceModelVersionsVersionLabelArgs, or an output of that.
type GetWorkspaceModelVersionsVersionLabelInput interface {
	pulumi.Input

	ToGetWorkspaceModelVersionsVersionLabelOutput() GetWorkspaceModelVersionsVersionLabelOutput
	ToGetWorkspaceModelVersionsVersionLabelOutputWithContext(context.Context) GetWorkspaceModelVersionsVersionLabelOutput
}

// GetWorkspaceModelVersionsVersionLabelArgs is what a program gives for a GetWorkspaceModelVersionsVersionLabel.
//
// A label of a model version: a key with a value. Use labels to group and find versions.
type GetWorkspaceModelVersionsVersionLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionsVersionLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelVersionsVersionLabel]()
}

// ToGetWorkspaceModelVersionsVersionLabelOutput returns it as an output.
func (i GetWorkspaceModelVersionsVersionLabelArgs) ToGetWorkspaceModelVersionsVersionLabelOutput() GetWorkspaceModelVersionsVersionLabelOutput {
	return i.ToGetWorkspaceModelVersionsVersionLabelOutputWithContext(context.Background())
}

// ToGetWorkspaceModelVersionsVersionLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceModelVersionsVersionLabelArgs) ToGetWorkspaceModelVersionsVersionLabelOutputWithContext(ctx context.Context) GetWorkspaceModelVersionsVersionLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceModelVersionsVersionLabelOutput)
}

// GetWorkspaceModelVersionsVersionLabelOutput is a GetWorkspaceModelVersionsVersionLabel that becomes known while the stack is deployed.
type GetWorkspaceModelVersionsVersionLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionsVersionLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelVersionsVersionLabel]()
}

// ToGetWorkspaceModelVersionsVersionLabelOutput returns itself.
func (o GetWorkspaceModelVersionsVersionLabelOutput) ToGetWorkspaceModelVersionsVersionLabelOutput() GetWorkspaceModelVersionsVersionLabelOutput {
	return o
}

// ToGetWorkspaceModelVersionsVersionLabelOutputWithContext returns itself.
func (o GetWorkspaceModelVersionsVersionLabelOutput) ToGetWorkspaceModelVersionsVersionLabelOutputWithContext(context.Context) GetWorkspaceModelVersionsVersionLabelOutput {
	return o
}

// Key is [GetWorkspaceModelVersionsVersionLabel.Key].
func (o GetWorkspaceModelVersionsVersionLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersionLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [GetWorkspaceModelVersionsVersionLabel.Value].
func (o GetWorkspaceModelVersionsVersionLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelVersionsVersionLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetWorkspaceModelsModel is the object type `alicloud:pai/getWorkspaceModelsModel:getWorkspaceModelsModel`.
//
// A model that is registered in a PAI workspace. The model has a name, a purpose and an origin. Its
// files belong to its versions (`WorkspaceModelVersion`).
type GetWorkspaceModelsModel struct {
	// Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC`
	// (every member).
	Accessibility *string `pulumi:"accessibility"`
	// Field of application, for example `nlp` or `cv`.
	Domain *string `pulumi:"domain"`
	// More facts about the model, as keys with values. A value that is the text of a JSON object or array
	// is stored as that object or array; any other value is stored as text.
	ExtraInfo map[string]string `pulumi:"extraInfo"`
	// When the model was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Labels of the model. Their order does not matter.
	Labels []GetWorkspaceModelsModelLabel `pulumi:"labels"`
	// What the model is and does.
	ModelDescription *string `pulumi:"modelDescription"`
	// Documentation of the model, or its address.
	ModelDoc *string `pulumi:"modelDoc"`
	// Name of the model, 1 to 127 characters.
	ModelName *string `pulumi:"modelName"`
	// Kind of model, for example `Checkpoint` or `LoRA`.
	ModelType *string `pulumi:"modelType"`
	// Number that lists of models are sorted by. 0 counts as a number.
	OrderNumber *float64 `pulumi:"orderNumber"`
	// Community or organization that the model comes from, for example `ModelScope` or `HuggingFace`.
	Origin *string `pulumi:"origin"`
	// ID of the Alibaba Cloud account that owns the model.
	OwnerId *string `pulumi:"ownerId"`
	// Problem that the model solves, for example `text-classification`.
	Task *string `pulumi:"task"`
	// ID of the account or RAM user that created the model.
	UserId *string `pulumi:"userId"`
	// Workspace of the model.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetWorkspaceModelsModelInput is GetWorkspaceModelsModelArgs, or an output of that.
type GetWorkspaceModelsModelInput interface {
	pulumi.Input

	ToGetWorkspaceModelsModelOutput() GetWorkspaceModelsModelOutput
	ToGetWorkspaceModelsModelOutputWithContext(context.Context) GetWorkspaceModelsModelOutput
}

// GetWorkspaceModelsModelArgs is what a program gives for a GetWorkspaceModelsModel.
//
// A model that is registered in a PAI workspace. The model has a name, a purpose and an origin. Its
// files belong to its versions (`WorkspaceModelVersion`).
type GetWorkspaceModelsModelArgs struct {
	// Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC`
	// (every member).
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Field of application, for example `nlp` or `cv`.
	Domain pulumi.StringPtrInput `pulumi:"domain"`
	// More facts about the model, as keys with values. A value that is the text of a JSON object or array
	// is stored as that object or array; any other value is stored as text.
	ExtraInfo pulumi.StringMapInput `pulumi:"extraInfo"`
	// When the model was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// Labels of the model. Their order does not matter.
	Labels GetWorkspaceModelsModelLabelArrayInput `pulumi:"labels"`
	// What the model is and does.
	ModelDescription pulumi.StringPtrInput `pulumi:"modelDescription"`
	// Documentation of the model, or its address.
	ModelDoc pulumi.StringPtrInput `pulumi:"modelDoc"`
	// Name of the model, 1 to 127 characters.
	ModelName pulumi.StringPtrInput `pulumi:"modelName"`
	// Kind of model, for example `Checkpoint` or `LoRA`.
	ModelType pulumi.StringPtrInput `pulumi:"modelType"`
	// Number that lists of models are sorted by. 0 counts as a number.
	OrderNumber pulumi.Float64PtrInput `pulumi:"orderNumber"`
	// Community or organization that the model comes from, for example `ModelScope` or `HuggingFace`.
	Origin pulumi.StringPtrInput `pulumi:"origin"`
	// ID of the Alibaba Cloud account that owns the model.
	OwnerId pulumi.StringPtrInput `pulumi:"ownerId"`
	// Problem that the model solves, for example `text-classification`.
	Task pulumi.StringPtrInput `pulumi:"task"`
	// ID of the account or RAM user that created the model.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// Workspace of the model.
	WorkspaceId pulumi.StringPtrInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelsModelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelsModel]()
}

// ToGetWorkspaceModelsModelOutput returns it as an output.
func (i GetWorkspaceModelsModelArgs) ToGetWorkspaceModelsModelOutput() GetWorkspaceModelsModelOutput {
	return i.ToGetWorkspaceModelsModelOutputWithContext(context.Background())
}

// ToGetWorkspaceModelsModelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceModelsModelArgs) ToGetWorkspaceModelsModelOutputWithContext(ctx context.Context) GetWorkspaceModelsModelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceModelsModelOutput)
}

// GetWorkspaceModelsModelOutput is a GetWorkspaceModelsModel that becomes known while the stack is deployed.
type GetWorkspaceModelsModelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelsModelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelsModel]()
}

// ToGetWorkspaceModelsModelOutput returns itself.
func (o GetWorkspaceModelsModelOutput) ToGetWorkspaceModelsModelOutput() GetWorkspaceModelsModelOutput {
	return o
}

// ToGetWorkspaceModelsModelOutputWithContext returns itself.
func (o GetWorkspaceModelsModelOutput) ToGetWorkspaceModelsModelOutputWithContext(context.Context) GetWorkspaceModelsModelOutput {
	return o
}

// Accessibility is [GetWorkspaceModelsModel.Accessibility].
func (o GetWorkspaceModelsModelOutput) Accessibility() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) *string { return v.Accessibility }).(pulumi.StringPtrOutput)
}

// Domain is [GetWorkspaceModelsModel.Domain].
func (o GetWorkspaceModelsModelOutput) Domain() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) *string { return v.Domain }).(pulumi.StringPtrOutput)
}

// ExtraInfo is [GetWorkspaceModelsModel.ExtraInfo].
func (o GetWorkspaceModelsModelOutput) ExtraInfo() pulumi.StringMapOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) map[string]string { return v.ExtraInfo }).(pulumi.StringMapOutput)
}

// GmtModifiedTime is [GetWorkspaceModelsModel.GmtModifiedTime].
func (o GetWorkspaceModelsModelOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceModelsModel.Id].
func (o GetWorkspaceModelsModelOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) string { return v.Id }).(pulumi.StringOutput)
}

// Labels is [GetWorkspaceModelsModel.Labels].
func (o GetWorkspaceModelsModelOutput) Labels() GetWorkspaceModelsModelLabelArrayOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) []GetWorkspaceModelsModelLabel { return v.Labels }).(GetWorkspaceModelsModelLabelArrayOutput)
}

// ModelDescription is [GetWorkspaceModelsModel.ModelDescription].
func (o GetWorkspaceModelsModelOutput) ModelDescription() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) *string { return v.ModelDescription }).(pulumi.StringPtrOutput)
}

// ModelDoc is [GetWorkspaceModelsModel.ModelDoc].
func (o GetWorkspaceModelsModelOutput) ModelDoc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) *string { return v.ModelDoc }).(pulumi.StringPtrOutput)
}

// ModelName is [GetWorkspaceModelsModel.ModelName].
func (o GetWorkspaceModelsModelOutput) ModelName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) *string { return v.ModelName }).(pulumi.StringPtrOutput)
}

// ModelType is [GetWorkspaceModelsModel.ModelType].
func (o GetWorkspaceModelsModelOutput) ModelType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) *string { return v.ModelType }).(pulumi.StringPtrOutput)
}

// OrderNumber is [GetWorkspaceModelsModel.OrderNumber].
func (o GetWorkspaceModelsModelOutput) OrderNumber() pulumi.Float64PtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) *float64 { return v.OrderNumber }).(pulumi.Float64PtrOutput)
}

// Origin is [GetWorkspaceModelsModel.Origin].
func (o GetWorkspaceModelsModelOutput) Origin() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) *string { return v.Origin }).(pulumi.StringPtrOutput)
}

// OwnerId is [GetWorkspaceModelsModel.OwnerId].
func (o GetWorkspaceModelsModelOutput) OwnerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) *string { return v.OwnerId }).(pulumi.StringPtrOutput)
}

// Task is [GetWorkspaceModelsModel.Task].
func (o GetWorkspaceModelsModelOutput) Task() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) *string { return v.Task }).(pulumi.StringPtrOutput)
}

// UserId is [GetWorkspaceModelsModel.UserId].
func (o GetWorkspaceModelsModelOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [GetWorkspaceModelsModel.WorkspaceId].
func (o GetWorkspaceModelsModelOutput) WorkspaceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModel) *string { return v.WorkspaceId }).(pulumi.StringPtrOutput)
}

// GetWorkspaceModelsModelLabel is the object type `alicloud:pai/getWorkspaceModelsModelLabel:getWorkspaceModelsModelLabel`.
//
// A label of a model: a key with a value. Use labels to group and find models.
type GetWorkspaceModelsModelLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value *string `pulumi:"value"`
}

// GetWorkspaceModelsModelLabelInput is GetWorkspaceModelsModelLabelArgs, or an output of that.
type GetWorkspaceModelsModelLabelInput interface {
	pulumi.Input

	ToGetWorkspaceModelsModelLabelOutput() GetWorkspaceModelsModelLabelOutput
	ToGetWorkspaceModelsModelLabelOutputWithContext(context.Context) GetWorkspaceModelsModelLabelOutput
}

// GetWorkspaceModelsModelLabelArgs is what a program gives for a GetWorkspaceModelsModelLabel.
//
// A label of a model: a key with a value. Use labels to group and find models.
type GetWorkspaceModelsModelLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelsModelLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelsModelLabel]()
}

// ToGetWorkspaceModelsModelLabelOutput returns it as an output.
func (i GetWorkspaceModelsModelLabelArgs) ToGetWorkspaceModelsModelLabelOutput() GetWorkspaceModelsModelLabelOutput {
	return i.ToGetWorkspaceModelsModelLabelOutputWithContext(context.Background())
}

// ToGetWorkspaceModelsModelLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceModelsModelLabelArgs) ToGetWorkspaceModelsModelLabelOutputWithContext(ctx context.Context) GetWorkspaceModelsModelLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceModelsModelLabelOutput)
}

// GetWorkspaceModelsModelLabelOutput is a GetWorkspaceModelsModelLabel that becomes known while the stack is deployed.
type GetWorkspaceModelsModelLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelsModelLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelsModelLabel]()
}

// ToGetWorkspaceModelsModelLabelOutput returns itself.
func (o GetWorkspaceModelsModelLabelOutput) ToGetWorkspaceModelsModelLabelOutput() GetWorkspaceModelsModelLabelOutput {
	return o
}

// ToGetWorkspaceModelsModelLabelOutputWithContext returns itself.
func (o GetWorkspaceModelsModelLabelOutput) ToGetWorkspaceModelsModelLabelOutputWithContext(context.Context) GetWorkspaceModelsModelLabelOutput {
	return o
}

// Key is [GetWorkspaceModelsModelLabel.Key].
func (o GetWorkspaceModelsModelLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModelLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [GetWorkspaceModelsModelLabel.Value].
func (o GetWorkspaceModelsModelLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceModelsModelLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetWorkspaceResourcesLabel is the object type `alicloud:pai/getWorkspaceResourcesLabel:getWorkspaceResourcesLabel`.
//
// A label of a computing resource: a key with a value.
type GetWorkspaceResourcesLabel struct {
	// Key of the label.
	Key *string `pulumi:"key"`
	// Value of the label.
	Value *string `pulumi:"value"`
}

// GetWorkspaceResourcesLabelInput is GetWorkspaceResourcesLabelArgs, or an output of that.
type GetWorkspaceResourcesLabelInput interface {
	pulumi.Input

	ToGetWorkspaceResourcesLabelOutput() GetWorkspaceResourcesLabelOutput
	ToGetWorkspaceResourcesLabelOutputWithContext(context.Context) GetWorkspaceResourcesLabelOutput
}

// GetWorkspaceResourcesLabelArgs is what a program gives for a GetWorkspaceResourcesLabel.
//
// A label of a computing resource: a key with a value.
type GetWorkspaceResourcesLabelArgs struct {
	// Key of the label.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceResourcesLabel]()
}

// ToGetWorkspaceResourcesLabelOutput returns it as an output.
func (i GetWorkspaceResourcesLabelArgs) ToGetWorkspaceResourcesLabelOutput() GetWorkspaceResourcesLabelOutput {
	return i.ToGetWorkspaceResourcesLabelOutputWithContext(context.Background())
}

// ToGetWorkspaceResourcesLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceResourcesLabelArgs) ToGetWorkspaceResourcesLabelOutputWithContext(ctx context.Context) GetWorkspaceResourcesLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceResourcesLabelOutput)
}

// GetWorkspaceResourcesLabelOutput is a GetWorkspaceResourcesLabel that becomes known while the stack is deployed.
type GetWorkspaceResourcesLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceResourcesLabel]()
}

// ToGetWorkspaceResourcesLabelOutput returns itself.
func (o GetWorkspaceResourcesLabelOutput) ToGetWorkspaceResourcesLabelOutput() GetWorkspaceResourcesLabelOutput {
	return o
}

// ToGetWorkspaceResourcesLabelOutputWithContext returns itself.
func (o GetWorkspaceResourcesLabelOutput) ToGetWorkspaceResourcesLabelOutputWithContext(context.Context) GetWorkspaceResourcesLabelOutput {
	return o
}

// Key is [GetWorkspaceResourcesLabel.Key].
func (o GetWorkspaceResourcesLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [GetWorkspaceResourcesLabel.Value].
func (o GetWorkspaceResourcesLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetWorkspaceResourcesQuota is the object type `alicloud:pai/getWorkspaceResourcesQuota:getWorkspaceResourcesQuota`.
//
// A quota that a computing resource is made of.
type GetWorkspaceResourcesQuota struct {
	// Kind of card: `CPU` or `GPU`.
	CardType *string `pulumi:"cardType"`
	// Name of the quota as shown in the console.
	DisplayName *string `pulumi:"displayName"`
	// ID of the quota.
	Id *string `pulumi:"id"`
	// How the quota is billed: `isolate` (subscription) or `share` (pay as you go).
	Mode *string `pulumi:"mode"`
	// Name of the quota.
	Name *string `pulumi:"name"`
	// Product of the quota, for example `PAI_isolate` or `MaxCompute_share`.
	ProductCode *string `pulumi:"productCode"`
	// Kind of quota: `PAI`, `MaxCompute` or `DLC`.
	QuotaType *string `pulumi:"quotaType"`
	// Amounts of the quota, by kind.
	Specs []GetWorkspaceResourcesQuotaSpec `pulumi:"specs"`
}

// GetWorkspaceResourcesQuotaInput is GetWorkspaceResourcesQuotaArgs, or an output of that.
type GetWorkspaceResourcesQuotaInput interface {
	pulumi.Input

	ToGetWorkspaceResourcesQuotaOutput() GetWorkspaceResourcesQuotaOutput
	ToGetWorkspaceResourcesQuotaOutputWithContext(context.Context) GetWorkspaceResourcesQuotaOutput
}

// GetWorkspaceResourcesQuotaArgs is what a program gives for a GetWorkspaceResourcesQuota.
//
// A quota that a computing resource is made of.
type GetWorkspaceResourcesQuotaArgs struct {
	// Kind of card: `CPU` or `GPU`.
	CardType pulumi.StringPtrInput `pulumi:"cardType"`
	// Name of the quota as shown in the console.
	DisplayName pulumi.StringPtrInput `pulumi:"displayName"`
	// ID of the quota.
	Id pulumi.StringPtrInput `pulumi:"id"`
	// How the quota is billed: `isolate` (subscription) or `share` (pay as you go).
	Mode pulumi.StringPtrInput `pulumi:"mode"`
	// Name of the quota.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// Product of the quota, for example `PAI_isolate` or `MaxCompute_share`.
	ProductCode pulumi.StringPtrInput `pulumi:"productCode"`
	// Kind of quota: `PAI`, `MaxCompute` or `DLC`.
	QuotaType pulumi.StringPtrInput `pulumi:"quotaType"`
	// Amounts of the quota, by kind.
	Specs GetWorkspaceResourcesQuotaSpecArrayInput `pulumi:"specs"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesQuotaArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceResourcesQuota]()
}

// ToGetWorkspaceResourcesQuotaOutput returns it as an output.
func (i GetWorkspaceResourcesQuotaArgs) ToGetWorkspaceResourcesQuotaOutput() GetWorkspaceResourcesQuotaOutput {
	return i.ToGetWorkspaceResourcesQuotaOutputWithContext(context.Background())
}

// ToGetWorkspaceResourcesQuotaOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceResourcesQuotaArgs) ToGetWorkspaceResourcesQuotaOutputWithContext(ctx context.Context) GetWorkspaceResourcesQuotaOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceResourcesQuotaOutput)
}

// GetWorkspaceResourcesQuotaOutput is a GetWorkspaceResourcesQuota that becomes known while the stack is deployed.
type GetWorkspaceResourcesQuotaOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesQuotaOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceResourcesQuota]()
}

// ToGetWorkspaceResourcesQuotaOutput returns itself.
func (o GetWorkspaceResourcesQuotaOutput) ToGetWorkspaceResourcesQuotaOutput() GetWorkspaceResourcesQuotaOutput {
	return o
}

// ToGetWorkspaceResourcesQuotaOutputWithContext returns itself.
func (o GetWorkspaceResourcesQuotaOutput) ToGetWorkspaceResourcesQuotaOutputWithContext(context.Context) GetWorkspaceResourcesQuotaOutput {
	return o
}

// CardType is [GetWorkspaceResourcesQuota.CardType].
func (o GetWorkspaceResourcesQuotaOutput) CardType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesQuota) *string { return v.CardType }).(pulumi.StringPtrOutput)
}

// DisplayName is [GetWorkspaceResourcesQuota.DisplayName].
func (o GetWorkspaceResourcesQuotaOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesQuota) *string { return v.DisplayName }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceResourcesQuota.Id].
func (o GetWorkspaceResourcesQuotaOutput) Id() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesQuota) *string { return v.Id }).(pulumi.StringPtrOutput)
}

// Mode is [GetWorkspaceResourcesQuota.Mode].
func (o GetWorkspaceResourcesQuotaOutput) Mode() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesQuota) *string { return v.Mode }).(pulumi.StringPtrOutput)
}

// Name is [GetWorkspaceResourcesQuota.Name].
func (o GetWorkspaceResourcesQuotaOutput) Name() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesQuota) *string { return v.Name }).(pulumi.StringPtrOutput)
}

// ProductCode is [GetWorkspaceResourcesQuota.ProductCode].
func (o GetWorkspaceResourcesQuotaOutput) ProductCode() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesQuota) *string { return v.ProductCode }).(pulumi.StringPtrOutput)
}

// QuotaType is [GetWorkspaceResourcesQuota.QuotaType].
func (o GetWorkspaceResourcesQuotaOutput) QuotaType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesQuota) *string { return v.QuotaType }).(pulumi.StringPtrOutput)
}

// Specs is [GetWorkspaceResourcesQuota.Specs].
func (o GetWorkspaceResourcesQuotaOutput) Specs() GetWorkspaceResourcesQuotaSpecArrayOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesQuota) []GetWorkspaceResourcesQuotaSpec { return v.Specs }).(GetWorkspaceResourcesQuotaSpecArrayOutput)
}

// GetWorkspaceResourcesQuotaSpec is the object type `alicloud:pai/getWorkspaceResourcesQuotaSpec:getWorkspaceResourcesQuotaSpec`.
//
// Amount of one kind in a quota.
type GetWorkspaceResourcesQuotaSpec struct {
	// Name of the kind.
	Name *string `pulumi:"name"`
	// Amount of the kind.
	Value *string `pulumi:"value"`
}

// GetWorkspaceResourcesQuotaSpecInput is GetWorkspaceResourcesQuotaSpecArgs, or an output of that.
type GetWorkspaceResourcesQuotaSpecInput interface {
	pulumi.Input

	ToGetWorkspaceResourcesQuotaSpecOutput() GetWorkspaceResourcesQuotaSpecOutput
	ToGetWorkspaceResourcesQuotaSpecOutputWithContext(context.Context) GetWorkspaceResourcesQuotaSpecOutput
}

// GetWorkspaceResourcesQuotaSpecArgs is what a program gives for a GetWorkspaceResourcesQuotaSpec.
//
// Amount of one kind in a quota.
type GetWorkspaceResourcesQuotaSpecArgs struct {
	// Name of the kind.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// Amount of the kind.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesQuotaSpecArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceResourcesQuotaSpec]()
}

// ToGetWorkspaceResourcesQuotaSpecOutput returns it as an output.
func (i GetWorkspaceResourcesQuotaSpecArgs) ToGetWorkspaceResourcesQuotaSpecOutput() GetWorkspaceResourcesQuotaSpecOutput {
	return i.ToGetWorkspaceResourcesQuotaSpecOutputWithContext(context.Background())
}

// ToGetWorkspaceResourcesQuotaSpecOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceResourcesQuotaSpecArgs) ToGetWorkspaceResourcesQuotaSpecOutputWithContext(ctx context.Context) GetWorkspaceResourcesQuotaSpecOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceResourcesQuotaSpecOutput)
}

// GetWorkspaceResourcesQuotaSpecOutput is a GetWorkspaceResourcesQuotaSpec that becomes known while the stack is deployed.
type GetWorkspaceResourcesQuotaSpecOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesQuotaSpecOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceResourcesQuotaSpec]()
}

// ToGetWorkspaceResourcesQuotaSpecOutput returns itself.
func (o GetWorkspaceResourcesQuotaSpecOutput) ToGetWorkspaceResourcesQuotaSpecOutput() GetWorkspaceResourcesQuotaSpecOutput {
	return o
}

// ToGetWorkspaceResourcesQuotaSpecOutputWithContext returns itself.
func (o GetWorkspaceResourcesQuotaSpecOutput) ToGetWorkspaceResourcesQuotaSpecOutputWithContext(context.Context) GetWorkspaceResourcesQuotaSpecOutput {
	return o
}

// Name is [GetWorkspaceResourcesQuotaSpec.Name].
func (o GetWorkspaceResourcesQuotaSpecOutput) Name() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesQuotaSpec) *string { return v.Name }).(pulumi.StringPtrOutput)
}

// Value is [GetWorkspaceResourcesQuotaSpec.Value].
func (o GetWorkspaceResourcesQuotaSpecOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesQuotaSpec) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetWorkspaceResourcesResource is the object type `alicloud:pai/getWorkspaceResourcesResource:getWorkspaceResourcesResource`.
//
// A computing resource of a workspace.
type GetWorkspaceResourcesResource struct {
	// When the resource was added, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// Environment of the resource: `dev` or `prod`.
	EnvType *string `pulumi:"envType"`
	// Name of the resource's group.
	GroupName *string `pulumi:"groupName"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Whether jobs that name no resource of this type run on it.
	IsDefault *bool `pulumi:"isDefault"`
	// Labels of the resource.
	Labels []GetWorkspaceResourcesLabel `pulumi:"labels"`
	// Name of the resource.
	Name *string `pulumi:"name"`
	// Quotas of the resource.
	Quotas []GetWorkspaceResourcesQuota `pulumi:"quotas"`
	// ID of the resource.
	ResourceId *string `pulumi:"resourceId"`
	// Kind of resource, for example `MaxCompute`, `ECS`, `Lingjun`, `ACS` or `Flink`.
	ResourceType *string `pulumi:"resourceType"`
	// What the resource consists of, as keys with values. A value that is neither text nor a number is a
	// JSON string.
	Spec map[string]string `pulumi:"spec"`
	// Workspace of the resource.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceResourcesResourceInput is GetWorkspaceResourcesResourceArgs, or an output of that.
type GetWorkspaceResourcesResourceInput interface {
	pulumi.Input

	ToGetWorkspaceResourcesResourceOutput() GetWorkspaceResourcesResourceOutput
	ToGetWorkspaceResourcesResourceOutputWithContext(context.Context) GetWorkspaceResourcesResourceOutput
}

// GetWorkspaceResourcesResourceArgs is what a program gives for a GetWorkspaceResourcesResource.
//
// A computing resource of a workspace.
type GetWorkspaceResourcesResourceArgs struct {
	// When the resource was added, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput `pulumi:"createTime"`
	// Environment of the resource: `dev` or `prod`.
	EnvType pulumi.StringPtrInput `pulumi:"envType"`
	// Name of the resource's group.
	GroupName pulumi.StringPtrInput `pulumi:"groupName"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// Whether jobs that name no resource of this type run on it.
	IsDefault pulumi.BoolPtrInput `pulumi:"isDefault"`
	// Labels of the resource.
	Labels GetWorkspaceResourcesLabelArrayInput `pulumi:"labels"`
	// Name of the resource.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// Quotas of the resource.
	Quotas GetWorkspaceResourcesQuotaArrayInput `pulumi:"quotas"`
	// ID of the resource.
	ResourceId pulumi.StringPtrInput `pulumi:"resourceId"`
	// Kind of resource, for example `MaxCompute`, `ECS`, `Lingjun`, `ACS` or `Flink`.
	ResourceType pulumi.StringPtrInput `pulumi:"resourceType"`
	// What the resource consists of, as keys with values. A value that is neither text nor a number is a
	// JSON string.
	Spec pulumi.StringMapInput `pulumi:"spec"`
	// Workspace of the resource.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesResourceArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceResourcesResource]()
}

// ToGetWorkspaceResourcesResourceOutput returns it as an output.
func (i GetWorkspaceResourcesResourceArgs) ToGetWorkspaceResourcesResourceOutput() GetWorkspaceResourcesResourceOutput {
	return i.ToGetWorkspaceResourcesResourceOutputWithContext(context.Background())
}

// ToGetWorkspaceResourcesResourceOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceResourcesResourceArgs) ToGetWorkspaceResourcesResourceOutputWithContext(ctx context.Context) GetWorkspaceResourcesResourceOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceResourcesResourceOutput)
}

// GetWorkspaceResourcesResourceOutput is a GetWorkspaceResourcesResource that becomes known while the stack is deployed.
type GetWorkspaceResourcesResourceOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesResourceOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceResourcesResource]()
}

// ToGetWorkspaceResourcesResourceOutput returns itself.
func (o GetWorkspaceResourcesResourceOutput) ToGetWorkspaceResourcesResourceOutput() GetWorkspaceResourcesResourceOutput {
	return o
}

// ToGetWorkspaceResourcesResourceOutputWithContext returns itself.
func (o GetWorkspaceResourcesResourceOutput) ToGetWorkspaceResourcesResourceOutputWithContext(context.Context) GetWorkspaceResourcesResourceOutput {
	return o
}

// CreateTime is [GetWorkspaceResourcesResource.CreateTime].
func (o GetWorkspaceResourcesResourceOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResource) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// EnvType is [GetWorkspaceResourcesResource.EnvType].
func (o GetWorkspaceResourcesResourceOutput) EnvType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResource) *string { return v.EnvType }).(pulumi.StringPtrOutput)
}

// GroupName is [GetWorkspaceResourcesResource.GroupName].
func (o GetWorkspaceResourcesResourceOutput) GroupName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResource) *string { return v.GroupName }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceResourcesResource.Id].
func (o GetWorkspaceResourcesResourceOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResource) string { return v.Id }).(pulumi.StringOutput)
}

// IsDefault is [GetWorkspaceResourcesResource.IsDefault].
func (o GetWorkspaceResourcesResourceOutput) IsDefault() pulumi.BoolPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResource) *bool { return v.IsDefault }).(pulumi.BoolPtrOutput)
}

// Labels is [GetWorkspaceResourcesResource.Labels].
func (o GetWorkspaceResourcesResourceOutput) Labels() GetWorkspaceResourcesLabelArrayOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResource) []GetWorkspaceResourcesLabel { return v.Labels }).(GetWorkspaceResourcesLabelArrayOutput)
}

// Name is [GetWorkspaceResourcesResource.Name].
func (o GetWorkspaceResourcesResourceOutput) Name() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResource) *string { return v.Name }).(pulumi.StringPtrOutput)
}

// Quotas is [GetWorkspaceResourcesResource.Quotas].
func (o GetWorkspaceResourcesResourceOutput) Quotas() GetWorkspaceResourcesQuotaArrayOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResource) []GetWorkspaceResourcesQuota { return v.Quotas }).(GetWorkspaceResourcesQuotaArrayOutput)
}

// ResourceId is [GetWorkspaceResourcesResource.ResourceId].
func (o GetWorkspaceResourcesResourceOutput) ResourceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResource) *string { return v.ResourceId }).(pulumi.StringPtrOutput)
}

// ResourceType is [GetWorkspaceResourcesResource.ResourceType].
func (o GetWorkspaceResourcesResourceOutput) ResourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResource) *string { return v.ResourceType }).(pulumi.StringPtrOutput)
}

// Spec is [GetWorkspaceResourcesResource.Spec].
func (o GetWorkspaceResourcesResourceOutput) Spec() pulumi.StringMapOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResource) map[string]string { return v.Spec }).(pulumi.StringMapOutput)
}

// WorkspaceId is [GetWorkspaceResourcesResource.WorkspaceId].
func (o GetWorkspaceResourcesResourceOutput) WorkspaceId() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResource) string { return v.WorkspaceId }).(pulumi.StringOutput)
}

// GetWorkspaceRolesModulePermission is the object type `alicloud:pai/getWorkspaceRolesModulePermission:getWorkspaceRolesModulePermission`.
//
// Permissions of a role in a module of PAI.
type GetWorkspaceRolesModulePermission struct {
	// Name of the module, for example `DSW`, `DLC`, `Dataset`, `Model`, `Image` or `CodeSource`.
	ModuleName *string `pulumi:"moduleName"`
	// Level of access: `ReadOnly`, `ReadWrite`, `FullAccess`, `NoPrivilege` or `CustomPermissions`.
	PermissionType *string `pulumi:"permissionType"`
	// The permissions in detail, if `PermissionType` is `CustomPermissions`.
	Permissions []GetWorkspaceRolesPermission `pulumi:"permissions"`
}

// GetWorkspaceRolesModulePermissionInput is GetWorkspaceRolesModulePermissionArgs, or an output of that.
type GetWorkspaceRolesModulePermissionInput interface {
	pulumi.Input

	ToGetWorkspaceRolesModulePermissionOutput() GetWorkspaceRolesModulePermissionOutput
	ToGetWorkspaceRolesModulePermissionOutputWithContext(context.Context) GetWorkspaceRolesModulePermissionOutput
}

// GetWorkspaceRolesModulePermissionArgs is what a program gives for a GetWorkspaceRolesModulePermission.
//
// Permissions of a role in a module of PAI.
type GetWorkspaceRolesModulePermissionArgs struct {
	// Name of the module, for example `DSW`, `DLC`, `Dataset`, `Model`, `Image` or `CodeSource`.
	ModuleName pulumi.StringPtrInput `pulumi:"moduleName"`
	// Level of access: `ReadOnly`, `ReadWrite`, `FullAccess`, `NoPrivilege` or `CustomPermissions`.
	PermissionType pulumi.StringPtrInput `pulumi:"permissionType"`
	// The permissions in detail, if `PermissionType` is `CustomPermissions`.
	Permissions GetWorkspaceRolesPermissionArrayInput `pulumi:"permissions"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesModulePermissionArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRolesModulePermission]()
}

// ToGetWorkspaceRolesModulePermissionOutput returns it as an output.
func (i GetWorkspaceRolesModulePermissionArgs) ToGetWorkspaceRolesModulePermissionOutput() GetWorkspaceRolesModulePermissionOutput {
	return i.ToGetWorkspaceRolesModulePermissionOutputWithContext(context.Background())
}

// ToGetWorkspaceRolesModulePermissionOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRolesModulePermissionArgs) ToGetWorkspaceRolesModulePermissionOutputWithContext(ctx context.Context) GetWorkspaceRolesModulePermissionOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRolesModulePermissionOutput)
}

// GetWorkspaceRolesModulePermissionOutput is a GetWorkspaceRolesModulePermission that becomes known while the stack is deployed.
type GetWorkspaceRolesModulePermissionOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesModulePermissionOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRolesModulePermission]()
}

// ToGetWorkspaceRolesModulePermissionOutput returns itself.
func (o GetWorkspaceRolesModulePermissionOutput) ToGetWorkspaceRolesModulePermissionOutput() GetWorkspaceRolesModulePermissionOutput {
	return o
}

// ToGetWorkspaceRolesModulePermissionOutputWithContext returns itself.
func (o GetWorkspaceRolesModulePermissionOutput) ToGetWorkspaceRolesModulePermissionOutputWithContext(context.Context) GetWorkspaceRolesModulePermissionOutput {
	return o
}

// ModuleName is [GetWorkspaceRolesModulePermission.ModuleName].
func (o GetWorkspaceRolesModulePermissionOutput) ModuleName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRolesModulePermission) *string { return v.ModuleName }).(pulumi.StringPtrOutput)
}

// PermissionType is [GetWorkspaceRolesModulePermission.PermissionType].
func (o GetWorkspaceRolesModulePermissionOutput) PermissionType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRolesModulePermission) *string { return v.PermissionType }).(pulumi.StringPtrOutput)
}

// Permissions is [GetWorkspaceRolesModulePermission.Permissions].
func (o GetWorkspaceRolesModulePermissionOutput) Permissions() GetWorkspaceRolesPermissionArrayOutput {
	return o.ApplyT(func(v GetWorkspaceRolesModulePermission) []GetWorkspaceRolesPermission { return v.Permissions }).(GetWorkspaceRolesPermissionArrayOutput)
}

// GetWorkspaceRolesPermission is the object type `alicloud:pai/getWorkspaceRolesPermission:getWorkspaceRolesPermission`.
//
// Permissions that a role has under the same conditions.
type GetWorkspaceRolesPermission struct {
	// Codes of the permissions.
	PermissionCodes []string `pulumi:"permissionCodes"`
	// Objects that the permissions apply to.
	PermissionRules []GetWorkspaceRolesPermissionRule `pulumi:"permissionRules"`
}

// GetWorkspaceRolesPermissionInput is GetWorkspaceRolesPermissionArgs, or an output of that.
type GetWorkspaceRolesPermissionInput interface {
	pulumi.Input

	ToGetWorkspaceRolesPermissionOutput() GetWorkspaceRolesPermissionOutput
	ToGetWorkspaceRolesPermissionOutputWithContext(context.Context) GetWorkspaceRolesPermissionOutput
}

// GetWorkspaceRolesPermissionArgs is what a program gives for a GetWorkspaceRolesPermission.
//
// Permissions that a role has under the same conditions.
type GetWorkspaceRolesPermissionArgs struct {
	// Codes of the permissions.
	PermissionCodes pulumi.StringArrayInput `pulumi:"permissionCodes"`
	// Objects that the permissions apply to.
	PermissionRules GetWorkspaceRolesPermissionRuleArrayInput `pulumi:"permissionRules"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesPermissionArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRolesPermission]()
}

// ToGetWorkspaceRolesPermissionOutput returns it as an output.
func (i GetWorkspaceRolesPermissionArgs) ToGetWorkspaceRolesPermissionOutput() GetWorkspaceRolesPermissionOutput {
	return i.ToGetWorkspaceRolesPermissionOutputWithContext(context.Background())
}

// ToGetWorkspaceRolesPermissionOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRolesPermissionArgs) ToGetWorkspaceRolesPermissionOutputWithContext(ctx context.Context) GetWorkspaceRolesPermissionOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRolesPermissionOutput)
}

// GetWorkspaceRolesPermissionOutput is a GetWorkspaceRolesPermission that becomes known while the stack is deployed.
type GetWorkspaceRolesPermissionOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesPermissionOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRolesPermission]()
}

// ToGetWorkspaceRolesPermissionOutput returns itself.
func (o GetWorkspaceRolesPermissionOutput) ToGetWorkspaceRolesPermissionOutput() GetWorkspaceRolesPermissionOutput {
	return o
}

// ToGetWorkspaceRolesPermissionOutputWithContext returns itself.
func (o GetWorkspaceRolesPermissionOutput) ToGetWorkspaceRolesPermissionOutputWithContext(context.Context) GetWorkspaceRolesPermissionOutput {
	return o
}

// PermissionCodes is [GetWorkspaceRolesPermission.PermissionCodes].
func (o GetWorkspaceRolesPermissionOutput) PermissionCodes() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceRolesPermission) []string { return v.PermissionCodes }).(pulumi.StringArrayOutput)
}

// PermissionRules is [GetWorkspaceRolesPermission.PermissionRules].
func (o GetWorkspaceRolesPermissionOutput) PermissionRules() GetWorkspaceRolesPermissionRuleArrayOutput {
	return o.ApplyT(func(v GetWorkspaceRolesPermission) []GetWorkspaceRolesPermissionRule { return v.PermissionRules }).(GetWorkspaceRolesPermissionRuleArrayOutput)
}

// GetWorkspaceRolesPermissionRule is the object type `alicloud:pai/getWorkspaceRolesPermissionRule:getWorkspaceRolesPermissionRule`.
//
// Objects that a permission applies to.
type GetWorkspaceRolesPermissionRule struct {
	// Visibility of the objects: `PUBLIC`, `PRIVATE` or `ANY`.
	Accessibility *string `pulumi:"accessibility"`
	// Owner of private objects: `CREATOR` (only your own objects) or `ANY`.
	EntityAccessType *string `pulumi:"entityAccessType"`
}

// GetWorkspaceRolesPermissionRuleInput is GetWorkspaceRolesPermissionRuleArgs, or an output of that.
type GetWorkspaceRolesPermissionRuleInput interface {
	pulumi.Input

	ToGetWorkspaceRolesPermissionRuleOutput() GetWorkspaceRolesPermissionRuleOutput
	ToGetWorkspaceRolesPermissionRuleOutputWithContext(context.Context) GetWorkspaceRolesPermissionRuleOutput
}

// GetWorkspaceRolesPermissionRuleArgs is what a program gives for a GetWorkspaceRolesPermissionRule.
//
// Objects that a permission applies to.
type GetWorkspaceRolesPermissionRuleArgs struct {
	// Visibility of the objects: `PUBLIC`, `PRIVATE` or `ANY`.
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Owner of private objects: `CREATOR` (only your own objects) or `ANY`.
	EntityAccessType pulumi.StringPtrInput `pulumi:"entityAccessType"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesPermissionRuleArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRolesPermissionRule]()
}

// ToGetWorkspaceRolesPermissionRuleOutput returns it as an output.
func (i GetWorkspaceRolesPermissionRuleArgs) ToGetWorkspaceRolesPermissionRuleOutput() GetWorkspaceRolesPermissionRuleOutput {
	return i.ToGetWorkspaceRolesPermissionRuleOutputWithContext(context.Background())
}

// ToGetWorkspaceRolesPermissionRuleOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRolesPermissionRuleArgs) ToGetWorkspaceRolesPermissionRuleOutputWithContext(ctx context.Context) GetWorkspaceRolesPermissionRuleOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRolesPermissionRuleOutput)
}

// GetWorkspaceRolesPermissionRuleOutput is a GetWorkspaceRolesPermissionRule that becomes known while the stack is deployed.
type GetWorkspaceRolesPermissionRuleOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesPermissionRuleOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRolesPermissionRule]()
}

// ToGetWorkspaceRolesPermissionRuleOutput returns itself.
func (o GetWorkspaceRolesPermissionRuleOutput) ToGetWorkspaceRolesPermissionRuleOutput() GetWorkspaceRolesPermissionRuleOutput {
	return o
}

// ToGetWorkspaceRolesPermissionRuleOutputWithContext returns itself.
func (o GetWorkspaceRolesPermissionRuleOutput) ToGetWorkspaceRolesPermissionRuleOutputWithContext(context.Context) GetWorkspaceRolesPermissionRuleOutput {
	return o
}

// Accessibility is [GetWorkspaceRolesPermissionRule.Accessibility].
func (o GetWorkspaceRolesPermissionRuleOutput) Accessibility() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRolesPermissionRule) *string { return v.Accessibility }).(pulumi.StringPtrOutput)
}

// EntityAccessType is [GetWorkspaceRolesPermissionRule.EntityAccessType].
func (o GetWorkspaceRolesPermissionRuleOutput) EntityAccessType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRolesPermissionRule) *string { return v.EntityAccessType }).(pulumi.StringPtrOutput)
}

// GetWorkspaceRolesRole is the object type `alicloud:pai/getWorkspaceRolesRole:getWorkspaceRolesRole`.
//
// A custom role of a workspace.
type GetWorkspaceRolesRole struct {
	// When the role was created, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// ID of the account or RAM user that created the role.
	Creator *string `pulumi:"creator"`
	// When the role was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Permissions of the role, module by module.
	ModulePermissions []GetWorkspaceRolesModulePermission `pulumi:"modulePermissions"`
	// ID of the role, `role-...`.
	RoleId *string `pulumi:"roleId"`
	// Name of the role.
	RoleName *string `pulumi:"roleName"`
	// Workspace of the role.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceRolesRoleInput is GetWorkspaceRolesRoleArgs, or an output of that.
type GetWorkspaceRolesRoleInput interface {
	pulumi.Input

	ToGetWorkspaceRolesRoleOutput() GetWorkspaceRolesRoleOutput
	ToGetWorkspaceRolesRoleOutputWithContext(context.Context) GetWorkspaceRolesRoleOutput
}

// GetWorkspaceRolesRoleArgs is what a program gives for a GetWorkspaceRolesRole.
//
// A custom role of a workspace.
type GetWorkspaceRolesRoleArgs struct {
	// When the role was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput `pulumi:"createTime"`
	// ID of the account or RAM user that created the role.
	Creator pulumi.StringPtrInput `pulumi:"creator"`
	// When the role was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// Permissions of the role, module by module.
	ModulePermissions GetWorkspaceRolesModulePermissionArrayInput `pulumi:"modulePermissions"`
	// ID of the role, `role-...`.
	RoleId pulumi.StringPtrInput `pulumi:"roleId"`
	// Name of the role.
	RoleName pulumi.StringPtrInput `pulumi:"roleName"`
	// Workspace of the role.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesRoleArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRolesRole]()
}

// ToGetWorkspaceRolesRoleOutput returns it as an output.
func (i GetWorkspaceRolesRoleArgs) ToGetWorkspaceRolesRoleOutput() GetWorkspaceRolesRoleOutput {
	return i.ToGetWorkspaceRolesRoleOutputWithContext(context.Background())
}

// ToGetWorkspaceRolesRoleOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRolesRoleArgs) ToGetWorkspaceRolesRoleOutputWithContext(ctx context.Context) GetWorkspaceRolesRoleOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRolesRoleOutput)
}

// GetWorkspaceRolesRoleOutput is a GetWorkspaceRolesRole that becomes known while the stack is deployed.
type GetWorkspaceRolesRoleOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesRoleOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRolesRole]()
}

// ToGetWorkspaceRolesRoleOutput returns itself.
func (o GetWorkspaceRolesRoleOutput) ToGetWorkspaceRolesRoleOutput() GetWorkspaceRolesRoleOutput {
	return o
}

// ToGetWorkspaceRolesRoleOutputWithContext returns itself.
func (o GetWorkspaceRolesRoleOutput) ToGetWorkspaceRolesRoleOutputWithContext(context.Context) GetWorkspaceRolesRoleOutput {
	return o
}

// CreateTime is [GetWorkspaceRolesRole.CreateTime].
func (o GetWorkspaceRolesRoleOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRolesRole) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// Creator is [GetWorkspaceRolesRole.Creator].
func (o GetWorkspaceRolesRoleOutput) Creator() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRolesRole) *string { return v.Creator }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [GetWorkspaceRolesRole.GmtModifiedTime].
func (o GetWorkspaceRolesRoleOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRolesRole) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceRolesRole.Id].
func (o GetWorkspaceRolesRoleOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceRolesRole) string { return v.Id }).(pulumi.StringOutput)
}

// ModulePermissions is [GetWorkspaceRolesRole.ModulePermissions].
func (o GetWorkspaceRolesRoleOutput) ModulePermissions() GetWorkspaceRolesModulePermissionArrayOutput {
	return o.ApplyT(func(v GetWorkspaceRolesRole) []GetWorkspaceRolesModulePermission { return v.ModulePermissions }).(GetWorkspaceRolesModulePermissionArrayOutput)
}

// RoleId is [GetWorkspaceRolesRole.RoleId].
func (o GetWorkspaceRolesRoleOutput) RoleId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRolesRole) *string { return v.RoleId }).(pulumi.StringPtrOutput)
}

// RoleName is [GetWorkspaceRolesRole.RoleName].
func (o GetWorkspaceRolesRoleOutput) RoleName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRolesRole) *string { return v.RoleName }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [GetWorkspaceRolesRole.WorkspaceId].
func (o GetWorkspaceRolesRoleOutput) WorkspaceId() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceRolesRole) string { return v.WorkspaceId }).(pulumi.StringOutput)
}

// GetWorkspaceRunsRun is the object type `alicloud:pai/getWorkspaceRunsRun:getWorkspaceRunsRun`.
//
// A run of a PAI experiment is one execution with its parameters. The training code writes the metrics
// of the run, not this resource.
type GetWorkspaceRunsRun struct {
	// When the run was created, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// Experiment of the run.
	ExperimentId *string `pulumi:"experimentId"`
	// When the run was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Labels of the run. Their order does not matter.
	Labels []GetWorkspaceRunsRunLabel `pulumi:"labels"`
	// ID of the Alibaba Cloud account that owns the run.
	OwnerId *string `pulumi:"ownerId"`
	// Parameters of the run. Their order does not matter.
	Params []GetWorkspaceRunsRunParam `pulumi:"params"`
	// Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
	RunName *string `pulumi:"runName"`
	// ID of the job that the run executes, for example `train1q2w3e4r`.
	SourceId *string `pulumi:"sourceId"`
	// Kind of job: `TrainingService` or `DLC`.
	SourceType *string `pulumi:"sourceType"`
	// ID of the account or RAM user that created the run.
	UserId *string `pulumi:"userId"`
}

// GetWorkspaceRunsRunInput is GetWorkspaceRunsRunArgs, or an output of that.
type GetWorkspaceRunsRunInput interface {
	pulumi.Input

	ToGetWorkspaceRunsRunOutput() GetWorkspaceRunsRunOutput
	ToGetWorkspaceRunsRunOutputWithContext(context.Context) GetWorkspaceRunsRunOutput
}

// GetWorkspaceRunsRunArgs is what a program gives for a GetWorkspaceRunsRun.
//
// A run of a PAI experiment is one execution with its parameters. The training code writes the metrics
// of the run, not this resource.
type GetWorkspaceRunsRunArgs struct {
	// When the run was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput `pulumi:"createTime"`
	// Experiment of the run.
	ExperimentId pulumi.StringPtrInput `pulumi:"experimentId"`
	// When the run was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// Labels of the run. Their order does not matter.
	Labels GetWorkspaceRunsRunLabelArrayInput `pulumi:"labels"`
	// ID of the Alibaba Cloud account that owns the run.
	OwnerId pulumi.StringPtrInput `pulumi:"ownerId"`
	// Parameters of the run. Their order does not matter.
	Params GetWorkspaceRunsRunParamArrayInput `pulumi:"params"`
	// Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
	RunName pulumi.StringPtrInput `pulumi:"runName"`
	// ID of the job that the run executes, for example `train1q2w3e4r`.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Kind of job: `TrainingService` or `DLC`.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// ID of the account or RAM user that created the run.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsRunArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRunsRun]()
}

// ToGetWorkspaceRunsRunOutput returns it as an output.
func (i GetWorkspaceRunsRunArgs) ToGetWorkspaceRunsRunOutput() GetWorkspaceRunsRunOutput {
	return i.ToGetWorkspaceRunsRunOutputWithContext(context.Background())
}

// ToGetWorkspaceRunsRunOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRunsRunArgs) ToGetWorkspaceRunsRunOutputWithContext(ctx context.Context) GetWorkspaceRunsRunOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRunsRunOutput)
}

// GetWorkspaceRunsRunOutput is a GetWorkspaceRunsRun that becomes known while the stack is deployed.
type GetWorkspaceRunsRunOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsRunOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRunsRun]()
}

// ToGetWorkspaceRunsRunOutput returns itself.
func (o GetWorkspaceRunsRunOutput) ToGetWorkspaceRunsRunOutput() GetWorkspaceRunsRunOutput {
	return o
}

// ToGetWorkspaceRunsRunOutputWithContext returns itself.
func (o GetWorkspaceRunsRunOutput) ToGetWorkspaceRunsRunOutputWithContext(context.Context) GetWorkspaceRunsRunOutput {
	return o
}

// CreateTime is [GetWorkspaceRunsRun.CreateTime].
func (o GetWorkspaceRunsRunOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRun) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// ExperimentId is [GetWorkspaceRunsRun.ExperimentId].
func (o GetWorkspaceRunsRunOutput) ExperimentId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRun) *string { return v.ExperimentId }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [GetWorkspaceRunsRun.GmtModifiedTime].
func (o GetWorkspaceRunsRunOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRun) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceRunsRun.Id].
func (o GetWorkspaceRunsRunOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRun) string { return v.Id }).(pulumi.StringOutput)
}

// Labels is [GetWorkspaceRunsRun.Labels].
func (o GetWorkspaceRunsRunOutput) Labels() GetWorkspaceRunsRunLabelArrayOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRun) []GetWorkspaceRunsRunLabel { return v.Labels }).(GetWorkspaceRunsRunLabelArrayOutput)
}

// OwnerId is [GetWorkspaceRunsRun.OwnerId].
func (o GetWorkspaceRunsRunOutput) OwnerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRun) *string { return v.OwnerId }).(pulumi.StringPtrOutput)
}

// Params is [GetWorkspaceRunsRun.Params].
func (o GetWorkspaceRunsRunOutput) Params() GetWorkspaceRunsRunParamArrayOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRun) []GetWorkspaceRunsRunParam { return v.Params }).(GetWorkspaceRunsRunParamArrayOutput)
}

// RunName is [GetWorkspaceRunsRun.RunName].
func (o GetWorkspaceRunsRunOutput) RunName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRun) *string { return v.RunName }).(pulumi.StringPtrOutput)
}

// SourceId is [GetWorkspaceRunsRun.SourceId].
func (o GetWorkspaceRunsRunOutput) SourceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRun) *string { return v.SourceId }).(pulumi.StringPtrOutput)
}

// SourceType is [GetWorkspaceRunsRun.SourceType].
func (o GetWorkspaceRunsRunOutput) SourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRun) *string { return v.SourceType }).(pulumi.StringPtrOutput)
}

// UserId is [GetWorkspaceRunsRun.UserId].
func (o GetWorkspaceRunsRunOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRun) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// GetWorkspaceRunsRunLabel is the object type `alicloud:pai/getWorkspaceRunsRunLabel:getWorkspaceRunsRunLabel`.
//
// A label of a run: a key with a value. Use labels to group and find runs.
type GetWorkspaceRunsRunLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A run has each key only once.
	Key *string `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value *string `pulumi:"value"`
}

// GetWorkspaceRunsRunLabelInput is GetWorkspaceRunsRunLabelArgs, or an output of that.
type GetWorkspaceRunsRunLabelInput interface {
	pulumi.Input

	ToGetWorkspaceRunsRunLabelOutput() GetWorkspaceRunsRunLabelOutput
	ToGetWorkspaceRunsRunLabelOutputWithContext(context.Context) GetWorkspaceRunsRunLabelOutput
}

// GetWorkspaceRunsRunLabelArgs is what a program gives for a GetWorkspaceRunsRunLabel.
//
// A label of a run: a key with a value. Use labels to group and find runs.
type GetWorkspaceRunsRunLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. A run has each key only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the label, at most 128 bytes, without `=` and `,`.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsRunLabelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRunsRunLabel]()
}

// ToGetWorkspaceRunsRunLabelOutput returns it as an output.
func (i GetWorkspaceRunsRunLabelArgs) ToGetWorkspaceRunsRunLabelOutput() GetWorkspaceRunsRunLabelOutput {
	return i.ToGetWorkspaceRunsRunLabelOutputWithContext(context.Background())
}

// ToGetWorkspaceRunsRunLabelOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRunsRunLabelArgs) ToGetWorkspaceRunsRunLabelOutputWithContext(ctx context.Context) GetWorkspaceRunsRunLabelOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRunsRunLabelOutput)
}

// GetWorkspaceRunsRunLabelOutput is a GetWorkspaceRunsRunLabel that becomes known while the stack is deployed.
type GetWorkspaceRunsRunLabelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsRunLabelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRunsRunLabel]()
}

// ToGetWorkspaceRunsRunLabelOutput returns itself.
func (o GetWorkspaceRunsRunLabelOutput) ToGetWorkspaceRunsRunLabelOutput() GetWorkspaceRunsRunLabelOutput {
	return o
}

// ToGetWorkspaceRunsRunLabelOutputWithContext returns itself.
func (o GetWorkspaceRunsRunLabelOutput) ToGetWorkspaceRunsRunLabelOutputWithContext(context.Context) GetWorkspaceRunsRunLabelOutput {
	return o
}

// Key is [GetWorkspaceRunsRunLabel.Key].
func (o GetWorkspaceRunsRunLabelOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRunLabel) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [GetWorkspaceRunsRunLabel.Value].
func (o GetWorkspaceRunsRunLabelOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRunLabel) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetWorkspaceRunsRunParam is the object type `alicloud:pai/getWorkspaceRunsRunParam:getWorkspaceRunsRunParam`.
//
// A parameter of a run: a name with a value.
type GetWorkspaceRunsRunParam struct {
	// Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each name only once.
	Key *string `pulumi:"key"`
	// Value of the parameter, at most 128 bytes, without `=` and `,`.
	Value *string `pulumi:"value"`
}

// GetWorkspaceRunsRunParamInput is GetWorkspaceRunsRunParamArgs, or an output of that.
type GetWorkspaceRunsRunParamInput interface {
	pulumi.Input

	ToGetWorkspaceRunsRunParamOutput() GetWorkspaceRunsRunParamOutput
	ToGetWorkspaceRunsRunParamOutputWithContext(context.Context) GetWorkspaceRunsRunParamOutput
}

// GetWorkspaceRunsRunParamArgs is what a program gives for a GetWorkspaceRunsRunParam.
//
// A parameter of a run: a name with a value.
type GetWorkspaceRunsRunParamArgs struct {
	// Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each name only once.
	Key pulumi.StringPtrInput `pulumi:"key"`
	// Value of the parameter, at most 128 bytes, without `=` and `,`.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsRunParamArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRunsRunParam]()
}

// ToGetWorkspaceRunsRunParamOutput returns it as an output.
func (i GetWorkspaceRunsRunParamArgs) ToGetWorkspaceRunsRunParamOutput() GetWorkspaceRunsRunParamOutput {
	return i.ToGetWorkspaceRunsRunParamOutputWithContext(context.Background())
}

// ToGetWorkspaceRunsRunParamOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRunsRunParamArgs) ToGetWorkspaceRunsRunParamOutputWithContext(ctx context.Context) GetWorkspaceRunsRunParamOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRunsRunParamOutput)
}

// GetWorkspaceRunsRunParamOutput is a GetWorkspaceRunsRunParam that becomes known while the stack is deployed.
type GetWorkspaceRunsRunParamOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsRunParamOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRunsRunParam]()
}

// ToGetWorkspaceRunsRunParamOutput returns itself.
func (o GetWorkspaceRunsRunParamOutput) ToGetWorkspaceRunsRunParamOutput() GetWorkspaceRunsRunParamOutput {
	return o
}

// ToGetWorkspaceRunsRunParamOutputWithContext returns itself.
func (o GetWorkspaceRunsRunParamOutput) ToGetWorkspaceRunsRunParamOutputWithContext(context.Context) GetWorkspaceRunsRunParamOutput {
	return o
}

// Key is [GetWorkspaceRunsRunParam.Key].
func (o GetWorkspaceRunsRunParamOutput) Key() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRunParam) *string { return v.Key }).(pulumi.StringPtrOutput)
}

// Value is [GetWorkspaceRunsRunParam.Value].
func (o GetWorkspaceRunsRunParamOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceRunsRunParam) *string { return v.Value }).(pulumi.StringPtrOutput)
}

// GetWorkspaceUserConfigsUserConfig is the object type `alicloud:pai/getWorkspaceUserConfigsUserConfig:getWorkspaceUserConfigsUserConfig`.
//
// A setting of the account for PAI, for example the RAM role that PAI assumes
// (`customizePAIAssumedRole` in `DataPrivacyConfig`). A key has one value in each scope. If the value
// exists already, the provider does not overwrite it: import it first. If your credentials may not
// list settings, the provider cannot see the value, warns you and overwrites it.
type GetWorkspaceUserConfigsUserConfig struct {
	// Category of the setting. The service documents `DataPrivacyConfig`.
	CategoryName *string `pulumi:"categoryName"`
	// Key of the setting. The service documents `customizePAIAssumedRole`.
	ConfigKey *string `pulumi:"configKey"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose credentials the
	// provider uses).
	Scope *string `pulumi:"scope"`
}

// GetWorkspaceUserConfigsUserConfigInput is GetWorkspaceUserConfigsUserConfigArgs, or an output of that.
type GetWorkspaceUserConfigsUserConfigInput interface {
	pulumi.Input

	ToGetWorkspaceUserConfigsUserConfigOutput() GetWorkspaceUserConfigsUserConfigOutput
	ToGetWorkspaceUserConfigsUserConfigOutputWithContext(context.Context) GetWorkspaceUserConfigsUserConfigOutput
}

// GetWorkspaceUserConfigsUserConfigArgs is what a program gives for a GetWorkspaceUserConfigsUserConfig.
//
// A setting of the account for PAI, for example the RAM role that PAI assumes
// (`customizePAIAssumedRole` in `DataPrivacyConfig`). A key has one value in each scope. If the value
// exists already, the provider does not overwrite it: import it first. If your credentials may not
// list settings, the provider cannot see the value, warns you and overwrites it.
type GetWorkspaceUserConfigsUserConfigArgs struct {
	// Category of the setting. The service documents `DataPrivacyConfig`.
	CategoryName pulumi.StringPtrInput `pulumi:"categoryName"`
	// Key of the setting. The service documents `customizePAIAssumedRole`.
	ConfigKey pulumi.StringPtrInput `pulumi:"configKey"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose credentials the
	// provider uses).
	Scope pulumi.StringPtrInput `pulumi:"scope"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUserConfigsUserConfigArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceUserConfigsUserConfig]()
}

// ToGetWorkspaceUserConfigsUserConfigOutput returns it as an output.
func (i GetWorkspaceUserConfigsUserConfigArgs) ToGetWorkspaceUserConfigsUserConfigOutput() GetWorkspaceUserConfigsUserConfigOutput {
	return i.ToGetWorkspaceUserConfigsUserConfigOutputWithContext(context.Background())
}

// ToGetWorkspaceUserConfigsUserConfigOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceUserConfigsUserConfigArgs) ToGetWorkspaceUserConfigsUserConfigOutputWithContext(ctx context.Context) GetWorkspaceUserConfigsUserConfigOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceUserConfigsUserConfigOutput)
}

// GetWorkspaceUserConfigsUserConfigOutput is a GetWorkspaceUserConfigsUserConfig that becomes known while the stack is deployed.
type GetWorkspaceUserConfigsUserConfigOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUserConfigsUserConfigOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceUserConfigsUserConfig]()
}

// ToGetWorkspaceUserConfigsUserConfigOutput returns itself.
func (o GetWorkspaceUserConfigsUserConfigOutput) ToGetWorkspaceUserConfigsUserConfigOutput() GetWorkspaceUserConfigsUserConfigOutput {
	return o
}

// ToGetWorkspaceUserConfigsUserConfigOutputWithContext returns itself.
func (o GetWorkspaceUserConfigsUserConfigOutput) ToGetWorkspaceUserConfigsUserConfigOutputWithContext(context.Context) GetWorkspaceUserConfigsUserConfigOutput {
	return o
}

// CategoryName is [GetWorkspaceUserConfigsUserConfig.CategoryName].
func (o GetWorkspaceUserConfigsUserConfigOutput) CategoryName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceUserConfigsUserConfig) *string { return v.CategoryName }).(pulumi.StringPtrOutput)
}

// ConfigKey is [GetWorkspaceUserConfigsUserConfig.ConfigKey].
func (o GetWorkspaceUserConfigsUserConfigOutput) ConfigKey() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceUserConfigsUserConfig) *string { return v.ConfigKey }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceUserConfigsUserConfig.Id].
func (o GetWorkspaceUserConfigsUserConfigOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceUserConfigsUserConfig) string { return v.Id }).(pulumi.StringOutput)
}

// Scope is [GetWorkspaceUserConfigsUserConfig.Scope].
func (o GetWorkspaceUserConfigsUserConfigOutput) Scope() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceUserConfigsUserConfig) *string { return v.Scope }).(pulumi.StringPtrOutput)
}

// GetWorkspaceUsersUser is the object type `alicloud:pai/getWorkspaceUsersUser:getWorkspaceUsersUser`.
//
// A user who can become a member of a workspace.
type GetWorkspaceUsersUser struct {
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// ID of the account or RAM user. Use it as `UserId` of a `WorkspaceMember`.
	UserId *string `pulumi:"userId"`
	// Name of the user.
	UserName *string `pulumi:"userName"`
	// Workspace that the user can become a member of.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceUsersUserInput is GetWorkspaceUsersUserArgs, or an output of that.
type GetWorkspaceUsersUserInput interface {
	pulumi.Input

	ToGetWorkspaceUsersUserOutput() GetWorkspaceUsersUserOutput
	ToGetWorkspaceUsersUserOutputWithContext(context.Context) GetWorkspaceUsersUserOutput
}

// GetWorkspaceUsersUserArgs is what a program gives for a GetWorkspaceUsersUser.
//
// A user who can become a member of a workspace.
type GetWorkspaceUsersUserArgs struct {
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// ID of the account or RAM user. Use it as `UserId` of a `WorkspaceMember`.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// Name of the user.
	UserName pulumi.StringPtrInput `pulumi:"userName"`
	// Workspace that the user can become a member of.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUsersUserArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceUsersUser]()
}

// ToGetWorkspaceUsersUserOutput returns it as an output.
func (i GetWorkspaceUsersUserArgs) ToGetWorkspaceUsersUserOutput() GetWorkspaceUsersUserOutput {
	return i.ToGetWorkspaceUsersUserOutputWithContext(context.Background())
}

// ToGetWorkspaceUsersUserOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceUsersUserArgs) ToGetWorkspaceUsersUserOutputWithContext(ctx context.Context) GetWorkspaceUsersUserOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceUsersUserOutput)
}

// GetWorkspaceUsersUserOutput is a GetWorkspaceUsersUser that becomes known while the stack is deployed.
type GetWorkspaceUsersUserOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUsersUserOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceUsersUser]()
}

// ToGetWorkspaceUsersUserOutput returns itself.
func (o GetWorkspaceUsersUserOutput) ToGetWorkspaceUsersUserOutput() GetWorkspaceUsersUserOutput {
	return o
}

// ToGetWorkspaceUsersUserOutputWithContext returns itself.
func (o GetWorkspaceUsersUserOutput) ToGetWorkspaceUsersUserOutputWithContext(context.Context) GetWorkspaceUsersUserOutput {
	return o
}

// Id is [GetWorkspaceUsersUser.Id].
func (o GetWorkspaceUsersUserOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceUsersUser) string { return v.Id }).(pulumi.StringOutput)
}

// UserId is [GetWorkspaceUsersUser.UserId].
func (o GetWorkspaceUsersUserOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceUsersUser) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// UserName is [GetWorkspaceUsersUser.UserName].
func (o GetWorkspaceUsersUserOutput) UserName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceUsersUser) *string { return v.UserName }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [GetWorkspaceUsersUser.WorkspaceId].
func (o GetWorkspaceUsersUserOutput) WorkspaceId() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceUsersUser) string { return v.WorkspaceId }).(pulumi.StringOutput)
}

// GetWorkspaceWorkspaceOwner is the object type `alicloud:pai/getWorkspaceWorkspaceOwner:getWorkspaceWorkspaceOwner`.
//
// Account that owns a workspace.
type GetWorkspaceWorkspaceOwner struct {
	// Name of the owner as shown in the console.
	DisplayName *string `pulumi:"displayName"`
	// ID of the owner's account or RAM user.
	UserId *string `pulumi:"userId"`
	// ID of the owner in DataWorks.
	UserKp *string `pulumi:"userKp"`
	// Login name of the owner.
	UserName *string `pulumi:"userName"`
}

// GetWorkspaceWorkspaceOwnerInput is GetWorkspaceWorkspaceOwnerArgs, or an output of that.
type GetWorkspaceWorkspaceOwnerInput interface {
	pulumi.Input

	ToGetWorkspaceWorkspaceOwnerOutput() GetWorkspaceWorkspaceOwnerOutput
	ToGetWorkspaceWorkspaceOwnerOutputWithContext(context.Context) GetWorkspaceWorkspaceOwnerOutput
}

// GetWorkspaceWorkspaceOwnerArgs is what a program gives for a GetWorkspaceWorkspaceOwner.
//
// Account that owns a workspace.
type GetWorkspaceWorkspaceOwnerArgs struct {
	// Name of the owner as shown in the console.
	DisplayName pulumi.StringPtrInput `pulumi:"displayName"`
	// ID of the owner's account or RAM user.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// ID of the owner in DataWorks.
	UserKp pulumi.StringPtrInput `pulumi:"userKp"`
	// Login name of the owner.
	UserName pulumi.StringPtrInput `pulumi:"userName"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceWorkspaceOwnerArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceWorkspaceOwner]()
}

// ToGetWorkspaceWorkspaceOwnerOutput returns it as an output.
func (i GetWorkspaceWorkspaceOwnerArgs) ToGetWorkspaceWorkspaceOwnerOutput() GetWorkspaceWorkspaceOwnerOutput {
	return i.ToGetWorkspaceWorkspaceOwnerOutputWithContext(context.Background())
}

// ToGetWorkspaceWorkspaceOwnerOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceWorkspaceOwnerArgs) ToGetWorkspaceWorkspaceOwnerOutputWithContext(ctx context.Context) GetWorkspaceWorkspaceOwnerOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceWorkspaceOwnerOutput)
}

// GetWorkspaceWorkspaceOwnerOutput is a GetWorkspaceWorkspaceOwner that becomes known while the stack is deployed.
type GetWorkspaceWorkspaceOwnerOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceWorkspaceOwnerOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceWorkspaceOwner]()
}

// ToGetWorkspaceWorkspaceOwnerOutput returns itself.
func (o GetWorkspaceWorkspaceOwnerOutput) ToGetWorkspaceWorkspaceOwnerOutput() GetWorkspaceWorkspaceOwnerOutput {
	return o
}

// ToGetWorkspaceWorkspaceOwnerOutputWithContext returns itself.
func (o GetWorkspaceWorkspaceOwnerOutput) ToGetWorkspaceWorkspaceOwnerOutputWithContext(context.Context) GetWorkspaceWorkspaceOwnerOutput {
	return o
}

// DisplayName is [GetWorkspaceWorkspaceOwner.DisplayName].
func (o GetWorkspaceWorkspaceOwnerOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspaceOwner) *string { return v.DisplayName }).(pulumi.StringPtrOutput)
}

// UserId is [GetWorkspaceWorkspaceOwner.UserId].
func (o GetWorkspaceWorkspaceOwnerOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspaceOwner) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// UserKp is [GetWorkspaceWorkspaceOwner.UserKp].
func (o GetWorkspaceWorkspaceOwnerOutput) UserKp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspaceOwner) *string { return v.UserKp }).(pulumi.StringPtrOutput)
}

// UserName is [GetWorkspaceWorkspaceOwner.UserName].
func (o GetWorkspaceWorkspaceOwnerOutput) UserName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspaceOwner) *string { return v.UserName }).(pulumi.StringPtrOutput)
}

// GetWorkspaceWorkspaceOwnerPtrInput is GetWorkspaceWorkspaceOwnerArgs or a pointer to one made with GetWorkspaceWorkspaceOwnerPtr, or an output of that.
type GetWorkspaceWorkspaceOwnerPtrInput interface {
	pulumi.Input

	ToGetWorkspaceWorkspaceOwnerPtrOutput() GetWorkspaceWorkspaceOwnerPtrOutput
	ToGetWorkspaceWorkspaceOwnerPtrOutputWithContext(context.Context) GetWorkspaceWorkspaceOwnerPtrOutput
}

type getWorkspaceWorkspaceOwnerPtrType GetWorkspaceWorkspaceOwnerArgs

// GetWorkspaceWorkspaceOwnerPtr makes what may be nil of the args.
func GetWorkspaceWorkspaceOwnerPtr(v *GetWorkspaceWorkspaceOwnerArgs) GetWorkspaceWorkspaceOwnerPtrInput {
	return (*getWorkspaceWorkspaceOwnerPtrType)(v)
}

// ElementType is the type of the value that it becomes.
func (*getWorkspaceWorkspaceOwnerPtrType) ElementType() reflect.Type {
	return reflect.TypeFor[*GetWorkspaceWorkspaceOwner]()
}

// ToGetWorkspaceWorkspaceOwnerPtrOutput returns it as an output.
func (i *getWorkspaceWorkspaceOwnerPtrType) ToGetWorkspaceWorkspaceOwnerPtrOutput() GetWorkspaceWorkspaceOwnerPtrOutput {
	return i.ToGetWorkspaceWorkspaceOwnerPtrOutputWithContext(context.Background())
}

// ToGetWorkspaceWorkspaceOwnerPtrOutputWithContext returns it as an output that is awaited with ctx.
func (i *getWorkspaceWorkspaceOwnerPtrType) ToGetWorkspaceWorkspaceOwnerPtrOutputWithContext(ctx context.Context) GetWorkspaceWorkspaceOwnerPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceWorkspaceOwnerPtrOutput)
}

// ToGetWorkspaceWorkspaceOwnerPtrOutput returns it as an output that may be nil.
func (i GetWorkspaceWorkspaceOwnerArgs) ToGetWorkspaceWorkspaceOwnerPtrOutput() GetWorkspaceWorkspaceOwnerPtrOutput {
	return i.ToGetWorkspaceWorkspaceOwnerPtrOutputWithContext(context.Background())
}

// ToGetWorkspaceWorkspaceOwnerPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (i GetWorkspaceWorkspaceOwnerArgs) ToGetWorkspaceWorkspaceOwnerPtrOutputWithContext(ctx context.Context) GetWorkspaceWorkspaceOwnerPtrOutput {
	return i.ToGetWorkspaceWorkspaceOwnerOutputWithContext(ctx).ToGetWorkspaceWorkspaceOwnerPtrOutputWithContext(ctx)
}

// ToGetWorkspaceWorkspaceOwnerPtrOutput returns it as an output that may be nil.
func (o GetWorkspaceWorkspaceOwnerOutput) ToGetWorkspaceWorkspaceOwnerPtrOutput() GetWorkspaceWorkspaceOwnerPtrOutput {
	return o.ToGetWorkspaceWorkspaceOwnerPtrOutputWithContext(context.Background())
}

// ToGetWorkspaceWorkspaceOwnerPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (o GetWorkspaceWorkspaceOwnerOutput) ToGetWorkspaceWorkspaceOwnerPtrOutputWithContext(ctx context.Context) GetWorkspaceWorkspaceOwnerPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v GetWorkspaceWorkspaceOwner) *GetWorkspaceWorkspaceOwner { return &v }).(GetWorkspaceWorkspaceOwnerPtrOutput)
}

// GetWorkspaceWorkspaceOwnerPtrOutput is a GetWorkspaceWorkspaceOwner or nil that becomes known while the stack is deployed.
type GetWorkspaceWorkspaceOwnerPtrOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceWorkspaceOwnerPtrOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*GetWorkspaceWorkspaceOwner]()
}

// ToGetWorkspaceWorkspaceOwnerPtrOutput returns itself.
func (o GetWorkspaceWorkspaceOwnerPtrOutput) ToGetWorkspaceWorkspaceOwnerPtrOutput() GetWorkspaceWorkspaceOwnerPtrOutput {
	return o
}

// ToGetWorkspaceWorkspaceOwnerPtrOutputWithContext returns itself.
func (o GetWorkspaceWorkspaceOwnerPtrOutput) ToGetWorkspaceWorkspaceOwnerPtrOutputWithContext(context.Context) GetWorkspaceWorkspaceOwnerPtrOutput {
	return o
}

// Elem returns what it points to, an empty GetWorkspaceWorkspaceOwner for nil.
func (o GetWorkspaceWorkspaceOwnerPtrOutput) Elem() GetWorkspaceWorkspaceOwnerOutput {
	return o.ApplyT(func(v *GetWorkspaceWorkspaceOwner) GetWorkspaceWorkspaceOwner {
		if v == nil {
			return GetWorkspaceWorkspaceOwner{}
		}
		return *v
	}).(GetWorkspaceWorkspaceOwnerOutput)
}

// DisplayName is [GetWorkspaceWorkspaceOwner.DisplayName], or nil where there is no GetWorkspaceWorkspaceOwner.
func (o GetWorkspaceWorkspaceOwnerPtrOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetWorkspaceWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.DisplayName
	}).(pulumi.StringPtrOutput)
}

// UserId is [GetWorkspaceWorkspaceOwner.UserId], or nil where there is no GetWorkspaceWorkspaceOwner.
func (o GetWorkspaceWorkspaceOwnerPtrOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetWorkspaceWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.UserId
	}).(pulumi.StringPtrOutput)
}

// UserKp is [GetWorkspaceWorkspaceOwner.UserKp], or nil where there is no GetWorkspaceWorkspaceOwner.
func (o GetWorkspaceWorkspaceOwnerPtrOutput) UserKp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetWorkspaceWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.UserKp
	}).(pulumi.StringPtrOutput)
}

// UserName is [GetWorkspaceWorkspaceOwner.UserName], or nil where there is no GetWorkspaceWorkspaceOwner.
func (o GetWorkspaceWorkspaceOwnerPtrOutput) UserName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetWorkspaceWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.UserName
	}).(pulumi.StringPtrOutput)
}

// GetWorkspaceWorkspacesWorkspace is the object type `alicloud:pai/getWorkspaceWorkspacesWorkspace:getWorkspaceWorkspacesWorkspace`.
//
// A PAI workspace is the place where a team keeps its models, datasets, code and experiments, and
// where it gives roles to its members.
//
// The service creates a workspace in the background. The provider waits until its status is `ENABLED`.
// A deleted workspace stays in the recycle bin for 14 days, and you cannot use its name again during
// that time.
type GetWorkspaceWorkspacesWorkspace struct {
	// Login names of the administrators, in the order in which the service returns them.
	AdminNames []string `pulumi:"adminNames"`
	// When the workspace was created, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// What the workspace is for, at most 80 characters.
	Description *string `pulumi:"description"`
	// Name that the console shows. It can be any text.
	DisplayName *string `pulumi:"displayName"`
	// Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The
	// order does not matter. Give the new workspace another `WorkspaceName`, because the old name stays
	// taken for 14 days.
	EnvTypes []string `pulumi:"envTypes"`
	// When the workspace was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Whether this is the account's default workspace in the region. Models that name no workspace are
	// created in it.
	IsDefault *bool `pulumi:"isDefault"`
	// Account that owns the workspace.
	Owner *GetWorkspaceWorkspacesWorkspaceOwner `pulumi:"owner"`
	// Resource group of the workspace, `rg-...`.
	ResourceGroupId *string `pulumi:"resourceGroupId"`
	// State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it could not be
	// created), `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
	Status *string `pulumi:"status"`
	// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. The name
	// must be unique in the region, also among the workspaces of DataWorks. It stays taken for 14 days
	// after the workspace is deleted.
	WorkspaceName *string `pulumi:"workspaceName"`
}

// GetWorkspaceWorkspacesWorkspaceInput is GetWorkspaceWorkspacesWorkspaceArgs, or an output of that.
type GetWorkspaceWorkspacesWorkspaceInput interface {
	pulumi.Input

	ToGetWorkspaceWorkspacesWorkspaceOutput() GetWorkspaceWorkspacesWorkspaceOutput
	ToGetWorkspaceWorkspacesWorkspaceOutputWithContext(context.Context) GetWorkspaceWorkspacesWorkspaceOutput
}

// GetWorkspaceWorkspacesWorkspaceArgs is what a program gives for a GetWorkspaceWorkspacesWorkspace.
//
// A PAI workspace is the place where a team keeps its models, datasets, code and experiments, and
// where it gives roles to its members.
//
// The service creates a workspace in the background. The provider waits until its status is `ENABLED`.
// A deleted workspace stays in the recycle bin for 14 days, and you cannot use its name again during
// that time.
type GetWorkspaceWorkspacesWorkspaceArgs struct {
	// Login names of the administrators, in the order in which the service returns them.
	AdminNames pulumi.StringArrayInput `pulumi:"adminNames"`
	// When the workspace was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput `pulumi:"createTime"`
	// What the workspace is for, at most 80 characters.
	Description pulumi.StringPtrInput `pulumi:"description"`
	// Name that the console shows. It can be any text.
	DisplayName pulumi.StringPtrInput `pulumi:"displayName"`
	// Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The
	// order does not matter. Give the new workspace another `WorkspaceName`, because the old name stays
	// taken for 14 days.
	EnvTypes pulumi.StringArrayInput `pulumi:"envTypes"`
	// When the workspace was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id pulumi.StringInput `pulumi:"id"`
	// Whether this is the account's default workspace in the region. Models that name no workspace are
	// created in it.
	IsDefault pulumi.BoolPtrInput `pulumi:"isDefault"`
	// Account that owns the workspace.
	Owner GetWorkspaceWorkspacesWorkspaceOwnerPtrInput `pulumi:"owner"`
	// Resource group of the workspace, `rg-...`.
	ResourceGroupId pulumi.StringPtrInput `pulumi:"resourceGroupId"`
	// State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it could not be
	// created), `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
	Status pulumi.StringPtrInput `pulumi:"status"`
	// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. The name
	// must be unique in the region, also among the workspaces of DataWorks. It stays taken for 14 days
	// after the workspace is deleted.
	WorkspaceName pulumi.StringPtrInput `pulumi:"workspaceName"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceWorkspacesWorkspaceArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceWorkspacesWorkspace]()
}

// ToGetWorkspaceWorkspacesWorkspaceOutput returns it as an output.
func (i GetWorkspaceWorkspacesWorkspaceArgs) ToGetWorkspaceWorkspacesWorkspaceOutput() GetWorkspaceWorkspacesWorkspaceOutput {
	return i.ToGetWorkspaceWorkspacesWorkspaceOutputWithContext(context.Background())
}

// ToGetWorkspaceWorkspacesWorkspaceOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceWorkspacesWorkspaceArgs) ToGetWorkspaceWorkspacesWorkspaceOutputWithContext(ctx context.Context) GetWorkspaceWorkspacesWorkspaceOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceWorkspacesWorkspaceOutput)
}

// GetWorkspaceWorkspacesWorkspaceOutput is a GetWorkspaceWorkspacesWorkspace that becomes known while the stack is deployed.
type GetWorkspaceWorkspacesWorkspaceOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceWorkspacesWorkspaceOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceWorkspacesWorkspace]()
}

// ToGetWorkspaceWorkspacesWorkspaceOutput returns itself.
func (o GetWorkspaceWorkspacesWorkspaceOutput) ToGetWorkspaceWorkspacesWorkspaceOutput() GetWorkspaceWorkspacesWorkspaceOutput {
	return o
}

// ToGetWorkspaceWorkspacesWorkspaceOutputWithContext returns itself.
func (o GetWorkspaceWorkspacesWorkspaceOutput) ToGetWorkspaceWorkspacesWorkspaceOutputWithContext(context.Context) GetWorkspaceWorkspacesWorkspaceOutput {
	return o
}

// AdminNames is [GetWorkspaceWorkspacesWorkspace.AdminNames].
func (o GetWorkspaceWorkspacesWorkspaceOutput) AdminNames() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspace) []string { return v.AdminNames }).(pulumi.StringArrayOutput)
}

// CreateTime is [GetWorkspaceWorkspacesWorkspace.CreateTime].
func (o GetWorkspaceWorkspacesWorkspaceOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspace) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// Description is [GetWorkspaceWorkspacesWorkspace.Description].
func (o GetWorkspaceWorkspacesWorkspaceOutput) Description() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspace) *string { return v.Description }).(pulumi.StringPtrOutput)
}

// DisplayName is [GetWorkspaceWorkspacesWorkspace.DisplayName].
func (o GetWorkspaceWorkspacesWorkspaceOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspace) *string { return v.DisplayName }).(pulumi.StringPtrOutput)
}

// EnvTypes is [GetWorkspaceWorkspacesWorkspace.EnvTypes].
func (o GetWorkspaceWorkspacesWorkspaceOutput) EnvTypes() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspace) []string { return v.EnvTypes }).(pulumi.StringArrayOutput)
}

// GmtModifiedTime is [GetWorkspaceWorkspacesWorkspace.GmtModifiedTime].
func (o GetWorkspaceWorkspacesWorkspaceOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspace) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetWorkspaceWorkspacesWorkspace.Id].
func (o GetWorkspaceWorkspacesWorkspaceOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspace) string { return v.Id }).(pulumi.StringOutput)
}

// IsDefault is [GetWorkspaceWorkspacesWorkspace.IsDefault].
func (o GetWorkspaceWorkspacesWorkspaceOutput) IsDefault() pulumi.BoolPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspace) *bool { return v.IsDefault }).(pulumi.BoolPtrOutput)
}

// Owner is [GetWorkspaceWorkspacesWorkspace.Owner].
func (o GetWorkspaceWorkspacesWorkspaceOutput) Owner() GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspace) *GetWorkspaceWorkspacesWorkspaceOwner { return v.Owner }).(GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput)
}

// ResourceGroupId is [GetWorkspaceWorkspacesWorkspace.ResourceGroupId].
func (o GetWorkspaceWorkspacesWorkspaceOutput) ResourceGroupId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspace) *string { return v.ResourceGroupId }).(pulumi.StringPtrOutput)
}

// Status is [GetWorkspaceWorkspacesWorkspace.Status].
func (o GetWorkspaceWorkspacesWorkspaceOutput) Status() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspace) *string { return v.Status }).(pulumi.StringPtrOutput)
}

// WorkspaceName is [GetWorkspaceWorkspacesWorkspace.WorkspaceName].
func (o GetWorkspaceWorkspacesWorkspaceOutput) WorkspaceName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspace) *string { return v.WorkspaceName }).(pulumi.StringPtrOutput)
}

// GetWorkspaceWorkspacesWorkspaceOwner is the object type `alicloud:pai/getWorkspaceWorkspacesWorkspaceOwner:getWorkspaceWorkspacesWorkspaceOwner`.
//
// Account that owns a workspace.
type GetWorkspaceWorkspacesWorkspaceOwner struct {
	// Name of the owner as shown in the console.
	DisplayName *string `pulumi:"displayName"`
	// ID of the owner's account or RAM user.
	UserId *string `pulumi:"userId"`
	// ID of the owner in DataWorks.
	UserKp *string `pulumi:"userKp"`
	// Login name of the owner.
	UserName *string `pulumi:"userName"`
}

// GetWorkspaceWorkspacesWorkspaceOwnerInput is GetWorkspaceWorkspacesWorkspaceOwnerArgs, or an output of that.
type GetWorkspaceWorkspacesWorkspaceOwnerInput interface {
	pulumi.Input

	ToGetWorkspaceWorkspacesWorkspaceOwnerOutput() GetWorkspaceWorkspacesWorkspaceOwnerOutput
	ToGetWorkspaceWorkspacesWorkspaceOwnerOutputWithContext(context.Context) GetWorkspaceWorkspacesWorkspaceOwnerOutput
}

// GetWorkspaceWorkspacesWorkspaceOwnerArgs is what a program gives for a GetWorkspaceWorkspacesWorkspaceOwner.
//
// Account that owns a workspace.
type GetWorkspaceWorkspacesWorkspaceOwnerArgs struct {
	// Name of the owner as shown in the console.
	DisplayName pulumi.StringPtrInput `pulumi:"displayName"`
	// ID of the owner's account or RAM user.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// ID of the owner in DataWorks.
	UserKp pulumi.StringPtrInput `pulumi:"userKp"`
	// Login name of the owner.
	UserName pulumi.StringPtrInput `pulumi:"userName"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceWorkspacesWorkspaceOwnerArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceWorkspacesWorkspaceOwner]()
}

// ToGetWorkspaceWorkspacesWorkspaceOwnerOutput returns it as an output.
func (i GetWorkspaceWorkspacesWorkspaceOwnerArgs) ToGetWorkspaceWorkspacesWorkspaceOwnerOutput() GetWorkspaceWorkspacesWorkspaceOwnerOutput {
	return i.ToGetWorkspaceWorkspacesWorkspaceOwnerOutputWithContext(context.Background())
}

// ToGetWorkspaceWorkspacesWorkspaceOwnerOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceWorkspacesWorkspaceOwnerArgs) ToGetWorkspaceWorkspacesWorkspaceOwnerOutputWithContext(ctx context.Context) GetWorkspaceWorkspacesWorkspaceOwnerOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceWorkspacesWorkspaceOwnerOutput)
}

// GetWorkspaceWorkspacesWorkspaceOwnerOutput is a GetWorkspaceWorkspacesWorkspaceOwner that becomes known while the stack is deployed.
type GetWorkspaceWorkspacesWorkspaceOwnerOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceWorkspacesWorkspaceOwnerOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceWorkspacesWorkspaceOwner]()
}

// ToGetWorkspaceWorkspacesWorkspaceOwnerOutput returns itself.
func (o GetWorkspaceWorkspacesWorkspaceOwnerOutput) ToGetWorkspaceWorkspacesWorkspaceOwnerOutput() GetWorkspaceWorkspacesWorkspaceOwnerOutput {
	return o
}

// ToGetWorkspaceWorkspacesWorkspaceOwnerOutputWithContext returns itself.
func (o GetWorkspaceWorkspacesWorkspaceOwnerOutput) ToGetWorkspaceWorkspacesWorkspaceOwnerOutputWithContext(context.Context) GetWorkspaceWorkspacesWorkspaceOwnerOutput {
	return o
}

// DisplayName is [GetWorkspaceWorkspacesWorkspaceOwner.DisplayName].
func (o GetWorkspaceWorkspacesWorkspaceOwnerOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspaceOwner) *string { return v.DisplayName }).(pulumi.StringPtrOutput)
}

// UserId is [GetWorkspaceWorkspacesWorkspaceOwner.UserId].
func (o GetWorkspaceWorkspacesWorkspaceOwnerOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspaceOwner) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// UserKp is [GetWorkspaceWorkspacesWorkspaceOwner.UserKp].
func (o GetWorkspaceWorkspacesWorkspaceOwnerOutput) UserKp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspaceOwner) *string { return v.UserKp }).(pulumi.StringPtrOutput)
}

// UserName is [GetWorkspaceWorkspacesWorkspaceOwner.UserName].
func (o GetWorkspaceWorkspacesWorkspaceOwnerOutput) UserName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceWorkspacesWorkspaceOwner) *string { return v.UserName }).(pulumi.StringPtrOutput)
}

// GetWorkspaceWorkspacesWorkspaceOwnerPtrInput is GetWorkspaceWorkspacesWorkspaceOwnerArgs or a pointer to one made with GetWorkspaceWorkspacesWorkspaceOwnerPtr, or an output of that.
type GetWorkspaceWorkspacesWorkspaceOwnerPtrInput interface {
	pulumi.Input

	ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutput() GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput
	ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutputWithContext(context.Context) GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput
}

type getWorkspaceWorkspacesWorkspaceOwnerPtrType GetWorkspaceWorkspacesWorkspaceOwnerArgs

// GetWorkspaceWorkspacesWorkspaceOwnerPtr makes what may be nil of the args.
func GetWorkspaceWorkspacesWorkspaceOwnerPtr(v *GetWorkspaceWorkspacesWorkspaceOwnerArgs) GetWorkspaceWorkspacesWorkspaceOwnerPtrInput {
	return (*getWorkspaceWorkspacesWorkspaceOwnerPtrType)(v)
}

// ElementType is the type of the value that it becomes.
func (*getWorkspaceWorkspacesWorkspaceOwnerPtrType) ElementType() reflect.Type {
	return reflect.TypeFor[*GetWorkspaceWorkspacesWorkspaceOwner]()
}

// ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutput returns it as an output.
func (i *getWorkspaceWorkspacesWorkspaceOwnerPtrType) ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutput() GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput {
	return i.ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutputWithContext(context.Background())
}

// ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutputWithContext returns it as an output that is awaited with ctx.
func (i *getWorkspaceWorkspacesWorkspaceOwnerPtrType) ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutputWithContext(ctx context.Context) GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput)
}

// ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutput returns it as an output that may be nil.
func (i GetWorkspaceWorkspacesWorkspaceOwnerArgs) ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutput() GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput {
	return i.ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutputWithContext(context.Background())
}

// ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (i GetWorkspaceWorkspacesWorkspaceOwnerArgs) ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutputWithContext(ctx context.Context) GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput {
	return i.ToGetWorkspaceWorkspacesWorkspaceOwnerOutputWithContext(ctx).ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutputWithContext(ctx)
}

// ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutput returns it as an output that may be nil.
func (o GetWorkspaceWorkspacesWorkspaceOwnerOutput) ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutput() GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput {
	return o.ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutputWithContext(context.Background())
}

// ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (o GetWorkspaceWorkspacesWorkspaceOwnerOutput) ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutputWithContext(ctx context.Context) GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v GetWorkspaceWorkspacesWorkspaceOwner) *GetWorkspaceWorkspacesWorkspaceOwner {
		return &v
	}).(GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput)
}

// GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput is a GetWorkspaceWorkspacesWorkspaceOwner or nil that becomes known while the stack is deployed.
type GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*GetWorkspaceWorkspacesWorkspaceOwner]()
}

// ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutput returns itself.
func (o GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput) ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutput() GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput {
	return o
}

// ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutputWithContext returns itself.
func (o GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput) ToGetWorkspaceWorkspacesWorkspaceOwnerPtrOutputWithContext(context.Context) GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput {
	return o
}

// Elem returns what it points to, an empty GetWorkspaceWorkspacesWorkspaceOwner for nil.
func (o GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput) Elem() GetWorkspaceWorkspacesWorkspaceOwnerOutput {
	return o.ApplyT(func(v *GetWorkspaceWorkspacesWorkspaceOwner) GetWorkspaceWorkspacesWorkspaceOwner {
		if v == nil {
			return GetWorkspaceWorkspacesWorkspaceOwner{}
		}
		return *v
	}).(GetWorkspaceWorkspacesWorkspaceOwnerOutput)
}

// DisplayName is [GetWorkspaceWorkspacesWorkspaceOwner.DisplayName], or nil where there is no GetWorkspaceWorkspacesWorkspaceOwner.
func (o GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetWorkspaceWorkspacesWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.DisplayName
	}).(pulumi.StringPtrOutput)
}

// UserId is [GetWorkspaceWorkspacesWorkspaceOwner.UserId], or nil where there is no GetWorkspaceWorkspacesWorkspaceOwner.
func (o GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetWorkspaceWorkspacesWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.UserId
	}).(pulumi.StringPtrOutput)
}

// UserKp is [GetWorkspaceWorkspacesWorkspaceOwner.UserKp], or nil where there is no GetWorkspaceWorkspacesWorkspaceOwner.
func (o GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput) UserKp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetWorkspaceWorkspacesWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.UserKp
	}).(pulumi.StringPtrOutput)
}

// UserName is [GetWorkspaceWorkspacesWorkspaceOwner.UserName], or nil where there is no GetWorkspaceWorkspacesWorkspaceOwner.
func (o GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput) UserName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *GetWorkspaceWorkspacesWorkspaceOwner) *string {
		if v == nil {
			return nil
		}
		return v.UserName
	}).(pulumi.StringPtrOutput)
}

// GetConnectionsConnectionArrayInput is GetConnectionsConnectionArray, or an output of that.
type GetConnectionsConnectionArrayInput interface {
	pulumi.Input

	ToGetConnectionsConnectionArrayOutput() GetConnectionsConnectionArrayOutput
	ToGetConnectionsConnectionArrayOutputWithContext(context.Context) GetConnectionsConnectionArrayOutput
}

// GetConnectionsConnectionArray is a list of values of type GetConnectionsConnectionInput.
type GetConnectionsConnectionArray []GetConnectionsConnectionInput

// ElementType is the type of the value that it becomes.
func (GetConnectionsConnectionArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetConnectionsConnection]()
}

// ToGetConnectionsConnectionArrayOutput returns it as an output.
func (i GetConnectionsConnectionArray) ToGetConnectionsConnectionArrayOutput() GetConnectionsConnectionArrayOutput {
	return i.ToGetConnectionsConnectionArrayOutputWithContext(context.Background())
}

// ToGetConnectionsConnectionArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetConnectionsConnectionArray) ToGetConnectionsConnectionArrayOutputWithContext(ctx context.Context) GetConnectionsConnectionArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetConnectionsConnectionArrayOutput)
}

// GetConnectionsConnectionArrayOutput is a value of type GetConnectionsConnectionArray that becomes known while the stack is deployed.
type GetConnectionsConnectionArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetConnectionsConnectionArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetConnectionsConnection]()
}

// ToGetConnectionsConnectionArrayOutput returns itself.
func (o GetConnectionsConnectionArrayOutput) ToGetConnectionsConnectionArrayOutput() GetConnectionsConnectionArrayOutput {
	return o
}

// ToGetConnectionsConnectionArrayOutputWithContext returns itself.
func (o GetConnectionsConnectionArrayOutput) ToGetConnectionsConnectionArrayOutputWithContext(context.Context) GetConnectionsConnectionArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetConnectionsConnectionArrayOutput) Index(i pulumi.IntInput) GetConnectionsConnectionOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetConnectionsConnection {
		return vs[0].([]GetConnectionsConnection)[vs[1].(int)]
	}).(GetConnectionsConnectionOutput)
}

// GetConnectionsModelArrayInput is GetConnectionsModelArray, or an output of that.
type GetConnectionsModelArrayInput interface {
	pulumi.Input

	ToGetConnectionsModelArrayOutput() GetConnectionsModelArrayOutput
	ToGetConnectionsModelArrayOutputWithContext(context.Context) GetConnectionsModelArrayOutput
}

// GetConnectionsModelArray is a list of values of type GetConnectionsModelInput.
type GetConnectionsModelArray []GetConnectionsModelInput

// ElementType is the type of the value that it becomes.
func (GetConnectionsModelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetConnectionsModel]()
}

// ToGetConnectionsModelArrayOutput returns it as an output.
func (i GetConnectionsModelArray) ToGetConnectionsModelArrayOutput() GetConnectionsModelArrayOutput {
	return i.ToGetConnectionsModelArrayOutputWithContext(context.Background())
}

// ToGetConnectionsModelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetConnectionsModelArray) ToGetConnectionsModelArrayOutputWithContext(ctx context.Context) GetConnectionsModelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetConnectionsModelArrayOutput)
}

// GetConnectionsModelArrayOutput is a value of type GetConnectionsModelArray that becomes known while the stack is deployed.
type GetConnectionsModelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetConnectionsModelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetConnectionsModel]()
}

// ToGetConnectionsModelArrayOutput returns itself.
func (o GetConnectionsModelArrayOutput) ToGetConnectionsModelArrayOutput() GetConnectionsModelArrayOutput {
	return o
}

// ToGetConnectionsModelArrayOutputWithContext returns itself.
func (o GetConnectionsModelArrayOutput) ToGetConnectionsModelArrayOutputWithContext(context.Context) GetConnectionsModelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetConnectionsModelArrayOutput) Index(i pulumi.IntInput) GetConnectionsModelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetConnectionsModel {
		return vs[0].([]GetConnectionsModel)[vs[1].(int)]
	}).(GetConnectionsModelOutput)
}

// GetDefaultWorkspaceConditionArrayInput is GetDefaultWorkspaceConditionArray, or an output of that.
type GetDefaultWorkspaceConditionArrayInput interface {
	pulumi.Input

	ToGetDefaultWorkspaceConditionArrayOutput() GetDefaultWorkspaceConditionArrayOutput
	ToGetDefaultWorkspaceConditionArrayOutputWithContext(context.Context) GetDefaultWorkspaceConditionArrayOutput
}

// GetDefaultWorkspaceConditionArray is a list of values of type GetDefaultWorkspaceConditionInput.
type GetDefaultWorkspaceConditionArray []GetDefaultWorkspaceConditionInput

// ElementType is the type of the value that it becomes.
func (GetDefaultWorkspaceConditionArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetDefaultWorkspaceCondition]()
}

// ToGetDefaultWorkspaceConditionArrayOutput returns it as an output.
func (i GetDefaultWorkspaceConditionArray) ToGetDefaultWorkspaceConditionArrayOutput() GetDefaultWorkspaceConditionArrayOutput {
	return i.ToGetDefaultWorkspaceConditionArrayOutputWithContext(context.Background())
}

// ToGetDefaultWorkspaceConditionArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetDefaultWorkspaceConditionArray) ToGetDefaultWorkspaceConditionArrayOutputWithContext(ctx context.Context) GetDefaultWorkspaceConditionArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetDefaultWorkspaceConditionArrayOutput)
}

// GetDefaultWorkspaceConditionArrayOutput is a value of type GetDefaultWorkspaceConditionArray that becomes known while the stack is deployed.
type GetDefaultWorkspaceConditionArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetDefaultWorkspaceConditionArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetDefaultWorkspaceCondition]()
}

// ToGetDefaultWorkspaceConditionArrayOutput returns itself.
func (o GetDefaultWorkspaceConditionArrayOutput) ToGetDefaultWorkspaceConditionArrayOutput() GetDefaultWorkspaceConditionArrayOutput {
	return o
}

// ToGetDefaultWorkspaceConditionArrayOutputWithContext returns itself.
func (o GetDefaultWorkspaceConditionArrayOutput) ToGetDefaultWorkspaceConditionArrayOutputWithContext(context.Context) GetDefaultWorkspaceConditionArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetDefaultWorkspaceConditionArrayOutput) Index(i pulumi.IntInput) GetDefaultWorkspaceConditionOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetDefaultWorkspaceCondition {
		return vs[0].([]GetDefaultWorkspaceCondition)[vs[1].(int)]
	}).(GetDefaultWorkspaceConditionOutput)
}

// GetImagesImageArrayInput is GetImagesImageArray, or an output of that.
type GetImagesImageArrayInput interface {
	pulumi.Input

	ToGetImagesImageArrayOutput() GetImagesImageArrayOutput
	ToGetImagesImageArrayOutputWithContext(context.Context) GetImagesImageArrayOutput
}

// GetImagesImageArray is a list of values of type GetImagesImageInput.
type GetImagesImageArray []GetImagesImageInput

// ElementType is the type of the value that it becomes.
func (GetImagesImageArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetImagesImage]()
}

// ToGetImagesImageArrayOutput returns it as an output.
func (i GetImagesImageArray) ToGetImagesImageArrayOutput() GetImagesImageArrayOutput {
	return i.ToGetImagesImageArrayOutputWithContext(context.Background())
}

// ToGetImagesImageArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetImagesImageArray) ToGetImagesImageArrayOutputWithContext(ctx context.Context) GetImagesImageArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetImagesImageArrayOutput)
}

// GetImagesImageArrayOutput is a value of type GetImagesImageArray that becomes known while the stack is deployed.
type GetImagesImageArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetImagesImageArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetImagesImage]()
}

// ToGetImagesImageArrayOutput returns itself.
func (o GetImagesImageArrayOutput) ToGetImagesImageArrayOutput() GetImagesImageArrayOutput {
	return o
}

// ToGetImagesImageArrayOutputWithContext returns itself.
func (o GetImagesImageArrayOutput) ToGetImagesImageArrayOutputWithContext(context.Context) GetImagesImageArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetImagesImageArrayOutput) Index(i pulumi.IntInput) GetImagesImageOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetImagesImage {
		return vs[0].([]GetImagesImage)[vs[1].(int)]
	}).(GetImagesImageOutput)
}

// GetImagesLabelArrayInput is GetImagesLabelArray, or an output of that.
type GetImagesLabelArrayInput interface {
	pulumi.Input

	ToGetImagesLabelArrayOutput() GetImagesLabelArrayOutput
	ToGetImagesLabelArrayOutputWithContext(context.Context) GetImagesLabelArrayOutput
}

// GetImagesLabelArray is a list of values of type GetImagesLabelInput.
type GetImagesLabelArray []GetImagesLabelInput

// ElementType is the type of the value that it becomes.
func (GetImagesLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetImagesLabel]()
}

// ToGetImagesLabelArrayOutput returns it as an output.
func (i GetImagesLabelArray) ToGetImagesLabelArrayOutput() GetImagesLabelArrayOutput {
	return i.ToGetImagesLabelArrayOutputWithContext(context.Background())
}

// ToGetImagesLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetImagesLabelArray) ToGetImagesLabelArrayOutputWithContext(ctx context.Context) GetImagesLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetImagesLabelArrayOutput)
}

// GetImagesLabelArrayOutput is a value of type GetImagesLabelArray that becomes known while the stack is deployed.
type GetImagesLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetImagesLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetImagesLabel]()
}

// ToGetImagesLabelArrayOutput returns itself.
func (o GetImagesLabelArrayOutput) ToGetImagesLabelArrayOutput() GetImagesLabelArrayOutput {
	return o
}

// ToGetImagesLabelArrayOutputWithContext returns itself.
func (o GetImagesLabelArrayOutput) ToGetImagesLabelArrayOutputWithContext(context.Context) GetImagesLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetImagesLabelArrayOutput) Index(i pulumi.IntInput) GetImagesLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetImagesLabel {
		return vs[0].([]GetImagesLabel)[vs[1].(int)]
	}).(GetImagesLabelOutput)
}

// GetImportFileResourceArrayInput is GetImportFileResourceArray, or an output of that.
type GetImportFileResourceArrayInput interface {
	pulumi.Input

	ToGetImportFileResourceArrayOutput() GetImportFileResourceArrayOutput
	ToGetImportFileResourceArrayOutputWithContext(context.Context) GetImportFileResourceArrayOutput
}

// GetImportFileResourceArray is a list of values of type GetImportFileResourceInput.
type GetImportFileResourceArray []GetImportFileResourceInput

// ElementType is the type of the value that it becomes.
func (GetImportFileResourceArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetImportFileResource]()
}

// ToGetImportFileResourceArrayOutput returns it as an output.
func (i GetImportFileResourceArray) ToGetImportFileResourceArrayOutput() GetImportFileResourceArrayOutput {
	return i.ToGetImportFileResourceArrayOutputWithContext(context.Background())
}

// ToGetImportFileResourceArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetImportFileResourceArray) ToGetImportFileResourceArrayOutputWithContext(ctx context.Context) GetImportFileResourceArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetImportFileResourceArrayOutput)
}

// GetImportFileResourceArrayOutput is a value of type GetImportFileResourceArray that becomes known while the stack is deployed.
type GetImportFileResourceArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetImportFileResourceArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetImportFileResource]()
}

// ToGetImportFileResourceArrayOutput returns itself.
func (o GetImportFileResourceArrayOutput) ToGetImportFileResourceArrayOutput() GetImportFileResourceArrayOutput {
	return o
}

// ToGetImportFileResourceArrayOutputWithContext returns itself.
func (o GetImportFileResourceArrayOutput) ToGetImportFileResourceArrayOutputWithContext(context.Context) GetImportFileResourceArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetImportFileResourceArrayOutput) Index(i pulumi.IntInput) GetImportFileResourceOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetImportFileResource {
		return vs[0].([]GetImportFileResource)[vs[1].(int)]
	}).(GetImportFileResourceOutput)
}

// GetProductsProductArrayInput is GetProductsProductArray, or an output of that.
type GetProductsProductArrayInput interface {
	pulumi.Input

	ToGetProductsProductArrayOutput() GetProductsProductArrayOutput
	ToGetProductsProductArrayOutputWithContext(context.Context) GetProductsProductArrayOutput
}

// GetProductsProductArray is a list of values of type GetProductsProductInput.
type GetProductsProductArray []GetProductsProductInput

// ElementType is the type of the value that it becomes.
func (GetProductsProductArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetProductsProduct]()
}

// ToGetProductsProductArrayOutput returns it as an output.
func (i GetProductsProductArray) ToGetProductsProductArrayOutput() GetProductsProductArrayOutput {
	return i.ToGetProductsProductArrayOutputWithContext(context.Background())
}

// ToGetProductsProductArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetProductsProductArray) ToGetProductsProductArrayOutputWithContext(ctx context.Context) GetProductsProductArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetProductsProductArrayOutput)
}

// GetProductsProductArrayOutput is a value of type GetProductsProductArray that becomes known while the stack is deployed.
type GetProductsProductArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetProductsProductArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetProductsProduct]()
}

// ToGetProductsProductArrayOutput returns itself.
func (o GetProductsProductArrayOutput) ToGetProductsProductArrayOutput() GetProductsProductArrayOutput {
	return o
}

// ToGetProductsProductArrayOutputWithContext returns itself.
func (o GetProductsProductArrayOutput) ToGetProductsProductArrayOutputWithContext(context.Context) GetProductsProductArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetProductsProductArrayOutput) Index(i pulumi.IntInput) GetProductsProductOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetProductsProduct {
		return vs[0].([]GetProductsProduct)[vs[1].(int)]
	}).(GetProductsProductOutput)
}

// GetProductsServiceArrayInput is GetProductsServiceArray, or an output of that.
type GetProductsServiceArrayInput interface {
	pulumi.Input

	ToGetProductsServiceArrayOutput() GetProductsServiceArrayOutput
	ToGetProductsServiceArrayOutputWithContext(context.Context) GetProductsServiceArrayOutput
}

// GetProductsServiceArray is a list of values of type GetProductsServiceInput.
type GetProductsServiceArray []GetProductsServiceInput

// ElementType is the type of the value that it becomes.
func (GetProductsServiceArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetProductsService]()
}

// ToGetProductsServiceArrayOutput returns it as an output.
func (i GetProductsServiceArray) ToGetProductsServiceArrayOutput() GetProductsServiceArrayOutput {
	return i.ToGetProductsServiceArrayOutputWithContext(context.Background())
}

// ToGetProductsServiceArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetProductsServiceArray) ToGetProductsServiceArrayOutputWithContext(ctx context.Context) GetProductsServiceArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetProductsServiceArrayOutput)
}

// GetProductsServiceArrayOutput is a value of type GetProductsServiceArray that becomes known while the stack is deployed.
type GetProductsServiceArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetProductsServiceArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetProductsService]()
}

// ToGetProductsServiceArrayOutput returns itself.
func (o GetProductsServiceArrayOutput) ToGetProductsServiceArrayOutput() GetProductsServiceArrayOutput {
	return o
}

// ToGetProductsServiceArrayOutputWithContext returns itself.
func (o GetProductsServiceArrayOutput) ToGetProductsServiceArrayOutputWithContext(context.Context) GetProductsServiceArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetProductsServiceArrayOutput) Index(i pulumi.IntInput) GetProductsServiceOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetProductsService {
		return vs[0].([]GetProductsService)[vs[1].(int)]
	}).(GetProductsServiceOutput)
}

// GetWorkspaceCodeSourcesCodeSourceArrayInput is GetWorkspaceCodeSourcesCodeSourceArray, or an output of that.
type GetWorkspaceCodeSourcesCodeSourceArrayInput interface {
	pulumi.Input

	ToGetWorkspaceCodeSourcesCodeSourceArrayOutput() GetWorkspaceCodeSourcesCodeSourceArrayOutput
	ToGetWorkspaceCodeSourcesCodeSourceArrayOutputWithContext(context.Context) GetWorkspaceCodeSourcesCodeSourceArrayOutput
}

// GetWorkspaceCodeSourcesCodeSourceArray is a list of values of type GetWorkspaceCodeSourcesCodeSourceInput.
type GetWorkspaceCodeSourcesCodeSourceArray []GetWorkspaceCodeSourcesCodeSourceInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceCodeSourcesCodeSourceArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceCodeSourcesCodeSource]()
}

// ToGetWorkspaceCodeSourcesCodeSourceArrayOutput returns it as an output.
func (i GetWorkspaceCodeSourcesCodeSourceArray) ToGetWorkspaceCodeSourcesCodeSourceArrayOutput() GetWorkspaceCodeSourcesCodeSourceArrayOutput {
	return i.ToGetWorkspaceCodeSourcesCodeSourceArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceCodeSourcesCodeSourceArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceCodeSourcesCodeSourceArray) ToGetWorkspaceCodeSourcesCodeSourceArrayOutputWithContext(ctx context.Context) GetWorkspaceCodeSourcesCodeSourceArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceCodeSourcesCodeSourceArrayOutput)
}

// GetWorkspaceCodeSourcesCodeSourceArrayOutput is a value of type GetWorkspaceCodeSourcesCodeSourceArray that becomes known while the stack is deployed.
type GetWorkspaceCodeSourcesCodeSourceArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceCodeSourcesCodeSourceArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceCodeSourcesCodeSource]()
}

// ToGetWorkspaceCodeSourcesCodeSourceArrayOutput returns itself.
func (o GetWorkspaceCodeSourcesCodeSourceArrayOutput) ToGetWorkspaceCodeSourcesCodeSourceArrayOutput() GetWorkspaceCodeSourcesCodeSourceArrayOutput {
	return o
}

// ToGetWorkspaceCodeSourcesCodeSourceArrayOutputWithContext returns itself.
func (o GetWorkspaceCodeSourcesCodeSourceArrayOutput) ToGetWorkspaceCodeSourcesCodeSourceArrayOutputWithContext(context.Context) GetWorkspaceCodeSourcesCodeSourceArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceCodeSourcesCodeSourceArrayOutput) Index(i pulumi.IntInput) GetWorkspaceCodeSourcesCodeSourceOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceCodeSourcesCodeSource {
		return vs[0].([]GetWorkspaceCodeSourcesCodeSource)[vs[1].(int)]
	}).(GetWorkspaceCodeSourcesCodeSourceOutput)
}

// GetWorkspaceConfigsConfigArrayInput is GetWorkspaceConfigsConfigArray, or an output of that.
type GetWorkspaceConfigsConfigArrayInput interface {
	pulumi.Input

	ToGetWorkspaceConfigsConfigArrayOutput() GetWorkspaceConfigsConfigArrayOutput
	ToGetWorkspaceConfigsConfigArrayOutputWithContext(context.Context) GetWorkspaceConfigsConfigArrayOutput
}

// GetWorkspaceConfigsConfigArray is a list of values of type GetWorkspaceConfigsConfigInput.
type GetWorkspaceConfigsConfigArray []GetWorkspaceConfigsConfigInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceConfigsConfigArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceConfigsConfig]()
}

// ToGetWorkspaceConfigsConfigArrayOutput returns it as an output.
func (i GetWorkspaceConfigsConfigArray) ToGetWorkspaceConfigsConfigArrayOutput() GetWorkspaceConfigsConfigArrayOutput {
	return i.ToGetWorkspaceConfigsConfigArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceConfigsConfigArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceConfigsConfigArray) ToGetWorkspaceConfigsConfigArrayOutputWithContext(ctx context.Context) GetWorkspaceConfigsConfigArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceConfigsConfigArrayOutput)
}

// GetWorkspaceConfigsConfigArrayOutput is a value of type GetWorkspaceConfigsConfigArray that becomes known while the stack is deployed.
type GetWorkspaceConfigsConfigArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceConfigsConfigArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceConfigsConfig]()
}

// ToGetWorkspaceConfigsConfigArrayOutput returns itself.
func (o GetWorkspaceConfigsConfigArrayOutput) ToGetWorkspaceConfigsConfigArrayOutput() GetWorkspaceConfigsConfigArrayOutput {
	return o
}

// ToGetWorkspaceConfigsConfigArrayOutputWithContext returns itself.
func (o GetWorkspaceConfigsConfigArrayOutput) ToGetWorkspaceConfigsConfigArrayOutputWithContext(context.Context) GetWorkspaceConfigsConfigArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceConfigsConfigArrayOutput) Index(i pulumi.IntInput) GetWorkspaceConfigsConfigOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceConfigsConfig {
		return vs[0].([]GetWorkspaceConfigsConfig)[vs[1].(int)]
	}).(GetWorkspaceConfigsConfigOutput)
}

// GetWorkspaceConfigsLabelArrayInput is GetWorkspaceConfigsLabelArray, or an output of that.
type GetWorkspaceConfigsLabelArrayInput interface {
	pulumi.Input

	ToGetWorkspaceConfigsLabelArrayOutput() GetWorkspaceConfigsLabelArrayOutput
	ToGetWorkspaceConfigsLabelArrayOutputWithContext(context.Context) GetWorkspaceConfigsLabelArrayOutput
}

// GetWorkspaceConfigsLabelArray is a list of values of type GetWorkspaceConfigsLabelInput.
type GetWorkspaceConfigsLabelArray []GetWorkspaceConfigsLabelInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceConfigsLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceConfigsLabel]()
}

// ToGetWorkspaceConfigsLabelArrayOutput returns it as an output.
func (i GetWorkspaceConfigsLabelArray) ToGetWorkspaceConfigsLabelArrayOutput() GetWorkspaceConfigsLabelArrayOutput {
	return i.ToGetWorkspaceConfigsLabelArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceConfigsLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceConfigsLabelArray) ToGetWorkspaceConfigsLabelArrayOutputWithContext(ctx context.Context) GetWorkspaceConfigsLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceConfigsLabelArrayOutput)
}

// GetWorkspaceConfigsLabelArrayOutput is a value of type GetWorkspaceConfigsLabelArray that becomes known while the stack is deployed.
type GetWorkspaceConfigsLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceConfigsLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceConfigsLabel]()
}

// ToGetWorkspaceConfigsLabelArrayOutput returns itself.
func (o GetWorkspaceConfigsLabelArrayOutput) ToGetWorkspaceConfigsLabelArrayOutput() GetWorkspaceConfigsLabelArrayOutput {
	return o
}

// ToGetWorkspaceConfigsLabelArrayOutputWithContext returns itself.
func (o GetWorkspaceConfigsLabelArrayOutput) ToGetWorkspaceConfigsLabelArrayOutputWithContext(context.Context) GetWorkspaceConfigsLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceConfigsLabelArrayOutput) Index(i pulumi.IntInput) GetWorkspaceConfigsLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceConfigsLabel {
		return vs[0].([]GetWorkspaceConfigsLabel)[vs[1].(int)]
	}).(GetWorkspaceConfigsLabelOutput)
}

// GetWorkspaceDatasetLabelArrayInput is GetWorkspaceDatasetLabelArray, or an output of that.
type GetWorkspaceDatasetLabelArrayInput interface {
	pulumi.Input

	ToGetWorkspaceDatasetLabelArrayOutput() GetWorkspaceDatasetLabelArrayOutput
	ToGetWorkspaceDatasetLabelArrayOutputWithContext(context.Context) GetWorkspaceDatasetLabelArrayOutput
}

// GetWorkspaceDatasetLabelArray is a list of values of type GetWorkspaceDatasetLabelInput.
type GetWorkspaceDatasetLabelArray []GetWorkspaceDatasetLabelInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceDatasetLabel]()
}

// ToGetWorkspaceDatasetLabelArrayOutput returns it as an output.
func (i GetWorkspaceDatasetLabelArray) ToGetWorkspaceDatasetLabelArrayOutput() GetWorkspaceDatasetLabelArrayOutput {
	return i.ToGetWorkspaceDatasetLabelArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceDatasetLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceDatasetLabelArray) ToGetWorkspaceDatasetLabelArrayOutputWithContext(ctx context.Context) GetWorkspaceDatasetLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceDatasetLabelArrayOutput)
}

// GetWorkspaceDatasetLabelArrayOutput is a value of type GetWorkspaceDatasetLabelArray that becomes known while the stack is deployed.
type GetWorkspaceDatasetLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceDatasetLabel]()
}

// ToGetWorkspaceDatasetLabelArrayOutput returns itself.
func (o GetWorkspaceDatasetLabelArrayOutput) ToGetWorkspaceDatasetLabelArrayOutput() GetWorkspaceDatasetLabelArrayOutput {
	return o
}

// ToGetWorkspaceDatasetLabelArrayOutputWithContext returns itself.
func (o GetWorkspaceDatasetLabelArrayOutput) ToGetWorkspaceDatasetLabelArrayOutputWithContext(context.Context) GetWorkspaceDatasetLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceDatasetLabelArrayOutput) Index(i pulumi.IntInput) GetWorkspaceDatasetLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceDatasetLabel {
		return vs[0].([]GetWorkspaceDatasetLabel)[vs[1].(int)]
	}).(GetWorkspaceDatasetLabelOutput)
}

// GetWorkspaceDatasetsDatasetArrayInput is GetWorkspaceDatasetsDatasetArray, or an output of that.
type GetWorkspaceDatasetsDatasetArrayInput interface {
	pulumi.Input

	ToGetWorkspaceDatasetsDatasetArrayOutput() GetWorkspaceDatasetsDatasetArrayOutput
	ToGetWorkspaceDatasetsDatasetArrayOutputWithContext(context.Context) GetWorkspaceDatasetsDatasetArrayOutput
}

// GetWorkspaceDatasetsDatasetArray is a list of values of type GetWorkspaceDatasetsDatasetInput.
type GetWorkspaceDatasetsDatasetArray []GetWorkspaceDatasetsDatasetInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetsDatasetArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceDatasetsDataset]()
}

// ToGetWorkspaceDatasetsDatasetArrayOutput returns it as an output.
func (i GetWorkspaceDatasetsDatasetArray) ToGetWorkspaceDatasetsDatasetArrayOutput() GetWorkspaceDatasetsDatasetArrayOutput {
	return i.ToGetWorkspaceDatasetsDatasetArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceDatasetsDatasetArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceDatasetsDatasetArray) ToGetWorkspaceDatasetsDatasetArrayOutputWithContext(ctx context.Context) GetWorkspaceDatasetsDatasetArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceDatasetsDatasetArrayOutput)
}

// GetWorkspaceDatasetsDatasetArrayOutput is a value of type GetWorkspaceDatasetsDatasetArray that becomes known while the stack is deployed.
type GetWorkspaceDatasetsDatasetArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetsDatasetArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceDatasetsDataset]()
}

// ToGetWorkspaceDatasetsDatasetArrayOutput returns itself.
func (o GetWorkspaceDatasetsDatasetArrayOutput) ToGetWorkspaceDatasetsDatasetArrayOutput() GetWorkspaceDatasetsDatasetArrayOutput {
	return o
}

// ToGetWorkspaceDatasetsDatasetArrayOutputWithContext returns itself.
func (o GetWorkspaceDatasetsDatasetArrayOutput) ToGetWorkspaceDatasetsDatasetArrayOutputWithContext(context.Context) GetWorkspaceDatasetsDatasetArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceDatasetsDatasetArrayOutput) Index(i pulumi.IntInput) GetWorkspaceDatasetsDatasetOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceDatasetsDataset {
		return vs[0].([]GetWorkspaceDatasetsDataset)[vs[1].(int)]
	}).(GetWorkspaceDatasetsDatasetOutput)
}

// GetWorkspaceDatasetsDatasetLabelArrayInput is GetWorkspaceDatasetsDatasetLabelArray, or an output of that.
type GetWorkspaceDatasetsDatasetLabelArrayInput interface {
	pulumi.Input

	ToGetWorkspaceDatasetsDatasetLabelArrayOutput() GetWorkspaceDatasetsDatasetLabelArrayOutput
	ToGetWorkspaceDatasetsDatasetLabelArrayOutputWithContext(context.Context) GetWorkspaceDatasetsDatasetLabelArrayOutput
}

// GetWorkspaceDatasetsDatasetLabelArray is a list of values of type GetWorkspaceDatasetsDatasetLabelInput.
type GetWorkspaceDatasetsDatasetLabelArray []GetWorkspaceDatasetsDatasetLabelInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetsDatasetLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceDatasetsDatasetLabel]()
}

// ToGetWorkspaceDatasetsDatasetLabelArrayOutput returns it as an output.
func (i GetWorkspaceDatasetsDatasetLabelArray) ToGetWorkspaceDatasetsDatasetLabelArrayOutput() GetWorkspaceDatasetsDatasetLabelArrayOutput {
	return i.ToGetWorkspaceDatasetsDatasetLabelArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceDatasetsDatasetLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceDatasetsDatasetLabelArray) ToGetWorkspaceDatasetsDatasetLabelArrayOutputWithContext(ctx context.Context) GetWorkspaceDatasetsDatasetLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceDatasetsDatasetLabelArrayOutput)
}

// GetWorkspaceDatasetsDatasetLabelArrayOutput is a value of type GetWorkspaceDatasetsDatasetLabelArray that becomes known while the stack is deployed.
type GetWorkspaceDatasetsDatasetLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetsDatasetLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceDatasetsDatasetLabel]()
}

// ToGetWorkspaceDatasetsDatasetLabelArrayOutput returns itself.
func (o GetWorkspaceDatasetsDatasetLabelArrayOutput) ToGetWorkspaceDatasetsDatasetLabelArrayOutput() GetWorkspaceDatasetsDatasetLabelArrayOutput {
	return o
}

// ToGetWorkspaceDatasetsDatasetLabelArrayOutputWithContext returns itself.
func (o GetWorkspaceDatasetsDatasetLabelArrayOutput) ToGetWorkspaceDatasetsDatasetLabelArrayOutputWithContext(context.Context) GetWorkspaceDatasetsDatasetLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceDatasetsDatasetLabelArrayOutput) Index(i pulumi.IntInput) GetWorkspaceDatasetsDatasetLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceDatasetsDatasetLabel {
		return vs[0].([]GetWorkspaceDatasetsDatasetLabel)[vs[1].(int)]
	}).(GetWorkspaceDatasetsDatasetLabelOutput)
}

// GetWorkspaceDatasetversionsVersionArrayInput is GetWorkspaceDatasetversionsVersionArray, or an output of that.
type GetWorkspaceDatasetversionsVersionArrayInput interface {
	pulumi.Input

	ToGetWorkspaceDatasetversionsVersionArrayOutput() GetWorkspaceDatasetversionsVersionArrayOutput
	ToGetWorkspaceDatasetversionsVersionArrayOutputWithContext(context.Context) GetWorkspaceDatasetversionsVersionArrayOutput
}

// GetWorkspaceDatasetversionsVersionArray is a list of values of type GetWorkspaceDatasetversionsVersionInput.
type GetWorkspaceDatasetversionsVersionArray []GetWorkspaceDatasetversionsVersionInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetversionsVersionArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceDatasetversionsVersion]()
}

// ToGetWorkspaceDatasetversionsVersionArrayOutput returns it as an output.
func (i GetWorkspaceDatasetversionsVersionArray) ToGetWorkspaceDatasetversionsVersionArrayOutput() GetWorkspaceDatasetversionsVersionArrayOutput {
	return i.ToGetWorkspaceDatasetversionsVersionArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceDatasetversionsVersionArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceDatasetversionsVersionArray) ToGetWorkspaceDatasetversionsVersionArrayOutputWithContext(ctx context.Context) GetWorkspaceDatasetversionsVersionArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceDatasetversionsVersionArrayOutput)
}

// GetWorkspaceDatasetversionsVersionArrayOutput is a value of type GetWorkspaceDatasetversionsVersionArray that becomes known while the stack is deployed.
type GetWorkspaceDatasetversionsVersionArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetversionsVersionArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceDatasetversionsVersion]()
}

// ToGetWorkspaceDatasetversionsVersionArrayOutput returns itself.
func (o GetWorkspaceDatasetversionsVersionArrayOutput) ToGetWorkspaceDatasetversionsVersionArrayOutput() GetWorkspaceDatasetversionsVersionArrayOutput {
	return o
}

// ToGetWorkspaceDatasetversionsVersionArrayOutputWithContext returns itself.
func (o GetWorkspaceDatasetversionsVersionArrayOutput) ToGetWorkspaceDatasetversionsVersionArrayOutputWithContext(context.Context) GetWorkspaceDatasetversionsVersionArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceDatasetversionsVersionArrayOutput) Index(i pulumi.IntInput) GetWorkspaceDatasetversionsVersionOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceDatasetversionsVersion {
		return vs[0].([]GetWorkspaceDatasetversionsVersion)[vs[1].(int)]
	}).(GetWorkspaceDatasetversionsVersionOutput)
}

// GetWorkspaceDatasetversionsVersionLabelArrayInput is GetWorkspaceDatasetversionsVersionLabelArray, or an output of that.
type GetWorkspaceDatasetversionsVersionLabelArrayInput interface {
	pulumi.Input

	ToGetWorkspaceDatasetversionsVersionLabelArrayOutput() GetWorkspaceDatasetversionsVersionLabelArrayOutput
	ToGetWorkspaceDatasetversionsVersionLabelArrayOutputWithContext(context.Context) GetWorkspaceDatasetversionsVersionLabelArrayOutput
}

// GetWorkspaceDatasetversionsVersionLabelArray is a list of values of type GetWorkspaceDatasetversionsVersionLabelInput.
type GetWorkspaceDatasetversionsVersionLabelArray []GetWorkspaceDatasetversionsVersionLabelInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetversionsVersionLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceDatasetversionsVersionLabel]()
}

// ToGetWorkspaceDatasetversionsVersionLabelArrayOutput returns it as an output.
func (i GetWorkspaceDatasetversionsVersionLabelArray) ToGetWorkspaceDatasetversionsVersionLabelArrayOutput() GetWorkspaceDatasetversionsVersionLabelArrayOutput {
	return i.ToGetWorkspaceDatasetversionsVersionLabelArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceDatasetversionsVersionLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceDatasetversionsVersionLabelArray) ToGetWorkspaceDatasetversionsVersionLabelArrayOutputWithContext(ctx context.Context) GetWorkspaceDatasetversionsVersionLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceDatasetversionsVersionLabelArrayOutput)
}

// GetWorkspaceDatasetversionsVersionLabelArrayOutput is a value of type GetWorkspaceDatasetversionsVersionLabelArray that becomes known while the stack is deployed.
type GetWorkspaceDatasetversionsVersionLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceDatasetversionsVersionLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceDatasetversionsVersionLabel]()
}

// ToGetWorkspaceDatasetversionsVersionLabelArrayOutput returns itself.
func (o GetWorkspaceDatasetversionsVersionLabelArrayOutput) ToGetWorkspaceDatasetversionsVersionLabelArrayOutput() GetWorkspaceDatasetversionsVersionLabelArrayOutput {
	return o
}

// ToGetWorkspaceDatasetversionsVersionLabelArrayOutputWithContext returns itself.
func (o GetWorkspaceDatasetversionsVersionLabelArrayOutput) ToGetWorkspaceDatasetversionsVersionLabelArrayOutputWithContext(context.Context) GetWorkspaceDatasetversionsVersionLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceDatasetversionsVersionLabelArrayOutput) Index(i pulumi.IntInput) GetWorkspaceDatasetversionsVersionLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceDatasetversionsVersionLabel {
		return vs[0].([]GetWorkspaceDatasetversionsVersionLabel)[vs[1].(int)]
	}).(GetWorkspaceDatasetversionsVersionLabelOutput)
}

// GetWorkspaceExperimentsExperimentArrayInput is GetWorkspaceExperimentsExperimentArray, or an output of that.
type GetWorkspaceExperimentsExperimentArrayInput interface {
	pulumi.Input

	ToGetWorkspaceExperimentsExperimentArrayOutput() GetWorkspaceExperimentsExperimentArrayOutput
	ToGetWorkspaceExperimentsExperimentArrayOutputWithContext(context.Context) GetWorkspaceExperimentsExperimentArrayOutput
}

// GetWorkspaceExperimentsExperimentArray is a list of values of type GetWorkspaceExperimentsExperimentInput.
type GetWorkspaceExperimentsExperimentArray []GetWorkspaceExperimentsExperimentInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceExperimentsExperimentArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceExperimentsExperiment]()
}

// ToGetWorkspaceExperimentsExperimentArrayOutput returns it as an output.
func (i GetWorkspaceExperimentsExperimentArray) ToGetWorkspaceExperimentsExperimentArrayOutput() GetWorkspaceExperimentsExperimentArrayOutput {
	return i.ToGetWorkspaceExperimentsExperimentArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceExperimentsExperimentArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceExperimentsExperimentArray) ToGetWorkspaceExperimentsExperimentArrayOutputWithContext(ctx context.Context) GetWorkspaceExperimentsExperimentArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceExperimentsExperimentArrayOutput)
}

// GetWorkspaceExperimentsExperimentArrayOutput is a value of type GetWorkspaceExperimentsExperimentArray that becomes known while the stack is deployed.
type GetWorkspaceExperimentsExperimentArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceExperimentsExperimentArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceExperimentsExperiment]()
}

// ToGetWorkspaceExperimentsExperimentArrayOutput returns itself.
func (o GetWorkspaceExperimentsExperimentArrayOutput) ToGetWorkspaceExperimentsExperimentArrayOutput() GetWorkspaceExperimentsExperimentArrayOutput {
	return o
}

// ToGetWorkspaceExperimentsExperimentArrayOutputWithContext returns itself.
func (o GetWorkspaceExperimentsExperimentArrayOutput) ToGetWorkspaceExperimentsExperimentArrayOutputWithContext(context.Context) GetWorkspaceExperimentsExperimentArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceExperimentsExperimentArrayOutput) Index(i pulumi.IntInput) GetWorkspaceExperimentsExperimentOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceExperimentsExperiment {
		return vs[0].([]GetWorkspaceExperimentsExperiment)[vs[1].(int)]
	}).(GetWorkspaceExperimentsExperimentOutput)
}

// GetWorkspaceExperimentsExperimentLabelArrayInput is GetWorkspaceExperimentsExperimentLabelArray, or an output of that.
type GetWorkspaceExperimentsExperimentLabelArrayInput interface {
	pulumi.Input

	ToGetWorkspaceExperimentsExperimentLabelArrayOutput() GetWorkspaceExperimentsExperimentLabelArrayOutput
	ToGetWorkspaceExperimentsExperimentLabelArrayOutputWithContext(context.Context) GetWorkspaceExperimentsExperimentLabelArrayOutput
}

// GetWorkspaceExperimentsExperimentLabelArray is a list of values of type GetWorkspaceExperimentsExperimentLabelInput.
type GetWorkspaceExperimentsExperimentLabelArray []GetWorkspaceExperimentsExperimentLabelInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceExperimentsExperimentLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceExperimentsExperimentLabel]()
}

// ToGetWorkspaceExperimentsExperimentLabelArrayOutput returns it as an output.
func (i GetWorkspaceExperimentsExperimentLabelArray) ToGetWorkspaceExperimentsExperimentLabelArrayOutput() GetWorkspaceExperimentsExperimentLabelArrayOutput {
	return i.ToGetWorkspaceExperimentsExperimentLabelArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceExperimentsExperimentLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceExperimentsExperimentLabelArray) ToGetWorkspaceExperimentsExperimentLabelArrayOutputWithContext(ctx context.Context) GetWorkspaceExperimentsExperimentLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceExperimentsExperimentLabelArrayOutput)
}

// GetWorkspaceExperimentsExperimentLabelArrayOutput is a value of type GetWorkspaceExperimentsExperimentLabelArray that becomes known while the stack is deployed.
type GetWorkspaceExperimentsExperimentLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceExperimentsExperimentLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceExperimentsExperimentLabel]()
}

// ToGetWorkspaceExperimentsExperimentLabelArrayOutput returns itself.
func (o GetWorkspaceExperimentsExperimentLabelArrayOutput) ToGetWorkspaceExperimentsExperimentLabelArrayOutput() GetWorkspaceExperimentsExperimentLabelArrayOutput {
	return o
}

// ToGetWorkspaceExperimentsExperimentLabelArrayOutputWithContext returns itself.
func (o GetWorkspaceExperimentsExperimentLabelArrayOutput) ToGetWorkspaceExperimentsExperimentLabelArrayOutputWithContext(context.Context) GetWorkspaceExperimentsExperimentLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceExperimentsExperimentLabelArrayOutput) Index(i pulumi.IntInput) GetWorkspaceExperimentsExperimentLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceExperimentsExperimentLabel {
		return vs[0].([]GetWorkspaceExperimentsExperimentLabel)[vs[1].(int)]
	}).(GetWorkspaceExperimentsExperimentLabelOutput)
}

// GetWorkspaceMembersMemberArrayInput is GetWorkspaceMembersMemberArray, or an output of that.
type GetWorkspaceMembersMemberArrayInput interface {
	pulumi.Input

	ToGetWorkspaceMembersMemberArrayOutput() GetWorkspaceMembersMemberArrayOutput
	ToGetWorkspaceMembersMemberArrayOutputWithContext(context.Context) GetWorkspaceMembersMemberArrayOutput
}

// GetWorkspaceMembersMemberArray is a list of values of type GetWorkspaceMembersMemberInput.
type GetWorkspaceMembersMemberArray []GetWorkspaceMembersMemberInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceMembersMemberArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceMembersMember]()
}

// ToGetWorkspaceMembersMemberArrayOutput returns it as an output.
func (i GetWorkspaceMembersMemberArray) ToGetWorkspaceMembersMemberArrayOutput() GetWorkspaceMembersMemberArrayOutput {
	return i.ToGetWorkspaceMembersMemberArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceMembersMemberArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceMembersMemberArray) ToGetWorkspaceMembersMemberArrayOutputWithContext(ctx context.Context) GetWorkspaceMembersMemberArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceMembersMemberArrayOutput)
}

// GetWorkspaceMembersMemberArrayOutput is a value of type GetWorkspaceMembersMemberArray that becomes known while the stack is deployed.
type GetWorkspaceMembersMemberArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceMembersMemberArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceMembersMember]()
}

// ToGetWorkspaceMembersMemberArrayOutput returns itself.
func (o GetWorkspaceMembersMemberArrayOutput) ToGetWorkspaceMembersMemberArrayOutput() GetWorkspaceMembersMemberArrayOutput {
	return o
}

// ToGetWorkspaceMembersMemberArrayOutputWithContext returns itself.
func (o GetWorkspaceMembersMemberArrayOutput) ToGetWorkspaceMembersMemberArrayOutputWithContext(context.Context) GetWorkspaceMembersMemberArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceMembersMemberArrayOutput) Index(i pulumi.IntInput) GetWorkspaceMembersMemberOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceMembersMember {
		return vs[0].([]GetWorkspaceMembersMember)[vs[1].(int)]
	}).(GetWorkspaceMembersMemberOutput)
}

// GetWorkspaceModelLabelArrayInput is GetWorkspaceModelLabelArray, or an output of that.
type GetWorkspaceModelLabelArrayInput interface {
	pulumi.Input

	ToGetWorkspaceModelLabelArrayOutput() GetWorkspaceModelLabelArrayOutput
	ToGetWorkspaceModelLabelArrayOutputWithContext(context.Context) GetWorkspaceModelLabelArrayOutput
}

// GetWorkspaceModelLabelArray is a list of values of type GetWorkspaceModelLabelInput.
type GetWorkspaceModelLabelArray []GetWorkspaceModelLabelInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceModelLabel]()
}

// ToGetWorkspaceModelLabelArrayOutput returns it as an output.
func (i GetWorkspaceModelLabelArray) ToGetWorkspaceModelLabelArrayOutput() GetWorkspaceModelLabelArrayOutput {
	return i.ToGetWorkspaceModelLabelArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceModelLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceModelLabelArray) ToGetWorkspaceModelLabelArrayOutputWithContext(ctx context.Context) GetWorkspaceModelLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceModelLabelArrayOutput)
}

// GetWorkspaceModelLabelArrayOutput is a value of type GetWorkspaceModelLabelArray that becomes known while the stack is deployed.
type GetWorkspaceModelLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceModelLabel]()
}

// ToGetWorkspaceModelLabelArrayOutput returns itself.
func (o GetWorkspaceModelLabelArrayOutput) ToGetWorkspaceModelLabelArrayOutput() GetWorkspaceModelLabelArrayOutput {
	return o
}

// ToGetWorkspaceModelLabelArrayOutputWithContext returns itself.
func (o GetWorkspaceModelLabelArrayOutput) ToGetWorkspaceModelLabelArrayOutputWithContext(context.Context) GetWorkspaceModelLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceModelLabelArrayOutput) Index(i pulumi.IntInput) GetWorkspaceModelLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceModelLabel {
		return vs[0].([]GetWorkspaceModelLabel)[vs[1].(int)]
	}).(GetWorkspaceModelLabelOutput)
}

// GetWorkspaceModelVersionLabelArrayInput is GetWorkspaceModelVersionLabelArray, or an output of that.
type GetWorkspaceModelVersionLabelArrayInput interface {
	pulumi.Input

	ToGetWorkspaceModelVersionLabelArrayOutput() GetWorkspaceModelVersionLabelArrayOutput
	ToGetWorkspaceModelVersionLabelArrayOutputWithContext(context.Context) GetWorkspaceModelVersionLabelArrayOutput
}

// GetWorkspaceModelVersionLabelArray is a list of values of type GetWorkspaceModelVersionLabelInput.
type GetWorkspaceModelVersionLabelArray []GetWorkspaceModelVersionLabelInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceModelVersionLabel]()
}

// ToGetWorkspaceModelVersionLabelArrayOutput returns it as an output.
func (i GetWorkspaceModelVersionLabelArray) ToGetWorkspaceModelVersionLabelArrayOutput() GetWorkspaceModelVersionLabelArrayOutput {
	return i.ToGetWorkspaceModelVersionLabelArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceModelVersionLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceModelVersionLabelArray) ToGetWorkspaceModelVersionLabelArrayOutputWithContext(ctx context.Context) GetWorkspaceModelVersionLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceModelVersionLabelArrayOutput)
}

// GetWorkspaceModelVersionLabelArrayOutput is a value of type GetWorkspaceModelVersionLabelArray that becomes known while the stack is deployed.
type GetWorkspaceModelVersionLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceModelVersionLabel]()
}

// ToGetWorkspaceModelVersionLabelArrayOutput returns itself.
func (o GetWorkspaceModelVersionLabelArrayOutput) ToGetWorkspaceModelVersionLabelArrayOutput() GetWorkspaceModelVersionLabelArrayOutput {
	return o
}

// ToGetWorkspaceModelVersionLabelArrayOutputWithContext returns itself.
func (o GetWorkspaceModelVersionLabelArrayOutput) ToGetWorkspaceModelVersionLabelArrayOutputWithContext(context.Context) GetWorkspaceModelVersionLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceModelVersionLabelArrayOutput) Index(i pulumi.IntInput) GetWorkspaceModelVersionLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceModelVersionLabel {
		return vs[0].([]GetWorkspaceModelVersionLabel)[vs[1].(int)]
	}).(GetWorkspaceModelVersionLabelOutput)
}

// GetWorkspaceModelVersionsVersionArrayInput is GetWorkspaceModelVersionsVersionArray, or an output of that.
type GetWorkspaceModelVersionsVersionArrayInput interface {
	pulumi.Input

	ToGetWorkspaceModelVersionsVersionArrayOutput() GetWorkspaceModelVersionsVersionArrayOutput
	ToGetWorkspaceModelVersionsVersionArrayOutputWithContext(context.Context) GetWorkspaceModelVersionsVersionArrayOutput
}

// GetWorkspaceModelVersionsVersionArray is a list of values of type GetWorkspaceModelVersionsVersionInput.
type GetWorkspaceModelVersionsVersionArray []GetWorkspaceModelVersionsVersionInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionsVersionArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceModelVersionsVersion]()
}

// ToGetWorkspaceModelVersionsVersionArrayOutput returns it as an output.
func (i GetWorkspaceModelVersionsVersionArray) ToGetWorkspaceModelVersionsVersionArrayOutput() GetWorkspaceModelVersionsVersionArrayOutput {
	return i.ToGetWorkspaceModelVersionsVersionArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceModelVersionsVersionArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceModelVersionsVersionArray) ToGetWorkspaceModelVersionsVersionArrayOutputWithContext(ctx context.Context) GetWorkspaceModelVersionsVersionArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceModelVersionsVersionArrayOutput)
}

// GetWorkspaceModelVersionsVersionArrayOutput is a value of type GetWorkspaceModelVersionsVersionArray that becomes known while the stack is deployed.
type GetWorkspaceModelVersionsVersionArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionsVersionArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceModelVersionsVersion]()
}

// ToGetWorkspaceModelVersionsVersionArrayOutput returns itself.
func (o GetWorkspaceModelVersionsVersionArrayOutput) ToGetWorkspaceModelVersionsVersionArrayOutput() GetWorkspaceModelVersionsVersionArrayOutput {
	return o
}

// ToGetWorkspaceModelVersionsVersionArrayOutputWithContext returns itself.
func (o GetWorkspaceModelVersionsVersionArrayOutput) ToGetWorkspaceModelVersionsVersionArrayOutputWithContext(context.Context) GetWorkspaceModelVersionsVersionArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceModelVersionsVersionArrayOutput) Index(i pulumi.IntInput) GetWorkspaceModelVersionsVersionOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceModelVersionsVersion {
		return vs[0].([]GetWorkspaceModelVersionsVersion)[vs[1].(int)]
	}).(GetWorkspaceModelVersionsVersionOutput)
}

// GetWorkspaceModelVersionsVersionLabelArrayInput is GetWorkspaceModelVersionsVersionLabelArray, or an output of that.
type GetWorkspaceModelVersionsVersionLabelArrayInput interface {
	pulumi.Input

	ToGetWorkspaceModelVersionsVersionLabelArrayOutput() GetWorkspaceModelVersionsVersionLabelArrayOutput
	ToGetWorkspaceModelVersionsVersionLabelArrayOutputWithContext(context.Context) GetWorkspaceModelVersionsVersionLabelArrayOutput
}

// GetWorkspaceModelVersionsVersionLabelArray is a list of values of type GetWorkspaceModelVersionsVersionLabelInput.
type GetWorkspaceModelVersionsVersionLabelArray []GetWorkspaceModelVersionsVersionLabelInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionsVersionLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceModelVersionsVersionLabel]()
}

// ToGetWorkspaceModelVersionsVersionLabelArrayOutput returns it as an output.
func (i GetWorkspaceModelVersionsVersionLabelArray) ToGetWorkspaceModelVersionsVersionLabelArrayOutput() GetWorkspaceModelVersionsVersionLabelArrayOutput {
	return i.ToGetWorkspaceModelVersionsVersionLabelArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceModelVersionsVersionLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceModelVersionsVersionLabelArray) ToGetWorkspaceModelVersionsVersionLabelArrayOutputWithContext(ctx context.Context) GetWorkspaceModelVersionsVersionLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceModelVersionsVersionLabelArrayOutput)
}

// GetWorkspaceModelVersionsVersionLabelArrayOutput is a value of type GetWorkspaceModelVersionsVersionLabelArray that becomes known while the stack is deployed.
type GetWorkspaceModelVersionsVersionLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelVersionsVersionLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceModelVersionsVersionLabel]()
}

// ToGetWorkspaceModelVersionsVersionLabelArrayOutput returns itself.
func (o GetWorkspaceModelVersionsVersionLabelArrayOutput) ToGetWorkspaceModelVersionsVersionLabelArrayOutput() GetWorkspaceModelVersionsVersionLabelArrayOutput {
	return o
}

// ToGetWorkspaceModelVersionsVersionLabelArrayOutputWithContext returns itself.
func (o GetWorkspaceModelVersionsVersionLabelArrayOutput) ToGetWorkspaceModelVersionsVersionLabelArrayOutputWithContext(context.Context) GetWorkspaceModelVersionsVersionLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceModelVersionsVersionLabelArrayOutput) Index(i pulumi.IntInput) GetWorkspaceModelVersionsVersionLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceModelVersionsVersionLabel {
		return vs[0].([]GetWorkspaceModelVersionsVersionLabel)[vs[1].(int)]
	}).(GetWorkspaceModelVersionsVersionLabelOutput)
}

// GetWorkspaceModelsModelArrayInput is GetWorkspaceModelsModelArray, or an output of that.
type GetWorkspaceModelsModelArrayInput interface {
	pulumi.Input

	ToGetWorkspaceModelsModelArrayOutput() GetWorkspaceModelsModelArrayOutput
	ToGetWorkspaceModelsModelArrayOutputWithContext(context.Context) GetWorkspaceModelsModelArrayOutput
}

// GetWorkspaceModelsModelArray is a list of values of type GetWorkspaceModelsModelInput.
type GetWorkspaceModelsModelArray []GetWorkspaceModelsModelInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelsModelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceModelsModel]()
}

// ToGetWorkspaceModelsModelArrayOutput returns it as an output.
func (i GetWorkspaceModelsModelArray) ToGetWorkspaceModelsModelArrayOutput() GetWorkspaceModelsModelArrayOutput {
	return i.ToGetWorkspaceModelsModelArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceModelsModelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceModelsModelArray) ToGetWorkspaceModelsModelArrayOutputWithContext(ctx context.Context) GetWorkspaceModelsModelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceModelsModelArrayOutput)
}

// GetWorkspaceModelsModelArrayOutput is a value of type GetWorkspaceModelsModelArray that becomes known while the stack is deployed.
type GetWorkspaceModelsModelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelsModelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceModelsModel]()
}

// ToGetWorkspaceModelsModelArrayOutput returns itself.
func (o GetWorkspaceModelsModelArrayOutput) ToGetWorkspaceModelsModelArrayOutput() GetWorkspaceModelsModelArrayOutput {
	return o
}

// ToGetWorkspaceModelsModelArrayOutputWithContext returns itself.
func (o GetWorkspaceModelsModelArrayOutput) ToGetWorkspaceModelsModelArrayOutputWithContext(context.Context) GetWorkspaceModelsModelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceModelsModelArrayOutput) Index(i pulumi.IntInput) GetWorkspaceModelsModelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceModelsModel {
		return vs[0].([]GetWorkspaceModelsModel)[vs[1].(int)]
	}).(GetWorkspaceModelsModelOutput)
}

// GetWorkspaceModelsModelLabelArrayInput is GetWorkspaceModelsModelLabelArray, or an output of that.
type GetWorkspaceModelsModelLabelArrayInput interface {
	pulumi.Input

	ToGetWorkspaceModelsModelLabelArrayOutput() GetWorkspaceModelsModelLabelArrayOutput
	ToGetWorkspaceModelsModelLabelArrayOutputWithContext(context.Context) GetWorkspaceModelsModelLabelArrayOutput
}

// GetWorkspaceModelsModelLabelArray is a list of values of type GetWorkspaceModelsModelLabelInput.
type GetWorkspaceModelsModelLabelArray []GetWorkspaceModelsModelLabelInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelsModelLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceModelsModelLabel]()
}

// ToGetWorkspaceModelsModelLabelArrayOutput returns it as an output.
func (i GetWorkspaceModelsModelLabelArray) ToGetWorkspaceModelsModelLabelArrayOutput() GetWorkspaceModelsModelLabelArrayOutput {
	return i.ToGetWorkspaceModelsModelLabelArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceModelsModelLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceModelsModelLabelArray) ToGetWorkspaceModelsModelLabelArrayOutputWithContext(ctx context.Context) GetWorkspaceModelsModelLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceModelsModelLabelArrayOutput)
}

// GetWorkspaceModelsModelLabelArrayOutput is a value of type GetWorkspaceModelsModelLabelArray that becomes known while the stack is deployed.
type GetWorkspaceModelsModelLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelsModelLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceModelsModelLabel]()
}

// ToGetWorkspaceModelsModelLabelArrayOutput returns itself.
func (o GetWorkspaceModelsModelLabelArrayOutput) ToGetWorkspaceModelsModelLabelArrayOutput() GetWorkspaceModelsModelLabelArrayOutput {
	return o
}

// ToGetWorkspaceModelsModelLabelArrayOutputWithContext returns itself.
func (o GetWorkspaceModelsModelLabelArrayOutput) ToGetWorkspaceModelsModelLabelArrayOutputWithContext(context.Context) GetWorkspaceModelsModelLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceModelsModelLabelArrayOutput) Index(i pulumi.IntInput) GetWorkspaceModelsModelLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceModelsModelLabel {
		return vs[0].([]GetWorkspaceModelsModelLabel)[vs[1].(int)]
	}).(GetWorkspaceModelsModelLabelOutput)
}

// GetWorkspaceResourcesLabelArrayInput is GetWorkspaceResourcesLabelArray, or an output of that.
type GetWorkspaceResourcesLabelArrayInput interface {
	pulumi.Input

	ToGetWorkspaceResourcesLabelArrayOutput() GetWorkspaceResourcesLabelArrayOutput
	ToGetWorkspaceResourcesLabelArrayOutputWithContext(context.Context) GetWorkspaceResourcesLabelArrayOutput
}

// GetWorkspaceResourcesLabelArray is a list of values of type GetWorkspaceResourcesLabelInput.
type GetWorkspaceResourcesLabelArray []GetWorkspaceResourcesLabelInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceResourcesLabel]()
}

// ToGetWorkspaceResourcesLabelArrayOutput returns it as an output.
func (i GetWorkspaceResourcesLabelArray) ToGetWorkspaceResourcesLabelArrayOutput() GetWorkspaceResourcesLabelArrayOutput {
	return i.ToGetWorkspaceResourcesLabelArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceResourcesLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceResourcesLabelArray) ToGetWorkspaceResourcesLabelArrayOutputWithContext(ctx context.Context) GetWorkspaceResourcesLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceResourcesLabelArrayOutput)
}

// GetWorkspaceResourcesLabelArrayOutput is a value of type GetWorkspaceResourcesLabelArray that becomes known while the stack is deployed.
type GetWorkspaceResourcesLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceResourcesLabel]()
}

// ToGetWorkspaceResourcesLabelArrayOutput returns itself.
func (o GetWorkspaceResourcesLabelArrayOutput) ToGetWorkspaceResourcesLabelArrayOutput() GetWorkspaceResourcesLabelArrayOutput {
	return o
}

// ToGetWorkspaceResourcesLabelArrayOutputWithContext returns itself.
func (o GetWorkspaceResourcesLabelArrayOutput) ToGetWorkspaceResourcesLabelArrayOutputWithContext(context.Context) GetWorkspaceResourcesLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceResourcesLabelArrayOutput) Index(i pulumi.IntInput) GetWorkspaceResourcesLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceResourcesLabel {
		return vs[0].([]GetWorkspaceResourcesLabel)[vs[1].(int)]
	}).(GetWorkspaceResourcesLabelOutput)
}

// GetWorkspaceResourcesQuotaArrayInput is GetWorkspaceResourcesQuotaArray, or an output of that.
type GetWorkspaceResourcesQuotaArrayInput interface {
	pulumi.Input

	ToGetWorkspaceResourcesQuotaArrayOutput() GetWorkspaceResourcesQuotaArrayOutput
	ToGetWorkspaceResourcesQuotaArrayOutputWithContext(context.Context) GetWorkspaceResourcesQuotaArrayOutput
}

// GetWorkspaceResourcesQuotaArray is a list of values of type GetWorkspaceResourcesQuotaInput.
type GetWorkspaceResourcesQuotaArray []GetWorkspaceResourcesQuotaInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesQuotaArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceResourcesQuota]()
}

// ToGetWorkspaceResourcesQuotaArrayOutput returns it as an output.
func (i GetWorkspaceResourcesQuotaArray) ToGetWorkspaceResourcesQuotaArrayOutput() GetWorkspaceResourcesQuotaArrayOutput {
	return i.ToGetWorkspaceResourcesQuotaArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceResourcesQuotaArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceResourcesQuotaArray) ToGetWorkspaceResourcesQuotaArrayOutputWithContext(ctx context.Context) GetWorkspaceResourcesQuotaArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceResourcesQuotaArrayOutput)
}

// GetWorkspaceResourcesQuotaArrayOutput is a value of type GetWorkspaceResourcesQuotaArray that becomes known while the stack is deployed.
type GetWorkspaceResourcesQuotaArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesQuotaArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceResourcesQuota]()
}

// ToGetWorkspaceResourcesQuotaArrayOutput returns itself.
func (o GetWorkspaceResourcesQuotaArrayOutput) ToGetWorkspaceResourcesQuotaArrayOutput() GetWorkspaceResourcesQuotaArrayOutput {
	return o
}

// ToGetWorkspaceResourcesQuotaArrayOutputWithContext returns itself.
func (o GetWorkspaceResourcesQuotaArrayOutput) ToGetWorkspaceResourcesQuotaArrayOutputWithContext(context.Context) GetWorkspaceResourcesQuotaArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceResourcesQuotaArrayOutput) Index(i pulumi.IntInput) GetWorkspaceResourcesQuotaOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceResourcesQuota {
		return vs[0].([]GetWorkspaceResourcesQuota)[vs[1].(int)]
	}).(GetWorkspaceResourcesQuotaOutput)
}

// GetWorkspaceResourcesQuotaSpecArrayInput is GetWorkspaceResourcesQuotaSpecArray, or an output of that.
type GetWorkspaceResourcesQuotaSpecArrayInput interface {
	pulumi.Input

	ToGetWorkspaceResourcesQuotaSpecArrayOutput() GetWorkspaceResourcesQuotaSpecArrayOutput
	ToGetWorkspaceResourcesQuotaSpecArrayOutputWithContext(context.Context) GetWorkspaceResourcesQuotaSpecArrayOutput
}

// GetWorkspaceResourcesQuotaSpecArray is a list of values of type GetWorkspaceResourcesQuotaSpecInput.
type GetWorkspaceResourcesQuotaSpecArray []GetWorkspaceResourcesQuotaSpecInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesQuotaSpecArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceResourcesQuotaSpec]()
}

// ToGetWorkspaceResourcesQuotaSpecArrayOutput returns it as an output.
func (i GetWorkspaceResourcesQuotaSpecArray) ToGetWorkspaceResourcesQuotaSpecArrayOutput() GetWorkspaceResourcesQuotaSpecArrayOutput {
	return i.ToGetWorkspaceResourcesQuotaSpecArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceResourcesQuotaSpecArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceResourcesQuotaSpecArray) ToGetWorkspaceResourcesQuotaSpecArrayOutputWithContext(ctx context.Context) GetWorkspaceResourcesQuotaSpecArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceResourcesQuotaSpecArrayOutput)
}

// GetWorkspaceResourcesQuotaSpecArrayOutput is a value of type GetWorkspaceResourcesQuotaSpecArray that becomes known while the stack is deployed.
type GetWorkspaceResourcesQuotaSpecArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesQuotaSpecArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceResourcesQuotaSpec]()
}

// ToGetWorkspaceResourcesQuotaSpecArrayOutput returns itself.
func (o GetWorkspaceResourcesQuotaSpecArrayOutput) ToGetWorkspaceResourcesQuotaSpecArrayOutput() GetWorkspaceResourcesQuotaSpecArrayOutput {
	return o
}

// ToGetWorkspaceResourcesQuotaSpecArrayOutputWithContext returns itself.
func (o GetWorkspaceResourcesQuotaSpecArrayOutput) ToGetWorkspaceResourcesQuotaSpecArrayOutputWithContext(context.Context) GetWorkspaceResourcesQuotaSpecArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceResourcesQuotaSpecArrayOutput) Index(i pulumi.IntInput) GetWorkspaceResourcesQuotaSpecOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceResourcesQuotaSpec {
		return vs[0].([]GetWorkspaceResourcesQuotaSpec)[vs[1].(int)]
	}).(GetWorkspaceResourcesQuotaSpecOutput)
}

// GetWorkspaceResourcesResourceArrayInput is GetWorkspaceResourcesResourceArray, or an output of that.
type GetWorkspaceResourcesResourceArrayInput interface {
	pulumi.Input

	ToGetWorkspaceResourcesResourceArrayOutput() GetWorkspaceResourcesResourceArrayOutput
	ToGetWorkspaceResourcesResourceArrayOutputWithContext(context.Context) GetWorkspaceResourcesResourceArrayOutput
}

// GetWorkspaceResourcesResourceArray is a list of values of type GetWorkspaceResourcesResourceInput.
type GetWorkspaceResourcesResourceArray []GetWorkspaceResourcesResourceInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesResourceArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceResourcesResource]()
}

// ToGetWorkspaceResourcesResourceArrayOutput returns it as an output.
func (i GetWorkspaceResourcesResourceArray) ToGetWorkspaceResourcesResourceArrayOutput() GetWorkspaceResourcesResourceArrayOutput {
	return i.ToGetWorkspaceResourcesResourceArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceResourcesResourceArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceResourcesResourceArray) ToGetWorkspaceResourcesResourceArrayOutputWithContext(ctx context.Context) GetWorkspaceResourcesResourceArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceResourcesResourceArrayOutput)
}

// GetWorkspaceResourcesResourceArrayOutput is a value of type GetWorkspaceResourcesResourceArray that becomes known while the stack is deployed.
type GetWorkspaceResourcesResourceArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesResourceArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceResourcesResource]()
}

// ToGetWorkspaceResourcesResourceArrayOutput returns itself.
func (o GetWorkspaceResourcesResourceArrayOutput) ToGetWorkspaceResourcesResourceArrayOutput() GetWorkspaceResourcesResourceArrayOutput {
	return o
}

// ToGetWorkspaceResourcesResourceArrayOutputWithContext returns itself.
func (o GetWorkspaceResourcesResourceArrayOutput) ToGetWorkspaceResourcesResourceArrayOutputWithContext(context.Context) GetWorkspaceResourcesResourceArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceResourcesResourceArrayOutput) Index(i pulumi.IntInput) GetWorkspaceResourcesResourceOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceResourcesResource {
		return vs[0].([]GetWorkspaceResourcesResource)[vs[1].(int)]
	}).(GetWorkspaceResourcesResourceOutput)
}

// GetWorkspaceRolesModulePermissionArrayInput is GetWorkspaceRolesModulePermissionArray, or an output of that.
type GetWorkspaceRolesModulePermissionArrayInput interface {
	pulumi.Input

	ToGetWorkspaceRolesModulePermissionArrayOutput() GetWorkspaceRolesModulePermissionArrayOutput
	ToGetWorkspaceRolesModulePermissionArrayOutputWithContext(context.Context) GetWorkspaceRolesModulePermissionArrayOutput
}

// GetWorkspaceRolesModulePermissionArray is a list of values of type GetWorkspaceRolesModulePermissionInput.
type GetWorkspaceRolesModulePermissionArray []GetWorkspaceRolesModulePermissionInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesModulePermissionArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRolesModulePermission]()
}

// ToGetWorkspaceRolesModulePermissionArrayOutput returns it as an output.
func (i GetWorkspaceRolesModulePermissionArray) ToGetWorkspaceRolesModulePermissionArrayOutput() GetWorkspaceRolesModulePermissionArrayOutput {
	return i.ToGetWorkspaceRolesModulePermissionArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceRolesModulePermissionArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRolesModulePermissionArray) ToGetWorkspaceRolesModulePermissionArrayOutputWithContext(ctx context.Context) GetWorkspaceRolesModulePermissionArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRolesModulePermissionArrayOutput)
}

// GetWorkspaceRolesModulePermissionArrayOutput is a value of type GetWorkspaceRolesModulePermissionArray that becomes known while the stack is deployed.
type GetWorkspaceRolesModulePermissionArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesModulePermissionArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRolesModulePermission]()
}

// ToGetWorkspaceRolesModulePermissionArrayOutput returns itself.
func (o GetWorkspaceRolesModulePermissionArrayOutput) ToGetWorkspaceRolesModulePermissionArrayOutput() GetWorkspaceRolesModulePermissionArrayOutput {
	return o
}

// ToGetWorkspaceRolesModulePermissionArrayOutputWithContext returns itself.
func (o GetWorkspaceRolesModulePermissionArrayOutput) ToGetWorkspaceRolesModulePermissionArrayOutputWithContext(context.Context) GetWorkspaceRolesModulePermissionArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceRolesModulePermissionArrayOutput) Index(i pulumi.IntInput) GetWorkspaceRolesModulePermissionOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceRolesModulePermission {
		return vs[0].([]GetWorkspaceRolesModulePermission)[vs[1].(int)]
	}).(GetWorkspaceRolesModulePermissionOutput)
}

// GetWorkspaceRolesPermissionArrayInput is GetWorkspaceRolesPermissionArray, or an output of that.
type GetWorkspaceRolesPermissionArrayInput interface {
	pulumi.Input

	ToGetWorkspaceRolesPermissionArrayOutput() GetWorkspaceRolesPermissionArrayOutput
	ToGetWorkspaceRolesPermissionArrayOutputWithContext(context.Context) GetWorkspaceRolesPermissionArrayOutput
}

// GetWorkspaceRolesPermissionArray is a list of values of type GetWorkspaceRolesPermissionInput.
type GetWorkspaceRolesPermissionArray []GetWorkspaceRolesPermissionInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesPermissionArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRolesPermission]()
}

// ToGetWorkspaceRolesPermissionArrayOutput returns it as an output.
func (i GetWorkspaceRolesPermissionArray) ToGetWorkspaceRolesPermissionArrayOutput() GetWorkspaceRolesPermissionArrayOutput {
	return i.ToGetWorkspaceRolesPermissionArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceRolesPermissionArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRolesPermissionArray) ToGetWorkspaceRolesPermissionArrayOutputWithContext(ctx context.Context) GetWorkspaceRolesPermissionArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRolesPermissionArrayOutput)
}

// GetWorkspaceRolesPermissionArrayOutput is a value of type GetWorkspaceRolesPermissionArray that becomes known while the stack is deployed.
type GetWorkspaceRolesPermissionArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesPermissionArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRolesPermission]()
}

// ToGetWorkspaceRolesPermissionArrayOutput returns itself.
func (o GetWorkspaceRolesPermissionArrayOutput) ToGetWorkspaceRolesPermissionArrayOutput() GetWorkspaceRolesPermissionArrayOutput {
	return o
}

// ToGetWorkspaceRolesPermissionArrayOutputWithContext returns itself.
func (o GetWorkspaceRolesPermissionArrayOutput) ToGetWorkspaceRolesPermissionArrayOutputWithContext(context.Context) GetWorkspaceRolesPermissionArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceRolesPermissionArrayOutput) Index(i pulumi.IntInput) GetWorkspaceRolesPermissionOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceRolesPermission {
		return vs[0].([]GetWorkspaceRolesPermission)[vs[1].(int)]
	}).(GetWorkspaceRolesPermissionOutput)
}

// GetWorkspaceRolesPermissionRuleArrayInput is GetWorkspaceRolesPermissionRuleArray, or an output of that.
type GetWorkspaceRolesPermissionRuleArrayInput interface {
	pulumi.Input

	ToGetWorkspaceRolesPermissionRuleArrayOutput() GetWorkspaceRolesPermissionRuleArrayOutput
	ToGetWorkspaceRolesPermissionRuleArrayOutputWithContext(context.Context) GetWorkspaceRolesPermissionRuleArrayOutput
}

// GetWorkspaceRolesPermissionRuleArray is a list of values of type GetWorkspaceRolesPermissionRuleInput.
type GetWorkspaceRolesPermissionRuleArray []GetWorkspaceRolesPermissionRuleInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesPermissionRuleArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRolesPermissionRule]()
}

// ToGetWorkspaceRolesPermissionRuleArrayOutput returns it as an output.
func (i GetWorkspaceRolesPermissionRuleArray) ToGetWorkspaceRolesPermissionRuleArrayOutput() GetWorkspaceRolesPermissionRuleArrayOutput {
	return i.ToGetWorkspaceRolesPermissionRuleArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceRolesPermissionRuleArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRolesPermissionRuleArray) ToGetWorkspaceRolesPermissionRuleArrayOutputWithContext(ctx context.Context) GetWorkspaceRolesPermissionRuleArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRolesPermissionRuleArrayOutput)
}

// GetWorkspaceRolesPermissionRuleArrayOutput is a value of type GetWorkspaceRolesPermissionRuleArray that becomes known while the stack is deployed.
type GetWorkspaceRolesPermissionRuleArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesPermissionRuleArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRolesPermissionRule]()
}

// ToGetWorkspaceRolesPermissionRuleArrayOutput returns itself.
func (o GetWorkspaceRolesPermissionRuleArrayOutput) ToGetWorkspaceRolesPermissionRuleArrayOutput() GetWorkspaceRolesPermissionRuleArrayOutput {
	return o
}

// ToGetWorkspaceRolesPermissionRuleArrayOutputWithContext returns itself.
func (o GetWorkspaceRolesPermissionRuleArrayOutput) ToGetWorkspaceRolesPermissionRuleArrayOutputWithContext(context.Context) GetWorkspaceRolesPermissionRuleArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceRolesPermissionRuleArrayOutput) Index(i pulumi.IntInput) GetWorkspaceRolesPermissionRuleOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceRolesPermissionRule {
		return vs[0].([]GetWorkspaceRolesPermissionRule)[vs[1].(int)]
	}).(GetWorkspaceRolesPermissionRuleOutput)
}

// GetWorkspaceRolesRoleArrayInput is GetWorkspaceRolesRoleArray, or an output of that.
type GetWorkspaceRolesRoleArrayInput interface {
	pulumi.Input

	ToGetWorkspaceRolesRoleArrayOutput() GetWorkspaceRolesRoleArrayOutput
	ToGetWorkspaceRolesRoleArrayOutputWithContext(context.Context) GetWorkspaceRolesRoleArrayOutput
}

// GetWorkspaceRolesRoleArray is a list of values of type GetWorkspaceRolesRoleInput.
type GetWorkspaceRolesRoleArray []GetWorkspaceRolesRoleInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesRoleArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRolesRole]()
}

// ToGetWorkspaceRolesRoleArrayOutput returns it as an output.
func (i GetWorkspaceRolesRoleArray) ToGetWorkspaceRolesRoleArrayOutput() GetWorkspaceRolesRoleArrayOutput {
	return i.ToGetWorkspaceRolesRoleArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceRolesRoleArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRolesRoleArray) ToGetWorkspaceRolesRoleArrayOutputWithContext(ctx context.Context) GetWorkspaceRolesRoleArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRolesRoleArrayOutput)
}

// GetWorkspaceRolesRoleArrayOutput is a value of type GetWorkspaceRolesRoleArray that becomes known while the stack is deployed.
type GetWorkspaceRolesRoleArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesRoleArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRolesRole]()
}

// ToGetWorkspaceRolesRoleArrayOutput returns itself.
func (o GetWorkspaceRolesRoleArrayOutput) ToGetWorkspaceRolesRoleArrayOutput() GetWorkspaceRolesRoleArrayOutput {
	return o
}

// ToGetWorkspaceRolesRoleArrayOutputWithContext returns itself.
func (o GetWorkspaceRolesRoleArrayOutput) ToGetWorkspaceRolesRoleArrayOutputWithContext(context.Context) GetWorkspaceRolesRoleArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceRolesRoleArrayOutput) Index(i pulumi.IntInput) GetWorkspaceRolesRoleOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceRolesRole {
		return vs[0].([]GetWorkspaceRolesRole)[vs[1].(int)]
	}).(GetWorkspaceRolesRoleOutput)
}

// GetWorkspaceRunsRunArrayInput is GetWorkspaceRunsRunArray, or an output of that.
type GetWorkspaceRunsRunArrayInput interface {
	pulumi.Input

	ToGetWorkspaceRunsRunArrayOutput() GetWorkspaceRunsRunArrayOutput
	ToGetWorkspaceRunsRunArrayOutputWithContext(context.Context) GetWorkspaceRunsRunArrayOutput
}

// GetWorkspaceRunsRunArray is a list of values of type GetWorkspaceRunsRunInput.
type GetWorkspaceRunsRunArray []GetWorkspaceRunsRunInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsRunArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRunsRun]()
}

// ToGetWorkspaceRunsRunArrayOutput returns it as an output.
func (i GetWorkspaceRunsRunArray) ToGetWorkspaceRunsRunArrayOutput() GetWorkspaceRunsRunArrayOutput {
	return i.ToGetWorkspaceRunsRunArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceRunsRunArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRunsRunArray) ToGetWorkspaceRunsRunArrayOutputWithContext(ctx context.Context) GetWorkspaceRunsRunArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRunsRunArrayOutput)
}

// GetWorkspaceRunsRunArrayOutput is a value of type GetWorkspaceRunsRunArray that becomes known while the stack is deployed.
type GetWorkspaceRunsRunArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsRunArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRunsRun]()
}

// ToGetWorkspaceRunsRunArrayOutput returns itself.
func (o GetWorkspaceRunsRunArrayOutput) ToGetWorkspaceRunsRunArrayOutput() GetWorkspaceRunsRunArrayOutput {
	return o
}

// ToGetWorkspaceRunsRunArrayOutputWithContext returns itself.
func (o GetWorkspaceRunsRunArrayOutput) ToGetWorkspaceRunsRunArrayOutputWithContext(context.Context) GetWorkspaceRunsRunArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceRunsRunArrayOutput) Index(i pulumi.IntInput) GetWorkspaceRunsRunOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceRunsRun {
		return vs[0].([]GetWorkspaceRunsRun)[vs[1].(int)]
	}).(GetWorkspaceRunsRunOutput)
}

// GetWorkspaceRunsRunLabelArrayInput is GetWorkspaceRunsRunLabelArray, or an output of that.
type GetWorkspaceRunsRunLabelArrayInput interface {
	pulumi.Input

	ToGetWorkspaceRunsRunLabelArrayOutput() GetWorkspaceRunsRunLabelArrayOutput
	ToGetWorkspaceRunsRunLabelArrayOutputWithContext(context.Context) GetWorkspaceRunsRunLabelArrayOutput
}

// GetWorkspaceRunsRunLabelArray is a list of values of type GetWorkspaceRunsRunLabelInput.
type GetWorkspaceRunsRunLabelArray []GetWorkspaceRunsRunLabelInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsRunLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRunsRunLabel]()
}

// ToGetWorkspaceRunsRunLabelArrayOutput returns it as an output.
func (i GetWorkspaceRunsRunLabelArray) ToGetWorkspaceRunsRunLabelArrayOutput() GetWorkspaceRunsRunLabelArrayOutput {
	return i.ToGetWorkspaceRunsRunLabelArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceRunsRunLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRunsRunLabelArray) ToGetWorkspaceRunsRunLabelArrayOutputWithContext(ctx context.Context) GetWorkspaceRunsRunLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRunsRunLabelArrayOutput)
}

// GetWorkspaceRunsRunLabelArrayOutput is a value of type GetWorkspaceRunsRunLabelArray that becomes known while the stack is deployed.
type GetWorkspaceRunsRunLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsRunLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRunsRunLabel]()
}

// ToGetWorkspaceRunsRunLabelArrayOutput returns itself.
func (o GetWorkspaceRunsRunLabelArrayOutput) ToGetWorkspaceRunsRunLabelArrayOutput() GetWorkspaceRunsRunLabelArrayOutput {
	return o
}

// ToGetWorkspaceRunsRunLabelArrayOutputWithContext returns itself.
func (o GetWorkspaceRunsRunLabelArrayOutput) ToGetWorkspaceRunsRunLabelArrayOutputWithContext(context.Context) GetWorkspaceRunsRunLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceRunsRunLabelArrayOutput) Index(i pulumi.IntInput) GetWorkspaceRunsRunLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceRunsRunLabel {
		return vs[0].([]GetWorkspaceRunsRunLabel)[vs[1].(int)]
	}).(GetWorkspaceRunsRunLabelOutput)
}

// GetWorkspaceRunsRunParamArrayInput is GetWorkspaceRunsRunParamArray, or an output of that.
type GetWorkspaceRunsRunParamArrayInput interface {
	pulumi.Input

	ToGetWorkspaceRunsRunParamArrayOutput() GetWorkspaceRunsRunParamArrayOutput
	ToGetWorkspaceRunsRunParamArrayOutputWithContext(context.Context) GetWorkspaceRunsRunParamArrayOutput
}

// GetWorkspaceRunsRunParamArray is a list of values of type GetWorkspaceRunsRunParamInput.
type GetWorkspaceRunsRunParamArray []GetWorkspaceRunsRunParamInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsRunParamArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRunsRunParam]()
}

// ToGetWorkspaceRunsRunParamArrayOutput returns it as an output.
func (i GetWorkspaceRunsRunParamArray) ToGetWorkspaceRunsRunParamArrayOutput() GetWorkspaceRunsRunParamArrayOutput {
	return i.ToGetWorkspaceRunsRunParamArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceRunsRunParamArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceRunsRunParamArray) ToGetWorkspaceRunsRunParamArrayOutputWithContext(ctx context.Context) GetWorkspaceRunsRunParamArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceRunsRunParamArrayOutput)
}

// GetWorkspaceRunsRunParamArrayOutput is a value of type GetWorkspaceRunsRunParamArray that becomes known while the stack is deployed.
type GetWorkspaceRunsRunParamArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRunsRunParamArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceRunsRunParam]()
}

// ToGetWorkspaceRunsRunParamArrayOutput returns itself.
func (o GetWorkspaceRunsRunParamArrayOutput) ToGetWorkspaceRunsRunParamArrayOutput() GetWorkspaceRunsRunParamArrayOutput {
	return o
}

// ToGetWorkspaceRunsRunParamArrayOutputWithContext returns itself.
func (o GetWorkspaceRunsRunParamArrayOutput) ToGetWorkspaceRunsRunParamArrayOutputWithContext(context.Context) GetWorkspaceRunsRunParamArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceRunsRunParamArrayOutput) Index(i pulumi.IntInput) GetWorkspaceRunsRunParamOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceRunsRunParam {
		return vs[0].([]GetWorkspaceRunsRunParam)[vs[1].(int)]
	}).(GetWorkspaceRunsRunParamOutput)
}

// GetWorkspaceUserConfigsUserConfigArrayInput is GetWorkspaceUserConfigsUserConfigArray, or an output of that.
type GetWorkspaceUserConfigsUserConfigArrayInput interface {
	pulumi.Input

	ToGetWorkspaceUserConfigsUserConfigArrayOutput() GetWorkspaceUserConfigsUserConfigArrayOutput
	ToGetWorkspaceUserConfigsUserConfigArrayOutputWithContext(context.Context) GetWorkspaceUserConfigsUserConfigArrayOutput
}

// GetWorkspaceUserConfigsUserConfigArray is a list of values of type GetWorkspaceUserConfigsUserConfigInput.
type GetWorkspaceUserConfigsUserConfigArray []GetWorkspaceUserConfigsUserConfigInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUserConfigsUserConfigArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceUserConfigsUserConfig]()
}

// ToGetWorkspaceUserConfigsUserConfigArrayOutput returns it as an output.
func (i GetWorkspaceUserConfigsUserConfigArray) ToGetWorkspaceUserConfigsUserConfigArrayOutput() GetWorkspaceUserConfigsUserConfigArrayOutput {
	return i.ToGetWorkspaceUserConfigsUserConfigArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceUserConfigsUserConfigArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceUserConfigsUserConfigArray) ToGetWorkspaceUserConfigsUserConfigArrayOutputWithContext(ctx context.Context) GetWorkspaceUserConfigsUserConfigArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceUserConfigsUserConfigArrayOutput)
}

// GetWorkspaceUserConfigsUserConfigArrayOutput is a value of type GetWorkspaceUserConfigsUserConfigArray that becomes known while the stack is deployed.
type GetWorkspaceUserConfigsUserConfigArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUserConfigsUserConfigArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceUserConfigsUserConfig]()
}

// ToGetWorkspaceUserConfigsUserConfigArrayOutput returns itself.
func (o GetWorkspaceUserConfigsUserConfigArrayOutput) ToGetWorkspaceUserConfigsUserConfigArrayOutput() GetWorkspaceUserConfigsUserConfigArrayOutput {
	return o
}

// ToGetWorkspaceUserConfigsUserConfigArrayOutputWithContext returns itself.
func (o GetWorkspaceUserConfigsUserConfigArrayOutput) ToGetWorkspaceUserConfigsUserConfigArrayOutputWithContext(context.Context) GetWorkspaceUserConfigsUserConfigArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceUserConfigsUserConfigArrayOutput) Index(i pulumi.IntInput) GetWorkspaceUserConfigsUserConfigOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceUserConfigsUserConfig {
		return vs[0].([]GetWorkspaceUserConfigsUserConfig)[vs[1].(int)]
	}).(GetWorkspaceUserConfigsUserConfigOutput)
}

// GetWorkspaceUsersUserArrayInput is GetWorkspaceUsersUserArray, or an output of that.
type GetWorkspaceUsersUserArrayInput interface {
	pulumi.Input

	ToGetWorkspaceUsersUserArrayOutput() GetWorkspaceUsersUserArrayOutput
	ToGetWorkspaceUsersUserArrayOutputWithContext(context.Context) GetWorkspaceUsersUserArrayOutput
}

// GetWorkspaceUsersUserArray is a list of values of type GetWorkspaceUsersUserInput.
type GetWorkspaceUsersUserArray []GetWorkspaceUsersUserInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUsersUserArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceUsersUser]()
}

// ToGetWorkspaceUsersUserArrayOutput returns it as an output.
func (i GetWorkspaceUsersUserArray) ToGetWorkspaceUsersUserArrayOutput() GetWorkspaceUsersUserArrayOutput {
	return i.ToGetWorkspaceUsersUserArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceUsersUserArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceUsersUserArray) ToGetWorkspaceUsersUserArrayOutputWithContext(ctx context.Context) GetWorkspaceUsersUserArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceUsersUserArrayOutput)
}

// GetWorkspaceUsersUserArrayOutput is a value of type GetWorkspaceUsersUserArray that becomes known while the stack is deployed.
type GetWorkspaceUsersUserArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUsersUserArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceUsersUser]()
}

// ToGetWorkspaceUsersUserArrayOutput returns itself.
func (o GetWorkspaceUsersUserArrayOutput) ToGetWorkspaceUsersUserArrayOutput() GetWorkspaceUsersUserArrayOutput {
	return o
}

// ToGetWorkspaceUsersUserArrayOutputWithContext returns itself.
func (o GetWorkspaceUsersUserArrayOutput) ToGetWorkspaceUsersUserArrayOutputWithContext(context.Context) GetWorkspaceUsersUserArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceUsersUserArrayOutput) Index(i pulumi.IntInput) GetWorkspaceUsersUserOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceUsersUser {
		return vs[0].([]GetWorkspaceUsersUser)[vs[1].(int)]
	}).(GetWorkspaceUsersUserOutput)
}

// GetWorkspaceWorkspacesWorkspaceArrayInput is GetWorkspaceWorkspacesWorkspaceArray, or an output of that.
type GetWorkspaceWorkspacesWorkspaceArrayInput interface {
	pulumi.Input

	ToGetWorkspaceWorkspacesWorkspaceArrayOutput() GetWorkspaceWorkspacesWorkspaceArrayOutput
	ToGetWorkspaceWorkspacesWorkspaceArrayOutputWithContext(context.Context) GetWorkspaceWorkspacesWorkspaceArrayOutput
}

// GetWorkspaceWorkspacesWorkspaceArray is a list of values of type GetWorkspaceWorkspacesWorkspaceInput.
type GetWorkspaceWorkspacesWorkspaceArray []GetWorkspaceWorkspacesWorkspaceInput

// ElementType is the type of the value that it becomes.
func (GetWorkspaceWorkspacesWorkspaceArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceWorkspacesWorkspace]()
}

// ToGetWorkspaceWorkspacesWorkspaceArrayOutput returns it as an output.
func (i GetWorkspaceWorkspacesWorkspaceArray) ToGetWorkspaceWorkspacesWorkspaceArrayOutput() GetWorkspaceWorkspacesWorkspaceArrayOutput {
	return i.ToGetWorkspaceWorkspacesWorkspaceArrayOutputWithContext(context.Background())
}

// ToGetWorkspaceWorkspacesWorkspaceArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i GetWorkspaceWorkspacesWorkspaceArray) ToGetWorkspaceWorkspacesWorkspaceArrayOutputWithContext(ctx context.Context) GetWorkspaceWorkspacesWorkspaceArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(GetWorkspaceWorkspacesWorkspaceArrayOutput)
}

// GetWorkspaceWorkspacesWorkspaceArrayOutput is a value of type GetWorkspaceWorkspacesWorkspaceArray that becomes known while the stack is deployed.
type GetWorkspaceWorkspacesWorkspaceArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceWorkspacesWorkspaceArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]GetWorkspaceWorkspacesWorkspace]()
}

// ToGetWorkspaceWorkspacesWorkspaceArrayOutput returns itself.
func (o GetWorkspaceWorkspacesWorkspaceArrayOutput) ToGetWorkspaceWorkspacesWorkspaceArrayOutput() GetWorkspaceWorkspacesWorkspaceArrayOutput {
	return o
}

// ToGetWorkspaceWorkspacesWorkspaceArrayOutputWithContext returns itself.
func (o GetWorkspaceWorkspacesWorkspaceArrayOutput) ToGetWorkspaceWorkspacesWorkspaceArrayOutputWithContext(context.Context) GetWorkspaceWorkspacesWorkspaceArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o GetWorkspaceWorkspacesWorkspaceArrayOutput) Index(i pulumi.IntInput) GetWorkspaceWorkspacesWorkspaceOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) GetWorkspaceWorkspacesWorkspace {
		return vs[0].([]GetWorkspaceWorkspacesWorkspace)[vs[1].(int)]
	}).(GetWorkspaceWorkspacesWorkspaceOutput)
}

// WorkspaceDatasetLabelArrayInput is WorkspaceDatasetLabelArray, or an output of that.
type WorkspaceDatasetLabelArrayInput interface {
	pulumi.Input

	ToWorkspaceDatasetLabelArrayOutput() WorkspaceDatasetLabelArrayOutput
	ToWorkspaceDatasetLabelArrayOutputWithContext(context.Context) WorkspaceDatasetLabelArrayOutput
}

// WorkspaceDatasetLabelArray is a list of values of type WorkspaceDatasetLabelInput.
type WorkspaceDatasetLabelArray []WorkspaceDatasetLabelInput

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceDatasetLabel]()
}

// ToWorkspaceDatasetLabelArrayOutput returns it as an output.
func (i WorkspaceDatasetLabelArray) ToWorkspaceDatasetLabelArrayOutput() WorkspaceDatasetLabelArrayOutput {
	return i.ToWorkspaceDatasetLabelArrayOutputWithContext(context.Background())
}

// ToWorkspaceDatasetLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceDatasetLabelArray) ToWorkspaceDatasetLabelArrayOutputWithContext(ctx context.Context) WorkspaceDatasetLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceDatasetLabelArrayOutput)
}

// WorkspaceDatasetLabelArrayOutput is a value of type WorkspaceDatasetLabelArray that becomes known while the stack is deployed.
type WorkspaceDatasetLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceDatasetLabel]()
}

// ToWorkspaceDatasetLabelArrayOutput returns itself.
func (o WorkspaceDatasetLabelArrayOutput) ToWorkspaceDatasetLabelArrayOutput() WorkspaceDatasetLabelArrayOutput {
	return o
}

// ToWorkspaceDatasetLabelArrayOutputWithContext returns itself.
func (o WorkspaceDatasetLabelArrayOutput) ToWorkspaceDatasetLabelArrayOutputWithContext(context.Context) WorkspaceDatasetLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceDatasetLabelArrayOutput) Index(i pulumi.IntInput) WorkspaceDatasetLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) WorkspaceDatasetLabel {
		return vs[0].([]WorkspaceDatasetLabel)[vs[1].(int)]
	}).(WorkspaceDatasetLabelOutput)
}

// WorkspaceDatasetversionLabelArrayInput is WorkspaceDatasetversionLabelArray, or an output of that.
type WorkspaceDatasetversionLabelArrayInput interface {
	pulumi.Input

	ToWorkspaceDatasetversionLabelArrayOutput() WorkspaceDatasetversionLabelArrayOutput
	ToWorkspaceDatasetversionLabelArrayOutputWithContext(context.Context) WorkspaceDatasetversionLabelArrayOutput
}

// WorkspaceDatasetversionLabelArray is a list of values of type WorkspaceDatasetversionLabelInput.
type WorkspaceDatasetversionLabelArray []WorkspaceDatasetversionLabelInput

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceDatasetversionLabel]()
}

// ToWorkspaceDatasetversionLabelArrayOutput returns it as an output.
func (i WorkspaceDatasetversionLabelArray) ToWorkspaceDatasetversionLabelArrayOutput() WorkspaceDatasetversionLabelArrayOutput {
	return i.ToWorkspaceDatasetversionLabelArrayOutputWithContext(context.Background())
}

// ToWorkspaceDatasetversionLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceDatasetversionLabelArray) ToWorkspaceDatasetversionLabelArrayOutputWithContext(ctx context.Context) WorkspaceDatasetversionLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceDatasetversionLabelArrayOutput)
}

// WorkspaceDatasetversionLabelArrayOutput is a value of type WorkspaceDatasetversionLabelArray that becomes known while the stack is deployed.
type WorkspaceDatasetversionLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceDatasetversionLabel]()
}

// ToWorkspaceDatasetversionLabelArrayOutput returns itself.
func (o WorkspaceDatasetversionLabelArrayOutput) ToWorkspaceDatasetversionLabelArrayOutput() WorkspaceDatasetversionLabelArrayOutput {
	return o
}

// ToWorkspaceDatasetversionLabelArrayOutputWithContext returns itself.
func (o WorkspaceDatasetversionLabelArrayOutput) ToWorkspaceDatasetversionLabelArrayOutputWithContext(context.Context) WorkspaceDatasetversionLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceDatasetversionLabelArrayOutput) Index(i pulumi.IntInput) WorkspaceDatasetversionLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) WorkspaceDatasetversionLabel {
		return vs[0].([]WorkspaceDatasetversionLabel)[vs[1].(int)]
	}).(WorkspaceDatasetversionLabelOutput)
}

// WorkspaceExperimentLabelArrayInput is WorkspaceExperimentLabelArray, or an output of that.
type WorkspaceExperimentLabelArrayInput interface {
	pulumi.Input

	ToWorkspaceExperimentLabelArrayOutput() WorkspaceExperimentLabelArrayOutput
	ToWorkspaceExperimentLabelArrayOutputWithContext(context.Context) WorkspaceExperimentLabelArrayOutput
}

// WorkspaceExperimentLabelArray is a list of values of type WorkspaceExperimentLabelInput.
type WorkspaceExperimentLabelArray []WorkspaceExperimentLabelInput

// ElementType is the type of the value that it becomes.
func (WorkspaceExperimentLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceExperimentLabel]()
}

// ToWorkspaceExperimentLabelArrayOutput returns it as an output.
func (i WorkspaceExperimentLabelArray) ToWorkspaceExperimentLabelArrayOutput() WorkspaceExperimentLabelArrayOutput {
	return i.ToWorkspaceExperimentLabelArrayOutputWithContext(context.Background())
}

// ToWorkspaceExperimentLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceExperimentLabelArray) ToWorkspaceExperimentLabelArrayOutputWithContext(ctx context.Context) WorkspaceExperimentLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceExperimentLabelArrayOutput)
}

// WorkspaceExperimentLabelArrayOutput is a value of type WorkspaceExperimentLabelArray that becomes known while the stack is deployed.
type WorkspaceExperimentLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceExperimentLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceExperimentLabel]()
}

// ToWorkspaceExperimentLabelArrayOutput returns itself.
func (o WorkspaceExperimentLabelArrayOutput) ToWorkspaceExperimentLabelArrayOutput() WorkspaceExperimentLabelArrayOutput {
	return o
}

// ToWorkspaceExperimentLabelArrayOutputWithContext returns itself.
func (o WorkspaceExperimentLabelArrayOutput) ToWorkspaceExperimentLabelArrayOutputWithContext(context.Context) WorkspaceExperimentLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceExperimentLabelArrayOutput) Index(i pulumi.IntInput) WorkspaceExperimentLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) WorkspaceExperimentLabel {
		return vs[0].([]WorkspaceExperimentLabel)[vs[1].(int)]
	}).(WorkspaceExperimentLabelOutput)
}

// WorkspaceModelLabelArrayInput is WorkspaceModelLabelArray, or an output of that.
type WorkspaceModelLabelArrayInput interface {
	pulumi.Input

	ToWorkspaceModelLabelArrayOutput() WorkspaceModelLabelArrayOutput
	ToWorkspaceModelLabelArrayOutputWithContext(context.Context) WorkspaceModelLabelArrayOutput
}

// WorkspaceModelLabelArray is a list of values of type WorkspaceModelLabelInput.
type WorkspaceModelLabelArray []WorkspaceModelLabelInput

// ElementType is the type of the value that it becomes.
func (WorkspaceModelLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceModelLabel]()
}

// ToWorkspaceModelLabelArrayOutput returns it as an output.
func (i WorkspaceModelLabelArray) ToWorkspaceModelLabelArrayOutput() WorkspaceModelLabelArrayOutput {
	return i.ToWorkspaceModelLabelArrayOutputWithContext(context.Background())
}

// ToWorkspaceModelLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceModelLabelArray) ToWorkspaceModelLabelArrayOutputWithContext(ctx context.Context) WorkspaceModelLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceModelLabelArrayOutput)
}

// WorkspaceModelLabelArrayOutput is a value of type WorkspaceModelLabelArray that becomes known while the stack is deployed.
type WorkspaceModelLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceModelLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceModelLabel]()
}

// ToWorkspaceModelLabelArrayOutput returns itself.
func (o WorkspaceModelLabelArrayOutput) ToWorkspaceModelLabelArrayOutput() WorkspaceModelLabelArrayOutput {
	return o
}

// ToWorkspaceModelLabelArrayOutputWithContext returns itself.
func (o WorkspaceModelLabelArrayOutput) ToWorkspaceModelLabelArrayOutputWithContext(context.Context) WorkspaceModelLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceModelLabelArrayOutput) Index(i pulumi.IntInput) WorkspaceModelLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) WorkspaceModelLabel {
		return vs[0].([]WorkspaceModelLabel)[vs[1].(int)]
	}).(WorkspaceModelLabelOutput)
}

// WorkspaceModelVersionLabelArrayInput is WorkspaceModelVersionLabelArray, or an output of that.
type WorkspaceModelVersionLabelArrayInput interface {
	pulumi.Input

	ToWorkspaceModelVersionLabelArrayOutput() WorkspaceModelVersionLabelArrayOutput
	ToWorkspaceModelVersionLabelArrayOutputWithContext(context.Context) WorkspaceModelVersionLabelArrayOutput
}

// WorkspaceModelVersionLabelArray is a list of values of type WorkspaceModelVersionLabelInput.
type WorkspaceModelVersionLabelArray []WorkspaceModelVersionLabelInput

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceModelVersionLabel]()
}

// ToWorkspaceModelVersionLabelArrayOutput returns it as an output.
func (i WorkspaceModelVersionLabelArray) ToWorkspaceModelVersionLabelArrayOutput() WorkspaceModelVersionLabelArrayOutput {
	return i.ToWorkspaceModelVersionLabelArrayOutputWithContext(context.Background())
}

// ToWorkspaceModelVersionLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceModelVersionLabelArray) ToWorkspaceModelVersionLabelArrayOutputWithContext(ctx context.Context) WorkspaceModelVersionLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceModelVersionLabelArrayOutput)
}

// WorkspaceModelVersionLabelArrayOutput is a value of type WorkspaceModelVersionLabelArray that becomes known while the stack is deployed.
type WorkspaceModelVersionLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceModelVersionLabel]()
}

// ToWorkspaceModelVersionLabelArrayOutput returns itself.
func (o WorkspaceModelVersionLabelArrayOutput) ToWorkspaceModelVersionLabelArrayOutput() WorkspaceModelVersionLabelArrayOutput {
	return o
}

// ToWorkspaceModelVersionLabelArrayOutputWithContext returns itself.
func (o WorkspaceModelVersionLabelArrayOutput) ToWorkspaceModelVersionLabelArrayOutputWithContext(context.Context) WorkspaceModelVersionLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceModelVersionLabelArrayOutput) Index(i pulumi.IntInput) WorkspaceModelVersionLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) WorkspaceModelVersionLabel {
		return vs[0].([]WorkspaceModelVersionLabel)[vs[1].(int)]
	}).(WorkspaceModelVersionLabelOutput)
}

// WorkspaceRunLabelArrayInput is WorkspaceRunLabelArray, or an output of that.
type WorkspaceRunLabelArrayInput interface {
	pulumi.Input

	ToWorkspaceRunLabelArrayOutput() WorkspaceRunLabelArrayOutput
	ToWorkspaceRunLabelArrayOutputWithContext(context.Context) WorkspaceRunLabelArrayOutput
}

// WorkspaceRunLabelArray is a list of values of type WorkspaceRunLabelInput.
type WorkspaceRunLabelArray []WorkspaceRunLabelInput

// ElementType is the type of the value that it becomes.
func (WorkspaceRunLabelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceRunLabel]()
}

// ToWorkspaceRunLabelArrayOutput returns it as an output.
func (i WorkspaceRunLabelArray) ToWorkspaceRunLabelArrayOutput() WorkspaceRunLabelArrayOutput {
	return i.ToWorkspaceRunLabelArrayOutputWithContext(context.Background())
}

// ToWorkspaceRunLabelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceRunLabelArray) ToWorkspaceRunLabelArrayOutputWithContext(ctx context.Context) WorkspaceRunLabelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceRunLabelArrayOutput)
}

// WorkspaceRunLabelArrayOutput is a value of type WorkspaceRunLabelArray that becomes known while the stack is deployed.
type WorkspaceRunLabelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceRunLabelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceRunLabel]()
}

// ToWorkspaceRunLabelArrayOutput returns itself.
func (o WorkspaceRunLabelArrayOutput) ToWorkspaceRunLabelArrayOutput() WorkspaceRunLabelArrayOutput {
	return o
}

// ToWorkspaceRunLabelArrayOutputWithContext returns itself.
func (o WorkspaceRunLabelArrayOutput) ToWorkspaceRunLabelArrayOutputWithContext(context.Context) WorkspaceRunLabelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceRunLabelArrayOutput) Index(i pulumi.IntInput) WorkspaceRunLabelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) WorkspaceRunLabel {
		return vs[0].([]WorkspaceRunLabel)[vs[1].(int)]
	}).(WorkspaceRunLabelOutput)
}

// WorkspaceRunParamArrayInput is WorkspaceRunParamArray, or an output of that.
type WorkspaceRunParamArrayInput interface {
	pulumi.Input

	ToWorkspaceRunParamArrayOutput() WorkspaceRunParamArrayOutput
	ToWorkspaceRunParamArrayOutputWithContext(context.Context) WorkspaceRunParamArrayOutput
}

// WorkspaceRunParamArray is a list of values of type WorkspaceRunParamInput.
type WorkspaceRunParamArray []WorkspaceRunParamInput

// ElementType is the type of the value that it becomes.
func (WorkspaceRunParamArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceRunParam]()
}

// ToWorkspaceRunParamArrayOutput returns it as an output.
func (i WorkspaceRunParamArray) ToWorkspaceRunParamArrayOutput() WorkspaceRunParamArrayOutput {
	return i.ToWorkspaceRunParamArrayOutputWithContext(context.Background())
}

// ToWorkspaceRunParamArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceRunParamArray) ToWorkspaceRunParamArrayOutputWithContext(ctx context.Context) WorkspaceRunParamArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceRunParamArrayOutput)
}

// WorkspaceRunParamArrayOutput is a value of type WorkspaceRunParamArray that becomes known while the stack is deployed.
type WorkspaceRunParamArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceRunParamArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]WorkspaceRunParam]()
}

// ToWorkspaceRunParamArrayOutput returns itself.
func (o WorkspaceRunParamArrayOutput) ToWorkspaceRunParamArrayOutput() WorkspaceRunParamArrayOutput {
	return o
}

// ToWorkspaceRunParamArrayOutputWithContext returns itself.
func (o WorkspaceRunParamArrayOutput) ToWorkspaceRunParamArrayOutputWithContext(context.Context) WorkspaceRunParamArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceRunParamArrayOutput) Index(i pulumi.IntInput) WorkspaceRunParamOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) WorkspaceRunParam {
		return vs[0].([]WorkspaceRunParam)[vs[1].(int)]
	}).(WorkspaceRunParamOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceDatasetLabelInput](), WorkspaceDatasetLabelArgs{})
	pulumi.RegisterOutputType(WorkspaceDatasetLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceDatasetversionLabelInput](), WorkspaceDatasetversionLabelArgs{})
	pulumi.RegisterOutputType(WorkspaceDatasetversionLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceExperimentLabelInput](), WorkspaceExperimentLabelArgs{})
	pulumi.RegisterOutputType(WorkspaceExperimentLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceModelLabelInput](), WorkspaceModelLabelArgs{})
	pulumi.RegisterOutputType(WorkspaceModelLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceModelVersionLabelInput](), WorkspaceModelVersionLabelArgs{})
	pulumi.RegisterOutputType(WorkspaceModelVersionLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceRunLabelInput](), WorkspaceRunLabelArgs{})
	pulumi.RegisterOutputType(WorkspaceRunLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceRunParamInput](), WorkspaceRunParamArgs{})
	pulumi.RegisterOutputType(WorkspaceRunParamOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceWorkspaceOwnerInput](), WorkspaceWorkspaceOwnerArgs{})
	pulumi.RegisterOutputType(WorkspaceWorkspaceOwnerOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceWorkspaceOwnerPtrInput](), WorkspaceWorkspaceOwnerArgs{})
	pulumi.RegisterOutputType(WorkspaceWorkspaceOwnerPtrOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetConnectionsConnectionInput](), GetConnectionsConnectionArgs{})
	pulumi.RegisterOutputType(GetConnectionsConnectionOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetConnectionsModelInput](), GetConnectionsModelArgs{})
	pulumi.RegisterOutputType(GetConnectionsModelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetConnectionsResourceMetaInput](), GetConnectionsResourceMetaArgs{})
	pulumi.RegisterOutputType(GetConnectionsResourceMetaOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetConnectionsResourceMetaPtrInput](), GetConnectionsResourceMetaArgs{})
	pulumi.RegisterOutputType(GetConnectionsResourceMetaPtrOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetDefaultWorkspaceConditionInput](), GetDefaultWorkspaceConditionArgs{})
	pulumi.RegisterOutputType(GetDefaultWorkspaceConditionOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetDefaultWorkspaceOwnerInput](), GetDefaultWorkspaceOwnerArgs{})
	pulumi.RegisterOutputType(GetDefaultWorkspaceOwnerOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetDefaultWorkspaceOwnerPtrInput](), GetDefaultWorkspaceOwnerArgs{})
	pulumi.RegisterOutputType(GetDefaultWorkspaceOwnerPtrOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetImagesImageInput](), GetImagesImageArgs{})
	pulumi.RegisterOutputType(GetImagesImageOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetImagesLabelInput](), GetImagesLabelArgs{})
	pulumi.RegisterOutputType(GetImagesLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetImportFileResourceInput](), GetImportFileResourceArgs{})
	pulumi.RegisterOutputType(GetImportFileResourceOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetProductsProductInput](), GetProductsProductArgs{})
	pulumi.RegisterOutputType(GetProductsProductOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetProductsServiceInput](), GetProductsServiceArgs{})
	pulumi.RegisterOutputType(GetProductsServiceOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceCodeSourcesCodeSourceInput](), GetWorkspaceCodeSourcesCodeSourceArgs{})
	pulumi.RegisterOutputType(GetWorkspaceCodeSourcesCodeSourceOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceConfigsConfigInput](), GetWorkspaceConfigsConfigArgs{})
	pulumi.RegisterOutputType(GetWorkspaceConfigsConfigOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceConfigsLabelInput](), GetWorkspaceConfigsLabelArgs{})
	pulumi.RegisterOutputType(GetWorkspaceConfigsLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceDatasetLabelInput](), GetWorkspaceDatasetLabelArgs{})
	pulumi.RegisterOutputType(GetWorkspaceDatasetLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceDatasetsDatasetInput](), GetWorkspaceDatasetsDatasetArgs{})
	pulumi.RegisterOutputType(GetWorkspaceDatasetsDatasetOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceDatasetsDatasetLabelInput](), GetWorkspaceDatasetsDatasetLabelArgs{})
	pulumi.RegisterOutputType(GetWorkspaceDatasetsDatasetLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceDatasetversionsVersionInput](), GetWorkspaceDatasetversionsVersionArgs{})
	pulumi.RegisterOutputType(GetWorkspaceDatasetversionsVersionOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceDatasetversionsVersionLabelInput](), GetWorkspaceDatasetversionsVersionLabelArgs{})
	pulumi.RegisterOutputType(GetWorkspaceDatasetversionsVersionLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceExperimentsExperimentInput](), GetWorkspaceExperimentsExperimentArgs{})
	pulumi.RegisterOutputType(GetWorkspaceExperimentsExperimentOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceExperimentsExperimentLabelInput](), GetWorkspaceExperimentsExperimentLabelArgs{})
	pulumi.RegisterOutputType(GetWorkspaceExperimentsExperimentLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceMembersMemberInput](), GetWorkspaceMembersMemberArgs{})
	pulumi.RegisterOutputType(GetWorkspaceMembersMemberOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceModelLabelInput](), GetWorkspaceModelLabelArgs{})
	pulumi.RegisterOutputType(GetWorkspaceModelLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceModelVersionLabelInput](), GetWorkspaceModelVersionLabelArgs{})
	pulumi.RegisterOutputType(GetWorkspaceModelVersionLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceModelVersionsVersionInput](), GetWorkspaceModelVersionsVersionArgs{})
	pulumi.RegisterOutputType(GetWorkspaceModelVersionsVersionOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceModelVersionsVersionLabelInput](), GetWorkspaceModelVersionsVersionLabelArgs{})
	pulumi.RegisterOutputType(GetWorkspaceModelVersionsVersionLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceModelsModelInput](), GetWorkspaceModelsModelArgs{})
	pulumi.RegisterOutputType(GetWorkspaceModelsModelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceModelsModelLabelInput](), GetWorkspaceModelsModelLabelArgs{})
	pulumi.RegisterOutputType(GetWorkspaceModelsModelLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceResourcesLabelInput](), GetWorkspaceResourcesLabelArgs{})
	pulumi.RegisterOutputType(GetWorkspaceResourcesLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceResourcesQuotaInput](), GetWorkspaceResourcesQuotaArgs{})
	pulumi.RegisterOutputType(GetWorkspaceResourcesQuotaOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceResourcesQuotaSpecInput](), GetWorkspaceResourcesQuotaSpecArgs{})
	pulumi.RegisterOutputType(GetWorkspaceResourcesQuotaSpecOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceResourcesResourceInput](), GetWorkspaceResourcesResourceArgs{})
	pulumi.RegisterOutputType(GetWorkspaceResourcesResourceOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRolesModulePermissionInput](), GetWorkspaceRolesModulePermissionArgs{})
	pulumi.RegisterOutputType(GetWorkspaceRolesModulePermissionOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRolesPermissionInput](), GetWorkspaceRolesPermissionArgs{})
	pulumi.RegisterOutputType(GetWorkspaceRolesPermissionOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRolesPermissionRuleInput](), GetWorkspaceRolesPermissionRuleArgs{})
	pulumi.RegisterOutputType(GetWorkspaceRolesPermissionRuleOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRolesRoleInput](), GetWorkspaceRolesRoleArgs{})
	pulumi.RegisterOutputType(GetWorkspaceRolesRoleOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRunsRunInput](), GetWorkspaceRunsRunArgs{})
	pulumi.RegisterOutputType(GetWorkspaceRunsRunOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRunsRunLabelInput](), GetWorkspaceRunsRunLabelArgs{})
	pulumi.RegisterOutputType(GetWorkspaceRunsRunLabelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRunsRunParamInput](), GetWorkspaceRunsRunParamArgs{})
	pulumi.RegisterOutputType(GetWorkspaceRunsRunParamOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceUserConfigsUserConfigInput](), GetWorkspaceUserConfigsUserConfigArgs{})
	pulumi.RegisterOutputType(GetWorkspaceUserConfigsUserConfigOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceUsersUserInput](), GetWorkspaceUsersUserArgs{})
	pulumi.RegisterOutputType(GetWorkspaceUsersUserOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceWorkspaceOwnerInput](), GetWorkspaceWorkspaceOwnerArgs{})
	pulumi.RegisterOutputType(GetWorkspaceWorkspaceOwnerOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceWorkspaceOwnerPtrInput](), GetWorkspaceWorkspaceOwnerArgs{})
	pulumi.RegisterOutputType(GetWorkspaceWorkspaceOwnerPtrOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceWorkspacesWorkspaceInput](), GetWorkspaceWorkspacesWorkspaceArgs{})
	pulumi.RegisterOutputType(GetWorkspaceWorkspacesWorkspaceOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceWorkspacesWorkspaceOwnerInput](), GetWorkspaceWorkspacesWorkspaceOwnerArgs{})
	pulumi.RegisterOutputType(GetWorkspaceWorkspacesWorkspaceOwnerOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceWorkspacesWorkspaceOwnerPtrInput](), GetWorkspaceWorkspacesWorkspaceOwnerArgs{})
	pulumi.RegisterOutputType(GetWorkspaceWorkspacesWorkspaceOwnerPtrOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetConnectionsConnectionArrayInput](), GetConnectionsConnectionArray{})
	pulumi.RegisterOutputType(GetConnectionsConnectionArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetConnectionsModelArrayInput](), GetConnectionsModelArray{})
	pulumi.RegisterOutputType(GetConnectionsModelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetDefaultWorkspaceConditionArrayInput](), GetDefaultWorkspaceConditionArray{})
	pulumi.RegisterOutputType(GetDefaultWorkspaceConditionArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetImagesImageArrayInput](), GetImagesImageArray{})
	pulumi.RegisterOutputType(GetImagesImageArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetImagesLabelArrayInput](), GetImagesLabelArray{})
	pulumi.RegisterOutputType(GetImagesLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetImportFileResourceArrayInput](), GetImportFileResourceArray{})
	pulumi.RegisterOutputType(GetImportFileResourceArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetProductsProductArrayInput](), GetProductsProductArray{})
	pulumi.RegisterOutputType(GetProductsProductArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetProductsServiceArrayInput](), GetProductsServiceArray{})
	pulumi.RegisterOutputType(GetProductsServiceArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceCodeSourcesCodeSourceArrayInput](), GetWorkspaceCodeSourcesCodeSourceArray{})
	pulumi.RegisterOutputType(GetWorkspaceCodeSourcesCodeSourceArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceConfigsConfigArrayInput](), GetWorkspaceConfigsConfigArray{})
	pulumi.RegisterOutputType(GetWorkspaceConfigsConfigArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceConfigsLabelArrayInput](), GetWorkspaceConfigsLabelArray{})
	pulumi.RegisterOutputType(GetWorkspaceConfigsLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceDatasetLabelArrayInput](), GetWorkspaceDatasetLabelArray{})
	pulumi.RegisterOutputType(GetWorkspaceDatasetLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceDatasetsDatasetArrayInput](), GetWorkspaceDatasetsDatasetArray{})
	pulumi.RegisterOutputType(GetWorkspaceDatasetsDatasetArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceDatasetsDatasetLabelArrayInput](), GetWorkspaceDatasetsDatasetLabelArray{})
	pulumi.RegisterOutputType(GetWorkspaceDatasetsDatasetLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceDatasetversionsVersionArrayInput](), GetWorkspaceDatasetversionsVersionArray{})
	pulumi.RegisterOutputType(GetWorkspaceDatasetversionsVersionArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceDatasetversionsVersionLabelArrayInput](), GetWorkspaceDatasetversionsVersionLabelArray{})
	pulumi.RegisterOutputType(GetWorkspaceDatasetversionsVersionLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceExperimentsExperimentArrayInput](), GetWorkspaceExperimentsExperimentArray{})
	pulumi.RegisterOutputType(GetWorkspaceExperimentsExperimentArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceExperimentsExperimentLabelArrayInput](), GetWorkspaceExperimentsExperimentLabelArray{})
	pulumi.RegisterOutputType(GetWorkspaceExperimentsExperimentLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceMembersMemberArrayInput](), GetWorkspaceMembersMemberArray{})
	pulumi.RegisterOutputType(GetWorkspaceMembersMemberArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceModelLabelArrayInput](), GetWorkspaceModelLabelArray{})
	pulumi.RegisterOutputType(GetWorkspaceModelLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceModelVersionLabelArrayInput](), GetWorkspaceModelVersionLabelArray{})
	pulumi.RegisterOutputType(GetWorkspaceModelVersionLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceModelVersionsVersionArrayInput](), GetWorkspaceModelVersionsVersionArray{})
	pulumi.RegisterOutputType(GetWorkspaceModelVersionsVersionArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceModelVersionsVersionLabelArrayInput](), GetWorkspaceModelVersionsVersionLabelArray{})
	pulumi.RegisterOutputType(GetWorkspaceModelVersionsVersionLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceModelsModelArrayInput](), GetWorkspaceModelsModelArray{})
	pulumi.RegisterOutputType(GetWorkspaceModelsModelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceModelsModelLabelArrayInput](), GetWorkspaceModelsModelLabelArray{})
	pulumi.RegisterOutputType(GetWorkspaceModelsModelLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceResourcesLabelArrayInput](), GetWorkspaceResourcesLabelArray{})
	pulumi.RegisterOutputType(GetWorkspaceResourcesLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceResourcesQuotaArrayInput](), GetWorkspaceResourcesQuotaArray{})
	pulumi.RegisterOutputType(GetWorkspaceResourcesQuotaArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceResourcesQuotaSpecArrayInput](), GetWorkspaceResourcesQuotaSpecArray{})
	pulumi.RegisterOutputType(GetWorkspaceResourcesQuotaSpecArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceResourcesResourceArrayInput](), GetWorkspaceResourcesResourceArray{})
	pulumi.RegisterOutputType(GetWorkspaceResourcesResourceArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRolesModulePermissionArrayInput](), GetWorkspaceRolesModulePermissionArray{})
	pulumi.RegisterOutputType(GetWorkspaceRolesModulePermissionArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRolesPermissionArrayInput](), GetWorkspaceRolesPermissionArray{})
	pulumi.RegisterOutputType(GetWorkspaceRolesPermissionArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRolesPermissionRuleArrayInput](), GetWorkspaceRolesPermissionRuleArray{})
	pulumi.RegisterOutputType(GetWorkspaceRolesPermissionRuleArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRolesRoleArrayInput](), GetWorkspaceRolesRoleArray{})
	pulumi.RegisterOutputType(GetWorkspaceRolesRoleArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRunsRunArrayInput](), GetWorkspaceRunsRunArray{})
	pulumi.RegisterOutputType(GetWorkspaceRunsRunArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRunsRunLabelArrayInput](), GetWorkspaceRunsRunLabelArray{})
	pulumi.RegisterOutputType(GetWorkspaceRunsRunLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceRunsRunParamArrayInput](), GetWorkspaceRunsRunParamArray{})
	pulumi.RegisterOutputType(GetWorkspaceRunsRunParamArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceUserConfigsUserConfigArrayInput](), GetWorkspaceUserConfigsUserConfigArray{})
	pulumi.RegisterOutputType(GetWorkspaceUserConfigsUserConfigArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceUsersUserArrayInput](), GetWorkspaceUsersUserArray{})
	pulumi.RegisterOutputType(GetWorkspaceUsersUserArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[GetWorkspaceWorkspacesWorkspaceArrayInput](), GetWorkspaceWorkspacesWorkspaceArray{})
	pulumi.RegisterOutputType(GetWorkspaceWorkspacesWorkspaceArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceDatasetLabelArrayInput](), WorkspaceDatasetLabelArray{})
	pulumi.RegisterOutputType(WorkspaceDatasetLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceDatasetversionLabelArrayInput](), WorkspaceDatasetversionLabelArray{})
	pulumi.RegisterOutputType(WorkspaceDatasetversionLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceExperimentLabelArrayInput](), WorkspaceExperimentLabelArray{})
	pulumi.RegisterOutputType(WorkspaceExperimentLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceModelLabelArrayInput](), WorkspaceModelLabelArray{})
	pulumi.RegisterOutputType(WorkspaceModelLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceModelVersionLabelArrayInput](), WorkspaceModelVersionLabelArray{})
	pulumi.RegisterOutputType(WorkspaceModelVersionLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceRunLabelArrayInput](), WorkspaceRunLabelArray{})
	pulumi.RegisterOutputType(WorkspaceRunLabelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceRunParamArrayInput](), WorkspaceRunParamArray{})
	pulumi.RegisterOutputType(WorkspaceRunParamArrayOutput{})
}

// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// WorkspaceDatasetLabel is the object type `alicloud:pai/WorkspaceDatasetLabel:WorkspaceDatasetLabel`.
//
// A label of a dataset: a key with a value, to group and find by.
type WorkspaceDatasetLabel struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. One dataset has a key once.
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
// A label of a dataset: a key with a value, to group and find by.
type WorkspaceDatasetLabelArgs struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. One dataset has a key once.
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
// A label of a dataset version: a key with a value, to group and find by.
type WorkspaceDatasetversionLabel struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. One version has a key once.
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
// A label of a dataset version: a key with a value, to group and find by.
type WorkspaceDatasetversionLabelArgs struct {
	// Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
	// `https://`. One version has a key once.
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
// A label of an experiment: a key with a value, to group and find by.
type WorkspaceExperimentLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. One experiment has a key once.
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
// A label of an experiment: a key with a value, to group and find by.
type WorkspaceExperimentLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. One experiment has a key once.
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
// A label of a model: a key with a value, to group and find models by.
type WorkspaceModelLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. One model has a key once.
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
// A label of a model: a key with a value, to group and find models by.
type WorkspaceModelLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. One model has a key once.
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
// A label of a model version: a key with a value, to group and find versions by.
type WorkspaceModelVersionLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. One version has a key once.
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
// A label of a model version: a key with a value, to group and find versions by.
type WorkspaceModelVersionLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. One version has a key once.
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
// A label of a run: a key with a value, to group and find by.
type WorkspaceRunLabel struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. One run has a key once.
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
// A label of a run: a key with a value, to group and find by.
type WorkspaceRunLabelArgs struct {
	// Key of the label, at most 128 bytes, without `=` and `,`. One run has a key once.
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
// A parameter of a run: a name with the value the run was made with.
type WorkspaceRunParam struct {
	// Name of the parameter, at most 128 bytes, without `=` and `,`. One run has a name once.
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
// A parameter of a run: a name with the value the run was made with.
type WorkspaceRunParamArgs struct {
	// Name of the parameter, at most 128 bytes, without `=` and `,`. One run has a name once.
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
// The account that a workspace belongs to.
type WorkspaceWorkspaceOwner struct {
	// Name of the owner as the console shows it.
	DisplayName *string `pulumi:"displayName"`
	// Number of the owner's account or RAM user.
	UserId *string `pulumi:"userId"`
	// Number that DataWorks knows the owner by.
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
// The account that a workspace belongs to.
type WorkspaceWorkspaceOwnerArgs struct {
	// Name of the owner as the console shows it.
	DisplayName pulumi.StringPtrInput `pulumi:"displayName"`
	// Number of the owner's account or RAM user.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// Number that DataWorks knows the owner by.
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

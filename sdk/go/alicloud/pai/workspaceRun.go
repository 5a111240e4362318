// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// WorkspaceRun is the resource `alicloud:pai/workspaceRun:WorkspaceRun`.
//
// A run of a PAI experiment is one execution with its parameters. The training code writes the metrics
// of the run, not this resource.
//
// # Example Usage
//
// # A run with its parameters
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		team, err := pai.NewWorkspaceWorkspace(ctx, "team", &pai.WorkspaceWorkspaceArgs{
//			WorkspaceName: pulumi.String("fraud_detection"),
//			Description:   pulumi.String("Models that score card payments"),
//			EnvTypes:      pulumi.StringArray{pulumi.String("prod")},
//		})
//		if err != nil {
//			return err
//		}
//		tuning, err := pai.NewWorkspaceExperiment(ctx, "tuning", &pai.WorkspaceExperimentArgs{
//			WorkspaceId:    team.ID(),
//			ExperimentName: pulumi.String("learning-rate"),
//			ArtifactUri:    pulumi.String("oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/"),
//		})
//		if err != nil {
//			return err
//		}
//		_, err = pai.NewWorkspaceRun(ctx, "first", &pai.WorkspaceRunArgs{
//			ExperimentId: tuning.ID(),
//			RunName:      pulumi.String("rate-0-01"),
//			Params: pai.WorkspaceRunParamArray{
//				pai.WorkspaceRunParamArgs{Key: pulumi.String("learning_rate"), Value: pulumi.String("0.01")},
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
// To import a run, use its ID, `run-...`.
//
//	$ pulumi import alicloud:pai/workspaceRun:WorkspaceRun first <run_id>
type WorkspaceRun struct {
	pulumi.CustomResourceState

	// When the run was created, in UTC (ISO 8601).
	CreateTime pulumi.StringOutput `pulumi:"createTime"`

	// Experiment of the run. Changing it replaces the run.
	ExperimentId pulumi.StringOutput `pulumi:"experimentId"`

	// When the run was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrOutput `pulumi:"gmtModifiedTime"`

	// Labels of the run. Their order does not matter. Changing them updates the run in place, and only the
	// labels that differ.
	Labels WorkspaceRunLabelArrayOutput `pulumi:"labels"`

	// ID of the Alibaba Cloud account that owns the run.
	OwnerId pulumi.StringPtrOutput `pulumi:"ownerId"`

	// Parameters of the run. Their order does not matter. New and changed entries update the run in place.
	// Removing an entry replaces the run, because the service cannot remove it.
	Params WorkspaceRunParamArrayOutput `pulumi:"params"`

	// Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. Defaults
	// to the ID of the run. Changing it updates the run in place. Removing it keeps the name, because the
	// service cannot unset it.
	RunName pulumi.StringPtrOutput `pulumi:"runName"`

	// ID of the job that the run executes, for example `train1q2w3e4r`. Changing it replaces the run.
	SourceId pulumi.StringPtrOutput `pulumi:"sourceId"`

	// Kind of job: `TrainingService` or `DLC`. Changing it replaces the run.
	SourceType pulumi.StringPtrOutput `pulumi:"sourceType"`

	// ID of the account or RAM user that created the run.
	UserId pulumi.StringPtrOutput `pulumi:"userId"`
}

// NewWorkspaceRun makes a WorkspaceRun, or takes over what the stack has under this name already.
func NewWorkspaceRun(ctx *pulumi.Context, name string, args *WorkspaceRunArgs, opts ...pulumi.ResourceOption) (*WorkspaceRun, error) {
	given := WorkspaceRunArgs{}
	if args != nil {
		given = *args
	}
	if err := internal.Require("WorkspaceRun", name, map[string]pulumi.Input{
		"ExperimentId": given.ExperimentId,
	}); err != nil {
		return nil, err
	}
	resource := &WorkspaceRun{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := ctx.RegisterResource("alicloud:pai/workspaceRun:WorkspaceRun", name, &given, resource, opts...); err != nil {
		return nil, err
	}
	return resource, nil
}

// GetWorkspaceRun looks up a WorkspaceRun that exists, without managing it. The id is the one that it
// is imported by; the state goes to the plugin along with the id, and may be nil.
func GetWorkspaceRun(ctx *pulumi.Context, name string, id pulumi.IDInput, state *WorkspaceRunState, opts ...pulumi.ResourceOption) (*WorkspaceRun, error) {
	resource := &WorkspaceRun{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := internal.Read(ctx, "alicloud:pai/workspaceRun:WorkspaceRun", name, id, state, resource, opts); err != nil {
		return nil, err
	}
	return resource, nil
}

type workspaceRunState struct {
	CreateTime      *string             `pulumi:"createTime"`
	ExperimentId    *string             `pulumi:"experimentId"`
	GmtModifiedTime *string             `pulumi:"gmtModifiedTime"`
	Labels          []WorkspaceRunLabel `pulumi:"labels"`
	OwnerId         *string             `pulumi:"ownerId"`
	Params          []WorkspaceRunParam `pulumi:"params"`
	RunName         *string             `pulumi:"runName"`
	SourceId        *string             `pulumi:"sourceId"`
	SourceType      *string             `pulumi:"sourceType"`
	UserId          *string             `pulumi:"userId"`
}

// WorkspaceRunState is what is known of a WorkspaceRun that is looked up.
type WorkspaceRunState struct {
	// When the run was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput
	// Experiment of the run. Changing it replaces the run.
	ExperimentId pulumi.StringPtrInput
	// When the run was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput
	// Labels of the run. Their order does not matter. Changing them updates the run in place, and only the
	// labels that differ.
	Labels WorkspaceRunLabelArrayInput
	// ID of the Alibaba Cloud account that owns the run.
	OwnerId pulumi.StringPtrInput
	// Parameters of the run. Their order does not matter. New and changed entries update the run in place.
	// Removing an entry replaces the run, because the service cannot remove it.
	Params WorkspaceRunParamArrayInput
	// Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. Defaults
	// to the ID of the run. Changing it updates the run in place. Removing it keeps the name, because the
	// service cannot unset it.
	RunName pulumi.StringPtrInput
	// ID of the job that the run executes, for example `train1q2w3e4r`. Changing it replaces the run.
	SourceId pulumi.StringPtrInput
	// Kind of job: `TrainingService` or `DLC`. Changing it replaces the run.
	SourceType pulumi.StringPtrInput
	// ID of the account or RAM user that created the run.
	UserId pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceRunState) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceRunState]()
}

type workspaceRunArgs struct {
	ExperimentId string              `pulumi:"experimentId"`
	Labels       []WorkspaceRunLabel `pulumi:"labels"`
	Params       []WorkspaceRunParam `pulumi:"params"`
	RunName      *string             `pulumi:"runName"`
	SourceId     *string             `pulumi:"sourceId"`
	SourceType   *string             `pulumi:"sourceType"`
}

// WorkspaceRunArgs is what a program says of a WorkspaceRun.
type WorkspaceRunArgs struct {
	// Experiment of the run. Changing it replaces the run.
	ExperimentId pulumi.StringInput
	// Labels of the run. Their order does not matter. Changing them updates the run in place, and only the
	// labels that differ.
	Labels WorkspaceRunLabelArrayInput
	// Parameters of the run. Their order does not matter. New and changed entries update the run in place.
	// Removing an entry replaces the run, because the service cannot remove it.
	Params WorkspaceRunParamArrayInput
	// Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. Defaults
	// to the ID of the run. Changing it updates the run in place. Removing it keeps the name, because the
	// service cannot unset it.
	RunName pulumi.StringPtrInput
	// ID of the job that the run executes, for example `train1q2w3e4r`. Changing it replaces the run.
	SourceId pulumi.StringPtrInput
	// Kind of job: `TrainingService` or `DLC`. Changing it replaces the run.
	SourceType pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceRunArgs) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceRunArgs]()
}

// WorkspaceRunInput is a *WorkspaceRun, or an output of that.
type WorkspaceRunInput interface {
	pulumi.Input

	ToWorkspaceRunOutput() WorkspaceRunOutput
	ToWorkspaceRunOutputWithContext(context.Context) WorkspaceRunOutput
}

// ElementType is the type of the value that it becomes.
func (*WorkspaceRun) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceRun]()
}

// ToWorkspaceRunOutput returns it as an output.
func (r *WorkspaceRun) ToWorkspaceRunOutput() WorkspaceRunOutput {
	return r.ToWorkspaceRunOutputWithContext(context.Background())
}

// ToWorkspaceRunOutputWithContext returns it as an output that is awaited with ctx.
func (r *WorkspaceRun) ToWorkspaceRunOutputWithContext(ctx context.Context) WorkspaceRunOutput {
	return pulumi.ToOutputWithContext(ctx, r).(WorkspaceRunOutput)
}

// WorkspaceRunOutput is a WorkspaceRun that becomes known while the stack is deployed.
type WorkspaceRunOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceRunOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceRun]()
}

// ToWorkspaceRunOutput returns itself.
func (o WorkspaceRunOutput) ToWorkspaceRunOutput() WorkspaceRunOutput {
	return o
}

// ToWorkspaceRunOutputWithContext returns itself.
func (o WorkspaceRunOutput) ToWorkspaceRunOutputWithContext(context.Context) WorkspaceRunOutput {
	return o
}

// CreateTime is [WorkspaceRun.CreateTime].
func (o WorkspaceRunOutput) CreateTime() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceRun) pulumi.StringOutput { return v.CreateTime }).(pulumi.StringOutput)
}

// ExperimentId is [WorkspaceRun.ExperimentId].
func (o WorkspaceRunOutput) ExperimentId() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceRun) pulumi.StringOutput { return v.ExperimentId }).(pulumi.StringOutput)
}

// GmtModifiedTime is [WorkspaceRun.GmtModifiedTime].
func (o WorkspaceRunOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceRun) pulumi.StringPtrOutput { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Labels is [WorkspaceRun.Labels].
func (o WorkspaceRunOutput) Labels() WorkspaceRunLabelArrayOutput {
	return o.ApplyT(func(v *WorkspaceRun) WorkspaceRunLabelArrayOutput { return v.Labels }).(WorkspaceRunLabelArrayOutput)
}

// OwnerId is [WorkspaceRun.OwnerId].
func (o WorkspaceRunOutput) OwnerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceRun) pulumi.StringPtrOutput { return v.OwnerId }).(pulumi.StringPtrOutput)
}

// Params is [WorkspaceRun.Params].
func (o WorkspaceRunOutput) Params() WorkspaceRunParamArrayOutput {
	return o.ApplyT(func(v *WorkspaceRun) WorkspaceRunParamArrayOutput { return v.Params }).(WorkspaceRunParamArrayOutput)
}

// RunName is [WorkspaceRun.RunName].
func (o WorkspaceRunOutput) RunName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceRun) pulumi.StringPtrOutput { return v.RunName }).(pulumi.StringPtrOutput)
}

// SourceId is [WorkspaceRun.SourceId].
func (o WorkspaceRunOutput) SourceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceRun) pulumi.StringPtrOutput { return v.SourceId }).(pulumi.StringPtrOutput)
}

// SourceType is [WorkspaceRun.SourceType].
func (o WorkspaceRunOutput) SourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceRun) pulumi.StringPtrOutput { return v.SourceType }).(pulumi.StringPtrOutput)
}

// UserId is [WorkspaceRun.UserId].
func (o WorkspaceRunOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceRun) pulumi.StringPtrOutput { return v.UserId }).(pulumi.StringPtrOutput)
}

// WorkspaceRunArrayInput is WorkspaceRunArray, or an output of that.
type WorkspaceRunArrayInput interface {
	pulumi.Input

	ToWorkspaceRunArrayOutput() WorkspaceRunArrayOutput
	ToWorkspaceRunArrayOutputWithContext(context.Context) WorkspaceRunArrayOutput
}

// WorkspaceRunArray is a list of values of type WorkspaceRunInput.
type WorkspaceRunArray []WorkspaceRunInput

// ElementType is the type of the value that it becomes.
func (WorkspaceRunArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceRun]()
}

// ToWorkspaceRunArrayOutput returns it as an output.
func (i WorkspaceRunArray) ToWorkspaceRunArrayOutput() WorkspaceRunArrayOutput {
	return i.ToWorkspaceRunArrayOutputWithContext(context.Background())
}

// ToWorkspaceRunArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceRunArray) ToWorkspaceRunArrayOutputWithContext(ctx context.Context) WorkspaceRunArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceRunArrayOutput)
}

// WorkspaceRunArrayOutput is a value of type WorkspaceRunArray that becomes known while the stack is deployed.
type WorkspaceRunArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceRunArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceRun]()
}

// ToWorkspaceRunArrayOutput returns itself.
func (o WorkspaceRunArrayOutput) ToWorkspaceRunArrayOutput() WorkspaceRunArrayOutput {
	return o
}

// ToWorkspaceRunArrayOutputWithContext returns itself.
func (o WorkspaceRunArrayOutput) ToWorkspaceRunArrayOutputWithContext(context.Context) WorkspaceRunArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceRunArrayOutput) Index(i pulumi.IntInput) WorkspaceRunOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) *WorkspaceRun {
		return vs[0].([]*WorkspaceRun)[vs[1].(int)]
	}).(WorkspaceRunOutput)
}

// WorkspaceRunMapInput is WorkspaceRunMap, or an output of that.
type WorkspaceRunMapInput interface {
	pulumi.Input

	ToWorkspaceRunMapOutput() WorkspaceRunMapOutput
	ToWorkspaceRunMapOutputWithContext(context.Context) WorkspaceRunMapOutput
}

// WorkspaceRunMap is a map by name of values of type WorkspaceRunInput.
type WorkspaceRunMap map[string]WorkspaceRunInput

// ElementType is the type of the value that it becomes.
func (WorkspaceRunMap) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceRun]()
}

// ToWorkspaceRunMapOutput returns it as an output.
func (i WorkspaceRunMap) ToWorkspaceRunMapOutput() WorkspaceRunMapOutput {
	return i.ToWorkspaceRunMapOutputWithContext(context.Background())
}

// ToWorkspaceRunMapOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceRunMap) ToWorkspaceRunMapOutputWithContext(ctx context.Context) WorkspaceRunMapOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceRunMapOutput)
}

// WorkspaceRunMapOutput is a value of type WorkspaceRunMap that becomes known while the stack is deployed.
type WorkspaceRunMapOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceRunMapOutput) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceRun]()
}

// ToWorkspaceRunMapOutput returns itself.
func (o WorkspaceRunMapOutput) ToWorkspaceRunMapOutput() WorkspaceRunMapOutput {
	return o
}

// ToWorkspaceRunMapOutputWithContext returns itself.
func (o WorkspaceRunMapOutput) ToWorkspaceRunMapOutputWithContext(context.Context) WorkspaceRunMapOutput {
	return o
}

// MapIndex returns one of the map by its key.
func (o WorkspaceRunMapOutput) MapIndex(k pulumi.StringInput) WorkspaceRunOutput {
	return pulumi.All(o, k).ApplyT(func(vs []any) *WorkspaceRun {
		return vs[0].(map[string]*WorkspaceRun)[vs[1].(string)]
	}).(WorkspaceRunOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceRunInput](), &WorkspaceRun{})
	pulumi.RegisterOutputType(WorkspaceRunOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceRunArrayInput](), WorkspaceRunArray{})
	pulumi.RegisterOutputType(WorkspaceRunArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceRunMapInput](), WorkspaceRunMap{})
	pulumi.RegisterOutputType(WorkspaceRunMapOutput{})
}

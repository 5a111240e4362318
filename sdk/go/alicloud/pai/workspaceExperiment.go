// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// WorkspaceExperiment is the resource `alicloud:pai/workspaceExperiment:WorkspaceExperiment`.
//
// An experiment of a PAI workspace groups runs (`WorkspaceRun`), so that you can compare their
// parameters and results.
//
// # Example Usage
//
// # An experiment that all members see
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
//		_, err = pai.NewWorkspaceExperiment(ctx, "tuning", &pai.WorkspaceExperimentArgs{
//			WorkspaceId:    team.ID(),
//			ExperimentName: pulumi.String("learning-rate"),
//			ArtifactUri:    pulumi.String("oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/"),
//			Accessibility:  pulumi.String("PUBLIC"),
//		})
//		if err != nil {
//			return err
//		}
//		return nil
//	}
//
// # Import
//
// To import an experiment, use its ID, `exp-...`.
//
//	$ pulumi import alicloud:pai/workspaceExperiment:WorkspaceExperiment tuning <experiment_id>
type WorkspaceExperiment struct {
	pulumi.CustomResourceState

	// Who can see the experiment in the workspace: `PRIVATE` (its owner and the administrators) or
	// `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it updates the experiment in place;
	// removing it restores the default.
	Accessibility pulumi.StringOutput `pulumi:"accessibility"`

	// Folder in OSS in which the runs store their files, `oss://<bucket>.<endpoint>/<path>/`. An
	// experiment can have no folder. Changing it replaces the experiment. Removing it changes nothing,
	// because an experiment keeps its folder.
	ArtifactUri pulumi.StringOutput `pulumi:"artifactUri"`

	// When the experiment was created, in UTC (ISO 8601).
	CreateTime pulumi.StringOutput `pulumi:"createTime"`

	// Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
	// If you leave it out, the provider makes a name from the resource's name in your program and seven
	// random hexadecimal digits, for example `rates-1b9c3f0`. Changing it updates the experiment in place.
	ExperimentName pulumi.StringOutput `pulumi:"experimentName"`

	// When the experiment was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrOutput `pulumi:"gmtModifiedTime"`

	// Labels of the experiment. Their order does not matter. Changing them updates the experiment in
	// place, and only the labels that differ.
	Labels WorkspaceExperimentLabelArrayOutput `pulumi:"labels"`

	// ID of the Alibaba Cloud account that owns the experiment.
	OwnerId pulumi.StringPtrOutput `pulumi:"ownerId"`

	// ID of the account or RAM user that created the experiment.
	UserId pulumi.StringPtrOutput `pulumi:"userId"`

	// Workspace of the experiment. Changing it replaces the experiment.
	WorkspaceId pulumi.StringOutput `pulumi:"workspaceId"`
}

// NewWorkspaceExperiment makes a WorkspaceExperiment, or takes over what the stack has under this name already.
func NewWorkspaceExperiment(ctx *pulumi.Context, name string, args *WorkspaceExperimentArgs, opts ...pulumi.ResourceOption) (*WorkspaceExperiment, error) {
	given := WorkspaceExperimentArgs{}
	if args != nil {
		given = *args
	}
	if err := internal.Require("WorkspaceExperiment", name, map[string]pulumi.Input{
		"WorkspaceId": given.WorkspaceId,
	}); err != nil {
		return nil, err
	}
	resource := &WorkspaceExperiment{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := ctx.RegisterResource("alicloud:pai/workspaceExperiment:WorkspaceExperiment", name, &given, resource, opts...); err != nil {
		return nil, err
	}
	return resource, nil
}

// GetWorkspaceExperiment looks up a WorkspaceExperiment that exists, without managing it. The id is
// the one that it is imported by; the state goes to the plugin along with the id, and may be nil.
func GetWorkspaceExperiment(ctx *pulumi.Context, name string, id pulumi.IDInput, state *WorkspaceExperimentState, opts ...pulumi.ResourceOption) (*WorkspaceExperiment, error) {
	resource := &WorkspaceExperiment{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := internal.Read(ctx, "alicloud:pai/workspaceExperiment:WorkspaceExperiment", name, id, state, resource, opts); err != nil {
		return nil, err
	}
	return resource, nil
}

type workspaceExperimentState struct {
	Accessibility   *string                    `pulumi:"accessibility"`
	ArtifactUri     *string                    `pulumi:"artifactUri"`
	CreateTime      *string                    `pulumi:"createTime"`
	ExperimentName  *string                    `pulumi:"experimentName"`
	GmtModifiedTime *string                    `pulumi:"gmtModifiedTime"`
	Labels          []WorkspaceExperimentLabel `pulumi:"labels"`
	OwnerId         *string                    `pulumi:"ownerId"`
	UserId          *string                    `pulumi:"userId"`
	WorkspaceId     *string                    `pulumi:"workspaceId"`
}

// WorkspaceExperimentState is what is known of a WorkspaceExperiment that is looked up.
type WorkspaceExperimentState struct {
	// Who can see the experiment in the workspace: `PRIVATE` (its owner and the administrators) or
	// `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it updates the experiment in place;
	// removing it restores the default.
	Accessibility pulumi.StringPtrInput
	// Folder in OSS in which the runs store their files, `oss://<bucket>.<endpoint>/<path>/`. An
	// experiment can have no folder. Changing it replaces the experiment. Removing it changes nothing,
	// because an experiment keeps its folder.
	ArtifactUri pulumi.StringPtrInput
	// When the experiment was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput
	// Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
	// If you leave it out, the provider makes a name from the resource's name in your program and seven
	// random hexadecimal digits, for example `rates-1b9c3f0`. Changing it updates the experiment in place.
	ExperimentName pulumi.StringPtrInput
	// When the experiment was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput
	// Labels of the experiment. Their order does not matter. Changing them updates the experiment in
	// place, and only the labels that differ.
	Labels WorkspaceExperimentLabelArrayInput
	// ID of the Alibaba Cloud account that owns the experiment.
	OwnerId pulumi.StringPtrInput
	// ID of the account or RAM user that created the experiment.
	UserId pulumi.StringPtrInput
	// Workspace of the experiment. Changing it replaces the experiment.
	WorkspaceId pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceExperimentState) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceExperimentState]()
}

type workspaceExperimentArgs struct {
	Accessibility  *string                    `pulumi:"accessibility"`
	ArtifactUri    *string                    `pulumi:"artifactUri"`
	ExperimentName *string                    `pulumi:"experimentName"`
	Labels         []WorkspaceExperimentLabel `pulumi:"labels"`
	WorkspaceId    string                     `pulumi:"workspaceId"`
}

// WorkspaceExperimentArgs is what a program says of a WorkspaceExperiment.
type WorkspaceExperimentArgs struct {
	// Who can see the experiment in the workspace: `PRIVATE` (its owner and the administrators) or
	// `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it updates the experiment in place;
	// removing it restores the default.
	Accessibility pulumi.StringPtrInput
	// Folder in OSS in which the runs store their files, `oss://<bucket>.<endpoint>/<path>/`. An
	// experiment can have no folder. Changing it replaces the experiment. Removing it changes nothing,
	// because an experiment keeps its folder.
	ArtifactUri pulumi.StringPtrInput
	// Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
	// If you leave it out, the provider makes a name from the resource's name in your program and seven
	// random hexadecimal digits, for example `rates-1b9c3f0`. Changing it updates the experiment in place.
	ExperimentName pulumi.StringPtrInput
	// Labels of the experiment. Their order does not matter. Changing them updates the experiment in
	// place, and only the labels that differ.
	Labels WorkspaceExperimentLabelArrayInput
	// Workspace of the experiment. Changing it replaces the experiment.
	WorkspaceId pulumi.StringInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceExperimentArgs) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceExperimentArgs]()
}

// WorkspaceExperimentInput is a *WorkspaceExperiment, or an output of that.
type WorkspaceExperimentInput interface {
	pulumi.Input

	ToWorkspaceExperimentOutput() WorkspaceExperimentOutput
	ToWorkspaceExperimentOutputWithContext(context.Context) WorkspaceExperimentOutput
}

// ElementType is the type of the value that it becomes.
func (*WorkspaceExperiment) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceExperiment]()
}

// ToWorkspaceExperimentOutput returns it as an output.
func (r *WorkspaceExperiment) ToWorkspaceExperimentOutput() WorkspaceExperimentOutput {
	return r.ToWorkspaceExperimentOutputWithContext(context.Background())
}

// ToWorkspaceExperimentOutputWithContext returns it as an output that is awaited with ctx.
func (r *WorkspaceExperiment) ToWorkspaceExperimentOutputWithContext(ctx context.Context) WorkspaceExperimentOutput {
	return pulumi.ToOutputWithContext(ctx, r).(WorkspaceExperimentOutput)
}

// WorkspaceExperimentOutput is a WorkspaceExperiment that becomes known while the stack is deployed.
type WorkspaceExperimentOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceExperimentOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceExperiment]()
}

// ToWorkspaceExperimentOutput returns itself.
func (o WorkspaceExperimentOutput) ToWorkspaceExperimentOutput() WorkspaceExperimentOutput {
	return o
}

// ToWorkspaceExperimentOutputWithContext returns itself.
func (o WorkspaceExperimentOutput) ToWorkspaceExperimentOutputWithContext(context.Context) WorkspaceExperimentOutput {
	return o
}

// Accessibility is [WorkspaceExperiment.Accessibility].
func (o WorkspaceExperimentOutput) Accessibility() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceExperiment) pulumi.StringOutput { return v.Accessibility }).(pulumi.StringOutput)
}

// ArtifactUri is [WorkspaceExperiment.ArtifactUri].
func (o WorkspaceExperimentOutput) ArtifactUri() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceExperiment) pulumi.StringOutput { return v.ArtifactUri }).(pulumi.StringOutput)
}

// CreateTime is [WorkspaceExperiment.CreateTime].
func (o WorkspaceExperimentOutput) CreateTime() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceExperiment) pulumi.StringOutput { return v.CreateTime }).(pulumi.StringOutput)
}

// ExperimentName is [WorkspaceExperiment.ExperimentName].
func (o WorkspaceExperimentOutput) ExperimentName() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceExperiment) pulumi.StringOutput { return v.ExperimentName }).(pulumi.StringOutput)
}

// GmtModifiedTime is [WorkspaceExperiment.GmtModifiedTime].
func (o WorkspaceExperimentOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceExperiment) pulumi.StringPtrOutput { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Labels is [WorkspaceExperiment.Labels].
func (o WorkspaceExperimentOutput) Labels() WorkspaceExperimentLabelArrayOutput {
	return o.ApplyT(func(v *WorkspaceExperiment) WorkspaceExperimentLabelArrayOutput { return v.Labels }).(WorkspaceExperimentLabelArrayOutput)
}

// OwnerId is [WorkspaceExperiment.OwnerId].
func (o WorkspaceExperimentOutput) OwnerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceExperiment) pulumi.StringPtrOutput { return v.OwnerId }).(pulumi.StringPtrOutput)
}

// UserId is [WorkspaceExperiment.UserId].
func (o WorkspaceExperimentOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceExperiment) pulumi.StringPtrOutput { return v.UserId }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [WorkspaceExperiment.WorkspaceId].
func (o WorkspaceExperimentOutput) WorkspaceId() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceExperiment) pulumi.StringOutput { return v.WorkspaceId }).(pulumi.StringOutput)
}

// WorkspaceExperimentArrayInput is WorkspaceExperimentArray, or an output of that.
type WorkspaceExperimentArrayInput interface {
	pulumi.Input

	ToWorkspaceExperimentArrayOutput() WorkspaceExperimentArrayOutput
	ToWorkspaceExperimentArrayOutputWithContext(context.Context) WorkspaceExperimentArrayOutput
}

// WorkspaceExperimentArray is a list of values of type WorkspaceExperimentInput.
type WorkspaceExperimentArray []WorkspaceExperimentInput

// ElementType is the type of the value that it becomes.
func (WorkspaceExperimentArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceExperiment]()
}

// ToWorkspaceExperimentArrayOutput returns it as an output.
func (i WorkspaceExperimentArray) ToWorkspaceExperimentArrayOutput() WorkspaceExperimentArrayOutput {
	return i.ToWorkspaceExperimentArrayOutputWithContext(context.Background())
}

// ToWorkspaceExperimentArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceExperimentArray) ToWorkspaceExperimentArrayOutputWithContext(ctx context.Context) WorkspaceExperimentArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceExperimentArrayOutput)
}

// WorkspaceExperimentArrayOutput is a value of type WorkspaceExperimentArray that becomes known while the stack is deployed.
type WorkspaceExperimentArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceExperimentArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceExperiment]()
}

// ToWorkspaceExperimentArrayOutput returns itself.
func (o WorkspaceExperimentArrayOutput) ToWorkspaceExperimentArrayOutput() WorkspaceExperimentArrayOutput {
	return o
}

// ToWorkspaceExperimentArrayOutputWithContext returns itself.
func (o WorkspaceExperimentArrayOutput) ToWorkspaceExperimentArrayOutputWithContext(context.Context) WorkspaceExperimentArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceExperimentArrayOutput) Index(i pulumi.IntInput) WorkspaceExperimentOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) *WorkspaceExperiment {
		return vs[0].([]*WorkspaceExperiment)[vs[1].(int)]
	}).(WorkspaceExperimentOutput)
}

// WorkspaceExperimentMapInput is WorkspaceExperimentMap, or an output of that.
type WorkspaceExperimentMapInput interface {
	pulumi.Input

	ToWorkspaceExperimentMapOutput() WorkspaceExperimentMapOutput
	ToWorkspaceExperimentMapOutputWithContext(context.Context) WorkspaceExperimentMapOutput
}

// WorkspaceExperimentMap is a map by name of values of type WorkspaceExperimentInput.
type WorkspaceExperimentMap map[string]WorkspaceExperimentInput

// ElementType is the type of the value that it becomes.
func (WorkspaceExperimentMap) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceExperiment]()
}

// ToWorkspaceExperimentMapOutput returns it as an output.
func (i WorkspaceExperimentMap) ToWorkspaceExperimentMapOutput() WorkspaceExperimentMapOutput {
	return i.ToWorkspaceExperimentMapOutputWithContext(context.Background())
}

// ToWorkspaceExperimentMapOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceExperimentMap) ToWorkspaceExperimentMapOutputWithContext(ctx context.Context) WorkspaceExperimentMapOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceExperimentMapOutput)
}

// WorkspaceExperimentMapOutput is a value of type WorkspaceExperimentMap that becomes known while the stack is deployed.
type WorkspaceExperimentMapOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceExperimentMapOutput) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceExperiment]()
}

// ToWorkspaceExperimentMapOutput returns itself.
func (o WorkspaceExperimentMapOutput) ToWorkspaceExperimentMapOutput() WorkspaceExperimentMapOutput {
	return o
}

// ToWorkspaceExperimentMapOutputWithContext returns itself.
func (o WorkspaceExperimentMapOutput) ToWorkspaceExperimentMapOutputWithContext(context.Context) WorkspaceExperimentMapOutput {
	return o
}

// MapIndex returns one of the map by its key.
func (o WorkspaceExperimentMapOutput) MapIndex(k pulumi.StringInput) WorkspaceExperimentOutput {
	return pulumi.All(o, k).ApplyT(func(vs []any) *WorkspaceExperiment {
		return vs[0].(map[string]*WorkspaceExperiment)[vs[1].(string)]
	}).(WorkspaceExperimentOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceExperimentInput](), &WorkspaceExperiment{})
	pulumi.RegisterOutputType(WorkspaceExperimentOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceExperimentArrayInput](), WorkspaceExperimentArray{})
	pulumi.RegisterOutputType(WorkspaceExperimentArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceExperimentMapInput](), WorkspaceExperimentMap{})
	pulumi.RegisterOutputType(WorkspaceExperimentMapOutput{})
}

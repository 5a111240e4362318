// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// WorkspaceModel is the resource `alicloud:pai/workspaceModel:WorkspaceModel`.
//
// A model that is registered in a PAI workspace. The model has a name, a purpose and an origin. Its
// files belong to its versions (`WorkspaceModelVersion`).
//
// # Example Usage
//
// # A model that all members see
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
//		_, err = pai.NewWorkspaceModel(ctx, "scorer", &pai.WorkspaceModelArgs{
//			WorkspaceId:   team.ID(),
//			ModelName:     pulumi.String("card-scorer"),
//			Domain:        pulumi.String("finance"),
//			Task:          pulumi.String("tabular-classification"),
//			Accessibility: pulumi.String("PUBLIC"),
//			Labels: pai.WorkspaceModelLabelArray{
//				pai.WorkspaceModelLabelArgs{Key: pulumi.String("owner"), Value: pulumi.String("risk-team")},
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
// To import a model, use its ID, `model-...`.
//
//	$ pulumi import alicloud:pai/workspaceModel:WorkspaceModel scorer <model_id>
type WorkspaceModel struct {
	pulumi.CustomResourceState

	// Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC`
	// (every member). Defaults to `PRIVATE`. Changing it updates the model in place; removing it restores
	// the default.
	Accessibility pulumi.StringOutput `pulumi:"accessibility"`

	// Field of application, for example `nlp` or `cv`. Changing it updates the model in place; removing it
	// clears the value.
	Domain pulumi.StringPtrOutput `pulumi:"domain"`

	// More facts about the model, as keys with values. A value that is the text of a JSON object or array
	// is stored as that object or array; any other value is stored as text. Changing it updates the model
	// in place; removing it clears the value.
	ExtraInfo pulumi.StringMapOutput `pulumi:"extraInfo"`

	// When the model was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrOutput `pulumi:"gmtModifiedTime"`

	// Labels of the model. Their order does not matter. Changing them updates the model in place, and only
	// the labels that differ.
	Labels WorkspaceModelLabelArrayOutput `pulumi:"labels"`

	// What the model is and does. Changing it updates the model in place; removing it clears the value.
	ModelDescription pulumi.StringPtrOutput `pulumi:"modelDescription"`

	// Documentation of the model, or its address. Changing it updates the model in place; removing it
	// clears the value.
	ModelDoc pulumi.StringPtrOutput `pulumi:"modelDoc"`

	// Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name from the
	// resource's name in your program and seven random hexadecimal digits, for example `scorer-1b9c3f0`. A
	// `-` replaces every character that is not a letter, a digit, `_` or `-`. Changing it updates the
	// model in place.
	ModelName pulumi.StringOutput `pulumi:"modelName"`

	// Kind of model, for example `Checkpoint` or `LoRA`. Changing it updates the model in place; removing
	// it clears the value.
	ModelType pulumi.StringPtrOutput `pulumi:"modelType"`

	// Number that lists of models are sorted by. 0 counts as a number. Changing it updates the model in
	// place. Removing it keeps the number, because the service cannot unset it.
	OrderNumber pulumi.IntPtrOutput `pulumi:"orderNumber"`

	// Community or organization that the model comes from, for example `ModelScope` or `HuggingFace`.
	// Changing it updates the model in place; removing it clears the value.
	Origin pulumi.StringPtrOutput `pulumi:"origin"`

	// ID of the Alibaba Cloud account that owns the model.
	OwnerId pulumi.StringPtrOutput `pulumi:"ownerId"`

	// Problem that the model solves, for example `text-classification`. Changing it updates the model in
	// place; removing it clears the value.
	Task pulumi.StringPtrOutput `pulumi:"task"`

	// ID of the account or RAM user that created the model.
	UserId pulumi.StringPtrOutput `pulumi:"userId"`

	// Workspace of the model. Defaults to the account's default workspace in the region. Changing it
	// replaces the model.
	WorkspaceId pulumi.StringOutput `pulumi:"workspaceId"`
}

// NewWorkspaceModel makes a WorkspaceModel, or takes over what the stack has under this name already.
func NewWorkspaceModel(ctx *pulumi.Context, name string, args *WorkspaceModelArgs, opts ...pulumi.ResourceOption) (*WorkspaceModel, error) {
	given := WorkspaceModelArgs{}
	if args != nil {
		given = *args
	}
	resource := &WorkspaceModel{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := ctx.RegisterResource("alicloud:pai/workspaceModel:WorkspaceModel", name, &given, resource, opts...); err != nil {
		return nil, err
	}
	return resource, nil
}

// GetWorkspaceModel looks up a WorkspaceModel that exists, without managing it. The id is the one that
// it is imported by; the state goes to the plugin along with the id, and may be nil.
func GetWorkspaceModel(ctx *pulumi.Context, name string, id pulumi.IDInput, state *WorkspaceModelState, opts ...pulumi.ResourceOption) (*WorkspaceModel, error) {
	resource := &WorkspaceModel{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := internal.Read(ctx, "alicloud:pai/workspaceModel:WorkspaceModel", name, id, state, resource, opts); err != nil {
		return nil, err
	}
	return resource, nil
}

type workspaceModelState struct {
	Accessibility    *string               `pulumi:"accessibility"`
	Domain           *string               `pulumi:"domain"`
	ExtraInfo        map[string]string     `pulumi:"extraInfo"`
	GmtModifiedTime  *string               `pulumi:"gmtModifiedTime"`
	Labels           []WorkspaceModelLabel `pulumi:"labels"`
	ModelDescription *string               `pulumi:"modelDescription"`
	ModelDoc         *string               `pulumi:"modelDoc"`
	ModelName        *string               `pulumi:"modelName"`
	ModelType        *string               `pulumi:"modelType"`
	OrderNumber      *int                  `pulumi:"orderNumber"`
	Origin           *string               `pulumi:"origin"`
	OwnerId          *string               `pulumi:"ownerId"`
	Task             *string               `pulumi:"task"`
	UserId           *string               `pulumi:"userId"`
	WorkspaceId      *string               `pulumi:"workspaceId"`
}

// WorkspaceModelState is what is known of a WorkspaceModel that is looked up.
type WorkspaceModelState struct {
	// Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC`
	// (every member). Defaults to `PRIVATE`. Changing it updates the model in place; removing it restores
	// the default.
	Accessibility pulumi.StringPtrInput
	// Field of application, for example `nlp` or `cv`. Changing it updates the model in place; removing it
	// clears the value.
	Domain pulumi.StringPtrInput
	// More facts about the model, as keys with values. A value that is the text of a JSON object or array
	// is stored as that object or array; any other value is stored as text. Changing it updates the model
	// in place; removing it clears the value.
	ExtraInfo pulumi.StringMapInput
	// When the model was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput
	// Labels of the model. Their order does not matter. Changing them updates the model in place, and only
	// the labels that differ.
	Labels WorkspaceModelLabelArrayInput
	// What the model is and does. Changing it updates the model in place; removing it clears the value.
	ModelDescription pulumi.StringPtrInput
	// Documentation of the model, or its address. Changing it updates the model in place; removing it
	// clears the value.
	ModelDoc pulumi.StringPtrInput
	// Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name from the
	// resource's name in your program and seven random hexadecimal digits, for example `scorer-1b9c3f0`. A
	// `-` replaces every character that is not a letter, a digit, `_` or `-`. Changing it updates the
	// model in place.
	ModelName pulumi.StringPtrInput
	// Kind of model, for example `Checkpoint` or `LoRA`. Changing it updates the model in place; removing
	// it clears the value.
	ModelType pulumi.StringPtrInput
	// Number that lists of models are sorted by. 0 counts as a number. Changing it updates the model in
	// place. Removing it keeps the number, because the service cannot unset it.
	OrderNumber pulumi.IntPtrInput
	// Community or organization that the model comes from, for example `ModelScope` or `HuggingFace`.
	// Changing it updates the model in place; removing it clears the value.
	Origin pulumi.StringPtrInput
	// ID of the Alibaba Cloud account that owns the model.
	OwnerId pulumi.StringPtrInput
	// Problem that the model solves, for example `text-classification`. Changing it updates the model in
	// place; removing it clears the value.
	Task pulumi.StringPtrInput
	// ID of the account or RAM user that created the model.
	UserId pulumi.StringPtrInput
	// Workspace of the model. Defaults to the account's default workspace in the region. Changing it
	// replaces the model.
	WorkspaceId pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceModelState) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceModelState]()
}

type workspaceModelArgs struct {
	Accessibility    *string               `pulumi:"accessibility"`
	Domain           *string               `pulumi:"domain"`
	ExtraInfo        map[string]string     `pulumi:"extraInfo"`
	Labels           []WorkspaceModelLabel `pulumi:"labels"`
	ModelDescription *string               `pulumi:"modelDescription"`
	ModelDoc         *string               `pulumi:"modelDoc"`
	ModelName        *string               `pulumi:"modelName"`
	ModelType        *string               `pulumi:"modelType"`
	OrderNumber      *int                  `pulumi:"orderNumber"`
	Origin           *string               `pulumi:"origin"`
	Task             *string               `pulumi:"task"`
	WorkspaceId      *string               `pulumi:"workspaceId"`
}

// WorkspaceModelArgs is what a program says of a WorkspaceModel.
type WorkspaceModelArgs struct {
	// Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC`
	// (every member). Defaults to `PRIVATE`. Changing it updates the model in place; removing it restores
	// the default.
	Accessibility pulumi.StringPtrInput
	// Field of application, for example `nlp` or `cv`. Changing it updates the model in place; removing it
	// clears the value.
	Domain pulumi.StringPtrInput
	// More facts about the model, as keys with values. A value that is the text of a JSON object or array
	// is stored as that object or array; any other value is stored as text. Changing it updates the model
	// in place; removing it clears the value.
	ExtraInfo pulumi.StringMapInput
	// Labels of the model. Their order does not matter. Changing them updates the model in place, and only
	// the labels that differ.
	Labels WorkspaceModelLabelArrayInput
	// What the model is and does. Changing it updates the model in place; removing it clears the value.
	ModelDescription pulumi.StringPtrInput
	// Documentation of the model, or its address. Changing it updates the model in place; removing it
	// clears the value.
	ModelDoc pulumi.StringPtrInput
	// Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name from the
	// resource's name in your program and seven random hexadecimal digits, for example `scorer-1b9c3f0`. A
	// `-` replaces every character that is not a letter, a digit, `_` or `-`. Changing it updates the
	// model in place.
	ModelName pulumi.StringPtrInput
	// Kind of model, for example `Checkpoint` or `LoRA`. Changing it updates the model in place; removing
	// it clears the value.
	ModelType pulumi.StringPtrInput
	// Number that lists of models are sorted by. 0 counts as a number. Changing it updates the model in
	// place. Removing it keeps the number, because the service cannot unset it.
	OrderNumber pulumi.IntPtrInput
	// Community or organization that the model comes from, for example `ModelScope` or `HuggingFace`.
	// Changing it updates the model in place; removing it clears the value.
	Origin pulumi.StringPtrInput
	// Problem that the model solves, for example `text-classification`. Changing it updates the model in
	// place; removing it clears the value.
	Task pulumi.StringPtrInput
	// Workspace of the model. Defaults to the account's default workspace in the region. Changing it
	// replaces the model.
	WorkspaceId pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceModelArgs) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceModelArgs]()
}

// WorkspaceModelInput is a *WorkspaceModel, or an output of that.
type WorkspaceModelInput interface {
	pulumi.Input

	ToWorkspaceModelOutput() WorkspaceModelOutput
	ToWorkspaceModelOutputWithContext(context.Context) WorkspaceModelOutput
}

// ElementType is the type of the value that it becomes.
func (*WorkspaceModel) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceModel]()
}

// ToWorkspaceModelOutput returns it as an output.
func (r *WorkspaceModel) ToWorkspaceModelOutput() WorkspaceModelOutput {
	return r.ToWorkspaceModelOutputWithContext(context.Background())
}

// ToWorkspaceModelOutputWithContext returns it as an output that is awaited with ctx.
func (r *WorkspaceModel) ToWorkspaceModelOutputWithContext(ctx context.Context) WorkspaceModelOutput {
	return pulumi.ToOutputWithContext(ctx, r).(WorkspaceModelOutput)
}

// WorkspaceModelOutput is a WorkspaceModel that becomes known while the stack is deployed.
type WorkspaceModelOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceModelOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceModel]()
}

// ToWorkspaceModelOutput returns itself.
func (o WorkspaceModelOutput) ToWorkspaceModelOutput() WorkspaceModelOutput {
	return o
}

// ToWorkspaceModelOutputWithContext returns itself.
func (o WorkspaceModelOutput) ToWorkspaceModelOutputWithContext(context.Context) WorkspaceModelOutput {
	return o
}

// Accessibility is [WorkspaceModel.Accessibility].
func (o WorkspaceModelOutput) Accessibility() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.StringOutput { return v.Accessibility }).(pulumi.StringOutput)
}

// Domain is [WorkspaceModel.Domain].
func (o WorkspaceModelOutput) Domain() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.StringPtrOutput { return v.Domain }).(pulumi.StringPtrOutput)
}

// ExtraInfo is [WorkspaceModel.ExtraInfo].
func (o WorkspaceModelOutput) ExtraInfo() pulumi.StringMapOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.StringMapOutput { return v.ExtraInfo }).(pulumi.StringMapOutput)
}

// GmtModifiedTime is [WorkspaceModel.GmtModifiedTime].
func (o WorkspaceModelOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.StringPtrOutput { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Labels is [WorkspaceModel.Labels].
func (o WorkspaceModelOutput) Labels() WorkspaceModelLabelArrayOutput {
	return o.ApplyT(func(v *WorkspaceModel) WorkspaceModelLabelArrayOutput { return v.Labels }).(WorkspaceModelLabelArrayOutput)
}

// ModelDescription is [WorkspaceModel.ModelDescription].
func (o WorkspaceModelOutput) ModelDescription() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.StringPtrOutput { return v.ModelDescription }).(pulumi.StringPtrOutput)
}

// ModelDoc is [WorkspaceModel.ModelDoc].
func (o WorkspaceModelOutput) ModelDoc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.StringPtrOutput { return v.ModelDoc }).(pulumi.StringPtrOutput)
}

// ModelName is [WorkspaceModel.ModelName].
func (o WorkspaceModelOutput) ModelName() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.StringOutput { return v.ModelName }).(pulumi.StringOutput)
}

// ModelType is [WorkspaceModel.ModelType].
func (o WorkspaceModelOutput) ModelType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.StringPtrOutput { return v.ModelType }).(pulumi.StringPtrOutput)
}

// OrderNumber is [WorkspaceModel.OrderNumber].
func (o WorkspaceModelOutput) OrderNumber() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.IntPtrOutput { return v.OrderNumber }).(pulumi.IntPtrOutput)
}

// Origin is [WorkspaceModel.Origin].
func (o WorkspaceModelOutput) Origin() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.StringPtrOutput { return v.Origin }).(pulumi.StringPtrOutput)
}

// OwnerId is [WorkspaceModel.OwnerId].
func (o WorkspaceModelOutput) OwnerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.StringPtrOutput { return v.OwnerId }).(pulumi.StringPtrOutput)
}

// Task is [WorkspaceModel.Task].
func (o WorkspaceModelOutput) Task() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.StringPtrOutput { return v.Task }).(pulumi.StringPtrOutput)
}

// UserId is [WorkspaceModel.UserId].
func (o WorkspaceModelOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.StringPtrOutput { return v.UserId }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [WorkspaceModel.WorkspaceId].
func (o WorkspaceModelOutput) WorkspaceId() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceModel) pulumi.StringOutput { return v.WorkspaceId }).(pulumi.StringOutput)
}

// WorkspaceModelArrayInput is WorkspaceModelArray, or an output of that.
type WorkspaceModelArrayInput interface {
	pulumi.Input

	ToWorkspaceModelArrayOutput() WorkspaceModelArrayOutput
	ToWorkspaceModelArrayOutputWithContext(context.Context) WorkspaceModelArrayOutput
}

// WorkspaceModelArray is a list of values of type WorkspaceModelInput.
type WorkspaceModelArray []WorkspaceModelInput

// ElementType is the type of the value that it becomes.
func (WorkspaceModelArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceModel]()
}

// ToWorkspaceModelArrayOutput returns it as an output.
func (i WorkspaceModelArray) ToWorkspaceModelArrayOutput() WorkspaceModelArrayOutput {
	return i.ToWorkspaceModelArrayOutputWithContext(context.Background())
}

// ToWorkspaceModelArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceModelArray) ToWorkspaceModelArrayOutputWithContext(ctx context.Context) WorkspaceModelArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceModelArrayOutput)
}

// WorkspaceModelArrayOutput is a value of type WorkspaceModelArray that becomes known while the stack is deployed.
type WorkspaceModelArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceModelArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceModel]()
}

// ToWorkspaceModelArrayOutput returns itself.
func (o WorkspaceModelArrayOutput) ToWorkspaceModelArrayOutput() WorkspaceModelArrayOutput {
	return o
}

// ToWorkspaceModelArrayOutputWithContext returns itself.
func (o WorkspaceModelArrayOutput) ToWorkspaceModelArrayOutputWithContext(context.Context) WorkspaceModelArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceModelArrayOutput) Index(i pulumi.IntInput) WorkspaceModelOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) *WorkspaceModel {
		return vs[0].([]*WorkspaceModel)[vs[1].(int)]
	}).(WorkspaceModelOutput)
}

// WorkspaceModelMapInput is WorkspaceModelMap, or an output of that.
type WorkspaceModelMapInput interface {
	pulumi.Input

	ToWorkspaceModelMapOutput() WorkspaceModelMapOutput
	ToWorkspaceModelMapOutputWithContext(context.Context) WorkspaceModelMapOutput
}

// WorkspaceModelMap is a map by name of values of type WorkspaceModelInput.
type WorkspaceModelMap map[string]WorkspaceModelInput

// ElementType is the type of the value that it becomes.
func (WorkspaceModelMap) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceModel]()
}

// ToWorkspaceModelMapOutput returns it as an output.
func (i WorkspaceModelMap) ToWorkspaceModelMapOutput() WorkspaceModelMapOutput {
	return i.ToWorkspaceModelMapOutputWithContext(context.Background())
}

// ToWorkspaceModelMapOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceModelMap) ToWorkspaceModelMapOutputWithContext(ctx context.Context) WorkspaceModelMapOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceModelMapOutput)
}

// WorkspaceModelMapOutput is a value of type WorkspaceModelMap that becomes known while the stack is deployed.
type WorkspaceModelMapOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceModelMapOutput) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceModel]()
}

// ToWorkspaceModelMapOutput returns itself.
func (o WorkspaceModelMapOutput) ToWorkspaceModelMapOutput() WorkspaceModelMapOutput {
	return o
}

// ToWorkspaceModelMapOutputWithContext returns itself.
func (o WorkspaceModelMapOutput) ToWorkspaceModelMapOutputWithContext(context.Context) WorkspaceModelMapOutput {
	return o
}

// MapIndex returns one of the map by its key.
func (o WorkspaceModelMapOutput) MapIndex(k pulumi.StringInput) WorkspaceModelOutput {
	return pulumi.All(o, k).ApplyT(func(vs []any) *WorkspaceModel {
		return vs[0].(map[string]*WorkspaceModel)[vs[1].(string)]
	}).(WorkspaceModelOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceModelInput](), &WorkspaceModel{})
	pulumi.RegisterOutputType(WorkspaceModelOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceModelArrayInput](), WorkspaceModelArray{})
	pulumi.RegisterOutputType(WorkspaceModelArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceModelMapInput](), WorkspaceModelMap{})
	pulumi.RegisterOutputType(WorkspaceModelMapOutput{})
}

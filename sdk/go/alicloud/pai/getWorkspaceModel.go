// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// LookupWorkspaceModel asks the function `alicloud:pai/getWorkspaceModel:getWorkspaceModel`, and waits for its answer.
//
// The one model that has what is asked for. It is an error if there is none, or more than one: two
// models of a workspace can have the same name.
//
// # Example Usage
//
// # A new version of a model that another stack made
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		model, err := pai.LookupWorkspaceModel(ctx, &pai.LookupWorkspaceModelArgs{
//			WorkspaceId: pulumi.StringRef("478812"),
//			ModelName:   pulumi.StringRef("card-fraud"),
//		})
//		if err != nil {
//			return err
//		}
//		_, err = pai.NewWorkspaceModelVersion(ctx, "retrained", &pai.WorkspaceModelVersionArgs{
//			ModelId:    pulumi.String(model.Id),
//			Uri:        pulumi.String("oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/"),
//			FormatType: pulumi.String("ONNX"),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("task", pulumi.StringPtrFromPtr(model.Task))
//		return nil
//	}
func LookupWorkspaceModel(ctx *pulumi.Context, args *LookupWorkspaceModelArgs, opts ...pulumi.InvokeOption) (*LookupWorkspaceModelResult, error) {
	var result LookupWorkspaceModelResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceModel:getWorkspaceModel", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// LookupWorkspaceModelArgs is what LookupWorkspaceModel is asked with.
type LookupWorkspaceModelArgs struct {
	// Only models that belong to one of these collections.
	Collections []string `pulumi:"collections"`
	// Only models of this domain.
	Domain *string `pulumi:"domain"`
	// Only the one with this id.
	Id *string `pulumi:"id"`
	// Only models that have all of these labels, each a key with its value.
	Labels map[string]string `pulumi:"labels"`
	// Only models of this name.
	ModelName *string `pulumi:"modelName"`
	// Only models of this type.
	ModelType *string `pulumi:"modelType"`
	// Only models from this source.
	Origin *string `pulumi:"origin"`
	// Public models of this publisher instead of the workspace's own: `pai` for those of the platform.
	// Leave `WorkspaceId` out then.
	Publisher *string `pulumi:"publisher"`
	// Only models in whose name, domain, task or labels this text occurs.
	Query *string `pulumi:"query"`
	// Only models for this task.
	Task *string `pulumi:"task"`
	// Models of this workspace; without it those of the caller's default workspace.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// LookupWorkspaceModelResult is what LookupWorkspaceModel answers.
type LookupWorkspaceModelResult struct {
	// Who sees the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
	// member).
	Accessibility *string `pulumi:"accessibility"`
	// Field the model is made for, for example `nlp` or `cv`.
	Domain *string `pulumi:"domain"`
	// Further facts about the model, as names with values. An entry that is the text of a JSON object or
	// array is stored as that, any other text as text.
	ExtraInfo map[string]string `pulumi:"extraInfo"`
	// When the model was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// Its id; that of a resource is the one that `pulumi import` takes.
	Id string `pulumi:"id"`
	// Labels of the model. Their order does not matter.
	Labels []GetWorkspaceModelLabel `pulumi:"labels"`
	// What the model is and does, to tell it from others.
	ModelDescription *string `pulumi:"modelDescription"`
	// Documentation of the model, or the address of it.
	ModelDoc *string `pulumi:"modelDoc"`
	// Name of the model, 1 to 127 characters. Where it is left out, it is made of the resource's name in
	// the program and seven random digits, with `-` in place of what is no letter, digit, `_` or `-`:
	// `scorer-1b9c3f0`, for example.
	ModelName *string `pulumi:"modelName"`
	// Kind of model, for example `Checkpoint` or `LoRA`.
	ModelType *string `pulumi:"modelType"`
	// Number to sort models by in lists; 0 is a number like any other.
	OrderNumber *float64 `pulumi:"orderNumber"`
	// Community or organisation the model comes from, for example `ModelScope` or `HuggingFace`.
	Origin *string `pulumi:"origin"`
	// Number of the Alibaba Cloud account that the model belongs to.
	OwnerId *string `pulumi:"ownerId"`
	// Problem the model solves, for example `text-classification`.
	Task *string `pulumi:"task"`
	// Number of the account or RAM user that created the model.
	UserId *string `pulumi:"userId"`
	// Workspace the model belongs to.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// LookupWorkspaceModelOutput asks as [LookupWorkspaceModel] does, when all arguments are known and
// what it depends on is done.
func LookupWorkspaceModelOutput(ctx *pulumi.Context, args LookupWorkspaceModelOutputArgs, opts ...pulumi.InvokeOption) LookupWorkspaceModelResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceModel:getWorkspaceModel", args, LookupWorkspaceModelResultOutput{}, options).(LookupWorkspaceModelResultOutput)
}

// LookupWorkspaceModelOutputArgs is what LookupWorkspaceModelOutput is asked with.
type LookupWorkspaceModelOutputArgs struct {
	// Only models that belong to one of these collections.
	Collections pulumi.StringArrayInput `pulumi:"collections"`
	// Only models of this domain.
	Domain pulumi.StringPtrInput `pulumi:"domain"`
	// Only the one with this id.
	Id pulumi.StringPtrInput `pulumi:"id"`
	// Only models that have all of these labels, each a key with its value.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Only models of this name.
	ModelName pulumi.StringPtrInput `pulumi:"modelName"`
	// Only models of this type.
	ModelType pulumi.StringPtrInput `pulumi:"modelType"`
	// Only models from this source.
	Origin pulumi.StringPtrInput `pulumi:"origin"`
	// Public models of this publisher instead of the workspace's own: `pai` for those of the platform.
	// Leave `WorkspaceId` out then.
	Publisher pulumi.StringPtrInput `pulumi:"publisher"`
	// Only models in whose name, domain, task or labels this text occurs.
	Query pulumi.StringPtrInput `pulumi:"query"`
	// Only models for this task.
	Task pulumi.StringPtrInput `pulumi:"task"`
	// Models of this workspace; without it those of the caller's default workspace.
	WorkspaceId pulumi.StringPtrInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (LookupWorkspaceModelOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[LookupWorkspaceModelArgs]()
}

// LookupWorkspaceModelResultOutput is what LookupWorkspaceModel answers, as a value that becomes known while the stack is deployed.
type LookupWorkspaceModelResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (LookupWorkspaceModelResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[LookupWorkspaceModelResult]()
}

// ToLookupWorkspaceModelResultOutput returns itself.
func (o LookupWorkspaceModelResultOutput) ToLookupWorkspaceModelResultOutput() LookupWorkspaceModelResultOutput {
	return o
}

// ToLookupWorkspaceModelResultOutputWithContext returns itself.
func (o LookupWorkspaceModelResultOutput) ToLookupWorkspaceModelResultOutputWithContext(context.Context) LookupWorkspaceModelResultOutput {
	return o
}

// Accessibility is [LookupWorkspaceModelResult.Accessibility].
func (o LookupWorkspaceModelResultOutput) Accessibility() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) *string { return v.Accessibility }).(pulumi.StringPtrOutput)
}

// Domain is [LookupWorkspaceModelResult.Domain].
func (o LookupWorkspaceModelResultOutput) Domain() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) *string { return v.Domain }).(pulumi.StringPtrOutput)
}

// ExtraInfo is [LookupWorkspaceModelResult.ExtraInfo].
func (o LookupWorkspaceModelResultOutput) ExtraInfo() pulumi.StringMapOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) map[string]string { return v.ExtraInfo }).(pulumi.StringMapOutput)
}

// GmtModifiedTime is [LookupWorkspaceModelResult.GmtModifiedTime].
func (o LookupWorkspaceModelResultOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [LookupWorkspaceModelResult.Id].
func (o LookupWorkspaceModelResultOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) string { return v.Id }).(pulumi.StringOutput)
}

// Labels is [LookupWorkspaceModelResult.Labels].
func (o LookupWorkspaceModelResultOutput) Labels() GetWorkspaceModelLabelArrayOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) []GetWorkspaceModelLabel { return v.Labels }).(GetWorkspaceModelLabelArrayOutput)
}

// ModelDescription is [LookupWorkspaceModelResult.ModelDescription].
func (o LookupWorkspaceModelResultOutput) ModelDescription() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) *string { return v.ModelDescription }).(pulumi.StringPtrOutput)
}

// ModelDoc is [LookupWorkspaceModelResult.ModelDoc].
func (o LookupWorkspaceModelResultOutput) ModelDoc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) *string { return v.ModelDoc }).(pulumi.StringPtrOutput)
}

// ModelName is [LookupWorkspaceModelResult.ModelName].
func (o LookupWorkspaceModelResultOutput) ModelName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) *string { return v.ModelName }).(pulumi.StringPtrOutput)
}

// ModelType is [LookupWorkspaceModelResult.ModelType].
func (o LookupWorkspaceModelResultOutput) ModelType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) *string { return v.ModelType }).(pulumi.StringPtrOutput)
}

// OrderNumber is [LookupWorkspaceModelResult.OrderNumber].
func (o LookupWorkspaceModelResultOutput) OrderNumber() pulumi.Float64PtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) *float64 { return v.OrderNumber }).(pulumi.Float64PtrOutput)
}

// Origin is [LookupWorkspaceModelResult.Origin].
func (o LookupWorkspaceModelResultOutput) Origin() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) *string { return v.Origin }).(pulumi.StringPtrOutput)
}

// OwnerId is [LookupWorkspaceModelResult.OwnerId].
func (o LookupWorkspaceModelResultOutput) OwnerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) *string { return v.OwnerId }).(pulumi.StringPtrOutput)
}

// Task is [LookupWorkspaceModelResult.Task].
func (o LookupWorkspaceModelResultOutput) Task() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) *string { return v.Task }).(pulumi.StringPtrOutput)
}

// UserId is [LookupWorkspaceModelResult.UserId].
func (o LookupWorkspaceModelResultOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [LookupWorkspaceModelResult.WorkspaceId].
func (o LookupWorkspaceModelResultOutput) WorkspaceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceModelResult) *string { return v.WorkspaceId }).(pulumi.StringPtrOutput)
}

func init() {
	pulumi.RegisterOutputType(LookupWorkspaceModelResultOutput{})
}

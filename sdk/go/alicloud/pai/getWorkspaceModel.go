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
// Finds one model by the arguments that you give. The call fails if no model matches, or if more than
// one does. Two models of a workspace can have the same name.
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

// LookupWorkspaceModelArgs has the arguments of LookupWorkspaceModel.
type LookupWorkspaceModelArgs struct {
	// Return only models that belong to one of these collections.
	Collections []string `pulumi:"collections"`
	// Return only models of this domain.
	Domain *string `pulumi:"domain"`
	// Return only the object with this ID.
	Id *string `pulumi:"id"`
	// Return only models that have all of these labels, given as keys with values.
	Labels map[string]string `pulumi:"labels"`
	// Return only models with this name.
	ModelName *string `pulumi:"modelName"`
	// Return only models of this type.
	ModelType *string `pulumi:"modelType"`
	// Return only models from this source.
	Origin *string `pulumi:"origin"`
	// Return the public models of this publisher instead of the workspace's own, for example `pai` for
	// those of the platform. In this case, leave out `WorkspaceId`.
	Publisher *string `pulumi:"publisher"`
	// Return only models that have this text in their name, domain, task or labels.
	Query *string `pulumi:"query"`
	// Return only models for this task.
	Task *string `pulumi:"task"`
	// Return the models of this workspace. If you leave it out, the function searches your default
	// workspace.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// LookupWorkspaceModelResult is what LookupWorkspaceModel answers.
type LookupWorkspaceModelResult struct {
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
	Labels []GetWorkspaceModelLabel `pulumi:"labels"`
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

// LookupWorkspaceModelOutput asks as [LookupWorkspaceModel] does, when all arguments are known and
// what it depends on is done.
func LookupWorkspaceModelOutput(ctx *pulumi.Context, args LookupWorkspaceModelOutputArgs, opts ...pulumi.InvokeOption) LookupWorkspaceModelResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceModel:getWorkspaceModel", args, LookupWorkspaceModelResultOutput{}, options).(LookupWorkspaceModelResultOutput)
}

// LookupWorkspaceModelOutputArgs has the arguments of LookupWorkspaceModelOutput.
type LookupWorkspaceModelOutputArgs struct {
	// Return only models that belong to one of these collections.
	Collections pulumi.StringArrayInput `pulumi:"collections"`
	// Return only models of this domain.
	Domain pulumi.StringPtrInput `pulumi:"domain"`
	// Return only the object with this ID.
	Id pulumi.StringPtrInput `pulumi:"id"`
	// Return only models that have all of these labels, given as keys with values.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Return only models with this name.
	ModelName pulumi.StringPtrInput `pulumi:"modelName"`
	// Return only models of this type.
	ModelType pulumi.StringPtrInput `pulumi:"modelType"`
	// Return only models from this source.
	Origin pulumi.StringPtrInput `pulumi:"origin"`
	// Return the public models of this publisher instead of the workspace's own, for example `pai` for
	// those of the platform. In this case, leave out `WorkspaceId`.
	Publisher pulumi.StringPtrInput `pulumi:"publisher"`
	// Return only models that have this text in their name, domain, task or labels.
	Query pulumi.StringPtrInput `pulumi:"query"`
	// Return only models for this task.
	Task pulumi.StringPtrInput `pulumi:"task"`
	// Return the models of this workspace. If you leave it out, the function searches your default
	// workspace.
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

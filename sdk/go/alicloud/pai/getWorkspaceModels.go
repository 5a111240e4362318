// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceModels asks the function `alicloud:pai/getWorkspaceModels:getWorkspaceModels`, and waits for its answer.
//
// Returns the models of a workspace, or the public models of a publisher.
//
// # Example Usage
//
// # The platform's public models for a task
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		models, err := pai.GetWorkspaceModels(ctx, &pai.GetWorkspaceModelsArgs{
//			Publisher: pulumi.StringRef("pai"),
//			Domain:    pulumi.StringRef("nlp"),
//			MaxItems:  pulumi.IntRef(50),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("modelNames", pulumi.ToStringArray(models.Names))
//		ctx.Export("modelIds", pulumi.ToStringArray(models.Ids))
//		return nil
//	}
func GetWorkspaceModels(ctx *pulumi.Context, args *GetWorkspaceModelsArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceModelsResult, error) {
	var result GetWorkspaceModelsResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceModels:getWorkspaceModels", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceModelsArgs has the arguments of GetWorkspaceModels.
type GetWorkspaceModelsArgs struct {
	// Return only models that belong to one of these collections.
	Collections []string `pulumi:"collections"`
	// Return only models of this domain.
	Domain *string `pulumi:"domain"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return only models that have all of these labels, given as keys with values.
	Labels map[string]string `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return only models with this name.
	ModelName *string `pulumi:"modelName"`
	// Return only models of this type.
	ModelType *string `pulumi:"modelType"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
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

// GetWorkspaceModelsResult is what GetWorkspaceModels answers.
type GetWorkspaceModelsResult struct {
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Models []GetWorkspaceModelsModel `pulumi:"models"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
}

// GetWorkspaceModelsOutput asks as [GetWorkspaceModels] does, when all arguments are known and what it
// depends on is done.
func GetWorkspaceModelsOutput(ctx *pulumi.Context, args GetWorkspaceModelsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceModelsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceModels:getWorkspaceModels", args, GetWorkspaceModelsResultOutput{}, options).(GetWorkspaceModelsResultOutput)
}

// GetWorkspaceModelsOutputArgs has the arguments of GetWorkspaceModelsOutput.
type GetWorkspaceModelsOutputArgs struct {
	// Return only models that belong to one of these collections.
	Collections pulumi.StringArrayInput `pulumi:"collections"`
	// Return only models of this domain.
	Domain pulumi.StringPtrInput `pulumi:"domain"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return only models that have all of these labels, given as keys with values.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return only models with this name.
	ModelName pulumi.StringPtrInput `pulumi:"modelName"`
	// Return only models of this type.
	ModelType pulumi.StringPtrInput `pulumi:"modelType"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
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
func (GetWorkspaceModelsOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelsArgs]()
}

// GetWorkspaceModelsResultOutput is what GetWorkspaceModels answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceModelsResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceModelsResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceModelsResult]()
}

// ToGetWorkspaceModelsResultOutput returns itself.
func (o GetWorkspaceModelsResultOutput) ToGetWorkspaceModelsResultOutput() GetWorkspaceModelsResultOutput {
	return o
}

// ToGetWorkspaceModelsResultOutputWithContext returns itself.
func (o GetWorkspaceModelsResultOutput) ToGetWorkspaceModelsResultOutputWithContext(context.Context) GetWorkspaceModelsResultOutput {
	return o
}

// Ids is [GetWorkspaceModelsResult.Ids].
func (o GetWorkspaceModelsResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceModelsResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Models is [GetWorkspaceModelsResult.Models].
func (o GetWorkspaceModelsResultOutput) Models() GetWorkspaceModelsModelArrayOutput {
	return o.ApplyT(func(v GetWorkspaceModelsResult) []GetWorkspaceModelsModel { return v.Models }).(GetWorkspaceModelsModelArrayOutput)
}

// Names is [GetWorkspaceModelsResult.Names].
func (o GetWorkspaceModelsResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceModelsResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceModelsResultOutput{})
}

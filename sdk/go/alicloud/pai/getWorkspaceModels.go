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
// The models of a workspace, or the public ones of a publisher.
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

// GetWorkspaceModelsArgs is what GetWorkspaceModels is asked with.
type GetWorkspaceModelsArgs struct {
	// Only models that belong to one of these collections.
	Collections []string `pulumi:"collections"`
	// Only models of this domain.
	Domain *string `pulumi:"domain"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// Only models that have all of these labels, each a key with its value.
	Labels map[string]string `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only models of this name.
	ModelName *string `pulumi:"modelName"`
	// Only models of this type.
	ModelType *string `pulumi:"modelType"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
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

// GetWorkspaceModelsResult is what GetWorkspaceModels answers.
type GetWorkspaceModelsResult struct {
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Models []GetWorkspaceModelsModel `pulumi:"models"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
}

// GetWorkspaceModelsOutput asks as [GetWorkspaceModels] does, when all arguments are known and what it
// depends on is done.
func GetWorkspaceModelsOutput(ctx *pulumi.Context, args GetWorkspaceModelsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceModelsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceModels:getWorkspaceModels", args, GetWorkspaceModelsResultOutput{}, options).(GetWorkspaceModelsResultOutput)
}

// GetWorkspaceModelsOutputArgs is what GetWorkspaceModelsOutput is asked with.
type GetWorkspaceModelsOutputArgs struct {
	// Only models that belong to one of these collections.
	Collections pulumi.StringArrayInput `pulumi:"collections"`
	// Only models of this domain.
	Domain pulumi.StringPtrInput `pulumi:"domain"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Only models that have all of these labels, each a key with its value.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only models of this name.
	ModelName pulumi.StringPtrInput `pulumi:"modelName"`
	// Only models of this type.
	ModelType pulumi.StringPtrInput `pulumi:"modelType"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
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

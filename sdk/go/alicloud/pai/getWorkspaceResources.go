// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceResources asks the function `alicloud:pai/getWorkspaceResources:getWorkspaceResources`, and waits for its answer.
//
// The computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its
// jobs can run on.
//
// # Example Usage
//
// # The quotas that jobs of a workspace can run on
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		quotas, err := pai.GetWorkspaceResources(ctx, &pai.GetWorkspaceResourcesArgs{
//			WorkspaceId:  "478812",
//			ResourceType: pulumi.StringRef("ECS"),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("quotaNames", pulumi.ToStringArray(quotas.Names))
//		return nil
//	}
func GetWorkspaceResources(ctx *pulumi.Context, args *GetWorkspaceResourcesArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceResourcesResult, error) {
	var result GetWorkspaceResourcesResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceResources:getWorkspaceResources", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceResourcesArgs is what GetWorkspaceResources is asked with.
type GetWorkspaceResourcesArgs struct {
	// Only resources of this group.
	GroupName *string `pulumi:"groupName"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// Only resources that have all of these labels, each a key with its value.
	Labels map[string]string `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only the resource of this name.
	Name *string `pulumi:"name"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Only resources of type `ACS` that are made of all these quotas.
	QuotaIds []string `pulumi:"quotaIds"`
	// Only resources of this kind: `ECS`, for example.
	ResourceType *string `pulumi:"resourceType"`
	// Resources of this workspace.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceResourcesResult is what GetWorkspaceResources answers.
type GetWorkspaceResourcesResult struct {
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Resources []GetWorkspaceResourcesResource `pulumi:"resources"`
}

// GetWorkspaceResourcesOutput asks as [GetWorkspaceResources] does, when all arguments are known and
// what it depends on is done.
func GetWorkspaceResourcesOutput(ctx *pulumi.Context, args GetWorkspaceResourcesOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceResourcesResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceResources:getWorkspaceResources", args, GetWorkspaceResourcesResultOutput{}, options).(GetWorkspaceResourcesResultOutput)
}

// GetWorkspaceResourcesOutputArgs is what GetWorkspaceResourcesOutput is asked with.
type GetWorkspaceResourcesOutputArgs struct {
	// Only resources of this group.
	GroupName pulumi.StringPtrInput `pulumi:"groupName"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Only resources that have all of these labels, each a key with its value.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only the resource of this name.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Only resources of type `ACS` that are made of all these quotas.
	QuotaIds pulumi.StringArrayInput `pulumi:"quotaIds"`
	// Only resources of this kind: `ECS`, for example.
	ResourceType pulumi.StringPtrInput `pulumi:"resourceType"`
	// Resources of this workspace.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceResourcesArgs]()
}

// GetWorkspaceResourcesResultOutput is what GetWorkspaceResources answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceResourcesResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceResourcesResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceResourcesResult]()
}

// ToGetWorkspaceResourcesResultOutput returns itself.
func (o GetWorkspaceResourcesResultOutput) ToGetWorkspaceResourcesResultOutput() GetWorkspaceResourcesResultOutput {
	return o
}

// ToGetWorkspaceResourcesResultOutputWithContext returns itself.
func (o GetWorkspaceResourcesResultOutput) ToGetWorkspaceResourcesResultOutputWithContext(context.Context) GetWorkspaceResourcesResultOutput {
	return o
}

// Ids is [GetWorkspaceResourcesResult.Ids].
func (o GetWorkspaceResourcesResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Names is [GetWorkspaceResourcesResult.Names].
func (o GetWorkspaceResourcesResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

// Resources is [GetWorkspaceResourcesResult.Resources].
func (o GetWorkspaceResourcesResultOutput) Resources() GetWorkspaceResourcesResourceArrayOutput {
	return o.ApplyT(func(v GetWorkspaceResourcesResult) []GetWorkspaceResourcesResource { return v.Resources }).(GetWorkspaceResourcesResourceArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceResourcesResultOutput{})
}

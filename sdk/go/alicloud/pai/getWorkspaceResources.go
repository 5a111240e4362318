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
// Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others
// that its jobs can run on.
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

// GetWorkspaceResourcesArgs has the arguments of GetWorkspaceResources.
type GetWorkspaceResourcesArgs struct {
	// Return only resources of this group.
	GroupName *string `pulumi:"groupName"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return only resources that have all of these labels, given as keys with values.
	Labels map[string]string `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return only the resource with this name.
	Name *string `pulumi:"name"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
	// Return only resources of type `ACS` that have all of these quotas.
	QuotaIds []string `pulumi:"quotaIds"`
	// Return only resources of this kind, for example `ECS`.
	ResourceType *string `pulumi:"resourceType"`
	// Return the resources of this workspace.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceResourcesResult is what GetWorkspaceResources answers.
type GetWorkspaceResourcesResult struct {
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Resources []GetWorkspaceResourcesResource `pulumi:"resources"`
}

// GetWorkspaceResourcesOutput asks as [GetWorkspaceResources] does, when all arguments are known and
// what it depends on is done.
func GetWorkspaceResourcesOutput(ctx *pulumi.Context, args GetWorkspaceResourcesOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceResourcesResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceResources:getWorkspaceResources", args, GetWorkspaceResourcesResultOutput{}, options).(GetWorkspaceResourcesResultOutput)
}

// GetWorkspaceResourcesOutputArgs has the arguments of GetWorkspaceResourcesOutput.
type GetWorkspaceResourcesOutputArgs struct {
	// Return only resources of this group.
	GroupName pulumi.StringPtrInput `pulumi:"groupName"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return only resources that have all of these labels, given as keys with values.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return only the resource with this name.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Return only resources of type `ACS` that have all of these quotas.
	QuotaIds pulumi.StringArrayInput `pulumi:"quotaIds"`
	// Return only resources of this kind, for example `ECS`.
	ResourceType pulumi.StringPtrInput `pulumi:"resourceType"`
	// Return the resources of this workspace.
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

// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceRoles asks the function `alicloud:pai/getWorkspaceRoles:getWorkspaceRoles`, and waits for its answer.
//
// The custom roles of a workspace. Members take their `roleId` in `Roles`, and datasets in
// `accessibleRoleIdList`; the roles that PAI brings along, such as `PAI.AlgoDeveloper`, are not among
// them.
//
// # Example Usage
//
// # The custom roles that can be used
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		roles, err := pai.GetWorkspaceRoles(ctx, &pai.GetWorkspaceRolesArgs{
//			WorkspaceId: "478812",
//			Status:      pulumi.StringRef("Succeeded"),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("roleIds", pulumi.ToStringArray(roles.Ids))
//		return nil
//	}
func GetWorkspaceRoles(ctx *pulumi.Context, args *GetWorkspaceRolesArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceRolesResult, error) {
	var result GetWorkspaceRolesResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceRoles:getWorkspaceRoles", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceRolesArgs is what GetWorkspaceRoles is asked with.
type GetWorkspaceRolesArgs struct {
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Only the role of this name.
	RoleName *string `pulumi:"roleName"`
	// Only roles in this state: `Succeeded`, for example, for those that can be used.
	Status *string `pulumi:"status"`
	// Roles of this workspace.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceRolesResult is what GetWorkspaceRoles answers.
type GetWorkspaceRolesResult struct {
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Roles []GetWorkspaceRolesRole `pulumi:"roles"`
}

// GetWorkspaceRolesOutput asks as [GetWorkspaceRoles] does, when all arguments are known and what it
// depends on is done.
func GetWorkspaceRolesOutput(ctx *pulumi.Context, args GetWorkspaceRolesOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceRolesResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceRoles:getWorkspaceRoles", args, GetWorkspaceRolesResultOutput{}, options).(GetWorkspaceRolesResultOutput)
}

// GetWorkspaceRolesOutputArgs is what GetWorkspaceRolesOutput is asked with.
type GetWorkspaceRolesOutputArgs struct {
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Only the role of this name.
	RoleName pulumi.StringPtrInput `pulumi:"roleName"`
	// Only roles in this state: `Succeeded`, for example, for those that can be used.
	Status pulumi.StringPtrInput `pulumi:"status"`
	// Roles of this workspace.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRolesArgs]()
}

// GetWorkspaceRolesResultOutput is what GetWorkspaceRoles answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceRolesResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceRolesResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceRolesResult]()
}

// ToGetWorkspaceRolesResultOutput returns itself.
func (o GetWorkspaceRolesResultOutput) ToGetWorkspaceRolesResultOutput() GetWorkspaceRolesResultOutput {
	return o
}

// ToGetWorkspaceRolesResultOutputWithContext returns itself.
func (o GetWorkspaceRolesResultOutput) ToGetWorkspaceRolesResultOutputWithContext(context.Context) GetWorkspaceRolesResultOutput {
	return o
}

// Ids is [GetWorkspaceRolesResult.Ids].
func (o GetWorkspaceRolesResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceRolesResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Names is [GetWorkspaceRolesResult.Names].
func (o GetWorkspaceRolesResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceRolesResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

// Roles is [GetWorkspaceRolesResult.Roles].
func (o GetWorkspaceRolesResultOutput) Roles() GetWorkspaceRolesRoleArrayOutput {
	return o.ApplyT(func(v GetWorkspaceRolesResult) []GetWorkspaceRolesRole { return v.Roles }).(GetWorkspaceRolesRoleArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceRolesResultOutput{})
}

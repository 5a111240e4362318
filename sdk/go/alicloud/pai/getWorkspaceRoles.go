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
// Returns the custom roles of a workspace. Use a `roleId` in the `Roles` of a member or in the
// `accessibleRoleIdList` of a dataset. The result does not include the roles that PAI defines, such as
// `PAI.AlgoDeveloper`.
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

// GetWorkspaceRolesArgs has the arguments of GetWorkspaceRoles.
type GetWorkspaceRolesArgs struct {
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
	// Return only the role with this name.
	RoleName *string `pulumi:"roleName"`
	// Return only roles in this state. Roles in the state `Succeeded` are ready for use.
	Status *string `pulumi:"status"`
	// Return the roles of this workspace.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceRolesResult is what GetWorkspaceRoles answers.
type GetWorkspaceRolesResult struct {
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Roles []GetWorkspaceRolesRole `pulumi:"roles"`
}

// GetWorkspaceRolesOutput asks as [GetWorkspaceRoles] does, when all arguments are known and what it
// depends on is done.
func GetWorkspaceRolesOutput(ctx *pulumi.Context, args GetWorkspaceRolesOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceRolesResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceRoles:getWorkspaceRoles", args, GetWorkspaceRolesResultOutput{}, options).(GetWorkspaceRolesResultOutput)
}

// GetWorkspaceRolesOutputArgs has the arguments of GetWorkspaceRolesOutput.
type GetWorkspaceRolesOutputArgs struct {
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Return only the role with this name.
	RoleName pulumi.StringPtrInput `pulumi:"roleName"`
	// Return only roles in this state. Roles in the state `Succeeded` are ready for use.
	Status pulumi.StringPtrInput `pulumi:"status"`
	// Return the roles of this workspace.
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

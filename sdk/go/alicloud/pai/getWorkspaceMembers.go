// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceMembers asks the function `alicloud:pai/getWorkspaceMembers:getWorkspaceMembers`, and waits for its answer.
//
// Returns the members of a workspace with their roles.
//
// # Example Usage
//
// # Who administers a workspace
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		admins, err := pai.GetWorkspaceMembers(ctx, &pai.GetWorkspaceMembersArgs{
//			WorkspaceId: "478812",
//			Roles:       []string{"PAI.WorkspaceAdmin"},
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("adminNames", pulumi.ToStringArray(admins.Names))
//		return nil
//	}
func GetWorkspaceMembers(ctx *pulumi.Context, args *GetWorkspaceMembersArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceMembersResult, error) {
	var result GetWorkspaceMembersResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceMembers:getWorkspaceMembers", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceMembersArgs has the arguments of GetWorkspaceMembers.
type GetWorkspaceMembersArgs struct {
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return only the member with this name.
	MemberName *string `pulumi:"memberName"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
	// Return only members that have all of these roles.
	Roles []string `pulumi:"roles"`
	// Return only the member with this user ID, which is a number.
	UserId *string `pulumi:"userId"`
	// Return the members of this workspace.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceMembersResult is what GetWorkspaceMembers answers.
type GetWorkspaceMembersResult struct {
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Members []GetWorkspaceMembersMember `pulumi:"members"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
}

// GetWorkspaceMembersOutput asks as [GetWorkspaceMembers] does, when all arguments are known and what
// it depends on is done.
func GetWorkspaceMembersOutput(ctx *pulumi.Context, args GetWorkspaceMembersOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceMembersResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceMembers:getWorkspaceMembers", args, GetWorkspaceMembersResultOutput{}, options).(GetWorkspaceMembersResultOutput)
}

// GetWorkspaceMembersOutputArgs has the arguments of GetWorkspaceMembersOutput.
type GetWorkspaceMembersOutputArgs struct {
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return only the member with this name.
	MemberName pulumi.StringPtrInput `pulumi:"memberName"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Return only members that have all of these roles.
	Roles pulumi.StringArrayInput `pulumi:"roles"`
	// Return only the member with this user ID, which is a number.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// Return the members of this workspace.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceMembersOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceMembersArgs]()
}

// GetWorkspaceMembersResultOutput is what GetWorkspaceMembers answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceMembersResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceMembersResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceMembersResult]()
}

// ToGetWorkspaceMembersResultOutput returns itself.
func (o GetWorkspaceMembersResultOutput) ToGetWorkspaceMembersResultOutput() GetWorkspaceMembersResultOutput {
	return o
}

// ToGetWorkspaceMembersResultOutputWithContext returns itself.
func (o GetWorkspaceMembersResultOutput) ToGetWorkspaceMembersResultOutputWithContext(context.Context) GetWorkspaceMembersResultOutput {
	return o
}

// Ids is [GetWorkspaceMembersResult.Ids].
func (o GetWorkspaceMembersResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceMembersResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Members is [GetWorkspaceMembersResult.Members].
func (o GetWorkspaceMembersResultOutput) Members() GetWorkspaceMembersMemberArrayOutput {
	return o.ApplyT(func(v GetWorkspaceMembersResult) []GetWorkspaceMembersMember { return v.Members }).(GetWorkspaceMembersMemberArrayOutput)
}

// Names is [GetWorkspaceMembersResult.Names].
func (o GetWorkspaceMembersResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceMembersResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceMembersResultOutput{})
}

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
// The members of a workspace, with their roles.
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

// GetWorkspaceMembersArgs is what GetWorkspaceMembers is asked with.
type GetWorkspaceMembersArgs struct {
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only the member of this name.
	MemberName *string `pulumi:"memberName"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Only members that have all of these roles.
	Roles []string `pulumi:"roles"`
	// Only the member that is this user: digits.
	UserId *string `pulumi:"userId"`
	// Members of this workspace.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceMembersResult is what GetWorkspaceMembers answers.
type GetWorkspaceMembersResult struct {
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Members []GetWorkspaceMembersMember `pulumi:"members"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
}

// GetWorkspaceMembersOutput asks as [GetWorkspaceMembers] does, when all arguments are known and what
// it depends on is done.
func GetWorkspaceMembersOutput(ctx *pulumi.Context, args GetWorkspaceMembersOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceMembersResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceMembers:getWorkspaceMembers", args, GetWorkspaceMembersResultOutput{}, options).(GetWorkspaceMembersResultOutput)
}

// GetWorkspaceMembersOutputArgs is what GetWorkspaceMembersOutput is asked with.
type GetWorkspaceMembersOutputArgs struct {
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only the member of this name.
	MemberName pulumi.StringPtrInput `pulumi:"memberName"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Only members that have all of these roles.
	Roles pulumi.StringArrayInput `pulumi:"roles"`
	// Only the member that is this user: digits.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// Members of this workspace.
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

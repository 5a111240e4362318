// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceUsers asks the function `alicloud:pai/getWorkspaceUsers:getWorkspaceUsers`, and waits for its answer.
//
// Returns the users who can become members of a workspace. Use it to find the ID that
// `WorkspaceMember` needs by the name of a RAM user.
//
// # Example Usage
//
// # Everybody who could become a member
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		users, err := pai.GetWorkspaceUsers(ctx, &pai.GetWorkspaceUsersArgs{
//			WorkspaceId: "478812",
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("userNames", pulumi.ToStringArray(users.Names))
//		return nil
//	}
func GetWorkspaceUsers(ctx *pulumi.Context, args *GetWorkspaceUsersArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceUsersResult, error) {
	var result GetWorkspaceUsersResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceUsers:getWorkspaceUsers", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceUsersArgs has the arguments of GetWorkspaceUsers.
type GetWorkspaceUsersArgs struct {
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
	// Return only the user with this ID, which is a number.
	UserId *string `pulumi:"userId"`
	// Return only the user with this name.
	UserName *string `pulumi:"userName"`
	// Return the users for this workspace.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceUsersResult is what GetWorkspaceUsers answers.
type GetWorkspaceUsersResult struct {
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Users []GetWorkspaceUsersUser `pulumi:"users"`
}

// GetWorkspaceUsersOutput asks as [GetWorkspaceUsers] does, when all arguments are known and what it
// depends on is done.
func GetWorkspaceUsersOutput(ctx *pulumi.Context, args GetWorkspaceUsersOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceUsersResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceUsers:getWorkspaceUsers", args, GetWorkspaceUsersResultOutput{}, options).(GetWorkspaceUsersResultOutput)
}

// GetWorkspaceUsersOutputArgs has the arguments of GetWorkspaceUsersOutput.
type GetWorkspaceUsersOutputArgs struct {
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
	// Return only the user with this ID, which is a number.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// Return only the user with this name.
	UserName pulumi.StringPtrInput `pulumi:"userName"`
	// Return the users for this workspace.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUsersOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceUsersArgs]()
}

// GetWorkspaceUsersResultOutput is what GetWorkspaceUsers answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceUsersResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUsersResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceUsersResult]()
}

// ToGetWorkspaceUsersResultOutput returns itself.
func (o GetWorkspaceUsersResultOutput) ToGetWorkspaceUsersResultOutput() GetWorkspaceUsersResultOutput {
	return o
}

// ToGetWorkspaceUsersResultOutputWithContext returns itself.
func (o GetWorkspaceUsersResultOutput) ToGetWorkspaceUsersResultOutputWithContext(context.Context) GetWorkspaceUsersResultOutput {
	return o
}

// Ids is [GetWorkspaceUsersResult.Ids].
func (o GetWorkspaceUsersResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceUsersResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Names is [GetWorkspaceUsersResult.Names].
func (o GetWorkspaceUsersResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceUsersResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

// Users is [GetWorkspaceUsersResult.Users].
func (o GetWorkspaceUsersResultOutput) Users() GetWorkspaceUsersUserArrayOutput {
	return o.ApplyT(func(v GetWorkspaceUsersResult) []GetWorkspaceUsersUser { return v.Users }).(GetWorkspaceUsersUserArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceUsersResultOutput{})
}

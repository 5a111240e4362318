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
// The users who can become members of a workspace: it turns the name of a RAM user into the number
// that `WorkspaceMember` takes.
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

// GetWorkspaceUsersArgs is what GetWorkspaceUsers is asked with.
type GetWorkspaceUsersArgs struct {
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Only the user of this number: digits.
	UserId *string `pulumi:"userId"`
	// Only the user of this name.
	UserName *string `pulumi:"userName"`
	// Users for this workspace.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceUsersResult is what GetWorkspaceUsers answers.
type GetWorkspaceUsersResult struct {
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Users []GetWorkspaceUsersUser `pulumi:"users"`
}

// GetWorkspaceUsersOutput asks as [GetWorkspaceUsers] does, when all arguments are known and what it
// depends on is done.
func GetWorkspaceUsersOutput(ctx *pulumi.Context, args GetWorkspaceUsersOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceUsersResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceUsers:getWorkspaceUsers", args, GetWorkspaceUsersResultOutput{}, options).(GetWorkspaceUsersResultOutput)
}

// GetWorkspaceUsersOutputArgs is what GetWorkspaceUsersOutput is asked with.
type GetWorkspaceUsersOutputArgs struct {
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Only the user of this number: digits.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// Only the user of this name.
	UserName pulumi.StringPtrInput `pulumi:"userName"`
	// Users for this workspace.
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

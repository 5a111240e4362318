// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceUser asks the function `alicloud:pai/getWorkspaceUser:getWorkspaceUser`, and waits for its answer.
//
// Finds one user who can become a member of the workspace, by name or by ID. The call fails if no user
// matches, or if more than one does.
//
// # Example Usage
//
// # A member by the name of the RAM user
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		analyst, err := pai.GetWorkspaceUser(ctx, &pai.GetWorkspaceUserArgs{
//			WorkspaceId: "478812",
//			UserName:    pulumi.StringRef("analyst@fraud-team"),
//		})
//		if err != nil {
//			return err
//		}
//		_, err = pai.NewWorkspaceMember(ctx, "analyst", &pai.WorkspaceMemberArgs{
//			WorkspaceId: pulumi.String("478812"),
//			UserId:      pulumi.String(analyst.Id),
//			Roles:       pulumi.StringArray{pulumi.String("PAI.AlgoDeveloper")},
//		})
//		if err != nil {
//			return err
//		}
//		return nil
//	}
func GetWorkspaceUser(ctx *pulumi.Context, args *GetWorkspaceUserArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceUserResult, error) {
	var result GetWorkspaceUserResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceUser:getWorkspaceUser", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceUserArgs has the arguments of GetWorkspaceUser.
type GetWorkspaceUserArgs struct {
	// Return only the user with this ID, which is a number.
	UserId *string `pulumi:"userId"`
	// Return only the user with this name.
	UserName *string `pulumi:"userName"`
	// Return the users for this workspace.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceUserResult is what GetWorkspaceUser answers.
type GetWorkspaceUserResult struct {
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// ID of the account or RAM user. Use it as `UserId` of a `WorkspaceMember`.
	UserId *string `pulumi:"userId"`
	// Name of the user.
	UserName *string `pulumi:"userName"`
	// Workspace that the user can become a member of.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceUserOutput asks as [GetWorkspaceUser] does, when all arguments are known and what it
// depends on is done.
func GetWorkspaceUserOutput(ctx *pulumi.Context, args GetWorkspaceUserOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceUserResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceUser:getWorkspaceUser", args, GetWorkspaceUserResultOutput{}, options).(GetWorkspaceUserResultOutput)
}

// GetWorkspaceUserOutputArgs has the arguments of GetWorkspaceUserOutput.
type GetWorkspaceUserOutputArgs struct {
	// Return only the user with this ID, which is a number.
	UserId pulumi.StringPtrInput `pulumi:"userId"`
	// Return only the user with this name.
	UserName pulumi.StringPtrInput `pulumi:"userName"`
	// Return the users for this workspace.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUserOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceUserArgs]()
}

// GetWorkspaceUserResultOutput is what GetWorkspaceUser answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceUserResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUserResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceUserResult]()
}

// ToGetWorkspaceUserResultOutput returns itself.
func (o GetWorkspaceUserResultOutput) ToGetWorkspaceUserResultOutput() GetWorkspaceUserResultOutput {
	return o
}

// ToGetWorkspaceUserResultOutputWithContext returns itself.
func (o GetWorkspaceUserResultOutput) ToGetWorkspaceUserResultOutputWithContext(context.Context) GetWorkspaceUserResultOutput {
	return o
}

// Id is [GetWorkspaceUserResult.Id].
func (o GetWorkspaceUserResultOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceUserResult) string { return v.Id }).(pulumi.StringOutput)
}

// UserId is [GetWorkspaceUserResult.UserId].
func (o GetWorkspaceUserResultOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceUserResult) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// UserName is [GetWorkspaceUserResult.UserName].
func (o GetWorkspaceUserResultOutput) UserName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetWorkspaceUserResult) *string { return v.UserName }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [GetWorkspaceUserResult.WorkspaceId].
func (o GetWorkspaceUserResultOutput) WorkspaceId() pulumi.StringOutput {
	return o.ApplyT(func(v GetWorkspaceUserResult) string { return v.WorkspaceId }).(pulumi.StringOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceUserResultOutput{})
}

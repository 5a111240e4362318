// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// LookupWorkspaceWorkspace asks the function `alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace`, and waits for its answer.
//
// The one workspace that has what is asked for. It is an error if there is none, or more than one; a
// deleted workspace is none.
//
// # Example Usage
//
// # A model in a workspace that another stack made
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		team, err := pai.LookupWorkspaceWorkspace(ctx, &pai.LookupWorkspaceWorkspaceArgs{
//			WorkspaceName: pulumi.StringRef("fraud_detection"),
//		})
//		if err != nil {
//			return err
//		}
//		_, err = pai.NewWorkspaceModel(ctx, "scorer", &pai.WorkspaceModelArgs{
//			WorkspaceId: pulumi.String(team.Id),
//			ModelName:   pulumi.String("card-fraud"),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("workspaceStatus", pulumi.StringPtrFromPtr(team.Status))
//		return nil
//	}
func LookupWorkspaceWorkspace(ctx *pulumi.Context, args *LookupWorkspaceWorkspaceArgs, opts ...pulumi.InvokeOption) (*LookupWorkspaceWorkspaceResult, error) {
	var result LookupWorkspaceWorkspaceResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// LookupWorkspaceWorkspaceArgs is what LookupWorkspaceWorkspace is asked with.
type LookupWorkspaceWorkspaceArgs struct {
	// Only the one with this id.
	Id *string `pulumi:"id"`
	// Only workspaces of this resource group.
	ResourceGroupId *string `pulumi:"resourceGroupId"`
	// Only workspaces in this state: `ENABLED`, for example.
	Status *string `pulumi:"status"`
	// Only the workspace of this name.
	WorkspaceName *string `pulumi:"workspaceName"`
}

// LookupWorkspaceWorkspaceResult is what LookupWorkspaceWorkspace answers.
type LookupWorkspaceWorkspaceResult struct {
	// Login names of the administrators, in the order the service gives.
	AdminNames []string `pulumi:"adminNames"`
	// When the workspace was created, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// What the workspace is for, at most 80 characters.
	Description *string `pulumi:"description"`
	// Name shown in the console; free text.
	DisplayName *string `pulumi:"displayName"`
	// Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The
	// order does not matter.
	EnvTypes []string `pulumi:"envTypes"`
	// When the workspace was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// Its id; that of a resource is the one that `pulumi import` takes.
	Id string `pulumi:"id"`
	// Whether it is the account's default workspace in the region: the one that models are made in when a
	// program names none.
	IsDefault *bool `pulumi:"isDefault"`
	// The account that the workspace belongs to.
	Owner *GetWorkspaceWorkspaceOwner `pulumi:"owner"`
	// Resource group that the workspace belongs to, `rg-...`.
	ResourceGroupId *string `pulumi:"resourceGroupId"`
	// State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it could not be
	// created), `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
	Status *string `pulumi:"status"`
	// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. It is
	// unique in the region, together with the workspaces of DataWorks, and stays taken for 14 days after
	// the workspace was deleted. Where it is left out, it is made of the resource's name in the program,
	// cut to 15 characters, and seven random digits: `team_1b9c3f0`, for example.
	WorkspaceName *string `pulumi:"workspaceName"`
}

// LookupWorkspaceWorkspaceOutput asks as [LookupWorkspaceWorkspace] does, when all arguments are known
// and what it depends on is done.
func LookupWorkspaceWorkspaceOutput(ctx *pulumi.Context, args LookupWorkspaceWorkspaceOutputArgs, opts ...pulumi.InvokeOption) LookupWorkspaceWorkspaceResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace", args, LookupWorkspaceWorkspaceResultOutput{}, options).(LookupWorkspaceWorkspaceResultOutput)
}

// LookupWorkspaceWorkspaceOutputArgs is what LookupWorkspaceWorkspaceOutput is asked with.
type LookupWorkspaceWorkspaceOutputArgs struct {
	// Only the one with this id.
	Id pulumi.StringPtrInput `pulumi:"id"`
	// Only workspaces of this resource group.
	ResourceGroupId pulumi.StringPtrInput `pulumi:"resourceGroupId"`
	// Only workspaces in this state: `ENABLED`, for example.
	Status pulumi.StringPtrInput `pulumi:"status"`
	// Only the workspace of this name.
	WorkspaceName pulumi.StringPtrInput `pulumi:"workspaceName"`
}

// ElementType is the type of the value that it becomes.
func (LookupWorkspaceWorkspaceOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[LookupWorkspaceWorkspaceArgs]()
}

// LookupWorkspaceWorkspaceResultOutput is what LookupWorkspaceWorkspace answers, as a value that becomes known while the stack is deployed.
type LookupWorkspaceWorkspaceResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (LookupWorkspaceWorkspaceResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[LookupWorkspaceWorkspaceResult]()
}

// ToLookupWorkspaceWorkspaceResultOutput returns itself.
func (o LookupWorkspaceWorkspaceResultOutput) ToLookupWorkspaceWorkspaceResultOutput() LookupWorkspaceWorkspaceResultOutput {
	return o
}

// ToLookupWorkspaceWorkspaceResultOutputWithContext returns itself.
func (o LookupWorkspaceWorkspaceResultOutput) ToLookupWorkspaceWorkspaceResultOutputWithContext(context.Context) LookupWorkspaceWorkspaceResultOutput {
	return o
}

// AdminNames is [LookupWorkspaceWorkspaceResult.AdminNames].
func (o LookupWorkspaceWorkspaceResultOutput) AdminNames() pulumi.StringArrayOutput {
	return o.ApplyT(func(v LookupWorkspaceWorkspaceResult) []string { return v.AdminNames }).(pulumi.StringArrayOutput)
}

// CreateTime is [LookupWorkspaceWorkspaceResult.CreateTime].
func (o LookupWorkspaceWorkspaceResultOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceWorkspaceResult) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// Description is [LookupWorkspaceWorkspaceResult.Description].
func (o LookupWorkspaceWorkspaceResultOutput) Description() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceWorkspaceResult) *string { return v.Description }).(pulumi.StringPtrOutput)
}

// DisplayName is [LookupWorkspaceWorkspaceResult.DisplayName].
func (o LookupWorkspaceWorkspaceResultOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceWorkspaceResult) *string { return v.DisplayName }).(pulumi.StringPtrOutput)
}

// EnvTypes is [LookupWorkspaceWorkspaceResult.EnvTypes].
func (o LookupWorkspaceWorkspaceResultOutput) EnvTypes() pulumi.StringArrayOutput {
	return o.ApplyT(func(v LookupWorkspaceWorkspaceResult) []string { return v.EnvTypes }).(pulumi.StringArrayOutput)
}

// GmtModifiedTime is [LookupWorkspaceWorkspaceResult.GmtModifiedTime].
func (o LookupWorkspaceWorkspaceResultOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceWorkspaceResult) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [LookupWorkspaceWorkspaceResult.Id].
func (o LookupWorkspaceWorkspaceResultOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v LookupWorkspaceWorkspaceResult) string { return v.Id }).(pulumi.StringOutput)
}

// IsDefault is [LookupWorkspaceWorkspaceResult.IsDefault].
func (o LookupWorkspaceWorkspaceResultOutput) IsDefault() pulumi.BoolPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceWorkspaceResult) *bool { return v.IsDefault }).(pulumi.BoolPtrOutput)
}

// Owner is [LookupWorkspaceWorkspaceResult.Owner].
func (o LookupWorkspaceWorkspaceResultOutput) Owner() GetWorkspaceWorkspaceOwnerPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceWorkspaceResult) *GetWorkspaceWorkspaceOwner { return v.Owner }).(GetWorkspaceWorkspaceOwnerPtrOutput)
}

// ResourceGroupId is [LookupWorkspaceWorkspaceResult.ResourceGroupId].
func (o LookupWorkspaceWorkspaceResultOutput) ResourceGroupId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceWorkspaceResult) *string { return v.ResourceGroupId }).(pulumi.StringPtrOutput)
}

// Status is [LookupWorkspaceWorkspaceResult.Status].
func (o LookupWorkspaceWorkspaceResultOutput) Status() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceWorkspaceResult) *string { return v.Status }).(pulumi.StringPtrOutput)
}

// WorkspaceName is [LookupWorkspaceWorkspaceResult.WorkspaceName].
func (o LookupWorkspaceWorkspaceResultOutput) WorkspaceName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceWorkspaceResult) *string { return v.WorkspaceName }).(pulumi.StringPtrOutput)
}

func init() {
	pulumi.RegisterOutputType(LookupWorkspaceWorkspaceResultOutput{})
}

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
// Finds one workspace by the arguments that you give. The call fails if no workspace matches, or if
// more than one does. A deleted workspace does not count.
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

// LookupWorkspaceWorkspaceArgs has the arguments of LookupWorkspaceWorkspace.
type LookupWorkspaceWorkspaceArgs struct {
	// Return only the object with this ID.
	Id *string `pulumi:"id"`
	// Return only workspaces of this resource group.
	ResourceGroupId *string `pulumi:"resourceGroupId"`
	// Return only workspaces in this state, for example `ENABLED`.
	Status *string `pulumi:"status"`
	// Return only the workspace with this name.
	WorkspaceName *string `pulumi:"workspaceName"`
}

// LookupWorkspaceWorkspaceResult is what LookupWorkspaceWorkspace answers.
type LookupWorkspaceWorkspaceResult struct {
	// Login names of the administrators, in the order in which the service returns them.
	AdminNames []string `pulumi:"adminNames"`
	// When the workspace was created, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// What the workspace is for, at most 80 characters.
	Description *string `pulumi:"description"`
	// Name that the console shows. It can be any text.
	DisplayName *string `pulumi:"displayName"`
	// Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The
	// order does not matter. Give the new workspace another `WorkspaceName`, because the old name stays
	// taken for 14 days.
	EnvTypes []string `pulumi:"envTypes"`
	// When the workspace was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Whether this is the account's default workspace in the region. Models that name no workspace are
	// created in it.
	IsDefault *bool `pulumi:"isDefault"`
	// Account that owns the workspace.
	Owner *GetWorkspaceWorkspaceOwner `pulumi:"owner"`
	// Resource group of the workspace, `rg-...`.
	ResourceGroupId *string `pulumi:"resourceGroupId"`
	// State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it could not be
	// created), `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
	Status *string `pulumi:"status"`
	// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. The name
	// must be unique in the region, also among the workspaces of DataWorks. It stays taken for 14 days
	// after the workspace is deleted.
	WorkspaceName *string `pulumi:"workspaceName"`
}

// LookupWorkspaceWorkspaceOutput asks as [LookupWorkspaceWorkspace] does, when all arguments are known
// and what it depends on is done.
func LookupWorkspaceWorkspaceOutput(ctx *pulumi.Context, args LookupWorkspaceWorkspaceOutputArgs, opts ...pulumi.InvokeOption) LookupWorkspaceWorkspaceResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace", args, LookupWorkspaceWorkspaceResultOutput{}, options).(LookupWorkspaceWorkspaceResultOutput)
}

// LookupWorkspaceWorkspaceOutputArgs has the arguments of LookupWorkspaceWorkspaceOutput.
type LookupWorkspaceWorkspaceOutputArgs struct {
	// Return only the object with this ID.
	Id pulumi.StringPtrInput `pulumi:"id"`
	// Return only workspaces of this resource group.
	ResourceGroupId pulumi.StringPtrInput `pulumi:"resourceGroupId"`
	// Return only workspaces in this state, for example `ENABLED`.
	Status pulumi.StringPtrInput `pulumi:"status"`
	// Return only the workspace with this name.
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

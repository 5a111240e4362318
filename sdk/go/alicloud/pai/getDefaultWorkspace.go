// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetDefaultWorkspace asks the function `alicloud:pai/getDefaultWorkspace:getDefaultWorkspace`, and waits for its answer.
//
// Returns the account's default workspace in the region. Models and datasets that name no workspace
// are created in it. The call fails if the account has no default workspace.
//
// # Example Usage
//
// # An experiment in the default workspace
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		workspace, err := pai.GetDefaultWorkspace(ctx)
//		if err != nil {
//			return err
//		}
//		_, err = pai.NewWorkspaceExperiment(ctx, "baseline", &pai.WorkspaceExperimentArgs{
//			WorkspaceId:    pulumi.String(workspace.Id),
//			ExperimentName: pulumi.String("baseline"),
//			ArtifactUri:    pulumi.String("oss://fraud-models/runs/"),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("workspaceName", pulumi.StringPtrFromPtr(workspace.WorkspaceName))
//		return nil
//	}
func GetDefaultWorkspace(ctx *pulumi.Context, opts ...pulumi.InvokeOption) (*GetDefaultWorkspaceResult, error) {
	var result GetDefaultWorkspaceResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getDefaultWorkspace:getDefaultWorkspace", nil, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetDefaultWorkspaceResult is what GetDefaultWorkspace answers.
type GetDefaultWorkspaceResult struct {
	// Login names of the administrators, in the order in which the service returns them.
	AdminNames []string `pulumi:"adminNames"`
	// Steps of the creation of the workspace.
	Conditions []GetDefaultWorkspaceCondition `pulumi:"conditions"`
	// When the workspace was created, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// ID of the account that created the workspace.
	Creator *string `pulumi:"creator"`
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
	Owner *GetDefaultWorkspaceOwner `pulumi:"owner"`
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

// GetDefaultWorkspaceOutput asks as [GetDefaultWorkspace] does, when all arguments are known and what
// it depends on is done.
func GetDefaultWorkspaceOutput(ctx *pulumi.Context, opts ...pulumi.InvokeOption) GetDefaultWorkspaceResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getDefaultWorkspace:getDefaultWorkspace", nil, GetDefaultWorkspaceResultOutput{}, options).(GetDefaultWorkspaceResultOutput)
}

// GetDefaultWorkspaceResultOutput is what GetDefaultWorkspace answers, as a value that becomes known while the stack is deployed.
type GetDefaultWorkspaceResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetDefaultWorkspaceResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetDefaultWorkspaceResult]()
}

// ToGetDefaultWorkspaceResultOutput returns itself.
func (o GetDefaultWorkspaceResultOutput) ToGetDefaultWorkspaceResultOutput() GetDefaultWorkspaceResultOutput {
	return o
}

// ToGetDefaultWorkspaceResultOutputWithContext returns itself.
func (o GetDefaultWorkspaceResultOutput) ToGetDefaultWorkspaceResultOutputWithContext(context.Context) GetDefaultWorkspaceResultOutput {
	return o
}

// AdminNames is [GetDefaultWorkspaceResult.AdminNames].
func (o GetDefaultWorkspaceResultOutput) AdminNames() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) []string { return v.AdminNames }).(pulumi.StringArrayOutput)
}

// Conditions is [GetDefaultWorkspaceResult.Conditions].
func (o GetDefaultWorkspaceResultOutput) Conditions() GetDefaultWorkspaceConditionArrayOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) []GetDefaultWorkspaceCondition { return v.Conditions }).(GetDefaultWorkspaceConditionArrayOutput)
}

// CreateTime is [GetDefaultWorkspaceResult.CreateTime].
func (o GetDefaultWorkspaceResultOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// Creator is [GetDefaultWorkspaceResult.Creator].
func (o GetDefaultWorkspaceResultOutput) Creator() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) *string { return v.Creator }).(pulumi.StringPtrOutput)
}

// Description is [GetDefaultWorkspaceResult.Description].
func (o GetDefaultWorkspaceResultOutput) Description() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) *string { return v.Description }).(pulumi.StringPtrOutput)
}

// DisplayName is [GetDefaultWorkspaceResult.DisplayName].
func (o GetDefaultWorkspaceResultOutput) DisplayName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) *string { return v.DisplayName }).(pulumi.StringPtrOutput)
}

// EnvTypes is [GetDefaultWorkspaceResult.EnvTypes].
func (o GetDefaultWorkspaceResultOutput) EnvTypes() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) []string { return v.EnvTypes }).(pulumi.StringArrayOutput)
}

// GmtModifiedTime is [GetDefaultWorkspaceResult.GmtModifiedTime].
func (o GetDefaultWorkspaceResultOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetDefaultWorkspaceResult.Id].
func (o GetDefaultWorkspaceResultOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) string { return v.Id }).(pulumi.StringOutput)
}

// IsDefault is [GetDefaultWorkspaceResult.IsDefault].
func (o GetDefaultWorkspaceResultOutput) IsDefault() pulumi.BoolPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) *bool { return v.IsDefault }).(pulumi.BoolPtrOutput)
}

// Owner is [GetDefaultWorkspaceResult.Owner].
func (o GetDefaultWorkspaceResultOutput) Owner() GetDefaultWorkspaceOwnerPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) *GetDefaultWorkspaceOwner { return v.Owner }).(GetDefaultWorkspaceOwnerPtrOutput)
}

// ResourceGroupId is [GetDefaultWorkspaceResult.ResourceGroupId].
func (o GetDefaultWorkspaceResultOutput) ResourceGroupId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) *string { return v.ResourceGroupId }).(pulumi.StringPtrOutput)
}

// Status is [GetDefaultWorkspaceResult.Status].
func (o GetDefaultWorkspaceResultOutput) Status() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) *string { return v.Status }).(pulumi.StringPtrOutput)
}

// WorkspaceName is [GetDefaultWorkspaceResult.WorkspaceName].
func (o GetDefaultWorkspaceResultOutput) WorkspaceName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetDefaultWorkspaceResult) *string { return v.WorkspaceName }).(pulumi.StringPtrOutput)
}

func init() {
	pulumi.RegisterOutputType(GetDefaultWorkspaceResultOutput{})
}

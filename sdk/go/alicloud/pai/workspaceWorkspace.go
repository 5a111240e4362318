// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// WorkspaceWorkspace is the resource `alicloud:pai/workspaceWorkspace:WorkspaceWorkspace`.
//
// A PAI workspace is the place where a team keeps its models, datasets, code and experiments, and
// where it gives roles to its members.
//
// The service creates a workspace in the background. The provider waits until its status is `ENABLED`.
// A deleted workspace stays in the recycle bin for 14 days, and you cannot use its name again during
// that time.
//
// # Example Usage
//
// # A workspace with two environments
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		_, err := pai.NewWorkspaceWorkspace(ctx, "team", &pai.WorkspaceWorkspaceArgs{
//			WorkspaceName: pulumi.String("fraud_detection"),
//			DisplayName:   pulumi.String("Fraud detection"),
//			Description:   pulumi.String("Models that score card payments"),
//			EnvTypes:      pulumi.StringArray{pulumi.String("dev"), pulumi.String("prod")},
//		})
//		if err != nil {
//			return err
//		}
//		return nil
//	}
//
// # A workspace that the plugin names
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		_, err := pai.NewWorkspaceWorkspace(ctx, "trials", &pai.WorkspaceWorkspaceArgs{
//			Description: pulumi.String("Trials, replaced whenever needed"),
//			EnvTypes:    pulumi.StringArray{pulumi.String("prod")},
//		})
//		if err != nil {
//			return err
//		}
//		return nil
//	}
//
// # Import
//
// To import a workspace, use its ID, which is a number.
//
//	$ pulumi import alicloud:pai/workspaceWorkspace:WorkspaceWorkspace team <workspace_id>
type WorkspaceWorkspace struct {
	pulumi.CustomResourceState

	// Login names of the administrators, in the order in which the service returns them.
	AdminNames pulumi.StringArrayOutput `pulumi:"adminNames"`

	// When the workspace was created, in UTC (ISO 8601).
	CreateTime pulumi.StringOutput `pulumi:"createTime"`

	// What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
	Description pulumi.StringOutput `pulumi:"description"`

	// Name that the console shows. It can be any text. Defaults to the workspace name. Changing it updates
	// the workspace in place.
	DisplayName pulumi.StringOutput `pulumi:"displayName"`

	// Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The
	// order does not matter. Changing it replaces the workspace. Give the new workspace another
	// `WorkspaceName`, because the old name stays taken for 14 days.
	EnvTypes pulumi.StringArrayOutput `pulumi:"envTypes"`

	// When the workspace was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrOutput `pulumi:"gmtModifiedTime"`

	// Whether this is the account's default workspace in the region. Models that name no workspace are
	// created in it.
	IsDefault pulumi.BoolPtrOutput `pulumi:"isDefault"`

	// Account that owns the workspace.
	Owner WorkspaceWorkspaceOwnerPtrOutput `pulumi:"owner"`

	// Resource group of the workspace, `rg-...`. Defaults to the account's default resource group.
	// Changing it moves the workspace to the other group.
	ResourceGroupId pulumi.StringOutput `pulumi:"resourceGroupId"`

	// State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it could not be
	// created), `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
	Status pulumi.StringOutput `pulumi:"status"`

	// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. A longer
	// name gives a warning; a name that breaks another of these rules is refused. The name must be unique
	// in the region, also among the workspaces of DataWorks. It stays taken for 14 days after the
	// workspace is deleted. If you leave it out, the provider makes a name from the resource's name in
	// your program, cut to 15 characters, and seven random hexadecimal digits, for example `team_1b9c3f0`.
	// Changing it replaces the workspace.
	WorkspaceName pulumi.StringOutput `pulumi:"workspaceName"`
}

// NewWorkspaceWorkspace makes a WorkspaceWorkspace, or takes over what the stack has under this name already.
func NewWorkspaceWorkspace(ctx *pulumi.Context, name string, args *WorkspaceWorkspaceArgs, opts ...pulumi.ResourceOption) (*WorkspaceWorkspace, error) {
	given := WorkspaceWorkspaceArgs{}
	if args != nil {
		given = *args
	}
	if err := internal.Require("WorkspaceWorkspace", name, map[string]pulumi.Input{
		"Description": given.Description,
		"EnvTypes":    given.EnvTypes,
	}); err != nil {
		return nil, err
	}
	resource := &WorkspaceWorkspace{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := ctx.RegisterResource("alicloud:pai/workspaceWorkspace:WorkspaceWorkspace", name, &given, resource, opts...); err != nil {
		return nil, err
	}
	return resource, nil
}

// GetWorkspaceWorkspace looks up a WorkspaceWorkspace that exists, without managing it. The id is the
// one that it is imported by; the state goes to the plugin along with the id, and may be nil.
func GetWorkspaceWorkspace(ctx *pulumi.Context, name string, id pulumi.IDInput, state *WorkspaceWorkspaceState, opts ...pulumi.ResourceOption) (*WorkspaceWorkspace, error) {
	resource := &WorkspaceWorkspace{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := internal.Read(ctx, "alicloud:pai/workspaceWorkspace:WorkspaceWorkspace", name, id, state, resource, opts); err != nil {
		return nil, err
	}
	return resource, nil
}

type workspaceWorkspaceState struct {
	AdminNames      []string                 `pulumi:"adminNames"`
	CreateTime      *string                  `pulumi:"createTime"`
	Description     *string                  `pulumi:"description"`
	DisplayName     *string                  `pulumi:"displayName"`
	EnvTypes        []string                 `pulumi:"envTypes"`
	GmtModifiedTime *string                  `pulumi:"gmtModifiedTime"`
	IsDefault       *bool                    `pulumi:"isDefault"`
	Owner           *WorkspaceWorkspaceOwner `pulumi:"owner"`
	ResourceGroupId *string                  `pulumi:"resourceGroupId"`
	Status          *string                  `pulumi:"status"`
	WorkspaceName   *string                  `pulumi:"workspaceName"`
}

// WorkspaceWorkspaceState is what is known of a WorkspaceWorkspace that is looked up.
type WorkspaceWorkspaceState struct {
	// Login names of the administrators, in the order in which the service returns them.
	AdminNames pulumi.StringArrayInput
	// When the workspace was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput
	// What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
	Description pulumi.StringPtrInput
	// Name that the console shows. It can be any text. Defaults to the workspace name. Changing it updates
	// the workspace in place.
	DisplayName pulumi.StringPtrInput
	// Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The
	// order does not matter. Changing it replaces the workspace. Give the new workspace another
	// `WorkspaceName`, because the old name stays taken for 14 days.
	EnvTypes pulumi.StringArrayInput
	// When the workspace was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput
	// Whether this is the account's default workspace in the region. Models that name no workspace are
	// created in it.
	IsDefault pulumi.BoolPtrInput
	// Account that owns the workspace.
	Owner WorkspaceWorkspaceOwnerPtrInput
	// Resource group of the workspace, `rg-...`. Defaults to the account's default resource group.
	// Changing it moves the workspace to the other group.
	ResourceGroupId pulumi.StringPtrInput
	// State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it could not be
	// created), `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
	Status pulumi.StringPtrInput
	// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. A longer
	// name gives a warning; a name that breaks another of these rules is refused. The name must be unique
	// in the region, also among the workspaces of DataWorks. It stays taken for 14 days after the
	// workspace is deleted. If you leave it out, the provider makes a name from the resource's name in
	// your program, cut to 15 characters, and seven random hexadecimal digits, for example `team_1b9c3f0`.
	// Changing it replaces the workspace.
	WorkspaceName pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceWorkspaceState) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceWorkspaceState]()
}

type workspaceWorkspaceArgs struct {
	Description     string   `pulumi:"description"`
	DisplayName     *string  `pulumi:"displayName"`
	EnvTypes        []string `pulumi:"envTypes"`
	ResourceGroupId *string  `pulumi:"resourceGroupId"`
	WorkspaceName   *string  `pulumi:"workspaceName"`
}

// WorkspaceWorkspaceArgs is what a program says of a WorkspaceWorkspace.
type WorkspaceWorkspaceArgs struct {
	// What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
	Description pulumi.StringInput
	// Name that the console shows. It can be any text. Defaults to the workspace name. Changing it updates
	// the workspace in place.
	DisplayName pulumi.StringPtrInput
	// Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The
	// order does not matter. Changing it replaces the workspace. Give the new workspace another
	// `WorkspaceName`, because the old name stays taken for 14 days.
	EnvTypes pulumi.StringArrayInput
	// Resource group of the workspace, `rg-...`. Defaults to the account's default resource group.
	// Changing it moves the workspace to the other group.
	ResourceGroupId pulumi.StringPtrInput
	// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. A longer
	// name gives a warning; a name that breaks another of these rules is refused. The name must be unique
	// in the region, also among the workspaces of DataWorks. It stays taken for 14 days after the
	// workspace is deleted. If you leave it out, the provider makes a name from the resource's name in
	// your program, cut to 15 characters, and seven random hexadecimal digits, for example `team_1b9c3f0`.
	// Changing it replaces the workspace.
	WorkspaceName pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceWorkspaceArgs) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceWorkspaceArgs]()
}

// WorkspaceWorkspaceInput is a *WorkspaceWorkspace, or an output of that.
type WorkspaceWorkspaceInput interface {
	pulumi.Input

	ToWorkspaceWorkspaceOutput() WorkspaceWorkspaceOutput
	ToWorkspaceWorkspaceOutputWithContext(context.Context) WorkspaceWorkspaceOutput
}

// ElementType is the type of the value that it becomes.
func (*WorkspaceWorkspace) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceWorkspace]()
}

// ToWorkspaceWorkspaceOutput returns it as an output.
func (r *WorkspaceWorkspace) ToWorkspaceWorkspaceOutput() WorkspaceWorkspaceOutput {
	return r.ToWorkspaceWorkspaceOutputWithContext(context.Background())
}

// ToWorkspaceWorkspaceOutputWithContext returns it as an output that is awaited with ctx.
func (r *WorkspaceWorkspace) ToWorkspaceWorkspaceOutputWithContext(ctx context.Context) WorkspaceWorkspaceOutput {
	return pulumi.ToOutputWithContext(ctx, r).(WorkspaceWorkspaceOutput)
}

// WorkspaceWorkspaceOutput is a WorkspaceWorkspace that becomes known while the stack is deployed.
type WorkspaceWorkspaceOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceWorkspaceOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceWorkspace]()
}

// ToWorkspaceWorkspaceOutput returns itself.
func (o WorkspaceWorkspaceOutput) ToWorkspaceWorkspaceOutput() WorkspaceWorkspaceOutput {
	return o
}

// ToWorkspaceWorkspaceOutputWithContext returns itself.
func (o WorkspaceWorkspaceOutput) ToWorkspaceWorkspaceOutputWithContext(context.Context) WorkspaceWorkspaceOutput {
	return o
}

// AdminNames is [WorkspaceWorkspace.AdminNames].
func (o WorkspaceWorkspaceOutput) AdminNames() pulumi.StringArrayOutput {
	return o.ApplyT(func(v *WorkspaceWorkspace) pulumi.StringArrayOutput { return v.AdminNames }).(pulumi.StringArrayOutput)
}

// CreateTime is [WorkspaceWorkspace.CreateTime].
func (o WorkspaceWorkspaceOutput) CreateTime() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceWorkspace) pulumi.StringOutput { return v.CreateTime }).(pulumi.StringOutput)
}

// Description is [WorkspaceWorkspace.Description].
func (o WorkspaceWorkspaceOutput) Description() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceWorkspace) pulumi.StringOutput { return v.Description }).(pulumi.StringOutput)
}

// DisplayName is [WorkspaceWorkspace.DisplayName].
func (o WorkspaceWorkspaceOutput) DisplayName() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceWorkspace) pulumi.StringOutput { return v.DisplayName }).(pulumi.StringOutput)
}

// EnvTypes is [WorkspaceWorkspace.EnvTypes].
func (o WorkspaceWorkspaceOutput) EnvTypes() pulumi.StringArrayOutput {
	return o.ApplyT(func(v *WorkspaceWorkspace) pulumi.StringArrayOutput { return v.EnvTypes }).(pulumi.StringArrayOutput)
}

// GmtModifiedTime is [WorkspaceWorkspace.GmtModifiedTime].
func (o WorkspaceWorkspaceOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceWorkspace) pulumi.StringPtrOutput { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// IsDefault is [WorkspaceWorkspace.IsDefault].
func (o WorkspaceWorkspaceOutput) IsDefault() pulumi.BoolPtrOutput {
	return o.ApplyT(func(v *WorkspaceWorkspace) pulumi.BoolPtrOutput { return v.IsDefault }).(pulumi.BoolPtrOutput)
}

// Owner is [WorkspaceWorkspace.Owner].
func (o WorkspaceWorkspaceOutput) Owner() WorkspaceWorkspaceOwnerPtrOutput {
	return o.ApplyT(func(v *WorkspaceWorkspace) WorkspaceWorkspaceOwnerPtrOutput { return v.Owner }).(WorkspaceWorkspaceOwnerPtrOutput)
}

// ResourceGroupId is [WorkspaceWorkspace.ResourceGroupId].
func (o WorkspaceWorkspaceOutput) ResourceGroupId() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceWorkspace) pulumi.StringOutput { return v.ResourceGroupId }).(pulumi.StringOutput)
}

// Status is [WorkspaceWorkspace.Status].
func (o WorkspaceWorkspaceOutput) Status() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceWorkspace) pulumi.StringOutput { return v.Status }).(pulumi.StringOutput)
}

// WorkspaceName is [WorkspaceWorkspace.WorkspaceName].
func (o WorkspaceWorkspaceOutput) WorkspaceName() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceWorkspace) pulumi.StringOutput { return v.WorkspaceName }).(pulumi.StringOutput)
}

// WorkspaceWorkspaceArrayInput is WorkspaceWorkspaceArray, or an output of that.
type WorkspaceWorkspaceArrayInput interface {
	pulumi.Input

	ToWorkspaceWorkspaceArrayOutput() WorkspaceWorkspaceArrayOutput
	ToWorkspaceWorkspaceArrayOutputWithContext(context.Context) WorkspaceWorkspaceArrayOutput
}

// WorkspaceWorkspaceArray is a list of values of type WorkspaceWorkspaceInput.
type WorkspaceWorkspaceArray []WorkspaceWorkspaceInput

// ElementType is the type of the value that it becomes.
func (WorkspaceWorkspaceArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceWorkspace]()
}

// ToWorkspaceWorkspaceArrayOutput returns it as an output.
func (i WorkspaceWorkspaceArray) ToWorkspaceWorkspaceArrayOutput() WorkspaceWorkspaceArrayOutput {
	return i.ToWorkspaceWorkspaceArrayOutputWithContext(context.Background())
}

// ToWorkspaceWorkspaceArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceWorkspaceArray) ToWorkspaceWorkspaceArrayOutputWithContext(ctx context.Context) WorkspaceWorkspaceArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceWorkspaceArrayOutput)
}

// WorkspaceWorkspaceArrayOutput is a value of type WorkspaceWorkspaceArray that becomes known while the stack is deployed.
type WorkspaceWorkspaceArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceWorkspaceArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceWorkspace]()
}

// ToWorkspaceWorkspaceArrayOutput returns itself.
func (o WorkspaceWorkspaceArrayOutput) ToWorkspaceWorkspaceArrayOutput() WorkspaceWorkspaceArrayOutput {
	return o
}

// ToWorkspaceWorkspaceArrayOutputWithContext returns itself.
func (o WorkspaceWorkspaceArrayOutput) ToWorkspaceWorkspaceArrayOutputWithContext(context.Context) WorkspaceWorkspaceArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceWorkspaceArrayOutput) Index(i pulumi.IntInput) WorkspaceWorkspaceOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) *WorkspaceWorkspace {
		return vs[0].([]*WorkspaceWorkspace)[vs[1].(int)]
	}).(WorkspaceWorkspaceOutput)
}

// WorkspaceWorkspaceMapInput is WorkspaceWorkspaceMap, or an output of that.
type WorkspaceWorkspaceMapInput interface {
	pulumi.Input

	ToWorkspaceWorkspaceMapOutput() WorkspaceWorkspaceMapOutput
	ToWorkspaceWorkspaceMapOutputWithContext(context.Context) WorkspaceWorkspaceMapOutput
}

// WorkspaceWorkspaceMap is a map by name of values of type WorkspaceWorkspaceInput.
type WorkspaceWorkspaceMap map[string]WorkspaceWorkspaceInput

// ElementType is the type of the value that it becomes.
func (WorkspaceWorkspaceMap) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceWorkspace]()
}

// ToWorkspaceWorkspaceMapOutput returns it as an output.
func (i WorkspaceWorkspaceMap) ToWorkspaceWorkspaceMapOutput() WorkspaceWorkspaceMapOutput {
	return i.ToWorkspaceWorkspaceMapOutputWithContext(context.Background())
}

// ToWorkspaceWorkspaceMapOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceWorkspaceMap) ToWorkspaceWorkspaceMapOutputWithContext(ctx context.Context) WorkspaceWorkspaceMapOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceWorkspaceMapOutput)
}

// WorkspaceWorkspaceMapOutput is a value of type WorkspaceWorkspaceMap that becomes known while the stack is deployed.
type WorkspaceWorkspaceMapOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceWorkspaceMapOutput) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceWorkspace]()
}

// ToWorkspaceWorkspaceMapOutput returns itself.
func (o WorkspaceWorkspaceMapOutput) ToWorkspaceWorkspaceMapOutput() WorkspaceWorkspaceMapOutput {
	return o
}

// ToWorkspaceWorkspaceMapOutputWithContext returns itself.
func (o WorkspaceWorkspaceMapOutput) ToWorkspaceWorkspaceMapOutputWithContext(context.Context) WorkspaceWorkspaceMapOutput {
	return o
}

// MapIndex returns one of the map by its key.
func (o WorkspaceWorkspaceMapOutput) MapIndex(k pulumi.StringInput) WorkspaceWorkspaceOutput {
	return pulumi.All(o, k).ApplyT(func(vs []any) *WorkspaceWorkspace {
		return vs[0].(map[string]*WorkspaceWorkspace)[vs[1].(string)]
	}).(WorkspaceWorkspaceOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceWorkspaceInput](), &WorkspaceWorkspace{})
	pulumi.RegisterOutputType(WorkspaceWorkspaceOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceWorkspaceArrayInput](), WorkspaceWorkspaceArray{})
	pulumi.RegisterOutputType(WorkspaceWorkspaceArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceWorkspaceMapInput](), WorkspaceWorkspaceMap{})
	pulumi.RegisterOutputType(WorkspaceWorkspaceMapOutput{})
}

// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// WorkspaceMember is the resource `alicloud:pai/workspaceMember:WorkspaceMember`.
//
// A member of a PAI workspace is a RAM user, or the account itself, with its roles in the workspace.
// The owner of a workspace is always a member. You cannot remove the owner.
//
// # Example Usage
//
// # A developer who also labels data
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		team, err := pai.NewWorkspaceWorkspace(ctx, "team", &pai.WorkspaceWorkspaceArgs{
//			WorkspaceName: pulumi.String("fraud_detection"),
//			Description:   pulumi.String("Models that score card payments"),
//			EnvTypes:      pulumi.StringArray{pulumi.String("prod")},
//		})
//		if err != nil {
//			return err
//		}
//		_, err = pai.NewWorkspaceMember(ctx, "analyst", &pai.WorkspaceMemberArgs{
//			WorkspaceId: team.ID(),
//			UserId:      pulumi.String("215139608812345678"),
//			Roles:       pulumi.StringArray{pulumi.String("PAI.AlgoDeveloper"), pulumi.String("PAI.LabelManager")},
//		})
//		if err != nil {
//			return err
//		}
//		return nil
//	}
//
// # Import
//
// To import a member, join the ID of its workspace and the ID of the member with a colon. If you know
// only the ID of the user, write it with the word `user` before it.
//
//	$ pulumi import alicloud:pai/workspaceMember:WorkspaceMember analyst <workspace_id>:<member_id>
//	$ pulumi import alicloud:pai/workspaceMember:WorkspaceMember analyst <workspace_id>:user:<user_id>
type WorkspaceMember struct {
	pulumi.CustomResourceState

	// When the user became a member, in UTC (ISO 8601).
	CreateTime pulumi.StringOutput `pulumi:"createTime"`

	// ID of the member, `<workspace_id>-<user_id>`.
	MemberId pulumi.StringOutput `pulumi:"memberId"`

	// Roles of the member, at least one. A role is `PAI.AlgoDeveloper`, `PAI.AlgoOperator`,
	// `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`,
	// `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order does not matter. Changing them
	// updates the member in place: new roles are added before old roles are removed.
	Roles pulumi.StringArrayOutput `pulumi:"roles"`

	// ID of the RAM user or account. Changing it replaces the member.
	UserId pulumi.StringOutput `pulumi:"userId"`

	// Workspace that the user becomes a member of. Changing it replaces the member.
	WorkspaceId pulumi.StringOutput `pulumi:"workspaceId"`
}

// NewWorkspaceMember makes a WorkspaceMember, or takes over what the stack has under this name already.
func NewWorkspaceMember(ctx *pulumi.Context, name string, args *WorkspaceMemberArgs, opts ...pulumi.ResourceOption) (*WorkspaceMember, error) {
	given := WorkspaceMemberArgs{}
	if args != nil {
		given = *args
	}
	if err := internal.Require("WorkspaceMember", name, map[string]pulumi.Input{
		"Roles":       given.Roles,
		"UserId":      given.UserId,
		"WorkspaceId": given.WorkspaceId,
	}); err != nil {
		return nil, err
	}
	resource := &WorkspaceMember{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := ctx.RegisterResource("alicloud:pai/workspaceMember:WorkspaceMember", name, &given, resource, opts...); err != nil {
		return nil, err
	}
	return resource, nil
}

// GetWorkspaceMember looks up a WorkspaceMember that exists, without managing it. The id is the one
// that it is imported by; the state goes to the plugin along with the id, and may be nil.
func GetWorkspaceMember(ctx *pulumi.Context, name string, id pulumi.IDInput, state *WorkspaceMemberState, opts ...pulumi.ResourceOption) (*WorkspaceMember, error) {
	resource := &WorkspaceMember{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := internal.Read(ctx, "alicloud:pai/workspaceMember:WorkspaceMember", name, id, state, resource, opts); err != nil {
		return nil, err
	}
	return resource, nil
}

type workspaceMemberState struct {
	CreateTime  *string  `pulumi:"createTime"`
	MemberId    *string  `pulumi:"memberId"`
	Roles       []string `pulumi:"roles"`
	UserId      *string  `pulumi:"userId"`
	WorkspaceId *string  `pulumi:"workspaceId"`
}

// WorkspaceMemberState is what is known of a WorkspaceMember that is looked up.
type WorkspaceMemberState struct {
	// When the user became a member, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput
	// ID of the member, `<workspace_id>-<user_id>`.
	MemberId pulumi.StringPtrInput
	// Roles of the member, at least one. A role is `PAI.AlgoDeveloper`, `PAI.AlgoOperator`,
	// `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`,
	// `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order does not matter. Changing them
	// updates the member in place: new roles are added before old roles are removed.
	Roles pulumi.StringArrayInput
	// ID of the RAM user or account. Changing it replaces the member.
	UserId pulumi.StringPtrInput
	// Workspace that the user becomes a member of. Changing it replaces the member.
	WorkspaceId pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceMemberState) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceMemberState]()
}

type workspaceMemberArgs struct {
	Roles       []string `pulumi:"roles"`
	UserId      string   `pulumi:"userId"`
	WorkspaceId string   `pulumi:"workspaceId"`
}

// WorkspaceMemberArgs is what a program says of a WorkspaceMember.
type WorkspaceMemberArgs struct {
	// Roles of the member, at least one. A role is `PAI.AlgoDeveloper`, `PAI.AlgoOperator`,
	// `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`,
	// `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order does not matter. Changing them
	// updates the member in place: new roles are added before old roles are removed.
	Roles pulumi.StringArrayInput
	// ID of the RAM user or account. Changing it replaces the member.
	UserId pulumi.StringInput
	// Workspace that the user becomes a member of. Changing it replaces the member.
	WorkspaceId pulumi.StringInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceMemberArgs) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceMemberArgs]()
}

// WorkspaceMemberInput is a *WorkspaceMember, or an output of that.
type WorkspaceMemberInput interface {
	pulumi.Input

	ToWorkspaceMemberOutput() WorkspaceMemberOutput
	ToWorkspaceMemberOutputWithContext(context.Context) WorkspaceMemberOutput
}

// ElementType is the type of the value that it becomes.
func (*WorkspaceMember) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceMember]()
}

// ToWorkspaceMemberOutput returns it as an output.
func (r *WorkspaceMember) ToWorkspaceMemberOutput() WorkspaceMemberOutput {
	return r.ToWorkspaceMemberOutputWithContext(context.Background())
}

// ToWorkspaceMemberOutputWithContext returns it as an output that is awaited with ctx.
func (r *WorkspaceMember) ToWorkspaceMemberOutputWithContext(ctx context.Context) WorkspaceMemberOutput {
	return pulumi.ToOutputWithContext(ctx, r).(WorkspaceMemberOutput)
}

// WorkspaceMemberOutput is a WorkspaceMember that becomes known while the stack is deployed.
type WorkspaceMemberOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceMemberOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceMember]()
}

// ToWorkspaceMemberOutput returns itself.
func (o WorkspaceMemberOutput) ToWorkspaceMemberOutput() WorkspaceMemberOutput {
	return o
}

// ToWorkspaceMemberOutputWithContext returns itself.
func (o WorkspaceMemberOutput) ToWorkspaceMemberOutputWithContext(context.Context) WorkspaceMemberOutput {
	return o
}

// CreateTime is [WorkspaceMember.CreateTime].
func (o WorkspaceMemberOutput) CreateTime() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceMember) pulumi.StringOutput { return v.CreateTime }).(pulumi.StringOutput)
}

// MemberId is [WorkspaceMember.MemberId].
func (o WorkspaceMemberOutput) MemberId() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceMember) pulumi.StringOutput { return v.MemberId }).(pulumi.StringOutput)
}

// Roles is [WorkspaceMember.Roles].
func (o WorkspaceMemberOutput) Roles() pulumi.StringArrayOutput {
	return o.ApplyT(func(v *WorkspaceMember) pulumi.StringArrayOutput { return v.Roles }).(pulumi.StringArrayOutput)
}

// UserId is [WorkspaceMember.UserId].
func (o WorkspaceMemberOutput) UserId() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceMember) pulumi.StringOutput { return v.UserId }).(pulumi.StringOutput)
}

// WorkspaceId is [WorkspaceMember.WorkspaceId].
func (o WorkspaceMemberOutput) WorkspaceId() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceMember) pulumi.StringOutput { return v.WorkspaceId }).(pulumi.StringOutput)
}

// WorkspaceMemberArrayInput is WorkspaceMemberArray, or an output of that.
type WorkspaceMemberArrayInput interface {
	pulumi.Input

	ToWorkspaceMemberArrayOutput() WorkspaceMemberArrayOutput
	ToWorkspaceMemberArrayOutputWithContext(context.Context) WorkspaceMemberArrayOutput
}

// WorkspaceMemberArray is a list of values of type WorkspaceMemberInput.
type WorkspaceMemberArray []WorkspaceMemberInput

// ElementType is the type of the value that it becomes.
func (WorkspaceMemberArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceMember]()
}

// ToWorkspaceMemberArrayOutput returns it as an output.
func (i WorkspaceMemberArray) ToWorkspaceMemberArrayOutput() WorkspaceMemberArrayOutput {
	return i.ToWorkspaceMemberArrayOutputWithContext(context.Background())
}

// ToWorkspaceMemberArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceMemberArray) ToWorkspaceMemberArrayOutputWithContext(ctx context.Context) WorkspaceMemberArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceMemberArrayOutput)
}

// WorkspaceMemberArrayOutput is a value of type WorkspaceMemberArray that becomes known while the stack is deployed.
type WorkspaceMemberArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceMemberArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceMember]()
}

// ToWorkspaceMemberArrayOutput returns itself.
func (o WorkspaceMemberArrayOutput) ToWorkspaceMemberArrayOutput() WorkspaceMemberArrayOutput {
	return o
}

// ToWorkspaceMemberArrayOutputWithContext returns itself.
func (o WorkspaceMemberArrayOutput) ToWorkspaceMemberArrayOutputWithContext(context.Context) WorkspaceMemberArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceMemberArrayOutput) Index(i pulumi.IntInput) WorkspaceMemberOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) *WorkspaceMember {
		return vs[0].([]*WorkspaceMember)[vs[1].(int)]
	}).(WorkspaceMemberOutput)
}

// WorkspaceMemberMapInput is WorkspaceMemberMap, or an output of that.
type WorkspaceMemberMapInput interface {
	pulumi.Input

	ToWorkspaceMemberMapOutput() WorkspaceMemberMapOutput
	ToWorkspaceMemberMapOutputWithContext(context.Context) WorkspaceMemberMapOutput
}

// WorkspaceMemberMap is a map by name of values of type WorkspaceMemberInput.
type WorkspaceMemberMap map[string]WorkspaceMemberInput

// ElementType is the type of the value that it becomes.
func (WorkspaceMemberMap) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceMember]()
}

// ToWorkspaceMemberMapOutput returns it as an output.
func (i WorkspaceMemberMap) ToWorkspaceMemberMapOutput() WorkspaceMemberMapOutput {
	return i.ToWorkspaceMemberMapOutputWithContext(context.Background())
}

// ToWorkspaceMemberMapOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceMemberMap) ToWorkspaceMemberMapOutputWithContext(ctx context.Context) WorkspaceMemberMapOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceMemberMapOutput)
}

// WorkspaceMemberMapOutput is a value of type WorkspaceMemberMap that becomes known while the stack is deployed.
type WorkspaceMemberMapOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceMemberMapOutput) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceMember]()
}

// ToWorkspaceMemberMapOutput returns itself.
func (o WorkspaceMemberMapOutput) ToWorkspaceMemberMapOutput() WorkspaceMemberMapOutput {
	return o
}

// ToWorkspaceMemberMapOutputWithContext returns itself.
func (o WorkspaceMemberMapOutput) ToWorkspaceMemberMapOutputWithContext(context.Context) WorkspaceMemberMapOutput {
	return o
}

// MapIndex returns one of the map by its key.
func (o WorkspaceMemberMapOutput) MapIndex(k pulumi.StringInput) WorkspaceMemberOutput {
	return pulumi.All(o, k).ApplyT(func(vs []any) *WorkspaceMember {
		return vs[0].(map[string]*WorkspaceMember)[vs[1].(string)]
	}).(WorkspaceMemberOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceMemberInput](), &WorkspaceMember{})
	pulumi.RegisterOutputType(WorkspaceMemberOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceMemberArrayInput](), WorkspaceMemberArray{})
	pulumi.RegisterOutputType(WorkspaceMemberArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceMemberMapInput](), WorkspaceMemberMap{})
	pulumi.RegisterOutputType(WorkspaceMemberMapOutput{})
}

// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// WorkspaceCodeSource is the resource `alicloud:pai/workspaceCodeSource:WorkspaceCodeSource`.
//
// A code source of a PAI workspace is a Git repository that jobs clone before they start.
//
// You can make a private code source public, but the service cannot make it private again. A change
// from `PUBLIC` to `PRIVATE` therefore replaces the code source.
//
// # Example Usage
//
// # A public repository
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
//		_, err = pai.NewWorkspaceCodeSource(ctx, "training", &pai.WorkspaceCodeSourceArgs{
//			WorkspaceId:   team.ID(),
//			DisplayName:   pulumi.String("card-training"),
//			Accessibility: pulumi.String("PRIVATE"),
//			CodeRepo:      pulumi.String("https://github.com/example/card-training.git"),
//			CodeBranch:    pulumi.String("main"),
//			MountPath:     pulumi.String("/root/code/"),
//		})
//		if err != nil {
//			return err
//		}
//		return nil
//	}
//
// # Import
//
// To import a code source, use its ID, `code-...`. The service may not show the access token. If the
// import warns you, write the token into your program. If the import wrote it in clear, move it to the
// configuration with `--secret`.
//
//	$ pulumi import alicloud:pai/workspaceCodeSource:WorkspaceCodeSource training <code_source_id>
type WorkspaceCodeSource struct {
	pulumi.CustomResourceState

	// Who can see the code source in the workspace: `PRIVATE` (its owner and the administrators) or
	// `PUBLIC` (every member). A change to `PUBLIC` updates the code source in place. A change to
	// `PRIVATE` replaces it.
	Accessibility pulumi.StringOutput `pulumi:"accessibility"`

	// Where the files go. 0 clones the repository into a new folder below `MountPath`, 1 into `MountPath`
	// itself. Defaults to 0. Changing it updates the code source in place.
	CloneType pulumi.IntPtrOutput `pulumi:"cloneType"`

	// Branch to clone. Defaults to the repository's default branch. Changing it updates the code source in
	// place.
	CodeBranch pulumi.StringPtrOutput `pulumi:"codeBranch"`

	// Commit to check out after cloning. Changing it updates the code source in place; removing it clears
	// the value.
	CodeCommit pulumi.StringPtrOutput `pulumi:"codeCommit"`

	// Address of the repository, at most 1024 characters, for example
	// `https://github.com/<owner>/<name>.git`. A longer address gives a warning. Changing it updates the
	// code source in place.
	CodeRepo pulumi.StringOutput `pulumi:"codeRepo"`

	// Token that may read a private repository. The token is a secret: the service may not show it again,
	// and Pulumi encrypts it in the state. Changing it updates the code source in place; removing it
	// clears the value.
	CodeRepoAccessToken pulumi.StringPtrOutput `pulumi:"codeRepoAccessToken"`

	// User that the token belongs to. Changing it updates the code source in place; removing it clears the
	// value.
	CodeRepoUserName pulumi.StringPtrOutput `pulumi:"codeRepoUserName"`

	// When the code source was created, in UTC (ISO 8601).
	CreateTime pulumi.StringOutput `pulumi:"createTime"`

	// What the code is for. Changing it updates the code source in place; removing it clears the value.
	Description pulumi.StringPtrOutput `pulumi:"description"`

	// Name of the code source, at most 1024 characters. A longer name gives a warning. If you leave it
	// out, the provider makes a name from the resource's name in your program and seven random hexadecimal
	// digits, for example `training-1b9c3f0`. A `-` replaces every character that is not a letter, a
	// digit, `_` or `-`. Changing it updates the code source in place.
	DisplayName pulumi.StringOutput `pulumi:"displayName"`

	// When the code source was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrOutput `pulumi:"gmtModifiedTime"`

	// Folder in the job's container into which the repository is cloned, for example `/root/code/`.
	// Changing it updates the code source in place.
	MountPath pulumi.StringOutput `pulumi:"mountPath"`

	// ID of the account or RAM user that created the code source.
	UserId pulumi.StringPtrOutput `pulumi:"userId"`

	// Workspace of the code source. Changing it replaces the code source.
	WorkspaceId pulumi.StringOutput `pulumi:"workspaceId"`
}

// NewWorkspaceCodeSource makes a WorkspaceCodeSource, or takes over what the stack has under this name already.
func NewWorkspaceCodeSource(ctx *pulumi.Context, name string, args *WorkspaceCodeSourceArgs, opts ...pulumi.ResourceOption) (*WorkspaceCodeSource, error) {
	given := WorkspaceCodeSourceArgs{}
	if args != nil {
		given = *args
	}
	if err := internal.Require("WorkspaceCodeSource", name, map[string]pulumi.Input{
		"Accessibility": given.Accessibility,
		"CodeRepo":      given.CodeRepo,
		"MountPath":     given.MountPath,
		"WorkspaceId":   given.WorkspaceId,
	}); err != nil {
		return nil, err
	}
	given.CodeRepoAccessToken = internal.Secret(given.CodeRepoAccessToken)
	resource := &WorkspaceCodeSource{}
	opts = internal.PkgResourceDefaultOpts(opts, "codeRepoAccessToken")
	if err := ctx.RegisterResource("alicloud:pai/workspaceCodeSource:WorkspaceCodeSource", name, &given, resource, opts...); err != nil {
		return nil, err
	}
	return resource, nil
}

// GetWorkspaceCodeSource looks up a WorkspaceCodeSource that exists, without managing it. The id is
// the one that it is imported by; the state goes to the plugin along with the id, and may be nil.
func GetWorkspaceCodeSource(ctx *pulumi.Context, name string, id pulumi.IDInput, state *WorkspaceCodeSourceState, opts ...pulumi.ResourceOption) (*WorkspaceCodeSource, error) {
	resource := &WorkspaceCodeSource{}
	opts = internal.PkgResourceDefaultOpts(opts, "codeRepoAccessToken")
	if err := internal.Read(ctx, "alicloud:pai/workspaceCodeSource:WorkspaceCodeSource", name, id, state, resource, opts); err != nil {
		return nil, err
	}
	return resource, nil
}

type workspaceCodeSourceState struct {
	Accessibility       *string `pulumi:"accessibility"`
	CloneType           *int    `pulumi:"cloneType"`
	CodeBranch          *string `pulumi:"codeBranch"`
	CodeCommit          *string `pulumi:"codeCommit"`
	CodeRepo            *string `pulumi:"codeRepo"`
	CodeRepoAccessToken *string `pulumi:"codeRepoAccessToken"`
	CodeRepoUserName    *string `pulumi:"codeRepoUserName"`
	CreateTime          *string `pulumi:"createTime"`
	Description         *string `pulumi:"description"`
	DisplayName         *string `pulumi:"displayName"`
	GmtModifiedTime     *string `pulumi:"gmtModifiedTime"`
	MountPath           *string `pulumi:"mountPath"`
	UserId              *string `pulumi:"userId"`
	WorkspaceId         *string `pulumi:"workspaceId"`
}

// WorkspaceCodeSourceState is what is known of a WorkspaceCodeSource that is looked up.
type WorkspaceCodeSourceState struct {
	// Who can see the code source in the workspace: `PRIVATE` (its owner and the administrators) or
	// `PUBLIC` (every member). A change to `PUBLIC` updates the code source in place. A change to
	// `PRIVATE` replaces it.
	Accessibility pulumi.StringPtrInput
	// Where the files go. 0 clones the repository into a new folder below `MountPath`, 1 into `MountPath`
	// itself. Defaults to 0. Changing it updates the code source in place.
	CloneType pulumi.IntPtrInput
	// Branch to clone. Defaults to the repository's default branch. Changing it updates the code source in
	// place.
	CodeBranch pulumi.StringPtrInput
	// Commit to check out after cloning. Changing it updates the code source in place; removing it clears
	// the value.
	CodeCommit pulumi.StringPtrInput
	// Address of the repository, at most 1024 characters, for example
	// `https://github.com/<owner>/<name>.git`. A longer address gives a warning. Changing it updates the
	// code source in place.
	CodeRepo pulumi.StringPtrInput
	// Token that may read a private repository. The token is a secret: the service may not show it again,
	// and Pulumi encrypts it in the state. Changing it updates the code source in place; removing it
	// clears the value.
	CodeRepoAccessToken pulumi.StringPtrInput
	// User that the token belongs to. Changing it updates the code source in place; removing it clears the
	// value.
	CodeRepoUserName pulumi.StringPtrInput
	// When the code source was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput
	// What the code is for. Changing it updates the code source in place; removing it clears the value.
	Description pulumi.StringPtrInput
	// Name of the code source, at most 1024 characters. A longer name gives a warning. If you leave it
	// out, the provider makes a name from the resource's name in your program and seven random hexadecimal
	// digits, for example `training-1b9c3f0`. A `-` replaces every character that is not a letter, a
	// digit, `_` or `-`. Changing it updates the code source in place.
	DisplayName pulumi.StringPtrInput
	// When the code source was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput
	// Folder in the job's container into which the repository is cloned, for example `/root/code/`.
	// Changing it updates the code source in place.
	MountPath pulumi.StringPtrInput
	// ID of the account or RAM user that created the code source.
	UserId pulumi.StringPtrInput
	// Workspace of the code source. Changing it replaces the code source.
	WorkspaceId pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceCodeSourceState) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceCodeSourceState]()
}

type workspaceCodeSourceArgs struct {
	Accessibility       string  `pulumi:"accessibility"`
	CloneType           *int    `pulumi:"cloneType"`
	CodeBranch          *string `pulumi:"codeBranch"`
	CodeCommit          *string `pulumi:"codeCommit"`
	CodeRepo            string  `pulumi:"codeRepo"`
	CodeRepoAccessToken *string `pulumi:"codeRepoAccessToken"`
	CodeRepoUserName    *string `pulumi:"codeRepoUserName"`
	Description         *string `pulumi:"description"`
	DisplayName         *string `pulumi:"displayName"`
	MountPath           string  `pulumi:"mountPath"`
	WorkspaceId         string  `pulumi:"workspaceId"`
}

// WorkspaceCodeSourceArgs is what a program says of a WorkspaceCodeSource.
type WorkspaceCodeSourceArgs struct {
	// Who can see the code source in the workspace: `PRIVATE` (its owner and the administrators) or
	// `PUBLIC` (every member). A change to `PUBLIC` updates the code source in place. A change to
	// `PRIVATE` replaces it.
	Accessibility pulumi.StringInput
	// Where the files go. 0 clones the repository into a new folder below `MountPath`, 1 into `MountPath`
	// itself. Defaults to 0. Changing it updates the code source in place.
	CloneType pulumi.IntPtrInput
	// Branch to clone. Defaults to the repository's default branch. Changing it updates the code source in
	// place.
	CodeBranch pulumi.StringPtrInput
	// Commit to check out after cloning. Changing it updates the code source in place; removing it clears
	// the value.
	CodeCommit pulumi.StringPtrInput
	// Address of the repository, at most 1024 characters, for example
	// `https://github.com/<owner>/<name>.git`. A longer address gives a warning. Changing it updates the
	// code source in place.
	CodeRepo pulumi.StringInput
	// Token that may read a private repository. The token is a secret: the service may not show it again,
	// and Pulumi encrypts it in the state. Changing it updates the code source in place; removing it
	// clears the value.
	CodeRepoAccessToken pulumi.StringPtrInput
	// User that the token belongs to. Changing it updates the code source in place; removing it clears the
	// value.
	CodeRepoUserName pulumi.StringPtrInput
	// What the code is for. Changing it updates the code source in place; removing it clears the value.
	Description pulumi.StringPtrInput
	// Name of the code source, at most 1024 characters. A longer name gives a warning. If you leave it
	// out, the provider makes a name from the resource's name in your program and seven random hexadecimal
	// digits, for example `training-1b9c3f0`. A `-` replaces every character that is not a letter, a
	// digit, `_` or `-`. Changing it updates the code source in place.
	DisplayName pulumi.StringPtrInput
	// Folder in the job's container into which the repository is cloned, for example `/root/code/`.
	// Changing it updates the code source in place.
	MountPath pulumi.StringInput
	// Workspace of the code source. Changing it replaces the code source.
	WorkspaceId pulumi.StringInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceCodeSourceArgs) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceCodeSourceArgs]()
}

// WorkspaceCodeSourceInput is a *WorkspaceCodeSource, or an output of that.
type WorkspaceCodeSourceInput interface {
	pulumi.Input

	ToWorkspaceCodeSourceOutput() WorkspaceCodeSourceOutput
	ToWorkspaceCodeSourceOutputWithContext(context.Context) WorkspaceCodeSourceOutput
}

// ElementType is the type of the value that it becomes.
func (*WorkspaceCodeSource) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceCodeSource]()
}

// ToWorkspaceCodeSourceOutput returns it as an output.
func (r *WorkspaceCodeSource) ToWorkspaceCodeSourceOutput() WorkspaceCodeSourceOutput {
	return r.ToWorkspaceCodeSourceOutputWithContext(context.Background())
}

// ToWorkspaceCodeSourceOutputWithContext returns it as an output that is awaited with ctx.
func (r *WorkspaceCodeSource) ToWorkspaceCodeSourceOutputWithContext(ctx context.Context) WorkspaceCodeSourceOutput {
	return pulumi.ToOutputWithContext(ctx, r).(WorkspaceCodeSourceOutput)
}

// WorkspaceCodeSourceOutput is a WorkspaceCodeSource that becomes known while the stack is deployed.
type WorkspaceCodeSourceOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceCodeSourceOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceCodeSource]()
}

// ToWorkspaceCodeSourceOutput returns itself.
func (o WorkspaceCodeSourceOutput) ToWorkspaceCodeSourceOutput() WorkspaceCodeSourceOutput {
	return o
}

// ToWorkspaceCodeSourceOutputWithContext returns itself.
func (o WorkspaceCodeSourceOutput) ToWorkspaceCodeSourceOutputWithContext(context.Context) WorkspaceCodeSourceOutput {
	return o
}

// Accessibility is [WorkspaceCodeSource.Accessibility].
func (o WorkspaceCodeSourceOutput) Accessibility() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.StringOutput { return v.Accessibility }).(pulumi.StringOutput)
}

// CloneType is [WorkspaceCodeSource.CloneType].
func (o WorkspaceCodeSourceOutput) CloneType() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.IntPtrOutput { return v.CloneType }).(pulumi.IntPtrOutput)
}

// CodeBranch is [WorkspaceCodeSource.CodeBranch].
func (o WorkspaceCodeSourceOutput) CodeBranch() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.StringPtrOutput { return v.CodeBranch }).(pulumi.StringPtrOutput)
}

// CodeCommit is [WorkspaceCodeSource.CodeCommit].
func (o WorkspaceCodeSourceOutput) CodeCommit() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.StringPtrOutput { return v.CodeCommit }).(pulumi.StringPtrOutput)
}

// CodeRepo is [WorkspaceCodeSource.CodeRepo].
func (o WorkspaceCodeSourceOutput) CodeRepo() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.StringOutput { return v.CodeRepo }).(pulumi.StringOutput)
}

// CodeRepoAccessToken is [WorkspaceCodeSource.CodeRepoAccessToken].
func (o WorkspaceCodeSourceOutput) CodeRepoAccessToken() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.StringPtrOutput { return v.CodeRepoAccessToken }).(pulumi.StringPtrOutput)
}

// CodeRepoUserName is [WorkspaceCodeSource.CodeRepoUserName].
func (o WorkspaceCodeSourceOutput) CodeRepoUserName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.StringPtrOutput { return v.CodeRepoUserName }).(pulumi.StringPtrOutput)
}

// CreateTime is [WorkspaceCodeSource.CreateTime].
func (o WorkspaceCodeSourceOutput) CreateTime() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.StringOutput { return v.CreateTime }).(pulumi.StringOutput)
}

// Description is [WorkspaceCodeSource.Description].
func (o WorkspaceCodeSourceOutput) Description() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.StringPtrOutput { return v.Description }).(pulumi.StringPtrOutput)
}

// DisplayName is [WorkspaceCodeSource.DisplayName].
func (o WorkspaceCodeSourceOutput) DisplayName() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.StringOutput { return v.DisplayName }).(pulumi.StringOutput)
}

// GmtModifiedTime is [WorkspaceCodeSource.GmtModifiedTime].
func (o WorkspaceCodeSourceOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.StringPtrOutput { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// MountPath is [WorkspaceCodeSource.MountPath].
func (o WorkspaceCodeSourceOutput) MountPath() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.StringOutput { return v.MountPath }).(pulumi.StringOutput)
}

// UserId is [WorkspaceCodeSource.UserId].
func (o WorkspaceCodeSourceOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.StringPtrOutput { return v.UserId }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [WorkspaceCodeSource.WorkspaceId].
func (o WorkspaceCodeSourceOutput) WorkspaceId() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceCodeSource) pulumi.StringOutput { return v.WorkspaceId }).(pulumi.StringOutput)
}

// WorkspaceCodeSourceArrayInput is WorkspaceCodeSourceArray, or an output of that.
type WorkspaceCodeSourceArrayInput interface {
	pulumi.Input

	ToWorkspaceCodeSourceArrayOutput() WorkspaceCodeSourceArrayOutput
	ToWorkspaceCodeSourceArrayOutputWithContext(context.Context) WorkspaceCodeSourceArrayOutput
}

// WorkspaceCodeSourceArray is a list of values of type WorkspaceCodeSourceInput.
type WorkspaceCodeSourceArray []WorkspaceCodeSourceInput

// ElementType is the type of the value that it becomes.
func (WorkspaceCodeSourceArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceCodeSource]()
}

// ToWorkspaceCodeSourceArrayOutput returns it as an output.
func (i WorkspaceCodeSourceArray) ToWorkspaceCodeSourceArrayOutput() WorkspaceCodeSourceArrayOutput {
	return i.ToWorkspaceCodeSourceArrayOutputWithContext(context.Background())
}

// ToWorkspaceCodeSourceArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceCodeSourceArray) ToWorkspaceCodeSourceArrayOutputWithContext(ctx context.Context) WorkspaceCodeSourceArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceCodeSourceArrayOutput)
}

// WorkspaceCodeSourceArrayOutput is a value of type WorkspaceCodeSourceArray that becomes known while the stack is deployed.
type WorkspaceCodeSourceArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceCodeSourceArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceCodeSource]()
}

// ToWorkspaceCodeSourceArrayOutput returns itself.
func (o WorkspaceCodeSourceArrayOutput) ToWorkspaceCodeSourceArrayOutput() WorkspaceCodeSourceArrayOutput {
	return o
}

// ToWorkspaceCodeSourceArrayOutputWithContext returns itself.
func (o WorkspaceCodeSourceArrayOutput) ToWorkspaceCodeSourceArrayOutputWithContext(context.Context) WorkspaceCodeSourceArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceCodeSourceArrayOutput) Index(i pulumi.IntInput) WorkspaceCodeSourceOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) *WorkspaceCodeSource {
		return vs[0].([]*WorkspaceCodeSource)[vs[1].(int)]
	}).(WorkspaceCodeSourceOutput)
}

// WorkspaceCodeSourceMapInput is WorkspaceCodeSourceMap, or an output of that.
type WorkspaceCodeSourceMapInput interface {
	pulumi.Input

	ToWorkspaceCodeSourceMapOutput() WorkspaceCodeSourceMapOutput
	ToWorkspaceCodeSourceMapOutputWithContext(context.Context) WorkspaceCodeSourceMapOutput
}

// WorkspaceCodeSourceMap is a map by name of values of type WorkspaceCodeSourceInput.
type WorkspaceCodeSourceMap map[string]WorkspaceCodeSourceInput

// ElementType is the type of the value that it becomes.
func (WorkspaceCodeSourceMap) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceCodeSource]()
}

// ToWorkspaceCodeSourceMapOutput returns it as an output.
func (i WorkspaceCodeSourceMap) ToWorkspaceCodeSourceMapOutput() WorkspaceCodeSourceMapOutput {
	return i.ToWorkspaceCodeSourceMapOutputWithContext(context.Background())
}

// ToWorkspaceCodeSourceMapOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceCodeSourceMap) ToWorkspaceCodeSourceMapOutputWithContext(ctx context.Context) WorkspaceCodeSourceMapOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceCodeSourceMapOutput)
}

// WorkspaceCodeSourceMapOutput is a value of type WorkspaceCodeSourceMap that becomes known while the stack is deployed.
type WorkspaceCodeSourceMapOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceCodeSourceMapOutput) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceCodeSource]()
}

// ToWorkspaceCodeSourceMapOutput returns itself.
func (o WorkspaceCodeSourceMapOutput) ToWorkspaceCodeSourceMapOutput() WorkspaceCodeSourceMapOutput {
	return o
}

// ToWorkspaceCodeSourceMapOutputWithContext returns itself.
func (o WorkspaceCodeSourceMapOutput) ToWorkspaceCodeSourceMapOutputWithContext(context.Context) WorkspaceCodeSourceMapOutput {
	return o
}

// MapIndex returns one of the map by its key.
func (o WorkspaceCodeSourceMapOutput) MapIndex(k pulumi.StringInput) WorkspaceCodeSourceOutput {
	return pulumi.All(o, k).ApplyT(func(vs []any) *WorkspaceCodeSource {
		return vs[0].(map[string]*WorkspaceCodeSource)[vs[1].(string)]
	}).(WorkspaceCodeSourceOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceCodeSourceInput](), &WorkspaceCodeSource{})
	pulumi.RegisterOutputType(WorkspaceCodeSourceOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceCodeSourceArrayInput](), WorkspaceCodeSourceArray{})
	pulumi.RegisterOutputType(WorkspaceCodeSourceArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceCodeSourceMapInput](), WorkspaceCodeSourceMap{})
	pulumi.RegisterOutputType(WorkspaceCodeSourceMapOutput{})
}

// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// WorkspaceDataset is the resource `alicloud:pai/workspaceDataset:WorkspaceDataset`.
//
// A dataset of a PAI workspace gives a name and a description to data in OSS, NAS, CPFS or other
// storage. The dataset has the address of the data, never the data itself.
//
// The service creates the version `v1` together with the dataset. Create further versions with
// `WorkspaceDatasetversion`. If you delete a dataset, its versions are deleted as well.
//
// # Example Usage
//
// # A folder of files in OSS
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
//		_, err = pai.NewWorkspaceDataset(ctx, "cards", &pai.WorkspaceDatasetArgs{
//			WorkspaceId:    team.ID(),
//			DatasetName:    pulumi.String("card-payments"),
//			DataSourceType: pulumi.String("OSS"),
//			Property:       pulumi.String("DIRECTORY"),
//			Uri:            pulumi.String("oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/"),
//			Accessibility:  pulumi.String("PUBLIC"),
//			Labels: pai.WorkspaceDatasetLabelArray{
//				pai.WorkspaceDatasetLabelArgs{Key: pulumi.String("quarter"), Value: pulumi.String("2026-q3")},
//			},
//		})
//		if err != nil {
//			return err
//		}
//		return nil
//	}
//
// # Import
//
// To import a dataset, use its ID, `d-...`.
//
//	$ pulumi import alicloud:pai/workspaceDataset:WorkspaceDataset cards <dataset_id>
type WorkspaceDataset struct {
	pulumi.CustomResourceState

	// Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC`
	// (every member) or `ROLE_PUBLIC` (the roles in `AccessibleRoleIdList`). Defaults to `PRIVATE`.
	// Changing it updates the dataset in place; removing it restores the default.
	Accessibility pulumi.StringOutput `pulumi:"accessibility"`

	// Roles that can see the dataset if `Accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`.
	// Their order does not matter. Changing them updates the dataset in place; removing them clears the
	// value.
	AccessibleRoleIdList pulumi.StringArrayOutput `pulumi:"accessibleRoleIdList"`

	// When the dataset was created, in UTC (ISO 8601).
	CreateTime pulumi.StringOutput `pulumi:"createTime"`

	// Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`. Changing it
	// replaces the dataset.
	DataSourceType pulumi.StringOutput `pulumi:"dataSourceType"`

	// Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`. Defaults to `COMMON`. Changing it
	// replaces the dataset.
	DataType pulumi.StringOutput `pulumi:"dataType"`

	// Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not
	// beginning with an underscore or a hyphen. The name must be unique in the workspace. If you leave it
	// out, the provider makes a name from the resource's name in your program and seven random hexadecimal
	// digits, for example `cards-1b9c3f0`. Changing it updates the dataset in place.
	DatasetName pulumi.StringOutput `pulumi:"datasetName"`

	// What the data is. Changing it updates the dataset in place; removing it clears the value.
	Description pulumi.StringPtrOutput `pulumi:"description"`

	// Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to `BASIC`. You can change
	// `BASIC` to `ADVANCED` in place; any other change replaces the dataset.
	Edition pulumi.StringPtrOutput `pulumi:"edition"`

	// When the dataset was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrOutput `pulumi:"gmtModifiedTime"`

	// Where the storage is, as a JSON string. Its keys depend on `DataSourceType`, for example `region`,
	// `bucket` and `path` for OSS. Jobs use it to mount the dataset. The provider compares the JSON
	// itself, so spaces and the order of keys do not matter. Changing it replaces the dataset.
	ImportInfo pulumi.StringPtrOutput `pulumi:"importInfo"`

	// Labels of the dataset. Their order does not matter. Changing them updates the dataset in place, and
	// only the labels that differ.
	Labels WorkspaceDatasetLabelArrayOutput `pulumi:"labels"`

	// How you may mount the dataset: `RO` (to read) or `RW` (to read and write).
	MountAccess pulumi.StringPtrOutput `pulumi:"mountAccess"`

	// Roles that may mount the dataset to write to it. `*` stands for all roles. If you leave it out, jobs
	// mount the dataset read-only. Their order does not matter. Changing them updates the dataset in
	// place; removing them clears the value.
	MountAccessReadWriteRoleIdList pulumi.StringArrayOutput `pulumi:"mountAccessReadWriteRoleIdList"`

	// More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider compares the
	// JSON itself, so spaces and the order of keys do not matter. Changing it updates the dataset in
	// place; removing it clears the value.
	Options pulumi.StringPtrOutput `pulumi:"options"`

	// ID of the Alibaba Cloud account that owns the dataset.
	OwnerId pulumi.StringPtrOutput `pulumi:"ownerId"`

	// What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the dataset.
	Property pulumi.StringOutput `pulumi:"property"`

	// Kind of machines that mount the dataset: `Ecs` or `Lingjun`. Defaults to `Ecs`. Changing it replaces
	// the dataset.
	ProviderType pulumi.StringPtrOutput `pulumi:"providerType"`

	// Source of the dataset: the labeling task if `SourceType` is `ITAG`, the public dataset if it is
	// `PAI_PUBLIC_DATASET`. Changing it replaces the dataset.
	SourceId pulumi.StringPtrOutput `pulumi:"sourceId"`

	// Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`. Defaults to `USER`.
	// Changing it replaces the dataset.
	SourceType pulumi.StringOutput `pulumi:"sourceType"`

	// Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
	// `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
	Uri pulumi.StringOutput `pulumi:"uri"`

	// ID of the account or RAM user that the dataset is made for. Defaults to the user whose credentials
	// the provider uses. Changing it replaces the dataset.
	UserId pulumi.StringOutput `pulumi:"userId"`

	// Workspace of the dataset. Changing it replaces the dataset.
	WorkspaceId pulumi.StringOutput `pulumi:"workspaceId"`
}

// NewWorkspaceDataset makes a WorkspaceDataset, or takes over what the stack has under this name already.
func NewWorkspaceDataset(ctx *pulumi.Context, name string, args *WorkspaceDatasetArgs, opts ...pulumi.ResourceOption) (*WorkspaceDataset, error) {
	given := WorkspaceDatasetArgs{}
	if args != nil {
		given = *args
	}
	if err := internal.Require("WorkspaceDataset", name, map[string]pulumi.Input{
		"DataSourceType": given.DataSourceType,
		"Property":       given.Property,
		"Uri":            given.Uri,
		"WorkspaceId":    given.WorkspaceId,
	}); err != nil {
		return nil, err
	}
	resource := &WorkspaceDataset{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := ctx.RegisterResource("alicloud:pai/workspaceDataset:WorkspaceDataset", name, &given, resource, opts...); err != nil {
		return nil, err
	}
	return resource, nil
}

// GetWorkspaceDataset looks up a WorkspaceDataset that exists, without managing it. The id is the one
// that it is imported by; the state goes to the plugin along with the id, and may be nil.
func GetWorkspaceDataset(ctx *pulumi.Context, name string, id pulumi.IDInput, state *WorkspaceDatasetState, opts ...pulumi.ResourceOption) (*WorkspaceDataset, error) {
	resource := &WorkspaceDataset{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := internal.Read(ctx, "alicloud:pai/workspaceDataset:WorkspaceDataset", name, id, state, resource, opts); err != nil {
		return nil, err
	}
	return resource, nil
}

type workspaceDatasetState struct {
	Accessibility                  *string                 `pulumi:"accessibility"`
	AccessibleRoleIdList           []string                `pulumi:"accessibleRoleIdList"`
	CreateTime                     *string                 `pulumi:"createTime"`
	DataSourceType                 *string                 `pulumi:"dataSourceType"`
	DataType                       *string                 `pulumi:"dataType"`
	DatasetName                    *string                 `pulumi:"datasetName"`
	Description                    *string                 `pulumi:"description"`
	Edition                        *string                 `pulumi:"edition"`
	GmtModifiedTime                *string                 `pulumi:"gmtModifiedTime"`
	ImportInfo                     *string                 `pulumi:"importInfo"`
	Labels                         []WorkspaceDatasetLabel `pulumi:"labels"`
	MountAccess                    *string                 `pulumi:"mountAccess"`
	MountAccessReadWriteRoleIdList []string                `pulumi:"mountAccessReadWriteRoleIdList"`
	Options                        *string                 `pulumi:"options"`
	OwnerId                        *string                 `pulumi:"ownerId"`
	Property                       *string                 `pulumi:"property"`
	ProviderType                   *string                 `pulumi:"providerType"`
	SourceId                       *string                 `pulumi:"sourceId"`
	SourceType                     *string                 `pulumi:"sourceType"`
	Uri                            *string                 `pulumi:"uri"`
	UserId                         *string                 `pulumi:"userId"`
	WorkspaceId                    *string                 `pulumi:"workspaceId"`
}

// WorkspaceDatasetState is what is known of a WorkspaceDataset that is looked up.
type WorkspaceDatasetState struct {
	// Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC`
	// (every member) or `ROLE_PUBLIC` (the roles in `AccessibleRoleIdList`). Defaults to `PRIVATE`.
	// Changing it updates the dataset in place; removing it restores the default.
	Accessibility pulumi.StringPtrInput
	// Roles that can see the dataset if `Accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`.
	// Their order does not matter. Changing them updates the dataset in place; removing them clears the
	// value.
	AccessibleRoleIdList pulumi.StringArrayInput
	// When the dataset was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput
	// Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`. Changing it
	// replaces the dataset.
	DataSourceType pulumi.StringPtrInput
	// Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`. Defaults to `COMMON`. Changing it
	// replaces the dataset.
	DataType pulumi.StringPtrInput
	// Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not
	// beginning with an underscore or a hyphen. The name must be unique in the workspace. If you leave it
	// out, the provider makes a name from the resource's name in your program and seven random hexadecimal
	// digits, for example `cards-1b9c3f0`. Changing it updates the dataset in place.
	DatasetName pulumi.StringPtrInput
	// What the data is. Changing it updates the dataset in place; removing it clears the value.
	Description pulumi.StringPtrInput
	// Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to `BASIC`. You can change
	// `BASIC` to `ADVANCED` in place; any other change replaces the dataset.
	Edition pulumi.StringPtrInput
	// When the dataset was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput
	// Where the storage is, as a JSON string. Its keys depend on `DataSourceType`, for example `region`,
	// `bucket` and `path` for OSS. Jobs use it to mount the dataset. The provider compares the JSON
	// itself, so spaces and the order of keys do not matter. Changing it replaces the dataset.
	ImportInfo pulumi.StringPtrInput
	// Labels of the dataset. Their order does not matter. Changing them updates the dataset in place, and
	// only the labels that differ.
	Labels WorkspaceDatasetLabelArrayInput
	// How you may mount the dataset: `RO` (to read) or `RW` (to read and write).
	MountAccess pulumi.StringPtrInput
	// Roles that may mount the dataset to write to it. `*` stands for all roles. If you leave it out, jobs
	// mount the dataset read-only. Their order does not matter. Changing them updates the dataset in
	// place; removing them clears the value.
	MountAccessReadWriteRoleIdList pulumi.StringArrayInput
	// More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider compares the
	// JSON itself, so spaces and the order of keys do not matter. Changing it updates the dataset in
	// place; removing it clears the value.
	Options pulumi.StringPtrInput
	// ID of the Alibaba Cloud account that owns the dataset.
	OwnerId pulumi.StringPtrInput
	// What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the dataset.
	Property pulumi.StringPtrInput
	// Kind of machines that mount the dataset: `Ecs` or `Lingjun`. Defaults to `Ecs`. Changing it replaces
	// the dataset.
	ProviderType pulumi.StringPtrInput
	// Source of the dataset: the labeling task if `SourceType` is `ITAG`, the public dataset if it is
	// `PAI_PUBLIC_DATASET`. Changing it replaces the dataset.
	SourceId pulumi.StringPtrInput
	// Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`. Defaults to `USER`.
	// Changing it replaces the dataset.
	SourceType pulumi.StringPtrInput
	// Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
	// `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
	Uri pulumi.StringPtrInput
	// ID of the account or RAM user that the dataset is made for. Defaults to the user whose credentials
	// the provider uses. Changing it replaces the dataset.
	UserId pulumi.StringPtrInput
	// Workspace of the dataset. Changing it replaces the dataset.
	WorkspaceId pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetState) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceDatasetState]()
}

type workspaceDatasetArgs struct {
	Accessibility                  *string                 `pulumi:"accessibility"`
	AccessibleRoleIdList           []string                `pulumi:"accessibleRoleIdList"`
	DataSourceType                 string                  `pulumi:"dataSourceType"`
	DataType                       *string                 `pulumi:"dataType"`
	DatasetName                    *string                 `pulumi:"datasetName"`
	Description                    *string                 `pulumi:"description"`
	Edition                        *string                 `pulumi:"edition"`
	ImportInfo                     *string                 `pulumi:"importInfo"`
	Labels                         []WorkspaceDatasetLabel `pulumi:"labels"`
	MountAccessReadWriteRoleIdList []string                `pulumi:"mountAccessReadWriteRoleIdList"`
	Options                        *string                 `pulumi:"options"`
	Property                       string                  `pulumi:"property"`
	ProviderType                   *string                 `pulumi:"providerType"`
	SourceId                       *string                 `pulumi:"sourceId"`
	SourceType                     *string                 `pulumi:"sourceType"`
	Uri                            string                  `pulumi:"uri"`
	UserId                         *string                 `pulumi:"userId"`
	WorkspaceId                    string                  `pulumi:"workspaceId"`
}

// WorkspaceDatasetArgs is what a program says of a WorkspaceDataset.
type WorkspaceDatasetArgs struct {
	// Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC`
	// (every member) or `ROLE_PUBLIC` (the roles in `AccessibleRoleIdList`). Defaults to `PRIVATE`.
	// Changing it updates the dataset in place; removing it restores the default.
	Accessibility pulumi.StringPtrInput
	// Roles that can see the dataset if `Accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`.
	// Their order does not matter. Changing them updates the dataset in place; removing them clears the
	// value.
	AccessibleRoleIdList pulumi.StringArrayInput
	// Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`. Changing it
	// replaces the dataset.
	DataSourceType pulumi.StringInput
	// Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`. Defaults to `COMMON`. Changing it
	// replaces the dataset.
	DataType pulumi.StringPtrInput
	// Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not
	// beginning with an underscore or a hyphen. The name must be unique in the workspace. If you leave it
	// out, the provider makes a name from the resource's name in your program and seven random hexadecimal
	// digits, for example `cards-1b9c3f0`. Changing it updates the dataset in place.
	DatasetName pulumi.StringPtrInput
	// What the data is. Changing it updates the dataset in place; removing it clears the value.
	Description pulumi.StringPtrInput
	// Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to `BASIC`. You can change
	// `BASIC` to `ADVANCED` in place; any other change replaces the dataset.
	Edition pulumi.StringPtrInput
	// Where the storage is, as a JSON string. Its keys depend on `DataSourceType`, for example `region`,
	// `bucket` and `path` for OSS. Jobs use it to mount the dataset. The provider compares the JSON
	// itself, so spaces and the order of keys do not matter. Changing it replaces the dataset.
	ImportInfo pulumi.StringPtrInput
	// Labels of the dataset. Their order does not matter. Changing them updates the dataset in place, and
	// only the labels that differ.
	Labels WorkspaceDatasetLabelArrayInput
	// Roles that may mount the dataset to write to it. `*` stands for all roles. If you leave it out, jobs
	// mount the dataset read-only. Their order does not matter. Changing them updates the dataset in
	// place; removing them clears the value.
	MountAccessReadWriteRoleIdList pulumi.StringArrayInput
	// More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider compares the
	// JSON itself, so spaces and the order of keys do not matter. Changing it updates the dataset in
	// place; removing it clears the value.
	Options pulumi.StringPtrInput
	// What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the dataset.
	Property pulumi.StringInput
	// Kind of machines that mount the dataset: `Ecs` or `Lingjun`. Defaults to `Ecs`. Changing it replaces
	// the dataset.
	ProviderType pulumi.StringPtrInput
	// Source of the dataset: the labeling task if `SourceType` is `ITAG`, the public dataset if it is
	// `PAI_PUBLIC_DATASET`. Changing it replaces the dataset.
	SourceId pulumi.StringPtrInput
	// Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`. Defaults to `USER`.
	// Changing it replaces the dataset.
	SourceType pulumi.StringPtrInput
	// Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
	// `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
	Uri pulumi.StringInput
	// ID of the account or RAM user that the dataset is made for. Defaults to the user whose credentials
	// the provider uses. Changing it replaces the dataset.
	UserId pulumi.StringPtrInput
	// Workspace of the dataset. Changing it replaces the dataset.
	WorkspaceId pulumi.StringInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetArgs) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceDatasetArgs]()
}

// WorkspaceDatasetInput is a *WorkspaceDataset, or an output of that.
type WorkspaceDatasetInput interface {
	pulumi.Input

	ToWorkspaceDatasetOutput() WorkspaceDatasetOutput
	ToWorkspaceDatasetOutputWithContext(context.Context) WorkspaceDatasetOutput
}

// ElementType is the type of the value that it becomes.
func (*WorkspaceDataset) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceDataset]()
}

// ToWorkspaceDatasetOutput returns it as an output.
func (r *WorkspaceDataset) ToWorkspaceDatasetOutput() WorkspaceDatasetOutput {
	return r.ToWorkspaceDatasetOutputWithContext(context.Background())
}

// ToWorkspaceDatasetOutputWithContext returns it as an output that is awaited with ctx.
func (r *WorkspaceDataset) ToWorkspaceDatasetOutputWithContext(ctx context.Context) WorkspaceDatasetOutput {
	return pulumi.ToOutputWithContext(ctx, r).(WorkspaceDatasetOutput)
}

// WorkspaceDatasetOutput is a WorkspaceDataset that becomes known while the stack is deployed.
type WorkspaceDatasetOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceDataset]()
}

// ToWorkspaceDatasetOutput returns itself.
func (o WorkspaceDatasetOutput) ToWorkspaceDatasetOutput() WorkspaceDatasetOutput {
	return o
}

// ToWorkspaceDatasetOutputWithContext returns itself.
func (o WorkspaceDatasetOutput) ToWorkspaceDatasetOutputWithContext(context.Context) WorkspaceDatasetOutput {
	return o
}

// Accessibility is [WorkspaceDataset.Accessibility].
func (o WorkspaceDatasetOutput) Accessibility() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringOutput { return v.Accessibility }).(pulumi.StringOutput)
}

// AccessibleRoleIdList is [WorkspaceDataset.AccessibleRoleIdList].
func (o WorkspaceDatasetOutput) AccessibleRoleIdList() pulumi.StringArrayOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringArrayOutput { return v.AccessibleRoleIdList }).(pulumi.StringArrayOutput)
}

// CreateTime is [WorkspaceDataset.CreateTime].
func (o WorkspaceDatasetOutput) CreateTime() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringOutput { return v.CreateTime }).(pulumi.StringOutput)
}

// DataSourceType is [WorkspaceDataset.DataSourceType].
func (o WorkspaceDatasetOutput) DataSourceType() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringOutput { return v.DataSourceType }).(pulumi.StringOutput)
}

// DataType is [WorkspaceDataset.DataType].
func (o WorkspaceDatasetOutput) DataType() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringOutput { return v.DataType }).(pulumi.StringOutput)
}

// DatasetName is [WorkspaceDataset.DatasetName].
func (o WorkspaceDatasetOutput) DatasetName() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringOutput { return v.DatasetName }).(pulumi.StringOutput)
}

// Description is [WorkspaceDataset.Description].
func (o WorkspaceDatasetOutput) Description() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringPtrOutput { return v.Description }).(pulumi.StringPtrOutput)
}

// Edition is [WorkspaceDataset.Edition].
func (o WorkspaceDatasetOutput) Edition() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringPtrOutput { return v.Edition }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [WorkspaceDataset.GmtModifiedTime].
func (o WorkspaceDatasetOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringPtrOutput { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// ImportInfo is [WorkspaceDataset.ImportInfo].
func (o WorkspaceDatasetOutput) ImportInfo() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringPtrOutput { return v.ImportInfo }).(pulumi.StringPtrOutput)
}

// Labels is [WorkspaceDataset.Labels].
func (o WorkspaceDatasetOutput) Labels() WorkspaceDatasetLabelArrayOutput {
	return o.ApplyT(func(v *WorkspaceDataset) WorkspaceDatasetLabelArrayOutput { return v.Labels }).(WorkspaceDatasetLabelArrayOutput)
}

// MountAccess is [WorkspaceDataset.MountAccess].
func (o WorkspaceDatasetOutput) MountAccess() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringPtrOutput { return v.MountAccess }).(pulumi.StringPtrOutput)
}

// MountAccessReadWriteRoleIdList is [WorkspaceDataset.MountAccessReadWriteRoleIdList].
func (o WorkspaceDatasetOutput) MountAccessReadWriteRoleIdList() pulumi.StringArrayOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringArrayOutput { return v.MountAccessReadWriteRoleIdList }).(pulumi.StringArrayOutput)
}

// Options is [WorkspaceDataset.Options].
func (o WorkspaceDatasetOutput) Options() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringPtrOutput { return v.Options }).(pulumi.StringPtrOutput)
}

// OwnerId is [WorkspaceDataset.OwnerId].
func (o WorkspaceDatasetOutput) OwnerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringPtrOutput { return v.OwnerId }).(pulumi.StringPtrOutput)
}

// Property is [WorkspaceDataset.Property].
func (o WorkspaceDatasetOutput) Property() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringOutput { return v.Property }).(pulumi.StringOutput)
}

// ProviderType is [WorkspaceDataset.ProviderType].
func (o WorkspaceDatasetOutput) ProviderType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringPtrOutput { return v.ProviderType }).(pulumi.StringPtrOutput)
}

// SourceId is [WorkspaceDataset.SourceId].
func (o WorkspaceDatasetOutput) SourceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringPtrOutput { return v.SourceId }).(pulumi.StringPtrOutput)
}

// SourceType is [WorkspaceDataset.SourceType].
func (o WorkspaceDatasetOutput) SourceType() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringOutput { return v.SourceType }).(pulumi.StringOutput)
}

// Uri is [WorkspaceDataset.Uri].
func (o WorkspaceDatasetOutput) Uri() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringOutput { return v.Uri }).(pulumi.StringOutput)
}

// UserId is [WorkspaceDataset.UserId].
func (o WorkspaceDatasetOutput) UserId() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringOutput { return v.UserId }).(pulumi.StringOutput)
}

// WorkspaceId is [WorkspaceDataset.WorkspaceId].
func (o WorkspaceDatasetOutput) WorkspaceId() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDataset) pulumi.StringOutput { return v.WorkspaceId }).(pulumi.StringOutput)
}

// WorkspaceDatasetArrayInput is WorkspaceDatasetArray, or an output of that.
type WorkspaceDatasetArrayInput interface {
	pulumi.Input

	ToWorkspaceDatasetArrayOutput() WorkspaceDatasetArrayOutput
	ToWorkspaceDatasetArrayOutputWithContext(context.Context) WorkspaceDatasetArrayOutput
}

// WorkspaceDatasetArray is a list of values of type WorkspaceDatasetInput.
type WorkspaceDatasetArray []WorkspaceDatasetInput

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceDataset]()
}

// ToWorkspaceDatasetArrayOutput returns it as an output.
func (i WorkspaceDatasetArray) ToWorkspaceDatasetArrayOutput() WorkspaceDatasetArrayOutput {
	return i.ToWorkspaceDatasetArrayOutputWithContext(context.Background())
}

// ToWorkspaceDatasetArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceDatasetArray) ToWorkspaceDatasetArrayOutputWithContext(ctx context.Context) WorkspaceDatasetArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceDatasetArrayOutput)
}

// WorkspaceDatasetArrayOutput is a value of type WorkspaceDatasetArray that becomes known while the stack is deployed.
type WorkspaceDatasetArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceDataset]()
}

// ToWorkspaceDatasetArrayOutput returns itself.
func (o WorkspaceDatasetArrayOutput) ToWorkspaceDatasetArrayOutput() WorkspaceDatasetArrayOutput {
	return o
}

// ToWorkspaceDatasetArrayOutputWithContext returns itself.
func (o WorkspaceDatasetArrayOutput) ToWorkspaceDatasetArrayOutputWithContext(context.Context) WorkspaceDatasetArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceDatasetArrayOutput) Index(i pulumi.IntInput) WorkspaceDatasetOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) *WorkspaceDataset {
		return vs[0].([]*WorkspaceDataset)[vs[1].(int)]
	}).(WorkspaceDatasetOutput)
}

// WorkspaceDatasetMapInput is WorkspaceDatasetMap, or an output of that.
type WorkspaceDatasetMapInput interface {
	pulumi.Input

	ToWorkspaceDatasetMapOutput() WorkspaceDatasetMapOutput
	ToWorkspaceDatasetMapOutputWithContext(context.Context) WorkspaceDatasetMapOutput
}

// WorkspaceDatasetMap is a map by name of values of type WorkspaceDatasetInput.
type WorkspaceDatasetMap map[string]WorkspaceDatasetInput

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetMap) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceDataset]()
}

// ToWorkspaceDatasetMapOutput returns it as an output.
func (i WorkspaceDatasetMap) ToWorkspaceDatasetMapOutput() WorkspaceDatasetMapOutput {
	return i.ToWorkspaceDatasetMapOutputWithContext(context.Background())
}

// ToWorkspaceDatasetMapOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceDatasetMap) ToWorkspaceDatasetMapOutputWithContext(ctx context.Context) WorkspaceDatasetMapOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceDatasetMapOutput)
}

// WorkspaceDatasetMapOutput is a value of type WorkspaceDatasetMap that becomes known while the stack is deployed.
type WorkspaceDatasetMapOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetMapOutput) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceDataset]()
}

// ToWorkspaceDatasetMapOutput returns itself.
func (o WorkspaceDatasetMapOutput) ToWorkspaceDatasetMapOutput() WorkspaceDatasetMapOutput {
	return o
}

// ToWorkspaceDatasetMapOutputWithContext returns itself.
func (o WorkspaceDatasetMapOutput) ToWorkspaceDatasetMapOutputWithContext(context.Context) WorkspaceDatasetMapOutput {
	return o
}

// MapIndex returns one of the map by its key.
func (o WorkspaceDatasetMapOutput) MapIndex(k pulumi.StringInput) WorkspaceDatasetOutput {
	return pulumi.All(o, k).ApplyT(func(vs []any) *WorkspaceDataset {
		return vs[0].(map[string]*WorkspaceDataset)[vs[1].(string)]
	}).(WorkspaceDatasetOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceDatasetInput](), &WorkspaceDataset{})
	pulumi.RegisterOutputType(WorkspaceDatasetOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceDatasetArrayInput](), WorkspaceDatasetArray{})
	pulumi.RegisterOutputType(WorkspaceDatasetArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceDatasetMapInput](), WorkspaceDatasetMap{})
	pulumi.RegisterOutputType(WorkspaceDatasetMapOutput{})
}

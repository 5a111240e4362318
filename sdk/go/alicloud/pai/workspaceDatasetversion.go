// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// WorkspaceDatasetversion is the resource `alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion`.
//
// A version of a PAI dataset describes another address, size or state of the same data. The service
// names the versions `v1`, `v2` and so on. It creates `v1` together with the dataset and deletes it
// only with the dataset.
//
// # Example Usage
//
// # The next quarter of the same data
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
//		cards, err := pai.NewWorkspaceDataset(ctx, "cards", &pai.WorkspaceDatasetArgs{
//			WorkspaceId:    team.ID(),
//			DatasetName:    pulumi.String("card-payments"),
//			DataSourceType: pulumi.String("OSS"),
//			Property:       pulumi.String("DIRECTORY"),
//			Uri:            pulumi.String("oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/"),
//		})
//		if err != nil {
//			return err
//		}
//		_, err = pai.NewWorkspaceDatasetversion(ctx, "second", &pai.WorkspaceDatasetversionArgs{
//			DatasetId:      cards.ID(),
//			DataSourceType: pulumi.String("OSS"),
//			Property:       pulumi.String("DIRECTORY"),
//			Uri:            pulumi.String("oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q4/"),
//			Description:    pulumi.String("Fourth quarter"),
//		})
//		if err != nil {
//			return err
//		}
//		return nil
//	}
//
// # Import
//
// To import a version, join the ID of its dataset and its version name with a colon.
//
//	$ pulumi import alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion second <dataset_id>:<version_name>
type WorkspaceDatasetversion struct {
	pulumi.CustomResourceState

	// When the version was created, in UTC (ISO 8601).
	CreateTime pulumi.StringOutput `pulumi:"createTime"`

	// Number of files in the version. Changing it updates the version in place. Removing it keeps the
	// number, because the service cannot unset it.
	DataCount pulumi.IntPtrOutput `pulumi:"dataCount"`

	// Size of the version in bytes. Changing it updates the version in place. Removing it keeps the size,
	// because the service cannot unset it.
	DataSize pulumi.IntPtrOutput `pulumi:"dataSize"`

	// Kind of storage. It must be that of the dataset: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`,
	// `MAXCOMPUTE` or `URL`. Changing it replaces the version.
	DataSourceType pulumi.StringOutput `pulumi:"dataSourceType"`

	// ID of the dataset that the version belongs to. Changing it replaces the version.
	DatasetId pulumi.StringOutput `pulumi:"datasetId"`

	// What is new in the version. Changing it updates the version in place; removing it clears the value.
	Description pulumi.StringPtrOutput `pulumi:"description"`

	// When the version was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrOutput `pulumi:"gmtModifiedTime"`

	// Where the storage is, as a JSON string. Its keys depend on `DataSourceType`. The provider compares
	// the JSON itself, so spaces and the order of keys do not matter. Changing it replaces the version.
	ImportInfo pulumi.StringPtrOutput `pulumi:"importInfo"`

	// Labels of the version. Their order does not matter. Changing them updates the version in place, and
	// only the labels that differ.
	Labels WorkspaceDatasetversionLabelArrayOutput `pulumi:"labels"`

	// How you may mount the version: `RO` (to read) or `RW` (to read and write).
	MountAccess pulumi.StringPtrOutput `pulumi:"mountAccess"`

	// More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider compares the
	// JSON itself, so spaces and the order of keys do not matter. Changing it updates the version in
	// place; removing it clears the value.
	Options pulumi.StringPtrOutput `pulumi:"options"`

	// What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the version.
	Property pulumi.StringOutput `pulumi:"property"`

	// Source of the version. Changing it replaces the version.
	SourceId pulumi.StringPtrOutput `pulumi:"sourceId"`

	// Kind of source, for example `USER` or `ITAG`. Defaults to `USER`. Changing it replaces the version.
	SourceType pulumi.StringPtrOutput `pulumi:"sourceType"`

	// Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`. Changing it replaces the
	// version.
	Uri pulumi.StringOutput `pulumi:"uri"`

	// Name that the service gives to the version: `v2`, `v3` and so on.
	VersionName pulumi.StringOutput `pulumi:"versionName"`
}

// NewWorkspaceDatasetversion makes a WorkspaceDatasetversion, or takes over what the stack has under this name already.
func NewWorkspaceDatasetversion(ctx *pulumi.Context, name string, args *WorkspaceDatasetversionArgs, opts ...pulumi.ResourceOption) (*WorkspaceDatasetversion, error) {
	given := WorkspaceDatasetversionArgs{}
	if args != nil {
		given = *args
	}
	if err := internal.Require("WorkspaceDatasetversion", name, map[string]pulumi.Input{
		"DataSourceType": given.DataSourceType,
		"DatasetId":      given.DatasetId,
		"Property":       given.Property,
		"Uri":            given.Uri,
	}); err != nil {
		return nil, err
	}
	resource := &WorkspaceDatasetversion{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := ctx.RegisterResource("alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion", name, &given, resource, opts...); err != nil {
		return nil, err
	}
	return resource, nil
}

// GetWorkspaceDatasetversion looks up a WorkspaceDatasetversion that exists, without managing it. The
// id is the one that it is imported by; the state goes to the plugin along with the id, and may be
// nil.
func GetWorkspaceDatasetversion(ctx *pulumi.Context, name string, id pulumi.IDInput, state *WorkspaceDatasetversionState, opts ...pulumi.ResourceOption) (*WorkspaceDatasetversion, error) {
	resource := &WorkspaceDatasetversion{}
	opts = internal.PkgResourceDefaultOpts(opts)
	if err := internal.Read(ctx, "alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion", name, id, state, resource, opts); err != nil {
		return nil, err
	}
	return resource, nil
}

type workspaceDatasetversionState struct {
	CreateTime      *string                        `pulumi:"createTime"`
	DataCount       *int                           `pulumi:"dataCount"`
	DataSize        *int                           `pulumi:"dataSize"`
	DataSourceType  *string                        `pulumi:"dataSourceType"`
	DatasetId       *string                        `pulumi:"datasetId"`
	Description     *string                        `pulumi:"description"`
	GmtModifiedTime *string                        `pulumi:"gmtModifiedTime"`
	ImportInfo      *string                        `pulumi:"importInfo"`
	Labels          []WorkspaceDatasetversionLabel `pulumi:"labels"`
	MountAccess     *string                        `pulumi:"mountAccess"`
	Options         *string                        `pulumi:"options"`
	Property        *string                        `pulumi:"property"`
	SourceId        *string                        `pulumi:"sourceId"`
	SourceType      *string                        `pulumi:"sourceType"`
	Uri             *string                        `pulumi:"uri"`
	VersionName     *string                        `pulumi:"versionName"`
}

// WorkspaceDatasetversionState is what is known of a WorkspaceDatasetversion that is looked up.
type WorkspaceDatasetversionState struct {
	// When the version was created, in UTC (ISO 8601).
	CreateTime pulumi.StringPtrInput
	// Number of files in the version. Changing it updates the version in place. Removing it keeps the
	// number, because the service cannot unset it.
	DataCount pulumi.IntPtrInput
	// Size of the version in bytes. Changing it updates the version in place. Removing it keeps the size,
	// because the service cannot unset it.
	DataSize pulumi.IntPtrInput
	// Kind of storage. It must be that of the dataset: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`,
	// `MAXCOMPUTE` or `URL`. Changing it replaces the version.
	DataSourceType pulumi.StringPtrInput
	// ID of the dataset that the version belongs to. Changing it replaces the version.
	DatasetId pulumi.StringPtrInput
	// What is new in the version. Changing it updates the version in place; removing it clears the value.
	Description pulumi.StringPtrInput
	// When the version was last changed, in UTC (ISO 8601).
	GmtModifiedTime pulumi.StringPtrInput
	// Where the storage is, as a JSON string. Its keys depend on `DataSourceType`. The provider compares
	// the JSON itself, so spaces and the order of keys do not matter. Changing it replaces the version.
	ImportInfo pulumi.StringPtrInput
	// Labels of the version. Their order does not matter. Changing them updates the version in place, and
	// only the labels that differ.
	Labels WorkspaceDatasetversionLabelArrayInput
	// How you may mount the version: `RO` (to read) or `RW` (to read and write).
	MountAccess pulumi.StringPtrInput
	// More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider compares the
	// JSON itself, so spaces and the order of keys do not matter. Changing it updates the version in
	// place; removing it clears the value.
	Options pulumi.StringPtrInput
	// What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the version.
	Property pulumi.StringPtrInput
	// Source of the version. Changing it replaces the version.
	SourceId pulumi.StringPtrInput
	// Kind of source, for example `USER` or `ITAG`. Defaults to `USER`. Changing it replaces the version.
	SourceType pulumi.StringPtrInput
	// Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`. Changing it replaces the
	// version.
	Uri pulumi.StringPtrInput
	// Name that the service gives to the version: `v2`, `v3` and so on.
	VersionName pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionState) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceDatasetversionState]()
}

type workspaceDatasetversionArgs struct {
	DataCount      *int                           `pulumi:"dataCount"`
	DataSize       *int                           `pulumi:"dataSize"`
	DataSourceType string                         `pulumi:"dataSourceType"`
	DatasetId      string                         `pulumi:"datasetId"`
	Description    *string                        `pulumi:"description"`
	ImportInfo     *string                        `pulumi:"importInfo"`
	Labels         []WorkspaceDatasetversionLabel `pulumi:"labels"`
	Options        *string                        `pulumi:"options"`
	Property       string                         `pulumi:"property"`
	SourceId       *string                        `pulumi:"sourceId"`
	SourceType     *string                        `pulumi:"sourceType"`
	Uri            string                         `pulumi:"uri"`
}

// WorkspaceDatasetversionArgs is what a program says of a WorkspaceDatasetversion.
type WorkspaceDatasetversionArgs struct {
	// Number of files in the version. Changing it updates the version in place. Removing it keeps the
	// number, because the service cannot unset it.
	DataCount pulumi.IntPtrInput
	// Size of the version in bytes. Changing it updates the version in place. Removing it keeps the size,
	// because the service cannot unset it.
	DataSize pulumi.IntPtrInput
	// Kind of storage. It must be that of the dataset: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`,
	// `MAXCOMPUTE` or `URL`. Changing it replaces the version.
	DataSourceType pulumi.StringInput
	// ID of the dataset that the version belongs to. Changing it replaces the version.
	DatasetId pulumi.StringInput
	// What is new in the version. Changing it updates the version in place; removing it clears the value.
	Description pulumi.StringPtrInput
	// Where the storage is, as a JSON string. Its keys depend on `DataSourceType`. The provider compares
	// the JSON itself, so spaces and the order of keys do not matter. Changing it replaces the version.
	ImportInfo pulumi.StringPtrInput
	// Labels of the version. Their order does not matter. Changing them updates the version in place, and
	// only the labels that differ.
	Labels WorkspaceDatasetversionLabelArrayInput
	// More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider compares the
	// JSON itself, so spaces and the order of keys do not matter. Changing it updates the version in
	// place; removing it clears the value.
	Options pulumi.StringPtrInput
	// What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the version.
	Property pulumi.StringInput
	// Source of the version. Changing it replaces the version.
	SourceId pulumi.StringPtrInput
	// Kind of source, for example `USER` or `ITAG`. Defaults to `USER`. Changing it replaces the version.
	SourceType pulumi.StringPtrInput
	// Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`. Changing it replaces the
	// version.
	Uri pulumi.StringInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionArgs) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceDatasetversionArgs]()
}

// WorkspaceDatasetversionInput is a *WorkspaceDatasetversion, or an output of that.
type WorkspaceDatasetversionInput interface {
	pulumi.Input

	ToWorkspaceDatasetversionOutput() WorkspaceDatasetversionOutput
	ToWorkspaceDatasetversionOutputWithContext(context.Context) WorkspaceDatasetversionOutput
}

// ElementType is the type of the value that it becomes.
func (*WorkspaceDatasetversion) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceDatasetversion]()
}

// ToWorkspaceDatasetversionOutput returns it as an output.
func (r *WorkspaceDatasetversion) ToWorkspaceDatasetversionOutput() WorkspaceDatasetversionOutput {
	return r.ToWorkspaceDatasetversionOutputWithContext(context.Background())
}

// ToWorkspaceDatasetversionOutputWithContext returns it as an output that is awaited with ctx.
func (r *WorkspaceDatasetversion) ToWorkspaceDatasetversionOutputWithContext(ctx context.Context) WorkspaceDatasetversionOutput {
	return pulumi.ToOutputWithContext(ctx, r).(WorkspaceDatasetversionOutput)
}

// WorkspaceDatasetversionOutput is a WorkspaceDatasetversion that becomes known while the stack is deployed.
type WorkspaceDatasetversionOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceDatasetversion]()
}

// ToWorkspaceDatasetversionOutput returns itself.
func (o WorkspaceDatasetversionOutput) ToWorkspaceDatasetversionOutput() WorkspaceDatasetversionOutput {
	return o
}

// ToWorkspaceDatasetversionOutputWithContext returns itself.
func (o WorkspaceDatasetversionOutput) ToWorkspaceDatasetversionOutputWithContext(context.Context) WorkspaceDatasetversionOutput {
	return o
}

// CreateTime is [WorkspaceDatasetversion.CreateTime].
func (o WorkspaceDatasetversionOutput) CreateTime() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.StringOutput { return v.CreateTime }).(pulumi.StringOutput)
}

// DataCount is [WorkspaceDatasetversion.DataCount].
func (o WorkspaceDatasetversionOutput) DataCount() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.IntPtrOutput { return v.DataCount }).(pulumi.IntPtrOutput)
}

// DataSize is [WorkspaceDatasetversion.DataSize].
func (o WorkspaceDatasetversionOutput) DataSize() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.IntPtrOutput { return v.DataSize }).(pulumi.IntPtrOutput)
}

// DataSourceType is [WorkspaceDatasetversion.DataSourceType].
func (o WorkspaceDatasetversionOutput) DataSourceType() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.StringOutput { return v.DataSourceType }).(pulumi.StringOutput)
}

// DatasetId is [WorkspaceDatasetversion.DatasetId].
func (o WorkspaceDatasetversionOutput) DatasetId() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.StringOutput { return v.DatasetId }).(pulumi.StringOutput)
}

// Description is [WorkspaceDatasetversion.Description].
func (o WorkspaceDatasetversionOutput) Description() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.StringPtrOutput { return v.Description }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [WorkspaceDatasetversion.GmtModifiedTime].
func (o WorkspaceDatasetversionOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.StringPtrOutput { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// ImportInfo is [WorkspaceDatasetversion.ImportInfo].
func (o WorkspaceDatasetversionOutput) ImportInfo() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.StringPtrOutput { return v.ImportInfo }).(pulumi.StringPtrOutput)
}

// Labels is [WorkspaceDatasetversion.Labels].
func (o WorkspaceDatasetversionOutput) Labels() WorkspaceDatasetversionLabelArrayOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) WorkspaceDatasetversionLabelArrayOutput { return v.Labels }).(WorkspaceDatasetversionLabelArrayOutput)
}

// MountAccess is [WorkspaceDatasetversion.MountAccess].
func (o WorkspaceDatasetversionOutput) MountAccess() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.StringPtrOutput { return v.MountAccess }).(pulumi.StringPtrOutput)
}

// Options is [WorkspaceDatasetversion.Options].
func (o WorkspaceDatasetversionOutput) Options() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.StringPtrOutput { return v.Options }).(pulumi.StringPtrOutput)
}

// Property is [WorkspaceDatasetversion.Property].
func (o WorkspaceDatasetversionOutput) Property() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.StringOutput { return v.Property }).(pulumi.StringOutput)
}

// SourceId is [WorkspaceDatasetversion.SourceId].
func (o WorkspaceDatasetversionOutput) SourceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.StringPtrOutput { return v.SourceId }).(pulumi.StringPtrOutput)
}

// SourceType is [WorkspaceDatasetversion.SourceType].
func (o WorkspaceDatasetversionOutput) SourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.StringPtrOutput { return v.SourceType }).(pulumi.StringPtrOutput)
}

// Uri is [WorkspaceDatasetversion.Uri].
func (o WorkspaceDatasetversionOutput) Uri() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.StringOutput { return v.Uri }).(pulumi.StringOutput)
}

// VersionName is [WorkspaceDatasetversion.VersionName].
func (o WorkspaceDatasetversionOutput) VersionName() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceDatasetversion) pulumi.StringOutput { return v.VersionName }).(pulumi.StringOutput)
}

// WorkspaceDatasetversionArrayInput is WorkspaceDatasetversionArray, or an output of that.
type WorkspaceDatasetversionArrayInput interface {
	pulumi.Input

	ToWorkspaceDatasetversionArrayOutput() WorkspaceDatasetversionArrayOutput
	ToWorkspaceDatasetversionArrayOutputWithContext(context.Context) WorkspaceDatasetversionArrayOutput
}

// WorkspaceDatasetversionArray is a list of values of type WorkspaceDatasetversionInput.
type WorkspaceDatasetversionArray []WorkspaceDatasetversionInput

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceDatasetversion]()
}

// ToWorkspaceDatasetversionArrayOutput returns it as an output.
func (i WorkspaceDatasetversionArray) ToWorkspaceDatasetversionArrayOutput() WorkspaceDatasetversionArrayOutput {
	return i.ToWorkspaceDatasetversionArrayOutputWithContext(context.Background())
}

// ToWorkspaceDatasetversionArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceDatasetversionArray) ToWorkspaceDatasetversionArrayOutputWithContext(ctx context.Context) WorkspaceDatasetversionArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceDatasetversionArrayOutput)
}

// WorkspaceDatasetversionArrayOutput is a value of type WorkspaceDatasetversionArray that becomes known while the stack is deployed.
type WorkspaceDatasetversionArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceDatasetversion]()
}

// ToWorkspaceDatasetversionArrayOutput returns itself.
func (o WorkspaceDatasetversionArrayOutput) ToWorkspaceDatasetversionArrayOutput() WorkspaceDatasetversionArrayOutput {
	return o
}

// ToWorkspaceDatasetversionArrayOutputWithContext returns itself.
func (o WorkspaceDatasetversionArrayOutput) ToWorkspaceDatasetversionArrayOutputWithContext(context.Context) WorkspaceDatasetversionArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceDatasetversionArrayOutput) Index(i pulumi.IntInput) WorkspaceDatasetversionOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) *WorkspaceDatasetversion {
		return vs[0].([]*WorkspaceDatasetversion)[vs[1].(int)]
	}).(WorkspaceDatasetversionOutput)
}

// WorkspaceDatasetversionMapInput is WorkspaceDatasetversionMap, or an output of that.
type WorkspaceDatasetversionMapInput interface {
	pulumi.Input

	ToWorkspaceDatasetversionMapOutput() WorkspaceDatasetversionMapOutput
	ToWorkspaceDatasetversionMapOutputWithContext(context.Context) WorkspaceDatasetversionMapOutput
}

// WorkspaceDatasetversionMap is a map by name of values of type WorkspaceDatasetversionInput.
type WorkspaceDatasetversionMap map[string]WorkspaceDatasetversionInput

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionMap) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceDatasetversion]()
}

// ToWorkspaceDatasetversionMapOutput returns it as an output.
func (i WorkspaceDatasetversionMap) ToWorkspaceDatasetversionMapOutput() WorkspaceDatasetversionMapOutput {
	return i.ToWorkspaceDatasetversionMapOutputWithContext(context.Background())
}

// ToWorkspaceDatasetversionMapOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceDatasetversionMap) ToWorkspaceDatasetversionMapOutputWithContext(ctx context.Context) WorkspaceDatasetversionMapOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceDatasetversionMapOutput)
}

// WorkspaceDatasetversionMapOutput is a value of type WorkspaceDatasetversionMap that becomes known while the stack is deployed.
type WorkspaceDatasetversionMapOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionMapOutput) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceDatasetversion]()
}

// ToWorkspaceDatasetversionMapOutput returns itself.
func (o WorkspaceDatasetversionMapOutput) ToWorkspaceDatasetversionMapOutput() WorkspaceDatasetversionMapOutput {
	return o
}

// ToWorkspaceDatasetversionMapOutputWithContext returns itself.
func (o WorkspaceDatasetversionMapOutput) ToWorkspaceDatasetversionMapOutputWithContext(context.Context) WorkspaceDatasetversionMapOutput {
	return o
}

// MapIndex returns one of the map by its key.
func (o WorkspaceDatasetversionMapOutput) MapIndex(k pulumi.StringInput) WorkspaceDatasetversionOutput {
	return pulumi.All(o, k).ApplyT(func(vs []any) *WorkspaceDatasetversion {
		return vs[0].(map[string]*WorkspaceDatasetversion)[vs[1].(string)]
	}).(WorkspaceDatasetversionOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceDatasetversionInput](), &WorkspaceDatasetversion{})
	pulumi.RegisterOutputType(WorkspaceDatasetversionOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceDatasetversionArrayInput](), WorkspaceDatasetversionArray{})
	pulumi.RegisterOutputType(WorkspaceDatasetversionArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceDatasetversionMapInput](), WorkspaceDatasetversionMap{})
	pulumi.RegisterOutputType(WorkspaceDatasetversionMapOutput{})
}

// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// LookupWorkspaceDataset asks the function `alicloud:pai/getWorkspaceDataset:getWorkspaceDataset`, and waits for its answer.
//
// Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if more
// than one does.
//
// # Example Usage
//
// # A new version of a dataset that another stack made
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		transactions, err := pai.LookupWorkspaceDataset(ctx, &pai.LookupWorkspaceDatasetArgs{
//			WorkspaceId: pulumi.StringRef("478812"),
//			DatasetName: pulumi.StringRef("card_transactions"),
//		})
//		if err != nil {
//			return err
//		}
//		_, err = pai.NewWorkspaceDatasetversion(ctx, "october", &pai.WorkspaceDatasetversionArgs{
//			DatasetId:      pulumi.String(transactions.Id),
//			Uri:            pulumi.String("oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/"),
//			DataSourceType: pulumi.String("OSS"),
//			Property:       pulumi.String("DIRECTORY"),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("datasetUri", pulumi.StringPtrFromPtr(transactions.Uri))
//		return nil
//	}
func LookupWorkspaceDataset(ctx *pulumi.Context, args *LookupWorkspaceDatasetArgs, opts ...pulumi.InvokeOption) (*LookupWorkspaceDatasetResult, error) {
	var result LookupWorkspaceDatasetResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceDataset:getWorkspaceDataset", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// LookupWorkspaceDatasetArgs has the arguments of LookupWorkspaceDataset.
type LookupWorkspaceDatasetArgs struct {
	// Return only datasets with this visibility: `PRIVATE`, `PUBLIC` or `ROLE_PUBLIC`.
	Accessibility *string `pulumi:"accessibility"`
	// Return only datasets in this kind of storage, for example `OSS`.
	DataSourceType *string `pulumi:"dataSourceType"`
	// Return only datasets of this kind of data, for example `PIC`.
	DataType *string `pulumi:"dataType"`
	// Return only the dataset with this name.
	DatasetName *string `pulumi:"datasetName"`
	// Return only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
	Edition *string `pulumi:"edition"`
	// Return only the object with this ID.
	Id *string `pulumi:"id"`
	// Return only datasets that have all of these labels, given as keys with values.
	Labels map[string]string `pulumi:"labels"`
	// Return only datasets whose address points to this kind of object: `FILE` or `DIRECTORY`.
	Property *string `pulumi:"property"`
	// Return the public datasets of this publisher instead of the workspace's own, for example `pai` for
	// those of the platform. In this case, leave out `WorkspaceId`.
	Publisher *string `pulumi:"publisher"`
	// Return only datasets that others share with you (`TO_ME`), or that you share with others (`BY_ME`).
	ShareScope *string `pulumi:"shareScope"`
	// Return only datasets that were made from this source.
	SourceId *string `pulumi:"sourceId"`
	// Return only datasets with this kind of source: `USER`, `ITAG` or `PAI_PUBLIC_DATASET`.
	SourceType *string `pulumi:"sourceType"`
	// Return the datasets of this workspace. If you leave it out, the function searches your default
	// workspace.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// LookupWorkspaceDatasetResult is what LookupWorkspaceDataset answers.
type LookupWorkspaceDatasetResult struct {
	// Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC`
	// (every member) or `ROLE_PUBLIC` (the roles in `AccessibleRoleIdList`).
	Accessibility *string `pulumi:"accessibility"`
	// Roles that can see the dataset if `Accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`.
	// Their order does not matter.
	AccessibleRoleIdList []string `pulumi:"accessibleRoleIdList"`
	// When the dataset was created, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`.
	DataSourceType *string `pulumi:"dataSourceType"`
	// Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`.
	DataType *string `pulumi:"dataType"`
	// Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not
	// beginning with an underscore or a hyphen. The name must be unique in the workspace.
	DatasetName *string `pulumi:"datasetName"`
	// What the data is.
	Description *string `pulumi:"description"`
	// Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`.
	Edition *string `pulumi:"edition"`
	// When the dataset was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Where the storage is, as a JSON string. Its keys depend on `DataSourceType`, for example `region`,
	// `bucket` and `path` for OSS. Jobs use it to mount the dataset.
	ImportInfo *string `pulumi:"importInfo"`
	// Labels of the dataset. Their order does not matter.
	Labels []GetWorkspaceDatasetLabel `pulumi:"labels"`
	// How you may mount the dataset: `RO` (to read) or `RW` (to read and write).
	MountAccess *string `pulumi:"mountAccess"`
	// Roles that may mount the dataset to write to it. `*` stands for all roles. Their order does not
	// matter.
	MountAccessReadWriteRoleIdList []string `pulumi:"mountAccessReadWriteRoleIdList"`
	// More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
	Options *string `pulumi:"options"`
	// ID of the Alibaba Cloud account that owns the dataset.
	OwnerId *string `pulumi:"ownerId"`
	// What the address points to: `FILE` or `DIRECTORY`.
	Property *string `pulumi:"property"`
	// Kind of machines that mount the dataset: `Ecs` or `Lingjun`.
	ProviderType *string `pulumi:"providerType"`
	// Source of the dataset: the labeling task if `SourceType` is `ITAG`, the public dataset if it is
	// `PAI_PUBLIC_DATASET`.
	SourceId *string `pulumi:"sourceId"`
	// Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`.
	SourceType *string `pulumi:"sourceType"`
	// Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
	// `nas://<file_system_id>.<region>/<path>/`.
	Uri *string `pulumi:"uri"`
	// ID of the account or RAM user that the dataset is made for.
	UserId *string `pulumi:"userId"`
	// Workspace of the dataset.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// LookupWorkspaceDatasetOutput asks as [LookupWorkspaceDataset] does, when all arguments are known and
// what it depends on is done.
func LookupWorkspaceDatasetOutput(ctx *pulumi.Context, args LookupWorkspaceDatasetOutputArgs, opts ...pulumi.InvokeOption) LookupWorkspaceDatasetResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceDataset:getWorkspaceDataset", args, LookupWorkspaceDatasetResultOutput{}, options).(LookupWorkspaceDatasetResultOutput)
}

// LookupWorkspaceDatasetOutputArgs has the arguments of LookupWorkspaceDatasetOutput.
type LookupWorkspaceDatasetOutputArgs struct {
	// Return only datasets with this visibility: `PRIVATE`, `PUBLIC` or `ROLE_PUBLIC`.
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Return only datasets in this kind of storage, for example `OSS`.
	DataSourceType pulumi.StringPtrInput `pulumi:"dataSourceType"`
	// Return only datasets of this kind of data, for example `PIC`.
	DataType pulumi.StringPtrInput `pulumi:"dataType"`
	// Return only the dataset with this name.
	DatasetName pulumi.StringPtrInput `pulumi:"datasetName"`
	// Return only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
	Edition pulumi.StringPtrInput `pulumi:"edition"`
	// Return only the object with this ID.
	Id pulumi.StringPtrInput `pulumi:"id"`
	// Return only datasets that have all of these labels, given as keys with values.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Return only datasets whose address points to this kind of object: `FILE` or `DIRECTORY`.
	Property pulumi.StringPtrInput `pulumi:"property"`
	// Return the public datasets of this publisher instead of the workspace's own, for example `pai` for
	// those of the platform. In this case, leave out `WorkspaceId`.
	Publisher pulumi.StringPtrInput `pulumi:"publisher"`
	// Return only datasets that others share with you (`TO_ME`), or that you share with others (`BY_ME`).
	ShareScope pulumi.StringPtrInput `pulumi:"shareScope"`
	// Return only datasets that were made from this source.
	SourceId pulumi.StringPtrInput `pulumi:"sourceId"`
	// Return only datasets with this kind of source: `USER`, `ITAG` or `PAI_PUBLIC_DATASET`.
	SourceType pulumi.StringPtrInput `pulumi:"sourceType"`
	// Return the datasets of this workspace. If you leave it out, the function searches your default
	// workspace.
	WorkspaceId pulumi.StringPtrInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (LookupWorkspaceDatasetOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[LookupWorkspaceDatasetArgs]()
}

// LookupWorkspaceDatasetResultOutput is what LookupWorkspaceDataset answers, as a value that becomes known while the stack is deployed.
type LookupWorkspaceDatasetResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (LookupWorkspaceDatasetResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[LookupWorkspaceDatasetResult]()
}

// ToLookupWorkspaceDatasetResultOutput returns itself.
func (o LookupWorkspaceDatasetResultOutput) ToLookupWorkspaceDatasetResultOutput() LookupWorkspaceDatasetResultOutput {
	return o
}

// ToLookupWorkspaceDatasetResultOutputWithContext returns itself.
func (o LookupWorkspaceDatasetResultOutput) ToLookupWorkspaceDatasetResultOutputWithContext(context.Context) LookupWorkspaceDatasetResultOutput {
	return o
}

// Accessibility is [LookupWorkspaceDatasetResult.Accessibility].
func (o LookupWorkspaceDatasetResultOutput) Accessibility() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.Accessibility }).(pulumi.StringPtrOutput)
}

// AccessibleRoleIdList is [LookupWorkspaceDatasetResult.AccessibleRoleIdList].
func (o LookupWorkspaceDatasetResultOutput) AccessibleRoleIdList() pulumi.StringArrayOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) []string { return v.AccessibleRoleIdList }).(pulumi.StringArrayOutput)
}

// CreateTime is [LookupWorkspaceDatasetResult.CreateTime].
func (o LookupWorkspaceDatasetResultOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// DataSourceType is [LookupWorkspaceDatasetResult.DataSourceType].
func (o LookupWorkspaceDatasetResultOutput) DataSourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.DataSourceType }).(pulumi.StringPtrOutput)
}

// DataType is [LookupWorkspaceDatasetResult.DataType].
func (o LookupWorkspaceDatasetResultOutput) DataType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.DataType }).(pulumi.StringPtrOutput)
}

// DatasetName is [LookupWorkspaceDatasetResult.DatasetName].
func (o LookupWorkspaceDatasetResultOutput) DatasetName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.DatasetName }).(pulumi.StringPtrOutput)
}

// Description is [LookupWorkspaceDatasetResult.Description].
func (o LookupWorkspaceDatasetResultOutput) Description() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.Description }).(pulumi.StringPtrOutput)
}

// Edition is [LookupWorkspaceDatasetResult.Edition].
func (o LookupWorkspaceDatasetResultOutput) Edition() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.Edition }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [LookupWorkspaceDatasetResult.GmtModifiedTime].
func (o LookupWorkspaceDatasetResultOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [LookupWorkspaceDatasetResult.Id].
func (o LookupWorkspaceDatasetResultOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) string { return v.Id }).(pulumi.StringOutput)
}

// ImportInfo is [LookupWorkspaceDatasetResult.ImportInfo].
func (o LookupWorkspaceDatasetResultOutput) ImportInfo() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.ImportInfo }).(pulumi.StringPtrOutput)
}

// Labels is [LookupWorkspaceDatasetResult.Labels].
func (o LookupWorkspaceDatasetResultOutput) Labels() GetWorkspaceDatasetLabelArrayOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) []GetWorkspaceDatasetLabel { return v.Labels }).(GetWorkspaceDatasetLabelArrayOutput)
}

// MountAccess is [LookupWorkspaceDatasetResult.MountAccess].
func (o LookupWorkspaceDatasetResultOutput) MountAccess() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.MountAccess }).(pulumi.StringPtrOutput)
}

// MountAccessReadWriteRoleIdList is [LookupWorkspaceDatasetResult.MountAccessReadWriteRoleIdList].
func (o LookupWorkspaceDatasetResultOutput) MountAccessReadWriteRoleIdList() pulumi.StringArrayOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) []string { return v.MountAccessReadWriteRoleIdList }).(pulumi.StringArrayOutput)
}

// Options is [LookupWorkspaceDatasetResult.Options].
func (o LookupWorkspaceDatasetResultOutput) Options() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.Options }).(pulumi.StringPtrOutput)
}

// OwnerId is [LookupWorkspaceDatasetResult.OwnerId].
func (o LookupWorkspaceDatasetResultOutput) OwnerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.OwnerId }).(pulumi.StringPtrOutput)
}

// Property is [LookupWorkspaceDatasetResult.Property].
func (o LookupWorkspaceDatasetResultOutput) Property() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.Property }).(pulumi.StringPtrOutput)
}

// ProviderType is [LookupWorkspaceDatasetResult.ProviderType].
func (o LookupWorkspaceDatasetResultOutput) ProviderType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.ProviderType }).(pulumi.StringPtrOutput)
}

// SourceId is [LookupWorkspaceDatasetResult.SourceId].
func (o LookupWorkspaceDatasetResultOutput) SourceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.SourceId }).(pulumi.StringPtrOutput)
}

// SourceType is [LookupWorkspaceDatasetResult.SourceType].
func (o LookupWorkspaceDatasetResultOutput) SourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.SourceType }).(pulumi.StringPtrOutput)
}

// Uri is [LookupWorkspaceDatasetResult.Uri].
func (o LookupWorkspaceDatasetResultOutput) Uri() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.Uri }).(pulumi.StringPtrOutput)
}

// UserId is [LookupWorkspaceDatasetResult.UserId].
func (o LookupWorkspaceDatasetResultOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [LookupWorkspaceDatasetResult.WorkspaceId].
func (o LookupWorkspaceDatasetResultOutput) WorkspaceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LookupWorkspaceDatasetResult) *string { return v.WorkspaceId }).(pulumi.StringPtrOutput)
}

func init() {
	pulumi.RegisterOutputType(LookupWorkspaceDatasetResultOutput{})
}

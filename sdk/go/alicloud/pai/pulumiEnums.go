// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// WorkspaceCodeSourceAccessibility is the enumeration `alicloud:pai/WorkspaceCodeSourceAccessibility:WorkspaceCodeSourceAccessibility`.
//
// Values of `Accessibility` of a `WorkspaceCodeSource`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceCodeSourceAccessibility string

const (
	// WorkspaceCodeSourceAccessibilityPrivate is `PRIVATE`.
	//
	// Its owner and the administrators.
	WorkspaceCodeSourceAccessibilityPrivate = WorkspaceCodeSourceAccessibility("PRIVATE")
	// WorkspaceCodeSourceAccessibilityPublic is `PUBLIC`.
	//
	// Every member.
	WorkspaceCodeSourceAccessibilityPublic = WorkspaceCodeSourceAccessibility("PUBLIC")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceCodeSourceAccessibility) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceCodeSourceAccessibility]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceCodeSourceAccessibility) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceCodeSourceAccessibility) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceCodeSourceAccessibility) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceCodeSourceAccessibility) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceDatasetAccessibility is the enumeration `alicloud:pai/WorkspaceDatasetAccessibility:WorkspaceDatasetAccessibility`.
//
// Values of `Accessibility` of a `WorkspaceDataset`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceDatasetAccessibility string

const (
	// WorkspaceDatasetAccessibilityPrivate is `PRIVATE`.
	//
	// Its owner and the administrators.
	WorkspaceDatasetAccessibilityPrivate = WorkspaceDatasetAccessibility("PRIVATE")
	// WorkspaceDatasetAccessibilityPublic is `PUBLIC`.
	//
	// Every member.
	WorkspaceDatasetAccessibilityPublic = WorkspaceDatasetAccessibility("PUBLIC")
	// WorkspaceDatasetAccessibilityRolePublic is `ROLE_PUBLIC`.
	//
	// The roles in `AccessibleRoleIdList`.
	WorkspaceDatasetAccessibilityRolePublic = WorkspaceDatasetAccessibility("ROLE_PUBLIC")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetAccessibility) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetAccessibility]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceDatasetAccessibility) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceDatasetAccessibility) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceDatasetAccessibility) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceDatasetAccessibility) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceDatasetDataSourceType is the enumeration `alicloud:pai/WorkspaceDatasetDataSourceType:WorkspaceDatasetDataSourceType`.
//
// Values of `DataSourceType` of a `WorkspaceDataset`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceDatasetDataSourceType string

const (
	// WorkspaceDatasetDataSourceTypeOss is `OSS`.
	WorkspaceDatasetDataSourceTypeOss = WorkspaceDatasetDataSourceType("OSS")
	// WorkspaceDatasetDataSourceTypeNas is `NAS`.
	WorkspaceDatasetDataSourceTypeNas = WorkspaceDatasetDataSourceType("NAS")
	// WorkspaceDatasetDataSourceTypeExtremenas is `EXTREMENAS`.
	WorkspaceDatasetDataSourceTypeExtremenas = WorkspaceDatasetDataSourceType("EXTREMENAS")
	// WorkspaceDatasetDataSourceTypeCpfs is `CPFS`.
	WorkspaceDatasetDataSourceTypeCpfs = WorkspaceDatasetDataSourceType("CPFS")
	// WorkspaceDatasetDataSourceTypeBmcpfs is `BMCPFS`.
	WorkspaceDatasetDataSourceTypeBmcpfs = WorkspaceDatasetDataSourceType("BMCPFS")
	// WorkspaceDatasetDataSourceTypeMaxcompute is `MAXCOMPUTE`.
	WorkspaceDatasetDataSourceTypeMaxcompute = WorkspaceDatasetDataSourceType("MAXCOMPUTE")
	// WorkspaceDatasetDataSourceTypeUrl is `URL`.
	WorkspaceDatasetDataSourceTypeUrl = WorkspaceDatasetDataSourceType("URL")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetDataSourceType) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetDataSourceType]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceDatasetDataSourceType) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceDatasetDataSourceType) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceDatasetDataSourceType) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceDatasetDataSourceType) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceDatasetDataType is the enumeration `alicloud:pai/WorkspaceDatasetDataType:WorkspaceDatasetDataType`.
//
// Values of `DataType` of a `WorkspaceDataset`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceDatasetDataType string

const (
	// WorkspaceDatasetDataTypeCommon is `COMMON`.
	WorkspaceDatasetDataTypeCommon = WorkspaceDatasetDataType("COMMON")
	// WorkspaceDatasetDataTypePic is `PIC`.
	WorkspaceDatasetDataTypePic = WorkspaceDatasetDataType("PIC")
	// WorkspaceDatasetDataTypeText is `TEXT`.
	WorkspaceDatasetDataTypeText = WorkspaceDatasetDataType("TEXT")
	// WorkspaceDatasetDataTypeVideo is `VIDEO`.
	WorkspaceDatasetDataTypeVideo = WorkspaceDatasetDataType("VIDEO")
	// WorkspaceDatasetDataTypeAudio is `AUDIO`.
	WorkspaceDatasetDataTypeAudio = WorkspaceDatasetDataType("AUDIO")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetDataType) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetDataType]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceDatasetDataType) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceDatasetDataType) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceDatasetDataType) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceDatasetDataType) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceDatasetEdition is the enumeration `alicloud:pai/WorkspaceDatasetEdition:WorkspaceDatasetEdition`.
//
// Values of `Edition` of a `WorkspaceDataset`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceDatasetEdition string

const (
	// WorkspaceDatasetEditionBasic is `BASIC`.
	WorkspaceDatasetEditionBasic = WorkspaceDatasetEdition("BASIC")
	// WorkspaceDatasetEditionAdvanced is `ADVANCED`.
	WorkspaceDatasetEditionAdvanced = WorkspaceDatasetEdition("ADVANCED")
	// WorkspaceDatasetEditionLogical is `LOGICAL`.
	WorkspaceDatasetEditionLogical = WorkspaceDatasetEdition("LOGICAL")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetEdition) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetEdition]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceDatasetEdition) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceDatasetEdition) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceDatasetEdition) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceDatasetEdition) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceDatasetProperty is the enumeration `alicloud:pai/WorkspaceDatasetProperty:WorkspaceDatasetProperty`.
//
// Values of `Property` of a `WorkspaceDataset`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceDatasetProperty string

const (
	// WorkspaceDatasetPropertyFile is `FILE`.
	WorkspaceDatasetPropertyFile = WorkspaceDatasetProperty("FILE")
	// WorkspaceDatasetPropertyDirectory is `DIRECTORY`.
	WorkspaceDatasetPropertyDirectory = WorkspaceDatasetProperty("DIRECTORY")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetProperty) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetProperty]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceDatasetProperty) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceDatasetProperty) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceDatasetProperty) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceDatasetProperty) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceDatasetProviderType is the enumeration `alicloud:pai/WorkspaceDatasetProviderType:WorkspaceDatasetProviderType`.
//
// Values of `ProviderType` of a `WorkspaceDataset`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceDatasetProviderType string

const (
	// WorkspaceDatasetProviderTypeEcs is `Ecs`.
	WorkspaceDatasetProviderTypeEcs = WorkspaceDatasetProviderType("Ecs")
	// WorkspaceDatasetProviderTypeLingjun is `Lingjun`.
	WorkspaceDatasetProviderTypeLingjun = WorkspaceDatasetProviderType("Lingjun")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetProviderType) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetProviderType]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceDatasetProviderType) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceDatasetProviderType) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceDatasetProviderType) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceDatasetProviderType) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceDatasetSourceType is the enumeration `alicloud:pai/WorkspaceDatasetSourceType:WorkspaceDatasetSourceType`.
//
// Values of `SourceType` of a `WorkspaceDataset`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceDatasetSourceType string

const (
	// WorkspaceDatasetSourceTypeUser is `USER`.
	WorkspaceDatasetSourceTypeUser = WorkspaceDatasetSourceType("USER")
	// WorkspaceDatasetSourceTypeItag is `ITAG`.
	//
	// A labeling task.
	WorkspaceDatasetSourceTypeItag = WorkspaceDatasetSourceType("ITAG")
	// WorkspaceDatasetSourceTypePaiPublicDataset is `PAI_PUBLIC_DATASET`.
	WorkspaceDatasetSourceTypePaiPublicDataset = WorkspaceDatasetSourceType("PAI_PUBLIC_DATASET")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetSourceType) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetSourceType]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceDatasetSourceType) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceDatasetSourceType) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceDatasetSourceType) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceDatasetSourceType) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceDatasetversionDataSourceType is the enumeration `alicloud:pai/WorkspaceDatasetversionDataSourceType:WorkspaceDatasetversionDataSourceType`.
//
// Values of `DataSourceType` of a `WorkspaceDatasetversion`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceDatasetversionDataSourceType string

const (
	// WorkspaceDatasetversionDataSourceTypeOss is `OSS`.
	WorkspaceDatasetversionDataSourceTypeOss = WorkspaceDatasetversionDataSourceType("OSS")
	// WorkspaceDatasetversionDataSourceTypeNas is `NAS`.
	WorkspaceDatasetversionDataSourceTypeNas = WorkspaceDatasetversionDataSourceType("NAS")
	// WorkspaceDatasetversionDataSourceTypeExtremenas is `EXTREMENAS`.
	WorkspaceDatasetversionDataSourceTypeExtremenas = WorkspaceDatasetversionDataSourceType("EXTREMENAS")
	// WorkspaceDatasetversionDataSourceTypeCpfs is `CPFS`.
	WorkspaceDatasetversionDataSourceTypeCpfs = WorkspaceDatasetversionDataSourceType("CPFS")
	// WorkspaceDatasetversionDataSourceTypeBmcpfs is `BMCPFS`.
	WorkspaceDatasetversionDataSourceTypeBmcpfs = WorkspaceDatasetversionDataSourceType("BMCPFS")
	// WorkspaceDatasetversionDataSourceTypeMaxcompute is `MAXCOMPUTE`.
	WorkspaceDatasetversionDataSourceTypeMaxcompute = WorkspaceDatasetversionDataSourceType("MAXCOMPUTE")
	// WorkspaceDatasetversionDataSourceTypeUrl is `URL`.
	WorkspaceDatasetversionDataSourceTypeUrl = WorkspaceDatasetversionDataSourceType("URL")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionDataSourceType) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetversionDataSourceType]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceDatasetversionDataSourceType) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceDatasetversionDataSourceType) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceDatasetversionDataSourceType) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceDatasetversionDataSourceType) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceDatasetversionProperty is the enumeration `alicloud:pai/WorkspaceDatasetversionProperty:WorkspaceDatasetversionProperty`.
//
// Values of `Property` of a `WorkspaceDatasetversion`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceDatasetversionProperty string

const (
	// WorkspaceDatasetversionPropertyFile is `FILE`.
	WorkspaceDatasetversionPropertyFile = WorkspaceDatasetversionProperty("FILE")
	// WorkspaceDatasetversionPropertyDirectory is `DIRECTORY`.
	WorkspaceDatasetversionPropertyDirectory = WorkspaceDatasetversionProperty("DIRECTORY")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionProperty) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetversionProperty]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceDatasetversionProperty) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceDatasetversionProperty) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceDatasetversionProperty) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceDatasetversionProperty) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceDatasetversionSourceType is the enumeration `alicloud:pai/WorkspaceDatasetversionSourceType:WorkspaceDatasetversionSourceType`.
//
// Values of `SourceType` of a `WorkspaceDatasetversion`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceDatasetversionSourceType string

const (
	// WorkspaceDatasetversionSourceTypeUser is `USER`.
	WorkspaceDatasetversionSourceTypeUser = WorkspaceDatasetversionSourceType("USER")
	// WorkspaceDatasetversionSourceTypeItag is `ITAG`.
	WorkspaceDatasetversionSourceTypeItag = WorkspaceDatasetversionSourceType("ITAG")
	// WorkspaceDatasetversionSourceTypePaiPublicDataset is `PAI_PUBLIC_DATASET`.
	WorkspaceDatasetversionSourceTypePaiPublicDataset = WorkspaceDatasetversionSourceType("PAI_PUBLIC_DATASET")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceDatasetversionSourceType) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceDatasetversionSourceType]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceDatasetversionSourceType) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceDatasetversionSourceType) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceDatasetversionSourceType) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceDatasetversionSourceType) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceExperimentAccessibility is the enumeration `alicloud:pai/WorkspaceExperimentAccessibility:WorkspaceExperimentAccessibility`.
//
// Values of `Accessibility` of a `WorkspaceExperiment`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceExperimentAccessibility string

const (
	// WorkspaceExperimentAccessibilityPrivate is `PRIVATE`.
	//
	// Its owner and the administrators.
	WorkspaceExperimentAccessibilityPrivate = WorkspaceExperimentAccessibility("PRIVATE")
	// WorkspaceExperimentAccessibilityPublic is `PUBLIC`.
	//
	// Every member.
	WorkspaceExperimentAccessibilityPublic = WorkspaceExperimentAccessibility("PUBLIC")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceExperimentAccessibility) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceExperimentAccessibility]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceExperimentAccessibility) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceExperimentAccessibility) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceExperimentAccessibility) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceExperimentAccessibility) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceMemberRoles is the enumeration `alicloud:pai/WorkspaceMemberRoles:WorkspaceMemberRoles`.
//
// Values of `Roles` of a `WorkspaceMember`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceMemberRoles string

const (
	// WorkspaceMemberRolesPaiAlgoDeveloper is `PAI.AlgoDeveloper`.
	WorkspaceMemberRolesPaiAlgoDeveloper = WorkspaceMemberRoles("PAI.AlgoDeveloper")
	// WorkspaceMemberRolesPaiAlgoOperator is `PAI.AlgoOperator`.
	WorkspaceMemberRolesPaiAlgoOperator = WorkspaceMemberRoles("PAI.AlgoOperator")
	// WorkspaceMemberRolesPaiLabelManager is `PAI.LabelManager`.
	WorkspaceMemberRolesPaiLabelManager = WorkspaceMemberRoles("PAI.LabelManager")
	// WorkspaceMemberRolesPaiMaxComputeDeveloper is `PAI.MaxComputeDeveloper`.
	WorkspaceMemberRolesPaiMaxComputeDeveloper = WorkspaceMemberRoles("PAI.MaxComputeDeveloper")
	// WorkspaceMemberRolesPaiWorkspaceAdmin is `PAI.WorkspaceAdmin`.
	WorkspaceMemberRolesPaiWorkspaceAdmin = WorkspaceMemberRoles("PAI.WorkspaceAdmin")
	// WorkspaceMemberRolesPaiWorkspaceGuest is `PAI.WorkspaceGuest`.
	WorkspaceMemberRolesPaiWorkspaceGuest = WorkspaceMemberRoles("PAI.WorkspaceGuest")
	// WorkspaceMemberRolesPaiWorkspaceOwner is `PAI.WorkspaceOwner`.
	WorkspaceMemberRolesPaiWorkspaceOwner = WorkspaceMemberRoles("PAI.WorkspaceOwner")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceMemberRoles) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceMemberRoles]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceMemberRoles) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceMemberRoles) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceMemberRoles) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceMemberRoles) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceModelAccessibility is the enumeration `alicloud:pai/WorkspaceModelAccessibility:WorkspaceModelAccessibility`.
//
// Values of `Accessibility` of a `WorkspaceModel`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceModelAccessibility string

const (
	// WorkspaceModelAccessibilityPrivate is `PRIVATE`.
	//
	// Its owner and the administrators.
	WorkspaceModelAccessibilityPrivate = WorkspaceModelAccessibility("PRIVATE")
	// WorkspaceModelAccessibilityPublic is `PUBLIC`.
	//
	// Every member.
	WorkspaceModelAccessibilityPublic = WorkspaceModelAccessibility("PUBLIC")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceModelAccessibility) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceModelAccessibility]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceModelAccessibility) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceModelAccessibility) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceModelAccessibility) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceModelAccessibility) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceModelVersionApprovalStatus is the enumeration `alicloud:pai/WorkspaceModelVersionApprovalStatus:WorkspaceModelVersionApprovalStatus`.
//
// Values of `ApprovalStatus` of a `WorkspaceModelVersion`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceModelVersionApprovalStatus string

const (
	// WorkspaceModelVersionApprovalStatusPending is `Pending`.
	WorkspaceModelVersionApprovalStatusPending = WorkspaceModelVersionApprovalStatus("Pending")
	// WorkspaceModelVersionApprovalStatusApproved is `Approved`.
	WorkspaceModelVersionApprovalStatusApproved = WorkspaceModelVersionApprovalStatus("Approved")
	// WorkspaceModelVersionApprovalStatusRejected is `Rejected`.
	WorkspaceModelVersionApprovalStatusRejected = WorkspaceModelVersionApprovalStatus("Rejected")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionApprovalStatus) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceModelVersionApprovalStatus]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceModelVersionApprovalStatus) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceModelVersionApprovalStatus) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceModelVersionApprovalStatus) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceModelVersionApprovalStatus) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceModelVersionFormatType is the enumeration `alicloud:pai/WorkspaceModelVersionFormatType:WorkspaceModelVersionFormatType`.
//
// Values of `FormatType` of a `WorkspaceModelVersion`. The property takes them as strings, too, and
// others with a warning.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceModelVersionFormatType string

const (
	// WorkspaceModelVersionFormatTypeOfflineModel is `OfflineModel`.
	WorkspaceModelVersionFormatTypeOfflineModel = WorkspaceModelVersionFormatType("OfflineModel")
	// WorkspaceModelVersionFormatTypeSavedModel is `SavedModel`.
	WorkspaceModelVersionFormatTypeSavedModel = WorkspaceModelVersionFormatType("SavedModel")
	// WorkspaceModelVersionFormatTypeKerasH5 is `Keras H5`.
	WorkspaceModelVersionFormatTypeKerasH5 = WorkspaceModelVersionFormatType("Keras H5")
	// WorkspaceModelVersionFormatTypeFrozenPb is `Frozen Pb`.
	WorkspaceModelVersionFormatTypeFrozenPb = WorkspaceModelVersionFormatType("Frozen Pb")
	// WorkspaceModelVersionFormatTypeCaffePrototxt is `Caffe Prototxt`.
	WorkspaceModelVersionFormatTypeCaffePrototxt = WorkspaceModelVersionFormatType("Caffe Prototxt")
	// WorkspaceModelVersionFormatTypeTorchScript is `TorchScript`.
	WorkspaceModelVersionFormatTypeTorchScript = WorkspaceModelVersionFormatType("TorchScript")
	// WorkspaceModelVersionFormatTypeXGBoost is `XGBoost`.
	WorkspaceModelVersionFormatTypeXGBoost = WorkspaceModelVersionFormatType("XGBoost")
	// WorkspaceModelVersionFormatTypePmml is `PMML`.
	WorkspaceModelVersionFormatTypePmml = WorkspaceModelVersionFormatType("PMML")
	// WorkspaceModelVersionFormatTypeAlinkModel is `AlinkModel`.
	WorkspaceModelVersionFormatTypeAlinkModel = WorkspaceModelVersionFormatType("AlinkModel")
	// WorkspaceModelVersionFormatTypeOnnx is `ONNX`.
	WorkspaceModelVersionFormatTypeOnnx = WorkspaceModelVersionFormatType("ONNX")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionFormatType) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceModelVersionFormatType]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceModelVersionFormatType) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceModelVersionFormatType) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceModelVersionFormatType) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceModelVersionFormatType) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceModelVersionFrameworkType is the enumeration `alicloud:pai/WorkspaceModelVersionFrameworkType:WorkspaceModelVersionFrameworkType`.
//
// Values of `FrameworkType` of a `WorkspaceModelVersion`. The property takes them as strings, too, and
// others with a warning.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceModelVersionFrameworkType string

const (
	// WorkspaceModelVersionFrameworkTypePytorch is `Pytorch`.
	//
	// And accepts `PyTorch`.
	WorkspaceModelVersionFrameworkTypePytorch = WorkspaceModelVersionFrameworkType("Pytorch")
	// WorkspaceModelVersionFrameworkTypePyTorch is `PyTorch`.
	WorkspaceModelVersionFrameworkTypePyTorch = WorkspaceModelVersionFrameworkType("PyTorch")
	// WorkspaceModelVersionFrameworkTypeXGBoost is `XGBoost`.
	WorkspaceModelVersionFrameworkTypeXGBoost = WorkspaceModelVersionFrameworkType("XGBoost")
	// WorkspaceModelVersionFrameworkTypeKeras is `Keras`.
	WorkspaceModelVersionFrameworkTypeKeras = WorkspaceModelVersionFrameworkType("Keras")
	// WorkspaceModelVersionFrameworkTypeCaffe is `Caffe`.
	WorkspaceModelVersionFrameworkTypeCaffe = WorkspaceModelVersionFrameworkType("Caffe")
	// WorkspaceModelVersionFrameworkTypeAlink is `Alink`.
	WorkspaceModelVersionFrameworkTypeAlink = WorkspaceModelVersionFrameworkType("Alink")
	// WorkspaceModelVersionFrameworkTypeXflow is `Xflow`.
	WorkspaceModelVersionFrameworkTypeXflow = WorkspaceModelVersionFrameworkType("Xflow")
	// WorkspaceModelVersionFrameworkTypeTensorFlow is `TensorFlow`.
	WorkspaceModelVersionFrameworkTypeTensorFlow = WorkspaceModelVersionFrameworkType("TensorFlow")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionFrameworkType) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceModelVersionFrameworkType]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceModelVersionFrameworkType) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceModelVersionFrameworkType) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceModelVersionFrameworkType) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceModelVersionFrameworkType) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceModelVersionSourceType is the enumeration `alicloud:pai/WorkspaceModelVersionSourceType:WorkspaceModelVersionSourceType`.
//
// Values of `SourceType` of a `WorkspaceModelVersion`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceModelVersionSourceType string

const (
	// WorkspaceModelVersionSourceTypeCustom is `Custom`.
	//
	// The default.
	WorkspaceModelVersionSourceTypeCustom = WorkspaceModelVersionSourceType("Custom")
	// WorkspaceModelVersionSourceTypePAIFlow is `PAIFlow`.
	//
	// A PAI pipeline.
	WorkspaceModelVersionSourceTypePAIFlow = WorkspaceModelVersionSourceType("PAIFlow")
	// WorkspaceModelVersionSourceTypeTrainingService is `TrainingService`.
	//
	// A PAI training job.
	WorkspaceModelVersionSourceTypeTrainingService = WorkspaceModelVersionSourceType("TrainingService")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceModelVersionSourceType) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceModelVersionSourceType]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceModelVersionSourceType) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceModelVersionSourceType) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceModelVersionSourceType) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceModelVersionSourceType) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceRunSourceType is the enumeration `alicloud:pai/WorkspaceRunSourceType:WorkspaceRunSourceType`.
//
// Values of `SourceType` of a `WorkspaceRun`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceRunSourceType string

const (
	// WorkspaceRunSourceTypeTrainingService is `TrainingService`.
	WorkspaceRunSourceTypeTrainingService = WorkspaceRunSourceType("TrainingService")
	// WorkspaceRunSourceTypeDlc is `DLC`.
	WorkspaceRunSourceTypeDlc = WorkspaceRunSourceType("DLC")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceRunSourceType) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceRunSourceType]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceRunSourceType) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceRunSourceType) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceRunSourceType) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceRunSourceType) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceUserConfigCategoryName is the enumeration `alicloud:pai/WorkspaceUserConfigCategoryName:WorkspaceUserConfigCategoryName`.
//
// Values of `CategoryName` of a `WorkspaceUserConfig`. The property takes them as strings, too, and
// others with a warning.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceUserConfigCategoryName string

const (
	// WorkspaceUserConfigCategoryNameDataPrivacyConfig is `DataPrivacyConfig`.
	WorkspaceUserConfigCategoryNameDataPrivacyConfig = WorkspaceUserConfigCategoryName("DataPrivacyConfig")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceUserConfigCategoryName) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceUserConfigCategoryName]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceUserConfigCategoryName) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceUserConfigCategoryName) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceUserConfigCategoryName) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceUserConfigCategoryName) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceUserConfigConfigKey is the enumeration `alicloud:pai/WorkspaceUserConfigConfigKey:WorkspaceUserConfigConfigKey`.
//
// Values of `ConfigKey` of a `WorkspaceUserConfig`. The property takes them as strings, too, and
// others with a warning.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceUserConfigConfigKey string

const (
	// WorkspaceUserConfigConfigKeyCustomizePAIAssumedRole is `customizePAIAssumedRole`.
	WorkspaceUserConfigConfigKeyCustomizePAIAssumedRole = WorkspaceUserConfigConfigKey("customizePAIAssumedRole")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceUserConfigConfigKey) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceUserConfigConfigKey]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceUserConfigConfigKey) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceUserConfigConfigKey) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceUserConfigConfigKey) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceUserConfigConfigKey) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceUserConfigScope is the enumeration `alicloud:pai/WorkspaceUserConfigScope:WorkspaceUserConfigScope`.
//
// Values of `Scope` of a `WorkspaceUserConfig`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceUserConfigScope string

const (
	// WorkspaceUserConfigScopeOwner is `owner`.
	//
	// The account.
	WorkspaceUserConfigScopeOwner = WorkspaceUserConfigScope("owner")
	// WorkspaceUserConfigScopeSubUser is `subUser`.
	//
	// The RAM user whose credentials the provider uses.
	WorkspaceUserConfigScopeSubUser = WorkspaceUserConfigScope("subUser")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceUserConfigScope) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceUserConfigScope]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceUserConfigScope) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceUserConfigScope) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceUserConfigScope) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceUserConfigScope) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

// WorkspaceWorkspaceEnvTypes is the enumeration `alicloud:pai/WorkspaceWorkspaceEnvTypes:WorkspaceWorkspaceEnvTypes`.
//
// Values of `EnvTypes` of a `WorkspaceWorkspace`. The property takes them as strings, too.
//
// A constant can be given for a pulumi.StringInput and for a pulumi.StringPtrInput.
type WorkspaceWorkspaceEnvTypes string

const (
	// WorkspaceWorkspaceEnvTypesDev is `dev`.
	WorkspaceWorkspaceEnvTypesDev = WorkspaceWorkspaceEnvTypes("dev")
	// WorkspaceWorkspaceEnvTypesProd is `prod`.
	//
	// Standard mode.
	WorkspaceWorkspaceEnvTypesProd = WorkspaceWorkspaceEnvTypes("prod")
)

// ElementType is the type of the value that it becomes.
func (WorkspaceWorkspaceEnvTypes) ElementType() reflect.Type {
	return reflect.TypeFor[WorkspaceWorkspaceEnvTypes]()
}

// ToStringOutput returns it as an output.
func (e WorkspaceWorkspaceEnvTypes) ToStringOutput() pulumi.StringOutput {
	return e.ToStringOutputWithContext(context.Background())
}

// ToStringOutputWithContext returns it as an output that is awaited with ctx.
func (e WorkspaceWorkspaceEnvTypes) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx)
}

// ToStringPtrOutput returns it as an output that may be nil.
func (e WorkspaceWorkspaceEnvTypes) ToStringPtrOutput() pulumi.StringPtrOutput {
	return e.ToStringPtrOutputWithContext(context.Background())
}

// ToStringPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (e WorkspaceWorkspaceEnvTypes) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(ctx)
}

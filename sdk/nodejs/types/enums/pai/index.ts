// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

/**
 * Values of `accessibility` of a `WorkspaceCodeSource`. The property takes them as strings, too.
 */
export const WorkspaceCodeSourceAccessibility = {
    /**
     * Its owner and the administrators.
     */
    Private: "PRIVATE",
    /**
     * Every member.
     */
    Public: "PUBLIC",
} as const;

/**
 * Values of `accessibility` of a `WorkspaceCodeSource`. The property takes them as strings, too.
 */
export type WorkspaceCodeSourceAccessibility =
    (typeof WorkspaceCodeSourceAccessibility)[keyof typeof WorkspaceCodeSourceAccessibility];

/**
 * Values of `accessibility` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export const WorkspaceDatasetAccessibility = {
    /**
     * Its owner and the administrators.
     */
    Private: "PRIVATE",
    /**
     * Every member.
     */
    Public: "PUBLIC",
    /**
     * The roles in `accessibleRoleIdList`.
     */
    RolePublic: "ROLE_PUBLIC",
} as const;

/**
 * Values of `accessibility` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export type WorkspaceDatasetAccessibility =
    (typeof WorkspaceDatasetAccessibility)[keyof typeof WorkspaceDatasetAccessibility];

/**
 * Values of `dataSourceType` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export const WorkspaceDatasetDataSourceType = {
    Oss: "OSS",
    Nas: "NAS",
    Extremenas: "EXTREMENAS",
    Cpfs: "CPFS",
    Bmcpfs: "BMCPFS",
    Maxcompute: "MAXCOMPUTE",
    Url: "URL",
} as const;

/**
 * Values of `dataSourceType` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export type WorkspaceDatasetDataSourceType =
    (typeof WorkspaceDatasetDataSourceType)[keyof typeof WorkspaceDatasetDataSourceType];

/**
 * Values of `dataType` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export const WorkspaceDatasetDataType = {
    Common: "COMMON",
    Pic: "PIC",
    Text: "TEXT",
    Video: "VIDEO",
    Audio: "AUDIO",
} as const;

/**
 * Values of `dataType` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export type WorkspaceDatasetDataType = (typeof WorkspaceDatasetDataType)[keyof typeof WorkspaceDatasetDataType];

/**
 * Values of `edition` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export const WorkspaceDatasetEdition = {
    Basic: "BASIC",
    Advanced: "ADVANCED",
    Logical: "LOGICAL",
} as const;

/**
 * Values of `edition` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export type WorkspaceDatasetEdition = (typeof WorkspaceDatasetEdition)[keyof typeof WorkspaceDatasetEdition];

/**
 * Values of `property` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export const WorkspaceDatasetProperty = {
    File: "FILE",
    Directory: "DIRECTORY",
} as const;

/**
 * Values of `property` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export type WorkspaceDatasetProperty = (typeof WorkspaceDatasetProperty)[keyof typeof WorkspaceDatasetProperty];

/**
 * Values of `providerType` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export const WorkspaceDatasetProviderType = {
    Ecs: "Ecs",
    Lingjun: "Lingjun",
} as const;

/**
 * Values of `providerType` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export type WorkspaceDatasetProviderType =
    (typeof WorkspaceDatasetProviderType)[keyof typeof WorkspaceDatasetProviderType];

/**
 * Values of `sourceType` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export const WorkspaceDatasetSourceType = {
    User: "USER",
    /**
     * A labeling task.
     */
    Itag: "ITAG",
    PaiPublicDataset: "PAI_PUBLIC_DATASET",
} as const;

/**
 * Values of `sourceType` of a `WorkspaceDataset`. The property takes them as strings, too.
 */
export type WorkspaceDatasetSourceType = (typeof WorkspaceDatasetSourceType)[keyof typeof WorkspaceDatasetSourceType];

/**
 * Values of `dataSourceType` of a `WorkspaceDatasetversion`. The property takes them as strings, too.
 */
export const WorkspaceDatasetversionDataSourceType = {
    Oss: "OSS",
    Nas: "NAS",
    Extremenas: "EXTREMENAS",
    Cpfs: "CPFS",
    Bmcpfs: "BMCPFS",
    Maxcompute: "MAXCOMPUTE",
    Url: "URL",
} as const;

/**
 * Values of `dataSourceType` of a `WorkspaceDatasetversion`. The property takes them as strings, too.
 */
export type WorkspaceDatasetversionDataSourceType =
    (typeof WorkspaceDatasetversionDataSourceType)[keyof typeof WorkspaceDatasetversionDataSourceType];

/**
 * Values of `property` of a `WorkspaceDatasetversion`. The property takes them as strings, too.
 */
export const WorkspaceDatasetversionProperty = {
    File: "FILE",
    Directory: "DIRECTORY",
} as const;

/**
 * Values of `property` of a `WorkspaceDatasetversion`. The property takes them as strings, too.
 */
export type WorkspaceDatasetversionProperty =
    (typeof WorkspaceDatasetversionProperty)[keyof typeof WorkspaceDatasetversionProperty];

/**
 * Values of `sourceType` of a `WorkspaceDatasetversion`. The property takes them as strings, too.
 */
export const WorkspaceDatasetversionSourceType = {
    User: "USER",
    Itag: "ITAG",
    PaiPublicDataset: "PAI_PUBLIC_DATASET",
} as const;

/**
 * Values of `sourceType` of a `WorkspaceDatasetversion`. The property takes them as strings, too.
 */
export type WorkspaceDatasetversionSourceType =
    (typeof WorkspaceDatasetversionSourceType)[keyof typeof WorkspaceDatasetversionSourceType];

/**
 * Values of `accessibility` of a `WorkspaceExperiment`. The property takes them as strings, too.
 */
export const WorkspaceExperimentAccessibility = {
    /**
     * Its owner and the administrators.
     */
    Private: "PRIVATE",
    /**
     * Every member.
     */
    Public: "PUBLIC",
} as const;

/**
 * Values of `accessibility` of a `WorkspaceExperiment`. The property takes them as strings, too.
 */
export type WorkspaceExperimentAccessibility =
    (typeof WorkspaceExperimentAccessibility)[keyof typeof WorkspaceExperimentAccessibility];

/**
 * Values of `roles` of a `WorkspaceMember`. The property takes them as strings, too.
 */
export const WorkspaceMemberRoles = {
    PaiAlgoDeveloper: "PAI.AlgoDeveloper",
    PaiAlgoOperator: "PAI.AlgoOperator",
    PaiLabelManager: "PAI.LabelManager",
    PaiMaxComputeDeveloper: "PAI.MaxComputeDeveloper",
    PaiWorkspaceAdmin: "PAI.WorkspaceAdmin",
    PaiWorkspaceGuest: "PAI.WorkspaceGuest",
    PaiWorkspaceOwner: "PAI.WorkspaceOwner",
} as const;

/**
 * Values of `roles` of a `WorkspaceMember`. The property takes them as strings, too.
 */
export type WorkspaceMemberRoles = (typeof WorkspaceMemberRoles)[keyof typeof WorkspaceMemberRoles];

/**
 * Values of `accessibility` of a `WorkspaceModel`. The property takes them as strings, too.
 */
export const WorkspaceModelAccessibility = {
    /**
     * Its owner and the administrators.
     */
    Private: "PRIVATE",
    /**
     * Every member.
     */
    Public: "PUBLIC",
} as const;

/**
 * Values of `accessibility` of a `WorkspaceModel`. The property takes them as strings, too.
 */
export type WorkspaceModelAccessibility =
    (typeof WorkspaceModelAccessibility)[keyof typeof WorkspaceModelAccessibility];

/**
 * Values of `approvalStatus` of a `WorkspaceModelVersion`. The property takes them as strings, too.
 */
export const WorkspaceModelVersionApprovalStatus = {
    Pending: "Pending",
    Approved: "Approved",
    Rejected: "Rejected",
} as const;

/**
 * Values of `approvalStatus` of a `WorkspaceModelVersion`. The property takes them as strings, too.
 */
export type WorkspaceModelVersionApprovalStatus =
    (typeof WorkspaceModelVersionApprovalStatus)[keyof typeof WorkspaceModelVersionApprovalStatus];

/**
 * Values of `formatType` of a `WorkspaceModelVersion`. The property takes them as strings, too, and others with a
 * warning.
 */
export const WorkspaceModelVersionFormatType = {
    OfflineModel: "OfflineModel",
    SavedModel: "SavedModel",
    KerasH5: "Keras H5",
    FrozenPb: "Frozen Pb",
    CaffePrototxt: "Caffe Prototxt",
    TorchScript: "TorchScript",
    XGBoost: "XGBoost",
    Pmml: "PMML",
    AlinkModel: "AlinkModel",
    Onnx: "ONNX",
} as const;

/**
 * Values of `formatType` of a `WorkspaceModelVersion`. The property takes them as strings, too, and others with a
 * warning.
 */
export type WorkspaceModelVersionFormatType =
    (typeof WorkspaceModelVersionFormatType)[keyof typeof WorkspaceModelVersionFormatType];

/**
 * Values of `frameworkType` of a `WorkspaceModelVersion`. The property takes them as strings, too, and others with a
 * warning.
 */
export const WorkspaceModelVersionFrameworkType = {
    /**
     * And accepts `PyTorch`.
     */
    Pytorch: "Pytorch",
    PyTorch: "PyTorch",
    XGBoost: "XGBoost",
    Keras: "Keras",
    Caffe: "Caffe",
    Alink: "Alink",
    Xflow: "Xflow",
    TensorFlow: "TensorFlow",
} as const;

/**
 * Values of `frameworkType` of a `WorkspaceModelVersion`. The property takes them as strings, too, and others with a
 * warning.
 */
export type WorkspaceModelVersionFrameworkType =
    (typeof WorkspaceModelVersionFrameworkType)[keyof typeof WorkspaceModelVersionFrameworkType];

/**
 * Values of `sourceType` of a `WorkspaceModelVersion`. The property takes them as strings, too.
 */
export const WorkspaceModelVersionSourceType = {
    /**
     * The default.
     */
    Custom: "Custom",
    /**
     * A PAI pipeline.
     */
    PAIFlow: "PAIFlow",
    /**
     * A PAI training job.
     */
    TrainingService: "TrainingService",
} as const;

/**
 * Values of `sourceType` of a `WorkspaceModelVersion`. The property takes them as strings, too.
 */
export type WorkspaceModelVersionSourceType =
    (typeof WorkspaceModelVersionSourceType)[keyof typeof WorkspaceModelVersionSourceType];

/**
 * Values of `sourceType` of a `WorkspaceRun`. The property takes them as strings, too.
 */
export const WorkspaceRunSourceType = {
    TrainingService: "TrainingService",
    Dlc: "DLC",
} as const;

/**
 * Values of `sourceType` of a `WorkspaceRun`. The property takes them as strings, too.
 */
export type WorkspaceRunSourceType = (typeof WorkspaceRunSourceType)[keyof typeof WorkspaceRunSourceType];

/**
 * Values of `categoryName` of a `WorkspaceUserConfig`. The property takes them as strings, too, and others with a
 * warning.
 */
export const WorkspaceUserConfigCategoryName = {
    DataPrivacyConfig: "DataPrivacyConfig",
} as const;

/**
 * Values of `categoryName` of a `WorkspaceUserConfig`. The property takes them as strings, too, and others with a
 * warning.
 */
export type WorkspaceUserConfigCategoryName =
    (typeof WorkspaceUserConfigCategoryName)[keyof typeof WorkspaceUserConfigCategoryName];

/**
 * Values of `configKey` of a `WorkspaceUserConfig`. The property takes them as strings, too, and others with a warning.
 */
export const WorkspaceUserConfigConfigKey = {
    CustomizePAIAssumedRole: "customizePAIAssumedRole",
} as const;

/**
 * Values of `configKey` of a `WorkspaceUserConfig`. The property takes them as strings, too, and others with a warning.
 */
export type WorkspaceUserConfigConfigKey =
    (typeof WorkspaceUserConfigConfigKey)[keyof typeof WorkspaceUserConfigConfigKey];

/**
 * Values of `scope` of a `WorkspaceUserConfig`. The property takes them as strings, too.
 */
export const WorkspaceUserConfigScope = {
    /**
     * The account.
     */
    Owner: "owner",
    /**
     * The RAM user whose credentials the provider uses.
     */
    SubUser: "subUser",
} as const;

/**
 * Values of `scope` of a `WorkspaceUserConfig`. The property takes them as strings, too.
 */
export type WorkspaceUserConfigScope = (typeof WorkspaceUserConfigScope)[keyof typeof WorkspaceUserConfigScope];

/**
 * Values of `envTypes` of a `WorkspaceWorkspace`. The property takes them as strings, too.
 */
export const WorkspaceWorkspaceEnvTypes = {
    Dev: "dev",
    /**
     * Standard mode.
     */
    Prod: "prod",
} as const;

/**
 * Values of `envTypes` of a `WorkspaceWorkspace`. The property takes them as strings, too.
 */
export type WorkspaceWorkspaceEnvTypes = (typeof WorkspaceWorkspaceEnvTypes)[keyof typeof WorkspaceWorkspaceEnvTypes];

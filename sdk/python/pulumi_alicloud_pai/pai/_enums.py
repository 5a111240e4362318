# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""Constants for properties that take one of a few values; each is the string itself."""

from __future__ import annotations

import builtins as _builtins
from enum import Enum

import pulumi

__all__ = [
    "WorkspaceCodeSourceAccessibility",
    "WorkspaceDatasetAccessibility",
    "WorkspaceDatasetDataSourceType",
    "WorkspaceDatasetDataType",
    "WorkspaceDatasetEdition",
    "WorkspaceDatasetProperty",
    "WorkspaceDatasetProviderType",
    "WorkspaceDatasetSourceType",
    "WorkspaceDatasetversionDataSourceType",
    "WorkspaceDatasetversionProperty",
    "WorkspaceDatasetversionSourceType",
    "WorkspaceExperimentAccessibility",
    "WorkspaceMemberRoles",
    "WorkspaceModelAccessibility",
    "WorkspaceModelVersionApprovalStatus",
    "WorkspaceModelVersionFormatType",
    "WorkspaceModelVersionFrameworkType",
    "WorkspaceModelVersionSourceType",
    "WorkspaceRunSourceType",
    "WorkspaceUserConfigCategoryName",
    "WorkspaceUserConfigConfigKey",
    "WorkspaceUserConfigScope",
    "WorkspaceWorkspaceEnvTypes",
]


@pulumi.type_token("alicloud:pai/WorkspaceCodeSourceAccessibility:WorkspaceCodeSourceAccessibility")
class WorkspaceCodeSourceAccessibility(_builtins.str, Enum):
    """Values of `accessibility` of a `WorkspaceCodeSource`. The property takes them as strings,
    too.
    """

    PRIVATE = "PRIVATE"
    """Its owner and the administrators."""
    PUBLIC = "PUBLIC"
    """Every member."""


@pulumi.type_token("alicloud:pai/WorkspaceDatasetAccessibility:WorkspaceDatasetAccessibility")
class WorkspaceDatasetAccessibility(_builtins.str, Enum):
    """Values of `accessibility` of a `WorkspaceDataset`. The property takes them as strings, too."""

    PRIVATE = "PRIVATE"
    """Its owner and the administrators."""
    PUBLIC = "PUBLIC"
    """Every member."""
    ROLE_PUBLIC = "ROLE_PUBLIC"
    """The roles in `accessible_role_id_list`."""


@pulumi.type_token("alicloud:pai/WorkspaceDatasetDataSourceType:WorkspaceDatasetDataSourceType")
class WorkspaceDatasetDataSourceType(_builtins.str, Enum):
    """Values of `data_source_type` of a `WorkspaceDataset`. The property takes them as strings,
    too.
    """

    OSS = "OSS"
    NAS = "NAS"
    EXTREMENAS = "EXTREMENAS"
    CPFS = "CPFS"
    BMCPFS = "BMCPFS"
    MAXCOMPUTE = "MAXCOMPUTE"
    URL = "URL"


@pulumi.type_token("alicloud:pai/WorkspaceDatasetDataType:WorkspaceDatasetDataType")
class WorkspaceDatasetDataType(_builtins.str, Enum):
    """Values of `data_type` of a `WorkspaceDataset`. The property takes them as strings, too."""

    COMMON = "COMMON"
    PIC = "PIC"
    TEXT = "TEXT"
    VIDEO = "VIDEO"
    AUDIO = "AUDIO"


@pulumi.type_token("alicloud:pai/WorkspaceDatasetEdition:WorkspaceDatasetEdition")
class WorkspaceDatasetEdition(_builtins.str, Enum):
    """Values of `edition` of a `WorkspaceDataset`. The property takes them as strings, too."""

    BASIC = "BASIC"
    ADVANCED = "ADVANCED"
    LOGICAL = "LOGICAL"


@pulumi.type_token("alicloud:pai/WorkspaceDatasetProperty:WorkspaceDatasetProperty")
class WorkspaceDatasetProperty(_builtins.str, Enum):
    """Values of `property` of a `WorkspaceDataset`. The property takes them as strings, too."""

    FILE = "FILE"
    DIRECTORY = "DIRECTORY"


@pulumi.type_token("alicloud:pai/WorkspaceDatasetProviderType:WorkspaceDatasetProviderType")
class WorkspaceDatasetProviderType(_builtins.str, Enum):
    """Values of `provider_type` of a `WorkspaceDataset`. The property takes them as strings, too."""

    ECS = "Ecs"
    LINGJUN = "Lingjun"


@pulumi.type_token("alicloud:pai/WorkspaceDatasetSourceType:WorkspaceDatasetSourceType")
class WorkspaceDatasetSourceType(_builtins.str, Enum):
    """Values of `source_type` of a `WorkspaceDataset`. The property takes them as strings, too."""

    USER = "USER"
    ITAG = "ITAG"
    """A labeling task."""
    PAI_PUBLIC_DATASET = "PAI_PUBLIC_DATASET"


@pulumi.type_token("alicloud:pai/WorkspaceDatasetversionDataSourceType:WorkspaceDatasetversionDataSourceType")
class WorkspaceDatasetversionDataSourceType(_builtins.str, Enum):
    """Values of `data_source_type` of a `WorkspaceDatasetversion`. The property takes them as
    strings, too.
    """

    OSS = "OSS"
    NAS = "NAS"
    EXTREMENAS = "EXTREMENAS"
    CPFS = "CPFS"
    BMCPFS = "BMCPFS"
    MAXCOMPUTE = "MAXCOMPUTE"
    URL = "URL"


@pulumi.type_token("alicloud:pai/WorkspaceDatasetversionProperty:WorkspaceDatasetversionProperty")
class WorkspaceDatasetversionProperty(_builtins.str, Enum):
    """Values of `property` of a `WorkspaceDatasetversion`. The property takes them as strings, too."""

    FILE = "FILE"
    DIRECTORY = "DIRECTORY"


@pulumi.type_token("alicloud:pai/WorkspaceDatasetversionSourceType:WorkspaceDatasetversionSourceType")
class WorkspaceDatasetversionSourceType(_builtins.str, Enum):
    """Values of `source_type` of a `WorkspaceDatasetversion`. The property takes them as strings,
    too.
    """

    USER = "USER"
    ITAG = "ITAG"
    PAI_PUBLIC_DATASET = "PAI_PUBLIC_DATASET"


@pulumi.type_token("alicloud:pai/WorkspaceExperimentAccessibility:WorkspaceExperimentAccessibility")
class WorkspaceExperimentAccessibility(_builtins.str, Enum):
    """Values of `accessibility` of a `WorkspaceExperiment`. The property takes them as strings,
    too.
    """

    PRIVATE = "PRIVATE"
    """Its owner and the administrators."""
    PUBLIC = "PUBLIC"
    """Every member."""


@pulumi.type_token("alicloud:pai/WorkspaceMemberRoles:WorkspaceMemberRoles")
class WorkspaceMemberRoles(_builtins.str, Enum):
    """Values of `roles` of a `WorkspaceMember`. The property takes them as strings, too."""

    PAI_ALGO_DEVELOPER = "PAI.AlgoDeveloper"
    PAI_ALGO_OPERATOR = "PAI.AlgoOperator"
    PAI_LABEL_MANAGER = "PAI.LabelManager"
    PAI_MAX_COMPUTE_DEVELOPER = "PAI.MaxComputeDeveloper"
    PAI_WORKSPACE_ADMIN = "PAI.WorkspaceAdmin"
    PAI_WORKSPACE_GUEST = "PAI.WorkspaceGuest"
    PAI_WORKSPACE_OWNER = "PAI.WorkspaceOwner"


@pulumi.type_token("alicloud:pai/WorkspaceModelAccessibility:WorkspaceModelAccessibility")
class WorkspaceModelAccessibility(_builtins.str, Enum):
    """Values of `accessibility` of a `WorkspaceModel`. The property takes them as strings, too."""

    PRIVATE = "PRIVATE"
    """Its owner and the administrators."""
    PUBLIC = "PUBLIC"
    """Every member."""


@pulumi.type_token("alicloud:pai/WorkspaceModelVersionApprovalStatus:WorkspaceModelVersionApprovalStatus")
class WorkspaceModelVersionApprovalStatus(_builtins.str, Enum):
    """Values of `approval_status` of a `WorkspaceModelVersion`. The property takes them as strings,
    too.
    """

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"


@pulumi.type_token("alicloud:pai/WorkspaceModelVersionFormatType:WorkspaceModelVersionFormatType")
class WorkspaceModelVersionFormatType(_builtins.str, Enum):
    """Values of `format_type` of a `WorkspaceModelVersion`. The property takes them as strings,
    too, and others with a warning.
    """

    OFFLINE_MODEL = "OfflineModel"
    SAVED_MODEL = "SavedModel"
    KERAS_H5 = "Keras H5"
    FROZEN_PB = "Frozen Pb"
    CAFFE_PROTOTXT = "Caffe Prototxt"
    TORCH_SCRIPT = "TorchScript"
    XG_BOOST = "XGBoost"
    PMML = "PMML"
    ALINK_MODEL = "AlinkModel"
    ONNX = "ONNX"


@pulumi.type_token("alicloud:pai/WorkspaceModelVersionFrameworkType:WorkspaceModelVersionFrameworkType")
class WorkspaceModelVersionFrameworkType(_builtins.str, Enum):
    """Values of `framework_type` of a `WorkspaceModelVersion`. The property takes them as strings,
    too, and others with a warning.
    """

    PYTORCH = "Pytorch"
    """And accepts `PyTorch`."""
    PY_TORCH = "PyTorch"
    XG_BOOST = "XGBoost"
    KERAS = "Keras"
    CAFFE = "Caffe"
    ALINK = "Alink"
    XFLOW = "Xflow"
    TENSOR_FLOW = "TensorFlow"


@pulumi.type_token("alicloud:pai/WorkspaceModelVersionSourceType:WorkspaceModelVersionSourceType")
class WorkspaceModelVersionSourceType(_builtins.str, Enum):
    """Values of `source_type` of a `WorkspaceModelVersion`. The property takes them as strings,
    too.
    """

    CUSTOM = "Custom"
    """The default."""
    PAI_FLOW = "PAIFlow"
    """A PAI pipeline."""
    TRAINING_SERVICE = "TrainingService"
    """A PAI training job."""


@pulumi.type_token("alicloud:pai/WorkspaceRunSourceType:WorkspaceRunSourceType")
class WorkspaceRunSourceType(_builtins.str, Enum):
    """Values of `source_type` of a `WorkspaceRun`. The property takes them as strings, too."""

    TRAINING_SERVICE = "TrainingService"
    DLC = "DLC"


@pulumi.type_token("alicloud:pai/WorkspaceUserConfigCategoryName:WorkspaceUserConfigCategoryName")
class WorkspaceUserConfigCategoryName(_builtins.str, Enum):
    """Values of `category_name` of a `WorkspaceUserConfig`. The property takes them as strings,
    too, and others with a warning.
    """

    DATA_PRIVACY_CONFIG = "DataPrivacyConfig"


@pulumi.type_token("alicloud:pai/WorkspaceUserConfigConfigKey:WorkspaceUserConfigConfigKey")
class WorkspaceUserConfigConfigKey(_builtins.str, Enum):
    """Values of `config_key` of a `WorkspaceUserConfig`. The property takes them as strings, too,
    and others with a warning.
    """

    CUSTOMIZE_PAI_ASSUMED_ROLE = "customizePAIAssumedRole"


@pulumi.type_token("alicloud:pai/WorkspaceUserConfigScope:WorkspaceUserConfigScope")
class WorkspaceUserConfigScope(_builtins.str, Enum):
    """Values of `scope` of a `WorkspaceUserConfig`. The property takes them as strings, too."""

    OWNER = "owner"
    """The account."""
    SUB_USER = "subUser"
    """The RAM user whose credentials the provider uses."""


@pulumi.type_token("alicloud:pai/WorkspaceWorkspaceEnvTypes:WorkspaceWorkspaceEnvTypes")
class WorkspaceWorkspaceEnvTypes(_builtins.str, Enum):
    """Values of `env_types` of a `WorkspaceWorkspace`. The property takes them as strings, too."""

    DEV = "dev"
    PROD = "prod"
    """Standard mode."""

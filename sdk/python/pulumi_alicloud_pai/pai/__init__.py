# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""Resources and functions of `pai`, each loaded when a program first names it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _utilities

if TYPE_CHECKING:
    from . import outputs as outputs
    from ._enums import WorkspaceCodeSourceAccessibility as WorkspaceCodeSourceAccessibility
    from ._enums import WorkspaceDatasetAccessibility as WorkspaceDatasetAccessibility
    from ._enums import WorkspaceDatasetDataSourceType as WorkspaceDatasetDataSourceType
    from ._enums import WorkspaceDatasetDataType as WorkspaceDatasetDataType
    from ._enums import WorkspaceDatasetEdition as WorkspaceDatasetEdition
    from ._enums import WorkspaceDatasetProperty as WorkspaceDatasetProperty
    from ._enums import WorkspaceDatasetProviderType as WorkspaceDatasetProviderType
    from ._enums import WorkspaceDatasetSourceType as WorkspaceDatasetSourceType
    from ._enums import WorkspaceDatasetversionDataSourceType as WorkspaceDatasetversionDataSourceType
    from ._enums import WorkspaceDatasetversionProperty as WorkspaceDatasetversionProperty
    from ._enums import WorkspaceDatasetversionSourceType as WorkspaceDatasetversionSourceType
    from ._enums import WorkspaceExperimentAccessibility as WorkspaceExperimentAccessibility
    from ._enums import WorkspaceMemberRoles as WorkspaceMemberRoles
    from ._enums import WorkspaceModelAccessibility as WorkspaceModelAccessibility
    from ._enums import WorkspaceModelVersionApprovalStatus as WorkspaceModelVersionApprovalStatus
    from ._enums import WorkspaceModelVersionFormatType as WorkspaceModelVersionFormatType
    from ._enums import WorkspaceModelVersionFrameworkType as WorkspaceModelVersionFrameworkType
    from ._enums import WorkspaceModelVersionSourceType as WorkspaceModelVersionSourceType
    from ._enums import WorkspaceRunSourceType as WorkspaceRunSourceType
    from ._enums import WorkspaceUserConfigCategoryName as WorkspaceUserConfigCategoryName
    from ._enums import WorkspaceUserConfigConfigKey as WorkspaceUserConfigConfigKey
    from ._enums import WorkspaceUserConfigScope as WorkspaceUserConfigScope
    from ._enums import WorkspaceWorkspaceEnvTypes as WorkspaceWorkspaceEnvTypes
    from ._get_connections import AwaitableGetConnectionsResult as AwaitableGetConnectionsResult
    from ._get_connections import GetConnectionsResult as GetConnectionsResult
    from ._get_connections import get_connections as get_connections
    from ._get_connections import get_connections_output as get_connections_output
    from ._get_default_workspace import AwaitableGetDefaultWorkspaceResult as AwaitableGetDefaultWorkspaceResult
    from ._get_default_workspace import GetDefaultWorkspaceResult as GetDefaultWorkspaceResult
    from ._get_default_workspace import get_default_workspace as get_default_workspace
    from ._get_default_workspace import get_default_workspace_output as get_default_workspace_output
    from ._get_image import AwaitableGetImageResult as AwaitableGetImageResult
    from ._get_image import GetImageResult as GetImageResult
    from ._get_image import get_image as get_image
    from ._get_image import get_image_output as get_image_output
    from ._get_images import AwaitableGetImagesResult as AwaitableGetImagesResult
    from ._get_images import GetImagesResult as GetImagesResult
    from ._get_images import get_images as get_images
    from ._get_images import get_images_output as get_images_output
    from ._get_import_file import AwaitableGetImportFileResult as AwaitableGetImportFileResult
    from ._get_import_file import GetImportFileResult as GetImportFileResult
    from ._get_import_file import get_import_file as get_import_file
    from ._get_import_file import get_import_file_output as get_import_file_output
    from ._get_products import AwaitableGetProductsResult as AwaitableGetProductsResult
    from ._get_products import GetProductsResult as GetProductsResult
    from ._get_products import get_products as get_products
    from ._get_products import get_products_output as get_products_output
    from ._get_workspace_code_sources import (
        AwaitableGetWorkspaceCodeSourcesResult as AwaitableGetWorkspaceCodeSourcesResult,
    )
    from ._get_workspace_code_sources import GetWorkspaceCodeSourcesResult as GetWorkspaceCodeSourcesResult
    from ._get_workspace_code_sources import get_workspace_code_sources as get_workspace_code_sources
    from ._get_workspace_code_sources import get_workspace_code_sources_output as get_workspace_code_sources_output
    from ._get_workspace_configs import AwaitableGetWorkspaceConfigsResult as AwaitableGetWorkspaceConfigsResult
    from ._get_workspace_configs import GetWorkspaceConfigsResult as GetWorkspaceConfigsResult
    from ._get_workspace_configs import get_workspace_configs as get_workspace_configs
    from ._get_workspace_configs import get_workspace_configs_output as get_workspace_configs_output
    from ._get_workspace_dataset import AwaitableGetWorkspaceDatasetResult as AwaitableGetWorkspaceDatasetResult
    from ._get_workspace_dataset import GetWorkspaceDatasetResult as GetWorkspaceDatasetResult
    from ._get_workspace_dataset import get_workspace_dataset as get_workspace_dataset
    from ._get_workspace_dataset import get_workspace_dataset_output as get_workspace_dataset_output
    from ._get_workspace_datasets import AwaitableGetWorkspaceDatasetsResult as AwaitableGetWorkspaceDatasetsResult
    from ._get_workspace_datasets import GetWorkspaceDatasetsResult as GetWorkspaceDatasetsResult
    from ._get_workspace_datasets import get_workspace_datasets as get_workspace_datasets
    from ._get_workspace_datasets import get_workspace_datasets_output as get_workspace_datasets_output
    from ._get_workspace_datasetversions import (
        AwaitableGetWorkspaceDatasetversionsResult as AwaitableGetWorkspaceDatasetversionsResult,
    )
    from ._get_workspace_datasetversions import GetWorkspaceDatasetversionsResult as GetWorkspaceDatasetversionsResult
    from ._get_workspace_datasetversions import get_workspace_datasetversions as get_workspace_datasetversions
    from ._get_workspace_datasetversions import (
        get_workspace_datasetversions_output as get_workspace_datasetversions_output,
    )
    from ._get_workspace_experiments import (
        AwaitableGetWorkspaceExperimentsResult as AwaitableGetWorkspaceExperimentsResult,
    )
    from ._get_workspace_experiments import GetWorkspaceExperimentsResult as GetWorkspaceExperimentsResult
    from ._get_workspace_experiments import get_workspace_experiments as get_workspace_experiments
    from ._get_workspace_experiments import get_workspace_experiments_output as get_workspace_experiments_output
    from ._get_workspace_members import AwaitableGetWorkspaceMembersResult as AwaitableGetWorkspaceMembersResult
    from ._get_workspace_members import GetWorkspaceMembersResult as GetWorkspaceMembersResult
    from ._get_workspace_members import get_workspace_members as get_workspace_members
    from ._get_workspace_members import get_workspace_members_output as get_workspace_members_output
    from ._get_workspace_model import AwaitableGetWorkspaceModelResult as AwaitableGetWorkspaceModelResult
    from ._get_workspace_model import GetWorkspaceModelResult as GetWorkspaceModelResult
    from ._get_workspace_model import get_workspace_model as get_workspace_model
    from ._get_workspace_model import get_workspace_model_output as get_workspace_model_output
    from ._get_workspace_model_version import (
        AwaitableGetWorkspaceModelVersionResult as AwaitableGetWorkspaceModelVersionResult,
    )
    from ._get_workspace_model_version import GetWorkspaceModelVersionResult as GetWorkspaceModelVersionResult
    from ._get_workspace_model_version import get_workspace_model_version as get_workspace_model_version
    from ._get_workspace_model_version import get_workspace_model_version_output as get_workspace_model_version_output
    from ._get_workspace_model_versions import (
        AwaitableGetWorkspaceModelVersionsResult as AwaitableGetWorkspaceModelVersionsResult,
    )
    from ._get_workspace_model_versions import GetWorkspaceModelVersionsResult as GetWorkspaceModelVersionsResult
    from ._get_workspace_model_versions import get_workspace_model_versions as get_workspace_model_versions
    from ._get_workspace_model_versions import (
        get_workspace_model_versions_output as get_workspace_model_versions_output,
    )
    from ._get_workspace_models import AwaitableGetWorkspaceModelsResult as AwaitableGetWorkspaceModelsResult
    from ._get_workspace_models import GetWorkspaceModelsResult as GetWorkspaceModelsResult
    from ._get_workspace_models import get_workspace_models as get_workspace_models
    from ._get_workspace_models import get_workspace_models_output as get_workspace_models_output
    from ._get_workspace_resources import AwaitableGetWorkspaceResourcesResult as AwaitableGetWorkspaceResourcesResult
    from ._get_workspace_resources import GetWorkspaceResourcesResult as GetWorkspaceResourcesResult
    from ._get_workspace_resources import get_workspace_resources as get_workspace_resources
    from ._get_workspace_resources import get_workspace_resources_output as get_workspace_resources_output
    from ._get_workspace_roles import AwaitableGetWorkspaceRolesResult as AwaitableGetWorkspaceRolesResult
    from ._get_workspace_roles import GetWorkspaceRolesResult as GetWorkspaceRolesResult
    from ._get_workspace_roles import get_workspace_roles as get_workspace_roles
    from ._get_workspace_roles import get_workspace_roles_output as get_workspace_roles_output
    from ._get_workspace_runs import AwaitableGetWorkspaceRunsResult as AwaitableGetWorkspaceRunsResult
    from ._get_workspace_runs import GetWorkspaceRunsResult as GetWorkspaceRunsResult
    from ._get_workspace_runs import get_workspace_runs as get_workspace_runs
    from ._get_workspace_runs import get_workspace_runs_output as get_workspace_runs_output
    from ._get_workspace_user import AwaitableGetWorkspaceUserResult as AwaitableGetWorkspaceUserResult
    from ._get_workspace_user import GetWorkspaceUserResult as GetWorkspaceUserResult
    from ._get_workspace_user import get_workspace_user as get_workspace_user
    from ._get_workspace_user import get_workspace_user_output as get_workspace_user_output
    from ._get_workspace_user_configs import (
        AwaitableGetWorkspaceUserConfigsResult as AwaitableGetWorkspaceUserConfigsResult,
    )
    from ._get_workspace_user_configs import GetWorkspaceUserConfigsResult as GetWorkspaceUserConfigsResult
    from ._get_workspace_user_configs import get_workspace_user_configs as get_workspace_user_configs
    from ._get_workspace_user_configs import get_workspace_user_configs_output as get_workspace_user_configs_output
    from ._get_workspace_users import AwaitableGetWorkspaceUsersResult as AwaitableGetWorkspaceUsersResult
    from ._get_workspace_users import GetWorkspaceUsersResult as GetWorkspaceUsersResult
    from ._get_workspace_users import get_workspace_users as get_workspace_users
    from ._get_workspace_users import get_workspace_users_output as get_workspace_users_output
    from ._get_workspace_workspace import AwaitableGetWorkspaceWorkspaceResult as AwaitableGetWorkspaceWorkspaceResult
    from ._get_workspace_workspace import GetWorkspaceWorkspaceResult as GetWorkspaceWorkspaceResult
    from ._get_workspace_workspace import get_workspace_workspace as get_workspace_workspace
    from ._get_workspace_workspace import get_workspace_workspace_output as get_workspace_workspace_output
    from ._get_workspace_workspaces import (
        AwaitableGetWorkspaceWorkspacesResult as AwaitableGetWorkspaceWorkspacesResult,
    )
    from ._get_workspace_workspaces import GetWorkspaceWorkspacesResult as GetWorkspaceWorkspacesResult
    from ._get_workspace_workspaces import get_workspace_workspaces as get_workspace_workspaces
    from ._get_workspace_workspaces import get_workspace_workspaces_output as get_workspace_workspaces_output
    from ._inputs import WorkspaceDatasetLabelArgs as WorkspaceDatasetLabelArgs
    from ._inputs import WorkspaceDatasetLabelArgsDict as WorkspaceDatasetLabelArgsDict
    from ._inputs import WorkspaceDatasetversionLabelArgs as WorkspaceDatasetversionLabelArgs
    from ._inputs import WorkspaceDatasetversionLabelArgsDict as WorkspaceDatasetversionLabelArgsDict
    from ._inputs import WorkspaceExperimentLabelArgs as WorkspaceExperimentLabelArgs
    from ._inputs import WorkspaceExperimentLabelArgsDict as WorkspaceExperimentLabelArgsDict
    from ._inputs import WorkspaceModelLabelArgs as WorkspaceModelLabelArgs
    from ._inputs import WorkspaceModelLabelArgsDict as WorkspaceModelLabelArgsDict
    from ._inputs import WorkspaceModelVersionLabelArgs as WorkspaceModelVersionLabelArgs
    from ._inputs import WorkspaceModelVersionLabelArgsDict as WorkspaceModelVersionLabelArgsDict
    from ._inputs import WorkspaceRunLabelArgs as WorkspaceRunLabelArgs
    from ._inputs import WorkspaceRunLabelArgsDict as WorkspaceRunLabelArgsDict
    from ._inputs import WorkspaceRunParamArgs as WorkspaceRunParamArgs
    from ._inputs import WorkspaceRunParamArgsDict as WorkspaceRunParamArgsDict
    from ._inputs import WorkspaceWorkspaceOwnerArgs as WorkspaceWorkspaceOwnerArgs
    from ._inputs import WorkspaceWorkspaceOwnerArgsDict as WorkspaceWorkspaceOwnerArgsDict
    from .workspace_code_source import WorkspaceCodeSource as WorkspaceCodeSource
    from .workspace_code_source import WorkspaceCodeSourceArgs as WorkspaceCodeSourceArgs
    from .workspace_dataset import WorkspaceDataset as WorkspaceDataset
    from .workspace_dataset import WorkspaceDatasetArgs as WorkspaceDatasetArgs
    from .workspace_datasetversion import WorkspaceDatasetversion as WorkspaceDatasetversion
    from .workspace_datasetversion import WorkspaceDatasetversionArgs as WorkspaceDatasetversionArgs
    from .workspace_experiment import WorkspaceExperiment as WorkspaceExperiment
    from .workspace_experiment import WorkspaceExperimentArgs as WorkspaceExperimentArgs
    from .workspace_member import WorkspaceMember as WorkspaceMember
    from .workspace_member import WorkspaceMemberArgs as WorkspaceMemberArgs
    from .workspace_model import WorkspaceModel as WorkspaceModel
    from .workspace_model import WorkspaceModelArgs as WorkspaceModelArgs
    from .workspace_model_version import WorkspaceModelVersion as WorkspaceModelVersion
    from .workspace_model_version import WorkspaceModelVersionArgs as WorkspaceModelVersionArgs
    from .workspace_run import WorkspaceRun as WorkspaceRun
    from .workspace_run import WorkspaceRunArgs as WorkspaceRunArgs
    from .workspace_user_config import WorkspaceUserConfig as WorkspaceUserConfig
    from .workspace_user_config import WorkspaceUserConfigArgs as WorkspaceUserConfigArgs
    from .workspace_workspace import WorkspaceWorkspace as WorkspaceWorkspace
    from .workspace_workspace import WorkspaceWorkspaceArgs as WorkspaceWorkspaceArgs

__all__ = [
    "AwaitableGetConnectionsResult",
    "AwaitableGetDefaultWorkspaceResult",
    "AwaitableGetImageResult",
    "AwaitableGetImagesResult",
    "AwaitableGetImportFileResult",
    "AwaitableGetProductsResult",
    "AwaitableGetWorkspaceCodeSourcesResult",
    "AwaitableGetWorkspaceConfigsResult",
    "AwaitableGetWorkspaceDatasetResult",
    "AwaitableGetWorkspaceDatasetsResult",
    "AwaitableGetWorkspaceDatasetversionsResult",
    "AwaitableGetWorkspaceExperimentsResult",
    "AwaitableGetWorkspaceMembersResult",
    "AwaitableGetWorkspaceModelResult",
    "AwaitableGetWorkspaceModelVersionResult",
    "AwaitableGetWorkspaceModelVersionsResult",
    "AwaitableGetWorkspaceModelsResult",
    "AwaitableGetWorkspaceResourcesResult",
    "AwaitableGetWorkspaceRolesResult",
    "AwaitableGetWorkspaceRunsResult",
    "AwaitableGetWorkspaceUserConfigsResult",
    "AwaitableGetWorkspaceUserResult",
    "AwaitableGetWorkspaceUsersResult",
    "AwaitableGetWorkspaceWorkspaceResult",
    "AwaitableGetWorkspaceWorkspacesResult",
    "GetConnectionsResult",
    "GetDefaultWorkspaceResult",
    "GetImageResult",
    "GetImagesResult",
    "GetImportFileResult",
    "GetProductsResult",
    "GetWorkspaceCodeSourcesResult",
    "GetWorkspaceConfigsResult",
    "GetWorkspaceDatasetResult",
    "GetWorkspaceDatasetsResult",
    "GetWorkspaceDatasetversionsResult",
    "GetWorkspaceExperimentsResult",
    "GetWorkspaceMembersResult",
    "GetWorkspaceModelResult",
    "GetWorkspaceModelVersionResult",
    "GetWorkspaceModelVersionsResult",
    "GetWorkspaceModelsResult",
    "GetWorkspaceResourcesResult",
    "GetWorkspaceRolesResult",
    "GetWorkspaceRunsResult",
    "GetWorkspaceUserConfigsResult",
    "GetWorkspaceUserResult",
    "GetWorkspaceUsersResult",
    "GetWorkspaceWorkspaceResult",
    "GetWorkspaceWorkspacesResult",
    "WorkspaceCodeSource",
    "WorkspaceCodeSourceAccessibility",
    "WorkspaceCodeSourceArgs",
    "WorkspaceDataset",
    "WorkspaceDatasetAccessibility",
    "WorkspaceDatasetArgs",
    "WorkspaceDatasetDataSourceType",
    "WorkspaceDatasetDataType",
    "WorkspaceDatasetEdition",
    "WorkspaceDatasetLabelArgs",
    "WorkspaceDatasetLabelArgsDict",
    "WorkspaceDatasetProperty",
    "WorkspaceDatasetProviderType",
    "WorkspaceDatasetSourceType",
    "WorkspaceDatasetversion",
    "WorkspaceDatasetversionArgs",
    "WorkspaceDatasetversionDataSourceType",
    "WorkspaceDatasetversionLabelArgs",
    "WorkspaceDatasetversionLabelArgsDict",
    "WorkspaceDatasetversionProperty",
    "WorkspaceDatasetversionSourceType",
    "WorkspaceExperiment",
    "WorkspaceExperimentAccessibility",
    "WorkspaceExperimentArgs",
    "WorkspaceExperimentLabelArgs",
    "WorkspaceExperimentLabelArgsDict",
    "WorkspaceMember",
    "WorkspaceMemberArgs",
    "WorkspaceMemberRoles",
    "WorkspaceModel",
    "WorkspaceModelAccessibility",
    "WorkspaceModelArgs",
    "WorkspaceModelLabelArgs",
    "WorkspaceModelLabelArgsDict",
    "WorkspaceModelVersion",
    "WorkspaceModelVersionApprovalStatus",
    "WorkspaceModelVersionArgs",
    "WorkspaceModelVersionFormatType",
    "WorkspaceModelVersionFrameworkType",
    "WorkspaceModelVersionLabelArgs",
    "WorkspaceModelVersionLabelArgsDict",
    "WorkspaceModelVersionSourceType",
    "WorkspaceRun",
    "WorkspaceRunArgs",
    "WorkspaceRunLabelArgs",
    "WorkspaceRunLabelArgsDict",
    "WorkspaceRunParamArgs",
    "WorkspaceRunParamArgsDict",
    "WorkspaceRunSourceType",
    "WorkspaceUserConfig",
    "WorkspaceUserConfigArgs",
    "WorkspaceUserConfigCategoryName",
    "WorkspaceUserConfigConfigKey",
    "WorkspaceUserConfigScope",
    "WorkspaceWorkspace",
    "WorkspaceWorkspaceArgs",
    "WorkspaceWorkspaceEnvTypes",
    "WorkspaceWorkspaceOwnerArgs",
    "WorkspaceWorkspaceOwnerArgsDict",
    "get_connections",
    "get_connections_output",
    "get_default_workspace",
    "get_default_workspace_output",
    "get_image",
    "get_image_output",
    "get_images",
    "get_images_output",
    "get_import_file",
    "get_import_file_output",
    "get_products",
    "get_products_output",
    "get_workspace_code_sources",
    "get_workspace_code_sources_output",
    "get_workspace_configs",
    "get_workspace_configs_output",
    "get_workspace_dataset",
    "get_workspace_dataset_output",
    "get_workspace_datasets",
    "get_workspace_datasets_output",
    "get_workspace_datasetversions",
    "get_workspace_datasetversions_output",
    "get_workspace_experiments",
    "get_workspace_experiments_output",
    "get_workspace_members",
    "get_workspace_members_output",
    "get_workspace_model",
    "get_workspace_model_output",
    "get_workspace_model_version",
    "get_workspace_model_version_output",
    "get_workspace_model_versions",
    "get_workspace_model_versions_output",
    "get_workspace_models",
    "get_workspace_models_output",
    "get_workspace_resources",
    "get_workspace_resources_output",
    "get_workspace_roles",
    "get_workspace_roles_output",
    "get_workspace_runs",
    "get_workspace_runs_output",
    "get_workspace_user",
    "get_workspace_user_configs",
    "get_workspace_user_configs_output",
    "get_workspace_user_output",
    "get_workspace_users",
    "get_workspace_users_output",
    "get_workspace_workspace",
    "get_workspace_workspace_output",
    "get_workspace_workspaces",
    "get_workspace_workspaces_output",
]

_PLACES = {
    "outputs": "",
    "AwaitableGetConnectionsResult": "_get_connections",
    "AwaitableGetDefaultWorkspaceResult": "_get_default_workspace",
    "AwaitableGetImageResult": "_get_image",
    "AwaitableGetImagesResult": "_get_images",
    "AwaitableGetImportFileResult": "_get_import_file",
    "AwaitableGetProductsResult": "_get_products",
    "AwaitableGetWorkspaceCodeSourcesResult": "_get_workspace_code_sources",
    "AwaitableGetWorkspaceConfigsResult": "_get_workspace_configs",
    "AwaitableGetWorkspaceDatasetResult": "_get_workspace_dataset",
    "AwaitableGetWorkspaceDatasetsResult": "_get_workspace_datasets",
    "AwaitableGetWorkspaceDatasetversionsResult": "_get_workspace_datasetversions",
    "AwaitableGetWorkspaceExperimentsResult": "_get_workspace_experiments",
    "AwaitableGetWorkspaceMembersResult": "_get_workspace_members",
    "AwaitableGetWorkspaceModelResult": "_get_workspace_model",
    "AwaitableGetWorkspaceModelVersionResult": "_get_workspace_model_version",
    "AwaitableGetWorkspaceModelVersionsResult": "_get_workspace_model_versions",
    "AwaitableGetWorkspaceModelsResult": "_get_workspace_models",
    "AwaitableGetWorkspaceResourcesResult": "_get_workspace_resources",
    "AwaitableGetWorkspaceRolesResult": "_get_workspace_roles",
    "AwaitableGetWorkspaceRunsResult": "_get_workspace_runs",
    "AwaitableGetWorkspaceUserConfigsResult": "_get_workspace_user_configs",
    "AwaitableGetWorkspaceUserResult": "_get_workspace_user",
    "AwaitableGetWorkspaceUsersResult": "_get_workspace_users",
    "AwaitableGetWorkspaceWorkspaceResult": "_get_workspace_workspace",
    "AwaitableGetWorkspaceWorkspacesResult": "_get_workspace_workspaces",
    "GetConnectionsResult": "_get_connections",
    "GetDefaultWorkspaceResult": "_get_default_workspace",
    "GetImageResult": "_get_image",
    "GetImagesResult": "_get_images",
    "GetImportFileResult": "_get_import_file",
    "GetProductsResult": "_get_products",
    "GetWorkspaceCodeSourcesResult": "_get_workspace_code_sources",
    "GetWorkspaceConfigsResult": "_get_workspace_configs",
    "GetWorkspaceDatasetResult": "_get_workspace_dataset",
    "GetWorkspaceDatasetsResult": "_get_workspace_datasets",
    "GetWorkspaceDatasetversionsResult": "_get_workspace_datasetversions",
    "GetWorkspaceExperimentsResult": "_get_workspace_experiments",
    "GetWorkspaceMembersResult": "_get_workspace_members",
    "GetWorkspaceModelResult": "_get_workspace_model",
    "GetWorkspaceModelVersionResult": "_get_workspace_model_version",
    "GetWorkspaceModelVersionsResult": "_get_workspace_model_versions",
    "GetWorkspaceModelsResult": "_get_workspace_models",
    "GetWorkspaceResourcesResult": "_get_workspace_resources",
    "GetWorkspaceRolesResult": "_get_workspace_roles",
    "GetWorkspaceRunsResult": "_get_workspace_runs",
    "GetWorkspaceUserConfigsResult": "_get_workspace_user_configs",
    "GetWorkspaceUserResult": "_get_workspace_user",
    "GetWorkspaceUsersResult": "_get_workspace_users",
    "GetWorkspaceWorkspaceResult": "_get_workspace_workspace",
    "GetWorkspaceWorkspacesResult": "_get_workspace_workspaces",
    "WorkspaceCodeSource": "workspace_code_source",
    "WorkspaceCodeSourceAccessibility": "_enums",
    "WorkspaceCodeSourceArgs": "workspace_code_source",
    "WorkspaceDataset": "workspace_dataset",
    "WorkspaceDatasetAccessibility": "_enums",
    "WorkspaceDatasetArgs": "workspace_dataset",
    "WorkspaceDatasetDataSourceType": "_enums",
    "WorkspaceDatasetDataType": "_enums",
    "WorkspaceDatasetEdition": "_enums",
    "WorkspaceDatasetLabelArgs": "_inputs",
    "WorkspaceDatasetLabelArgsDict": "_inputs",
    "WorkspaceDatasetProperty": "_enums",
    "WorkspaceDatasetProviderType": "_enums",
    "WorkspaceDatasetSourceType": "_enums",
    "WorkspaceDatasetversion": "workspace_datasetversion",
    "WorkspaceDatasetversionArgs": "workspace_datasetversion",
    "WorkspaceDatasetversionDataSourceType": "_enums",
    "WorkspaceDatasetversionLabelArgs": "_inputs",
    "WorkspaceDatasetversionLabelArgsDict": "_inputs",
    "WorkspaceDatasetversionProperty": "_enums",
    "WorkspaceDatasetversionSourceType": "_enums",
    "WorkspaceExperiment": "workspace_experiment",
    "WorkspaceExperimentAccessibility": "_enums",
    "WorkspaceExperimentArgs": "workspace_experiment",
    "WorkspaceExperimentLabelArgs": "_inputs",
    "WorkspaceExperimentLabelArgsDict": "_inputs",
    "WorkspaceMember": "workspace_member",
    "WorkspaceMemberArgs": "workspace_member",
    "WorkspaceMemberRoles": "_enums",
    "WorkspaceModel": "workspace_model",
    "WorkspaceModelAccessibility": "_enums",
    "WorkspaceModelArgs": "workspace_model",
    "WorkspaceModelLabelArgs": "_inputs",
    "WorkspaceModelLabelArgsDict": "_inputs",
    "WorkspaceModelVersion": "workspace_model_version",
    "WorkspaceModelVersionApprovalStatus": "_enums",
    "WorkspaceModelVersionArgs": "workspace_model_version",
    "WorkspaceModelVersionFormatType": "_enums",
    "WorkspaceModelVersionFrameworkType": "_enums",
    "WorkspaceModelVersionLabelArgs": "_inputs",
    "WorkspaceModelVersionLabelArgsDict": "_inputs",
    "WorkspaceModelVersionSourceType": "_enums",
    "WorkspaceRun": "workspace_run",
    "WorkspaceRunArgs": "workspace_run",
    "WorkspaceRunLabelArgs": "_inputs",
    "WorkspaceRunLabelArgsDict": "_inputs",
    "WorkspaceRunParamArgs": "_inputs",
    "WorkspaceRunParamArgsDict": "_inputs",
    "WorkspaceRunSourceType": "_enums",
    "WorkspaceUserConfig": "workspace_user_config",
    "WorkspaceUserConfigArgs": "workspace_user_config",
    "WorkspaceUserConfigCategoryName": "_enums",
    "WorkspaceUserConfigConfigKey": "_enums",
    "WorkspaceUserConfigScope": "_enums",
    "WorkspaceWorkspace": "workspace_workspace",
    "WorkspaceWorkspaceArgs": "workspace_workspace",
    "WorkspaceWorkspaceEnvTypes": "_enums",
    "WorkspaceWorkspaceOwnerArgs": "_inputs",
    "WorkspaceWorkspaceOwnerArgsDict": "_inputs",
    "get_connections": "_get_connections",
    "get_connections_output": "_get_connections",
    "get_default_workspace": "_get_default_workspace",
    "get_default_workspace_output": "_get_default_workspace",
    "get_image": "_get_image",
    "get_image_output": "_get_image",
    "get_images": "_get_images",
    "get_images_output": "_get_images",
    "get_import_file": "_get_import_file",
    "get_import_file_output": "_get_import_file",
    "get_products": "_get_products",
    "get_products_output": "_get_products",
    "get_workspace_code_sources": "_get_workspace_code_sources",
    "get_workspace_code_sources_output": "_get_workspace_code_sources",
    "get_workspace_configs": "_get_workspace_configs",
    "get_workspace_configs_output": "_get_workspace_configs",
    "get_workspace_dataset": "_get_workspace_dataset",
    "get_workspace_dataset_output": "_get_workspace_dataset",
    "get_workspace_datasets": "_get_workspace_datasets",
    "get_workspace_datasets_output": "_get_workspace_datasets",
    "get_workspace_datasetversions": "_get_workspace_datasetversions",
    "get_workspace_datasetversions_output": "_get_workspace_datasetversions",
    "get_workspace_experiments": "_get_workspace_experiments",
    "get_workspace_experiments_output": "_get_workspace_experiments",
    "get_workspace_members": "_get_workspace_members",
    "get_workspace_members_output": "_get_workspace_members",
    "get_workspace_model": "_get_workspace_model",
    "get_workspace_model_output": "_get_workspace_model",
    "get_workspace_model_version": "_get_workspace_model_version",
    "get_workspace_model_version_output": "_get_workspace_model_version",
    "get_workspace_model_versions": "_get_workspace_model_versions",
    "get_workspace_model_versions_output": "_get_workspace_model_versions",
    "get_workspace_models": "_get_workspace_models",
    "get_workspace_models_output": "_get_workspace_models",
    "get_workspace_resources": "_get_workspace_resources",
    "get_workspace_resources_output": "_get_workspace_resources",
    "get_workspace_roles": "_get_workspace_roles",
    "get_workspace_roles_output": "_get_workspace_roles",
    "get_workspace_runs": "_get_workspace_runs",
    "get_workspace_runs_output": "_get_workspace_runs",
    "get_workspace_user": "_get_workspace_user",
    "get_workspace_user_configs": "_get_workspace_user_configs",
    "get_workspace_user_configs_output": "_get_workspace_user_configs",
    "get_workspace_user_output": "_get_workspace_user",
    "get_workspace_users": "_get_workspace_users",
    "get_workspace_users_output": "_get_workspace_users",
    "get_workspace_workspace": "_get_workspace_workspace",
    "get_workspace_workspace_output": "_get_workspace_workspace",
    "get_workspace_workspaces": "_get_workspace_workspaces",
    "get_workspace_workspaces_output": "_get_workspace_workspaces",
}


def __getattr__(name: str) -> Any:
    return _utilities.load(__name__, name, _PLACES)


def __dir__() -> list[str]:
    return sorted(_PLACES)

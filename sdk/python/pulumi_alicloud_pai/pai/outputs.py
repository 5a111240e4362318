# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""Nested types that a program receives."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING, Any, Optional

import pulumi

from .. import _utilities

if TYPE_CHECKING:
    from ._get_connections import GetConnectionsConnectionResult as GetConnectionsConnectionResult
    from ._get_connections import GetConnectionsModelResult as GetConnectionsModelResult
    from ._get_connections import GetConnectionsResourceMetaResult as GetConnectionsResourceMetaResult
    from ._get_default_workspace import GetDefaultWorkspaceConditionResult as GetDefaultWorkspaceConditionResult
    from ._get_default_workspace import GetDefaultWorkspaceOwnerResult as GetDefaultWorkspaceOwnerResult
    from ._get_image import GetImagesLabelResult as GetImagesLabelResult
    from ._get_images import GetImagesImageResult as GetImagesImageResult
    from ._get_import_file import GetImportFileResourceResult as GetImportFileResourceResult
    from ._get_products import GetProductsProductResult as GetProductsProductResult
    from ._get_products import GetProductsServiceResult as GetProductsServiceResult
    from ._get_workspace_code_sources import (
        GetWorkspaceCodeSourcesCodeSourceResult as GetWorkspaceCodeSourcesCodeSourceResult,
    )
    from ._get_workspace_configs import GetWorkspaceConfigsConfigResult as GetWorkspaceConfigsConfigResult
    from ._get_workspace_configs import GetWorkspaceConfigsLabelResult as GetWorkspaceConfigsLabelResult
    from ._get_workspace_dataset import GetWorkspaceDatasetLabelResult as GetWorkspaceDatasetLabelResult
    from ._get_workspace_datasets import (
        GetWorkspaceDatasetsDatasetLabelResult as GetWorkspaceDatasetsDatasetLabelResult,
    )
    from ._get_workspace_datasets import GetWorkspaceDatasetsDatasetResult as GetWorkspaceDatasetsDatasetResult
    from ._get_workspace_datasetversions import (
        GetWorkspaceDatasetversionsVersionLabelResult as GetWorkspaceDatasetversionsVersionLabelResult,
    )
    from ._get_workspace_datasetversions import (
        GetWorkspaceDatasetversionsVersionResult as GetWorkspaceDatasetversionsVersionResult,
    )
    from ._get_workspace_experiments import (
        GetWorkspaceExperimentsExperimentLabelResult as GetWorkspaceExperimentsExperimentLabelResult,
    )
    from ._get_workspace_experiments import (
        GetWorkspaceExperimentsExperimentResult as GetWorkspaceExperimentsExperimentResult,
    )
    from ._get_workspace_members import GetWorkspaceMembersMemberResult as GetWorkspaceMembersMemberResult
    from ._get_workspace_model import GetWorkspaceModelLabelResult as GetWorkspaceModelLabelResult
    from ._get_workspace_model_version import GetWorkspaceModelVersionLabelResult as GetWorkspaceModelVersionLabelResult
    from ._get_workspace_model_versions import (
        GetWorkspaceModelVersionsVersionLabelResult as GetWorkspaceModelVersionsVersionLabelResult,
    )
    from ._get_workspace_model_versions import (
        GetWorkspaceModelVersionsVersionResult as GetWorkspaceModelVersionsVersionResult,
    )
    from ._get_workspace_models import GetWorkspaceModelsModelLabelResult as GetWorkspaceModelsModelLabelResult
    from ._get_workspace_models import GetWorkspaceModelsModelResult as GetWorkspaceModelsModelResult
    from ._get_workspace_resources import GetWorkspaceResourcesLabelResult as GetWorkspaceResourcesLabelResult
    from ._get_workspace_resources import GetWorkspaceResourcesQuotaResult as GetWorkspaceResourcesQuotaResult
    from ._get_workspace_resources import GetWorkspaceResourcesQuotaSpecResult as GetWorkspaceResourcesQuotaSpecResult
    from ._get_workspace_resources import GetWorkspaceResourcesResourceResult as GetWorkspaceResourcesResourceResult
    from ._get_workspace_roles import GetWorkspaceRolesModulePermissionResult as GetWorkspaceRolesModulePermissionResult
    from ._get_workspace_roles import GetWorkspaceRolesPermissionResult as GetWorkspaceRolesPermissionResult
    from ._get_workspace_roles import GetWorkspaceRolesPermissionRuleResult as GetWorkspaceRolesPermissionRuleResult
    from ._get_workspace_roles import GetWorkspaceRolesRoleResult as GetWorkspaceRolesRoleResult
    from ._get_workspace_runs import GetWorkspaceRunsRunLabelResult as GetWorkspaceRunsRunLabelResult
    from ._get_workspace_runs import GetWorkspaceRunsRunParamResult as GetWorkspaceRunsRunParamResult
    from ._get_workspace_runs import GetWorkspaceRunsRunResult as GetWorkspaceRunsRunResult
    from ._get_workspace_user_configs import (
        GetWorkspaceUserConfigsUserConfigResult as GetWorkspaceUserConfigsUserConfigResult,
    )
    from ._get_workspace_users import GetWorkspaceUsersUserResult as GetWorkspaceUsersUserResult
    from ._get_workspace_workspace import GetWorkspaceWorkspaceOwnerResult as GetWorkspaceWorkspaceOwnerResult
    from ._get_workspace_workspaces import (
        GetWorkspaceWorkspacesWorkspaceOwnerResult as GetWorkspaceWorkspacesWorkspaceOwnerResult,
    )
    from ._get_workspace_workspaces import (
        GetWorkspaceWorkspacesWorkspaceResult as GetWorkspaceWorkspacesWorkspaceResult,
    )

__all__ = [
    "WorkspaceDatasetLabel",
    "WorkspaceDatasetversionLabel",
    "WorkspaceExperimentLabel",
    "WorkspaceModelLabel",
    "WorkspaceModelVersionLabel",
    "WorkspaceRunLabel",
    "WorkspaceRunParam",
    "WorkspaceWorkspaceOwner",
    "GetConnectionsConnectionResult",
    "GetConnectionsModelResult",
    "GetConnectionsResourceMetaResult",
    "GetDefaultWorkspaceConditionResult",
    "GetDefaultWorkspaceOwnerResult",
    "GetImagesImageResult",
    "GetImagesLabelResult",
    "GetImportFileResourceResult",
    "GetProductsProductResult",
    "GetProductsServiceResult",
    "GetWorkspaceCodeSourcesCodeSourceResult",
    "GetWorkspaceConfigsConfigResult",
    "GetWorkspaceConfigsLabelResult",
    "GetWorkspaceDatasetLabelResult",
    "GetWorkspaceDatasetsDatasetResult",
    "GetWorkspaceDatasetsDatasetLabelResult",
    "GetWorkspaceDatasetversionsVersionResult",
    "GetWorkspaceDatasetversionsVersionLabelResult",
    "GetWorkspaceExperimentsExperimentResult",
    "GetWorkspaceExperimentsExperimentLabelResult",
    "GetWorkspaceMembersMemberResult",
    "GetWorkspaceModelLabelResult",
    "GetWorkspaceModelVersionLabelResult",
    "GetWorkspaceModelVersionsVersionResult",
    "GetWorkspaceModelVersionsVersionLabelResult",
    "GetWorkspaceModelsModelResult",
    "GetWorkspaceModelsModelLabelResult",
    "GetWorkspaceResourcesLabelResult",
    "GetWorkspaceResourcesQuotaResult",
    "GetWorkspaceResourcesQuotaSpecResult",
    "GetWorkspaceResourcesResourceResult",
    "GetWorkspaceRolesModulePermissionResult",
    "GetWorkspaceRolesPermissionResult",
    "GetWorkspaceRolesPermissionRuleResult",
    "GetWorkspaceRolesRoleResult",
    "GetWorkspaceRunsRunResult",
    "GetWorkspaceRunsRunLabelResult",
    "GetWorkspaceRunsRunParamResult",
    "GetWorkspaceUserConfigsUserConfigResult",
    "GetWorkspaceUsersUserResult",
    "GetWorkspaceWorkspaceOwnerResult",
    "GetWorkspaceWorkspacesWorkspaceResult",
    "GetWorkspaceWorkspacesWorkspaceOwnerResult",
]


@pulumi.output_type
class WorkspaceDatasetLabel(dict[_builtins.str, Any]):
    """A label of a dataset: a key with a value. Use labels to group and find datasets."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`,
            `http://` or `https://`. A dataset has each key only once.
        :param value: Value of the label, 1 to 128 characters.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://`
        or `https://`. A dataset has each key only once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, 1 to 128 characters."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceDatasetversionLabel(dict[_builtins.str, Any]):
    """A label of a dataset version: a key with a value. Use labels to group and find dataset
    versions.
    """

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`,
            `http://` or `https://`. A version has each key only once.
        :param value: Value of the label, 1 to 128 characters.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://`
        or `https://`. A version has each key only once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, 1 to 128 characters."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceExperimentLabel(dict[_builtins.str, Any]):
    """A label of an experiment: a key with a value. Use labels to group and find experiments."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each
            key only once.
        :param value: Value of the label, at most 128 bytes, without `=` and `,`.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each key only
        once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceModelLabel(dict[_builtins.str, Any]):
    """A label of a model: a key with a value. Use labels to group and find models."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. A model has each key
            only once.
        :param value: Value of the label, at most 128 bytes, without `=` and `,`.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceModelVersionLabel(dict[_builtins.str, Any]):
    """A label of a model version: a key with a value. Use labels to group and find versions."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. A version has each key
            only once.
        :param value: Value of the label, at most 128 bytes, without `=` and `,`.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only
        once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceRunLabel(dict[_builtins.str, Any]):
    """A label of a run: a key with a value. Use labels to group and find runs."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. A run has each key
            only once.
        :param value: Value of the label, at most 128 bytes, without `=` and `,`.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label, at most 128 bytes, without `=` and `,`. A run has each key only once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceRunParam(dict[_builtins.str, Any]):
    """A parameter of a run: a name with a value."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each
            name only once.
        :param value: Value of the parameter, at most 128 bytes, without `=` and `,`.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each name only
        once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the parameter, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceWorkspaceOwner(dict[_builtins.str, Any]):
    """Account that owns a workspace."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_WorkspaceWorkspaceOwner_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_WorkspaceWorkspaceOwner_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        display_name: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
        user_kp: Optional[_builtins.str] = None,
        user_name: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param display_name: Name of the owner as shown in the console.
        :param user_id: ID of the owner's account or RAM user.
        :param user_kp: ID of the owner in DataWorks.
        :param user_name: Login name of the owner.
        """
        _utilities.assign(
            self,
            display_name=display_name,
            user_id=user_id,
            user_kp=user_kp,
            user_name=user_name,
        )

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[_builtins.str]:
        """Name of the owner as shown in the console."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """ID of the owner's account or RAM user."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="userKp")
    def user_kp(self) -> Optional[_builtins.str]:
        """ID of the owner in DataWorks."""
        return _utilities.read(self, "user_kp")

    @_builtins.property
    @pulumi.getter(name="userName")
    def user_name(self) -> Optional[_builtins.str]:
        """Login name of the owner."""
        return _utilities.read(self, "user_name")


_WorkspaceWorkspaceOwner_names = {
    "displayName": "display_name",
    "userId": "user_id",
    "userKp": "user_kp",
    "userName": "user_name",
}


_ANSWERS = {
    "GetConnectionsConnectionResult": "_get_connections",
    "GetConnectionsModelResult": "_get_connections",
    "GetConnectionsResourceMetaResult": "_get_connections",
    "GetDefaultWorkspaceConditionResult": "_get_default_workspace",
    "GetDefaultWorkspaceOwnerResult": "_get_default_workspace",
    "GetImagesImageResult": "_get_images",
    "GetImagesLabelResult": "_get_image",
    "GetImportFileResourceResult": "_get_import_file",
    "GetProductsProductResult": "_get_products",
    "GetProductsServiceResult": "_get_products",
    "GetWorkspaceCodeSourcesCodeSourceResult": "_get_workspace_code_sources",
    "GetWorkspaceConfigsConfigResult": "_get_workspace_configs",
    "GetWorkspaceConfigsLabelResult": "_get_workspace_configs",
    "GetWorkspaceDatasetLabelResult": "_get_workspace_dataset",
    "GetWorkspaceDatasetsDatasetResult": "_get_workspace_datasets",
    "GetWorkspaceDatasetsDatasetLabelResult": "_get_workspace_datasets",
    "GetWorkspaceDatasetversionsVersionResult": "_get_workspace_datasetversions",
    "GetWorkspaceDatasetversionsVersionLabelResult": "_get_workspace_datasetversions",
    "GetWorkspaceExperimentsExperimentResult": "_get_workspace_experiments",
    "GetWorkspaceExperimentsExperimentLabelResult": "_get_workspace_experiments",
    "GetWorkspaceMembersMemberResult": "_get_workspace_members",
    "GetWorkspaceModelLabelResult": "_get_workspace_model",
    "GetWorkspaceModelVersionLabelResult": "_get_workspace_model_version",
    "GetWorkspaceModelVersionsVersionResult": "_get_workspace_model_versions",
    "GetWorkspaceModelVersionsVersionLabelResult": "_get_workspace_model_versions",
    "GetWorkspaceModelsModelResult": "_get_workspace_models",
    "GetWorkspaceModelsModelLabelResult": "_get_workspace_models",
    "GetWorkspaceResourcesLabelResult": "_get_workspace_resources",
    "GetWorkspaceResourcesQuotaResult": "_get_workspace_resources",
    "GetWorkspaceResourcesQuotaSpecResult": "_get_workspace_resources",
    "GetWorkspaceResourcesResourceResult": "_get_workspace_resources",
    "GetWorkspaceRolesModulePermissionResult": "_get_workspace_roles",
    "GetWorkspaceRolesPermissionResult": "_get_workspace_roles",
    "GetWorkspaceRolesPermissionRuleResult": "_get_workspace_roles",
    "GetWorkspaceRolesRoleResult": "_get_workspace_roles",
    "GetWorkspaceRunsRunResult": "_get_workspace_runs",
    "GetWorkspaceRunsRunLabelResult": "_get_workspace_runs",
    "GetWorkspaceRunsRunParamResult": "_get_workspace_runs",
    "GetWorkspaceUserConfigsUserConfigResult": "_get_workspace_user_configs",
    "GetWorkspaceUsersUserResult": "_get_workspace_users",
    "GetWorkspaceWorkspaceOwnerResult": "_get_workspace_workspace",
    "GetWorkspaceWorkspacesWorkspaceResult": "_get_workspace_workspaces",
    "GetWorkspaceWorkspacesWorkspaceOwnerResult": "_get_workspace_workspaces",
}


def __getattr__(name: str) -> Any:
    return _utilities.load(__name__, name, _ANSWERS, inside=__name__.rpartition(".")[0])

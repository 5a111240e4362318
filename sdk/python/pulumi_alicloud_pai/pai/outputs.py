# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""Nested types that a program receives."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Mapping, Optional, Sequence

import pulumi

from .. import _utilities

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
    """A label of a dataset: a key with a value, to group and find by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`,
            `http://` or `https://`. One dataset has a key once.
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
        or `https://`. One dataset has a key once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, 1 to 128 characters."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceDatasetversionLabel(dict[_builtins.str, Any]):
    """A label of a dataset version: a key with a value, to group and find by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`,
            `http://` or `https://`. One version has a key once.
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
        or `https://`. One version has a key once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, 1 to 128 characters."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceExperimentLabel(dict[_builtins.str, Any]):
    """A label of an experiment: a key with a value, to group and find by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One experiment has a
            key once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. One experiment has a key once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceModelLabel(dict[_builtins.str, Any]):
    """A label of a model: a key with a value, to group and find models by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One model has a key
            once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. One model has a key once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceModelVersionLabel(dict[_builtins.str, Any]):
    """A label of a model version: a key with a value, to group and find versions by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One version has a key
            once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. One version has a key once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceRunLabel(dict[_builtins.str, Any]):
    """A label of a run: a key with a value, to group and find by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One run has a key
            once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. One run has a key once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceRunParam(dict[_builtins.str, Any]):
    """A parameter of a run: a name with the value the run was made with."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Name of the parameter, at most 128 bytes, without `=` and `,`. One run has a
            name once.
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
        """Name of the parameter, at most 128 bytes, without `=` and `,`. One run has a name once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the parameter, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class WorkspaceWorkspaceOwner(dict[_builtins.str, Any]):
    """The account that a workspace belongs to."""

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
        :param display_name: Name of the owner as the console shows it.
        :param user_id: Number of the owner's account or RAM user.
        :param user_kp: Number that DataWorks knows the owner by.
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
        """Name of the owner as the console shows it."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the owner's account or RAM user."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="userKp")
    def user_kp(self) -> Optional[_builtins.str]:
        """Number that DataWorks knows the owner by."""
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


@pulumi.output_type
class GetConnectionsConnectionResult(dict[_builtins.str, Any]):
    """A connection of a workspace."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetConnectionsConnectionResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetConnectionsConnectionResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        accessibility: Optional[_builtins.str] = None,
        configs: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        connection_id: Optional[_builtins.str] = None,
        connection_name: Optional[_builtins.str] = None,
        connection_type: Optional[_builtins.str] = None,
        create_time: Optional[_builtins.str] = None,
        creator: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        models: Optional[Sequence[GetConnectionsModelResult]] = None,
        resource_meta: Optional[GetConnectionsResourceMetaResult] = None,
        workspace_id: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param accessibility: Who sees the connection: `PRIVATE` (its creator and the
            administrators) or `PUBLIC` (every member).
        :param configs: Settings by name, for example `base_url`; which there are depends on the
            type.
        :param connection_id: Id of the connection, `conn-...`.
        :param connection_name: Name of the connection.
        :param connection_type: What it leads to: `DashScopeConnection`, `OpenLLMConnection` or
            `MilvusConnection`, for example.
        :param create_time: When the connection was created, in UTC (ISO 8601).
        :param creator: Number of the account or RAM user that created the connection.
        :param description: What the connection is for.
        :param gmt_modified_time: When the connection was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param models: The models that can be reached by it.
        :param resource_meta: Of a database: which instance it is.
        :param workspace_id: Workspace the connection belongs to.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            configs=configs,
            connection_id=connection_id,
            connection_name=connection_name,
            connection_type=connection_type,
            create_time=create_time,
            creator=creator,
            description=description,
            gmt_modified_time=gmt_modified_time,
            id=id,
            models=models,
            resource_meta=resource_meta,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[_builtins.str]:
        """Who sees the connection: `PRIVATE` (its creator and the administrators) or `PUBLIC`
        (every member).
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="configs")
    def configs(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """Settings by name, for example `base_url`; which there are depends on the type."""
        return _utilities.read(self, "configs")

    @_builtins.property
    @pulumi.getter(name="connectionId")
    def connection_id(self) -> Optional[_builtins.str]:
        """Id of the connection, `conn-...`."""
        return _utilities.read(self, "connection_id")

    @_builtins.property
    @pulumi.getter(name="connectionName")
    def connection_name(self) -> Optional[_builtins.str]:
        """Name of the connection."""
        return _utilities.read(self, "connection_name")

    @_builtins.property
    @pulumi.getter(name="connectionType")
    def connection_type(self) -> Optional[_builtins.str]:
        """What it leads to: `DashScopeConnection`, `OpenLLMConnection` or `MilvusConnection`, for
        example.
        """
        return _utilities.read(self, "connection_type")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the connection was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="creator")
    def creator(self) -> Optional[_builtins.str]:
        """Number of the account or RAM user that created the connection."""
        return _utilities.read(self, "creator")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[_builtins.str]:
        """What the connection is for."""
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the connection was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="models")
    def models(self) -> Optional[Sequence[GetConnectionsModelResult]]:
        """The models that can be reached by it."""
        return _utilities.read(self, "models")

    @_builtins.property
    @pulumi.getter(name="resourceMeta")
    def resource_meta(self) -> Optional[GetConnectionsResourceMetaResult]:
        """Of a database: which instance it is."""
        return _utilities.read(self, "resource_meta")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[_builtins.str]:
        """Workspace the connection belongs to."""
        return _utilities.read(self, "workspace_id")


_GetConnectionsConnectionResult_names = {
    "connectionId": "connection_id",
    "connectionName": "connection_name",
    "connectionType": "connection_type",
    "createTime": "create_time",
    "gmtModifiedTime": "gmt_modified_time",
    "resourceMeta": "resource_meta",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetConnectionsModelResult(dict[_builtins.str, Any]):
    """A model that can be reached by a connection."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetConnectionsModelResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetConnectionsModelResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        display_name: Optional[_builtins.str] = None,
        model: Optional[_builtins.str] = None,
        model_type: Optional[_builtins.str] = None,
        tool_call: Optional[_builtins.bool] = None,
    ) -> None:
        """
        :param display_name: Name of the model as the console shows it.
        :param model: Name that the model is called by.
        :param model_type: Kind of model: `LLM`, `Embedding` or `ReRank`.
        :param tool_call: Whether it can call tools.
        """
        _utilities.assign(
            self,
            display_name=display_name,
            model=model,
            model_type=model_type,
            tool_call=tool_call,
        )

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[_builtins.str]:
        """Name of the model as the console shows it."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="model")
    def model(self) -> Optional[_builtins.str]:
        """Name that the model is called by."""
        return _utilities.read(self, "model")

    @_builtins.property
    @pulumi.getter(name="modelType")
    def model_type(self) -> Optional[_builtins.str]:
        """Kind of model: `LLM`, `Embedding` or `ReRank`."""
        return _utilities.read(self, "model_type")

    @_builtins.property
    @pulumi.getter(name="toolCall")
    def tool_call(self) -> Optional[_builtins.bool]:
        """Whether it can call tools."""
        return _utilities.read(self, "tool_call")


_GetConnectionsModelResult_names = {
    "displayName": "display_name",
    "modelType": "model_type",
    "toolCall": "tool_call",
}


@pulumi.output_type
class GetConnectionsResourceMetaResult(dict[_builtins.str, Any]):
    """The database instance that a connection leads to."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetConnectionsResourceMetaResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetConnectionsResourceMetaResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        extra: Optional[_builtins.str] = None,
        instance_id: Optional[_builtins.str] = None,
        instance_name: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param extra: Further settings.
        :param instance_id: Id of the instance.
        :param instance_name: Name of the instance.
        """
        _utilities.assign(
            self,
            extra=extra,
            instance_id=instance_id,
            instance_name=instance_name,
        )

    @_builtins.property
    @pulumi.getter(name="extra")
    def extra(self) -> Optional[_builtins.str]:
        """Further settings."""
        return _utilities.read(self, "extra")

    @_builtins.property
    @pulumi.getter(name="instanceId")
    def instance_id(self) -> Optional[_builtins.str]:
        """Id of the instance."""
        return _utilities.read(self, "instance_id")

    @_builtins.property
    @pulumi.getter(name="instanceName")
    def instance_name(self) -> Optional[_builtins.str]:
        """Name of the instance."""
        return _utilities.read(self, "instance_name")


_GetConnectionsResourceMetaResult_names = {
    "instanceId": "instance_id",
    "instanceName": "instance_name",
}


@pulumi.output_type
class GetDefaultWorkspaceConditionResult(dict[_builtins.str, Any]):
    """A step of the creation of a default workspace."""

    def __init__(
        self,
        *,
        code: Optional[_builtins.int] = None,
        message: Optional[_builtins.str] = None,
        type: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param code: How the step ended: 200 is success, any other number a failure.
        :param message: Why the step failed.
        :param type: The step: `CREATING`, `WORKSPACE_CREATED`, `MEMBERS_ADDED` or `ENABLED`, which
            is the last one.
        """
        _utilities.assign(
            self,
            code=code,
            message=message,
            type=type,
        )

    @_builtins.property
    @pulumi.getter(name="code")
    def code(self) -> Optional[_builtins.int]:
        """How the step ended: 200 is success, any other number a failure."""
        return _utilities.read(self, "code")

    @_builtins.property
    @pulumi.getter(name="message")
    def message(self) -> Optional[_builtins.str]:
        """Why the step failed."""
        return _utilities.read(self, "message")

    @_builtins.property
    @pulumi.getter(name="type")
    def type(self) -> Optional[_builtins.str]:
        """The step: `CREATING`, `WORKSPACE_CREATED`, `MEMBERS_ADDED` or `ENABLED`, which is the
        last one.
        """
        return _utilities.read(self, "type")


@pulumi.output_type
class GetDefaultWorkspaceOwnerResult(dict[_builtins.str, Any]):
    """The account that a workspace belongs to."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetDefaultWorkspaceOwnerResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetDefaultWorkspaceOwnerResult_names, key)
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
        :param display_name: Name of the owner as the console shows it.
        :param user_id: Number of the owner's account or RAM user.
        :param user_kp: Number that DataWorks knows the owner by.
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
        """Name of the owner as the console shows it."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the owner's account or RAM user."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="userKp")
    def user_kp(self) -> Optional[_builtins.str]:
        """Number that DataWorks knows the owner by."""
        return _utilities.read(self, "user_kp")

    @_builtins.property
    @pulumi.getter(name="userName")
    def user_name(self) -> Optional[_builtins.str]:
        """Login name of the owner."""
        return _utilities.read(self, "user_name")


_GetDefaultWorkspaceOwnerResult_names = {
    "displayName": "display_name",
    "userId": "user_id",
    "userKp": "user_kp",
    "userName": "user_name",
}


@pulumi.output_type
class GetImagesImageResult(dict[_builtins.str, Any]):
    """A container image that PAI knows."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetImagesImageResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetImagesImageResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        accessibility: Optional[_builtins.str] = None,
        create_time: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        image_uri: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetImagesLabelResult]] = None,
        name: Optional[_builtins.str] = None,
        parent_user_id: Optional[_builtins.str] = None,
        size: Optional[_builtins.float] = None,
        source_id: Optional[_builtins.str] = None,
        source_type: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
        workspace_id: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param accessibility: Who sees the image in the workspace: `PRIVATE` (its creator) or
            `PUBLIC` (every member).
        :param create_time: When the image was registered, in UTC (ISO 8601).
        :param description: What the image is for.
        :param gmt_modified_time: When the image was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param image_uri: Address of the image with its tag, as jobs take it.
        :param labels: Labels of the image. Official ones say in `system.chipType`,
            `system.supported.eas` and others what the image is made for.
        :param name: Name of the image.
        :param parent_user_id: Number of the Alibaba Cloud account that the image belongs to.
        :param size: Size of the image in bytes.
        :param source_id: What the image was made from.
        :param source_type: Kind of what the image was made from.
        :param user_id: Number of the account or RAM user that registered the image.
        :param workspace_id: Workspace the image belongs to; official ones belong to none.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            create_time=create_time,
            description=description,
            gmt_modified_time=gmt_modified_time,
            id=id,
            image_uri=image_uri,
            labels=labels,
            name=name,
            parent_user_id=parent_user_id,
            size=size,
            source_id=source_id,
            source_type=source_type,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[_builtins.str]:
        """Who sees the image in the workspace: `PRIVATE` (its creator) or `PUBLIC` (every member)."""
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the image was registered, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[_builtins.str]:
        """What the image is for."""
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the image was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="imageUri")
    def image_uri(self) -> Optional[_builtins.str]:
        """Address of the image with its tag, as jobs take it."""
        return _utilities.read(self, "image_uri")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetImagesLabelResult]]:
        """Labels of the image. Official ones say in `system.chipType`, `system.supported.eas` and
        others what the image is made for.
        """
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="name")
    def name(self) -> Optional[_builtins.str]:
        """Name of the image."""
        return _utilities.read(self, "name")

    @_builtins.property
    @pulumi.getter(name="parentUserId")
    def parent_user_id(self) -> Optional[_builtins.str]:
        """Number of the Alibaba Cloud account that the image belongs to."""
        return _utilities.read(self, "parent_user_id")

    @_builtins.property
    @pulumi.getter(name="size")
    def size(self) -> Optional[_builtins.float]:
        """Size of the image in bytes."""
        return _utilities.read(self, "size")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[_builtins.str]:
        """What the image was made from."""
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[_builtins.str]:
        """Kind of what the image was made from."""
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the account or RAM user that registered the image."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[_builtins.str]:
        """Workspace the image belongs to; official ones belong to none."""
        return _utilities.read(self, "workspace_id")


_GetImagesImageResult_names = {
    "createTime": "create_time",
    "gmtModifiedTime": "gmt_modified_time",
    "imageUri": "image_uri",
    "parentUserId": "parent_user_id",
    "sourceId": "source_id",
    "sourceType": "source_type",
    "userId": "user_id",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetImagesLabelResult(dict[_builtins.str, Any]):
    """A label of an image: a key with a value, to find by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label.
        :param value: Value of the label.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetImportFileResourceResult(dict[_builtins.str, Any]):
    """An object to import."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetImportFileResourceResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetImportFileResourceResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        name: _builtins.str,
        plugin_download_url: _builtins.str,
        type: _builtins.str,
        version: _builtins.str,
    ) -> None:
        """
        :param id: Id of the object, as `pulumi import` takes it.
        :param name: Name for it in the program, made from its own name; unique, and the same each
            time.
        :param plugin_download_url: Where the engine finds this plugin.
        :param type: Type of the resource: its token.
        :param version: Version of this plugin. Without it the engine would ask the newest plugin of
            the name.
        """
        _utilities.assign(
            self,
            id=id,
            name=name,
            plugin_download_url=plugin_download_url,
            type=type,
            version=version,
        )

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Id of the object, as `pulumi import` takes it."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="name")
    def name(self) -> _builtins.str:
        """Name for it in the program, made from its own name; unique, and the same each time."""
        return _utilities.read(self, "name")

    @_builtins.property
    @pulumi.getter(name="pluginDownloadUrl")
    def plugin_download_url(self) -> _builtins.str:
        """Where the engine finds this plugin."""
        return _utilities.read(self, "plugin_download_url")

    @_builtins.property
    @pulumi.getter(name="type")
    def type(self) -> _builtins.str:
        """Type of the resource: its token."""
        return _utilities.read(self, "type")

    @_builtins.property
    @pulumi.getter(name="version")
    def version(self) -> _builtins.str:
        """Version of this plugin. Without it the engine would ask the newest plugin of the name."""
        return _utilities.read(self, "version")


_GetImportFileResourceResult_names = {
    "pluginDownloadUrl": "plugin_download_url",
}


@pulumi.output_type
class GetProductsProductResult(dict[_builtins.str, Any]):
    """A product that can be bought."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetProductsProductResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetProductsProductResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        has_permission_to_purchase: Optional[_builtins.bool] = None,
        is_purchased: Optional[_builtins.bool] = None,
        product_code: Optional[_builtins.str] = None,
        product_id: Optional[_builtins.str] = None,
        purchase_url: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param has_permission_to_purchase: Whether the caller may buy it.
        :param is_purchased: Whether it is bought.
        :param product_code: Code of the product: `PAI_share` or `MaxCompute_isolate`, for example.
        :param product_id: Id of the product.
        :param purchase_url: Where it can be bought.
        """
        _utilities.assign(
            self,
            has_permission_to_purchase=has_permission_to_purchase,
            is_purchased=is_purchased,
            product_code=product_code,
            product_id=product_id,
            purchase_url=purchase_url,
        )

    @_builtins.property
    @pulumi.getter(name="hasPermissionToPurchase")
    def has_permission_to_purchase(self) -> Optional[_builtins.bool]:
        """Whether the caller may buy it."""
        return _utilities.read(self, "has_permission_to_purchase")

    @_builtins.property
    @pulumi.getter(name="isPurchased")
    def is_purchased(self) -> Optional[_builtins.bool]:
        """Whether it is bought."""
        return _utilities.read(self, "is_purchased")

    @_builtins.property
    @pulumi.getter(name="productCode")
    def product_code(self) -> Optional[_builtins.str]:
        """Code of the product: `PAI_share` or `MaxCompute_isolate`, for example."""
        return _utilities.read(self, "product_code")

    @_builtins.property
    @pulumi.getter(name="productId")
    def product_id(self) -> Optional[_builtins.str]:
        """Id of the product."""
        return _utilities.read(self, "product_id")

    @_builtins.property
    @pulumi.getter(name="purchaseUrl")
    def purchase_url(self) -> Optional[_builtins.str]:
        """Where it can be bought."""
        return _utilities.read(self, "purchase_url")


_GetProductsProductResult_names = {
    "hasPermissionToPurchase": "has_permission_to_purchase",
    "isPurchased": "is_purchased",
    "productCode": "product_code",
    "productId": "product_id",
    "purchaseUrl": "purchase_url",
}


@pulumi.output_type
class GetProductsServiceResult(dict[_builtins.str, Any]):
    """A service that can be opened."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetProductsServiceResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetProductsServiceResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        is_open: Optional[_builtins.bool] = None,
        open_url: Optional[_builtins.str] = None,
        service_code: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param is_open: Whether it is open.
        :param open_url: Where it can be opened.
        :param service_code: Code of the service.
        """
        _utilities.assign(
            self,
            is_open=is_open,
            open_url=open_url,
            service_code=service_code,
        )

    @_builtins.property
    @pulumi.getter(name="isOpen")
    def is_open(self) -> Optional[_builtins.bool]:
        """Whether it is open."""
        return _utilities.read(self, "is_open")

    @_builtins.property
    @pulumi.getter(name="openUrl")
    def open_url(self) -> Optional[_builtins.str]:
        """Where it can be opened."""
        return _utilities.read(self, "open_url")

    @_builtins.property
    @pulumi.getter(name="serviceCode")
    def service_code(self) -> Optional[_builtins.str]:
        """Code of the service."""
        return _utilities.read(self, "service_code")


_GetProductsServiceResult_names = {
    "isOpen": "is_open",
    "openUrl": "open_url",
    "serviceCode": "service_code",
}


@pulumi.output_type
class GetWorkspaceCodeSourcesCodeSourceResult(dict[_builtins.str, Any]):
    """A code source of a PAI workspace: a Git repository that jobs clone before they start.

    A private code source can be made public; it can never be taken back, so that a change from
    `PUBLIC` to `PRIVATE` replaces it.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceCodeSourcesCodeSourceResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceCodeSourcesCodeSourceResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        workspace_id: _builtins.str,
        accessibility: Optional[_builtins.str] = None,
        clone_type: Optional[_builtins.int] = None,
        code_branch: Optional[_builtins.str] = None,
        code_commit: Optional[_builtins.str] = None,
        code_repo: Optional[_builtins.str] = None,
        code_repo_user_name: Optional[_builtins.str] = None,
        create_time: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        display_name: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        mount_path: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param accessibility: Who sees the code source in the workspace: `PRIVATE` (its owner and
            the administrators) or `PUBLIC` (every member).
        :param clone_type: Where the files go: 0 clones into a new folder below `mount_path`, 1 into
            `mount_path` itself.
        :param code_branch: Branch that is cloned.
        :param code_commit: Commit that is checked out after cloning.
        :param code_repo: Address of the repository, at most 1024 characters, for example
            `https://github.com/<owner>/<name>.git`.
        :param code_repo_user_name: User that the token belongs to.
        :param create_time: When the code source was created, in UTC (ISO 8601).
        :param description: What the code is for.
        :param display_name: Name of the code source, at most 1024 characters.
        :param gmt_modified_time: When the code source was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param mount_path: Folder in the job's container that the repository is cloned to, for
            example `/root/code/`.
        :param user_id: Number of the account or RAM user that created the code source.
        :param workspace_id: Workspace the code source belongs to.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            clone_type=clone_type,
            code_branch=code_branch,
            code_commit=code_commit,
            code_repo=code_repo,
            code_repo_user_name=code_repo_user_name,
            create_time=create_time,
            description=description,
            display_name=display_name,
            gmt_modified_time=gmt_modified_time,
            id=id,
            mount_path=mount_path,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[_builtins.str]:
        """Who sees the code source in the workspace: `PRIVATE` (its owner and the administrators)
        or `PUBLIC` (every member).
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="cloneType")
    def clone_type(self) -> Optional[_builtins.int]:
        """Where the files go: 0 clones into a new folder below `mount_path`, 1 into `mount_path`
        itself.
        """
        return _utilities.read(self, "clone_type")

    @_builtins.property
    @pulumi.getter(name="codeBranch")
    def code_branch(self) -> Optional[_builtins.str]:
        """Branch that is cloned."""
        return _utilities.read(self, "code_branch")

    @_builtins.property
    @pulumi.getter(name="codeCommit")
    def code_commit(self) -> Optional[_builtins.str]:
        """Commit that is checked out after cloning."""
        return _utilities.read(self, "code_commit")

    @_builtins.property
    @pulumi.getter(name="codeRepo")
    def code_repo(self) -> Optional[_builtins.str]:
        """Address of the repository, at most 1024 characters, for example
        `https://github.com/<owner>/<name>.git`.
        """
        return _utilities.read(self, "code_repo")

    @_builtins.property
    @pulumi.getter(name="codeRepoUserName")
    def code_repo_user_name(self) -> Optional[_builtins.str]:
        """User that the token belongs to."""
        return _utilities.read(self, "code_repo_user_name")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the code source was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[_builtins.str]:
        """What the code is for."""
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[_builtins.str]:
        """Name of the code source, at most 1024 characters."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the code source was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="mountPath")
    def mount_path(self) -> Optional[_builtins.str]:
        """Folder in the job's container that the repository is cloned to, for example
        `/root/code/`.
        """
        return _utilities.read(self, "mount_path")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the account or RAM user that created the code source."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> _builtins.str:
        """Workspace the code source belongs to."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceCodeSourcesCodeSourceResult_names = {
    "cloneType": "clone_type",
    "codeBranch": "code_branch",
    "codeCommit": "code_commit",
    "codeRepo": "code_repo",
    "codeRepoUserName": "code_repo_user_name",
    "createTime": "create_time",
    "displayName": "display_name",
    "gmtModifiedTime": "gmt_modified_time",
    "mountPath": "mount_path",
    "userId": "user_id",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceConfigsConfigResult(dict[_builtins.str, Any]):
    """A setting of a workspace."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceConfigsConfigResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceConfigsConfigResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        workspace_id: _builtins.str,
        category_name: Optional[_builtins.str] = None,
        config_id: Optional[_builtins.str] = None,
        config_key: Optional[_builtins.str] = None,
        config_value: Optional[_builtins.str] = None,
        create_time: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetWorkspaceConfigsLabelResult]] = None,
    ) -> None:
        """
        :param category_name: Category of the setting, where one was asked for.
        :param config_id: Id of the setting.
        :param config_key: Key of the setting, for example `tempStoragePath`.
        :param config_value: Value of the setting.
        :param create_time: When the setting was created, in UTC (ISO 8601).
        :param gmt_modified_time: When the setting was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param labels: Labels that say what the setting holds for.
        :param workspace_id: Workspace the setting belongs to.
        """
        _utilities.assign(
            self,
            category_name=category_name,
            config_id=config_id,
            config_key=config_key,
            config_value=config_value,
            create_time=create_time,
            gmt_modified_time=gmt_modified_time,
            id=id,
            labels=labels,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="categoryName")
    def category_name(self) -> Optional[_builtins.str]:
        """Category of the setting, where one was asked for."""
        return _utilities.read(self, "category_name")

    @_builtins.property
    @pulumi.getter(name="configId")
    def config_id(self) -> Optional[_builtins.str]:
        """Id of the setting."""
        return _utilities.read(self, "config_id")

    @_builtins.property
    @pulumi.getter(name="configKey")
    def config_key(self) -> Optional[_builtins.str]:
        """Key of the setting, for example `tempStoragePath`."""
        return _utilities.read(self, "config_key")

    @_builtins.property
    @pulumi.getter(name="configValue")
    def config_value(self) -> Optional[_builtins.str]:
        """Value of the setting."""
        return _utilities.read(self, "config_value")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the setting was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the setting was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceConfigsLabelResult]]:
        """Labels that say what the setting holds for."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> _builtins.str:
        """Workspace the setting belongs to."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceConfigsConfigResult_names = {
    "categoryName": "category_name",
    "configId": "config_id",
    "configKey": "config_key",
    "configValue": "config_value",
    "createTime": "create_time",
    "gmtModifiedTime": "gmt_modified_time",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceConfigsLabelResult(dict[_builtins.str, Any]):
    """A label of a setting: a key with a value."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label.
        :param value: Value of the label.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceDatasetLabelResult(dict[_builtins.str, Any]):
    """A label of a dataset: a key with a value, to group and find by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`,
            `http://` or `https://`. One dataset has a key once.
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
        or `https://`. One dataset has a key once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, 1 to 128 characters."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceDatasetsDatasetResult(dict[_builtins.str, Any]):
    """A dataset of a PAI workspace: a name and a description for data in OSS, NAS, CPFS and other
    storage. The dataset holds the address of the data, never the data itself.

    The service makes the version `v1` together with the dataset; further ones are
    `WorkspaceDatasetversion` resources. Deleting a dataset deletes its versions.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceDatasetsDatasetResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceDatasetsDatasetResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        accessibility: Optional[_builtins.str] = None,
        accessible_role_id_list: Optional[Sequence[_builtins.str]] = None,
        create_time: Optional[_builtins.str] = None,
        data_source_type: Optional[_builtins.str] = None,
        data_type: Optional[_builtins.str] = None,
        dataset_name: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        edition: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        import_info: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetWorkspaceDatasetsDatasetLabelResult]] = None,
        mount_access: Optional[_builtins.str] = None,
        mount_access_read_write_role_id_list: Optional[Sequence[_builtins.str]] = None,
        options: Optional[_builtins.str] = None,
        owner_id: Optional[_builtins.str] = None,
        property: Optional[_builtins.str] = None,
        provider_type: Optional[_builtins.str] = None,
        source_id: Optional[_builtins.str] = None,
        source_type: Optional[_builtins.str] = None,
        uri: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
        workspace_id: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param accessibility: Who sees the dataset in the workspace: `PRIVATE` (its owner and the
            administrators), `PUBLIC` (every member) or `ROLE_PUBLIC` (the roles in
            `accessible_role_id_list`).
        :param accessible_role_id_list: Roles that see the dataset when `accessibility` is
            `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their order does not matter.
        :param create_time: When the dataset was created, in UTC (ISO 8601).
        :param data_source_type: Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`,
            `MAXCOMPUTE` or `URL`.
        :param data_type: Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`.
        :param dataset_name: Name of the dataset: 1 to 127 letters, digits, Chinese characters,
            underscores and hyphens, beginning with neither underscore nor hyphen. It is unique in
            the workspace.
        :param description: What the data is, to tell it from others.
        :param edition: Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`.
        :param gmt_modified_time: When the dataset was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param import_info: Where the storage is, as JSON text; its keys depend on
            `data_source_type`, for example `region`, `bucket` and `path` for OSS. Compute jobs
            mount datasets by it.
        :param labels: Labels of the dataset. Their order does not matter.
        :param mount_access: How the caller may mount the dataset: `RO` (for reading) or `RW` (for
            reading and writing).
        :param mount_access_read_write_role_id_list: Roles that may mount the dataset for writing;
            `*` stands for all. Without it jobs mount it read-only. Their order does not matter.
        :param options: Further settings as JSON text, for example `{"mountPath": "/mnt/data/"}`.
        :param owner_id: Number of the Alibaba Cloud account that the dataset belongs to.
        :param property: What the address points to: `FILE` or `DIRECTORY`.
        :param provider_type: Kind of machines that mount the dataset: `Ecs` or `Lingjun`.
        :param source_id: What the dataset was made from: for `ITAG` the task, for
            `PAI_PUBLIC_DATASET` the public dataset.
        :param source_type: Who made the dataset: `USER`, `ITAG` (a labelling task) or
            `PAI_PUBLIC_DATASET`.
        :param uri: Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
            `nas://<file_system_id>.<region>/<path>/`.
        :param user_id: Number of the account or RAM user that the dataset is made for.
        :param workspace_id: Workspace the dataset belongs to.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            accessible_role_id_list=accessible_role_id_list,
            create_time=create_time,
            data_source_type=data_source_type,
            data_type=data_type,
            dataset_name=dataset_name,
            description=description,
            edition=edition,
            gmt_modified_time=gmt_modified_time,
            id=id,
            import_info=import_info,
            labels=labels,
            mount_access=mount_access,
            mount_access_read_write_role_id_list=mount_access_read_write_role_id_list,
            options=options,
            owner_id=owner_id,
            property=property,
            provider_type=provider_type,
            source_id=source_id,
            source_type=source_type,
            uri=uri,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[_builtins.str]:
        """Who sees the dataset in the workspace: `PRIVATE` (its owner and the administrators),
        `PUBLIC` (every member) or `ROLE_PUBLIC` (the roles in `accessible_role_id_list`).
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="accessibleRoleIdList")
    def accessible_role_id_list(self) -> Optional[Sequence[_builtins.str]]:
        """Roles that see the dataset when `accessibility` is `ROLE_PUBLIC`, for example
        `PAI.AlgoDeveloper`. Their order does not matter.
        """
        return _utilities.read(self, "accessible_role_id_list")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the dataset was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="dataSourceType")
    def data_source_type(self) -> Optional[_builtins.str]:
        """Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`."""
        return _utilities.read(self, "data_source_type")

    @_builtins.property
    @pulumi.getter(name="dataType")
    def data_type(self) -> Optional[_builtins.str]:
        """Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`."""
        return _utilities.read(self, "data_type")

    @_builtins.property
    @pulumi.getter(name="datasetName")
    def dataset_name(self) -> Optional[_builtins.str]:
        """Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and
        hyphens, beginning with neither underscore nor hyphen. It is unique in the workspace.
        """
        return _utilities.read(self, "dataset_name")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[_builtins.str]:
        """What the data is, to tell it from others."""
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="edition")
    def edition(self) -> Optional[_builtins.str]:
        """Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`."""
        return _utilities.read(self, "edition")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the dataset was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="importInfo")
    def import_info(self) -> Optional[_builtins.str]:
        """Where the storage is, as JSON text; its keys depend on `data_source_type`, for example
        `region`, `bucket` and `path` for OSS. Compute jobs mount datasets by it.
        """
        return _utilities.read(self, "import_info")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceDatasetsDatasetLabelResult]]:
        """Labels of the dataset. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="mountAccess")
    def mount_access(self) -> Optional[_builtins.str]:
        """How the caller may mount the dataset: `RO` (for reading) or `RW` (for reading and
        writing).
        """
        return _utilities.read(self, "mount_access")

    @_builtins.property
    @pulumi.getter(name="mountAccessReadWriteRoleIdList")
    def mount_access_read_write_role_id_list(self) -> Optional[Sequence[_builtins.str]]:
        """Roles that may mount the dataset for writing; `*` stands for all. Without it jobs mount
        it read-only. Their order does not matter.
        """
        return _utilities.read(self, "mount_access_read_write_role_id_list")

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> Optional[_builtins.str]:
        """Further settings as JSON text, for example `{"mountPath": "/mnt/data/"}`."""
        return _utilities.read(self, "options")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[_builtins.str]:
        """Number of the Alibaba Cloud account that the dataset belongs to."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="property")
    def property(self) -> Optional[_builtins.str]:
        """What the address points to: `FILE` or `DIRECTORY`."""
        return _utilities.read(self, "property")

    @_builtins.property
    @pulumi.getter(name="providerType")
    def provider_type(self) -> Optional[_builtins.str]:
        """Kind of machines that mount the dataset: `Ecs` or `Lingjun`."""
        return _utilities.read(self, "provider_type")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[_builtins.str]:
        """What the dataset was made from: for `ITAG` the task, for `PAI_PUBLIC_DATASET` the public
        dataset.
        """
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[_builtins.str]:
        """Who made the dataset: `USER`, `ITAG` (a labelling task) or `PAI_PUBLIC_DATASET`."""
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> Optional[_builtins.str]:
        """Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
        `nas://<file_system_id>.<region>/<path>/`.
        """
        return _utilities.read(self, "uri")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the account or RAM user that the dataset is made for."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[_builtins.str]:
        """Workspace the dataset belongs to."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceDatasetsDatasetResult_names = {
    "accessibleRoleIdList": "accessible_role_id_list",
    "createTime": "create_time",
    "dataSourceType": "data_source_type",
    "dataType": "data_type",
    "datasetName": "dataset_name",
    "gmtModifiedTime": "gmt_modified_time",
    "importInfo": "import_info",
    "mountAccess": "mount_access",
    "mountAccessReadWriteRoleIdList": "mount_access_read_write_role_id_list",
    "ownerId": "owner_id",
    "providerType": "provider_type",
    "sourceId": "source_id",
    "sourceType": "source_type",
    "userId": "user_id",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceDatasetsDatasetLabelResult(dict[_builtins.str, Any]):
    """A label of a dataset: a key with a value, to group and find by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`,
            `http://` or `https://`. One dataset has a key once.
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
        or `https://`. One dataset has a key once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, 1 to 128 characters."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceDatasetversionsVersionResult(dict[_builtins.str, Any]):
    """A version of a PAI dataset: another address, size or state of the same data. The service
    names versions `v1`, `v2` and so on; `v1` is made together with its dataset and is deleted only
    with it.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceDatasetversionsVersionResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceDatasetversionsVersionResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        dataset_id: _builtins.str,
        id: _builtins.str,
        create_time: Optional[_builtins.str] = None,
        data_count: Optional[_builtins.float] = None,
        data_size: Optional[_builtins.float] = None,
        data_source_type: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        import_info: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetWorkspaceDatasetversionsVersionLabelResult]] = None,
        mount_access: Optional[_builtins.str] = None,
        options: Optional[_builtins.str] = None,
        property: Optional[_builtins.str] = None,
        source_id: Optional[_builtins.str] = None,
        source_type: Optional[_builtins.str] = None,
        uri: Optional[_builtins.str] = None,
        version_name: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param create_time: When the version was created, in UTC (ISO 8601).
        :param data_count: Number of files in the version.
        :param data_size: Size of the version in bytes.
        :param data_source_type: Kind of storage, the same as the dataset's: `OSS`, `NAS`,
            `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`.
        :param dataset_id: Dataset the version belongs to.
        :param description: What is new in the version.
        :param gmt_modified_time: When the version was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param import_info: Where the storage is, as JSON text; its keys depend on
            `data_source_type`.
        :param labels: Labels of the version. Their order does not matter.
        :param mount_access: How the caller may mount the version: `RO` (for reading) or `RW` (for
            reading and writing).
        :param options: Further settings as JSON text, for example `{"mountPath": "/mnt/data/"}`.
        :param property: What the address points to: `FILE` or `DIRECTORY`.
        :param source_id: What the version was made from.
        :param source_type: Who made the version, for example `USER` or `ITAG`.
        :param uri: Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`.
        :param version_name: Name the service gave to the version: `v2`, `v3` and so on.
        """
        _utilities.assign(
            self,
            create_time=create_time,
            data_count=data_count,
            data_size=data_size,
            data_source_type=data_source_type,
            dataset_id=dataset_id,
            description=description,
            gmt_modified_time=gmt_modified_time,
            id=id,
            import_info=import_info,
            labels=labels,
            mount_access=mount_access,
            options=options,
            property=property,
            source_id=source_id,
            source_type=source_type,
            uri=uri,
            version_name=version_name,
        )

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the version was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="dataCount")
    def data_count(self) -> Optional[_builtins.float]:
        """Number of files in the version."""
        return _utilities.read(self, "data_count")

    @_builtins.property
    @pulumi.getter(name="dataSize")
    def data_size(self) -> Optional[_builtins.float]:
        """Size of the version in bytes."""
        return _utilities.read(self, "data_size")

    @_builtins.property
    @pulumi.getter(name="dataSourceType")
    def data_source_type(self) -> Optional[_builtins.str]:
        """Kind of storage, the same as the dataset's: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`,
        `MAXCOMPUTE` or `URL`.
        """
        return _utilities.read(self, "data_source_type")

    @_builtins.property
    @pulumi.getter(name="datasetId")
    def dataset_id(self) -> _builtins.str:
        """Dataset the version belongs to."""
        return _utilities.read(self, "dataset_id")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[_builtins.str]:
        """What is new in the version."""
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the version was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="importInfo")
    def import_info(self) -> Optional[_builtins.str]:
        """Where the storage is, as JSON text; its keys depend on `data_source_type`."""
        return _utilities.read(self, "import_info")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceDatasetversionsVersionLabelResult]]:
        """Labels of the version. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="mountAccess")
    def mount_access(self) -> Optional[_builtins.str]:
        """How the caller may mount the version: `RO` (for reading) or `RW` (for reading and
        writing).
        """
        return _utilities.read(self, "mount_access")

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> Optional[_builtins.str]:
        """Further settings as JSON text, for example `{"mountPath": "/mnt/data/"}`."""
        return _utilities.read(self, "options")

    @_builtins.property
    @pulumi.getter(name="property")
    def property(self) -> Optional[_builtins.str]:
        """What the address points to: `FILE` or `DIRECTORY`."""
        return _utilities.read(self, "property")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[_builtins.str]:
        """What the version was made from."""
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[_builtins.str]:
        """Who made the version, for example `USER` or `ITAG`."""
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> Optional[_builtins.str]:
        """Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`."""
        return _utilities.read(self, "uri")

    @_builtins.property
    @pulumi.getter(name="versionName")
    def version_name(self) -> Optional[_builtins.str]:
        """Name the service gave to the version: `v2`, `v3` and so on."""
        return _utilities.read(self, "version_name")


_GetWorkspaceDatasetversionsVersionResult_names = {
    "createTime": "create_time",
    "dataCount": "data_count",
    "dataSize": "data_size",
    "dataSourceType": "data_source_type",
    "datasetId": "dataset_id",
    "gmtModifiedTime": "gmt_modified_time",
    "importInfo": "import_info",
    "mountAccess": "mount_access",
    "sourceId": "source_id",
    "sourceType": "source_type",
    "versionName": "version_name",
}


@pulumi.output_type
class GetWorkspaceDatasetversionsVersionLabelResult(dict[_builtins.str, Any]):
    """A label of a dataset version: a key with a value, to group and find by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`,
            `http://` or `https://`. One version has a key once.
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
        or `https://`. One version has a key once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, 1 to 128 characters."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceExperimentsExperimentResult(dict[_builtins.str, Any]):
    """An experiment of a PAI workspace: it groups runs (`WorkspaceRun`), so that their parameters
    and results can be compared.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceExperimentsExperimentResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceExperimentsExperimentResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        accessibility: Optional[_builtins.str] = None,
        artifact_uri: Optional[_builtins.str] = None,
        create_time: Optional[_builtins.str] = None,
        experiment_name: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetWorkspaceExperimentsExperimentLabelResult]] = None,
        owner_id: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
        workspace_id: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param accessibility: Who sees the experiment in the workspace: `PRIVATE` (its owner and the
            administrators) or `PUBLIC` (every member).
        :param artifact_uri: Folder in OSS in which the runs leave their files,
            `oss://<bucket>.<endpoint>/<path>/`.
        :param create_time: When the experiment was created, in UTC (ISO 8601).
        :param experiment_name: Name of the experiment: 1 to 63 letters, digits, underscores and
            hyphens, beginning with a letter.
        :param gmt_modified_time: When the experiment was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param labels: Labels of the experiment. Their order does not matter.
        :param owner_id: Number of the Alibaba Cloud account that the experiment belongs to.
        :param user_id: Number of the account or RAM user that created the experiment.
        :param workspace_id: Workspace the experiment belongs to.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            artifact_uri=artifact_uri,
            create_time=create_time,
            experiment_name=experiment_name,
            gmt_modified_time=gmt_modified_time,
            id=id,
            labels=labels,
            owner_id=owner_id,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[_builtins.str]:
        """Who sees the experiment in the workspace: `PRIVATE` (its owner and the administrators) or
        `PUBLIC` (every member).
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="artifactUri")
    def artifact_uri(self) -> Optional[_builtins.str]:
        """Folder in OSS in which the runs leave their files, `oss://<bucket>.<endpoint>/<path>/`."""
        return _utilities.read(self, "artifact_uri")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the experiment was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="experimentName")
    def experiment_name(self) -> Optional[_builtins.str]:
        """Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with
        a letter.
        """
        return _utilities.read(self, "experiment_name")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the experiment was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceExperimentsExperimentLabelResult]]:
        """Labels of the experiment. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[_builtins.str]:
        """Number of the Alibaba Cloud account that the experiment belongs to."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the account or RAM user that created the experiment."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[_builtins.str]:
        """Workspace the experiment belongs to."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceExperimentsExperimentResult_names = {
    "artifactUri": "artifact_uri",
    "createTime": "create_time",
    "experimentName": "experiment_name",
    "gmtModifiedTime": "gmt_modified_time",
    "ownerId": "owner_id",
    "userId": "user_id",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceExperimentsExperimentLabelResult(dict[_builtins.str, Any]):
    """A label of an experiment: a key with a value, to group and find by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One experiment has a
            key once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. One experiment has a key once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceMembersMemberResult(dict[_builtins.str, Any]):
    """A member of a PAI workspace: a RAM user, or the account itself, with the roles it has there.
    The owner of a workspace is a member from the start and cannot be removed.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceMembersMemberResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceMembersMemberResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        workspace_id: _builtins.str,
        account_name: Optional[_builtins.str] = None,
        account_type: Optional[_builtins.str] = None,
        create_time: Optional[_builtins.str] = None,
        display_name: Optional[_builtins.str] = None,
        member_id: Optional[_builtins.str] = None,
        member_name: Optional[_builtins.str] = None,
        roles: Optional[Sequence[_builtins.str]] = None,
        user_id: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param account_name: Login name of the member.
        :param account_type: Kind of account: `1` for the Alibaba Cloud account itself, `5` for a
            RAM user, `6` for a RAM role.
        :param create_time: When the user became a member, in UTC (ISO 8601).
        :param display_name: Name of the member as the console shows it.
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param member_id: Id of the member, `<workspace_id>-<user_id>`.
        :param member_name: Name of the member.
        :param roles: Roles of the member, at least one of `PAI.AlgoDeveloper`, `PAI.AlgoOperator`,
            `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`,
            `PAI.WorkspaceGuest`, `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order
            does not matter.
        :param user_id: Number of the RAM user or account.
        :param workspace_id: Workspace that the user becomes a member of.
        """
        _utilities.assign(
            self,
            account_name=account_name,
            account_type=account_type,
            create_time=create_time,
            display_name=display_name,
            id=id,
            member_id=member_id,
            member_name=member_name,
            roles=roles,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accountName")
    def account_name(self) -> Optional[_builtins.str]:
        """Login name of the member."""
        return _utilities.read(self, "account_name")

    @_builtins.property
    @pulumi.getter(name="accountType")
    def account_type(self) -> Optional[_builtins.str]:
        """Kind of account: `1` for the Alibaba Cloud account itself, `5` for a RAM user, `6` for a
        RAM role.
        """
        return _utilities.read(self, "account_type")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the user became a member, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[_builtins.str]:
        """Name of the member as the console shows it."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="memberId")
    def member_id(self) -> Optional[_builtins.str]:
        """Id of the member, `<workspace_id>-<user_id>`."""
        return _utilities.read(self, "member_id")

    @_builtins.property
    @pulumi.getter(name="memberName")
    def member_name(self) -> Optional[_builtins.str]:
        """Name of the member."""
        return _utilities.read(self, "member_name")

    @_builtins.property
    @pulumi.getter(name="roles")
    def roles(self) -> Optional[Sequence[_builtins.str]]:
        """Roles of the member, at least one of `PAI.AlgoDeveloper`, `PAI.AlgoOperator`,
        `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`,
        `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order does not matter.
        """
        return _utilities.read(self, "roles")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the RAM user or account."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> _builtins.str:
        """Workspace that the user becomes a member of."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceMembersMemberResult_names = {
    "accountName": "account_name",
    "accountType": "account_type",
    "createTime": "create_time",
    "displayName": "display_name",
    "memberId": "member_id",
    "memberName": "member_name",
    "userId": "user_id",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceModelLabelResult(dict[_builtins.str, Any]):
    """A label of a model: a key with a value, to group and find models by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One model has a key
            once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. One model has a key once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceModelVersionLabelResult(dict[_builtins.str, Any]):
    """A label of a model version: a key with a value, to group and find versions by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One version has a key
            once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. One version has a key once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceModelVersionsVersionResult(dict[_builtins.str, Any]):
    """A version of a registered model: where its files are, what they were made with, how good the
    result is and whether it is approved.

    Files, format and framework of a version never change; changing them replaces it. Give it a new
    `version_name` then, because the old one is taken until the old version is deleted.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceModelVersionsVersionResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceModelVersionsVersionResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        model_id: _builtins.str,
        approval_status: Optional[_builtins.str] = None,
        compression_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        distillation_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        evaluation_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        extra_info: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        format_type: Optional[_builtins.str] = None,
        framework_type: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        inference_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        labels: Optional[Sequence[GetWorkspaceModelVersionsVersionLabelResult]] = None,
        metrics: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        options: Optional[_builtins.str] = None,
        owner_id: Optional[_builtins.str] = None,
        source_id: Optional[_builtins.str] = None,
        source_type: Optional[_builtins.str] = None,
        training_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        uri: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
        version_description: Optional[_builtins.str] = None,
        version_name: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param approval_status: Whether the version may go into production: `Pending`, `Approved` or
            `Rejected`.
        :param compression_spec: How the model can be compressed: the settings of a compression job.
            An entry that is the text of a JSON object or array is stored as that, any other text as
            text.
        :param distillation_spec: How the model can be distilled: the settings of a distillation
            job. An entry that is the text of a JSON object or array is stored as that, any other
            text as text.
        :param evaluation_spec: How the model can be evaluated: the settings of an evaluation job.
            An entry that is the text of a JSON object or array is stored as that, any other text as
            text.
        :param extra_info: Further facts about the version, as names with values. An entry that is
            the text of a JSON object or array is stored as that, any other text as text.
        :param format_type: Format the model is stored in.
        :param framework_type: Framework the model was made with.
        :param gmt_modified_time: When the version was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param inference_spec: How to serve the version, for example the processor or container for
            Elastic Algorithm Service: `processor: tensorflow_gpu_1.12`. An entry that is the text
            of a JSON object or array is stored as that, any other text as text.
        :param labels: Labels of the version. Their order does not matter.
        :param metrics: Measured quality of the version, as names with values; at most 8192 bytes as
            JSON. An entry that is the text of a JSON object or array is stored as that, any other
            text as text.
        :param model_id: Model the version belongs to, `model-...`.
        :param options: Extension field: a JSON document as text.
        :param owner_id: Number of the Alibaba Cloud account that the version belongs to.
        :param source_id: Where the version comes from. Free text for source type `Custom`; for the
            others `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with kind `PipelineRun`
            or `ServiceJob`.
        :param source_type: Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or
            `TrainingService` (a PAI training job).
        :param training_spec: Settings of the training, to fine-tune the version or to train it
            further. An entry that is the text of a JSON object or array is stored as that, any
            other text as text.
        :param uri: Where the files of the version are: `https://host/path` or
            `oss://<bucket>.<endpoint>/<object>`.
        :param user_id: Number of the account or RAM user that created the version.
        :param version_description: What is new or special in the version.
        :param version_name: Version number `major.minor.patch`: major and minor are numbers, patch
            begins with a digit and may go on with letters and underscores (`2.3.4_beta`). Unique in
            the model. Without it the service counts: `0.1.0`, then one minor number more each time.
        """
        _utilities.assign(
            self,
            approval_status=approval_status,
            compression_spec=compression_spec,
            distillation_spec=distillation_spec,
            evaluation_spec=evaluation_spec,
            extra_info=extra_info,
            format_type=format_type,
            framework_type=framework_type,
            gmt_modified_time=gmt_modified_time,
            id=id,
            inference_spec=inference_spec,
            labels=labels,
            metrics=metrics,
            model_id=model_id,
            options=options,
            owner_id=owner_id,
            source_id=source_id,
            source_type=source_type,
            training_spec=training_spec,
            uri=uri,
            user_id=user_id,
            version_description=version_description,
            version_name=version_name,
        )

    @_builtins.property
    @pulumi.getter(name="approvalStatus")
    def approval_status(self) -> Optional[_builtins.str]:
        """Whether the version may go into production: `Pending`, `Approved` or `Rejected`."""
        return _utilities.read(self, "approval_status")

    @_builtins.property
    @pulumi.getter(name="compressionSpec")
    def compression_spec(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """How the model can be compressed: the settings of a compression job. An entry that is the
        text of a JSON object or array is stored as that, any other text as text.
        """
        return _utilities.read(self, "compression_spec")

    @_builtins.property
    @pulumi.getter(name="distillationSpec")
    def distillation_spec(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """How the model can be distilled: the settings of a distillation job. An entry that is the
        text of a JSON object or array is stored as that, any other text as text.
        """
        return _utilities.read(self, "distillation_spec")

    @_builtins.property
    @pulumi.getter(name="evaluationSpec")
    def evaluation_spec(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """How the model can be evaluated: the settings of an evaluation job. An entry that is the
        text of a JSON object or array is stored as that, any other text as text.
        """
        return _utilities.read(self, "evaluation_spec")

    @_builtins.property
    @pulumi.getter(name="extraInfo")
    def extra_info(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """Further facts about the version, as names with values. An entry that is the text of a
        JSON object or array is stored as that, any other text as text.
        """
        return _utilities.read(self, "extra_info")

    @_builtins.property
    @pulumi.getter(name="formatType")
    def format_type(self) -> Optional[_builtins.str]:
        """Format the model is stored in."""
        return _utilities.read(self, "format_type")

    @_builtins.property
    @pulumi.getter(name="frameworkType")
    def framework_type(self) -> Optional[_builtins.str]:
        """Framework the model was made with."""
        return _utilities.read(self, "framework_type")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the version was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="inferenceSpec")
    def inference_spec(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """How to serve the version, for example the processor or container for Elastic Algorithm
        Service: `processor: tensorflow_gpu_1.12`. An entry that is the text of a JSON object or
        array is stored as that, any other text as text.
        """
        return _utilities.read(self, "inference_spec")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceModelVersionsVersionLabelResult]]:
        """Labels of the version. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="metrics")
    def metrics(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """Measured quality of the version, as names with values; at most 8192 bytes as JSON. An
        entry that is the text of a JSON object or array is stored as that, any other text as text.
        """
        return _utilities.read(self, "metrics")

    @_builtins.property
    @pulumi.getter(name="modelId")
    def model_id(self) -> _builtins.str:
        """Model the version belongs to, `model-...`."""
        return _utilities.read(self, "model_id")

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> Optional[_builtins.str]:
        """Extension field: a JSON document as text."""
        return _utilities.read(self, "options")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[_builtins.str]:
        """Number of the Alibaba Cloud account that the version belongs to."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[_builtins.str]:
        """Where the version comes from. Free text for source type `Custom`; for the others
        `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with kind `PipelineRun` or
        `ServiceJob`.
        """
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[_builtins.str]:
        """Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService`
        (a PAI training job).
        """
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="trainingSpec")
    def training_spec(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """Settings of the training, to fine-tune the version or to train it further. An entry that
        is the text of a JSON object or array is stored as that, any other text as text.
        """
        return _utilities.read(self, "training_spec")

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> Optional[_builtins.str]:
        """Where the files of the version are: `https://host/path` or
        `oss://<bucket>.<endpoint>/<object>`.
        """
        return _utilities.read(self, "uri")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the account or RAM user that created the version."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="versionDescription")
    def version_description(self) -> Optional[_builtins.str]:
        """What is new or special in the version."""
        return _utilities.read(self, "version_description")

    @_builtins.property
    @pulumi.getter(name="versionName")
    def version_name(self) -> Optional[_builtins.str]:
        """Version number `major.minor.patch`: major and minor are numbers, patch begins with a
        digit and may go on with letters and underscores (`2.3.4_beta`). Unique in the model.
        Without it the service counts: `0.1.0`, then one minor number more each time.
        """
        return _utilities.read(self, "version_name")


_GetWorkspaceModelVersionsVersionResult_names = {
    "approvalStatus": "approval_status",
    "compressionSpec": "compression_spec",
    "distillationSpec": "distillation_spec",
    "evaluationSpec": "evaluation_spec",
    "extraInfo": "extra_info",
    "formatType": "format_type",
    "frameworkType": "framework_type",
    "gmtModifiedTime": "gmt_modified_time",
    "inferenceSpec": "inference_spec",
    "modelId": "model_id",
    "ownerId": "owner_id",
    "sourceId": "source_id",
    "sourceType": "source_type",
    "trainingSpec": "training_spec",
    "userId": "user_id",
    "versionDescription": "version_description",
    "versionName": "version_name",
}


@pulumi.output_type
class GetWorkspaceModelVersionsVersionLabelResult(dict[_builtins.str, Any]):
    """A label of a model version: a key with a value, to group and find versions by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One version has a key
            once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. One version has a key once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceModelsModelResult(dict[_builtins.str, Any]):
    """A model registered in a PAI workspace. It carries the name, purpose and origin; the files are
    in its versions (`WorkspaceModelVersion`).
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceModelsModelResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceModelsModelResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        accessibility: Optional[_builtins.str] = None,
        domain: Optional[_builtins.str] = None,
        extra_info: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetWorkspaceModelsModelLabelResult]] = None,
        model_description: Optional[_builtins.str] = None,
        model_doc: Optional[_builtins.str] = None,
        model_name: Optional[_builtins.str] = None,
        model_type: Optional[_builtins.str] = None,
        order_number: Optional[_builtins.float] = None,
        origin: Optional[_builtins.str] = None,
        owner_id: Optional[_builtins.str] = None,
        task: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
        workspace_id: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param accessibility: Who sees the model in the workspace: `PRIVATE` (its owner and the
            administrators) or `PUBLIC` (every member).
        :param domain: Field the model is made for, for example `nlp` or `cv`.
        :param extra_info: Further facts about the model, as names with values. An entry that is the
            text of a JSON object or array is stored as that, any other text as text.
        :param gmt_modified_time: When the model was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param labels: Labels of the model. Their order does not matter.
        :param model_description: What the model is and does, to tell it from others.
        :param model_doc: Documentation of the model, or the address of it.
        :param model_name: Name of the model, 1 to 127 characters.
        :param model_type: Kind of model, for example `Checkpoint` or `LoRA`.
        :param order_number: Number to sort models by in lists; 0 is a number like any other.
        :param origin: Community or organisation the model comes from, for example `ModelScope` or
            `HuggingFace`.
        :param owner_id: Number of the Alibaba Cloud account that the model belongs to.
        :param task: Problem the model solves, for example `text-classification`.
        :param user_id: Number of the account or RAM user that created the model.
        :param workspace_id: Workspace the model belongs to.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            domain=domain,
            extra_info=extra_info,
            gmt_modified_time=gmt_modified_time,
            id=id,
            labels=labels,
            model_description=model_description,
            model_doc=model_doc,
            model_name=model_name,
            model_type=model_type,
            order_number=order_number,
            origin=origin,
            owner_id=owner_id,
            task=task,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[_builtins.str]:
        """Who sees the model in the workspace: `PRIVATE` (its owner and the administrators) or
        `PUBLIC` (every member).
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="domain")
    def domain(self) -> Optional[_builtins.str]:
        """Field the model is made for, for example `nlp` or `cv`."""
        return _utilities.read(self, "domain")

    @_builtins.property
    @pulumi.getter(name="extraInfo")
    def extra_info(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """Further facts about the model, as names with values. An entry that is the text of a JSON
        object or array is stored as that, any other text as text.
        """
        return _utilities.read(self, "extra_info")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the model was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceModelsModelLabelResult]]:
        """Labels of the model. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="modelDescription")
    def model_description(self) -> Optional[_builtins.str]:
        """What the model is and does, to tell it from others."""
        return _utilities.read(self, "model_description")

    @_builtins.property
    @pulumi.getter(name="modelDoc")
    def model_doc(self) -> Optional[_builtins.str]:
        """Documentation of the model, or the address of it."""
        return _utilities.read(self, "model_doc")

    @_builtins.property
    @pulumi.getter(name="modelName")
    def model_name(self) -> Optional[_builtins.str]:
        """Name of the model, 1 to 127 characters."""
        return _utilities.read(self, "model_name")

    @_builtins.property
    @pulumi.getter(name="modelType")
    def model_type(self) -> Optional[_builtins.str]:
        """Kind of model, for example `Checkpoint` or `LoRA`."""
        return _utilities.read(self, "model_type")

    @_builtins.property
    @pulumi.getter(name="orderNumber")
    def order_number(self) -> Optional[_builtins.float]:
        """Number to sort models by in lists; 0 is a number like any other."""
        return _utilities.read(self, "order_number")

    @_builtins.property
    @pulumi.getter(name="origin")
    def origin(self) -> Optional[_builtins.str]:
        """Community or organisation the model comes from, for example `ModelScope` or
        `HuggingFace`.
        """
        return _utilities.read(self, "origin")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[_builtins.str]:
        """Number of the Alibaba Cloud account that the model belongs to."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="task")
    def task(self) -> Optional[_builtins.str]:
        """Problem the model solves, for example `text-classification`."""
        return _utilities.read(self, "task")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the account or RAM user that created the model."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[_builtins.str]:
        """Workspace the model belongs to."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceModelsModelResult_names = {
    "extraInfo": "extra_info",
    "gmtModifiedTime": "gmt_modified_time",
    "modelDescription": "model_description",
    "modelDoc": "model_doc",
    "modelName": "model_name",
    "modelType": "model_type",
    "orderNumber": "order_number",
    "ownerId": "owner_id",
    "userId": "user_id",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceModelsModelLabelResult(dict[_builtins.str, Any]):
    """A label of a model: a key with a value, to group and find models by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One model has a key
            once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. One model has a key once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceResourcesLabelResult(dict[_builtins.str, Any]):
    """A label of a computing resource: a key with a value."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label.
        :param value: Value of the label.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceResourcesQuotaResult(dict[_builtins.str, Any]):
    """A quota that a computing resource is made of."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceResourcesQuotaResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceResourcesQuotaResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        card_type: Optional[_builtins.str] = None,
        display_name: Optional[_builtins.str] = None,
        id: Optional[_builtins.str] = None,
        mode: Optional[_builtins.str] = None,
        name: Optional[_builtins.str] = None,
        product_code: Optional[_builtins.str] = None,
        quota_type: Optional[_builtins.str] = None,
        specs: Optional[Sequence[GetWorkspaceResourcesQuotaSpecResult]] = None,
    ) -> None:
        """
        :param card_type: Kind of card: `CPU` or `GPU`.
        :param display_name: Name of the quota as the console shows it.
        :param id: Id of the quota.
        :param mode: How it is paid: `isolate` (in advance) or `share` (by use).
        :param name: Name of the quota.
        :param product_code: Product that it belongs to: `PAI_isolate` or `MaxCompute_share`, for
            example.
        :param quota_type: Kind of quota: `PAI`, `MaxCompute` or `DLC`.
        :param specs: How much there is of what.
        """
        _utilities.assign(
            self,
            card_type=card_type,
            display_name=display_name,
            id=id,
            mode=mode,
            name=name,
            product_code=product_code,
            quota_type=quota_type,
            specs=specs,
        )

    @_builtins.property
    @pulumi.getter(name="cardType")
    def card_type(self) -> Optional[_builtins.str]:
        """Kind of card: `CPU` or `GPU`."""
        return _utilities.read(self, "card_type")

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[_builtins.str]:
        """Name of the quota as the console shows it."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> Optional[_builtins.str]:
        """Id of the quota."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="mode")
    def mode(self) -> Optional[_builtins.str]:
        """How it is paid: `isolate` (in advance) or `share` (by use)."""
        return _utilities.read(self, "mode")

    @_builtins.property
    @pulumi.getter(name="name")
    def name(self) -> Optional[_builtins.str]:
        """Name of the quota."""
        return _utilities.read(self, "name")

    @_builtins.property
    @pulumi.getter(name="productCode")
    def product_code(self) -> Optional[_builtins.str]:
        """Product that it belongs to: `PAI_isolate` or `MaxCompute_share`, for example."""
        return _utilities.read(self, "product_code")

    @_builtins.property
    @pulumi.getter(name="quotaType")
    def quota_type(self) -> Optional[_builtins.str]:
        """Kind of quota: `PAI`, `MaxCompute` or `DLC`."""
        return _utilities.read(self, "quota_type")

    @_builtins.property
    @pulumi.getter(name="specs")
    def specs(self) -> Optional[Sequence[GetWorkspaceResourcesQuotaSpecResult]]:
        """How much there is of what."""
        return _utilities.read(self, "specs")


_GetWorkspaceResourcesQuotaResult_names = {
    "cardType": "card_type",
    "displayName": "display_name",
    "productCode": "product_code",
    "quotaType": "quota_type",
}


@pulumi.output_type
class GetWorkspaceResourcesQuotaSpecResult(dict[_builtins.str, Any]):
    """How much of something a quota has."""

    def __init__(
        self,
        *,
        name: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param name: What it is.
        :param value: How much there is of it.
        """
        _utilities.assign(
            self,
            name=name,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="name")
    def name(self) -> Optional[_builtins.str]:
        """What it is."""
        return _utilities.read(self, "name")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """How much there is of it."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceResourcesResourceResult(dict[_builtins.str, Any]):
    """A computing resource of a workspace."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceResourcesResourceResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceResourcesResourceResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        workspace_id: _builtins.str,
        create_time: Optional[_builtins.str] = None,
        env_type: Optional[_builtins.str] = None,
        group_name: Optional[_builtins.str] = None,
        is_default: Optional[_builtins.bool] = None,
        labels: Optional[Sequence[GetWorkspaceResourcesLabelResult]] = None,
        name: Optional[_builtins.str] = None,
        quotas: Optional[Sequence[GetWorkspaceResourcesQuotaResult]] = None,
        resource_id: Optional[_builtins.str] = None,
        resource_type: Optional[_builtins.str] = None,
        spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    ) -> None:
        """
        :param create_time: When the resource was added, in UTC (ISO 8601).
        :param env_type: Environment that it serves: `dev` or `prod`.
        :param group_name: Name of the group that it belongs to.
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param is_default: Whether jobs run on it when they name no other resource of its type.
        :param labels: Labels of the resource.
        :param name: Name of the resource.
        :param quotas: The quotas that it is made of.
        :param resource_id: Id of the resource.
        :param resource_type: Kind of resource: `MaxCompute`, `ECS`, `Lingjun`, `ACS` or `Flink`,
            for example.
        :param spec: What the resource consists of, as names with values; what is neither text nor
            number is JSON text.
        :param workspace_id: Workspace the resource belongs to.
        """
        _utilities.assign(
            self,
            create_time=create_time,
            env_type=env_type,
            group_name=group_name,
            id=id,
            is_default=is_default,
            labels=labels,
            name=name,
            quotas=quotas,
            resource_id=resource_id,
            resource_type=resource_type,
            spec=spec,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the resource was added, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="envType")
    def env_type(self) -> Optional[_builtins.str]:
        """Environment that it serves: `dev` or `prod`."""
        return _utilities.read(self, "env_type")

    @_builtins.property
    @pulumi.getter(name="groupName")
    def group_name(self) -> Optional[_builtins.str]:
        """Name of the group that it belongs to."""
        return _utilities.read(self, "group_name")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="isDefault")
    def is_default(self) -> Optional[_builtins.bool]:
        """Whether jobs run on it when they name no other resource of its type."""
        return _utilities.read(self, "is_default")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceResourcesLabelResult]]:
        """Labels of the resource."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="name")
    def name(self) -> Optional[_builtins.str]:
        """Name of the resource."""
        return _utilities.read(self, "name")

    @_builtins.property
    @pulumi.getter(name="quotas")
    def quotas(self) -> Optional[Sequence[GetWorkspaceResourcesQuotaResult]]:
        """The quotas that it is made of."""
        return _utilities.read(self, "quotas")

    @_builtins.property
    @pulumi.getter(name="resourceId")
    def resource_id(self) -> Optional[_builtins.str]:
        """Id of the resource."""
        return _utilities.read(self, "resource_id")

    @_builtins.property
    @pulumi.getter(name="resourceType")
    def resource_type(self) -> Optional[_builtins.str]:
        """Kind of resource: `MaxCompute`, `ECS`, `Lingjun`, `ACS` or `Flink`, for example."""
        return _utilities.read(self, "resource_type")

    @_builtins.property
    @pulumi.getter(name="spec")
    def spec(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """What the resource consists of, as names with values; what is neither text nor number is
        JSON text.
        """
        return _utilities.read(self, "spec")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> _builtins.str:
        """Workspace the resource belongs to."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceResourcesResourceResult_names = {
    "createTime": "create_time",
    "envType": "env_type",
    "groupName": "group_name",
    "isDefault": "is_default",
    "resourceId": "resource_id",
    "resourceType": "resource_type",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceRolesModulePermissionResult(dict[_builtins.str, Any]):
    """What a role may do in a module of PAI."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceRolesModulePermissionResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceRolesModulePermissionResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        module_name: Optional[_builtins.str] = None,
        permission_type: Optional[_builtins.str] = None,
        permissions: Optional[Sequence[GetWorkspaceRolesPermissionResult]] = None,
    ) -> None:
        """
        :param module_name: The module: `DSW`, `DLC`, `Dataset`, `Model`, `Image` or `CodeSource`,
            for example.
        :param permission_type: How much it may: `ReadOnly`, `ReadWrite`, `FullAccess`,
            `NoPrivilege` or `CustomPermissions`.
        :param permissions: With `CustomPermissions`: what exactly it may.
        """
        _utilities.assign(
            self,
            module_name=module_name,
            permission_type=permission_type,
            permissions=permissions,
        )

    @_builtins.property
    @pulumi.getter(name="moduleName")
    def module_name(self) -> Optional[_builtins.str]:
        """The module: `DSW`, `DLC`, `Dataset`, `Model`, `Image` or `CodeSource`, for example."""
        return _utilities.read(self, "module_name")

    @_builtins.property
    @pulumi.getter(name="permissionType")
    def permission_type(self) -> Optional[_builtins.str]:
        """How much it may: `ReadOnly`, `ReadWrite`, `FullAccess`, `NoPrivilege` or
        `CustomPermissions`.
        """
        return _utilities.read(self, "permission_type")

    @_builtins.property
    @pulumi.getter(name="permissions")
    def permissions(self) -> Optional[Sequence[GetWorkspaceRolesPermissionResult]]:
        """With `CustomPermissions`: what exactly it may."""
        return _utilities.read(self, "permissions")


_GetWorkspaceRolesModulePermissionResult_names = {
    "moduleName": "module_name",
    "permissionType": "permission_type",
}


@pulumi.output_type
class GetWorkspaceRolesPermissionResult(dict[_builtins.str, Any]):
    """A few permissions that a role has under the same conditions."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceRolesPermissionResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceRolesPermissionResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        permission_codes: Optional[Sequence[_builtins.str]] = None,
        permission_rules: Optional[Sequence[GetWorkspaceRolesPermissionRuleResult]] = None,
    ) -> None:
        """
        :param permission_codes: Codes of the permissions.
        :param permission_rules: For which objects it has them.
        """
        _utilities.assign(
            self,
            permission_codes=permission_codes,
            permission_rules=permission_rules,
        )

    @_builtins.property
    @pulumi.getter(name="permissionCodes")
    def permission_codes(self) -> Optional[Sequence[_builtins.str]]:
        """Codes of the permissions."""
        return _utilities.read(self, "permission_codes")

    @_builtins.property
    @pulumi.getter(name="permissionRules")
    def permission_rules(self) -> Optional[Sequence[GetWorkspaceRolesPermissionRuleResult]]:
        """For which objects it has them."""
        return _utilities.read(self, "permission_rules")


_GetWorkspaceRolesPermissionResult_names = {
    "permissionCodes": "permission_codes",
    "permissionRules": "permission_rules",
}


@pulumi.output_type
class GetWorkspaceRolesPermissionRuleResult(dict[_builtins.str, Any]):
    """For which objects a permission holds."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceRolesPermissionRuleResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceRolesPermissionRuleResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        accessibility: Optional[_builtins.str] = None,
        entity_access_type: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param accessibility: Visibility of the objects: `PUBLIC`, `PRIVATE` or `ANY`.
        :param entity_access_type: Whose objects, where they are private: `CREATOR` (one's own) or
            `ANY`.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            entity_access_type=entity_access_type,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[_builtins.str]:
        """Visibility of the objects: `PUBLIC`, `PRIVATE` or `ANY`."""
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="entityAccessType")
    def entity_access_type(self) -> Optional[_builtins.str]:
        """Whose objects, where they are private: `CREATOR` (one's own) or `ANY`."""
        return _utilities.read(self, "entity_access_type")


_GetWorkspaceRolesPermissionRuleResult_names = {
    "entityAccessType": "entity_access_type",
}


@pulumi.output_type
class GetWorkspaceRolesRoleResult(dict[_builtins.str, Any]):
    """A custom role of a workspace."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceRolesRoleResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceRolesRoleResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        workspace_id: _builtins.str,
        create_time: Optional[_builtins.str] = None,
        creator: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        module_permissions: Optional[Sequence[GetWorkspaceRolesModulePermissionResult]] = None,
        role_id: Optional[_builtins.str] = None,
        role_name: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param create_time: When the role was created, in UTC (ISO 8601).
        :param creator: Number of the account or RAM user that created the role.
        :param gmt_modified_time: When the role was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param module_permissions: What the role may do, module by module.
        :param role_id: Id of the role, `role-...`.
        :param role_name: Name of the role.
        :param workspace_id: Workspace the role belongs to.
        """
        _utilities.assign(
            self,
            create_time=create_time,
            creator=creator,
            gmt_modified_time=gmt_modified_time,
            id=id,
            module_permissions=module_permissions,
            role_id=role_id,
            role_name=role_name,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the role was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="creator")
    def creator(self) -> Optional[_builtins.str]:
        """Number of the account or RAM user that created the role."""
        return _utilities.read(self, "creator")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the role was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="modulePermissions")
    def module_permissions(self) -> Optional[Sequence[GetWorkspaceRolesModulePermissionResult]]:
        """What the role may do, module by module."""
        return _utilities.read(self, "module_permissions")

    @_builtins.property
    @pulumi.getter(name="roleId")
    def role_id(self) -> Optional[_builtins.str]:
        """Id of the role, `role-...`."""
        return _utilities.read(self, "role_id")

    @_builtins.property
    @pulumi.getter(name="roleName")
    def role_name(self) -> Optional[_builtins.str]:
        """Name of the role."""
        return _utilities.read(self, "role_name")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> _builtins.str:
        """Workspace the role belongs to."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceRolesRoleResult_names = {
    "createTime": "create_time",
    "gmtModifiedTime": "gmt_modified_time",
    "modulePermissions": "module_permissions",
    "roleId": "role_id",
    "roleName": "role_name",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceRunsRunResult(dict[_builtins.str, Any]):
    """A run of a PAI experiment: one execution, with the parameters it was made with. What the run
    itself measures is written by the training code, not by this resource.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceRunsRunResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceRunsRunResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        create_time: Optional[_builtins.str] = None,
        experiment_id: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetWorkspaceRunsRunLabelResult]] = None,
        owner_id: Optional[_builtins.str] = None,
        params: Optional[Sequence[GetWorkspaceRunsRunParamResult]] = None,
        run_name: Optional[_builtins.str] = None,
        source_id: Optional[_builtins.str] = None,
        source_type: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param create_time: When the run was created, in UTC (ISO 8601).
        :param experiment_id: Experiment the run belongs to.
        :param gmt_modified_time: When the run was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param labels: Labels of the run. Their order does not matter.
        :param owner_id: Number of the Alibaba Cloud account that the run belongs to.
        :param params: Parameters of the run. Their order does not matter.
        :param run_name: Name of the run: 1 to 63 letters, digits, underscores and hyphens,
            beginning with a letter.
        :param source_id: Job that the run executes, for example `train1q2w3e4r`.
        :param source_type: Kind of job: `TrainingService` or `DLC`.
        :param user_id: Number of the account or RAM user that created the run.
        """
        _utilities.assign(
            self,
            create_time=create_time,
            experiment_id=experiment_id,
            gmt_modified_time=gmt_modified_time,
            id=id,
            labels=labels,
            owner_id=owner_id,
            params=params,
            run_name=run_name,
            source_id=source_id,
            source_type=source_type,
            user_id=user_id,
        )

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the run was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="experimentId")
    def experiment_id(self) -> Optional[_builtins.str]:
        """Experiment the run belongs to."""
        return _utilities.read(self, "experiment_id")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the run was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceRunsRunLabelResult]]:
        """Labels of the run. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[_builtins.str]:
        """Number of the Alibaba Cloud account that the run belongs to."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="params")
    def params(self) -> Optional[Sequence[GetWorkspaceRunsRunParamResult]]:
        """Parameters of the run. Their order does not matter."""
        return _utilities.read(self, "params")

    @_builtins.property
    @pulumi.getter(name="runName")
    def run_name(self) -> Optional[_builtins.str]:
        """Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a
        letter.
        """
        return _utilities.read(self, "run_name")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[_builtins.str]:
        """Job that the run executes, for example `train1q2w3e4r`."""
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[_builtins.str]:
        """Kind of job: `TrainingService` or `DLC`."""
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the account or RAM user that created the run."""
        return _utilities.read(self, "user_id")


_GetWorkspaceRunsRunResult_names = {
    "createTime": "create_time",
    "experimentId": "experiment_id",
    "gmtModifiedTime": "gmt_modified_time",
    "ownerId": "owner_id",
    "runName": "run_name",
    "sourceId": "source_id",
    "sourceType": "source_type",
    "userId": "user_id",
}


@pulumi.output_type
class GetWorkspaceRunsRunLabelResult(dict[_builtins.str, Any]):
    """A label of a run: a key with a value, to group and find by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One run has a key
            once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. One run has a key once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceRunsRunParamResult(dict[_builtins.str, Any]):
    """A parameter of a run: a name with the value the run was made with."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Name of the parameter, at most 128 bytes, without `=` and `,`. One run has a
            name once.
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
        """Name of the parameter, at most 128 bytes, without `=` and `,`. One run has a name once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the parameter, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceUserConfigsUserConfigResult(dict[_builtins.str, Any]):
    """A setting of the account for PAI, such as the RAM role that PAI acts as
    (`customizePAIAssumedRole` in `DataPrivacyConfig`). There is one value for a key in a scope; a
    value that exists already is not overwritten but has to be imported.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceUserConfigsUserConfigResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceUserConfigsUserConfigResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        category_name: Optional[_builtins.str] = None,
        config_key: Optional[_builtins.str] = None,
        scope: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param category_name: Category of the setting; the published one is `DataPrivacyConfig`.
        :param config_key: Key of the setting; the published one is `customizePAIAssumedRole`.
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param scope: Whom it holds for: `owner` (the account) or `subUser` (the RAM user whose
            credentials are used).
        """
        _utilities.assign(
            self,
            category_name=category_name,
            config_key=config_key,
            id=id,
            scope=scope,
        )

    @_builtins.property
    @pulumi.getter(name="categoryName")
    def category_name(self) -> Optional[_builtins.str]:
        """Category of the setting; the published one is `DataPrivacyConfig`."""
        return _utilities.read(self, "category_name")

    @_builtins.property
    @pulumi.getter(name="configKey")
    def config_key(self) -> Optional[_builtins.str]:
        """Key of the setting; the published one is `customizePAIAssumedRole`."""
        return _utilities.read(self, "config_key")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="scope")
    def scope(self) -> Optional[_builtins.str]:
        """Whom it holds for: `owner` (the account) or `subUser` (the RAM user whose credentials are
        used).
        """
        return _utilities.read(self, "scope")


_GetWorkspaceUserConfigsUserConfigResult_names = {
    "categoryName": "category_name",
    "configKey": "config_key",
}


@pulumi.output_type
class GetWorkspaceUsersUserResult(dict[_builtins.str, Any]):
    """A user who can become a member of a workspace."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceUsersUserResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceUsersUserResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        workspace_id: _builtins.str,
        user_id: Optional[_builtins.str] = None,
        user_name: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param user_id: Number of the account or RAM user, as `user_id` of `WorkspaceMember` takes
            it.
        :param user_name: Name of the user.
        :param workspace_id: Workspace that the user can become a member of.
        """
        _utilities.assign(
            self,
            id=id,
            user_id=user_id,
            user_name=user_name,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the account or RAM user, as `user_id` of `WorkspaceMember` takes it."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="userName")
    def user_name(self) -> Optional[_builtins.str]:
        """Name of the user."""
        return _utilities.read(self, "user_name")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> _builtins.str:
        """Workspace that the user can become a member of."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceUsersUserResult_names = {
    "userId": "user_id",
    "userName": "user_name",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceWorkspaceOwnerResult(dict[_builtins.str, Any]):
    """The account that a workspace belongs to."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceWorkspaceOwnerResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceWorkspaceOwnerResult_names, key)
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
        :param display_name: Name of the owner as the console shows it.
        :param user_id: Number of the owner's account or RAM user.
        :param user_kp: Number that DataWorks knows the owner by.
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
        """Name of the owner as the console shows it."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the owner's account or RAM user."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="userKp")
    def user_kp(self) -> Optional[_builtins.str]:
        """Number that DataWorks knows the owner by."""
        return _utilities.read(self, "user_kp")

    @_builtins.property
    @pulumi.getter(name="userName")
    def user_name(self) -> Optional[_builtins.str]:
        """Login name of the owner."""
        return _utilities.read(self, "user_name")


_GetWorkspaceWorkspaceOwnerResult_names = {
    "displayName": "display_name",
    "userId": "user_id",
    "userKp": "user_kp",
    "userName": "user_name",
}


@pulumi.output_type
class GetWorkspaceWorkspacesWorkspaceResult(dict[_builtins.str, Any]):
    """A PAI workspace: the place in which a team keeps its models, datasets, code and experiments,
    and in which it gives its members their roles.

    The service creates a workspace in the background; the resource is ready when its status is
    `ENABLED`. A deleted workspace lies in the recycle bin for 14 days, and its name stays taken
    that long.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceWorkspacesWorkspaceResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceWorkspacesWorkspaceResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        admin_names: Optional[Sequence[_builtins.str]] = None,
        create_time: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        display_name: Optional[_builtins.str] = None,
        env_types: Optional[Sequence[_builtins.str]] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        is_default: Optional[_builtins.bool] = None,
        owner: Optional[GetWorkspaceWorkspacesWorkspaceOwnerResult] = None,
        resource_group_id: Optional[_builtins.str] = None,
        status: Optional[_builtins.str] = None,
        workspace_name: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param admin_names: Login names of the administrators, in the order the service gives.
        :param create_time: When the workspace was created, in UTC (ISO 8601).
        :param description: What the workspace is for, at most 80 characters.
        :param display_name: Name shown in the console; free text.
        :param env_types: Environments of the workspace: `prod` alone (simple mode), or `dev` and
            `prod` (standard mode). The order does not matter.
        :param gmt_modified_time: When the workspace was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param is_default: Whether it is the account's default workspace in the region: the one that
            models are made in when a program names none.
        :param owner: The account that the workspace belongs to.
        :param resource_group_id: Resource group that the workspace belongs to, `rg-...`.
        :param status: State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`,
            `FAILURE` (it could not be created), `DISABLED` (switched off by hand) or `FROZEN`
            (payment overdue).
        :param workspace_name: Name of the workspace: 3 to 23 letters, digits and underscores,
            beginning with a letter. It is unique in the region, together with the workspaces of
            DataWorks, and stays taken for 14 days after the workspace was deleted.
        """
        _utilities.assign(
            self,
            admin_names=admin_names,
            create_time=create_time,
            description=description,
            display_name=display_name,
            env_types=env_types,
            gmt_modified_time=gmt_modified_time,
            id=id,
            is_default=is_default,
            owner=owner,
            resource_group_id=resource_group_id,
            status=status,
            workspace_name=workspace_name,
        )

    @_builtins.property
    @pulumi.getter(name="adminNames")
    def admin_names(self) -> Optional[Sequence[_builtins.str]]:
        """Login names of the administrators, in the order the service gives."""
        return _utilities.read(self, "admin_names")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the workspace was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[_builtins.str]:
        """What the workspace is for, at most 80 characters."""
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[_builtins.str]:
        """Name shown in the console; free text."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="envTypes")
    def env_types(self) -> Optional[Sequence[_builtins.str]]:
        """Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard
        mode). The order does not matter.
        """
        return _utilities.read(self, "env_types")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the workspace was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="isDefault")
    def is_default(self) -> Optional[_builtins.bool]:
        """Whether it is the account's default workspace in the region: the one that models are made
        in when a program names none.
        """
        return _utilities.read(self, "is_default")

    @_builtins.property
    @pulumi.getter(name="owner")
    def owner(self) -> Optional[GetWorkspaceWorkspacesWorkspaceOwnerResult]:
        """The account that the workspace belongs to."""
        return _utilities.read(self, "owner")

    @_builtins.property
    @pulumi.getter(name="resourceGroupId")
    def resource_group_id(self) -> Optional[_builtins.str]:
        """Resource group that the workspace belongs to, `rg-...`."""
        return _utilities.read(self, "resource_group_id")

    @_builtins.property
    @pulumi.getter(name="status")
    def status(self) -> Optional[_builtins.str]:
        """State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it
        could not be created), `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
        """
        return _utilities.read(self, "status")

    @_builtins.property
    @pulumi.getter(name="workspaceName")
    def workspace_name(self) -> Optional[_builtins.str]:
        """Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter.
        It is unique in the region, together with the workspaces of DataWorks, and stays taken for
        14 days after the workspace was deleted.
        """
        return _utilities.read(self, "workspace_name")


_GetWorkspaceWorkspacesWorkspaceResult_names = {
    "adminNames": "admin_names",
    "createTime": "create_time",
    "displayName": "display_name",
    "envTypes": "env_types",
    "gmtModifiedTime": "gmt_modified_time",
    "isDefault": "is_default",
    "resourceGroupId": "resource_group_id",
    "workspaceName": "workspace_name",
}


@pulumi.output_type
class GetWorkspaceWorkspacesWorkspaceOwnerResult(dict[_builtins.str, Any]):
    """The account that a workspace belongs to."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceWorkspacesWorkspaceOwnerResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceWorkspacesWorkspaceOwnerResult_names, key)
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
        :param display_name: Name of the owner as the console shows it.
        :param user_id: Number of the owner's account or RAM user.
        :param user_kp: Number that DataWorks knows the owner by.
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
        """Name of the owner as the console shows it."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the owner's account or RAM user."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="userKp")
    def user_kp(self) -> Optional[_builtins.str]:
        """Number that DataWorks knows the owner by."""
        return _utilities.read(self, "user_kp")

    @_builtins.property
    @pulumi.getter(name="userName")
    def user_name(self) -> Optional[_builtins.str]:
        """Login name of the owner."""
        return _utilities.read(self, "user_name")


_GetWorkspaceWorkspacesWorkspaceOwnerResult_names = {
    "displayName": "display_name",
    "userId": "user_id",
    "userKp": "user_kp",
    "userName": "user_name",
}

# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getConnections:getConnections`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetConnectionsResult",
    "AwaitableGetConnectionsResult",
    "get_connections",
    "get_connections_output",
]


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
        :param accessibility: Who can see the connection: `PRIVATE` (its creator and the
            administrators) or `PUBLIC` (every member).
        :param configs: Settings by name, for example `base_url`. They depend on `connection_type`.
        :param connection_id: ID of the connection, `conn-...`.
        :param connection_name: Name of the connection.
        :param connection_type: Kind of service, for example `DashScopeConnection`,
            `OpenLLMConnection` or `MilvusConnection`.
        :param create_time: When the connection was created, in UTC (ISO 8601).
        :param creator: ID of the account or RAM user that created the connection.
        :param description: What the connection is for.
        :param gmt_modified_time: When the connection was last changed, in UTC (ISO 8601).
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param models: Models that you can reach through the connection.
        :param resource_meta: The database instance, if the connection leads to a database.
        :param workspace_id: Workspace of the connection.
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
        """Who can see the connection: `PRIVATE` (its creator and the administrators) or `PUBLIC`
        (every member).
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="configs")
    def configs(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """Settings by name, for example `base_url`. They depend on `connection_type`."""
        return _utilities.read(self, "configs")

    @_builtins.property
    @pulumi.getter(name="connectionId")
    def connection_id(self) -> Optional[_builtins.str]:
        """ID of the connection, `conn-...`."""
        return _utilities.read(self, "connection_id")

    @_builtins.property
    @pulumi.getter(name="connectionName")
    def connection_name(self) -> Optional[_builtins.str]:
        """Name of the connection."""
        return _utilities.read(self, "connection_name")

    @_builtins.property
    @pulumi.getter(name="connectionType")
    def connection_type(self) -> Optional[_builtins.str]:
        """Kind of service, for example `DashScopeConnection`, `OpenLLMConnection` or
        `MilvusConnection`.
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
        """ID of the account or RAM user that created the connection."""
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
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="models")
    def models(self) -> Optional[Sequence[GetConnectionsModelResult]]:
        """Models that you can reach through the connection."""
        return _utilities.read(self, "models")

    @_builtins.property
    @pulumi.getter(name="resourceMeta")
    def resource_meta(self) -> Optional[GetConnectionsResourceMetaResult]:
        """The database instance, if the connection leads to a database."""
        return _utilities.read(self, "resource_meta")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[_builtins.str]:
        """Workspace of the connection."""
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
    """A model that you can reach through a connection."""

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
        :param display_name: Name of the model as shown in the console.
        :param model: Name to call the model by.
        :param model_type: Kind of model: `LLM`, `Embedding` or `ReRank`.
        :param tool_call: Whether the model can call tools.
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
        """Name of the model as shown in the console."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="model")
    def model(self) -> Optional[_builtins.str]:
        """Name to call the model by."""
        return _utilities.read(self, "model")

    @_builtins.property
    @pulumi.getter(name="modelType")
    def model_type(self) -> Optional[_builtins.str]:
        """Kind of model: `LLM`, `Embedding` or `ReRank`."""
        return _utilities.read(self, "model_type")

    @_builtins.property
    @pulumi.getter(name="toolCall")
    def tool_call(self) -> Optional[_builtins.bool]:
        """Whether the model can call tools."""
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
        :param extra: More settings.
        :param instance_id: ID of the instance.
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
        """More settings."""
        return _utilities.read(self, "extra")

    @_builtins.property
    @pulumi.getter(name="instanceId")
    def instance_id(self) -> Optional[_builtins.str]:
        """ID of the instance."""
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
class GetConnectionsResult:
    """Result of `get_connections`."""

    def __init__(
        self,
        connections: Optional[Sequence[GetConnectionsConnectionResult]] = None,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
    ) -> None:
        pulumi.set(self, "connections", connections)
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)

    @_builtins.property
    @pulumi.getter(name="connections")
    def connections(self) -> Sequence[GetConnectionsConnectionResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "connections")

    @_builtins.property
    @pulumi.getter(name="ids")
    def ids(self) -> Sequence[_builtins.str]:
        """The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "ids")

    @_builtins.property
    @pulumi.getter(name="names")
    def names(self) -> Sequence[_builtins.str]:
        """The names, in the order of the list. An object without a name has its ID here."""
        return _utilities.read(self, "names")


class AwaitableGetConnectionsResult(GetConnectionsResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetConnectionsResult]:
        yield from ()
        return self


def get_connections(
    accessibility: Optional[_builtins.str] = None,
    connection_name: Optional[_builtins.str] = None,
    connection_type: Optional[_builtins.str] = None,
    creator: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    model: Optional[_builtins.str] = None,
    model_type: Optional[_builtins.str] = None,
    name_regex: Optional[_builtins.str] = None,
    tool_call: Optional[_builtins.bool] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetConnectionsResult:
    """Returns the connections of a workspace to model services, vector stores and databases. The
    result has no passwords and keys.

    ## Example Usage

    ### Connections through which a language model can be reached

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    models = alicloud.pai.get_connections(workspace_id="478812", model_type="LLM")
    pulumi.export("connectionNames", models.names)
    pulumi.export("connectionIds", models.ids)
    ```

    :param accessibility: Return only connections with this visibility: `PRIVATE` or `PUBLIC`.
    :param connection_name: Return only the connection with this name.
    :param connection_type: Return only connections of this type, for example `OpenLLMConnection`.
    :param creator: Return only connections that this account or RAM user created.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param model: Return only connections to this model.
    :param model_type: Return only connections to a model of this type: `LLM`, `Embedding` or
        `ReRank`.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param tool_call: Return only connections to models that can call tools (`true`) or that cannot
        (`false`).
    :param workspace_id: Return the connections of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getConnections:getConnections",
        {
            "accessibility": accessibility,
            "connectionName": connection_name,
            "connectionType": connection_type,
            "creator": creator,
            "ids": ids,
            "maxItems": max_items,
            "model": model,
            "modelType": model_type,
            "nameRegex": name_regex,
            "toolCall": tool_call,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetConnectionsResult,
    )


def get_connections_output(
    accessibility: pulumi.Input[Optional[_builtins.str]] = None,
    connection_name: pulumi.Input[Optional[_builtins.str]] = None,
    connection_type: pulumi.Input[Optional[_builtins.str]] = None,
    creator: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    model: pulumi.Input[Optional[_builtins.str]] = None,
    model_type: pulumi.Input[Optional[_builtins.str]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    tool_call: pulumi.Input[Optional[_builtins.bool]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetConnectionsResult]:
    """Returns the connections of a workspace to model services, vector stores and databases. The
    result has no passwords and keys.

    ## Example Usage

    ### Connections through which a language model can be reached

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    models = alicloud.pai.get_connections(workspace_id="478812", model_type="LLM")
    pulumi.export("connectionNames", models.names)
    pulumi.export("connectionIds", models.ids)
    ```

    :param accessibility: Return only connections with this visibility: `PRIVATE` or `PUBLIC`.
    :param connection_name: Return only the connection with this name.
    :param connection_type: Return only connections of this type, for example `OpenLLMConnection`.
    :param creator: Return only connections that this account or RAM user created.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param model: Return only connections to this model.
    :param model_type: Return only connections to a model of this type: `LLM`, `Embedding` or
        `ReRank`.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param tool_call: Return only connections to models that can call tools (`true`) or that cannot
        (`false`).
    :param workspace_id: Return the connections of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getConnections:getConnections",
        {
            "accessibility": accessibility,
            "connectionName": connection_name,
            "connectionType": connection_type,
            "creator": creator,
            "ids": ids,
            "maxItems": max_items,
            "model": model,
            "modelType": model_type,
            "nameRegex": name_regex,
            "toolCall": tool_call,
            "workspaceId": workspace_id,
        },
        opts,
        GetConnectionsResult,
    )

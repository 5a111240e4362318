# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getConnections:getConnections`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetConnectionsResult",
    "AwaitableGetConnectionsResult",
    "get_connections",
    "get_connections_output",
]


@pulumi.output_type
class GetConnectionsResult:
    """What `get_connections` answers."""

    def __init__(
        self,
        connections: Optional[Sequence[outputs.GetConnectionsConnectionResult]] = None,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
    ) -> None:
        pulumi.set(self, "connections", connections)
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)

    @_builtins.property
    @pulumi.getter(name="connections")
    def connections(self) -> Sequence[outputs.GetConnectionsConnectionResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
        """
        return _utilities.read(self, "connections")

    @_builtins.property
    @pulumi.getter(name="ids")
    def ids(self) -> Sequence[_builtins.str]:
        """The ids, in the order of the list; those of resources are the ones that `pulumi import`
        takes.
        """
        return _utilities.read(self, "ids")

    @_builtins.property
    @pulumi.getter(name="names")
    def names(self) -> Sequence[_builtins.str]:
        """The names, in the order of the list; the id where there is no name."""
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
    """Connections of a workspace: where model services, vector stores and databases are. Their
    passwords and keys are left out.

    ## Example Usage

    ### Connections through which a language model can be reached

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    models = alicloud.pai.get_connections(workspace_id="478812", model_type="LLM")
    pulumi.export("connectionNames", models.names)
    pulumi.export("connectionIds", models.ids)
    ```

    :param accessibility: Only connections of this visibility: `PRIVATE` or `PUBLIC`.
    :param connection_name: Only the connection of this name.
    :param connection_type: Only connections of this type: `OpenLLMConnection`, for example.
    :param creator: Only connections that this account or RAM user created.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param model: Only connections that this model can be reached by.
    :param model_type: Only connections that a model of this type can be reached by: `LLM`,
        `Embedding` or `ReRank`.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param tool_call: Only connections whose models can call tools, or with `false` those whose
        models cannot.
    :param workspace_id: Connections of this workspace.
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
    """Connections of a workspace: where model services, vector stores and databases are. Their
    passwords and keys are left out.

    ## Example Usage

    ### Connections through which a language model can be reached

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    models = alicloud.pai.get_connections(workspace_id="478812", model_type="LLM")
    pulumi.export("connectionNames", models.names)
    pulumi.export("connectionIds", models.ids)
    ```

    :param accessibility: Only connections of this visibility: `PRIVATE` or `PUBLIC`.
    :param connection_name: Only the connection of this name.
    :param connection_type: Only connections of this type: `OpenLLMConnection`, for example.
    :param creator: Only connections that this account or RAM user created.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param model: Only connections that this model can be reached by.
    :param model_type: Only connections that a model of this type can be reached by: `LLM`,
        `Embedding` or `ReRank`.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param tool_call: Only connections whose models can call tools, or with `false` those whose
        models cannot.
    :param workspace_id: Connections of this workspace.
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

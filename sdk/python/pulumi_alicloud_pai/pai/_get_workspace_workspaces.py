# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetWorkspaceWorkspacesResult",
    "AwaitableGetWorkspaceWorkspacesResult",
    "get_workspace_workspaces",
    "get_workspace_workspaces_output",
]


@pulumi.output_type
class GetWorkspaceWorkspacesResult:
    """What `get_workspace_workspaces` answers."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        workspaces: Optional[Sequence[outputs.GetWorkspaceWorkspacesWorkspaceResult]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)
        pulumi.set(self, "workspaces", workspaces)

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

    @_builtins.property
    @pulumi.getter(name="workspaces")
    def workspaces(self) -> Sequence[outputs.GetWorkspaceWorkspacesWorkspaceResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
        """
        return _utilities.read(self, "workspaces")


class AwaitableGetWorkspaceWorkspacesResult(GetWorkspaceWorkspacesResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceWorkspacesResult]:
        yield from ()
        return self


def get_workspace_workspaces(
    ids: Optional[Sequence[_builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name_regex: Optional[_builtins.str] = None,
    resource_group_id: Optional[_builtins.str] = None,
    status: Optional[_builtins.str] = None,
    workspace_name: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceWorkspacesResult:
    """The workspaces that the caller may see in the region.

    ## Example Usage

    ### The workspaces of a resource group

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    workspaces = alicloud.pai.get_workspace_workspaces(resource_group_id="rg-acfmxazb4ph6aiy", status="ENABLED")
    pulumi.export("workspaceNames", workspaces.names)
    ```

    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param resource_group_id: Only workspaces of this resource group.
    :param status: Only workspaces in this state: `ENABLED`, for example.
    :param workspace_name: Only the workspace of this name.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces",
        {
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "resourceGroupId": resource_group_id,
            "status": status,
            "workspaceName": workspace_name,
        },
        opts,
        AwaitableGetWorkspaceWorkspacesResult,
    )


def get_workspace_workspaces_output(
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    resource_group_id: pulumi.Input[Optional[_builtins.str]] = None,
    status: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_name: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceWorkspacesResult]:
    """The workspaces that the caller may see in the region.

    ## Example Usage

    ### The workspaces of a resource group

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    workspaces = alicloud.pai.get_workspace_workspaces(resource_group_id="rg-acfmxazb4ph6aiy", status="ENABLED")
    pulumi.export("workspaceNames", workspaces.names)
    ```

    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param resource_group_id: Only workspaces of this resource group.
    :param status: Only workspaces in this state: `ENABLED`, for example.
    :param workspace_name: Only the workspace of this name.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces",
        {
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "resourceGroupId": resource_group_id,
            "status": status,
            "workspaceName": workspace_name,
        },
        opts,
        GetWorkspaceWorkspacesResult,
    )

# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceResources:getWorkspaceResources`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetWorkspaceResourcesResult",
    "AwaitableGetWorkspaceResourcesResult",
    "get_workspace_resources",
    "get_workspace_resources_output",
]


@pulumi.output_type
class GetWorkspaceResourcesResult:
    """What `get_workspace_resources` answers."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        resources: Optional[Sequence[outputs.GetWorkspaceResourcesResourceResult]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)
        pulumi.set(self, "resources", resources)

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
    @pulumi.getter(name="resources")
    def resources(self) -> Sequence[outputs.GetWorkspaceResourcesResourceResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
        """
        return _utilities.read(self, "resources")


class AwaitableGetWorkspaceResourcesResult(GetWorkspaceResourcesResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceResourcesResult]:
        yield from ()
        return self


def get_workspace_resources(
    group_name: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name: Optional[_builtins.str] = None,
    name_regex: Optional[_builtins.str] = None,
    quota_ids: Optional[Sequence[_builtins.str]] = None,
    resource_type: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceResourcesResult:
    """The computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others
    that its jobs can run on.

    ## Example Usage

    ### The quotas that jobs of a workspace can run on

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    quotas = alicloud.pai.get_workspace_resources(workspace_id="478812", resource_type="ECS")
    pulumi.export("quotaNames", quotas.names)
    ```

    :param group_name: Only resources of this group.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name: Only the resource of this name.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param quota_ids: Only resources of type `ACS` that are made of all these quotas.
    :param resource_type: Only resources of this kind: `ECS`, for example.
    :param workspace_id: Resources of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceResources:getWorkspaceResources",
        {
            "groupName": group_name,
            "ids": ids,
            "maxItems": max_items,
            "name": name,
            "nameRegex": name_regex,
            "quotaIds": quota_ids,
            "resourceType": resource_type,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceResourcesResult,
    )


def get_workspace_resources_output(
    group_name: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name: pulumi.Input[Optional[_builtins.str]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    quota_ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    resource_type: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceResourcesResult]:
    """The computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others
    that its jobs can run on.

    ## Example Usage

    ### The quotas that jobs of a workspace can run on

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    quotas = alicloud.pai.get_workspace_resources(workspace_id="478812", resource_type="ECS")
    pulumi.export("quotaNames", quotas.names)
    ```

    :param group_name: Only resources of this group.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name: Only the resource of this name.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param quota_ids: Only resources of type `ACS` that are made of all these quotas.
    :param resource_type: Only resources of this kind: `ECS`, for example.
    :param workspace_id: Resources of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceResources:getWorkspaceResources",
        {
            "groupName": group_name,
            "ids": ids,
            "maxItems": max_items,
            "name": name,
            "nameRegex": name_regex,
            "quotaIds": quota_ids,
            "resourceType": resource_type,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceResourcesResult,
    )

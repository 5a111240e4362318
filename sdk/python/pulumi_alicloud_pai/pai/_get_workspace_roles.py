# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceRoles:getWorkspaceRoles`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetWorkspaceRolesResult",
    "AwaitableGetWorkspaceRolesResult",
    "get_workspace_roles",
    "get_workspace_roles_output",
]


@pulumi.output_type
class GetWorkspaceRolesResult:
    """What `get_workspace_roles` answers."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        roles: Optional[Sequence[outputs.GetWorkspaceRolesRoleResult]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)
        pulumi.set(self, "roles", roles)

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
    @pulumi.getter(name="roles")
    def roles(self) -> Sequence[outputs.GetWorkspaceRolesRoleResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
        """
        return _utilities.read(self, "roles")


class AwaitableGetWorkspaceRolesResult(GetWorkspaceRolesResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceRolesResult]:
        yield from ()
        return self


def get_workspace_roles(
    ids: Optional[Sequence[_builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name_regex: Optional[_builtins.str] = None,
    role_name: Optional[_builtins.str] = None,
    status: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceRolesResult:
    """The custom roles of a workspace. Members take their `roleId` in `roles`, and datasets in
    `accessibleRoleIdList`; the roles that PAI brings along, such as `PAI.AlgoDeveloper`, are not
    among them.

    ## Example Usage

    ### The custom roles that can be used

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    roles = alicloud.pai.get_workspace_roles(workspace_id="478812", status="Succeeded")
    pulumi.export("roleIds", roles.ids)
    ```

    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param role_name: Only the role of this name.
    :param status: Only roles in this state: `Succeeded`, for example, for those that can be used.
    :param workspace_id: Roles of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceRoles:getWorkspaceRoles",
        {
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "roleName": role_name,
            "status": status,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceRolesResult,
    )


def get_workspace_roles_output(
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    role_name: pulumi.Input[Optional[_builtins.str]] = None,
    status: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceRolesResult]:
    """The custom roles of a workspace. Members take their `roleId` in `roles`, and datasets in
    `accessibleRoleIdList`; the roles that PAI brings along, such as `PAI.AlgoDeveloper`, are not
    among them.

    ## Example Usage

    ### The custom roles that can be used

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    roles = alicloud.pai.get_workspace_roles(workspace_id="478812", status="Succeeded")
    pulumi.export("roleIds", roles.ids)
    ```

    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param role_name: Only the role of this name.
    :param status: Only roles in this state: `Succeeded`, for example, for those that can be used.
    :param workspace_id: Roles of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceRoles:getWorkspaceRoles",
        {
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "roleName": role_name,
            "status": status,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceRolesResult,
    )

# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceMembers:getWorkspaceMembers`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetWorkspaceMembersResult",
    "AwaitableGetWorkspaceMembersResult",
    "get_workspace_members",
    "get_workspace_members_output",
]


@pulumi.output_type
class GetWorkspaceMembersResult:
    """What `get_workspace_members` answers."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        members: Optional[Sequence[outputs.GetWorkspaceMembersMemberResult]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "members", members)
        pulumi.set(self, "names", names)

    @_builtins.property
    @pulumi.getter(name="ids")
    def ids(self) -> Sequence[_builtins.str]:
        """The ids, in the order of the list; those of resources are the ones that `pulumi import`
        takes.
        """
        return _utilities.read(self, "ids")

    @_builtins.property
    @pulumi.getter(name="members")
    def members(self) -> Sequence[outputs.GetWorkspaceMembersMemberResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
        """
        return _utilities.read(self, "members")

    @_builtins.property
    @pulumi.getter(name="names")
    def names(self) -> Sequence[_builtins.str]:
        """The names, in the order of the list; the id where there is no name."""
        return _utilities.read(self, "names")


class AwaitableGetWorkspaceMembersResult(GetWorkspaceMembersResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceMembersResult]:
        yield from ()
        return self


def get_workspace_members(
    ids: Optional[Sequence[_builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    member_name: Optional[_builtins.str] = None,
    name_regex: Optional[_builtins.str] = None,
    roles: Optional[Sequence[_builtins.str]] = None,
    user_id: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceMembersResult:
    """The members of a workspace, with their roles.

    ## Example Usage

    ### Who administers a workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    admins = alicloud.pai.get_workspace_members(workspace_id="478812", roles=["PAI.WorkspaceAdmin"])
    pulumi.export("adminNames", admins.names)
    ```

    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param member_name: Only the member of this name.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param roles: Only members that have all of these roles.
    :param user_id: Only the member that is this user: digits.
    :param workspace_id: Members of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceMembers:getWorkspaceMembers",
        {
            "ids": ids,
            "maxItems": max_items,
            "memberName": member_name,
            "nameRegex": name_regex,
            "roles": roles,
            "userId": user_id,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceMembersResult,
    )


def get_workspace_members_output(
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    member_name: pulumi.Input[Optional[_builtins.str]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    roles: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    user_id: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceMembersResult]:
    """The members of a workspace, with their roles.

    ## Example Usage

    ### Who administers a workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    admins = alicloud.pai.get_workspace_members(workspace_id="478812", roles=["PAI.WorkspaceAdmin"])
    pulumi.export("adminNames", admins.names)
    ```

    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param member_name: Only the member of this name.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param roles: Only members that have all of these roles.
    :param user_id: Only the member that is this user: digits.
    :param workspace_id: Members of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceMembers:getWorkspaceMembers",
        {
            "ids": ids,
            "maxItems": max_items,
            "memberName": member_name,
            "nameRegex": name_regex,
            "roles": roles,
            "userId": user_id,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceMembersResult,
    )

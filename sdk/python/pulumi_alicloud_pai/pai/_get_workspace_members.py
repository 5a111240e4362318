# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceMembers:getWorkspaceMembers`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceMembersResult",
    "AwaitableGetWorkspaceMembersResult",
    "get_workspace_members",
    "get_workspace_members_output",
]


@pulumi.output_type
class GetWorkspaceMembersMemberResult(dict[_builtins.str, Any]):
    """A member of a PAI workspace is a RAM user, or the account itself, with its roles in the
    workspace. The owner of a workspace is always a member. You cannot remove the owner.
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
        :param display_name: Name of the member as shown in the console.
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param member_id: ID of the member, `<workspace_id>-<user_id>`.
        :param member_name: Name of the member.
        :param roles: Roles of the member, at least one. A role is `PAI.AlgoDeveloper`,
            `PAI.AlgoOperator`, `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`,
            `PAI.WorkspaceGuest`, `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order
            does not matter.
        :param user_id: ID of the RAM user or account.
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
        """Name of the member as shown in the console."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="memberId")
    def member_id(self) -> Optional[_builtins.str]:
        """ID of the member, `<workspace_id>-<user_id>`."""
        return _utilities.read(self, "member_id")

    @_builtins.property
    @pulumi.getter(name="memberName")
    def member_name(self) -> Optional[_builtins.str]:
        """Name of the member."""
        return _utilities.read(self, "member_name")

    @_builtins.property
    @pulumi.getter(name="roles")
    def roles(self) -> Optional[Sequence[_builtins.str]]:
        """Roles of the member, at least one. A role is `PAI.AlgoDeveloper`, `PAI.AlgoOperator`,
        `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`,
        `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order does not matter.
        """
        return _utilities.read(self, "roles")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """ID of the RAM user or account."""
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
class GetWorkspaceMembersResult:
    """Result of `get_workspace_members`."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        members: Optional[Sequence[GetWorkspaceMembersMemberResult]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "members", members)
        pulumi.set(self, "names", names)

    @_builtins.property
    @pulumi.getter(name="ids")
    def ids(self) -> Sequence[_builtins.str]:
        """The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "ids")

    @_builtins.property
    @pulumi.getter(name="members")
    def members(self) -> Sequence[GetWorkspaceMembersMemberResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "members")

    @_builtins.property
    @pulumi.getter(name="names")
    def names(self) -> Sequence[_builtins.str]:
        """The names, in the order of the list. An object without a name has its ID here."""
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
    """Returns the members of a workspace with their roles.

    ## Example Usage

    ### Who administers a workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    admins = alicloud.pai.get_workspace_members(workspace_id="478812", roles=["PAI.WorkspaceAdmin"])
    pulumi.export("adminNames", admins.names)
    ```

    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param member_name: Return only the member with this name.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param roles: Return only members that have all of these roles.
    :param user_id: Return only the member with this user ID, which is a number.
    :param workspace_id: Return the members of this workspace.
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
    """Returns the members of a workspace with their roles.

    ## Example Usage

    ### Who administers a workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    admins = alicloud.pai.get_workspace_members(workspace_id="478812", roles=["PAI.WorkspaceAdmin"])
    pulumi.export("adminNames", admins.names)
    ```

    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param member_name: Return only the member with this name.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param roles: Return only members that have all of these roles.
    :param user_id: Return only the member with this user ID, which is a number.
    :param workspace_id: Return the members of this workspace.
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

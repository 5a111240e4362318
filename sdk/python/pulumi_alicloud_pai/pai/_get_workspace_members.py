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
class GetWorkspaceMembersResult:
    """What `get_workspace_members` answers."""

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
        """The ids, in the order of the list; those of resources are the ones that `pulumi import`
        takes.
        """
        return _utilities.read(self, "ids")

    @_builtins.property
    @pulumi.getter(name="members")
    def members(self) -> Sequence[GetWorkspaceMembersMemberResult]:
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

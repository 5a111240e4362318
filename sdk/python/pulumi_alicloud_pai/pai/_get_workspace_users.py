# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceUsers:getWorkspaceUsers`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceUsersResult",
    "AwaitableGetWorkspaceUsersResult",
    "get_workspace_users",
    "get_workspace_users_output",
]


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
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param user_id: ID of the account or RAM user. Use it as `user_id` of a `WorkspaceMember`.
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
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """ID of the account or RAM user. Use it as `user_id` of a `WorkspaceMember`."""
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
class GetWorkspaceUsersResult:
    """Result of `get_workspace_users`."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        users: Optional[Sequence[GetWorkspaceUsersUserResult]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)
        pulumi.set(self, "users", users)

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

    @_builtins.property
    @pulumi.getter(name="users")
    def users(self) -> Sequence[GetWorkspaceUsersUserResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "users")


class AwaitableGetWorkspaceUsersResult(GetWorkspaceUsersResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceUsersResult]:
        yield from ()
        return self


def get_workspace_users(
    ids: Optional[Sequence[_builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name_regex: Optional[_builtins.str] = None,
    user_id: Optional[_builtins.str] = None,
    user_name: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceUsersResult:
    """Returns the users who can become members of a workspace. Use it to find the ID that
    `WorkspaceMember` needs by the name of a RAM user.

    ## Example Usage

    ### Everybody who could become a member

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    users = alicloud.pai.get_workspace_users(workspace_id="478812")
    pulumi.export("userNames", users.names)
    ```

    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param user_id: Return only the user with this ID, which is a number.
    :param user_name: Return only the user with this name.
    :param workspace_id: Return the users for this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceUsers:getWorkspaceUsers",
        {
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "userId": user_id,
            "userName": user_name,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceUsersResult,
    )


def get_workspace_users_output(
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    user_id: pulumi.Input[Optional[_builtins.str]] = None,
    user_name: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceUsersResult]:
    """Returns the users who can become members of a workspace. Use it to find the ID that
    `WorkspaceMember` needs by the name of a RAM user.

    ## Example Usage

    ### Everybody who could become a member

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    users = alicloud.pai.get_workspace_users(workspace_id="478812")
    pulumi.export("userNames", users.names)
    ```

    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param user_id: Return only the user with this ID, which is a number.
    :param user_name: Return only the user with this name.
    :param workspace_id: Return the users for this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceUsers:getWorkspaceUsers",
        {
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "userId": user_id,
            "userName": user_name,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceUsersResult,
    )

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
class GetWorkspaceUsersResult:
    """What `get_workspace_users` answers."""

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
    @pulumi.getter(name="users")
    def users(self) -> Sequence[GetWorkspaceUsersUserResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
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
    """The users who can become members of a workspace: it turns the name of a RAM user into the
    number that `WorkspaceMember` takes.

    ## Example Usage

    ### Everybody who could become a member

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    users = alicloud.pai.get_workspace_users(workspace_id="478812")
    pulumi.export("userNames", users.names)
    ```

    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param user_id: Only the user of this number: digits.
    :param user_name: Only the user of this name.
    :param workspace_id: Users for this workspace.
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
    """The users who can become members of a workspace: it turns the name of a RAM user into the
    number that `WorkspaceMember` takes.

    ## Example Usage

    ### Everybody who could become a member

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    users = alicloud.pai.get_workspace_users(workspace_id="478812")
    pulumi.export("userNames", users.names)
    ```

    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param user_id: Only the user of this number: digits.
    :param user_name: Only the user of this name.
    :param workspace_id: Users for this workspace.
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

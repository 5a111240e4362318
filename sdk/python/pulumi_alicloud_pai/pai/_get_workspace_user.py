# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceUser:getWorkspaceUser`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceUserResult",
    "AwaitableGetWorkspaceUserResult",
    "get_workspace_user",
    "get_workspace_user_output",
]


@pulumi.output_type
class GetWorkspaceUserResult:
    """Result of `get_workspace_user`."""

    def __init__(
        self,
        id: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
        user_name: Optional[_builtins.str] = None,
        workspace_id: Optional[_builtins.str] = None,
    ) -> None:
        pulumi.set(self, "id", id)
        pulumi.set(self, "user_id", user_id)
        pulumi.set(self, "user_name", user_name)
        pulumi.set(self, "workspace_id", workspace_id)

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


class AwaitableGetWorkspaceUserResult(GetWorkspaceUserResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceUserResult]:
        yield from ()
        return self


def get_workspace_user(
    user_id: Optional[_builtins.str] = None,
    user_name: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceUserResult:
    """Finds one user who can become a member of the workspace, by name or by ID. The call fails if
    no user matches, or if more than one does.

    ## Example Usage

    ### A member by the name of the RAM user

    ```python
    import pulumi_alicloud_pai as alicloud

    analyst = alicloud.pai.get_workspace_user(workspace_id="478812", user_name="analyst@fraud-team")
    analyst_member = alicloud.pai.WorkspaceMember(
        "analyst", workspace_id="478812", user_id=analyst.id, roles=["PAI.AlgoDeveloper"]
    )
    ```

    :param user_id: Return only the user with this ID, which is a number.
    :param user_name: Return only the user with this name.
    :param workspace_id: Return the users for this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceUser:getWorkspaceUser",
        {
            "userId": user_id,
            "userName": user_name,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceUserResult,
    )


def get_workspace_user_output(
    user_id: pulumi.Input[Optional[_builtins.str]] = None,
    user_name: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceUserResult]:
    """Finds one user who can become a member of the workspace, by name or by ID. The call fails if
    no user matches, or if more than one does.

    ## Example Usage

    ### A member by the name of the RAM user

    ```python
    import pulumi_alicloud_pai as alicloud

    analyst = alicloud.pai.get_workspace_user(workspace_id="478812", user_name="analyst@fraud-team")
    analyst_member = alicloud.pai.WorkspaceMember(
        "analyst", workspace_id="478812", user_id=analyst.id, roles=["PAI.AlgoDeveloper"]
    )
    ```

    :param user_id: Return only the user with this ID, which is a number.
    :param user_name: Return only the user with this name.
    :param workspace_id: Return the users for this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceUser:getWorkspaceUser",
        {
            "userId": user_id,
            "userName": user_name,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceUserResult,
    )

# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceWorkspaceResult",
    "AwaitableGetWorkspaceWorkspaceResult",
    "get_workspace_workspace",
    "get_workspace_workspace_output",
]


@pulumi.output_type
class GetWorkspaceWorkspaceOwnerResult(dict[_builtins.str, Any]):
    """Account that owns a workspace."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceWorkspaceOwnerResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceWorkspaceOwnerResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        display_name: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
        user_kp: Optional[_builtins.str] = None,
        user_name: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param display_name: Name of the owner as shown in the console.
        :param user_id: ID of the owner's account or RAM user.
        :param user_kp: ID of the owner in DataWorks.
        :param user_name: Login name of the owner.
        """
        _utilities.assign(
            self,
            display_name=display_name,
            user_id=user_id,
            user_kp=user_kp,
            user_name=user_name,
        )

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[_builtins.str]:
        """Name of the owner as shown in the console."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """ID of the owner's account or RAM user."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="userKp")
    def user_kp(self) -> Optional[_builtins.str]:
        """ID of the owner in DataWorks."""
        return _utilities.read(self, "user_kp")

    @_builtins.property
    @pulumi.getter(name="userName")
    def user_name(self) -> Optional[_builtins.str]:
        """Login name of the owner."""
        return _utilities.read(self, "user_name")


_GetWorkspaceWorkspaceOwnerResult_names = {
    "displayName": "display_name",
    "userId": "user_id",
    "userKp": "user_kp",
    "userName": "user_name",
}


@pulumi.output_type
class GetWorkspaceWorkspaceResult:
    """Result of `get_workspace_workspace`."""

    def __init__(
        self,
        admin_names: Optional[Sequence[_builtins.str]] = None,
        create_time: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        display_name: Optional[_builtins.str] = None,
        env_types: Optional[Sequence[_builtins.str]] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        id: Optional[_builtins.str] = None,
        is_default: Optional[_builtins.bool] = None,
        owner: Optional[GetWorkspaceWorkspaceOwnerResult] = None,
        resource_group_id: Optional[_builtins.str] = None,
        status: Optional[_builtins.str] = None,
        workspace_name: Optional[_builtins.str] = None,
    ) -> None:
        pulumi.set(self, "admin_names", admin_names)
        pulumi.set(self, "create_time", create_time)
        pulumi.set(self, "description", description)
        pulumi.set(self, "display_name", display_name)
        pulumi.set(self, "env_types", env_types)
        pulumi.set(self, "gmt_modified_time", gmt_modified_time)
        pulumi.set(self, "id", id)
        pulumi.set(self, "is_default", is_default)
        pulumi.set(self, "owner", owner)
        pulumi.set(self, "resource_group_id", resource_group_id)
        pulumi.set(self, "status", status)
        pulumi.set(self, "workspace_name", workspace_name)

    @_builtins.property
    @pulumi.getter(name="adminNames")
    def admin_names(self) -> Optional[Sequence[_builtins.str]]:
        """Login names of the administrators, in the order in which the service returns them."""
        return _utilities.read(self, "admin_names")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the workspace was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[_builtins.str]:
        """What the workspace is for, at most 80 characters."""
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[_builtins.str]:
        """Name that the console shows. It can be any text."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="envTypes")
    def env_types(self) -> Optional[Sequence[_builtins.str]]:
        """Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard
        mode). The order does not matter. Give the new workspace another `workspace_name`, because
        the old name stays taken for 14 days.
        """
        return _utilities.read(self, "env_types")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the workspace was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="isDefault")
    def is_default(self) -> Optional[_builtins.bool]:
        """Whether this is the account's default workspace in the region. Models that name no
        workspace are created in it.
        """
        return _utilities.read(self, "is_default")

    @_builtins.property
    @pulumi.getter(name="owner")
    def owner(self) -> Optional[GetWorkspaceWorkspaceOwnerResult]:
        """Account that owns the workspace."""
        return _utilities.read(self, "owner")

    @_builtins.property
    @pulumi.getter(name="resourceGroupId")
    def resource_group_id(self) -> Optional[_builtins.str]:
        """Resource group of the workspace, `rg-...`."""
        return _utilities.read(self, "resource_group_id")

    @_builtins.property
    @pulumi.getter(name="status")
    def status(self) -> Optional[_builtins.str]:
        """State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it
        could not be created), `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
        """
        return _utilities.read(self, "status")

    @_builtins.property
    @pulumi.getter(name="workspaceName")
    def workspace_name(self) -> Optional[_builtins.str]:
        """Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter.
        The name must be unique in the region, also among the workspaces of DataWorks. It stays
        taken for 14 days after the workspace is deleted.
        """
        return _utilities.read(self, "workspace_name")


class AwaitableGetWorkspaceWorkspaceResult(GetWorkspaceWorkspaceResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceWorkspaceResult]:
        yield from ()
        return self


def get_workspace_workspace(
    id: Optional[_builtins.str] = None,
    resource_group_id: Optional[_builtins.str] = None,
    status: Optional[_builtins.str] = None,
    workspace_name: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceWorkspaceResult:
    """Finds one workspace by the arguments that you give. The call fails if no workspace matches,
    or if more than one does. A deleted workspace does not count.

    ## Example Usage

    ### A model in a workspace that another stack made

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    team = alicloud.pai.get_workspace_workspace(workspace_name="fraud_detection")
    scorer = alicloud.pai.WorkspaceModel("scorer", workspace_id=team.id, model_name="card-fraud")
    pulumi.export("workspaceStatus", team.status)
    ```

    :param id: Return only the object with this ID.
    :param resource_group_id: Return only workspaces of this resource group.
    :param status: Return only workspaces in this state, for example `ENABLED`.
    :param workspace_name: Return only the workspace with this name.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace",
        {
            "id": id,
            "resourceGroupId": resource_group_id,
            "status": status,
            "workspaceName": workspace_name,
        },
        opts,
        AwaitableGetWorkspaceWorkspaceResult,
    )


def get_workspace_workspace_output(
    id: pulumi.Input[Optional[_builtins.str]] = None,
    resource_group_id: pulumi.Input[Optional[_builtins.str]] = None,
    status: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_name: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceWorkspaceResult]:
    """Finds one workspace by the arguments that you give. The call fails if no workspace matches,
    or if more than one does. A deleted workspace does not count.

    ## Example Usage

    ### A model in a workspace that another stack made

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    team = alicloud.pai.get_workspace_workspace(workspace_name="fraud_detection")
    scorer = alicloud.pai.WorkspaceModel("scorer", workspace_id=team.id, model_name="card-fraud")
    pulumi.export("workspaceStatus", team.status)
    ```

    :param id: Return only the object with this ID.
    :param resource_group_id: Return only workspaces of this resource group.
    :param status: Return only workspaces in this state, for example `ENABLED`.
    :param workspace_name: Return only the workspace with this name.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace",
        {
            "id": id,
            "resourceGroupId": resource_group_id,
            "status": status,
            "workspaceName": workspace_name,
        },
        opts,
        GetWorkspaceWorkspaceResult,
    )

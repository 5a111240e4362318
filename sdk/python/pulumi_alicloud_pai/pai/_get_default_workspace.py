# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getDefaultWorkspace:getDefaultWorkspace`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetDefaultWorkspaceResult",
    "AwaitableGetDefaultWorkspaceResult",
    "get_default_workspace",
    "get_default_workspace_output",
]


@pulumi.output_type
class GetDefaultWorkspaceConditionResult(dict[_builtins.str, Any]):
    """A step of the creation of a default workspace."""

    def __init__(
        self,
        *,
        code: Optional[_builtins.int] = None,
        message: Optional[_builtins.str] = None,
        type: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param code: Result of the step. 200 is success; any other number is a failure.
        :param message: Why the step failed.
        :param type: Name of the step: `CREATING`, `WORKSPACE_CREATED`, `MEMBERS_ADDED` or
            `ENABLED`, which is the last step.
        """
        _utilities.assign(
            self,
            code=code,
            message=message,
            type=type,
        )

    @_builtins.property
    @pulumi.getter(name="code")
    def code(self) -> Optional[_builtins.int]:
        """Result of the step. 200 is success; any other number is a failure."""
        return _utilities.read(self, "code")

    @_builtins.property
    @pulumi.getter(name="message")
    def message(self) -> Optional[_builtins.str]:
        """Why the step failed."""
        return _utilities.read(self, "message")

    @_builtins.property
    @pulumi.getter(name="type")
    def type(self) -> Optional[_builtins.str]:
        """Name of the step: `CREATING`, `WORKSPACE_CREATED`, `MEMBERS_ADDED` or `ENABLED`, which is
        the last step.
        """
        return _utilities.read(self, "type")


@pulumi.output_type
class GetDefaultWorkspaceOwnerResult(dict[_builtins.str, Any]):
    """Account that owns a workspace."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetDefaultWorkspaceOwnerResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetDefaultWorkspaceOwnerResult_names, key)
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


_GetDefaultWorkspaceOwnerResult_names = {
    "displayName": "display_name",
    "userId": "user_id",
    "userKp": "user_kp",
    "userName": "user_name",
}


@pulumi.output_type
class GetDefaultWorkspaceResult:
    """Result of `get_default_workspace`."""

    def __init__(
        self,
        admin_names: Optional[Sequence[_builtins.str]] = None,
        conditions: Optional[Sequence[GetDefaultWorkspaceConditionResult]] = None,
        create_time: Optional[_builtins.str] = None,
        creator: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        display_name: Optional[_builtins.str] = None,
        env_types: Optional[Sequence[_builtins.str]] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        id: Optional[_builtins.str] = None,
        is_default: Optional[_builtins.bool] = None,
        owner: Optional[GetDefaultWorkspaceOwnerResult] = None,
        resource_group_id: Optional[_builtins.str] = None,
        status: Optional[_builtins.str] = None,
        workspace_name: Optional[_builtins.str] = None,
    ) -> None:
        pulumi.set(self, "admin_names", admin_names)
        pulumi.set(self, "conditions", conditions)
        pulumi.set(self, "create_time", create_time)
        pulumi.set(self, "creator", creator)
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
    @pulumi.getter(name="conditions")
    def conditions(self) -> Optional[Sequence[GetDefaultWorkspaceConditionResult]]:
        """Steps of the creation of the workspace."""
        return _utilities.read(self, "conditions")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the workspace was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="creator")
    def creator(self) -> Optional[_builtins.str]:
        """ID of the account that created the workspace."""
        return _utilities.read(self, "creator")

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
    def owner(self) -> Optional[GetDefaultWorkspaceOwnerResult]:
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


class AwaitableGetDefaultWorkspaceResult(GetDefaultWorkspaceResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetDefaultWorkspaceResult]:
        yield from ()
        return self


def get_default_workspace(
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetDefaultWorkspaceResult:
    """Returns the account's default workspace in the region. Models and datasets that name no
    workspace are created in it. The call fails if the account has no default workspace.

    ## Example Usage

    ### An experiment in the default workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    workspace = alicloud.pai.get_default_workspace()
    baseline = alicloud.pai.WorkspaceExperiment(
        "baseline", workspace_id=workspace.id, experiment_name="baseline", artifact_uri="oss://fraud-models/runs/"
    )
    pulumi.export("workspaceName", workspace.workspace_name)
    ```


    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getDefaultWorkspace:getDefaultWorkspace",
        {},
        opts,
        AwaitableGetDefaultWorkspaceResult,
    )


def get_default_workspace_output(
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetDefaultWorkspaceResult]:
    """Returns the account's default workspace in the region. Models and datasets that name no
    workspace are created in it. The call fails if the account has no default workspace.

    ## Example Usage

    ### An experiment in the default workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    workspace = alicloud.pai.get_default_workspace()
    baseline = alicloud.pai.WorkspaceExperiment(
        "baseline", workspace_id=workspace.id, experiment_name="baseline", artifact_uri="oss://fraud-models/runs/"
    )
    pulumi.export("workspaceName", workspace.workspace_name)
    ```


    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getDefaultWorkspace:getDefaultWorkspace",
        {},
        opts,
        GetDefaultWorkspaceResult,
    )

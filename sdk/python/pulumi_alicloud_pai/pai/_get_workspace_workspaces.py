# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceWorkspacesResult",
    "AwaitableGetWorkspaceWorkspacesResult",
    "get_workspace_workspaces",
    "get_workspace_workspaces_output",
]


@pulumi.output_type
class GetWorkspaceWorkspacesWorkspaceResult(dict[_builtins.str, Any]):
    """A PAI workspace is the place where a team keeps its models, datasets, code and experiments,
    and where it gives roles to its members.

    The service creates a workspace in the background. The provider waits until its status is
    `ENABLED`. A deleted workspace stays in the recycle bin for 14 days, and you cannot use its name
    again during that time.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceWorkspacesWorkspaceResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceWorkspacesWorkspaceResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        admin_names: Optional[Sequence[_builtins.str]] = None,
        create_time: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        display_name: Optional[_builtins.str] = None,
        env_types: Optional[Sequence[_builtins.str]] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        is_default: Optional[_builtins.bool] = None,
        owner: Optional[GetWorkspaceWorkspacesWorkspaceOwnerResult] = None,
        resource_group_id: Optional[_builtins.str] = None,
        status: Optional[_builtins.str] = None,
        workspace_name: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param admin_names: Login names of the administrators, in the order in which the service
            returns them.
        :param create_time: When the workspace was created, in UTC (ISO 8601).
        :param description: What the workspace is for, at most 80 characters.
        :param display_name: Name that the console shows. It can be any text.
        :param env_types: Environments of the workspace: `prod` alone (simple mode), or `dev` and
            `prod` (standard mode). The order does not matter. Give the new workspace another
            `workspace_name`, because the old name stays taken for 14 days.
        :param gmt_modified_time: When the workspace was last changed, in UTC (ISO 8601).
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param is_default: Whether this is the account's default workspace in the region. Models
            that name no workspace are created in it.
        :param owner: Account that owns the workspace.
        :param resource_group_id: Resource group of the workspace, `rg-...`.
        :param status: State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`,
            `FAILURE` (it could not be created), `DISABLED` (switched off by hand) or `FROZEN`
            (payment overdue).
        :param workspace_name: Name of the workspace: 3 to 23 letters, digits and underscores,
            beginning with a letter. The name must be unique in the region, also among the
            workspaces of DataWorks. It stays taken for 14 days after the workspace is deleted.
        """
        _utilities.assign(
            self,
            admin_names=admin_names,
            create_time=create_time,
            description=description,
            display_name=display_name,
            env_types=env_types,
            gmt_modified_time=gmt_modified_time,
            id=id,
            is_default=is_default,
            owner=owner,
            resource_group_id=resource_group_id,
            status=status,
            workspace_name=workspace_name,
        )

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
    def owner(self) -> Optional[GetWorkspaceWorkspacesWorkspaceOwnerResult]:
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


_GetWorkspaceWorkspacesWorkspaceResult_names = {
    "adminNames": "admin_names",
    "createTime": "create_time",
    "displayName": "display_name",
    "envTypes": "env_types",
    "gmtModifiedTime": "gmt_modified_time",
    "isDefault": "is_default",
    "resourceGroupId": "resource_group_id",
    "workspaceName": "workspace_name",
}


@pulumi.output_type
class GetWorkspaceWorkspacesWorkspaceOwnerResult(dict[_builtins.str, Any]):
    """Account that owns a workspace."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceWorkspacesWorkspaceOwnerResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceWorkspacesWorkspaceOwnerResult_names, key)
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


_GetWorkspaceWorkspacesWorkspaceOwnerResult_names = {
    "displayName": "display_name",
    "userId": "user_id",
    "userKp": "user_kp",
    "userName": "user_name",
}


@pulumi.output_type
class GetWorkspaceWorkspacesResult:
    """Result of `get_workspace_workspaces`."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        workspaces: Optional[Sequence[GetWorkspaceWorkspacesWorkspaceResult]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)
        pulumi.set(self, "workspaces", workspaces)

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
    @pulumi.getter(name="workspaces")
    def workspaces(self) -> Sequence[GetWorkspaceWorkspacesWorkspaceResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "workspaces")


class AwaitableGetWorkspaceWorkspacesResult(GetWorkspaceWorkspacesResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceWorkspacesResult]:
        yield from ()
        return self


def get_workspace_workspaces(
    ids: Optional[Sequence[_builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name_regex: Optional[_builtins.str] = None,
    resource_group_id: Optional[_builtins.str] = None,
    status: Optional[_builtins.str] = None,
    workspace_name: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceWorkspacesResult:
    """Returns the workspaces that you may see in the region.

    ## Example Usage

    ### The workspaces of a resource group

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    workspaces = alicloud.pai.get_workspace_workspaces(resource_group_id="rg-acfmxazb4ph6aiy", status="ENABLED")
    pulumi.export("workspaceNames", workspaces.names)
    ```

    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param resource_group_id: Return only workspaces of this resource group.
    :param status: Return only workspaces in this state, for example `ENABLED`.
    :param workspace_name: Return only the workspace with this name.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces",
        {
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "resourceGroupId": resource_group_id,
            "status": status,
            "workspaceName": workspace_name,
        },
        opts,
        AwaitableGetWorkspaceWorkspacesResult,
    )


def get_workspace_workspaces_output(
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    resource_group_id: pulumi.Input[Optional[_builtins.str]] = None,
    status: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_name: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceWorkspacesResult]:
    """Returns the workspaces that you may see in the region.

    ## Example Usage

    ### The workspaces of a resource group

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    workspaces = alicloud.pai.get_workspace_workspaces(resource_group_id="rg-acfmxazb4ph6aiy", status="ENABLED")
    pulumi.export("workspaceNames", workspaces.names)
    ```

    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param resource_group_id: Return only workspaces of this resource group.
    :param status: Return only workspaces in this state, for example `ENABLED`.
    :param workspace_name: Return only the workspace with this name.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces",
        {
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "resourceGroupId": resource_group_id,
            "status": status,
            "workspaceName": workspace_name,
        },
        opts,
        GetWorkspaceWorkspacesResult,
    )

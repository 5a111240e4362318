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
    """A PAI workspace: the place in which a team keeps its models, datasets, code and experiments,
    and in which it gives its members their roles.

    The service creates a workspace in the background; the resource is ready when its status is
    `ENABLED`. A deleted workspace lies in the recycle bin for 14 days, and its name stays taken
    that long.
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
        :param admin_names: Login names of the administrators, in the order the service gives.
        :param create_time: When the workspace was created, in UTC (ISO 8601).
        :param description: What the workspace is for, at most 80 characters.
        :param display_name: Name shown in the console; free text.
        :param env_types: Environments of the workspace: `prod` alone (simple mode), or `dev` and
            `prod` (standard mode). The order does not matter.
        :param gmt_modified_time: When the workspace was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param is_default: Whether it is the account's default workspace in the region: the one that
            models are made in when a program names none.
        :param owner: The account that the workspace belongs to.
        :param resource_group_id: Resource group that the workspace belongs to, `rg-...`.
        :param status: State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`,
            `FAILURE` (it could not be created), `DISABLED` (switched off by hand) or `FROZEN`
            (payment overdue).
        :param workspace_name: Name of the workspace: 3 to 23 letters, digits and underscores,
            beginning with a letter. It is unique in the region, together with the workspaces of
            DataWorks, and stays taken for 14 days after the workspace was deleted. Where it is left
            out, it is made of the resource's name in the program, cut to 15 characters, and seven
            random digits: `team_1b9c3f0`, for example.
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
        """Login names of the administrators, in the order the service gives."""
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
        """Name shown in the console; free text."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="envTypes")
    def env_types(self) -> Optional[Sequence[_builtins.str]]:
        """Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard
        mode). The order does not matter.
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
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="isDefault")
    def is_default(self) -> Optional[_builtins.bool]:
        """Whether it is the account's default workspace in the region: the one that models are made
        in when a program names none.
        """
        return _utilities.read(self, "is_default")

    @_builtins.property
    @pulumi.getter(name="owner")
    def owner(self) -> Optional[GetWorkspaceWorkspacesWorkspaceOwnerResult]:
        """The account that the workspace belongs to."""
        return _utilities.read(self, "owner")

    @_builtins.property
    @pulumi.getter(name="resourceGroupId")
    def resource_group_id(self) -> Optional[_builtins.str]:
        """Resource group that the workspace belongs to, `rg-...`."""
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
        It is unique in the region, together with the workspaces of DataWorks, and stays taken for
        14 days after the workspace was deleted. Where it is left out, it is made of the resource's
        name in the program, cut to 15 characters, and seven random digits: `team_1b9c3f0`, for
        example.
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
    """The account that a workspace belongs to."""

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
        :param display_name: Name of the owner as the console shows it.
        :param user_id: Number of the owner's account or RAM user.
        :param user_kp: Number that DataWorks knows the owner by.
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
        """Name of the owner as the console shows it."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the owner's account or RAM user."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="userKp")
    def user_kp(self) -> Optional[_builtins.str]:
        """Number that DataWorks knows the owner by."""
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
    """What `get_workspace_workspaces` answers."""

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
    @pulumi.getter(name="workspaces")
    def workspaces(self) -> Sequence[GetWorkspaceWorkspacesWorkspaceResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
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
    """The workspaces that the caller may see in the region.

    ## Example Usage

    ### The workspaces of a resource group

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    workspaces = alicloud.pai.get_workspace_workspaces(resource_group_id="rg-acfmxazb4ph6aiy", status="ENABLED")
    pulumi.export("workspaceNames", workspaces.names)
    ```

    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param resource_group_id: Only workspaces of this resource group.
    :param status: Only workspaces in this state: `ENABLED`, for example.
    :param workspace_name: Only the workspace of this name.
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
    """The workspaces that the caller may see in the region.

    ## Example Usage

    ### The workspaces of a resource group

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    workspaces = alicloud.pai.get_workspace_workspaces(resource_group_id="rg-acfmxazb4ph6aiy", status="ENABLED")
    pulumi.export("workspaceNames", workspaces.names)
    ```

    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param resource_group_id: Only workspaces of this resource group.
    :param status: Only workspaces in this state: `ENABLED`, for example.
    :param workspace_name: Only the workspace of this name.
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

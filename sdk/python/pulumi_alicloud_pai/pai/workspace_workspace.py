# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/workspaceWorkspace:WorkspaceWorkspace`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Optional, Sequence, Union, overload

import pulumi

from .. import _utilities
from . import outputs
from ._inputs import WorkspaceWorkspaceOwnerArgs, WorkspaceWorkspaceOwnerArgsDict

__all__ = ["WorkspaceWorkspace", "WorkspaceWorkspaceArgs"]


@pulumi.input_type
class WorkspaceWorkspaceArgs:
    """What a program says about a WorkspaceWorkspace."""

    def __init__(
        self,
        *,
        description: pulumi.Input[_builtins.str],
        env_types: pulumi.Input[Sequence[pulumi.Input[_builtins.str]]],
        display_name: pulumi.Input[Optional[_builtins.str]] = None,
        resource_group_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_name: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param description: What the workspace is for, at most 80 characters. Changing it updates
            the workspace in place.
        :param display_name: Name that the console shows. It can be any text. Defaults to the
            workspace name. Changing it updates the workspace in place.
        :param env_types: Environments of the workspace: `prod` alone (simple mode), or `dev` and
            `prod` (standard mode). The order does not matter. Changing it replaces the workspace.
            Give the new workspace another `workspace_name`, because the old name stays taken for 14
            days.
        :param resource_group_id: Resource group of the workspace, `rg-...`. Defaults to the
            account's default resource group. Changing it moves the workspace to the other group.
        :param workspace_name: Name of the workspace: 3 to 23 letters, digits and underscores,
            beginning with a letter. A longer name gives a warning; a name that breaks another of
            these rules is refused. The name must be unique in the region, also among the workspaces
            of DataWorks. It stays taken for 14 days after the workspace is deleted. If you leave it
            out, the provider makes a name from the resource's name in your program, cut to 15
            characters, and seven random hexadecimal digits, for example `team_1b9c3f0`. Changing it
            replaces the workspace.
        """
        _utilities.assign(
            self,
            description=description,
            display_name=display_name,
            env_types=env_types,
            resource_group_id=resource_group_id,
            workspace_name=workspace_name,
        )

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> pulumi.Input[_builtins.str]:
        """What the workspace is for, at most 80 characters. Changing it updates the workspace in
        place.
        """
        return _utilities.read(self, "description")

    @description.setter
    def description(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "description", value)

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name that the console shows. It can be any text. Defaults to the workspace name. Changing
        it updates the workspace in place.
        """
        return _utilities.read(self, "display_name")

    @display_name.setter
    def display_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "display_name", value)

    @_builtins.property
    @pulumi.getter(name="envTypes")
    def env_types(self) -> pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]:
        """Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard
        mode). The order does not matter. Changing it replaces the workspace. Give the new workspace
        another `workspace_name`, because the old name stays taken for 14 days.
        """
        return _utilities.read(self, "env_types")

    @env_types.setter
    def env_types(self, value: pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]) -> None:
        pulumi.set(self, "env_types", value)

    @_builtins.property
    @pulumi.getter(name="resourceGroupId")
    def resource_group_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Resource group of the workspace, `rg-...`. Defaults to the account's default resource
        group. Changing it moves the workspace to the other group.
        """
        return _utilities.read(self, "resource_group_id")

    @resource_group_id.setter
    def resource_group_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "resource_group_id", value)

    @_builtins.property
    @pulumi.getter(name="workspaceName")
    def workspace_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter.
        A longer name gives a warning; a name that breaks another of these rules is refused. The
        name must be unique in the region, also among the workspaces of DataWorks. It stays taken
        for 14 days after the workspace is deleted. If you leave it out, the provider makes a name
        from the resource's name in your program, cut to 15 characters, and seven random hexadecimal
        digits, for example `team_1b9c3f0`. Changing it replaces the workspace.
        """
        return _utilities.read(self, "workspace_name")

    @workspace_name.setter
    def workspace_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "workspace_name", value)


@pulumi.input_type
class _WorkspaceWorkspaceState:
    """What is known of a WorkspaceWorkspace that is looked up."""

    def __init__(
        self,
        *,
        admin_names: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        display_name: pulumi.Input[Optional[_builtins.str]] = None,
        env_types: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        is_default: pulumi.Input[Optional[_builtins.bool]] = None,
        owner: pulumi.Input[Optional[Union[WorkspaceWorkspaceOwnerArgs, WorkspaceWorkspaceOwnerArgsDict]]] = None,
        resource_group_id: pulumi.Input[Optional[_builtins.str]] = None,
        status: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_name: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        _utilities.assign(
            self,
            admin_names=admin_names,
            create_time=create_time,
            description=description,
            display_name=display_name,
            env_types=env_types,
            gmt_modified_time=gmt_modified_time,
            is_default=is_default,
            owner=owner,
            resource_group_id=resource_group_id,
            status=status,
            workspace_name=workspace_name,
        )

    @_builtins.property
    @pulumi.getter(name="adminNames")
    def admin_names(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]:
        """Login names of the administrators, in the order in which the service returns them."""
        return _utilities.read(self, "admin_names")

    @admin_names.setter
    def admin_names(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]) -> None:
        pulumi.set(self, "admin_names", value)

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the workspace was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @create_time.setter
    def create_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "create_time", value)

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[pulumi.Input[_builtins.str]]:
        """What the workspace is for, at most 80 characters. Changing it updates the workspace in
        place.
        """
        return _utilities.read(self, "description")

    @description.setter
    def description(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "description", value)

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name that the console shows. It can be any text. Defaults to the workspace name. Changing
        it updates the workspace in place.
        """
        return _utilities.read(self, "display_name")

    @display_name.setter
    def display_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "display_name", value)

    @_builtins.property
    @pulumi.getter(name="envTypes")
    def env_types(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]:
        """Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard
        mode). The order does not matter. Changing it replaces the workspace. Give the new workspace
        another `workspace_name`, because the old name stays taken for 14 days.
        """
        return _utilities.read(self, "env_types")

    @env_types.setter
    def env_types(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]) -> None:
        pulumi.set(self, "env_types", value)

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the workspace was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @gmt_modified_time.setter
    def gmt_modified_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gmt_modified_time", value)

    @_builtins.property
    @pulumi.getter(name="isDefault")
    def is_default(self) -> Optional[pulumi.Input[_builtins.bool]]:
        """Whether this is the account's default workspace in the region. Models that name no
        workspace are created in it.
        """
        return _utilities.read(self, "is_default")

    @is_default.setter
    def is_default(self, value: Optional[pulumi.Input[_builtins.bool]]) -> None:
        pulumi.set(self, "is_default", value)

    @_builtins.property
    @pulumi.getter(name="owner")
    def owner(self) -> Optional[pulumi.Input[WorkspaceWorkspaceOwnerArgs]]:
        """Account that owns the workspace."""
        return _utilities.read(self, "owner")

    @owner.setter
    def owner(self, value: Optional[pulumi.Input[WorkspaceWorkspaceOwnerArgs]]) -> None:
        pulumi.set(self, "owner", value)

    @_builtins.property
    @pulumi.getter(name="resourceGroupId")
    def resource_group_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Resource group of the workspace, `rg-...`. Defaults to the account's default resource
        group. Changing it moves the workspace to the other group.
        """
        return _utilities.read(self, "resource_group_id")

    @resource_group_id.setter
    def resource_group_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "resource_group_id", value)

    @_builtins.property
    @pulumi.getter(name="status")
    def status(self) -> Optional[pulumi.Input[_builtins.str]]:
        """State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it
        could not be created), `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
        """
        return _utilities.read(self, "status")

    @status.setter
    def status(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "status", value)

    @_builtins.property
    @pulumi.getter(name="workspaceName")
    def workspace_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter.
        A longer name gives a warning; a name that breaks another of these rules is refused. The
        name must be unique in the region, also among the workspaces of DataWorks. It stays taken
        for 14 days after the workspace is deleted. If you leave it out, the provider makes a name
        from the resource's name in your program, cut to 15 characters, and seven random hexadecimal
        digits, for example `team_1b9c3f0`. Changing it replaces the workspace.
        """
        return _utilities.read(self, "workspace_name")

    @workspace_name.setter
    def workspace_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "workspace_name", value)


_SHAPE = _utilities.Shape(
    "alicloud:pai/workspaceWorkspace:WorkspaceWorkspace",
    WorkspaceWorkspaceArgs,
    inputs=[
        "description",
        "display_name",
        "env_types",
        "resource_group_id",
        "workspace_name",
    ],
    required=[
        "description",
        "env_types",
    ],
    outputs=[
        "admin_names",
        "create_time",
        "description",
        "display_name",
        "env_types",
        "gmt_modified_time",
        "is_default",
        "owner",
        "resource_group_id",
        "status",
        "workspace_name",
    ],
    secret_inputs=[],
    secret_outputs=[],
)


@pulumi.type_token("alicloud:pai/workspaceWorkspace:WorkspaceWorkspace")
class WorkspaceWorkspace(pulumi.CustomResource):
    """A PAI workspace is the place where a team keeps its models, datasets, code and experiments,
    and where it gives roles to its members.

    The service creates a workspace in the background. The provider waits until its status is
    `ENABLED`. A deleted workspace stays in the recycle bin for 14 days, and you cannot use its name
    again during that time.

    ## Example Usage

    ### A workspace with two environments

    ```python
    import pulumi_alicloud_pai as alicloud

    team = alicloud.pai.WorkspaceWorkspace(
        "team",
        workspace_name="fraud_detection",
        display_name="Fraud detection",
        description="Models that score card payments",
        env_types=["dev", "prod"],
    )
    ```

    ### A workspace that the plugin names

    ```python
    import pulumi_alicloud_pai as alicloud

    trials = alicloud.pai.WorkspaceWorkspace(
        "trials",
        description="Trials, replaced whenever needed",
        env_types=["prod"],
    )
    ```

    ## Import

    To import a workspace, use its ID, which is a number.

    ```sh
    $ pulumi import alicloud:pai/workspaceWorkspace:WorkspaceWorkspace team <workspace_id>
    ```
    """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        opts: Optional[pulumi.ResourceOptions] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        display_name: pulumi.Input[Optional[_builtins.str]] = None,
        env_types: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        resource_group_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_name: pulumi.Input[Optional[_builtins.str]] = None,
        __props__: Optional[_builtins.object] = None,
    ) -> None:
        """A PAI workspace is the place where a team keeps its models, datasets, code and
        experiments, and where it gives roles to its members.

        :param resource_name: Name of the resource in the program.
        :param opts: Options of the resource.
        :param description: What the workspace is for, at most 80 characters. Changing it updates
            the workspace in place.
        :param display_name: Name that the console shows. It can be any text. Defaults to the
            workspace name. Changing it updates the workspace in place.
        :param env_types: Environments of the workspace: `prod` alone (simple mode), or `dev` and
            `prod` (standard mode). The order does not matter. Changing it replaces the workspace.
            Give the new workspace another `workspace_name`, because the old name stays taken for 14
            days.
        :param resource_group_id: Resource group of the workspace, `rg-...`. Defaults to the
            account's default resource group. Changing it moves the workspace to the other group.
        :param workspace_name: Name of the workspace: 3 to 23 letters, digits and underscores,
            beginning with a letter. A longer name gives a warning; a name that breaks another of
            these rules is refused. The name must be unique in the region, also among the workspaces
            of DataWorks. It stays taken for 14 days after the workspace is deleted. If you leave it
            out, the provider makes a name from the resource's name in your program, cut to 15
            characters, and seven random hexadecimal digits, for example `team_1b9c3f0`. Changing it
            replaces the workspace.
        """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        args: WorkspaceWorkspaceArgs,
        opts: Optional[pulumi.ResourceOptions] = None,
    ) -> None:
        """A PAI workspace is the place where a team keeps its models, datasets, code and
        experiments, and where it gives roles to its members.

        :param resource_name: Name of the resource in the program.
        :param args: What the program says about it.
        :param opts: Options of the resource.
        """

    def __init__(self, resource_name: _builtins.str, *args: Any, **kwargs: Any) -> None:
        opts, props = _SHAPE.arguments(args, kwargs)
        super().__init__(_SHAPE.type, resource_name, props, opts)

    @staticmethod
    def get(
        resource_name: _builtins.str,
        id: pulumi.Input[_builtins.str],
        opts: Optional[pulumi.ResourceOptions] = None,
        admin_names: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        display_name: pulumi.Input[Optional[_builtins.str]] = None,
        env_types: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        is_default: pulumi.Input[Optional[_builtins.bool]] = None,
        owner: pulumi.Input[
            Optional[
                Union[WorkspaceWorkspaceOwnerArgs, WorkspaceWorkspaceOwnerArgsDict, outputs.WorkspaceWorkspaceOwner]
            ]
        ] = None,
        resource_group_id: pulumi.Input[Optional[_builtins.str]] = None,
        status: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_name: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> WorkspaceWorkspace:
        """Look up a WorkspaceWorkspace that exists, without managing it.

        :param resource_name: Name of the resource in the program.
        :param id: Id of the resource, the same that it is imported by.
        :param opts: Options of the resource.
        :param admin_names: Login names of the administrators, in the order in which the service
            returns them.
        :param create_time: When the workspace was created, in UTC (ISO 8601).
        :param description: What the workspace is for, at most 80 characters. Changing it updates
            the workspace in place.
        :param display_name: Name that the console shows. It can be any text. Defaults to the
            workspace name. Changing it updates the workspace in place.
        :param env_types: Environments of the workspace: `prod` alone (simple mode), or `dev` and
            `prod` (standard mode). The order does not matter. Changing it replaces the workspace.
            Give the new workspace another `workspace_name`, because the old name stays taken for 14
            days.
        :param gmt_modified_time: When the workspace was last changed, in UTC (ISO 8601).
        :param is_default: Whether this is the account's default workspace in the region. Models
            that name no workspace are created in it.
        :param owner: Account that owns the workspace.
        :param resource_group_id: Resource group of the workspace, `rg-...`. Defaults to the
            account's default resource group. Changing it moves the workspace to the other group.
        :param status: State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`,
            `FAILURE` (it could not be created), `DISABLED` (switched off by hand) or `FROZEN`
            (payment overdue).
        :param workspace_name: Name of the workspace: 3 to 23 letters, digits and underscores,
            beginning with a letter. A longer name gives a warning; a name that breaks another of
            these rules is refused. The name must be unique in the region, also among the workspaces
            of DataWorks. It stays taken for 14 days after the workspace is deleted. If you leave it
            out, the provider makes a name from the resource's name in your program, cut to 15
            characters, and seven random hexadecimal digits, for example `team_1b9c3f0`. Changing it
            replaces the workspace.
        """
        state = _utilities.state(
            _WorkspaceWorkspaceState,
            admin_names=admin_names,
            create_time=create_time,
            description=description,
            display_name=display_name,
            env_types=env_types,
            gmt_modified_time=gmt_modified_time,
            is_default=is_default,
            owner=owner,
            resource_group_id=resource_group_id,
            status=status,
            workspace_name=workspace_name,
        )
        opts = pulumi.ResourceOptions.merge(opts, pulumi.ResourceOptions(id=id))
        return WorkspaceWorkspace(resource_name, opts=opts, __props__=state)

    @_builtins.property
    @pulumi.getter(name="adminNames")
    def admin_names(self) -> pulumi.Output[Optional[Sequence[_builtins.str]]]:
        """Login names of the administrators, in the order in which the service returns them."""
        return _utilities.read(self, "admin_names")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> pulumi.Output[_builtins.str]:
        """When the workspace was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> pulumi.Output[_builtins.str]:
        """What the workspace is for, at most 80 characters. Changing it updates the workspace in
        place.
        """
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> pulumi.Output[_builtins.str]:
        """Name that the console shows. It can be any text. Defaults to the workspace name. Changing
        it updates the workspace in place.
        """
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="envTypes")
    def env_types(self) -> pulumi.Output[Sequence[_builtins.str]]:
        """Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard
        mode). The order does not matter. Changing it replaces the workspace. Give the new workspace
        another `workspace_name`, because the old name stays taken for 14 days.
        """
        return _utilities.read(self, "env_types")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> pulumi.Output[Optional[_builtins.str]]:
        """When the workspace was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="isDefault")
    def is_default(self) -> pulumi.Output[Optional[_builtins.bool]]:
        """Whether this is the account's default workspace in the region. Models that name no
        workspace are created in it.
        """
        return _utilities.read(self, "is_default")

    @_builtins.property
    @pulumi.getter(name="owner")
    def owner(self) -> pulumi.Output[Optional[outputs.WorkspaceWorkspaceOwner]]:
        """Account that owns the workspace."""
        return _utilities.read(self, "owner")

    @_builtins.property
    @pulumi.getter(name="resourceGroupId")
    def resource_group_id(self) -> pulumi.Output[_builtins.str]:
        """Resource group of the workspace, `rg-...`. Defaults to the account's default resource
        group. Changing it moves the workspace to the other group.
        """
        return _utilities.read(self, "resource_group_id")

    @_builtins.property
    @pulumi.getter(name="status")
    def status(self) -> pulumi.Output[_builtins.str]:
        """State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it
        could not be created), `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
        """
        return _utilities.read(self, "status")

    @_builtins.property
    @pulumi.getter(name="workspaceName")
    def workspace_name(self) -> pulumi.Output[_builtins.str]:
        """Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter.
        A longer name gives a warning; a name that breaks another of these rules is refused. The
        name must be unique in the region, also among the workspaces of DataWorks. It stays taken
        for 14 days after the workspace is deleted. If you leave it out, the provider makes a name
        from the resource's name in your program, cut to 15 characters, and seven random hexadecimal
        digits, for example `team_1b9c3f0`. Changing it replaces the workspace.
        """
        return _utilities.read(self, "workspace_name")

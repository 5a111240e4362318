# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/workspaceMember:WorkspaceMember`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Optional, Sequence, overload

import pulumi

from .. import _utilities

__all__ = ["WorkspaceMember", "WorkspaceMemberArgs"]


@pulumi.input_type
class WorkspaceMemberArgs:
    """What a program says about a WorkspaceMember."""

    def __init__(
        self,
        *,
        roles: pulumi.Input[Sequence[pulumi.Input[_builtins.str]]],
        user_id: pulumi.Input[_builtins.str],
        workspace_id: pulumi.Input[_builtins.str],
    ) -> None:
        """
        :param roles: Roles of the member, at least one. A role is `PAI.AlgoDeveloper`,
            `PAI.AlgoOperator`, `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`,
            `PAI.WorkspaceGuest`, `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order
            does not matter. Changing them updates the member in place: new roles are added before
            old roles are removed.
        :param user_id: ID of the RAM user or account. Changing it replaces the member.
        :param workspace_id: Workspace that the user becomes a member of. Changing it replaces the
            member.
        """
        _utilities.assign(
            self,
            roles=roles,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="roles")
    def roles(self) -> pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]:
        """Roles of the member, at least one. A role is `PAI.AlgoDeveloper`, `PAI.AlgoOperator`,
        `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`,
        `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order does not matter. Changing
        them updates the member in place: new roles are added before old roles are removed.
        """
        return _utilities.read(self, "roles")

    @roles.setter
    def roles(self, value: pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]) -> None:
        pulumi.set(self, "roles", value)

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> pulumi.Input[_builtins.str]:
        """ID of the RAM user or account. Changing it replaces the member."""
        return _utilities.read(self, "user_id")

    @user_id.setter
    def user_id(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "user_id", value)

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> pulumi.Input[_builtins.str]:
        """Workspace that the user becomes a member of. Changing it replaces the member."""
        return _utilities.read(self, "workspace_id")

    @workspace_id.setter
    def workspace_id(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "workspace_id", value)


@pulumi.input_type
class _WorkspaceMemberState:
    """What is known of a WorkspaceMember that is looked up."""

    def __init__(
        self,
        *,
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        member_id: pulumi.Input[Optional[_builtins.str]] = None,
        roles: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        _utilities.assign(
            self,
            create_time=create_time,
            member_id=member_id,
            roles=roles,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the user became a member, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @create_time.setter
    def create_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "create_time", value)

    @_builtins.property
    @pulumi.getter(name="memberId")
    def member_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the member, `<workspace_id>-<user_id>`."""
        return _utilities.read(self, "member_id")

    @member_id.setter
    def member_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "member_id", value)

    @_builtins.property
    @pulumi.getter(name="roles")
    def roles(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]:
        """Roles of the member, at least one. A role is `PAI.AlgoDeveloper`, `PAI.AlgoOperator`,
        `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`,
        `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order does not matter. Changing
        them updates the member in place: new roles are added before old roles are removed.
        """
        return _utilities.read(self, "roles")

    @roles.setter
    def roles(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]) -> None:
        pulumi.set(self, "roles", value)

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the RAM user or account. Changing it replaces the member."""
        return _utilities.read(self, "user_id")

    @user_id.setter
    def user_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "user_id", value)

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Workspace that the user becomes a member of. Changing it replaces the member."""
        return _utilities.read(self, "workspace_id")

    @workspace_id.setter
    def workspace_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "workspace_id", value)


_SHAPE = _utilities.Shape(
    "alicloud:pai/workspaceMember:WorkspaceMember",
    WorkspaceMemberArgs,
    inputs=[
        "roles",
        "user_id",
        "workspace_id",
    ],
    required=[
        "roles",
        "user_id",
        "workspace_id",
    ],
    outputs=[
        "create_time",
        "member_id",
        "roles",
        "user_id",
        "workspace_id",
    ],
    secret_inputs=[],
    secret_outputs=[],
)


@pulumi.type_token("alicloud:pai/workspaceMember:WorkspaceMember")
class WorkspaceMember(pulumi.CustomResource):
    """A member of a PAI workspace is a RAM user, or the account itself, with its roles in the
    workspace. The owner of a workspace is always a member. You cannot remove the owner.

    ## Example Usage

    ### A developer who also labels data

    ```python
    import pulumi_alicloud_pai as alicloud

    team = alicloud.pai.WorkspaceWorkspace(
        "team",
        workspace_name="fraud_detection",
        description="Models that score card payments",
        env_types=["prod"],
    )
    analyst = alicloud.pai.WorkspaceMember(
        "analyst",
        workspace_id=team.id,
        user_id="215139608812345678",
        roles=["PAI.AlgoDeveloper", "PAI.LabelManager"],
    )
    ```

    ## Import

    To import a member, join the ID of its workspace and the ID of the member with a colon. If you
    know only the ID of the user, write it with the word `user` before it.

    ```sh
    $ pulumi import alicloud:pai/workspaceMember:WorkspaceMember analyst <workspace_id>:<member_id>
    $ pulumi import alicloud:pai/workspaceMember:WorkspaceMember analyst <workspace_id>:user:<user_id>
    ```
    """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        opts: Optional[pulumi.ResourceOptions] = None,
        roles: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
        __props__: Optional[_builtins.object] = None,
    ) -> None:
        """A member of a PAI workspace is a RAM user, or the account itself, with its roles in the
        workspace. The owner of a workspace is always a member. You cannot remove the owner.

        :param resource_name: Name of the resource in the program.
        :param opts: Options of the resource.
        :param roles: Roles of the member, at least one. A role is `PAI.AlgoDeveloper`,
            `PAI.AlgoOperator`, `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`,
            `PAI.WorkspaceGuest`, `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order
            does not matter. Changing them updates the member in place: new roles are added before
            old roles are removed.
        :param user_id: ID of the RAM user or account. Changing it replaces the member.
        :param workspace_id: Workspace that the user becomes a member of. Changing it replaces the
            member.
        """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        args: WorkspaceMemberArgs,
        opts: Optional[pulumi.ResourceOptions] = None,
    ) -> None:
        """A member of a PAI workspace is a RAM user, or the account itself, with its roles in the
        workspace. The owner of a workspace is always a member. You cannot remove the owner.

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
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        member_id: pulumi.Input[Optional[_builtins.str]] = None,
        roles: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> WorkspaceMember:
        """Look up a WorkspaceMember that exists, without managing it.

        :param resource_name: Name of the resource in the program.
        :param id: Id of the resource, the same that it is imported by.
        :param opts: Options of the resource.
        :param create_time: When the user became a member, in UTC (ISO 8601).
        :param member_id: ID of the member, `<workspace_id>-<user_id>`.
        :param roles: Roles of the member, at least one. A role is `PAI.AlgoDeveloper`,
            `PAI.AlgoOperator`, `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`,
            `PAI.WorkspaceGuest`, `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order
            does not matter. Changing them updates the member in place: new roles are added before
            old roles are removed.
        :param user_id: ID of the RAM user or account. Changing it replaces the member.
        :param workspace_id: Workspace that the user becomes a member of. Changing it replaces the
            member.
        """
        state = _utilities.state(
            _WorkspaceMemberState,
            create_time=create_time,
            member_id=member_id,
            roles=roles,
            user_id=user_id,
            workspace_id=workspace_id,
        )
        opts = pulumi.ResourceOptions.merge(opts, pulumi.ResourceOptions(id=id))
        return WorkspaceMember(resource_name, opts=opts, __props__=state)

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> pulumi.Output[_builtins.str]:
        """When the user became a member, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="memberId")
    def member_id(self) -> pulumi.Output[_builtins.str]:
        """ID of the member, `<workspace_id>-<user_id>`."""
        return _utilities.read(self, "member_id")

    @_builtins.property
    @pulumi.getter(name="roles")
    def roles(self) -> pulumi.Output[Sequence[_builtins.str]]:
        """Roles of the member, at least one. A role is `PAI.AlgoDeveloper`, `PAI.AlgoOperator`,
        `PAI.LabelManager`, `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`,
        `PAI.WorkspaceOwner` or a custom role, `role-...`. Their order does not matter. Changing
        them updates the member in place: new roles are added before old roles are removed.
        """
        return _utilities.read(self, "roles")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> pulumi.Output[_builtins.str]:
        """ID of the RAM user or account. Changing it replaces the member."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> pulumi.Output[_builtins.str]:
        """Workspace that the user becomes a member of. Changing it replaces the member."""
        return _utilities.read(self, "workspace_id")

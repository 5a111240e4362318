# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceRoles:getWorkspaceRoles`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceRolesResult",
    "AwaitableGetWorkspaceRolesResult",
    "get_workspace_roles",
    "get_workspace_roles_output",
]


@pulumi.output_type
class GetWorkspaceRolesModulePermissionResult(dict[_builtins.str, Any]):
    """Permissions of a role in a module of PAI."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceRolesModulePermissionResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceRolesModulePermissionResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        module_name: Optional[_builtins.str] = None,
        permission_type: Optional[_builtins.str] = None,
        permissions: Optional[Sequence[GetWorkspaceRolesPermissionResult]] = None,
    ) -> None:
        """
        :param module_name: Name of the module, for example `DSW`, `DLC`, `Dataset`, `Model`,
            `Image` or `CodeSource`.
        :param permission_type: Level of access: `ReadOnly`, `ReadWrite`, `FullAccess`,
            `NoPrivilege` or `CustomPermissions`.
        :param permissions: The permissions in detail, if `permission_type` is `CustomPermissions`.
        """
        _utilities.assign(
            self,
            module_name=module_name,
            permission_type=permission_type,
            permissions=permissions,
        )

    @_builtins.property
    @pulumi.getter(name="moduleName")
    def module_name(self) -> Optional[_builtins.str]:
        """Name of the module, for example `DSW`, `DLC`, `Dataset`, `Model`, `Image` or
        `CodeSource`.
        """
        return _utilities.read(self, "module_name")

    @_builtins.property
    @pulumi.getter(name="permissionType")
    def permission_type(self) -> Optional[_builtins.str]:
        """Level of access: `ReadOnly`, `ReadWrite`, `FullAccess`, `NoPrivilege` or
        `CustomPermissions`.
        """
        return _utilities.read(self, "permission_type")

    @_builtins.property
    @pulumi.getter(name="permissions")
    def permissions(self) -> Optional[Sequence[GetWorkspaceRolesPermissionResult]]:
        """The permissions in detail, if `permission_type` is `CustomPermissions`."""
        return _utilities.read(self, "permissions")


_GetWorkspaceRolesModulePermissionResult_names = {
    "moduleName": "module_name",
    "permissionType": "permission_type",
}


@pulumi.output_type
class GetWorkspaceRolesPermissionResult(dict[_builtins.str, Any]):
    """Permissions that a role has under the same conditions."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceRolesPermissionResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceRolesPermissionResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        permission_codes: Optional[Sequence[_builtins.str]] = None,
        permission_rules: Optional[Sequence[GetWorkspaceRolesPermissionRuleResult]] = None,
    ) -> None:
        """
        :param permission_codes: Codes of the permissions.
        :param permission_rules: Objects that the permissions apply to.
        """
        _utilities.assign(
            self,
            permission_codes=permission_codes,
            permission_rules=permission_rules,
        )

    @_builtins.property
    @pulumi.getter(name="permissionCodes")
    def permission_codes(self) -> Optional[Sequence[_builtins.str]]:
        """Codes of the permissions."""
        return _utilities.read(self, "permission_codes")

    @_builtins.property
    @pulumi.getter(name="permissionRules")
    def permission_rules(self) -> Optional[Sequence[GetWorkspaceRolesPermissionRuleResult]]:
        """Objects that the permissions apply to."""
        return _utilities.read(self, "permission_rules")


_GetWorkspaceRolesPermissionResult_names = {
    "permissionCodes": "permission_codes",
    "permissionRules": "permission_rules",
}


@pulumi.output_type
class GetWorkspaceRolesPermissionRuleResult(dict[_builtins.str, Any]):
    """Objects that a permission applies to."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceRolesPermissionRuleResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceRolesPermissionRuleResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        accessibility: Optional[_builtins.str] = None,
        entity_access_type: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param accessibility: Visibility of the objects: `PUBLIC`, `PRIVATE` or `ANY`.
        :param entity_access_type: Owner of private objects: `CREATOR` (only your own objects) or
            `ANY`.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            entity_access_type=entity_access_type,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[_builtins.str]:
        """Visibility of the objects: `PUBLIC`, `PRIVATE` or `ANY`."""
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="entityAccessType")
    def entity_access_type(self) -> Optional[_builtins.str]:
        """Owner of private objects: `CREATOR` (only your own objects) or `ANY`."""
        return _utilities.read(self, "entity_access_type")


_GetWorkspaceRolesPermissionRuleResult_names = {
    "entityAccessType": "entity_access_type",
}


@pulumi.output_type
class GetWorkspaceRolesRoleResult(dict[_builtins.str, Any]):
    """A custom role of a workspace."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceRolesRoleResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceRolesRoleResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        workspace_id: _builtins.str,
        create_time: Optional[_builtins.str] = None,
        creator: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        module_permissions: Optional[Sequence[GetWorkspaceRolesModulePermissionResult]] = None,
        role_id: Optional[_builtins.str] = None,
        role_name: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param create_time: When the role was created, in UTC (ISO 8601).
        :param creator: ID of the account or RAM user that created the role.
        :param gmt_modified_time: When the role was last changed, in UTC (ISO 8601).
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param module_permissions: Permissions of the role, module by module.
        :param role_id: ID of the role, `role-...`.
        :param role_name: Name of the role.
        :param workspace_id: Workspace of the role.
        """
        _utilities.assign(
            self,
            create_time=create_time,
            creator=creator,
            gmt_modified_time=gmt_modified_time,
            id=id,
            module_permissions=module_permissions,
            role_id=role_id,
            role_name=role_name,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the role was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="creator")
    def creator(self) -> Optional[_builtins.str]:
        """ID of the account or RAM user that created the role."""
        return _utilities.read(self, "creator")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the role was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="modulePermissions")
    def module_permissions(self) -> Optional[Sequence[GetWorkspaceRolesModulePermissionResult]]:
        """Permissions of the role, module by module."""
        return _utilities.read(self, "module_permissions")

    @_builtins.property
    @pulumi.getter(name="roleId")
    def role_id(self) -> Optional[_builtins.str]:
        """ID of the role, `role-...`."""
        return _utilities.read(self, "role_id")

    @_builtins.property
    @pulumi.getter(name="roleName")
    def role_name(self) -> Optional[_builtins.str]:
        """Name of the role."""
        return _utilities.read(self, "role_name")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> _builtins.str:
        """Workspace of the role."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceRolesRoleResult_names = {
    "createTime": "create_time",
    "gmtModifiedTime": "gmt_modified_time",
    "modulePermissions": "module_permissions",
    "roleId": "role_id",
    "roleName": "role_name",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceRolesResult:
    """Result of `get_workspace_roles`."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        roles: Optional[Sequence[GetWorkspaceRolesRoleResult]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)
        pulumi.set(self, "roles", roles)

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
    @pulumi.getter(name="roles")
    def roles(self) -> Sequence[GetWorkspaceRolesRoleResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "roles")


class AwaitableGetWorkspaceRolesResult(GetWorkspaceRolesResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceRolesResult]:
        yield from ()
        return self


def get_workspace_roles(
    ids: Optional[Sequence[_builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name_regex: Optional[_builtins.str] = None,
    role_name: Optional[_builtins.str] = None,
    status: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceRolesResult:
    """Returns the custom roles of a workspace. Use a `roleId` in the `roles` of a member or in the
    `accessibleRoleIdList` of a dataset. The result does not include the roles that PAI defines,
    such as `PAI.AlgoDeveloper`.

    ## Example Usage

    ### The custom roles that can be used

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    roles = alicloud.pai.get_workspace_roles(workspace_id="478812", status="Succeeded")
    pulumi.export("roleIds", roles.ids)
    ```

    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param role_name: Return only the role with this name.
    :param status: Return only roles in this state. Roles in the state `Succeeded` are ready for
        use.
    :param workspace_id: Return the roles of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceRoles:getWorkspaceRoles",
        {
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "roleName": role_name,
            "status": status,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceRolesResult,
    )


def get_workspace_roles_output(
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    role_name: pulumi.Input[Optional[_builtins.str]] = None,
    status: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceRolesResult]:
    """Returns the custom roles of a workspace. Use a `roleId` in the `roles` of a member or in the
    `accessibleRoleIdList` of a dataset. The result does not include the roles that PAI defines,
    such as `PAI.AlgoDeveloper`.

    ## Example Usage

    ### The custom roles that can be used

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    roles = alicloud.pai.get_workspace_roles(workspace_id="478812", status="Succeeded")
    pulumi.export("roleIds", roles.ids)
    ```

    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param role_name: Return only the role with this name.
    :param status: Return only roles in this state. Roles in the state `Succeeded` are ready for
        use.
    :param workspace_id: Return the roles of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceRoles:getWorkspaceRoles",
        {
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "roleName": role_name,
            "status": status,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceRolesResult,
    )

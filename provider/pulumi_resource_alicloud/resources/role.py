"""Custom roles of a workspace. Looked up only."""

from pulumi_resource_alicloud.resources.rules import DIGITS
from pulumi_resource_alicloud.resources.vocabulary import Id, Listing, Thing, names

ROLE = Thing(
    title="role",
    id=Id(("WorkspaceId", "RoleId"), example="123456:role-jrv8xd7a3mcm4bw2vf"),
    listing=Listing(
        operation="ListWorkspaceRoles",
        items="Roles",
        name="RoleName",
        filters=names("roleName status workspaceId"),
        within=names("workspaceId"),
        needs=names("workspaceId"),
        detailed={"VerboseFields": "ModulePermissions"},
    ),
    wire={"createTime": "GmtCreateTime"},
    rules={"workspaceId": DIGITS},
)

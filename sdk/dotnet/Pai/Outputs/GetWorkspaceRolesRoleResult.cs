// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A custom role of a workspace.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceRolesRoleResult
    {
        /// <summary>
        /// When the role was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// ID of the account or RAM user that created the role.
        /// </summary>
        public readonly string? Creator;

        /// <summary>
        /// When the role was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Permissions of the role, module by module.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceRolesModulePermissionResult> ModulePermissions;

        /// <summary>
        /// ID of the role, <c>role-...</c>.
        /// </summary>
        public readonly string? RoleId;

        /// <summary>
        /// Name of the role.
        /// </summary>
        public readonly string? RoleName;

        /// <summary>
        /// Workspace of the role.
        /// </summary>
        public readonly string WorkspaceId;

        [OutputConstructor]
        private GetWorkspaceRolesRoleResult(
            string? createTime,
            string? creator,
            string? gmtModifiedTime,
            string id,
            ImmutableArray<Outputs.GetWorkspaceRolesModulePermissionResult> modulePermissions,
            string? roleId,
            string? roleName,
            string workspaceId)
        {
            CreateTime = createTime;
            Creator = creator;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            ModulePermissions = modulePermissions;
            RoleId = roleId;
            RoleName = roleName;
            WorkspaceId = workspaceId;
        }
    }
}

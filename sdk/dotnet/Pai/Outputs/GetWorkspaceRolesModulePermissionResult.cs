// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// Permissions of a role in a module of PAI.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceRolesModulePermissionResult
    {
        /// <summary>
        /// Name of the module, for example <c>DSW</c>, <c>DLC</c>, <c>Dataset</c>, <c>Model</c>, <c>Image</c> or
        /// <c>CodeSource</c>.
        /// </summary>
        public readonly string? ModuleName;

        /// <summary>
        /// Level of access: <c>ReadOnly</c>, <c>ReadWrite</c>, <c>FullAccess</c>, <c>NoPrivilege</c> or
        /// <c>CustomPermissions</c>.
        /// </summary>
        public readonly string? PermissionType;

        /// <summary>
        /// The permissions in detail, if <c>PermissionType</c> is <c>CustomPermissions</c>.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceRolesPermissionResult> Permissions;

        [OutputConstructor]
        private GetWorkspaceRolesModulePermissionResult(
            string? moduleName,
            string? permissionType,
            ImmutableArray<Outputs.GetWorkspaceRolesPermissionResult> permissions)
        {
            ModuleName = moduleName;
            PermissionType = permissionType;
            Permissions = permissions;
        }
    }
}

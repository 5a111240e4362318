// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// What a role may do in a module of PAI.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceRolesModulePermissionResult
    {
        /// <summary>
        /// The module: <c>DSW</c>, <c>DLC</c>, <c>Dataset</c>, <c>Model</c>, <c>Image</c> or <c>CodeSource</c>, for
        /// example.
        /// </summary>
        public readonly string? ModuleName;

        /// <summary>
        /// How much it may: <c>ReadOnly</c>, <c>ReadWrite</c>, <c>FullAccess</c>, <c>NoPrivilege</c> or
        /// <c>CustomPermissions</c>.
        /// </summary>
        public readonly string? PermissionType;

        /// <summary>
        /// With <c>CustomPermissions</c>: what exactly it may.
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

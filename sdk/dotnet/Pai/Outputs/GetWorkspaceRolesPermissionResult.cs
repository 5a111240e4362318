// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// Permissions that a role has under the same conditions.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceRolesPermissionResult
    {
        /// <summary>
        /// Codes of the permissions.
        /// </summary>
        public readonly ImmutableArray<string> PermissionCodes;

        /// <summary>
        /// Objects that the permissions apply to.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceRolesPermissionRuleResult> PermissionRules;

        [OutputConstructor]
        private GetWorkspaceRolesPermissionResult(
            ImmutableArray<string> permissionCodes,
            ImmutableArray<Outputs.GetWorkspaceRolesPermissionRuleResult> permissionRules)
        {
            PermissionCodes = permissionCodes;
            PermissionRules = permissionRules;
        }
    }
}

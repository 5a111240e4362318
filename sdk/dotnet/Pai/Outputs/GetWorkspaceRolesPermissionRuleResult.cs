// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// Objects that a permission applies to.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceRolesPermissionRuleResult
    {
        /// <summary>
        /// Visibility of the objects: <c>PUBLIC</c>, <c>PRIVATE</c> or <c>ANY</c>.
        /// </summary>
        public readonly string? Accessibility;

        /// <summary>
        /// Owner of private objects: <c>CREATOR</c> (only your own objects) or <c>ANY</c>.
        /// </summary>
        public readonly string? EntityAccessType;

        [OutputConstructor]
        private GetWorkspaceRolesPermissionRuleResult(
            string? accessibility,
            string? entityAccessType)
        {
            Accessibility = accessibility;
            EntityAccessType = entityAccessType;
        }
    }
}

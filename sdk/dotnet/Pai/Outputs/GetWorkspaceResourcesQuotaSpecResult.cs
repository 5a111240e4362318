// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// Amount of one kind in a quota.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceResourcesQuotaSpecResult
    {
        /// <summary>
        /// Name of the kind.
        /// </summary>
        public readonly string? Name;

        /// <summary>
        /// Amount of the kind.
        /// </summary>
        public readonly string? Value;

        [OutputConstructor]
        private GetWorkspaceResourcesQuotaSpecResult(
            string? name,
            string? value)
        {
            Name = name;
            Value = value;
        }
    }
}

// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// How much of something a quota has.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceResourcesQuotaSpecResult
    {
        /// <summary>
        /// What it is.
        /// </summary>
        public readonly string? Name;

        /// <summary>
        /// How much there is of it.
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

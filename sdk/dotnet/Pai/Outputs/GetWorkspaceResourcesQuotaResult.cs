// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A quota that a computing resource is made of.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceResourcesQuotaResult
    {
        /// <summary>
        /// Kind of card: <c>CPU</c> or <c>GPU</c>.
        /// </summary>
        public readonly string? CardType;

        /// <summary>
        /// Name of the quota as the console shows it.
        /// </summary>
        public readonly string? DisplayName;

        /// <summary>
        /// Id of the quota.
        /// </summary>
        public readonly string? Id;

        /// <summary>
        /// How it is paid: <c>isolate</c> (in advance) or <c>share</c> (by use).
        /// </summary>
        public readonly string? Mode;

        /// <summary>
        /// Name of the quota.
        /// </summary>
        public readonly string? Name;

        /// <summary>
        /// Product that it belongs to: <c>PAI_isolate</c> or <c>MaxCompute_share</c>, for example.
        /// </summary>
        public readonly string? ProductCode;

        /// <summary>
        /// Kind of quota: <c>PAI</c>, <c>MaxCompute</c> or <c>DLC</c>.
        /// </summary>
        public readonly string? QuotaType;

        /// <summary>
        /// How much there is of what.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceResourcesQuotaSpecResult> Specs;

        [OutputConstructor]
        private GetWorkspaceResourcesQuotaResult(
            string? cardType,
            string? displayName,
            string? id,
            string? mode,
            string? name,
            string? productCode,
            string? quotaType,
            ImmutableArray<Outputs.GetWorkspaceResourcesQuotaSpecResult> specs)
        {
            CardType = cardType;
            DisplayName = displayName;
            Id = id;
            Mode = mode;
            Name = name;
            ProductCode = productCode;
            QuotaType = quotaType;
            Specs = specs;
        }
    }
}

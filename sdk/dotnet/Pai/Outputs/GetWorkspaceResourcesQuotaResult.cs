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
        /// Name of the quota as shown in the console.
        /// </summary>
        public readonly string? DisplayName;

        /// <summary>
        /// ID of the quota.
        /// </summary>
        public readonly string? Id;

        /// <summary>
        /// How the quota is billed: <c>isolate</c> (subscription) or <c>share</c> (pay as you go).
        /// </summary>
        public readonly string? Mode;

        /// <summary>
        /// Name of the quota.
        /// </summary>
        public readonly string? Name;

        /// <summary>
        /// Product of the quota, for example <c>PAI_isolate</c> or <c>MaxCompute_share</c>.
        /// </summary>
        public readonly string? ProductCode;

        /// <summary>
        /// Kind of quota: <c>PAI</c>, <c>MaxCompute</c> or <c>DLC</c>.
        /// </summary>
        public readonly string? QuotaType;

        /// <summary>
        /// Amounts of the quota, by kind.
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

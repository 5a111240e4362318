// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// The database instance that a connection leads to.
    /// </summary>
    [OutputType]
    public sealed class GetConnectionsResourceMetaResult
    {
        /// <summary>
        /// More settings.
        /// </summary>
        public readonly string? Extra;

        /// <summary>
        /// ID of the instance.
        /// </summary>
        public readonly string? InstanceId;

        /// <summary>
        /// Name of the instance.
        /// </summary>
        public readonly string? InstanceName;

        [OutputConstructor]
        private GetConnectionsResourceMetaResult(
            string? extra,
            string? instanceId,
            string? instanceName)
        {
            Extra = extra;
            InstanceId = instanceId;
            InstanceName = instanceName;
        }
    }
}

// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Inputs
{
    /// <summary>
    /// Signature versions by service.
    /// </summary>
    public sealed class ProviderSignVersionArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Signature version for Object Storage Service. PAI does not use it.
        /// </summary>
        [Input("oss")]
        public Input<string>? Oss { get; set; }

        /// <summary>
        /// Signature version for Log Service. PAI does not use it.
        /// </summary>
        [Input("sls")]
        public Input<string>? Sls { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public ProviderSignVersionArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new ProviderSignVersionArgs Empty => new ProviderSignVersionArgs();
    }
}

// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A service that you can activate.
    /// </summary>
    [OutputType]
    public sealed class GetProductsServiceResult
    {
        /// <summary>
        /// Whether the service is active.
        /// </summary>
        public readonly bool? IsOpen;

        /// <summary>
        /// Address at which you can activate the service.
        /// </summary>
        public readonly string? OpenUrl;

        /// <summary>
        /// Code of the service.
        /// </summary>
        public readonly string? ServiceCode;

        [OutputConstructor]
        private GetProductsServiceResult(
            bool? isOpen,
            string? openUrl,
            string? serviceCode)
        {
            IsOpen = isOpen;
            OpenUrl = openUrl;
            ServiceCode = serviceCode;
        }
    }
}

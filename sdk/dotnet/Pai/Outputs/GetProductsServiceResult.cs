// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A service that can be opened.
    /// </summary>
    [OutputType]
    public sealed class GetProductsServiceResult
    {
        /// <summary>
        /// Whether it is open.
        /// </summary>
        public readonly bool? IsOpen;

        /// <summary>
        /// Where it can be opened.
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

// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A product that you can buy.
    /// </summary>
    [OutputType]
    public sealed class GetProductsProductResult
    {
        /// <summary>
        /// Whether you may buy the product.
        /// </summary>
        public readonly bool? HasPermissionToPurchase;

        /// <summary>
        /// Whether the account has bought the product.
        /// </summary>
        public readonly bool? IsPurchased;

        /// <summary>
        /// Code of the product, for example <c>PAI_share</c> or <c>MaxCompute_isolate</c>.
        /// </summary>
        public readonly string? ProductCode;

        /// <summary>
        /// ID of the product.
        /// </summary>
        public readonly string? ProductId;

        /// <summary>
        /// Address at which you can buy the product.
        /// </summary>
        public readonly string? PurchaseUrl;

        [OutputConstructor]
        private GetProductsProductResult(
            bool? hasPermissionToPurchase,
            bool? isPurchased,
            string? productCode,
            string? productId,
            string? purchaseUrl)
        {
            HasPermissionToPurchase = hasPermissionToPurchase;
            IsPurchased = isPurchased;
            ProductCode = productCode;
            ProductId = productId;
            PurchaseUrl = purchaseUrl;
        }
    }
}

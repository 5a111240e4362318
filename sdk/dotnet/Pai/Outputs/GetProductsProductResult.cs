// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A product that can be bought.
    /// </summary>
    [OutputType]
    public sealed class GetProductsProductResult
    {
        /// <summary>
        /// Whether the caller may buy it.
        /// </summary>
        public readonly bool? HasPermissionToPurchase;

        /// <summary>
        /// Whether it is bought.
        /// </summary>
        public readonly bool? IsPurchased;

        /// <summary>
        /// Code of the product: <c>PAI_share</c> or <c>MaxCompute_isolate</c>, for example.
        /// </summary>
        public readonly string? ProductCode;

        /// <summary>
        /// Id of the product.
        /// </summary>
        public readonly string? ProductId;

        /// <summary>
        /// Where it can be bought.
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

// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the products and services that PAI needs, and says which of them the account has bought or activated.
    /// Call it before you create the first workspace.
    /// </summary>
    public static class GetProducts
    {
        /// <summary>
        /// Returns the products and services that PAI needs, and says which of them the account has bought or
        /// activated. Call it before you create the first workspace.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Whether PAI is bought, before the first workspace</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var products = AliCloud.Pai.GetProducts.Invoke(new()
        ///     {
        ///         ProductCodes = new[] { "PAI_share" },
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["isPurchased"] = products.Apply(found =&gt; found.Products[0].IsPurchased),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetProductsResult> InvokeAsync(GetProductsArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetProductsResult>("alicloud:pai/getProducts:getProducts", args ?? new GetProductsArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the products and services that PAI needs, and says which of them the account has bought or
        /// activated. Call it before you create the first workspace.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Whether PAI is bought, before the first workspace</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var products = AliCloud.Pai.GetProducts.Invoke(new()
        ///     {
        ///         ProductCodes = new[] { "PAI_share" },
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["isPurchased"] = products.Apply(found =&gt; found.Products[0].IsPurchased),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetProductsResult> Invoke(GetProductsInvokeArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetProductsResult>("alicloud:pai/getProducts:getProducts", args ?? new GetProductsInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the products and services that PAI needs, and says which of them the account has bought or
        /// activated. Call it before you create the first workspace.
        /// </summary>
        public static Output<GetProductsResult> Invoke(GetProductsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetProductsResult>("alicloud:pai/getProducts:getProducts", args ?? new GetProductsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetProducts.InvokeAsync</c>.
    /// </summary>
    public sealed class GetProductsArgs : global::Pulumi.InvokeArgs
    {
        [Input("productCodes")]
        private List<string>? _productCodes;

        /// <summary>
        /// Return only products with these codes, for example <c>PAI_share</c>.
        /// </summary>
        public List<string> ProductCodes
        {
            get => _productCodes ??= new List<string>();
            set => _productCodes = value;
        }

        [Input("serviceCodes")]
        private List<string>? _serviceCodes;

        /// <summary>
        /// Return only services with these codes.
        /// </summary>
        public List<string> ServiceCodes
        {
            get => _serviceCodes ??= new List<string>();
            set => _serviceCodes = value;
        }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetProductsArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetProductsArgs Empty => new GetProductsArgs();
    }

    /// <summary>
    /// Arguments of <c>GetProducts.Invoke</c>.
    /// </summary>
    public sealed class GetProductsInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("productCodes")]
        private InputList<string>? _productCodes;

        /// <summary>
        /// Return only products with these codes, for example <c>PAI_share</c>.
        /// </summary>
        public InputList<string> ProductCodes
        {
            get => _productCodes ??= new InputList<string>();
            set => _productCodes = value;
        }

        [Input("serviceCodes")]
        private InputList<string>? _serviceCodes;

        /// <summary>
        /// Return only services with these codes.
        /// </summary>
        public InputList<string> ServiceCodes
        {
            get => _serviceCodes ??= new InputList<string>();
            set => _serviceCodes = value;
        }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetProductsInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetProductsInvokeArgs Empty => new GetProductsInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetProducts</c>.
    /// </summary>
    [OutputType]
    public sealed class GetProductsResult
    {
        /// <summary>
        /// Products that PAI needs.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetProductsProductResult> Products;

        /// <summary>
        /// Services that PAI needs.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetProductsServiceResult> Services;

        [OutputConstructor]
        private GetProductsResult(
            ImmutableArray<Outputs.GetProductsProductResult> products,
            ImmutableArray<Outputs.GetProductsServiceResult> services)
        {
            Products = products;
            Services = services;
        }
    }

}

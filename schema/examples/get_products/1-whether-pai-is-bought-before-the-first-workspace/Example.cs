using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var products = AliCloud.Pai.GetProducts.Invoke(new()
    {
        ProductCodes = new[] { "PAI_share" },
    });
    return new Dictionary<string, object?>
    {
        ["isPurchased"] = products.Apply(found => found.Products[0].IsPurchased),
    };
});

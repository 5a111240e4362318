using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var image = AliCloud.Pai.GetImage.Invoke(new()
    {
        WorkspaceId = "478812",
        Name = "fraud-training",
    });
    return new Dictionary<string, object?>
    {
        ["imageUri"] = image.Apply(found => found.ImageUri),
    };
});

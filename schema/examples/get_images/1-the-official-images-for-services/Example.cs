using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var official = AliCloud.Pai.GetImages.Invoke(new()
    {
        Labels = { { "system.official", "true" }, { "system.supported.eas", "true" } },
    });
    return new Dictionary<string, object?>
    {
        ["imageNames"] = official.Apply(found => found.Names),
    };
});

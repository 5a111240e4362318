using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var sources = AliCloud.Pai.GetWorkspaceCodeSources.Invoke(new()
    {
        WorkspaceId = "478812",
    });
    return new Dictionary<string, object?>
    {
        ["names"] = sources.Apply(found => found.Names),
    };
});

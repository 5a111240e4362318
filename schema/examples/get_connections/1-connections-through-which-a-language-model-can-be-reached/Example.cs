using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var models = AliCloud.Pai.GetConnections.Invoke(new()
    {
        WorkspaceId = "478812",
        ModelType = "LLM",
    });
    return new Dictionary<string, object?>
    {
        ["connectionNames"] = models.Apply(found => found.Names),
        ["connectionIds"] = models.Apply(found => found.Ids),
    };
});

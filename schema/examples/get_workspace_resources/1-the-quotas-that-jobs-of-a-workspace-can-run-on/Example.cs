using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var quotas = AliCloud.Pai.GetWorkspaceResources.Invoke(new()
    {
        WorkspaceId = "478812",
        ResourceType = "ECS",
    });
    return new Dictionary<string, object?>
    {
        ["quotaNames"] = quotas.Apply(found => found.Names),
    };
});

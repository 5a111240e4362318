using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var workspaces = AliCloud.Pai.GetWorkspaceWorkspaces.Invoke(new()
    {
        ResourceGroupId = "rg-acfmxazb4ph6aiy",
        Status = "ENABLED",
    });
    return new Dictionary<string, object?>
    {
        ["workspaceNames"] = workspaces.Apply(found => found.Names),
    };
});

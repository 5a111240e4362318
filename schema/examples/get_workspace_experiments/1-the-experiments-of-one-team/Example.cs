using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var experiments = AliCloud.Pai.GetWorkspaceExperiments.Invoke(new()
    {
        WorkspaceId = "478812",
        Labels = { { "team", "fraud" } },
    });
    return new Dictionary<string, object?>
    {
        ["experimentNames"] = experiments.Apply(found => found.Names),
    };
});

using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var runs = AliCloud.Pai.GetWorkspaceRuns.Invoke(new()
    {
        ExperimentId = "exp-1zpfthdxabc123",
    });
    return new Dictionary<string, object?>
    {
        ["runNames"] = runs.Apply(found => found.Names),
    };
});

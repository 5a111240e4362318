using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var versions = AliCloud.Pai.GetWorkspaceDatasetversions.Invoke(new()
    {
        DatasetId = "d-rbvg5wzljzjhc9ks92",
        Labels = { { "stage", "production" } },
    });
    return new Dictionary<string, object?>
    {
        ["versionIds"] = versions.Apply(found => found.Ids),
    };
});

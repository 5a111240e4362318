using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var transactions = AliCloud.Pai.GetWorkspaceDatasets.Invoke(new()
    {
        WorkspaceId = "478812",
        NameRegex = "^card_",
        MaxItems = 20,
    });
    return new Dictionary<string, object?>
    {
        ["datasetIds"] = transactions.Apply(found => found.Ids),
    };
});

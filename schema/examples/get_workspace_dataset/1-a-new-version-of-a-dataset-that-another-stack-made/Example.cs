using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var transactions = AliCloud.Pai.GetWorkspaceDataset.Invoke(new()
    {
        WorkspaceId = "478812",
        DatasetName = "card_transactions",
    });
    _ = new AliCloud.Pai.WorkspaceDatasetversion("october", new()
    {
        DatasetId = transactions.Apply(found => found.Id),
        Uri = "oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/",
        DataSourceType = "OSS",
        Property = "DIRECTORY",
    });
    return new Dictionary<string, object?>
    {
        ["datasetUri"] = transactions.Apply(found => found.Uri),
    };
});

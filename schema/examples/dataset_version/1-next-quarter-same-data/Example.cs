using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var team = new AliCloud.Pai.WorkspaceWorkspace("team", new()
    {
        WorkspaceName = "fraud_detection",
        Description = "Models that score card payments",
        EnvTypes = new[] { "prod" },
    });
    var cards = new AliCloud.Pai.WorkspaceDataset("cards", new()
    {
        WorkspaceId = team.Id,
        DatasetName = "card-payments",
        DataSourceType = "OSS",
        Property = "DIRECTORY",
        Uri = "oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/",
    });
    _ = new AliCloud.Pai.WorkspaceDatasetversion("second", new()
    {
        DatasetId = cards.Id,
        DataSourceType = "OSS",
        Property = "DIRECTORY",
        Uri = "oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q4/",
        Description = "Fourth quarter",
    });
});

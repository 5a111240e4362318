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
    _ = new AliCloud.Pai.WorkspaceDataset("cards", new()
    {
        WorkspaceId = team.Id,
        DatasetName = "card-payments",
        DataSourceType = "OSS",
        Property = "DIRECTORY",
        Uri = "oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/",
        Accessibility = "PUBLIC",
        Labels = new[]
        {
            new AliCloud.Pai.Inputs.WorkspaceDatasetLabelArgs { Key = "quarter", Value = "2026-q3" },
        },
    });
});

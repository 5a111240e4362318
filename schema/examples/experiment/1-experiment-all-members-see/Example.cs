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
    _ = new AliCloud.Pai.WorkspaceExperiment("tuning", new()
    {
        WorkspaceId = team.Id,
        ExperimentName = "learning-rate",
        ArtifactUri = "oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/",
        Accessibility = "PUBLIC",
    });
});

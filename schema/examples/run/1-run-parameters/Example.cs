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
    var tuning = new AliCloud.Pai.WorkspaceExperiment("tuning", new()
    {
        WorkspaceId = team.Id,
        ExperimentName = "learning-rate",
        ArtifactUri = "oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/",
    });
    _ = new AliCloud.Pai.WorkspaceRun("first", new()
    {
        ExperimentId = tuning.Id,
        RunName = "rate-0-01",
        Params = new[]
        {
            new AliCloud.Pai.Inputs.WorkspaceRunParamArgs { Key = "learning_rate", Value = "0.01" },
        },
    });
});

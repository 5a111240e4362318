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
    _ = new AliCloud.Pai.WorkspaceModel("scorer", new()
    {
        WorkspaceId = team.Id,
        ModelName = "card-scorer",
        Domain = "finance",
        Task = "tabular-classification",
        Accessibility = "PUBLIC",
        Labels = new[]
        {
            new AliCloud.Pai.Inputs.WorkspaceModelLabelArgs { Key = "owner", Value = "risk-team" },
        },
    });
});

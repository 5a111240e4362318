using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    _ = new AliCloud.Pai.WorkspaceWorkspace("team", new()
    {
        WorkspaceName = "fraud_detection",
        DisplayName = "Fraud detection",
        Description = "Models that score card payments",
        EnvTypes = new[] { "dev", "prod" },
    });
});

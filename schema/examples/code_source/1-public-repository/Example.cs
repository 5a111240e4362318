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
    _ = new AliCloud.Pai.WorkspaceCodeSource("training", new()
    {
        WorkspaceId = team.Id,
        DisplayName = "card-training",
        Accessibility = "PRIVATE",
        CodeRepo = "https://github.com/example/card-training.git",
        CodeBranch = "main",
        MountPath = "/root/code/",
    });
});

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
    _ = new AliCloud.Pai.WorkspaceMember("analyst", new()
    {
        WorkspaceId = team.Id,
        UserId = "215139608812345678",
        Roles = new[] { "PAI.AlgoDeveloper", "PAI.LabelManager" },
    });
});

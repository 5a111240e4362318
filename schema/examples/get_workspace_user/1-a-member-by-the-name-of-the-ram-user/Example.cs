using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var analyst = AliCloud.Pai.GetWorkspaceUser.Invoke(new()
    {
        WorkspaceId = "478812",
        UserName = "analyst@fraud-team",
    });
    _ = new AliCloud.Pai.WorkspaceMember("analyst", new()
    {
        WorkspaceId = "478812",
        UserId = analyst.Apply(found => found.Id),
        Roles = new[] { "PAI.AlgoDeveloper" },
    });
});

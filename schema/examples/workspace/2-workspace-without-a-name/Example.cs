using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    _ = new AliCloud.Pai.WorkspaceWorkspace("trials", new()
    {
        Description = "Trials, replaced whenever needed",
        EnvTypes = new[] { "prod" },
    });
});

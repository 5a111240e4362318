using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    _ = new AliCloud.Pai.WorkspaceUserConfig("role", new()
    {
        CategoryName = "DataPrivacyConfig",
        ConfigKey = "customizePAIAssumedRole",
        ConfigValue = "acs:ram::1234567890123456:role/pai-training",
    });
});

using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var settings = AliCloud.Pai.GetWorkspaceConfigs.Invoke(new()
    {
        WorkspaceId = "478812",
        CategoryName = "CommonResourceConfig",
        ConfigKey = "tempStoragePath",
    });
    return new Dictionary<string, object?>
    {
        ["path"] = settings.Apply(found => found.Configs[0].ConfigValue),
    };
});

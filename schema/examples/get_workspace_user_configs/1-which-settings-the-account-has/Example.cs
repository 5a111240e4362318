using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var settings = AliCloud.Pai.GetWorkspaceUserConfigs.Invoke();
    return new Dictionary<string, object?>
    {
        ["settingIds"] = settings.Apply(found => found.Ids),
    };
});

using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var approved = AliCloud.Pai.GetWorkspaceModelVersion.Invoke(new()
    {
        ModelId = "model-rbvg5wzljz",
        ApprovalStatus = "Approved",
    });
    return new Dictionary<string, object?>
    {
        ["uri"] = approved.Apply(found => found.Uri),
        ["versionName"] = approved.Apply(found => found.VersionName),
    };
});

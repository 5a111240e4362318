using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var pending = AliCloud.Pai.GetWorkspaceModelVersions.Invoke(new()
    {
        ModelId = "model-rbvg5wzljz",
        ApprovalStatus = "Pending",
    });
    return new Dictionary<string, object?>
    {
        ["versionNames"] = pending.Apply(found => found.Names),
    };
});

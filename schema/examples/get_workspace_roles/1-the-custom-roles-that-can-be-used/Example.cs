using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var roles = AliCloud.Pai.GetWorkspaceRoles.Invoke(new()
    {
        WorkspaceId = "478812",
        Status = "Succeeded",
    });
    return new Dictionary<string, object?>
    {
        ["roleIds"] = roles.Apply(found => found.Ids),
    };
});

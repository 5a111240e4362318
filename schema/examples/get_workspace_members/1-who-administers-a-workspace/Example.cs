using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var admins = AliCloud.Pai.GetWorkspaceMembers.Invoke(new()
    {
        WorkspaceId = "478812",
        Roles = new[] { "PAI.WorkspaceAdmin" },
    });
    return new Dictionary<string, object?>
    {
        ["adminNames"] = admins.Apply(found => found.Names),
    };
});

using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var users = AliCloud.Pai.GetWorkspaceUsers.Invoke(new()
    {
        WorkspaceId = "478812",
    });
    return new Dictionary<string, object?>
    {
        ["userNames"] = users.Apply(found => found.Names),
    };
});

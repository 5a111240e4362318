using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var team = AliCloud.Pai.GetWorkspaceWorkspace.Invoke(new()
    {
        WorkspaceName = "fraud_detection",
    });
    _ = new AliCloud.Pai.WorkspaceModel("scorer", new()
    {
        WorkspaceId = team.Apply(found => found.Id),
        ModelName = "card-fraud",
    });
    return new Dictionary<string, object?>
    {
        ["workspaceStatus"] = team.Apply(found => found.Status),
    };
});

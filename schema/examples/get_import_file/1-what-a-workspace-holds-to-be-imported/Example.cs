using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var file = AliCloud.Pai.GetImportFile.Invoke(new()
    {
        WorkspaceId = "478812",
        Types = new[] { "WorkspaceModel", "WorkspaceModelVersion" },
    });
    return new Dictionary<string, object?>
    {
        ["counts"] = file.Apply(found => found.Counts),
        ["todo"] = file.Apply(found => found.Todo),
    };
});

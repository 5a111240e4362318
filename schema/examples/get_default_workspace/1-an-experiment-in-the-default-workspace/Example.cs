using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var workspace = AliCloud.Pai.GetDefaultWorkspace.Invoke();
    _ = new AliCloud.Pai.WorkspaceExperiment("baseline", new()
    {
        WorkspaceId = workspace.Apply(found => found.Id),
        ExperimentName = "baseline",
        ArtifactUri = "oss://fraud-models/runs/",
    });
    return new Dictionary<string, object?>
    {
        ["workspaceName"] = workspace.Apply(found => found.WorkspaceName),
    };
});

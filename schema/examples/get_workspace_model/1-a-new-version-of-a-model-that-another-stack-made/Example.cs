using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var model = AliCloud.Pai.GetWorkspaceModel.Invoke(new()
    {
        WorkspaceId = "478812",
        ModelName = "card-fraud",
    });
    _ = new AliCloud.Pai.WorkspaceModelVersion("retrained", new()
    {
        ModelId = model.Apply(found => found.Id),
        Uri = "oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/",
        FormatType = "ONNX",
    });
    return new Dictionary<string, object?>
    {
        ["task"] = model.Apply(found => found.Task),
    };
});

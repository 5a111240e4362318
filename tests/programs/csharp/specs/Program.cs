// Nested settings of a model version, as every language can write them: as JSON text.
using System.Collections.Generic;
using System.Text.Json;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var config = new Config();
    var model = new AliCloud.Pai.WorkspaceModel("model", new()
    {
        ModelName = "scorer",
        WorkspaceId = config.Require("workspaceId"),
    });
    var version = new AliCloud.Pai.WorkspaceModelVersion("version", new()
    {
        ModelId = model.Id,
        Uri = "oss://models.oss-cn-hangzhou.aliyuncs.com/scorer/",
        VersionName = "1.0.0",
        InferenceSpec =
        {
            { "metadata", JsonSerializer.Serialize(new { instance = 1, cpu = 2.5, rpc = new { keepalive = true } }) },
            { "source", model.Id.Apply(id => JsonSerializer.Serialize(new { model = id })) },
            { "name", "svc" },
            { "digits", config.Require("digits") },
        },
        Metrics =
        {
            { "Results", JsonSerializer.Serialize(new[] { new { dataset = "q3", loss = 0.175 } }) },
        },
    });
    return new Dictionary<string, object?>
    {
        ["metadata"] = version.InferenceSpec.Apply(spec => spec?["metadata"]),
    };
});

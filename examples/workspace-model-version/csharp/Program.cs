// A workspace, a model in it and a version of the model: the example of the Pulumi Registry's page.

using System;
using System.Collections.Generic;
using System.Linq;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var config = new Config();
    var name = config.Require("name");

    var workspace = new AliCloud.Pai.WorkspaceWorkspace("workspace", new()
    {
        Description = "802",
        DisplayName = name,
        WorkspaceName = $"{name}_{Suffix(config)}",
        EnvTypes = new[] { "prod" },
    });

    var model = new AliCloud.Pai.WorkspaceModel("model", new()
    {
        ModelName = name,
        WorkspaceId = workspace.Id,
        Origin = "Civitai",
        Task = "text-to-image-synthesis",
        Accessibility = "PRIVATE",
        ModelType = "Checkpoint",
        OrderNumber = 1,
        ModelDescription = "ModelDescription.",
        ModelDoc = "https://eas-***.oss-cn-hangzhou.aliyuncs.com/s**.safetensors",
        Domain = "aigc",
        Labels = new[] { new AliCloud.Pai.Inputs.WorkspaceModelLabelArgs { Key = "base_model", Value = "SD 1.5" } },
        ExtraInfo = { { "test", "15" } },
    });

    var version = new AliCloud.Pai.WorkspaceModelVersion("version", new()
    {
        VersionDescription = "VersionDescription.",
        SourceType = "TrainingService",
        SourceId = "region=${region},workspaceId=${workspace_id},kind=TrainingJob,id=job-id",
        ExtraInfo = { { "test", "15" } },
        TrainingSpec = { { "test", "TrainingSpec" } },
        Uri = "oss://hz-example-0701.oss-cn-hangzhou-internal.aliyuncs.com/checkpoints/",
        InferenceSpec = { { "test", "InferenceSpec" } },
        ModelId = model.Id,
        FormatType = "SavedModel",
        ApprovalStatus = config.Require("approvalStatus"),
        FrameworkType = "PyTorch",
        VersionName = config.Require("versionName"),
        Metrics = new InputMap<string>(),
        Labels = new[] { new AliCloud.Pai.Inputs.WorkspaceModelVersionLabelArgs { Key = "k1", Value = "vs1" } },
    });

    return new Dictionary<string, object?>
    {
        ["workspaceId"] = workspace.Id,
        ["workspaceName"] = workspace.WorkspaceName,
        ["modelId"] = model.Id,
        ["versionId"] = version.Id, // <model_id>:<version_name>, what `pulumi import` wants
    };
});

// A name stays taken for 14 days after its workspace is gone, and others want it too: hence the number.
// It is drawn from the stack's name, so that every `pulumi up` of a stack draws the same one.
static string Suffix(Config config)
{
    var given = config.Get("suffix");
    if (!string.IsNullOrEmpty(given))
    {
        return given;
    }
    var deployment = Deployment.Instance;
    var stack = $"{deployment.OrganizationName}/{deployment.ProjectName}/{deployment.StackName}";
    var seed = stack.Aggregate(0, (sum, letter) => unchecked((sum * 31) + letter));
    return new Random(seed).Next(10000, 100000).ToString();
}

using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var scorer = new AliCloud.Pai.WorkspaceModel("scorer", new()
    {
        ModelName = "card-scorer",
    });
    _ = new AliCloud.Pai.WorkspaceModelVersion("autumn", new()
    {
        ModelId = scorer.Id,
        VersionName = "1.2.0",
        VersionDescription = "Retrained on the third quarter",
        Uri = "oss://risk-models.oss-cn-hangzhou.aliyuncs.com/card-scorer/1.2.0/",
        FormatType = "XGBoost",
        FrameworkType = "XGBoost",
        ApprovalStatus = "Pending",
        Metrics = { { "auc", "0.973" } },
        Labels = new[]
        {
            new AliCloud.Pai.Inputs.WorkspaceModelVersionLabelArgs { Key = "quarter", Value = "q3" },
        },
    });
});

import * as alicloud from "pulumi-alicloud-pai";

const scorer = new alicloud.pai.WorkspaceModel("scorer", { modelName: "card-scorer" });
const autumn = new alicloud.pai.WorkspaceModelVersion("autumn", {
    modelId: scorer.id,
    versionName: "1.2.0",
    versionDescription: "Retrained on the third quarter",
    uri: "oss://risk-models.oss-cn-hangzhou.aliyuncs.com/card-scorer/1.2.0/",
    formatType: "XGBoost",
    frameworkType: "XGBoost",
    approvalStatus: "Pending",
    metrics: { auc: "0.973" },
    labels: [{ key: "quarter", value: "q3" }],
});

import * as alicloud from "pulumi-alicloud-pai";

const team = new alicloud.pai.WorkspaceWorkspace("team", {
    workspaceName: "fraud_detection",
    description: "Models that score card payments",
    envTypes: ["prod"],
});
const tuning = new alicloud.pai.WorkspaceExperiment("tuning", {
    workspaceId: team.id,
    experimentName: "learning-rate",
    artifactUri: "oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/",
    accessibility: "PUBLIC",
});

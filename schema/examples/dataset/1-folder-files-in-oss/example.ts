import * as alicloud from "pulumi-alicloud-pai";

const team = new alicloud.pai.WorkspaceWorkspace("team", {
    workspaceName: "fraud_detection",
    description: "Models that score card payments",
    envTypes: ["prod"],
});
const cards = new alicloud.pai.WorkspaceDataset("cards", {
    workspaceId: team.id,
    datasetName: "card-payments",
    dataSourceType: "OSS",
    property: "DIRECTORY",
    uri: "oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/",
    accessibility: "PUBLIC",
    labels: [{ key: "quarter", value: "2026-q3" }],
});

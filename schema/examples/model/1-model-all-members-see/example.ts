import * as alicloud from "pulumi-alicloud-pai";

const team = new alicloud.pai.WorkspaceWorkspace("team", {
    workspaceName: "fraud_detection",
    description: "Models that score card payments",
    envTypes: ["prod"],
});
const scorer = new alicloud.pai.WorkspaceModel("scorer", {
    workspaceId: team.id,
    modelName: "card-scorer",
    domain: "finance",
    task: "tabular-classification",
    accessibility: "PUBLIC",
    labels: [{ key: "owner", value: "risk-team" }],
});

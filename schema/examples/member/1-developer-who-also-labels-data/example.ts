import * as alicloud from "pulumi-alicloud-pai";

const team = new alicloud.pai.WorkspaceWorkspace("team", {
    workspaceName: "fraud_detection",
    description: "Models that score card payments",
    envTypes: ["prod"],
});
const analyst = new alicloud.pai.WorkspaceMember("analyst", {
    workspaceId: team.id,
    userId: "215139608812345678",
    roles: ["PAI.AlgoDeveloper", "PAI.LabelManager"],
});

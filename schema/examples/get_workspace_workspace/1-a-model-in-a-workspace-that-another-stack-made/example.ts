import * as alicloud from "pulumi-alicloud-pai";

const team = alicloud.pai.getWorkspaceWorkspaceOutput({ workspaceName: "fraud_detection" });
const scorer = new alicloud.pai.WorkspaceModel("scorer", {
    workspaceId: team.id,
    modelName: "card-fraud",
});
export const workspaceStatus = team.status;

import * as alicloud from "pulumi-alicloud-pai";

const workspace = alicloud.pai.getDefaultWorkspaceOutput();
const baseline = new alicloud.pai.WorkspaceExperiment("baseline", {
    workspaceId: workspace.id,
    experimentName: "baseline",
    artifactUri: "oss://fraud-models/runs/",
});
export const workspaceName = workspace.workspaceName;

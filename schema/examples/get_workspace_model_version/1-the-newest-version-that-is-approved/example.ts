import * as alicloud from "pulumi-alicloud-pai";

const approved = alicloud.pai.getWorkspaceModelVersionOutput({
    modelId: "model-rbvg5wzljz",
    approvalStatus: "Approved",
});
export const uri = approved.uri;
export const versionName = approved.versionName;

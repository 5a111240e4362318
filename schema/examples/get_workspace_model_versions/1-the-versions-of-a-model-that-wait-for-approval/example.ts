import * as alicloud from "pulumi-alicloud-pai";

const pending = alicloud.pai.getWorkspaceModelVersionsOutput({
    modelId: "model-rbvg5wzljz",
    approvalStatus: "Pending",
});
export const versionNames = pending.names;

import * as alicloud from "pulumi-alicloud-pai";

const model = alicloud.pai.getWorkspaceModelOutput({ workspaceId: "478812", modelName: "card-fraud" });
const retrained = new alicloud.pai.WorkspaceModelVersion("retrained", {
    modelId: model.id,
    uri: "oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/",
    formatType: "ONNX",
});
export const task = model.task;

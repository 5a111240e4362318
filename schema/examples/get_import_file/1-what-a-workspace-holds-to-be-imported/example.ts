import * as alicloud from "pulumi-alicloud-pai";

const file = alicloud.pai.getImportFileOutput({
    workspaceId: "478812",
    types: ["WorkspaceModel", "WorkspaceModelVersion"],
});
export const counts = file.counts;
export const todo = file.todo;

import * as alicloud from "pulumi-alicloud-pai";

const workspaces = alicloud.pai.getWorkspaceWorkspacesOutput({
    resourceGroupId: "rg-acfmxazb4ph6aiy",
    status: "ENABLED",
});
export const workspaceNames = workspaces.names;

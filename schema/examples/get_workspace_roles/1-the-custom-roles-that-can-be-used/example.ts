import * as alicloud from "pulumi-alicloud-pai";

const roles = alicloud.pai.getWorkspaceRolesOutput({ workspaceId: "478812", status: "Succeeded" });
export const roleIds = roles.ids;

import * as alicloud from "pulumi-alicloud-pai";

const admins = alicloud.pai.getWorkspaceMembersOutput({ workspaceId: "478812", roles: ["PAI.WorkspaceAdmin"] });
export const adminNames = admins.names;

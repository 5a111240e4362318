import * as alicloud from "pulumi-alicloud-pai";

const users = alicloud.pai.getWorkspaceUsersOutput({ workspaceId: "478812" });
export const userNames = users.names;

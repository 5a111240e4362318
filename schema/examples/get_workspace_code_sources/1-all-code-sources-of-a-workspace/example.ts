import * as alicloud from "pulumi-alicloud-pai";

const sources = alicloud.pai.getWorkspaceCodeSourcesOutput({ workspaceId: "478812" });
export const names = sources.names;

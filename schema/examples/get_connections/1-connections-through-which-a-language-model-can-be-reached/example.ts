import * as alicloud from "pulumi-alicloud-pai";

const models = alicloud.pai.getConnectionsOutput({ workspaceId: "478812", modelType: "LLM" });
export const connectionNames = models.names;
export const connectionIds = models.ids;

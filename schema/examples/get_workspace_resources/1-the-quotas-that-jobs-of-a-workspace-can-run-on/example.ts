import * as alicloud from "pulumi-alicloud-pai";

const quotas = alicloud.pai.getWorkspaceResourcesOutput({ workspaceId: "478812", resourceType: "ECS" });
export const quotaNames = quotas.names;

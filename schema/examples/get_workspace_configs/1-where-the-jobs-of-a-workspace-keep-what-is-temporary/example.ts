import * as alicloud from "pulumi-alicloud-pai";

const settings = alicloud.pai.getWorkspaceConfigsOutput({
    workspaceId: "478812",
    categoryName: "CommonResourceConfig",
    configKey: "tempStoragePath",
});
export const path = settings.configs[0].configValue;

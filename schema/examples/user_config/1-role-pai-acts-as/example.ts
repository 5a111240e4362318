import * as alicloud from "pulumi-alicloud-pai";

const role = new alicloud.pai.WorkspaceUserConfig("role", {
    categoryName: "DataPrivacyConfig",
    configKey: "customizePAIAssumedRole",
    configValue: "acs:ram::1234567890123456:role/pai-training",
});

import pulumi_alicloud_pai as alicloud

role = alicloud.pai.WorkspaceUserConfig(
    "role",
    category_name="DataPrivacyConfig",
    config_key="customizePAIAssumedRole",
    config_value="acs:ram::1234567890123456:role/pai-training",
)

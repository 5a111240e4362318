resource "alicloud_pai_workspace_user_config" "role" {
  category_name = "DataPrivacyConfig"
  config_key    = "customizePAIAssumedRole"
  config_value  = "acs:ram::1234567890123456:role/pai-training"
}

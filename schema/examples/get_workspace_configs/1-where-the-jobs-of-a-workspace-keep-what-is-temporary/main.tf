data "alicloud_pai_workspace_configs" "settings" {
  workspace_id  = "478812"
  category_name = "CommonResourceConfig"
  config_key    = "tempStoragePath"
}

output "path" {
  value = data.alicloud_pai_workspace_configs.settings.configs[0].config_value
}

data "alicloud_pai_workspace_user_configs" "settings" {}

output "settingIds" {
  value = data.alicloud_pai_workspace_user_configs.settings.ids
}

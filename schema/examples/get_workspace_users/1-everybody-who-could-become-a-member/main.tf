data "alicloud_pai_workspace_users" "users" {
  workspace_id = "478812"
}

output "userNames" {
  value = data.alicloud_pai_workspace_users.users.names
}

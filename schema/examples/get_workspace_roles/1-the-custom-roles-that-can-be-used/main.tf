data "alicloud_pai_workspace_roles" "roles" {
  workspace_id = "478812"
  status       = "Succeeded"
}

output "roleIds" {
  value = data.alicloud_pai_workspace_roles.roles.ids
}

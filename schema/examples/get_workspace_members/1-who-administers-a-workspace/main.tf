data "alicloud_pai_workspace_members" "admins" {
  workspace_id = "478812"
  roles        = ["PAI.WorkspaceAdmin"]
}

output "adminNames" {
  value = data.alicloud_pai_workspace_members.admins.names
}

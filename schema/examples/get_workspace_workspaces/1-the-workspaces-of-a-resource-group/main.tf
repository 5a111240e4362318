data "alicloud_pai_workspace_workspaces" "workspaces" {
  resource_group_id = "rg-acfmxazb4ph6aiy"
  status            = "ENABLED"
}

output "workspaceNames" {
  value = data.alicloud_pai_workspace_workspaces.workspaces.names
}

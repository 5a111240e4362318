data "alicloud_pai_workspace_code_sources" "sources" {
  workspace_id = "478812"
}

output "names" {
  value = data.alicloud_pai_workspace_code_sources.sources.names
}

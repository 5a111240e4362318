data "alicloud_pai_workspace_resources" "quotas" {
  workspace_id  = "478812"
  resource_type = "ECS"
}

output "quotaNames" {
  value = data.alicloud_pai_workspace_resources.quotas.names
}

data "alicloud_pai_connections" "models" {
  workspace_id = "478812"
  model_type   = "LLM"
}

output "connectionNames" {
  value = data.alicloud_pai_connections.models.names
}

output "connectionIds" {
  value = data.alicloud_pai_connections.models.ids
}

data "alicloud_pai_workspace_model_versions" "pending" {
  model_id        = "model-rbvg5wzljz"
  approval_status = "Pending"
}

output "versionNames" {
  value = data.alicloud_pai_workspace_model_versions.pending.names
}

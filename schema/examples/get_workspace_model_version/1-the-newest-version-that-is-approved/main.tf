data "alicloud_pai_workspace_model_version" "approved" {
  model_id        = "model-rbvg5wzljz"
  approval_status = "Approved"
}

output "uri" {
  value = data.alicloud_pai_workspace_model_version.approved.uri
}

output "versionName" {
  value = data.alicloud_pai_workspace_model_version.approved.version_name
}

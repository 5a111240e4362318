data "alicloud_pai_workspace_workspace" "team" {
  workspace_name = "fraud_detection"
}

resource "alicloud_pai_workspace_model" "scorer" {
  workspace_id = data.alicloud_pai_workspace_workspace.team.id
  model_name   = "card-fraud"
}

output "workspaceStatus" {
  value = data.alicloud_pai_workspace_workspace.team.status
}

data "alicloud_pai_default_workspace" "workspace" {}

resource "alicloud_pai_workspace_experiment" "baseline" {
  workspace_id    = data.alicloud_pai_default_workspace.workspace.id
  experiment_name = "baseline"
  artifact_uri    = "oss://fraud-models/runs/"
}

output "workspaceName" {
  value = data.alicloud_pai_default_workspace.workspace.workspace_name
}

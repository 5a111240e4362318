resource "alicloud_pai_workspace_workspace" "team" {
  workspace_name = "fraud_detection"
  description    = "Models that score card payments"
  env_types      = ["prod"]
}

resource "alicloud_pai_workspace_experiment" "tuning" {
  workspace_id    = alicloud_pai_workspace_workspace.team.id
  experiment_name = "learning-rate"
  artifact_uri    = "oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/"
  accessibility   = "PUBLIC"
}

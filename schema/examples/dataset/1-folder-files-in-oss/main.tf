resource "alicloud_pai_workspace_workspace" "team" {
  workspace_name = "fraud_detection"
  description    = "Models that score card payments"
  env_types      = ["prod"]
}

resource "alicloud_pai_workspace_dataset" "cards" {
  workspace_id     = alicloud_pai_workspace_workspace.team.id
  dataset_name     = "card-payments"
  data_source_type = "OSS"
  property         = "DIRECTORY"
  uri              = "oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/"
  accessibility    = "PUBLIC"

  labels {
    key   = "quarter"
    value = "2026-q3"
  }
}

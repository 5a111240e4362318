resource "alicloud_pai_workspace_model" "scorer" {
  workspace_id  = alicloud_pai_workspace_workspace.team.id
  model_name    = "card-scorer"
  domain        = "finance"
  task          = "tabular-classification"
  accessibility = "PUBLIC"

  labels {
    key   = "owner"
    value = "risk-team"
  }
}

resource "alicloud_pai_workspace_workspace" "team" {
  workspace_name = "fraud_detection"
  description    = "Models that score card payments"
  env_types      = ["prod"]
}

resource "alicloud_pai_workspace_workspace" "team" {
  workspace_name = "fraud_detection"
  display_name   = "Fraud detection"
  description    = "Models that score card payments"
  env_types      = ["dev", "prod"]
}

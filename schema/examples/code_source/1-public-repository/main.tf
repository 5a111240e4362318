resource "alicloud_pai_workspace_workspace" "team" {
  workspace_name = "fraud_detection"
  description    = "Models that score card payments"
  env_types      = ["prod"]
}

resource "alicloud_pai_workspace_code_source" "training" {
  workspace_id  = alicloud_pai_workspace_workspace.team.id
  display_name  = "card-training"
  accessibility = "PRIVATE"
  code_repo     = "https://github.com/example/card-training.git"
  code_branch   = "main"
  mount_path    = "/root/code/"
}

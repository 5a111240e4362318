resource "alicloud_pai_workspace_workspace" "team" {
  workspace_name = "fraud_detection"
  description    = "Models that score card payments"
  env_types      = ["prod"]
}

resource "alicloud_pai_workspace_member" "analyst" {
  workspace_id = alicloud_pai_workspace_workspace.team.id
  user_id      = "215139608812345678"
  roles        = ["PAI.AlgoDeveloper", "PAI.LabelManager"]
}

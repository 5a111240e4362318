data "alicloud_pai_workspace_user" "analyst" {
  workspace_id = "478812"
  user_name    = "analyst@fraud-team"
}

resource "alicloud_pai_workspace_member" "analyst" {
  workspace_id = "478812"
  user_id      = data.alicloud_pai_workspace_user.analyst.id
  roles        = ["PAI.AlgoDeveloper"]
}

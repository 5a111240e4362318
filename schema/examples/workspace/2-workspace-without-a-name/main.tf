resource "alicloud_pai_workspace_workspace" "trials" {
  description = "Trials, replaced whenever needed"
  env_types   = ["prod"]
}

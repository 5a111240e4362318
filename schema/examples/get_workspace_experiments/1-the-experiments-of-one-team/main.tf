data "alicloud_pai_workspace_experiments" "experiments" {
  workspace_id = "478812"
  labels = {
    team = "fraud"
  }
}

output "experimentNames" {
  value = data.alicloud_pai_workspace_experiments.experiments.names
}

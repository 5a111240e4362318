data "alicloud_pai_workspace_runs" "runs" {
  experiment_id = "exp-1zpfthdxabc123"
}

output "runNames" {
  value = data.alicloud_pai_workspace_runs.runs.names
}

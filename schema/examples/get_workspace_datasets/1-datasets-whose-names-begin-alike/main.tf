data "alicloud_pai_workspace_datasets" "transactions" {
  workspace_id = "478812"
  name_regex   = "^card_"
  max_items    = 20
}

output "datasetIds" {
  value = data.alicloud_pai_workspace_datasets.transactions.ids
}

data "alicloud_pai_workspace_dataset" "transactions" {
  workspace_id = "478812"
  dataset_name = "card_transactions"
}

resource "alicloud_pai_workspace_datasetversion" "october" {
  dataset_id       = data.alicloud_pai_workspace_dataset.transactions.id
  uri              = "oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/"
  data_source_type = "OSS"
  property         = "DIRECTORY"
}

output "datasetUri" {
  value = data.alicloud_pai_workspace_dataset.transactions.uri
}

data "alicloud_pai_workspace_model" "model" {
  workspace_id = "478812"
  model_name   = "card-fraud"
}

resource "alicloud_pai_workspace_model_version" "retrained" {
  model_id    = data.alicloud_pai_workspace_model.model.id
  uri         = "oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/"
  format_type = "ONNX"
}

output "task" {
  value = data.alicloud_pai_workspace_model.model.task
}

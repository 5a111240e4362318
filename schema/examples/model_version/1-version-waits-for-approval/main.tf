resource "alicloud_pai_workspace_model" "scorer" {
  model_name = "card-scorer"
}

resource "alicloud_pai_workspace_model_version" "autumn" {
  model_id            = alicloud_pai_workspace_model.scorer.id
  version_name        = "1.2.0"
  version_description = "Retrained on the third quarter"
  uri                 = "oss://risk-models.oss-cn-hangzhou.aliyuncs.com/card-scorer/1.2.0/"
  format_type         = "XGBoost"
  framework_type      = "XGBoost"
  approval_status     = "Pending"
  metrics = {
    auc = "0.973"
  }

  labels {
    key   = "quarter"
    value = "q3"
  }
}

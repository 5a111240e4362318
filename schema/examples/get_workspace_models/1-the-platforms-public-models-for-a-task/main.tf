data "alicloud_pai_workspace_models" "models" {
  publisher = "pai"
  domain    = "nlp"
  max_items = 50
}

output "modelNames" {
  value = data.alicloud_pai_workspace_models.models.names
}

output "modelIds" {
  value = data.alicloud_pai_workspace_models.models.ids
}

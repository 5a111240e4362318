data "alicloud_pai_workspace_datasetversions" "versions" {
  dataset_id = "d-rbvg5wzljzjhc9ks92"
  labels = {
    stage = "production"
  }
}

output "versionIds" {
  value = data.alicloud_pai_workspace_datasetversions.versions.ids
}

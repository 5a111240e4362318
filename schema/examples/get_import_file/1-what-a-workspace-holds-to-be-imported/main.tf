data "alicloud_pai_import_file" "file" {
  workspace_id = "478812"
  types        = ["WorkspaceModel", "WorkspaceModelVersion"]
}

output "counts" {
  value = data.alicloud_pai_import_file.file.counts
}

output "todo" {
  value = data.alicloud_pai_import_file.file.todo
}

data "alicloud_pai_image" "image" {
  workspace_id = "478812"
  name         = "fraud-training"
}

output "imageUri" {
  value = data.alicloud_pai_image.image.image_uri
}

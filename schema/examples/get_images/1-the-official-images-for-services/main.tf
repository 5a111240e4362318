data "alicloud_pai_images" "official" {
  labels = {
    "system.official"      = "true"
    "system.supported.eas" = "true"
  }
}

output "imageNames" {
  value = data.alicloud_pai_images.official.names
}

data "alicloud_pai_products" "products" {
  product_codes = ["PAI_share"]
}

output "isPurchased" {
  value = data.alicloud_pai_products.products.products[0].is_purchased
}

import pulumi
import pulumi_alicloud_pai as alicloud

products = alicloud.pai.get_products(product_codes=["PAI_share"])
pulumi.export("isPurchased", products.products[0].is_purchased)

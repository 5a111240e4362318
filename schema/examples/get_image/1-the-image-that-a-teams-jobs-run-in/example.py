import pulumi
import pulumi_alicloud_pai as alicloud

image = alicloud.pai.get_image(workspace_id="478812", name="fraud-training")
pulumi.export("imageUri", image.image_uri)

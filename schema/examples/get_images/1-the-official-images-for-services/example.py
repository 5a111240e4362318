import pulumi
import pulumi_alicloud_pai as alicloud

official = alicloud.pai.get_images(labels={"system.official": "true", "system.supported.eas": "true"})
pulumi.export("imageNames", official.names)

import pulumi
import pulumi_alicloud_pai as alicloud

settings = alicloud.pai.get_workspace_user_configs()
pulumi.export("settingIds", settings.ids)

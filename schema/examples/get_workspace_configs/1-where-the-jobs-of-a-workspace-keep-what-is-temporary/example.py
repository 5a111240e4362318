import pulumi
import pulumi_alicloud_pai as alicloud

settings = alicloud.pai.get_workspace_configs(
    workspace_id="478812", category_name="CommonResourceConfig", config_key="tempStoragePath"
)
pulumi.export("path", settings.configs[0].config_value)

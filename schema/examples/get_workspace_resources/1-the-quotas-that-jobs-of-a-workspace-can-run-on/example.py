import pulumi
import pulumi_alicloud_pai as alicloud

quotas = alicloud.pai.get_workspace_resources(workspace_id="478812", resource_type="ECS")
pulumi.export("quotaNames", quotas.names)

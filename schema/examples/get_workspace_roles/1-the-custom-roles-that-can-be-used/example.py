import pulumi
import pulumi_alicloud_pai as alicloud

roles = alicloud.pai.get_workspace_roles(workspace_id="478812", status="Succeeded")
pulumi.export("roleIds", roles.ids)

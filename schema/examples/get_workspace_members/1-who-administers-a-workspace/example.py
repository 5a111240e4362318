import pulumi
import pulumi_alicloud_pai as alicloud

admins = alicloud.pai.get_workspace_members(workspace_id="478812", roles=["PAI.WorkspaceAdmin"])
pulumi.export("adminNames", admins.names)

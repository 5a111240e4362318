import pulumi
import pulumi_alicloud_pai as alicloud

workspaces = alicloud.pai.get_workspace_workspaces(resource_group_id="rg-acfmxazb4ph6aiy", status="ENABLED")
pulumi.export("workspaceNames", workspaces.names)

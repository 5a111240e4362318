import pulumi
import pulumi_alicloud_pai as alicloud

sources = alicloud.pai.get_workspace_code_sources(workspace_id="478812")
pulumi.export("names", sources.names)

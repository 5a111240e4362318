import pulumi
import pulumi_alicloud_pai as alicloud

users = alicloud.pai.get_workspace_users(workspace_id="478812")
pulumi.export("userNames", users.names)

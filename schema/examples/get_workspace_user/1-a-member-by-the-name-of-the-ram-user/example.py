import pulumi_alicloud_pai as alicloud

analyst = alicloud.pai.get_workspace_user(workspace_id="478812", user_name="analyst@fraud-team")
analyst_member = alicloud.pai.WorkspaceMember(
    "analyst", workspace_id="478812", user_id=analyst.id, roles=["PAI.AlgoDeveloper"]
)

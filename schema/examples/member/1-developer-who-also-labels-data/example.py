import pulumi_alicloud_pai as alicloud

team = alicloud.pai.WorkspaceWorkspace(
    "team",
    workspace_name="fraud_detection",
    description="Models that score card payments",
    env_types=["prod"],
)
analyst = alicloud.pai.WorkspaceMember(
    "analyst",
    workspace_id=team.id,
    user_id="215139608812345678",
    roles=["PAI.AlgoDeveloper", "PAI.LabelManager"],
)

import pulumi_alicloud_pai as alicloud

team = alicloud.pai.WorkspaceWorkspace(
    "team",
    workspace_name="fraud_detection",
    description="Models that score card payments",
    env_types=["prod"],
)
scorer = alicloud.pai.WorkspaceModel(
    "scorer",
    workspace_id=team.id,
    model_name="card-scorer",
    domain="finance",
    task="tabular-classification",
    accessibility="PUBLIC",
    labels=[{"key": "owner", "value": "risk-team"}],
)

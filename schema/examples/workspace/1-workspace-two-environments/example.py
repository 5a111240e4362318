import pulumi_alicloud_pai as alicloud

team = alicloud.pai.WorkspaceWorkspace(
    "team",
    workspace_name="fraud_detection",
    display_name="Fraud detection",
    description="Models that score card payments",
    env_types=["dev", "prod"],
)

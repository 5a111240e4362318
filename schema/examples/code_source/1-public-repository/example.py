import pulumi_alicloud_pai as alicloud

team = alicloud.pai.WorkspaceWorkspace(
    "team",
    workspace_name="fraud_detection",
    description="Models that score card payments",
    env_types=["prod"],
)
training = alicloud.pai.WorkspaceCodeSource(
    "training",
    workspace_id=team.id,
    display_name="card-training",
    accessibility="PRIVATE",
    code_repo="https://github.com/example/card-training.git",
    code_branch="main",
    mount_path="/root/code/",
)

import pulumi_alicloud_pai as alicloud

team = alicloud.pai.WorkspaceWorkspace(
    "team",
    workspace_name="fraud_detection",
    description="Models that score card payments",
    env_types=["prod"],
)
tuning = alicloud.pai.WorkspaceExperiment(
    "tuning",
    workspace_id=team.id,
    experiment_name="learning-rate",
    artifact_uri="oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/",
)
first = alicloud.pai.WorkspaceRun(
    "first",
    experiment_id=tuning.id,
    run_name="rate-0-01",
    params=[{"key": "learning_rate", "value": "0.01"}],
)

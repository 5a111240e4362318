import pulumi_alicloud_pai as alicloud

team = alicloud.pai.WorkspaceWorkspace(
    "team",
    workspace_name="fraud_detection",
    description="Models that score card payments",
    env_types=["prod"],
)
cards = alicloud.pai.WorkspaceDataset(
    "cards",
    workspace_id=team.id,
    dataset_name="card-payments",
    data_source_type="OSS",
    property="DIRECTORY",
    uri="oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/",
)
second = alicloud.pai.WorkspaceDatasetversion(
    "second",
    dataset_id=cards.id,
    data_source_type="OSS",
    property="DIRECTORY",
    uri="oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q4/",
    description="Fourth quarter",
)

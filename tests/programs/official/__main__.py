"""All ten resources, as a program of the official SDK makes them."""

import pulumi
import pulumi_alicloud as alicloud  # type: ignore[import-not-found]  # in an environment of its own

team = alicloud.pai.WorkspaceWorkspace(
    "team", workspace_name="official_team", description="All ten", env_types=["prod"]
)
member = alicloud.pai.WorkspaceMember(
    "member", workspace_id=team.id, user_id="2000000000000001", roles=["PAI.AlgoDeveloper", "PAI.LabelManager"]
)
model = alicloud.pai.WorkspaceModel(
    "model",
    workspace_id=team.id,
    model_name="scorer",
    order_number=1,
    labels=[{"key": "base_model", "value": "SD 1.5"}],
    extra_info={"test": "15"},
)
version = alicloud.pai.WorkspaceModelVersion(
    "version",
    model_id=model.id,
    uri="oss://models.oss-cn-hangzhou.aliyuncs.com/scorer/",
    metrics={"auc": "0.97"},
    labels=[alicloud.pai.WorkspaceModelVersionLabelArgs(key="k1", value="vs1")],
)
dataset = alicloud.pai.WorkspaceDataset(
    "dataset",
    workspace_id=team.id,
    dataset_name="cards",
    data_source_type="OSS",
    property="DIRECTORY",
    uri="oss://data.oss-cn-hangzhou.aliyuncs.com/cards/",
)
second = alicloud.pai.WorkspaceDatasetversion(
    "second",
    dataset_id=dataset.id,
    data_source_type="OSS",
    property="DIRECTORY",
    uri="oss://data.oss-cn-hangzhou.aliyuncs.com/cards/2/",
    data_count=12,
)
experiment = alicloud.pai.WorkspaceExperiment(
    "experiment",
    workspace_id=team.id,
    experiment_name="rates",
    artifact_uri="oss://data.oss-cn-hangzhou.aliyuncs.com/runs/",
)
run = alicloud.pai.WorkspaceRun("run", experiment_id=experiment.id, run_name="first")
code = alicloud.pai.WorkspaceCodeSource(
    "code",
    workspace_id=team.id,
    display_name="training",
    accessibility="PRIVATE",
    code_repo="https://git.example.com/training.git",
    mount_path="/root/code/",
    code_repo_access_token="token-1",  # noqa: S106 - of no repository
)
role = alicloud.pai.WorkspaceUserConfig(
    "role",
    category_name="DataPrivacyConfig",
    config_key="customizePAIAssumedRole",
    config_value="acs:ram::1000000000000001:role/pai",
)
pulumi.export("versionName", version.version_name)
pulumi.export("secondName", second.version_name)

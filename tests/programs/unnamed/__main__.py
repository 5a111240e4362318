"""One resource of each kind that the plugin can name. Configuration may give the names, and what changes."""

import pulumi
import pulumi_alicloud_pai as alicloud

config = pulumi.Config()
imported = config.get("importId")
workspace = alicloud.pai.WorkspaceWorkspace(
    "team",
    workspace_name=config.get("workspaceName"),
    description=config.get("description") or "for models without a name",
    env_types=["dev", "prod"] if config.get_bool("standard") else ["prod"],
)
model = alicloud.pai.WorkspaceModel(
    "scorer",
    model_name=config.get("modelName"),
    workspace_id=workspace.id,
    model_description=config.get("description"),
)
dataset = alicloud.pai.WorkspaceDataset(
    "cards",
    dataset_name=config.get("datasetName"),
    workspace_id=workspace.id,
    data_source_type="OSS",
    property="DIRECTORY",
    uri=config.get("uri") or "oss://data.oss-cn-hangzhou.aliyuncs.com/cards/",
    description=config.get("description"),
)
experiment = alicloud.pai.WorkspaceExperiment(
    "rates",
    experiment_name=config.get("experimentName"),
    workspace_id=workspace.id,
    artifact_uri="oss://data.oss-cn-hangzhou.aliyuncs.com/artifacts/",
)
code = alicloud.pai.WorkspaceCodeSource(
    "training",
    display_name=config.get("displayName"),
    workspace_id=workspace.id,
    code_repo="https://code.aliyun.com/pai/training.git",
    accessibility="PRIVATE",
    mount_path="/root/code",
    description=config.get("description"),
)
if imported:
    alicloud.pai.WorkspaceModel("taken", opts=pulumi.ResourceOptions(import_=imported))
pulumi.export("workspaceName", workspace.workspace_name)
pulumi.export("modelName", model.model_name)
pulumi.export("datasetName", dataset.dataset_name)
pulumi.export("experimentName", experiment.experiment_name)
pulumi.export("displayName", code.display_name)

"""A workspace, a model in it and a version of the model: the example of the Pulumi Registry's page."""

import random

import pulumi
import pulumi_alicloud_pai as alicloud

config = pulumi.Config()
name = config.require("name")
# A name stays taken for 14 days after its workspace is gone, and others want it too: hence the number.
# It is drawn from the stack's name, so that every `pulumi up` of a stack draws the same one.
stack = f"{pulumi.get_organization()}/{pulumi.get_project()}/{pulumi.get_stack()}"
suffix = config.get("suffix") or random.Random(stack).randint(10000, 99999)

workspace = alicloud.pai.WorkspaceWorkspace(
    "workspace",
    description="802",
    display_name=name,
    workspace_name=f"{name}_{suffix}",
    env_types=["prod"],
)

model = alicloud.pai.WorkspaceModel(
    "model",
    model_name=name,
    workspace_id=workspace.id,
    origin="Civitai",
    task="text-to-image-synthesis",
    accessibility="PRIVATE",
    model_type="Checkpoint",
    order_number=1,
    model_description="ModelDescription.",
    model_doc="https://eas-***.oss-cn-hangzhou.aliyuncs.com/s**.safetensors",
    domain="aigc",
    labels=[{"key": "base_model", "value": "SD 1.5"}],
    extra_info={"test": "15"},
)

version = alicloud.pai.WorkspaceModelVersion(
    "version",
    version_description="VersionDescription.",
    source_type="TrainingService",
    source_id="region=${region},workspaceId=${workspace_id},kind=TrainingJob,id=job-id",
    extra_info={"test": "15"},
    training_spec={"test": "TrainingSpec"},
    uri="oss://hz-example-0701.oss-cn-hangzhou-internal.aliyuncs.com/checkpoints/",
    inference_spec={"test": "InferenceSpec"},
    model_id=model.id,
    format_type="SavedModel",
    approval_status=config.require("approvalStatus"),
    framework_type="PyTorch",
    version_name=config.require("versionName"),
    metrics={},
    labels=[{"key": "k1", "value": "vs1"}],
)

pulumi.export("workspaceId", workspace.id)
pulumi.export("workspaceName", workspace.workspace_name)
pulumi.export("modelId", model.id)
pulumi.export("versionId", version.id)  # <model_id>:<version_name>, what `pulumi import` wants

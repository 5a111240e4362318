"""One of each resource whose name stays when it is replaced, and a model whose texts and labels change."""

import pulumi
import pulumi_alicloud_pai as alicloud

config = pulumi.Config()
round_ = config.get("round") or "first"
again = pulumi.ResourceOptions(replace_on_changes=["*"])

workspace = alicloud.pai.WorkspaceWorkspace(
    "workspace",
    workspace_name=config.get("workspaceName") or "changing",
    description="for what changes",
    env_types=["prod"],
)
model = alicloud.pai.WorkspaceModel(
    "model",
    model_name="scorer",
    workspace_id=workspace.id,
    model_description=config.get("description") or "as it was",
    model_doc=config.get("doc"),
    labels=[{"key": "stage", "value": config.get("stage") or "trial"}],
)
if config.get_bool("named"):
    alicloud.pai.WorkspaceModelVersion(
        "version",
        model_id=model.id,
        version_name="1.0.0",
        uri="oss://models.oss-cn-hangzhou.aliyuncs.com/scorer/",
        version_description=round_,
        opts=again,
    )
    alicloud.pai.WorkspaceDataset(
        "dataset",
        workspace_id=workspace.id,
        dataset_name="cards",
        data_source_type="OSS",
        property="DIRECTORY",
        uri="oss://data.oss-cn-hangzhou.aliyuncs.com/cards/",
        description=round_,
        opts=again,
    )
    alicloud.pai.WorkspaceMember(
        "member",
        workspace_id=workspace.id,
        user_id="215139608812345678",
        roles=["PAI.AlgoDeveloper" if round_ == "first" else "PAI.LabelManager"],
        opts=again,
    )
    alicloud.pai.WorkspaceUserConfig(
        "setting",
        category_name="DataPrivacyConfig",
        config_key="customizePAIAssumedRole",
        config_value=f"acs:ram::1000000000000001:role/{round_}",
        opts=again,
    )
pulumi.export("workspaceId", workspace.id)

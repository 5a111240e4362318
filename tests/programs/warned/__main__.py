"""What a program is warned of, and what a preview cannot know yet: ids to come in lists, in free JSON, in its text."""

import pulumi
import pulumi_alicloud_pai as alicloud

config = pulumi.Config()
if config.get("modelId"):
    alicloud.pai.WorkspaceModelVersion(
        "taken", model_id=config.require("modelId"), uri=config.require("uri"), format_type="SavedModel"
    )
else:
    workspace = alicloud.pai.WorkspaceWorkspace(
        "workspace",
        workspace_name=config.get("workspaceName") or "warned",
        description="for warnings",
        env_types=["prod"],
    )
    models = [
        alicloud.pai.WorkspaceModel(name, model_name=name, workspace_id=workspace.id) for name in ("first", "second")
    ]
    alicloud.pai.WorkspaceModelVersion(
        "version",
        model_id=models[0].id,
        uri="oss://models.oss-cn-hangzhou.aliyuncs.com/scorer/",
        framework_type=config.get("framework") or "PyTorch",
        inference_spec={
            "model": models[1].id,
            "text": pulumi.Output.json_dumps({"models": [one.id for one in models]}),
        },
    )
    alicloud.pai.WorkspaceDataset(
        "dataset",
        workspace_id=workspace.id,
        dataset_name="cards",
        data_source_type="OSS",
        property="DIRECTORY",
        uri="oss://data.oss-cn-hangzhou.aliyuncs.com/cards/",
    )
    if config.get_bool("roles"):
        alicloud.pai.WorkspaceMember(
            "member",
            workspace_id=workspace.id,
            user_id="215139608812345678",
            roles=[pulumi.Output.concat("role-", one.id) for one in models],
        )
    pulumi.export("modelId", models[0].id)

"""A workspace for a team: who works in it, where their code is, and the data that they train on."""

import json

import pulumi
import pulumi_alicloud_pai as alicloud

config = pulumi.Config()
photos_in_oss = f"oss://{config.require('bucket')}.oss-cn-hangzhou-internal.aliyuncs.com/photos"

workspace = alicloud.pai.WorkspaceWorkspace(
    "vision",
    # A name stays taken for 14 days after its workspace is gone, so an example cannot choose one for you.
    workspace_name=config.require("workspaceName"),
    display_name="Vision team",
    description="Recognising products on photos",
    # Simple mode. ["dev", "prod"] is the other mode; going from one to the other needs a new workspace.
    env_types=["prod"],
)

# A member is a RAM user, named by number. Roles are a set: their order means nothing.
alicloud.pai.WorkspaceMember(
    "developer",
    workspace_id=workspace.id,
    user_id=config.require("developerUid"),
    roles=["PAI.AlgoDeveloper", "PAI.AlgoOperator"],
)

alicloud.pai.WorkspaceMember(
    "labeler",
    workspace_id=workspace.id,
    user_id=config.require("labelerUid"),
    roles=["PAI.LabelManager"],
)

code = alicloud.pai.WorkspaceCodeSource(
    "training-code",
    workspace_id=workspace.id,
    display_name="training",
    description="Training and evaluation of the product classifier",
    code_repo="https://git.example.com/vision/training.git",
    code_branch=config.require("codeBranch"),
    code_repo_user_name="vision-bot",
    code_repo_access_token=config.require_secret("codeRepoAccessToken"),
    # Where jobs find it. The repository becomes a folder in there.
    mount_path="/root/code/",
    # Not the world: all members of the workspace. PAI has no way back to PRIVATE but a new code source.
    accessibility="PUBLIC",
)

photos = alicloud.pai.WorkspaceDataset(
    "photos",
    workspace_id=workspace.id,
    dataset_name="product-photos",
    description="Photos of products as the shops sent them",
    data_type="PIC",
    data_source_type="OSS",
    property="DIRECTORY",
    uri=f"{photos_in_oss}/raw/",
    accessibility="PUBLIC",
    # Jobs of everybody else mount the photos read-only.
    mount_access_read_write_role_id_list=["PAI.LabelManager"],
    # JSON in a string: so the API wants it.
    options=json.dumps({"mountPath": "/mnt/photos/"}),
    labels=[{"key": "team", "value": "vision"}, {"key": "contains", "value": "products"}],
)

# The dataset is its own first version: PAI makes v1 with it and deletes v1 with it. This one becomes v2.
cleaned = alicloud.pai.WorkspaceDatasetversion(
    "photos-cleaned",
    dataset_id=photos.id,
    description="Without duplicates and without people",
    # The kind of storage is that of the dataset.
    data_source_type="OSS",
    property="DIRECTORY",
    uri=f"{photos_in_oss}/cleaned/",
    data_count=config.require_int("photoCount"),
    labels=[{"key": "checked", "value": "by-hand"}],
)

pulumi.export("workspaceId", workspace.id)
pulumi.export("codeSourceId", code.id)
pulumi.export("datasetId", photos.id)
pulumi.export("cleanedVersion", cleaned.version_name)

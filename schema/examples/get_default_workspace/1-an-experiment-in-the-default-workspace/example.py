import pulumi
import pulumi_alicloud_pai as alicloud

workspace = alicloud.pai.get_default_workspace()
baseline = alicloud.pai.WorkspaceExperiment(
    "baseline", workspace_id=workspace.id, experiment_name="baseline", artifact_uri="oss://fraud-models/runs/"
)
pulumi.export("workspaceName", workspace.workspace_name)

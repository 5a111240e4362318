import pulumi
import pulumi_alicloud_pai as alicloud

team = alicloud.pai.get_workspace_workspace(workspace_name="fraud_detection")
scorer = alicloud.pai.WorkspaceModel("scorer", workspace_id=team.id, model_name="card-fraud")
pulumi.export("workspaceStatus", team.status)

"""What functions find: a list of the models that this program makes, one of them, and nothing of what is not there."""

import pulumi
import pulumi_alicloud_pai as alicloud

workspace = alicloud.pai.WorkspaceWorkspace("team", workspace_name="found_team", description="x", env_types=["prod"])
scorer = alicloud.pai.WorkspaceModel("scorer", workspace_id=workspace.id, model_name="scorer")
ranker = alicloud.pai.WorkspaceModel("ranker", workspace_id=workspace.id, model_name="ranker")
made = pulumi.InvokeOutputOptions(depends_on=[scorer, ranker])
models = alicloud.pai.get_workspace_models_output(workspace_id=workspace.id, name_regex="^sc", opts=made)
found = alicloud.pai.get_workspace_model_output(workspace_id=workspace.id, model_name="ranker", opts=made)
nothing = alicloud.pai.get_workspace_workspaces(workspace_name="not_there")

pulumi.export("scorerId", scorer.id)
pulumi.export("rankerId", ranker.id)
pulumi.export("modelIds", models.ids)
pulumi.export("modelNames", models.names)
pulumi.export("listedName", models.models[0].model_name)
pulumi.export("foundId", found.id)
pulumi.export("nothing", nothing.ids)

import pulumi
import pulumi_alicloud_pai as alicloud

models = alicloud.pai.get_connections(workspace_id="478812", model_type="LLM")
pulumi.export("connectionNames", models.names)
pulumi.export("connectionIds", models.ids)

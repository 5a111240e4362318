import pulumi
import pulumi_alicloud_pai as alicloud

models = alicloud.pai.get_workspace_models(publisher="pai", domain="nlp", max_items=50)
pulumi.export("modelNames", models.names)
pulumi.export("modelIds", models.ids)

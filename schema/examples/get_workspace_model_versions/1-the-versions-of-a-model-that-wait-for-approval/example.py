import pulumi
import pulumi_alicloud_pai as alicloud

pending = alicloud.pai.get_workspace_model_versions(model_id="model-rbvg5wzljz", approval_status="Pending")
pulumi.export("versionNames", pending.names)

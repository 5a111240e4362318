import pulumi
import pulumi_alicloud_pai as alicloud

approved = alicloud.pai.get_workspace_model_version(model_id="model-rbvg5wzljz", approval_status="Approved")
pulumi.export("uri", approved.uri)
pulumi.export("versionName", approved.version_name)

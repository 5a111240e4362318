import pulumi
import pulumi_alicloud_pai as alicloud

model = alicloud.pai.get_workspace_model(workspace_id="478812", model_name="card-fraud")
retrained = alicloud.pai.WorkspaceModelVersion(
    "retrained",
    model_id=model.id,
    uri="oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/",
    format_type="ONNX",
)
pulumi.export("task", model.task)

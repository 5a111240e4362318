"""Every resource option that the stand-in has, on the resources of the page."""

import pulumi
import pulumi_alicloud_pai as alicloud

config = pulumi.Config()


class Shelf(pulumi.ComponentResource):
    """A component, to be a parent."""

    def __init__(self, name: str) -> None:
        super().__init__("shop:shelf:Shelf", name)


cloud = pulumi.Config("cloud")
provider = alicloud.Provider(
    "explicit",
    region="cn-hangzhou",
    access_key="emulator",
    secret_key=cloud.require_secret("secretKey"),
    protocol="HTTP",
    endpoints=[{"aiworkspace": cloud.require("endpoint")}],
)
shelf = Shelf("shelf")
workspace = alicloud.pai.WorkspaceWorkspace(
    "workspace",
    description=config.get_secret("description") or "plain",
    env_types=["prod"],
    workspace_name=config.require("workspaceName"),
    opts=pulumi.ResourceOptions(
        provider=provider,
        delete_before_replace=True,
        custom_timeouts=pulumi.CustomTimeouts(create="3m", update="90s", delete="1h5m"),
        additional_secret_outputs=["createTime"],
    ),
)
model = alicloud.pai.WorkspaceModel(
    "model",
    model_name="shelved",
    workspace_id=workspace.id,
    labels=[{"key": "tier", "value": config.get("tier") or "gold"}],
    opts=pulumi.ResourceOptions(provider=provider, parent=shelf, ignore_changes=["labels[0].value"]),
)
version = alicloud.pai.WorkspaceModelVersion(
    "version",
    model_id=model.id,
    uri="oss://hz-example-0701.oss-cn-hangzhou-internal.aliyuncs.com/checkpoints/",
    version_name="1.0.0",
    opts=pulumi.ResourceOptions(provider=provider, depends_on=[shelf]),
)
pulumi.export("createTime", workspace.create_time)

"""Nested settings of a model version, as every language can write them: as JSON text; and as Python alone can."""

import json

import pulumi
import pulumi_alicloud_pai as alicloud

config = pulumi.Config()
nested = config.get_bool("nested")
model = alicloud.pai.WorkspaceModel("model", model_name="scorer", workspace_id=config.require("workspaceId"))
metadata = {"instance": 1, "cpu": 2.5, "rpc": {"keepalive": True}}
version = alicloud.pai.WorkspaceModelVersion(
    "version",
    model_id=model.id,
    uri="oss://models.oss-cn-hangzhou.aliyuncs.com/scorer/",
    version_name="1.0.0",
    inference_spec={
        "metadata": metadata if nested else json.dumps(metadata),  # type: ignore[dict-item]  # nested: not for mypy
        "source": pulumi.Output.json_dumps({"model": model.id}),
        "name": "svc",
        "digits": config.require("digits"),
    },
    metrics={"Results": json.dumps([{"dataset": "q3", "loss": 0.175}])},
)

pulumi.export("metadata", version.inference_spec.apply(lambda spec: (spec or {})["metadata"]))

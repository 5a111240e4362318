"""Looks a model version up that another stack manages, with what was known of it; some of that is out of date."""

import pulumi
import pulumi_alicloud_pai as alicloud

version = alicloud.pai.WorkspaceModelVersion.get(
    "found",
    pulumi.Config().require("versionId"),
    approval_status="Rejected",
    labels=[{"key": "k1", "value": "vs1"}],
)
pulumi.export("approvalStatus", version.approval_status)
pulumi.export("uri", version.uri)

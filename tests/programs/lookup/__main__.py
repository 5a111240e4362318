"""Looks a model version up that another stack manages."""

import pulumi
import pulumi_alicloud_pai as alicloud

version = alicloud.pai.WorkspaceModelVersion.get("found", pulumi.Config().require("versionId"))
pulumi.export("approvalStatus", version.approval_status)
pulumi.export("uri", version.uri)

"""Settings of a workspace, which the service gives in one answer, without their category. Looked up only."""

from pulumi_resource_alicloud.resources.rules import DIGITS
from pulumi_resource_alicloud.resources.vocabulary import Id, Listing, Thing, names, plurals

WORKSPACE_CONFIG = Thing(
    title="workspace setting",
    id=Id(("ConfigId",), example="config-q2p3ls8xk1b2c3d4"),
    listing=Listing(
        operation="ListConfigs",
        items="Configs",
        name="ConfigKey",
        filters=names("categoryName configKey labels workspaceId"),
        renames=plurals("configKey"),
        within=names("categoryName workspaceId"),
        needs=names("workspaceId"),
        # Without the option an error would look like an empty list.
        fixed={"Options": "ThrowExceptionOnError"},
        detailed={"Verbose": True},
        paging="none",
        sort="",
    ),
    wire={"createTime": "GmtCreateTime"},
    rules={"workspaceId": DIGITS},
)

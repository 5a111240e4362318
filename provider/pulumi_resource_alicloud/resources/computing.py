"""Computing resources of a workspace: the quotas that its jobs run on. Looked up only."""

from pulumi_resource_alicloud.resources.rules import DIGITS
from pulumi_resource_alicloud.resources.vocabulary import Id, Listing, Thing, names

COMPUTING_RESOURCE = Thing(
    title="computing resource",
    id=Id(("WorkspaceId", "Id"), example="123456:Resource-dks92rbvg5wzl"),
    listing=Listing(
        operation="ListResources",
        items="Resources",
        name="Name",
        filters=names("groupName labels name quotaIds resourceType workspaceId"),
        renames={"name": "ResourceName", "resourceType": "ResourceTypes"},
        # The call understands labels of one type of resources only.
        unasked=names("labels"),
        within=names("workspaceId"),
        needs=names("workspaceId"),
        detailed={"VerboseFields": "Quota,Label,IsDefault"},
        sort="",
    ),
    wire={"createTime": "GmtCreateTime", "resourceId": "Id"},
    rules={"workspaceId": DIGITS},
)

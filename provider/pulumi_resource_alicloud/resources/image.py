"""Container images for jobs and notebooks: those of a workspace, and the official ones. Looked up only."""

from pulumi_resource_alicloud.resources.rules import DIGITS
from pulumi_resource_alicloud.resources.vocabulary import Call, Id, Listing, Thing, names

IMAGE = Thing(
    title="image",
    id=Id(("ImageId",), example="image-4c62v8m41gv19qu2a4"),
    # The answer does not repeat the id.
    read=Call("GetImage", fixed={"Verbose": True}),
    listing=Listing(
        operation="ListImages",
        items="Images",
        name="Name",
        filters=names("accessibility imageUri labels name query workspaceId"),
        detailed={"Verbose": True},
    ),
    wire={"createTime": "GmtCreateTime"},
    rules={"workspaceId": DIGITS},
)

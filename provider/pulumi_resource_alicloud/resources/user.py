"""Users who can become members of a workspace: there is one answer with all of them. Looked up only."""

from pulumi_resource_alicloud.resources.rules import DIGITS
from pulumi_resource_alicloud.resources.vocabulary import Id, Listing, Thing, names

USER = Thing(
    title="user",
    id=Id(("UserId",), example="215139608812345678"),
    listing=Listing(
        operation="ListWorkspaceUsers",
        items="Users",
        name="UserName",
        filters=names("userId userName workspaceId"),
        within=names("workspaceId"),
        needs=names("workspaceId"),
        paging="none",
        sort="",
    ),
    rules={"userId": DIGITS, "workspaceId": DIGITS},
)

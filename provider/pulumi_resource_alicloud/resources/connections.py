"""Connections of a workspace: where model services and databases are. Looked up only; their secrets are never told."""

from pulumi_resource_alicloud.resources.rules import DIGITS
from pulumi_resource_alicloud.resources.vocabulary import Id, Listing, Thing, names, plurals

CONNECTION = Thing(
    title="connection",
    id=Id(("ConnectionId",), example="conn-1xb8nayhbxg4h8f3"),
    listing=Listing(
        operation="ListConnections",
        items="Connections",
        name="ConnectionName",
        filters=names("accessibility connectionName connectionType creator model modelType toolCall workspaceId"),
        renames=plurals("connectionType modelType"),
        in_lists=names("connectionType modelType"),
        fixed={"EncryptOption": "Secret"},
        paging="token",
    ),
    wire={"createTime": "GmtCreateTime"},
    rules={"workspaceId": DIGITS},
)

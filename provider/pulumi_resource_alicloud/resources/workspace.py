"""PAI workspace: activated asynchronously; a deleted name stays taken for 14 days."""

from collections.abc import Mapping
from typing import Any

from pulumi_resource_alicloud.resources.rules import length, pattern
from pulumi_resource_alicloud.resources.vocabulary import (
    ByName,
    Call,
    Id,
    Resource,
    SameAs,
    Timeouts,
    UniqueName,
    Until,
)


def _name_taken(sent: Mapping[str, Any]) -> str:
    name = sent.get("WorkspaceName", "")
    return (
        f"The name '{name}' is taken in this region: by a workspace (to manage that one, run `pulumi import "
        f"alicloud:pai/workspaceWorkspace:WorkspaceWorkspace <name> <workspace_id>`), by a DataWorks workspace, or by "
        f"one deleted within the last 14 days, whose name is not free yet. Otherwise choose another workspaceName."
    )


WORKSPACE = Resource(
    token="alicloud:pai/workspaceWorkspace:WorkspaceWorkspace",
    title="workspace",
    id=Id(("WorkspaceId",), example="123456"),
    create=Call("CreateWorkspace"),
    read=Call("GetWorkspace", fixed={"Verbose": True}),
    update=(
        Call("UpdateWorkspace", when=frozenset({"displayName", "description"})),
        Call(
            "ChangeResourceGroup",
            when=frozenset({"resourceGroupId"}),
            fixed={"ResourceType": "workspace"},
            renames={"WorkspaceId": "ResourceId", "ResourceGroupId": "NewResourceGroupId"},
        ),
    ),
    delete=Call("DeleteWorkspace"),
    gone=frozenset({"100400027", "100400008"}),
    ready=Until("Status", done=frozenset({"ENABLED"}), failed=frozenset({"FAILURE"})),
    lingers=True,
    lookup=ByName("ListWorkspaces", "Workspaces", match=("WorkspaceName",)),
    unique=UniqueName("workspaceName", freed="after 14 days"),
    wire={"createTime": "GmtCreateTime"},
    sets=frozenset({"envTypes"}),
    defaults={"displayName": SameAs("workspaceName")},
    kept={"resourceGroupId": "the API can move a workspace to another resource group but not out of one"},
    rules={
        "workspaceName": pattern(
            "[A-Za-z][A-Za-z0-9_]{2,22}", "3 to 23 letters, digits or underscores, the first one a letter"
        ),
        "description": length(1, 80),
        "envTypes": {
            "items": {"enum": ["dev", "prod"]},
            "contains": {"const": "prod"},
            "uniqueItems": True,
            "says": 'either ["prod"] or ["dev", "prod"]',
        },
    },
    hints={"100400009": _name_taken},
    timeouts=Timeouts(create=360.0),
)

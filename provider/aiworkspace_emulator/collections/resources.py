"""Resources of workspaces: the quotas that jobs run on. Without Option the list is that of one workspace."""

from __future__ import annotations

from aiworkspace_emulator.filters import among, contains, labelled_with, same
from aiworkspace_emulator.listing import list_, without
from aiworkspace_emulator.refusals import Refusal, missing
from aiworkspace_emulator.rules import one_of
from aiworkspace_emulator.store import View
from aiworkspace_emulator.vocabulary import Call, Collection, Fields, Listing, Operation, Parent

OF_ONE = "ListResourceByWorkspace"
ON_DEMAND = {"Quota": "Quotas", "Label": "Labels", "IsDefault": "IsDefault"}


def list_resources(call: Call) -> Fields:
    """List those of a workspace, or of all of them."""
    workspace_id = call.given.get("WorkspaceId")
    if call.given.get("Option", OF_ONE) == OF_ONE and not workspace_id:
        raise missing("WorkspaceId")
    if workspace_id:
        call.world.find("workspaces", workspace_id, View.GET)
    asked = call.given.get("VerboseFields")
    hidden = {name for word, name in ON_DEMAND.items() if word not in asked.split(",")} if asked else ()
    return without(call, list_(call), hidden)


def _has_quotas(_: Call, fields: Fields, value: str) -> bool:
    return set(value.split(",")) <= {quota.get("Id") for quota in fields.get("Quotas", ())}


RESOURCES = Collection(
    name="resources",
    id_field="Id",
    gone=Refusal(404, "NotFound", "The resource does not exist"),
    answers="Encryption EnvType Executor GmtCreateTime GroupName Id IsDefault Labels Name ProductType Quotas"
    " ResourceType Spec WorkspaceId",
    parent=Parent("workspaces", "WorkspaceId", cascade=True),
    operations=(
        Operation(
            name="ListResources",
            method="GET",
            path="/api/v1/resources",
            verb=list_resources,
            accepts="GroupName Labels Option PageNumber PageSize ProductTypes QuotaIds ResourceName ResourceTypes"
            " Verbose VerboseFields WorkspaceId",
            rules={"Option": one_of(OF_ONE, "ListResource")},
            listing=Listing(
                items="Resources",
                filters={
                    "GroupName": same("GroupName"),
                    "Labels": labelled_with("="),
                    "ProductTypes": among("ProductType"),
                    "QuotaIds": _has_quotas,
                    "ResourceName": contains("Name"),
                    "ResourceTypes": among("ResourceType"),
                    "WorkspaceId": same("WorkspaceId"),
                },
            ),
        ),
    ),
)

"""Configurations of a workspace, by category and key. The answer says the key and not the category."""

from __future__ import annotations

from aiworkspace_emulator.filters import among, labelled_with, same
from aiworkspace_emulator.listing import list_, without
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import TEXT
from aiworkspace_emulator.vocabulary import Call, Collection, Fields, Listing, Operation, Parent


def list_configs(call: Call) -> Fields:
    """List them; their labels on demand."""
    asked = str(call.given.get("Verbose")).lower() == "true"
    return without(call, list_(call), () if asked else ("Labels",))


CONFIGS = Collection(
    name="configs",
    id_field="ConfigId",
    gone=Refusal(404, "NotFound", "The configuration does not exist"),
    answers="ConfigId ConfigKey ConfigValue GmtCreateTime GmtModifiedTime Labels",
    parent=Parent("workspaces", "WorkspaceId", cascade=True),
    operations=(
        Operation(
            name="ListConfigs",
            method="GET",
            path="/api/v1/workspaces/{WorkspaceId}/configs",
            verb=list_configs,
            accepts="CategoryName ConfigKeys Labels Options Verbose",
            rules={"Verbose": TEXT},
            listing=Listing(
                items="Configs",
                filters={
                    "CategoryName": same("CategoryName"),
                    "ConfigKeys": among("ConfigKey"),
                    "Labels": labelled_with("="),
                },
            ),
            ignores=("Options",),
        ),
    ),
)

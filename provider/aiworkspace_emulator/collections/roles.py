"""Roles that a workspace defines itself. What they allow is answered on demand."""

from __future__ import annotations

from aiworkspace_emulator.filters import among, contains, same
from aiworkspace_emulator.listing import list_, without
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.vocabulary import Call, Collection, Fields, Listing, Operation, Parent

DETAILS = "ModulePermissions"


def list_roles(call: Call) -> Fields:
    """List them, with what they allow if that is asked for."""
    asked = DETAILS in str(call.given.get("VerboseFields")).split(",")
    return without(call, list_(call), () if asked else (DETAILS,))


ROLES = Collection(
    name="roles",
    id_field="RoleId",
    gone=Refusal(404, "NotFound", "The workspace has no such role"),
    answers=f"Creator GmtCreateTime GmtModifiedTime {DETAILS} RoleId RoleName",
    parent=Parent("workspaces", "WorkspaceId", cascade=True),
    operations=(
        Operation(
            name="ListWorkspaceRoles",
            method="GET",
            path="/api/v1/workspaces/{WorkspaceId}/roles",
            verb=list_roles,
            accepts="Order PageNumber PageSize RoleIds RoleName RoleType SortBy Status VerboseFields",
            listing=Listing(
                items="Roles",
                filters={
                    "RoleIds": among("RoleId"),
                    "RoleName": contains("RoleName"),
                    "RoleType": same("RoleType"),
                    "Status": same("Status"),
                },
                sort=("GmtCreateTime", "GmtModifiedTime"),
            ),
        ),
    ),
)

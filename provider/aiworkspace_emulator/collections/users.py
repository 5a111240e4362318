"""Users of the account: who can become a member of a workspace. Its owner is always one of them."""

from __future__ import annotations

from aiworkspace_emulator.filters import contains, same
from aiworkspace_emulator.identity import ACCOUNT_ID
from aiworkspace_emulator.listing import passes
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.store import View
from aiworkspace_emulator.vocabulary import Call, Collection, Fields, Listing, Operation


def list_users(call: Call) -> Fields:
    """Answer all users at once: there are no pages."""
    call.world.find("workspaces", call.given["WorkspaceId"], View.GET)
    everybody = [{"UserId": ACCOUNT_ID, "UserName": "owner"}, *call.world.store.every("users", View.LIST)]
    found = [call.describe(user) for user in everybody if passes(call, user)]
    return {"Users": found, "TotalCount": len(found)}


USERS = Collection(
    name="users",
    id_field="UserId",
    gone=Refusal(404, "NotFound", "The account has no such user"),
    answers="UserId UserName",
    operations=(
        Operation(
            name="ListWorkspaceUsers",
            method="GET",
            path="/api/v1/workspaces/{WorkspaceId}/users",
            verb=list_users,
            accepts="UserId UserName",
            listing=Listing(items="Users", filters={"UserId": same("UserId"), "UserName": contains("UserName")}),
        ),
    ),
)

"""Members of workspaces and what they may be: created in lists, found by user, changed role by role.

An exception to the rule that collections are data: no call of members has the shape of another collection's call.
"""

from __future__ import annotations

from typing import Any

from aiworkspace_emulator.identity import ACCOUNT_ID
from aiworkspace_emulator.refusals import Refusal, Refused, invalid, missing
from aiworkspace_emulator.store import View
from aiworkspace_emulator.verbs import remove
from aiworkspace_emulator.vocabulary import Call, Fields, World

OWNER_ROLE = "PAI.WorkspaceOwner"
OWNER_STAYS = Refusal(400, "100600017", "The owner of a workspace cannot be removed")
# The code is a guess: no source shows what adding a member twice answers (quirk existingMember).
ALREADY_MEMBER = Refusal(400, "100600005", "The user is a member of the workspace")
MAIN_ACCOUNT, RAM_USER = "1", "5"


def admit(world: World, workspace_id: str, user_id: str, roles: list[str]) -> Fields:
    """Make a user a member."""
    name = "owner" if user_id == ACCOUNT_ID else f"user-{user_id}"
    member_id = f"{workspace_id}-{user_id}"
    member = {
        "WorkspaceId": workspace_id,
        "MemberId": member_id,
        "UserId": user_id,
        "MemberName": name,
        "DisplayName": name,
        "AccountName": name,
        "AccountType": MAIN_ACCOUNT if user_id == ACCOUNT_ID else RAM_USER,
        "Roles": list(dict.fromkeys(roles)),
        "GmtCreateTime": world.stamp,
    }
    world.store.write("members", member_id, member)
    return member


def create_members(call: Call) -> Fields:
    """Add all the members of a list, or none of them."""
    world, workspace_id = call.world, call.given["WorkspaceId"]
    world.find("workspaces", workspace_id)
    wanted = call.given["Members"]
    known = {item["UserId"]: world.store.read("members", f"{workspace_id}-{item['UserId']}") for item in wanted}
    if any(known.values()) and world.settings.quirks["existingMember"] == "refused":
        raise Refused(ALREADY_MEMBER, ", ".join(user_id for user_id, member in known.items() if member))
    admitted = []
    for item in wanted:
        roles = (known[item["UserId"]] or {}).get("Roles", []) + item["Roles"]
        admitted.append(admit(world, workspace_id, item["UserId"], roles))
    return {"Members": [call.describe(member, "DisplayName MemberId Roles UserId") for member in admitted]}


def get_member(call: Call) -> Fields:
    """Answer a member by its id or by its user, not by both."""
    workspace_id, member_id, user_id = (call.given.get(name) for name in ("WorkspaceId", "MemberId", "UserId"))
    if member_id and user_id:
        raise invalid("UserId", "MemberId and UserId exclude each other")
    if not member_id and not user_id:
        raise missing("MemberId or UserId")
    call.world.find("workspaces", str(workspace_id), View.GET)
    return call.describe(_member(call, member_id or f"{workspace_id}-{user_id}", View.GET), call.operation.answers)


def delete_members(call: Call) -> Fields:
    """Remove members; the owner stays, which is said with status 200 and a code in the body."""
    call.world.find("workspaces", call.given["WorkspaceId"])
    members = [_member(call, member_id) for member_id in call.given["MemberIds"].split(",")]
    if any(OWNER_ROLE in member["Roles"] for member in members):
        return {"Code": OWNER_STAYS.code, "Message": OWNER_STAYS.message}
    for member in members:
        remove(call.world, "members", member["MemberId"])
    return {}


def add_role(call: Call) -> Fields:
    """Give a member one more role; a role it has is no error."""
    member = _member_in_path(call)
    _save_roles(call, member, [*member["Roles"], call.given["RoleName"]])
    return {}


def remove_role(call: Call) -> Fields:
    """Take a role from a member; one it does not have is no error, and the last one leaves a member without roles."""
    member = _member_in_path(call)
    if call.given["RoleName"] == OWNER_ROLE:
        raise Refused(OWNER_STAYS)
    _save_roles(call, member, [role for role in member["Roles"] if role != call.given["RoleName"]])
    return {}


def has_role(_: Call, fields: Fields, roles: str) -> bool:
    """Members with one of the roles joined with commas."""
    return not set(roles.split(",")).isdisjoint(fields["Roles"])


def _member_in_path(call: Call) -> Fields:
    call.world.find("workspaces", call.given["WorkspaceId"])
    return _member(call, call.given["MemberId"])


def _member(call: Call, member_id: str, view: View = View.WRITE) -> Fields:
    fields = call.world.find("members", member_id, view)
    if fields["WorkspaceId"] != call.given["WorkspaceId"]:
        raise call.world.gone(call.collection.gone, member_id)
    return fields


def _save_roles(call: Call, member: Fields, roles: list[Any]) -> None:
    call.world.store.write("members", member["MemberId"], {**member, "Roles": list(dict.fromkeys(roles))})

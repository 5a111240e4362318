"""What workspaces do and nothing else does: activation, the recycle bin, the default workspace, the resource group.

An exception to the rule that collections are data: the life of a workspace depends on time and on the account.
"""

from __future__ import annotations

from aiworkspace_emulator.collections.membership import OWNER_ROLE, admit
from aiworkspace_emulator.identity import ACCOUNT_ID
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal, Refused, invalid
from aiworkspace_emulator.store import View
from aiworkspace_emulator.verbs import save
from aiworkspace_emulator.vocabulary import Call, Fields, World

DEFAULT_RESOURCE_GROUP = "rg-acfmxq5d2z7k4ei"
NAME_TAKEN = Refusal(400, "100400009", "A workspace of this name exists or lies in the recycle bin")
# The code is a guess: no source shows what the service answers here, or whether it refuses at all.
STILL_INITIALIZING = Refusal(400, "100400031", "The workspace is still being initialized")
RECYCLE_BIN = "recycleBin"
ACCOUNT, DEFAULT = "account", "defaultWorkspace"
_DAY = 86400


def begin(call: Call, fields: Fields) -> None:
    """Start activation, unless the name lies in the recycle bin."""
    if len(set(fields["EnvTypes"])) < len(fields["EnvTypes"]) or "prod" not in fields["EnvTypes"]:
        raise invalid("EnvTypes", "it must be [prod] or [dev, prod]")
    world = call.world
    kept_since = world.now - world.settings.number("recycleDays") * _DAY
    for deleted in world.store.every(RECYCLE_BIN):
        if deleted["WorkspaceName"] == fields["WorkspaceName"] and deleted["_deletedAt"] > kept_since:
            raise Refused(NAME_TAKEN, fields["WorkspaceName"])
    name_after_itself(call, fields)
    fields["Creator"] = call.caller.user_id
    fields["Status"] = "INITIALIZING"
    fields["_activatesAt"] = world.now + world.settings.number("activationSeconds")
    fields["_outcome"] = world.settings.values["activationOutcome"]


def admit_owner(call: Call, fields: Fields) -> None:
    """Make the owner of the account the first member."""
    admit(call.world, fields["WorkspaceId"], ACCOUNT_ID, [OWNER_ROLE])


def name_after_itself(_: Call, fields: Fields) -> None:
    """A workspace without a display name shows its name."""
    fields["DisplayName"] = fields.get("DisplayName") or fields["WorkspaceName"]


def recycle(call: Call, fields: Fields) -> None:
    """Keep a deleted workspace in the recycle bin, where only its name counts."""
    initializing = status(call.world, fields) == "INITIALIZING"
    if initializing and call.world.settings.quirks["deleteWhileInitializing"] == "refused":
        raise Refused(STILL_INITIALIZING, fields["WorkspaceId"])
    kept = {**fields, "_deletedAt": call.world.now}
    call.world.store.write(RECYCLE_BIN, fields["WorkspaceId"], kept, at_once=True)


def status(world: World, fields: Fields) -> str:
    """INITIALIZING until activation ends, then its outcome."""
    if fields["Status"] == "INITIALIZING" and world.now >= fields["_activatesAt"]:
        return str(fields["_outcome"])
    return str(fields["Status"])


def owner(_: World, __: Fields) -> Fields:
    """The owner of every workspace is the account."""
    return {"DisplayName": "owner", "UserId": ACCOUNT_ID, "UserKp": ACCOUNT_ID, "UserName": "owner"}


def admin_names(world: World, fields: Fields) -> list[str]:
    """Names of the members who may administer the workspace."""
    administer = {OWNER_ROLE, "PAI.WorkspaceAdmin"}
    members = world.children("members", "WorkspaceId", fields["WorkspaceId"], View.GET)
    return [member["MemberName"] for member in members if administer & set(member["Roles"])]


def extra_infos(_: World, __: Fields) -> Fields:
    """The tenant is the account."""
    return {"TenantId": ACCOUNT_ID}


def default_workspace(world: World) -> str:
    """The id of the account's default workspace: the chosen one, else the oldest."""
    chosen = (world.store.read(ACCOUNT, DEFAULT) or {}).get("WorkspaceId", "")
    candidates: list[str] = [chosen, *world.store.keys("workspaces")]
    for workspace_id in candidates:
        if world.store.read("workspaces", workspace_id) is not None:
            return workspace_id
    raise world.gone(world.refusal_when_gone("workspaces"), "the account has no default workspace")


def is_default(world: World, fields: Fields) -> bool:
    """Whether this is the default workspace; a workspace that reads still see may be gone already."""
    exists = world.store.read("workspaces", fields["WorkspaceId"]) is not None
    return exists and default_workspace(world) == fields["WorkspaceId"]


def get_default(call: Call) -> Fields:
    """Answer the default workspace."""
    fields = call.world.find("workspaces", default_workspace(call.world), View.GET)
    answer = call.describe(fields, call.operation.answers.replace(" Conditions", ""), verbose=True)
    answer["Owner"] = {name: value for name, value in answer["Owner"].items() if name != "DisplayName"}
    if call.given.get("Verbose"):
        steps = ["CREATING", "WORKSPACE_CREATED", "MEMBERS_ADDED"]
        steps += ["ENABLED"] if answer["Status"] == "ENABLED" else []
        answer["Conditions"] = [{"Code": 200, "Message": "", "Type": step} for step in steps]
    return answer


def update_default(call: Call) -> Fields:
    """Choose the default workspace."""
    call.world.find("workspaces", call.given["WorkspaceId"])
    call.world.store.write(ACCOUNT, DEFAULT, {"WorkspaceId": call.given["WorkspaceId"]}, at_once=True)
    return {}


def change_resource_group(call: Call) -> Fields:
    """Move a workspace to another resource group."""
    fields = call.world.find("workspaces", call.given["ResourceId"])
    save(call, {**fields, "ResourceGroupId": call.given["NewResourceGroupId"]})
    return {}


def is_named(call: Call, fields: Fields, name: str) -> bool:
    """Names match anywhere, unless the question is whether a workspace exists."""
    have = str(fields["WorkspaceName"])
    return have == name if call.given.get("Option") == "CheckWorkspaceExists" else name in have


def list_workspaces(call: Call) -> Fields:
    """List what Option and Fields ask for."""
    if call.given.get("Option") == "GetResourceLimits":
        return {"ResourceLimits": {}, "TotalCount": 0}
    answer = list_(call)
    if call.given.get("Fields") == "Id":
        answer["Workspaces"] = [{"WorkspaceId": item["WorkspaceId"]} for item in answer["Workspaces"]]
    return answer

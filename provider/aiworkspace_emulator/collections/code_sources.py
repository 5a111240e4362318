"""Code sources: Git repositories. Publishing is one-way, and their time of modification has a name of its own."""

from __future__ import annotations

from typing import Any

from aiworkspace_emulator.filters import contains, same
from aiworkspace_emulator.identity import timed
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import integer, one_of, text
from aiworkspace_emulator.times import stamp
from aiworkspace_emulator.verbs import create, delete, get, update
from aiworkspace_emulator.vocabulary import Call, Collection, Fields, Listing, Operation, Parent, Unique, Verb, World

PATH = "/api/v1/codesources"
ONE = f"{PATH}/{{CodeSourceId}}"
CHANGEABLE = (
    "CloneType CodeBranch CodeCommit CodeRepo CodeRepoAccessToken CodeRepoUserName Description DisplayName MountPath"
)
REQUIRED = "CodeRepo! DisplayName! MountPath! WorkspaceId!"
ANSWERS = f"{CHANGEABLE} Accessibility CodeSourceId GmtCreateTime GmtModifyTime UserId WorkspaceId"
MASKED_TOKEN = "******"  # noqa: S105 - what is shown in place of one
# The code is a guess; whether names must be unique is not known (quirk codeSourceNamesUnique).
NAME_TAKEN = Refusal(400, "201400005", "The workspace has a code source of this name")
# The bridged plugin repeats a read or a delete that is answered so; when it is, is not known (quirk newCodeSource).
BUSY = Refusal(404, "201400004", "The code source is busy", settled=False)
BUSY_SECONDS = 0.5


def _answered_token(world: World, fields: Fields) -> Any:
    shown = {"clear": fields.get("CodeRepoAccessToken"), "omitted": None, "masked": MASKED_TOKEN}
    return shown[world.settings.quirks["codeSourceToken"]] if fields.get("CodeRepoAccessToken") else None


def _once_settled(verb: Verb) -> Verb:
    """Refuse a call while the code source is new, if it is one of those that are busy then."""

    def settled(call: Call) -> Fields:
        if call.world.settings.quirks["newCodeSource"] == "busy":
            begun = call.world.find(call.collection.name, call.key)["GmtCreateTime"]
            if begun > stamp(call.world.clock - BUSY_SECONDS):
                raise call.world.gone(BUSY, call.key)
        return verb(call)

    return settled


CODE_SOURCES = Collection(
    name="codeSources",
    id_field="CodeSourceId",
    new_id=timed("code"),
    gone=Refusal(404, "201400002", "The code source does not exist", settled=False),
    rules={
        "Accessibility": one_of("PRIVATE", "PUBLIC"),
        "CloneType": integer(0, 1),
        "CodeRepo": text(1),
        "DisplayName": text(1),
        "MountPath": text(1),
    },
    defaults={"Accessibility": "PRIVATE", "CloneType": 0},
    answers=ANSWERS,
    computed={"CodeRepoAccessToken": _answered_token},
    parent=Parent("workspaces", "WorkspaceId"),
    unique=(Unique(("WorkspaceId", "DisplayName"), NAME_TAKEN, quirk="codeSourceNamesUnique"),),
    modified_field="GmtModifyTime",
    operations=(
        Operation(
            name="CreateCodeSource",
            method="POST",
            path=PATH,
            verb=create,
            accepts="Accessibility CloneType CodeBranch CodeCommit CodeRepoAccessToken CodeRepoUserName Description "
            + REQUIRED,
            answers="CodeSourceId",
        ),
        Operation(name="GetCodeSource", method="GET", path=ONE, verb=_once_settled(get)),
        Operation(
            name="UpdateCodeSource", method="PUT", path=ONE, verb=update, accepts=CHANGEABLE, answers="CodeSourceId"
        ),
        Operation(
            name="DeleteCodeSource", method="DELETE", path=ONE, verb=_once_settled(delete), answers="CodeSourceId"
        ),
        Operation(
            name="PublishCodeSource",
            method="PUT",
            path=f"{ONE}/publish",
            verb=update,
            answers="CodeSourceId",
            fixed={"Accessibility": "PUBLIC"},
        ),
        Operation(
            name="ListCodeSources",
            method="GET",
            path=PATH,
            verb=list_,
            accepts="DisplayName Order PageNumber PageSize SortBy WorkspaceId!",
            listing=Listing(
                items="CodeSources",
                filters={"DisplayName": contains("DisplayName"), "WorkspaceId": same("WorkspaceId")},
                sort=("GmtCreateTime", "GmtModifyTime", "DisplayName", "CodeSourceId"),
            ),
        ),
    ),
)

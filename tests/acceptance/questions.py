"""How the service answers the emulator's open questions: for each quirk a few calls, and what they show.

A question that cannot be answered, because the service said something else than any answer known, says so: no guess.
"""

from __future__ import annotations

import itertools
import re
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pulumi_resource_alicloud.cloud.errors import Refused

from tests.acceptance.service import NoList, Service, settled
from tests.tools.polling import NeverSeen

_MANY: Final = 51
"""More objects than the smaller pages that are thought of can hold."""
_TOKEN: Final = "acceptance-token"  # noqa: S105 - no secret: it opens nothing
_CONFLICT: Final = frozenset({400, 409})
_BUSY: Final = "201400004"


class NotSeen(Exception):
    """The question was asked, and nothing that is known was answered."""


@dataclass(slots=True)
class Ground:
    """Where questions are asked: a workspace of our own, and a second one that may be deleted at any time."""

    service: Service
    workspace: str
    begin_second: Callable[[], str]
    """Makes the second workspace, noted in the ledger, and returns its id at once."""
    member: str | None
    """The number of a RAM user who may become a member for some seconds."""
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def name(self) -> str:
        """Return a name that nothing else in the workspace has."""
        return f"question-{next(self.numbers)}"

    def model(self, **fields: Any) -> str:
        """Make a model; return its id."""
        made = self.service.call("CreateModel", WorkspaceId=self.workspace, **{"ModelName": self.name(), **fields})
        return str(made["ModelId"])

    def code_source(self, **fields: Any) -> str:
        """Make a code source; return its id."""
        given = {
            "Accessibility": "PRIVATE",
            "CodeRepo": "https://git.example.com/acceptance.git",
            "DisplayName": self.name(),
            "MountPath": "/root/code/",
            "WorkspaceId": self.workspace,
        }
        return str(self.service.call("CreateCodeSource", **{**given, **fields})["CodeSourceId"])

    def readable(self, operation: str, **key: str) -> dict[str, Any]:
        """Return an object that was just made, once reads show it."""

        def look() -> dict[str, Any] | None:
            try:
                return self.service.call(operation, **key)
            except Refused as error:
                if error.status in {400, 404} and not error.denied:
                    return None
                raise

        return settled(look, f"{operation} of {key}")


def not_found_status(ground: Ground) -> int:
    """Read a model that cannot exist."""
    refused = ground.service.refusal("GetModel", ModelId=f"model-{uuid.uuid4().hex[:18]}")
    if refused is None or refused.code != "201900002" or refused.status is None:
        raise NotSeen(f"GetModel of an unknown id: {_said(refused)}")
    return refused.status


def workspace_gone_code(ground: Ground) -> str:
    """Read a workspace that was deleted."""
    workspace = _second_that_is_ready(ground)
    ground.service.call("DeleteWorkspace", WorkspaceId=workspace)

    def look() -> Refused | None:
        return ground.service.refusal("GetWorkspace", WorkspaceId=workspace)

    return str(settled(look, "a refusal to read a deleted workspace").code)


def dataset_gone_code(ground: Ground) -> str:
    """Read a dataset that cannot exist."""
    refused = ground.service.refusal("GetDataset", DatasetId=f"d-{uuid.uuid4().hex[:18]}")
    if refused is None:
        raise NotSeen("GetDataset of an unknown id was answered")
    return str(refused.code)


def model_names_unique(ground: Ground) -> bool:
    """Make two models of one name."""
    name = ground.name()
    ground.readable("GetModel", ModelId=ground.model(ModelName=name))
    return _conflicts(ground.service.refusal("CreateModel", WorkspaceId=ground.workspace, ModelName=name))


def code_source_names_unique(ground: Ground) -> bool:
    """Make two code sources of one name."""
    name = ground.name()
    ground.readable("GetCodeSource", CodeSourceId=ground.code_source(DisplayName=name))
    try:
        ground.code_source(DisplayName=name)
    except Refused as error:
        return _conflicts(error)
    return False


def code_source_token(ground: Ground) -> str:
    """Read a code source that has a token."""
    made = ground.code_source(CodeRepoAccessToken=_TOKEN, CodeRepoUserName="robot")
    shown = ground.readable("GetCodeSource", CodeSourceId=made).get("CodeRepoAccessToken")
    return "omitted" if not shown else "clear" if shown == _TOKEN else "masked"


def new_code_source(ground: Ground) -> str:
    """Read a code source right after it was made."""
    refused = ground.service.refusal("GetCodeSource", CodeSourceId=ground.code_source())
    if refused is not None and refused.code != _BUSY:
        raise NotSeen(f"GetCodeSource of a new code source: {_said(refused)}")
    return "ready" if refused is None else "busy"


def existing_member(ground: Ground) -> str:
    """Add a user twice."""
    if ground.member is None:
        raise NotSeen("give the number of a RAM user with --member, who is a member for some seconds then")
    members = [{"UserId": ground.member, "Roles": ["PAI.AlgoDeveloper"]}]
    ground.service.call("CreateMember", WorkspaceId=ground.workspace, Members=members)
    refused = ground.service.refusal("CreateMember", WorkspaceId=ground.workspace, Members=members)
    return "refused" if _conflicts(refused) else "merged"


def delete_while_initializing(ground: Ground) -> str:
    """Delete a workspace right after it was made; where that is refused, it must be possible once it is ready."""
    workspace = ground.begin_second()
    if (status := _status(ground, workspace)) != "INITIALIZING":
        raise NotSeen(f"the workspace was {status} at once")
    refused = ground.service.refusal("DeleteWorkspace", WorkspaceId=workspace)
    if refused is None:
        return "accepted"
    _ready(ground, workspace)
    if (again := ground.service.refusal("DeleteWorkspace", WorkspaceId=workspace)) is not None:
        raise NotSeen(f"the workspace cannot be deleted when it is ready either: {_said(again)}")
    return "refused"


def time_form(ground: Ground) -> str:
    """Look at the times of many objects: all must be of one form."""
    forms = {form_of(item.get("GmtCreateTime")) for item in _many(ground)}
    if len(forms) != 1 or None in forms:
        raise NotSeen(f"times are written in {len(forms)} forms, or in none that is known: {sorted(map(str, forms))}")
    return str(forms.pop())


def page_size_cap(ground: Ground) -> int:
    """Ask for a page of more objects than the smaller caps allow."""
    model = _model_of_many(ground)
    count = len(_page(ground, "ListModelVersions", "Versions", ModelId=model, PageNumber=1, PageSize=1000))
    if count >= _MANY:
        return 1000
    if count not in {2, 50}:
        raise NotSeen(f"a page of 1000 has {count} of {_MANY} objects")
    return count


def cleared_fields(ground: Ground) -> str:
    """Clear the description of a model."""
    model = ground.model(ModelDescription="to be cleared")
    ground.readable("GetModel", ModelId=model)
    ground.service.call("UpdateModel", ModelId=model, ModelDescription="")

    def look() -> str | None:
        fields = ground.service.call("GetModel", ModelId=model)
        if fields.get("ModelDescription") == "to be cleared":
            return None
        return "empty" if fields.get("ModelDescription") == "" else "omitted"

    return settled(look, "a cleared description")


QUESTIONS: Final[Mapping[str, Callable[[Ground], Any]]] = {
    "notFoundStatus": not_found_status,
    "datasetGoneCode": dataset_gone_code,
    "modelNamesUnique": model_names_unique,
    "codeSourceNamesUnique": code_source_names_unique,
    "codeSourceToken": code_source_token,
    "newCodeSource": new_code_source,
    "existingMember": existing_member,
    "clearedFields": cleared_fields,
    "timeForm": time_form,
    "pageSizeCap": page_size_cap,
    "workspaceGoneCode": workspace_gone_code,
    "deleteWhileInitializing": delete_while_initializing,
}
"""By the names of the emulator's quirks, in the order in which they are asked."""


def form_of(value: Any) -> str | None:
    """Return the emulator's word for the form of a time, None for one that it has no word for."""
    if isinstance(value, int):
        return "epoch"
    match = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d+))?(Z|[+-]\d\d:?\d\d)?)|(\d{13})", str(value))
    if match is None:
        return None
    if match[4]:
        return "epochText"
    digits, zone = len(match[2] or ""), match[3]
    if not zone or zone != "Z":
        return {"": "noZone"}.get(zone or "", "offset") if digits == len("000") else None
    return {0: "seconds", 1: "digits1", 2: "digits2", 3: "milliseconds", 7: "digits7", 9: "digits9"}.get(digits)


def _model_of_many(ground: Ground) -> str:
    """Return a model with more versions than the smaller caps allow; make it where there is none."""
    found = _page(ground, "ListModels", "Models", WorkspaceId=ground.workspace, ModelName="question-many")
    ids = [str(item["ModelId"]) for item in found if item["ModelName"] == "question-many"]
    model = ids[0] if ids else ground.model(ModelName="question-many")
    ground.readable("GetModel", ModelId=model)
    there = {item["VersionName"] for item in _versions(ground, model)}
    for number in range(1, _MANY + 1):
        if (name := f"0.0.{number}") not in there:
            uri = f"oss://acceptance.oss-{ground.service.region}.aliyuncs.com/{number}/"
            ground.service.call("CreateModelVersion", ModelId=model, VersionName=name, Uri=uri)
    settled(lambda: len(_versions(ground, model)) >= _MANY or None, f"{_MANY} versions")
    return model


def _many(ground: Ground) -> list[dict[str, Any]]:
    return _versions(ground, _model_of_many(ground))


def _versions(ground: Ground, model: str) -> list[dict[str, Any]]:
    found = ground.service.listed("ListModelVersions", "Versions", ModelId=model)
    return list({str(item["VersionName"]): item for item in found}.values())


def _page(ground: Ground, operation: str, items: str, **fields: Any) -> list[dict[str, Any]]:
    answer = ground.service.call(operation, **fields)
    if not isinstance(answer.get(items), list):
        raise NotSeen(f"{operation} answered without {items}")
    page: list[dict[str, Any]] = answer[items]
    return page


def _second_that_is_ready(ground: Ground) -> str:
    workspace = ground.begin_second()
    _ready(ground, workspace)
    return workspace


def _ready(ground: Ground, workspace: str) -> None:
    settled(lambda: True if _status(ground, workspace) == "ENABLED" else None, f"workspace {workspace} ENABLED", 400.0)


def _status(ground: Ground, workspace: str) -> str:
    try:
        return str(ground.service.call("GetWorkspace", WorkspaceId=workspace).get("Status"))
    except Refused as error:
        return str(error.code)


def _conflicts(refused: Refused | None) -> bool:
    """Tell whether a second object of a name was refused for its name; another refusal is no answer."""
    if refused is None:
        return False
    if refused.status in _CONFLICT and not refused.denied:
        return True
    raise NotSeen(_said(refused))


def _said(refused: Refused | None) -> str:
    return "it was answered" if refused is None else f"it said {refused.status} {refused.code}: {refused}"


__all__ = ["QUESTIONS", "Ground", "NeverSeen", "NoList", "NotSeen", "form_of"]

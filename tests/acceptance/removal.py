"""Removes what the ledger names, and everything that lives in it; what it cannot find or remove stays in the ledger.

Nothing else of the account is ever touched: a workspace is looked up by the name that was made for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from pulumi_resource_alicloud.cloud.errors import CloudError, Refused

from tests.acceptance.ledger import Ledger
from tests.acceptance.service import NoList, Service, settled
from tests.tools.polling import NeverSeen

WORKSPACE, USER_CONFIG = "workspace", "userConfig"
_OWNER: Final = "PAI.WorkspaceOwner"
_INITIALIZING: Final = "INITIALIZING"
_ROUNDS: Final = 1000
_ACTIVATION_SECONDS: Final = 400.0


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of objects in a workspace: how it is listed and deleted, and what lives in each of its objects."""

    listed: str
    items: str
    delete: str
    keys: tuple[str, ...]
    inside: Kind | None = None
    kept: Callable[[dict[str, Any]], bool] = lambda _: False
    """Whether an object goes with what it lives in, and not before."""


_VERSIONS: Final = Kind("ListModelVersions", "Versions", "DeleteModelVersion", ("ModelId", "VersionName"))
_DATASET_VERSIONS: Final = Kind(
    *("ListDatasetVersions", "DatasetVersions", "DeleteDatasetVersion", ("DatasetId", "VersionName")),
    kept=lambda item: item["VersionName"] == "v1",
)
KINDS: Final = (
    Kind("ListRuns", "Runs", "DeleteRun", ("RunId",)),
    Kind("ListExperiment", "Experiments", "DeleteExperiment", ("ExperimentId",)),
    Kind("ListModels", "Models", "DeleteModel", ("ModelId",), _VERSIONS),
    Kind("ListDatasets", "Datasets", "DeleteDataset", ("DatasetId",), _DATASET_VERSIONS),
    Kind("ListCodeSources", "CodeSources", "DeleteCodeSource", ("CodeSourceId",)),
)


def remove(service: Service, ledger: Ledger, say: Callable[[str], object], *, patience: float = 60.0) -> list[str]:
    """Remove all that the ledger names; return a sentence for each thing that could not be removed, or found."""
    problems = []
    for kind, name in ledger.left():
        try:
            if kind == USER_CONFIG:
                _remove_user_config(service, name)
            elif not _remove_workspace(service, name, ledger.id_of(kind, name), say, patience):
                problems.append(
                    f"No workspace {name} is to be seen. It may never have been made; the ledger keeps its name, and "
                    f"the next run looks again. Remove the line from {ledger.path} if you know that there is none."
                )
                continue
        except (CloudError, NeverSeen, NoList) as error:
            problems.append(f"{kind} {name} could not be removed: {error}")
        else:
            ledger.end(kind, name)
    return problems


def find_workspace(service: Service, name: str) -> str | None:
    """Return the id of the workspace that has exactly this name, None where none is shown."""
    found = service.listed("ListWorkspaces", "Workspaces", WorkspaceName=name)
    return next((str(item["WorkspaceId"]) for item in found if item.get("WorkspaceName") == name), None)


def _remove_workspace(
    service: Service, name: str, known: str | None, say: Callable[[str], object], patience: float
) -> bool:
    """Remove a workspace with all that is in it; tell whether there was one."""
    try:
        workspace = known or settled(lambda: find_workspace(service, name), f"workspace {name}", patience)
    except NeverSeen:
        return False
    if _is_gone(service, workspace):
        return True
    say(f"removing workspace {name} ({workspace}) and what is in it")
    for _ in range(3):
        # Again, for what was on its way when the first look was taken.
        if not sum(_empty(service, kind, {"WorkspaceId": workspace}) for kind in KINDS):
            break
    _dismiss(service, workspace)
    end = time.monotonic() + _ACTIVATION_SECONDS
    while True:
        # Looked at before: one that becomes ready after a refusal was refused for what it was.
        status = _status(service, workspace)
        refused = service.refusal("DeleteWorkspace", WorkspaceId=workspace)
        if refused is None or _is_gone(service, workspace):
            break
        if time.monotonic() > end or status != _INITIALIZING:
            raise refused
        time.sleep(0.5)
    settled(lambda: True if find_workspace(service, name) is None else None, f"the end of workspace {name}")
    return True


def _empty(service: Service, kind: Kind, within: dict[str, str]) -> int:
    """Delete all objects of a kind; return how many there were."""
    count = 0
    for _ in range(_ROUNDS):
        listed = service.listed(kind.listed, kind.items, **within)
        items = [item for item in listed if not kind.kept(item) and _is_in(item, within)]
        if not items:
            return count
        for item in items:
            keys = {name: str(within.get(name) or item[name]) for name in kind.keys}
            if kind.inside is not None:
                _empty(service, kind.inside, keys)
            refused = service.refusal(kind.delete, **keys)
            if refused is not None and refused.status not in {400, 404}:
                raise refused
            count += refused is None
        time.sleep(0.05)
    raise NeverSeen(f"{kind.listed} shows {kind.items} without end")


def _is_in(item: dict[str, Any], within: dict[str, str]) -> bool:
    """Tell whether an object says itself that it lives there: a list may have left a filter out."""
    return all(str(item[name]) == value for name, value in within.items() if name == "WorkspaceId" or name in item)


def _dismiss(service: Service, workspace: str) -> None:
    for member in list(service.listed("ListMembers", "Members", WorkspaceId=workspace)):
        if _OWNER not in member.get("Roles", ()):
            service.call("DeleteMembers", WorkspaceId=workspace, MemberIds=str(member["MemberId"]))


def _remove_user_config(service: Service, name: str) -> None:
    category, key, scope = name.split(":")
    refused = service.refusal("DeleteUserConfig", CategoryName=category, ConfigKey=key, Scope=scope)
    if refused is not None and refused.status not in {400, 404}:
        raise refused


def _status(service: Service, workspace: str) -> str:
    return str(service.call("GetWorkspace", WorkspaceId=workspace).get("Status"))


def _is_gone(service: Service, workspace: str) -> bool:
    try:
        service.call("GetWorkspace", WorkspaceId=workspace)
    except Refused as error:
        return error.code in {"100400027", "100400008"}
    return False

"""What datasets and their versions share and do beyond the verbs: v1, numbering, roles, editions, sharing."""

from __future__ import annotations

from typing import Any

from aiworkspace_emulator.identity import ACCOUNT_ID
from aiworkspace_emulator.refusals import Refusal, Refused, invalid
from aiworkspace_emulator.rules import BOOLEAN, Rule, integer, one_of, records, text
from aiworkspace_emulator.store import View
from aiworkspace_emulator.verbs import merged
from aiworkspace_emulator.vocabulary import Call, Fields, World, describe

NAME_TAKEN = Refusal(400, "201300003", "The workspace has a dataset of this name")
# The code is a guess; that v1 goes only with its dataset is documented.
FIRST_STAYS = Refusal(400, "201300010", "Version v1 of a dataset cannot be deleted")
FIRST = "v1"
LABELS = records("Key Value", Key=text(1, 128, r"(?!aliyun|acs|https?://)[^=,]*"), Value=text(1, 128, r"[^=,]*"))
CONTENT_RULES: dict[str, Rule] = {
    "DataSourceType": one_of("OSS", "NAS", "EXTREMENAS", "CPFS", "BMCPFS", "MAXCOMPUTE", "URL"),
    "Property": one_of("FILE", "DIRECTORY"),
    "Uri": text(1),
    "DataCount": integer(0),
    "DataSize": integer(0),
    "DryRun": BOOLEAN,
    "UserMetricsEndpoints": records("", Path=text(), Port=integer(1, 65535)),
    "Labels": LABELS,
}
_OF_FIRST_VERSION = (
    "DataCount DataSize DataSourceType DatasetTaskRamRole ImportInfo Options Property SourceId SourceType Uri"
    " UserMetricsEndpoints"
)


def check_roles(_: Call, fields: Fields) -> None:
    """Visibility by role needs roles."""
    if fields.get("Accessibility") == "ROLE_PUBLIC" and not fields.get("AccessibleRoleIdList"):
        raise invalid("AccessibleRoleIdList", "Accessibility ROLE_PUBLIC needs at least one role")


def begin_versions(call: Call, fields: Fields) -> None:
    """Create v1 from what the dataset was created with."""
    first = {name: fields[name] for name in _OF_FIRST_VERSION.split() if name in fields}
    first |= {name: fields[name] for name in ("DatasetId", "GmtCreateTime", "GmtModifiedTime")}
    first |= {"VersionName": FIRST, "Description": fields.get("VersionDescription")}
    first["Labels"] = merged([], fields.get("VersionLabels", ()))
    call.world.store.write("datasetVersions", f"{fields['DatasetId']}:{FIRST}", first)


def check_update(call: Call, fields: Fields) -> None:
    """Refuse an edition that cannot be reached, complete sharing, keep the options of v1 in step."""
    check_roles(call, fields)
    before = call.world.find("datasets", fields["DatasetId"])
    if (before["Edition"], fields["Edition"]) not in {("BASIC", "ADVANCED"), (fields["Edition"],) * 2}:
        raise invalid("Edition", "it can change from BASIC to ADVANCED only")
    if not (fields.get("SharingConfig") or {}).get("SharedTo"):
        fields.pop("SharingConfig", None)
    for share in fields.get("SharingConfig", {}).get("SharedTo", ()):
        share.setdefault("SharedAt", call.world.stamp)
        share.setdefault("Status", "ACTIVE")
        share.setdefault("SourceTenantId", ACCOUNT_ID)
        share.setdefault("SourceWorkspaceId", fields["WorkspaceId"])
    key = f"{fields['DatasetId']}:{FIRST}"
    if fields.get("Options") != before.get("Options"):
        first = call.world.find("datasetVersions", key)
        call.world.store.write("datasetVersions", key, {**first, "Options": fields.get("Options")})


def name_version(call: Call, fields: Fields) -> None:
    """Versions are numbered from v2 on, and a number is never used twice."""
    world = call.world
    dataset = world.find("datasets", fields["DatasetId"])
    if fields["DataSourceType"] != dataset["DataSourceType"]:
        raise invalid("DataSourceType", f"it must be that of the dataset, {dataset['DataSourceType']}")
    number = dataset.get("_versions", 1) + 1
    fields["VersionName"] = f"v{number}"
    if not fields.get("DryRun"):
        world.store.write("datasets", fields["DatasetId"], {**dataset, "_versions": number})


def keep_first(_: Call, fields: Fields) -> None:
    """Only the dataset itself takes v1 away."""
    if fields["VersionName"] == FIRST:
        raise Refused(FIRST_STAYS)


def latest_version(world: World, fields: Fields) -> Fields | None:
    """The version with the highest number, as reads see it."""
    versions = list(world.children("datasetVersions", "DatasetId", fields["DatasetId"], View.GET))
    if not versions:
        return None
    collection = world.collections["datasetVersions"]
    latest = max(versions, key=lambda version: int(str(version["VersionName"])[1:]))
    return describe(world, collection, latest, collection.answers.replace("DatasetId ", ""))


def mount_access(_: World, __: Fields) -> str:
    """The callers of the emulator own every dataset, so they may write."""
    return "RW"


def is_shared(_: Call, fields: Fields, scope: Any) -> bool:
    """BY_ME are the datasets that are shared with others; none are shared with this account."""
    return scope == "BY_ME" and bool((fields.get("SharingConfig") or {}).get("SharedTo"))

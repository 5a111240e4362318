"""What models and their versions do beyond the verbs: version names, the latest version, filters of their lists."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import Any

from aiworkspace_emulator.filters import contains, labelled
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.store import View
from aiworkspace_emulator.verbs import merged
from aiworkspace_emulator.vocabulary import Call, Fields, World, describe

# Both codes are guesses beside the known 201900002 and 201900003; no source shows these conflicts.
NAME_TAKEN = Refusal(400, "201900004", "The workspace has a model of this name")
VERSION_TAKEN = Refusal(400, "201900005", "The model has a version of this name")

_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "LessThan": operator.lt,
    "GreaterThan": operator.gt,
    "Equal": operator.eq,
}


def join_tags(_: Call, fields: Fields) -> None:
    """Tag is the newer name of Labels: both end in one list."""
    if "Tag" in fields:
        fields["Labels"] = merged(fields.get("Labels", ()), fields.pop("Tag"))


def name_version(call: Call, fields: Fields) -> None:
    """Without a name the first version is 0.1.0 and each later one has the next minor number."""
    if fields.get("VersionName"):
        return
    names = [version["VersionName"] for version in call.world.children("modelVersions", "ModelId", fields["ModelId"])]
    numbers = [tuple(map(int, re.findall(r"\d+", name)[:2])) for name in names]
    major, minor = max(numbers, default=(0, 0))
    fields["VersionName"] = f"{major}.{minor + 1}.0"


def latest_version(world: World, fields: Fields) -> Fields | None:
    """The version created last, as reads see it."""
    versions = list(world.children("modelVersions", "ModelId", fields["ModelId"], View.GET))
    if not versions:
        return None
    latest = max(versions, key=lambda version: str(version["GmtCreateTime"]))
    return describe(world, world.collections["modelVersions"], latest)


def latest_version_modified(world: World, fields: Fields) -> Any:
    """When the latest version was changed."""
    return (latest_version(world, fields) or {}).get("GmtModifiedTime")


def mentions(call: Call, fields: Fields, value: str) -> bool:
    """Models that have the text in name, domain, task or a label."""
    return contains("ModelName", "Domain", "Task")(call, fields, value) or labelled(call, fields, value)


def has_tags(_: Call, fields: Fields, tags: list[Fields]) -> bool:
    """Models with all of the tags; a tag without a value asks for its key alone."""
    labels = {label["Key"]: label["Value"] for label in fields.get("Labels", ())}
    return all(tag["Key"] in labels and tag.get("Value") in (None, labels[tag["Key"]]) for tag in tags)


def meets_conditions(_: Call, fields: Fields, conditions: list[Fields]) -> bool:
    """Models whose numbers compare as asked; text is compared as text."""
    for condition in conditions:
        have, wanted = fields.get(condition["Column"]), condition["Value"]
        compare = _COMPARISONS.get(condition["Operator"])
        if have is None or compare is None:
            return False
        if not compare(have, type(have)(wanted)):
            return False
    return True

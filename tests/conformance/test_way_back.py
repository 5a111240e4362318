"""What our plugin wrote, the bridged plugin can go on from: its ids, and its properties in its types.

What it has no name for is in docs/additions.md; it leaves that alone, and drops it with its next write.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import jsonschema
import pytest
from pulumi_resource_alicloud.lifecycle.values import reveal

from tests.tables.additions import added
from tests.tables.resource_table import ROWS, Row
from tests.tables.rows.row import DATASET_VERSION, MEMBER, MODEL_VERSION, USER_CONFIG
from tests.tools.stage import Stage

UPSTREAM: Final = json.loads(
    (Path(__file__).resolve().parents[1] / "fixtures/upstream-pai-surface.json").read_text(encoding="utf-8")
)
SHARED: Final = [row for row in ROWS.values() if row.token in UPSTREAM["resources"]]
"""Resources that the bridged plugin has as well."""
PARTS: Final = {MEMBER: 2, MODEL_VERSION: 2, DATASET_VERSION: 2, USER_CONFIG: 2}
"""How many parts, joined with colons, the bridged plugin expects of an id; of all others one."""


def typed(spec: dict[str, Any]) -> dict[str, Any]:
    """Return the JSON Schema of a type of the bridged package."""
    if ref := spec.get("$ref"):
        return typed({"type": "object", **UPSTREAM["types"][ref.removeprefix("#/types/")]})
    if "properties" in spec:
        inner = {name: typed(prop) for name, prop in spec["properties"].items()}
        return {"type": "object", "properties": inner, "additionalProperties": False}
    found = {"type": spec["type"]}
    if "items" in spec:
        found["items"] = typed(spec["items"])
    if spec["type"] == "object":
        found["additionalProperties"] = typed(spec.get("additionalProperties") or {"type": "string"})
    return found


@pytest.mark.parametrize("how", ["full", "minimal"])
@pytest.mark.parametrize("row", SHARED, ids=lambda row: row.title)
def test_the_bridged_plugin_can_read_what_ours_recorded(stage: Stage, row: Row, how: str) -> None:
    """Inputs and outputs: no name beyond its own and the additions, each in its own type; the id has its form."""
    declared = UPSTREAM["resources"][row.token]
    made = stage.make(row, stage.full(row) if how == "full" else stage.minimal(row))
    found = stage.refreshed(made)
    for kind, values in (("inputProperties", found.inputs), ("properties", found.outputs)):
        theirs = {name: value for name, value in reveal(values).items() if name not in added(row.title)}
        assert theirs.keys() <= declared[kind].keys()
        jsonschema.validate(theirs, typed({"type": "object", "properties": declared[kind]}))
    assert PARTS.get(row.token, 1) == len(found.id.split(":"))
    assert re.fullmatch(r"[^:\s]+(?::[^:\s]+)?", found.id)

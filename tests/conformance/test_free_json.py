"""Free JSON that others wrote: a program can repeat it only as text, and the cloud keeps it as it is.

The cases are all properties that schema.json declares as map<string>.
"""

from __future__ import annotations

import json
from typing import Any, Final

import pytest
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tables.resource_table import ROWS, Row
from tests.tools.checkout import ROOT
from tests.tools.stage import Made, Stage

NONE: Final = provider_pb2.DiffResponse.DIFF_NONE
_SCHEMA: Final = json.loads((ROOT / "schema.json").read_text())["resources"]
MAPS: Final = {
    f"{row.title}.{name}": (row, name)
    for row in ROWS.values()
    for name, spec in _SCHEMA[row.token]["inputProperties"].items()
    if spec["type"] == "object"
}
OUTSIDE: Final[dict[str, Any]] = {
    "size": 7,
    "rate": 1.0,
    "ok": True,
    "tag": "x",
    "digits": "7",
    "metadata": {"cpu": 2, "args": ["a", 1.5]},
    "words": ["a", 7],
    "quoted": '{"a":1}',
    "nothing": None,
}
"""An entry of every kind of JSON, as the console writes it."""


def imported(stage: Stage, row: Row, name: str) -> Made:
    """Import an object whose property was written outside."""
    made = stage.make(row, stage.full(row))
    stage.edit(made, **{name: OUTSIDE})
    found = stage.plugin.read(row.token, made.id)
    assert found.inputs is not None
    return Made(row, made.id, found.inputs, found.outputs or {})


def in_cloud(stage: Stage, made: Made, name: str) -> str:
    """Return what the cloud holds, as text: to Python `true` is 1."""
    return json.dumps(stage.in_cloud(made.row)[made.id][made.row.wire_name(name)], sort_keys=True)


@pytest.mark.parametrize(("row", "name"), MAPS.values(), ids=MAPS)
def test_an_import_has_every_entry_in_the_declared_type(stage: Stage, row: Row, name: str) -> None:
    """The engine makes programs of it, and typed programs read it: text, and the text of everything else."""
    made = imported(stage, row, name)
    text = {
        key: item if isinstance(item, str) else json.dumps(item, separators=(",", ":"), sort_keys=True)
        for key, item in OUTSIDE.items()
    }
    del text["nothing"]  # no program can say so
    assert text == made.inputs[name] == made.state[name]
    assert NONE == stage.diff(made, made.inputs).changes


@pytest.mark.parametrize(("row", "name"), MAPS.values(), ids=MAPS)
def test_the_cloud_keeps_what_the_program_only_repeats(stage: Stage, row: Row, name: str) -> None:
    """Another property, another entry, one more and one less: everything else keeps its type."""
    made = imported(stage, row, name)
    other = next(key for key in row.changes if key != name)
    made = stage.update(made, {**made.inputs, other: row.changes[other]})
    assert json.dumps(OUTSIDE, sort_keys=True) == in_cloud(stage, made, name)
    made = stage.update(made, {**made.inputs, name: {**made.inputs[name], "tag": "y", "more": "8"}})
    assert json.dumps({**OUTSIDE, "tag": "y", "more": "8"}, sort_keys=True) == in_cloud(stage, made, name)
    less = {key: item for key, item in made.inputs[name].items() if key not in ("size", "metadata")}
    made = stage.update(made, {**made.inputs, name: less})
    rest = {key: item for key, item in {**OUTSIDE, "tag": "y", "more": "8"}.items() if key not in ("size", "metadata")}
    assert json.dumps(rest, sort_keys=True) == in_cloud(stage, made, name)
    found = stage.refreshed(made)
    assert (made.inputs, made.state) == (found.inputs, found.outputs)


@pytest.mark.parametrize(("row", "name"), MAPS.values(), ids=MAPS)
def test_a_change_of_type_elsewhere_is_drift(stage: Stage, row: Row, name: str) -> None:
    """Inside an object `true` is not 1; the next up puts it back."""
    made = stage.make(row, stage.full(row, **{name: {"a": '{"on":true,"rate":1}'}}))
    stage.edit(made, **{name: {"a": {"on": 1, "rate": 1.0}}})
    found = stage.refreshed(made)
    assert {"a": '{"on":1,"rate":1.0}'} == (found.inputs or {})[name]
    drifted = Made(row, made.id, found.inputs or {}, found.outputs or {})
    assert [name] == list(stage.diff(drifted, made.inputs).diffs)
    stage.update(drifted, made.inputs)
    assert '{"a": {"on": true, "rate": 1}}' == in_cloud(stage, made, name)

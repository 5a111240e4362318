"""Whole numbers that 32 bits do not hold: written, read and imported as they are, and never as others."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tables.resource_table import ROWS, Row
from tests.tools.checkout import ROOT
from tests.tools.engine_listener import EngineListener
from tests.tools.stage import Made, Stage

NONE: Final = provider_pb2.DiffResponse.DIFF_NONE
_SCHEMA: Final = json.loads((ROOT / "schema.json").read_text())
WIDE: Final = {
    name: (row, name.partition(".")[2])
    for name in _SCHEMA["language"]["java"]["wide"]
    for row in ROWS.values()
    if row.title == name.partition(".")[0]
}
UNBOUNDED: Final = {
    f"{row.title}.{name}"
    for row in ROWS.values()
    for name, spec in _SCHEMA["resources"][row.token]["inputProperties"].items()
    if spec["type"] == "integer" and name not in row.published
}
LARGE: Final = (2**31, 5368709120, 2**53)


def test_every_number_without_a_bound_has_a_wide_form_where_int_is_narrow() -> None:
    """In C# and Java alike."""
    assert UNBOUNDED == WIDE.keys()
    assert _SCHEMA["language"]["csharp"]["wide"] == _SCHEMA["language"]["java"]["wide"]


@pytest.mark.parametrize("number", LARGE)
@pytest.mark.parametrize(("row", "name"), WIDE.values(), ids=WIDE)
def test_a_large_number_is_what_it_is(stage: Stage, engine: EngineListener, row: Row, name: str, number: int) -> None:
    """In the cloud, in state, after update, refresh and import, which warns of languages that cannot read it."""
    made = stage.make(row, stage.full(row, **{name: number}))
    made = stage.update(made, {**made.inputs, name: number - 1})
    made = stage.update(made, {**made.inputs, name: number})
    assert number == stage.in_cloud(row)[made.id][row.wire_name(name)]
    found = stage.refreshed(made)
    imported = stage.plugin.read(row.token, made.id, name=f"{name}-{number}")
    for values in (made.state, found.inputs, found.outputs, imported.inputs, imported.outputs):
        assert [number, int] == [(values or {})[name], type((values or {})[name])]
    assert NONE == stage.diff(Made(row, made.id, imported.inputs or {}, imported.outputs or {}), made.inputs).changes
    warning = engine.wait_for(lambda message: message.urn.endswith(f"::{name}-{number}"))
    assert f"{name} is {number}" in warning.message


@pytest.mark.parametrize("number", [2.0**60, str(2**53 + 1), "9" * 40])
@pytest.mark.parametrize(("row", "name"), WIDE.values(), ids=WIDE)
def test_a_number_that_loses_digits_on_its_way_is_refused(stage: Stage, row: Row, name: str, number: Any) -> None:
    """Numbers travel as doubles, which are exact up to 2^53."""
    _, failures = stage.plugin.check(row.token, stage.full(row, **{name: number}))
    assert [name] == list(failures)
    assert "digits" in failures[name]

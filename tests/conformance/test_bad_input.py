"""Every input of every resource against every kind of wrong value: the failure names the path, the cloud hears nothing.

The table is made from schema.json: a new property is tested without a line here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties

from tests.conformance.stage import Stage
from tests.plugin_process import EXECUTABLE
from tests.resource_table import ROWS, Row

_SCHEMA: Final = json.loads((EXECUTABLE.parents[1] / "schema.json").read_text())["resources"]
_WRONG: Final[dict[str, tuple[Any, ...]]] = {
    "string": (["a"], {"a": "b"}),
    "integer": ("many", 0.5, True, ["1"], {"a": 1}),
    "array": ("text", 7, True, {"a": "b"}),
    "object": ("text", 7, ["a"]),
}
"""Values that no language means by the declared type."""


def _cases() -> Iterator[tuple[Row, str, Any]]:
    for token, row in ROWS.items():
        for name, spec in _SCHEMA[token]["inputProperties"].items():
            for value in _WRONG[spec["type"]]:
                yield row, name, value


CASES: Final = {f"{row.title}.{name}={value!r}": (row, name, value) for row, name, value in _cases()}
RULED: Final = {
    f"{row.title}.{name}": (row, name)
    for token, row in ROWS.items()
    for name, spec in _SCHEMA[token]["inputProperties"].items()
    if spec["type"] == "string" and name in _SCHEMA[token]["requiredInputs"]
}


def failures_of(stage: Stage, row: Row, wrong: Properties) -> dict[str, str]:
    """Check wrong inputs in place of correct ones."""
    inputs = {**stage.full(row), **wrong}
    _, failures = stage.plugin.check(row.token, inputs)
    return dict(failures)


@pytest.mark.parametrize(("row", "name", "value"), CASES.values(), ids=CASES)
def test_a_wrong_type_is_named_with_its_path(stage: Stage, row: Row, name: str, value: Any) -> None:
    """One failure at the property, with the type that is expected, and no call to the cloud."""
    failures = failures_of(stage, row, {name: value})
    assert [name] == [path.split("[")[0].split(".")[0] for path in failures]
    assert [] == stage.calls()


@pytest.mark.parametrize(("row", "name"), RULED.values(), ids=RULED)
def test_a_required_text_may_be_neither_absent_nor_null(stage: Stage, row: Row, name: str) -> None:
    """A required input that is missing or null is named, and nothing is asked of the cloud."""
    assert {name: "required, but not given"} == failures_of(stage, row, {name: None})
    without = {key: value for key, value in stage.full(row).items() if key != name}
    _, failures = stage.plugin.check(row.token, without)
    assert {name: "required, but not given"} == failures
    assert [] == stage.calls()

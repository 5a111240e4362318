"""A stack that the bridged plugin wrote is taken over: nothing to replace, nothing to update, before and after refresh.

Its state has book-keeping keys beside the properties and inside of nested ones, tokens in clear, and lacks what
docs/additions.md lists. tests/fixtures/bridged has one resource of each kind as such a stack records it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret, reveal
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.additions import added
from tests.conformance.stage import Made, Stage
from tests.resource_table import ROWS, Row
from tests.rows.row import DATASET, EXPERIMENT, MODEL, WORKSPACE, IdOf

NONE = provider_pb2.DiffResponse.DIFF_NONE
FIXTURES = Path(__file__).resolve().parents[1] / "fixtures/bridged"
STANDING_FOR: Final = {
    "123456": WORKSPACE,
    "model-c5c9f4v2pwbhkkl1xy": MODEL,
    "d-rbvg5wzljzjhc9ks92": DATASET,
    "exp-1xb8nayhbxg4h8f3xt": EXPERIMENT,
}
"""Ids in the fixtures that other objects are referred to by, and what those are."""
BOOKS: Final = frozenset({"__defaults", "__meta", "__pulumi_raw_state_delta"})


def recorded(row: Row) -> dict[str, Any]:
    """Return a resource as the bridged plugin's stack has it."""
    found: dict[str, Any] = json.loads((FIXTURES / f"{row.title}.json").read_text(encoding="utf-8"))
    return found


def program(values: Any) -> Any:
    """Return what a program says: recorded inputs without the book-keeping."""
    if isinstance(values, dict):
        return {name: program(value) for name, value in values.items() if name not in BOOKS}
    return [program(value) for value in values] if isinstance(values, list) else values


def bridged(stage: Stage, row: Row) -> tuple[Made, Properties]:
    """Return an object that exists, as the bridged plugin records it, and the inputs of its program."""
    stage.prepare(row)
    old = recorded(row)
    text = json.dumps(old)
    for standing, token in STANDING_FOR.items():
        if token != row.token and IdOf(token) in stage.ids:
            text = text.replace(standing, stage.ids[IdOf(token)])
    old = json.loads(text)
    made = stage.make(row, program(old["inputs"]))
    return Made(row, made.id, old["inputs"], {**old["outputs"], "id": made.id}), program(old["inputs"])


def test_the_fixtures_are_what_the_bridged_plugin_writes() -> None:
    """One of each kind; with its book-keeping, without our additions, and with what it cannot do without."""
    assert {row.title for row in ROWS.values()} == {path.stem for path in FIXTURES.glob("*.json")}
    for row in ROWS.values():
        old = recorded(row)
        assert row.token == old["type"]
        assert {"__meta", "__pulumi_raw_state_delta", "id"} <= old["outputs"].keys()
        assert "__defaults" in old["inputs"]
        assert not added(row.title) & (old["inputs"].keys() | old["outputs"].keys())
        assert row.minimal.keys() <= old["inputs"].keys()


def test_the_first_preview_is_empty(stage: Stage, row: Row) -> None:
    """Checked against the recorded inputs, the unchanged program has no failures and no difference; nobody is asked."""
    old = recorded(row)
    checked, failures = stage.plugin.check(row.token, program(old["inputs"]), old["inputs"])
    assert (program(old["inputs"]), {}) == (reveal(checked), failures)
    answer = stage.plugin.diff(row.token, old["id"], old["inputs"], checked, old["outputs"])
    assert (NONE, [], []) == (answer.changes, list(answer.diffs), list(answer.replaces))
    assert [] == stage.calls()


def test_the_first_refresh_finds_no_drift(stage: Stage, row: Row) -> None:
    """Refresh returns the program's inputs and every property that was recorded, and the next preview is empty."""
    old, wanted = bridged(stage, row)
    found = stage.refreshed(old)
    assert found.inputs is not None
    assert found.outputs is not None
    assert wanted == reveal(found.inputs)
    assert wanted.items() <= reveal(found.outputs).items()
    assert old.state.keys() - BOOKS - {"id"} <= found.outputs.keys()
    assert NONE == stage.diff(Made(row, old.id, found.inputs, found.outputs), wanted).changes


@pytest.mark.parametrize("name", ["codeRepoAccessToken", "configValue"])
def test_a_token_that_stood_there_in_clear_becomes_secret(stage: Stage, name: str) -> None:
    """The first refresh hides it, in inputs and outputs."""
    (row,) = (row for row in ROWS.values() if name in row.full)
    old, _ = bridged(stage, row)
    found = stage.refreshed(old)
    assert Secret(old.inputs[name]) == (found.inputs or {})[name] == (found.outputs or {})[name]


def test_it_is_updated_and_deleted_like_one_of_ours(stage: Stage, row: Row) -> None:
    """What its program can change arrives, and destroy deletes the object."""
    old, wanted = bridged(stage, row)
    changes = {
        name: value
        for name, value in row.changes.items()
        if name not in added(row.title) and {} == stage.plugin.check(row.token, {**wanted, name: value})[1]
    }
    assert changes
    changed = stage.update(old, {**wanted, **changes})
    assert changes.items() <= changed.state.items()
    assert not BOOKS & changed.state.keys()
    stage.plugin.delete(row.token, old.id, changed.state)
    assert old.id not in stage.in_cloud(row)

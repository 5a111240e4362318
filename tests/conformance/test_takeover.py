"""A stack that the bridged plugin wrote is taken over: nothing to replace, nothing to update, before and after refresh.

Its state has book-keeping keys beside the properties and inside of nested ones, tokens in clear, and lacks what
docs/additions.md lists. tests/fixtures/bridged has resources of each kind: in the folder 3.105.0 as that version really
wrote them, in `older` in the form that other versions give their book-keeping.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret, reveal
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tables.additions import added
from tests.tables.resource_table import ROWS, Row
from tests.tables.rows.row import DATASET, EXPERIMENT, MODEL, WORKSPACE, IdOf
from tests.tools.stage import Made, Stage

NONE = provider_pb2.DiffResponse.DIFF_NONE
FIXTURES = Path(__file__).resolve().parents[1] / "fixtures/bridged"
STANDING_FOR: Final = {
    "123456": WORKSPACE,
    "931255": WORKSPACE,
    "model-c5c9f4v2pwbhkkl1xy": MODEL,
    "model-paan4innha4hmtkb": MODEL,
    "d-rbvg5wzljzjhc9ks92": DATASET,
    "d-e8vsjtyv3j1gn7a9": DATASET,
    "exp-1xb8nayhbxg4h8f3xt": EXPERIMENT,
    "exp-d4h5ongumv2saxpb": EXPERIMENT,
}
"""Ids in the fixtures that other objects are referred to by, and what those are."""
BOOKS: Final = frozenset({"__defaults", "__meta", "__pulumi_raw_state_delta"})


FORMS: Final = ("older", "3.105.0")


@dataclass(frozen=True, slots=True)
class Old:
    """A resource as a stack of the bridged plugin has it."""

    row: Row
    entry: dict[str, Any]


def _recorded() -> dict[str, Old]:
    rows = {row.token: row for row in ROWS.values()}
    found = {}
    for path in sorted(FIXTURES.glob("*/*.json")):
        entry = json.loads(path.read_text(encoding="utf-8"))
        found[f"{path.parent.name}-{path.stem}"] = Old(rows[entry["type"]], entry)
    return found


RECORDED: Final = _recorded()
EACH: Final = pytest.mark.parametrize("old", RECORDED.values(), ids=RECORDED)


def program(values: Any) -> Any:
    """Return what a program says: recorded inputs without the book-keeping."""
    if isinstance(values, dict):
        return {name: program(value) for name, value in values.items() if name not in BOOKS}
    return [program(value) for value in values] if isinstance(values, list) else values


def bridged(stage: Stage, old: Old) -> tuple[Made, Properties]:
    """Return an object that exists, as the bridged plugin records it, and the inputs of its program."""
    stage.prepare(old.row)
    text = json.dumps(old.entry)
    for standing, token in STANDING_FOR.items():
        if token != old.row.token and IdOf(token) in stage.ids:
            text = text.replace(standing, stage.ids[IdOf(token)])
    entry = json.loads(text)
    made = stage.make(old.row, program(entry["inputs"]))
    return Made(old.row, made.id, entry["inputs"], {**entry["outputs"], "id": made.id}), program(entry["inputs"])


def test_the_fixtures_are_what_the_bridged_plugin_writes() -> None:
    """In each form one of each kind; with its book-keeping, without our additions, with what it cannot do without."""
    for form in FORMS:
        assert {row.token for row in ROWS.values()} == {
            old.row.token for name, old in RECORDED.items() if name.startswith(form)
        }
    for old in RECORDED.values():
        inputs, outputs = old.entry["inputs"], old.entry["outputs"]
        assert {"__meta", "id"} <= outputs.keys()
        assert "__defaults" in inputs
        assert not added(old.row.title) & (inputs.keys() | outputs.keys())
        assert old.row.minimal.keys() - {"versionName"} <= inputs.keys()


@EACH
def test_the_first_preview_is_empty(stage: Stage, old: Old) -> None:
    """Checked against the recorded inputs, the unchanged program has no failures and no difference; nobody is asked."""
    token, inputs = old.row.token, old.entry["inputs"]
    checked, failures = stage.plugin.check(token, program(inputs), inputs)
    assert (program(inputs), {}) == (reveal(checked), failures)
    answer = stage.plugin.diff(token, old.entry["id"], inputs, checked, old.entry["outputs"])
    assert (NONE, [], []) == (answer.changes, list(answer.diffs), list(answer.replaces))
    assert [] == stage.calls()


@EACH
def test_the_first_refresh_finds_no_drift(stage: Stage, old: Old) -> None:
    """Refresh returns the program's inputs and every property that was recorded, and the next preview is empty."""
    made, wanted = bridged(stage, old)
    found = stage.refreshed(made)
    assert found.inputs is not None
    assert found.outputs is not None
    assert wanted == reveal(found.inputs)
    assert {name: value for name, value in wanted.items() if value}.items() <= reveal(found.outputs).items()
    said = {name for name, value in made.state.items() if value not in ("", [], {})}
    assert said - BOOKS - {"id"} <= found.outputs.keys()
    assert NONE == stage.diff(Made(old.row, made.id, found.inputs, found.outputs), wanted).changes


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["codeRepoAccessToken", "configValue"])
def test_a_token_that_stood_there_in_clear_becomes_secret(stage: Stage, name: str, form: str) -> None:
    """The first refresh hides it, in inputs and outputs."""
    (row,) = (row for row in ROWS.values() if name in row.full)
    made, _ = bridged(stage, RECORDED[f"{form}-{row.title}"])
    found = stage.refreshed(made)
    assert Secret(made.inputs[name]) == (found.inputs or {})[name] == (found.outputs or {})[name]


@EACH
def test_it_is_updated_and_deleted_like_one_of_ours(stage: Stage, old: Old) -> None:
    """What its program can change arrives, and destroy deletes the object."""
    row = old.row
    made, wanted = bridged(stage, old)
    changes = {
        name: value
        for name, value in row.changes.items()
        if name not in added(row.title) and {} == stage.plugin.check(row.token, {**wanted, name: value})[1]
    }
    assert changes
    changed = stage.update(made, {**wanted, **changes})
    assert changes.items() <= changed.state.items()
    assert not BOOKS & changed.state.keys()
    stage.plugin.delete(row.token, made.id, changed.state)
    assert made.id not in stage.in_cloud(row)

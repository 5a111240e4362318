"""The life of an object: made, read, imported, changed, deleted, and always recorded as it is."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import pytest
from aiworkspace_emulator.catalogue import COLLECTIONS
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret, Value, reveal
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tables.additions import added
from tests.tables.resource_table import ROWS, Row, with_ids
from tests.tools.checkout import ROOT
from tests.tools.engine_listener import EngineListener
from tests.tools.plugin_process import Found, refusal
from tests.tools.stage import TOUCHED, Made, Stage, unstamped

NONE = provider_pb2.DiffResponse.DIFF_NONE
SCHEMA = json.loads((ROOT / "schema.json").read_text())

CHANGES = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in row.changes}
REPLACEMENTS = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in row.replacements}
CLEARED = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in row.cleared}
SAME = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in row.same}
PUBLISHED = {
    f"{row.title}.{name}={value}": (row, name, value)
    for row in ROWS.values()
    for name, values in row.published.items()
    for value in values
}
DRIFTING = {
    f"{row.title}.{name}": (row, name)
    for row in ROWS.values()
    for name in sorted((row.changes.keys() | row.replacements.keys()) - row.named_by - row.unseen)
}
UNSEEN = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in sorted(row.unseen)}
GONE = {
    f"{row.title}.{name}": (row, name)
    for row in ROWS.values()
    for name, rest in row.cleared.items()
    if rest is None and name not in row.unseen
}
LABELLED = [row for row in ROWS.values() if "labels" in row.changes]
OF_THE_ACCOUNT = frozenset({"ResourceGroupId"})
"""Fields whose default is another one in every account."""
WHICH = ["minimal", "full"]
MASKS = ("masked", "omitted")


def made_of(stage: Stage, row: Row, which: str) -> Made:
    """Make an object of the least inputs or of all."""
    return stage.make(row, stage.minimal(row) if which == "minimal" else stage.full(row))


def shown(value: Any) -> Any:
    """Return free JSON as outputs show it: as map<string>, nested values as JSON text."""
    if not isinstance(value, dict):
        return value
    return {
        key: v if isinstance(v, str) else json.dumps(v, separators=(",", ":"), sort_keys=True)
        for key, v in value.items()
    }


def is_about(name: str, message: Any) -> bool:
    """Tell whether a message is about the resource of a name."""
    return str(message.urn).endswith(f"::{name}")


def in_cloud(stage: Stage, made: Made, name: str) -> Value:
    """Return what the cloud holds of a property, None for nothing."""
    return stage.in_cloud(made.row)[made.id].get(made.row.wire_name(name)) or None


@pytest.mark.parametrize("which", WHICH)
def test_a_new_object_is_there_and_complete(stage: Stage, row: Row, which: str) -> None:
    """Its id leads to it in the cloud; its state has every required output and every input as the program wrote it."""
    inputs = stage.minimal(row) if which == "minimal" else stage.full(row)
    before = stage.in_cloud(row).keys()
    made = stage.make(row, inputs)
    assert {made.id} == stage.in_cloud(row).keys() - before
    assert made.inputs.items() <= made.state.items()
    declared = SCHEMA["resources"][row.token]
    assert set(declared["required"]) <= made.state.keys() <= declared["properties"].keys()


@pytest.mark.parametrize(("row", "name", "value"), PUBLISHED.values(), ids=PUBLISHED)
def test_every_published_value_is_accepted(stage: Stage, row: Row, name: str, value: Any) -> None:
    """Check passes it, the service takes it, and it is what is read afterwards."""
    inputs = {**stage.minimal(row), name: value, **row.along.get(str(value), {})}
    made = stage.make(row, inputs)
    assert Found(made.id, made.state, inputs) == stage.refreshed(made)


def test_every_addition_is_answered(stage: Stage, row: Row) -> None:
    """What docs/additions.md lists for the resource is there once everything is set."""
    made = stage.make(row, stage.full(row))
    assert added(row.title) <= {name for name, value in made.state.items() if value not in (None, "")}


@pytest.mark.parametrize("which", WHICH)
def test_a_second_up_is_empty(stage: Stage, row: Row, which: str) -> None:
    """Right after a create nothing differs."""
    made = made_of(stage, row, which)
    checked, _ = stage.plugin.check(row.token, made.inputs, made.inputs)
    assert NONE == stage.diff(made, checked).changes


@pytest.mark.parametrize("which", WHICH)
def test_a_refresh_right_after_is_empty(stage: Stage, row: Row, which: str) -> None:
    """Reading what was just made returns the same id, state and inputs."""
    made = made_of(stage, row, which)
    assert Found(made.id, made.state, made.inputs) == stage.refreshed(made)


@pytest.mark.parametrize("which", WHICH)
def test_an_import_describes_the_object(stage: Stage, row: Row, which: str) -> None:
    """From the id alone come inputs that pass Check and differ neither from themselves nor from the program's."""
    made = made_of(stage, row, which)
    found = stage.plugin.read(row.token, row.import_id(made.id, made.inputs))
    assert made.id == found.id
    assert found.inputs is not None
    assert found.outputs is not None
    checked, failures = stage.plugin.check(row.token, found.inputs)
    assert (found.inputs, {}) == (checked, failures)
    imported = Made(row, made.id, found.inputs, found.outputs)
    assert NONE == stage.diff(imported, found.inputs).changes
    assert made.inputs.items() <= found.inputs.items()
    constant = {
        name: value for name, value in COLLECTIONS[row.collection].defaults.items() if name not in OF_THE_ACCOUNT
    }
    told = {name for name, value in found.inputs.items() if constant.get(row.wire_name(name)) == value}
    assert told <= row.minimal.keys(), "only what differs from the service's defaults"
    assert NONE == stage.diff(imported, made.inputs).changes
    assert NONE == stage.diff(made, found.inputs).changes


@pytest.mark.parametrize("which", WHICH)
def test_get_finds_the_object_by_its_id_and_what_is_known(stage: Stage, row: Row, which: str) -> None:
    """A resource's `get` sends its state arguments as inputs and as state; the outputs are those of the object."""
    made = made_of(stage, row, which)
    found = stage.plugin.read(row.token, row.import_id(made.id, made.inputs), inputs={}, state={})
    assert found.outputs is not None
    assert made.state.keys() == found.outputs.keys()


@pytest.mark.parametrize(("row", "name"), CHANGES.values(), ids=CHANGES)
def test_an_update_arrives(stage: Stage, row: Row, name: str) -> None:
    """The changed value is in the state and in the cloud, and everything else is as before."""
    made = stage.make(row, stage.full(row))
    before = stage.in_cloud(row)[made.id]
    changed = stage.update(made, {**made.inputs, name: row.changes[name]})
    assert row.changes[name] == changed.state[name]
    assert Found(made.id, changed.state, changed.inputs) == stage.refreshed(changed)
    after = stage.in_cloud(row)[made.id]
    touched = {wire for wire in before.keys() | after.keys() if before.get(wire) != after.get(wire)}
    assert row.wire_name(name) in touched or before[row.wire_name(name)] == row.changes[name]
    assert touched <= {row.wire_name(name)} | TOUCHED


def test_everything_changes_at_once(stage: Stage, row: Row) -> None:
    """All updatable properties change in one update; what is read afterwards is what was wanted."""
    made = stage.make(row, stage.full(row))
    changed = stage.update(made, {**made.inputs, **row.changes})
    assert Found(made.id, changed.state, changed.inputs) == stage.refreshed(changed)
    assert NONE == stage.diff(changed, changed.inputs).changes


@pytest.mark.parametrize(("row", "name"), REPLACEMENTS.values(), ids=REPLACEMENTS)
def test_a_replacement_can_be_made(stage: Stage, row: Row, name: str) -> None:
    """In the order that Diff asks for, the new object is made and the old one deleted; what is read is the new one.

    What the service alone can refuse is refused by it, with the name of the field.
    """
    made = stage.make(row, stage.full(row))
    new = {**made.inputs, name: with_ids(row.replacements, stage.ids)[name]}
    if name in row.doomed:
        new[row.numbered[0]] = row.numbered[1].format(7)
    checked, failures = stage.plugin.check(row.token, new, made.inputs)
    assert {} == failures
    answer = stage.diff(made, checked)
    assert name in answer.replaces
    if answer.deleteBeforeReplace:
        stage.plugin.delete(row.token, made.id, made.state)
    if name in row.refused:
        refused = refusal(stage.plugin.create, row.token, checked)
        assert row.wire_name(name) in refused.text
        return
    successor = stage.make(row, checked)
    assert Found(successor.id, successor.state, checked) == stage.refreshed(successor)
    if not answer.deleteBeforeReplace:
        stage.plugin.delete(row.token, made.id, made.state)
    assert made.id == successor.id or Found("", None, None) == stage.refreshed(made)


def test_an_update_can_be_repeated(stage: Stage, row: Row) -> None:
    """The same update again, as after a lost answer, ends in the same state."""
    made = stage.make(row, stage.full(row))
    new = {**made.inputs, **row.changes}
    assert unstamped(stage.update(made, new).state) == unstamped(stage.update(made, new).state)


def test_an_update_without_difference_changes_nothing(stage: Stage, row: Row) -> None:
    """The engine asks for one after an unfinished create: it reads, and calls nothing that writes."""
    made = stage.make(row, stage.full(row))
    stage.emulator.forget_requests()
    assert made.state == stage.update(made, made.inputs).state
    assert [] == stage.writes()


@pytest.mark.parametrize(("row", "name"), CLEARED.values(), ids=CLEARED)
def test_a_removal_clears_in_the_cloud(stage: Stage, row: Row, name: str) -> None:
    """A property taken out of the program is cleared, or is its default again; the next up and refresh are empty."""
    made = stage.make(row, stage.full(row))
    assert in_cloud(stage, made, name) is not None
    rest = {key: value for key, value in made.inputs.items() if key != name}
    changed = stage.update(made, rest)
    assert row.cleared[name] == in_cloud(stage, made, name)
    assert row.cleared[name] == (changed.state.get(name) or None)
    assert NONE == stage.diff(changed, rest).changes
    assert Found(made.id, changed.state, rest) == stage.refreshed(changed)


def test_null_costs_what_nothing_costs(stage: Stage, row: Row) -> None:
    """Null for everything optional, at create and in an update, makes the calls that leaving it out makes, no wait."""
    calls = []
    for nothing in ({}, dict.fromkeys(row.full.keys() - row.minimal.keys())):
        stage.prepare(row)
        made = stage.make(row, {**stage.minimal(row), **nothing})
        stage.vanish(made)
        full = stage.make(row, stage.full(row))
        rest = {name: value for name, value in full.inputs.items() if name not in row.cleared}
        stage.update(full, {**rest, **{name: None for name in row.cleared if name in nothing}})
        calls.append(stage.calls())
        stage.vanish(full)
    assert calls[0] == calls[1]


def test_everything_optional_is_removed_at_once(stage: Stage, row: Row) -> None:
    """All removals together in one update."""
    made = stage.make(row, stage.full(row))
    rest = {name: value for name, value in made.inputs.items() if name not in row.cleared}
    changed = stage.update(made, rest)
    assert row.cleared == {name: in_cloud(stage, made, name) for name in row.cleared}
    assert Found(made.id, changed.state, rest) == stage.refreshed(changed)


@pytest.mark.parametrize(("row", "name"), SAME.values(), ids=SAME)
def test_the_users_own_writing_is_kept(stage: Stage, row: Row, name: str) -> None:
    """An object made from another way to write the same is recorded, read and refreshed in that writing."""
    made = stage.make(row, {**stage.full(row), name: row.same[name]})
    assert shown(row.same[name]) == made.state[name]
    assert Found(made.id, made.state, made.inputs) == stage.refreshed(made)


@pytest.mark.parametrize("row", LABELLED, ids=lambda row: row.title)
def test_labels_are_changed_one_by_one(stage: Stage, row: Row) -> None:
    """Only the keys that changed are touched, and new ones come before old ones go: never a moment without labels."""
    made = stage.make(row, stage.full(row))
    first, second = made.inputs["labels"]
    stage.emulator.forget_requests()
    more = stage.update(made, {**made.inputs, "labels": [first, second, {"key": "new", "value": "1"}]})
    assert 1 == len(stage.writes())
    stage.emulator.forget_requests()
    stage.update(more, {**made.inputs, "labels": [first, {"key": "other", "value": "1"}]})
    adding, *removing = stage.writes()
    assert "Delete" not in adding
    assert removing
    assert all(call.startswith("Delete") for call in removing)


@pytest.mark.parametrize(("row", "name"), DRIFTING.values(), ids=DRIFTING)
def test_drift_is_seen_property_by_property(stage: Stage, row: Row, name: str) -> None:
    """What somebody changed in the console appears in the refreshed inputs and outputs, and nothing else does."""
    made = stage.make(row, stage.full(row))
    value = with_ids({**row.changes, **row.replacements}, stage.ids)[name]
    stage.edit(made, **{name: value})
    found = stage.refreshed(made)
    assert found.inputs is not None
    assert reveal({**made.inputs, name: value}) == reveal(found.inputs)
    assert shown(reveal(value)) == reveal((found.outputs or {})[name])
    answer = stage.diff(Made(row, made.id, found.inputs, found.outputs or {}), made.inputs)
    back = (value, made.inputs[name])
    replacing = (name in row.replacements and back != row.one_way.get(name)) or name in row.grown
    assert ([name], [name] if replacing else []) == (list(answer.diffs), list(answer.replaces))


@pytest.mark.parametrize(("row", "name"), UNSEEN.values(), ids=UNSEEN)
def test_drift_of_what_the_service_does_not_show_is_none(stage: Stage, row: Row, name: str) -> None:
    """Whatever the answer says of it, recorded is what was sent."""
    made = stage.make(row, stage.full(row))
    stage.edit(made, **{name: row.changes[name]})
    assert Found(made.id, made.state, made.inputs) == stage.refreshed(made)


@pytest.mark.parametrize(("row", "name"), UNSEEN.values(), ids=UNSEEN)
def test_an_import_takes_what_is_shown_in_clear_or_says_that_it_is_not(
    stage: Stage, engine: EngineListener, row: Row, name: str
) -> None:
    """Shown, it is a secret input, and the next preview is empty; masked or missing, a warning names it, once."""
    made = stage.make(row, stage.full(row))
    found = stage.plugin.read(row.token, made.id, name="clear")
    assert isinstance(made.inputs[name], Secret)
    assert made.inputs[name] == (found.inputs or {})[name] == (found.outputs or {})[name]
    assert NONE == stage.diff(Made(row, made.id, found.inputs or {}, found.outputs or {}), made.inputs).changes
    for answer in MASKS:
        stage.emulator.settings(quirks={"codeSourceToken": answer})
        found = stage.plugin.read(row.token, made.id, name=answer)
        assert name not in (found.inputs or {})
        assert name not in (found.outputs or {})
        assert name in engine.wait_for(partial(is_about, answer)).message
    stage.plugin.read(row.token, made.id, inputs={}, state={}, name="looked up")  # as `get` does
    names = ("clear", *MASKS, "looked up")
    warned = [message for message in engine.messages if any(is_about(one, message) for one in names)]
    assert len(MASKS) == len(warned)


@pytest.mark.parametrize(("row", "name"), GONE.values(), ids=GONE)
def test_what_was_cleared_elsewhere_is_drift(stage: Stage, row: Row, name: str) -> None:
    """A property that somebody took away in the console is not in the refreshed inputs, and the next up sets it."""
    made = stage.make(row, stage.full(row))
    stage.edit(made, **{name: None})
    found = stage.refreshed(made)
    assert found.inputs is not None
    assert not found.inputs.get(name)
    assert {**made.inputs, name: None} == {**found.inputs, name: None}
    answer = stage.diff(Made(row, made.id, found.inputs or {}, found.outputs or {}), made.inputs)
    assert [name] == list(answer.diffs)


def test_the_next_up_repairs_drift(stage: Stage, row: Row) -> None:
    """After a refresh saw the drift, an update puts everything back."""
    made = stage.make(row, stage.full(row))
    drift = {name: value for name, value in row.changes.items() if name not in row.unseen and name not in row.grown}
    stage.edit(made, **drift)
    found = stage.refreshed(made)
    drifted = Made(row, made.id, found.inputs or {}, found.outputs or {})
    repaired = stage.update(drifted, made.inputs)
    assert unstamped(made.state) == unstamped(repaired.state)
    assert Found(made.id, repaired.state, made.inputs) == stage.refreshed(repaired)


def test_secret_inputs_are_secret_in_state(stage: Stage, row: Row) -> None:
    """What the program marked secret stays so in what create, update and refresh record, also where it drifted."""
    plain = stage.full(row)
    inputs: Properties = {name: Secret(value) for name, value in plain.items()}
    made = stage.make(row, inputs)
    changes: dict[str, Any] = {name: Secret(value) for name, value in row.changes.items()}
    changed = stage.update(made, {**inputs, **changes})
    texts = [name for name, value in row.changes.items() if isinstance(value, str)]
    stage.edit(made, **{name: plain[name] for name in texts})
    found = stage.refreshed(changed)
    for values in (made.state, changed.state, found.outputs or {}, found.inputs or {}):
        assert inputs.keys() <= values.keys()
        assert all(isinstance(values[name], Secret) for name in inputs)


@pytest.mark.parametrize("which", WHICH)
def test_a_deleted_object_is_gone(stage: Stage, row: Row, which: str) -> None:
    """Delete removes it from the cloud, a second time it succeeds as well, and a read says: no such object."""
    made = made_of(stage, row, which)
    stage.plugin.delete(row.token, made.id, made.state)
    assert made.id not in stage.in_cloud(row)
    stage.plugin.delete(row.token, made.id, made.state)
    assert Found("", None, None) == stage.refreshed(made)
    assert Found("", None, None) == stage.plugin.read(row.token, made.id)


@pytest.mark.parametrize("lag", ["consistencySeconds", "getLagSeconds", "listLagSeconds"])
def test_reads_that_lag_behind_writes_do_no_harm(stage: Stage, row: Row, lag: str) -> None:
    """With answers of gets, of lists or of both that are two seconds old, create and update record what was written."""
    inputs = stage.full(row)
    stage.emulator.settings(**{lag: 2})
    made = stage.make(row, inputs)
    assert inputs.items() <= made.state.items()
    changed = stage.update(made, {**inputs, **row.changes})
    assert row.changes.items() <= changed.state.items()

"""Objects that the plugin named: found again, renamed and replaced as any other, and what is said when that fails."""

from __future__ import annotations

from typing import Any

import pytest
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, Properties, Secret
from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.rpc.codec import decode

from tests.tables.resource_table import ROWS, Row
from tests.tools.plugin_process import Found, Plugin, configuration, refusal
from tests.tools.stage import Made, Stage

NAMED = [row for row in ROWS.values() if RESOURCES[row.token].autoname]
UNIQUE = [row for row in NAMED if row.unique]
named_rows = pytest.mark.parametrize("row", NAMED, ids=lambda row: row.title)
SEED, OTHER_SEED = bytes(range(32)), bytes(range(1, 33))


def name_of(row: Row) -> str:
    """Return the property that is the name."""
    rule = RESOURCES[row.token].autoname
    assert rule is not None
    return rule.property


def checked(stage: Stage, row: Row, old: Properties | None = None, seed: bytes = SEED, **more: Any) -> Properties:
    """Return full inputs, whose name is left out, as Check returns them."""
    inputs = stage.full(row, **{name_of(row): None, **more})
    answer, failures = stage.plugin.check(row.token, inputs, old, seed=seed)
    assert {} == failures
    return answer


def made(stage: Stage, row: Row) -> Made:
    """Create an object without a name."""
    inputs = checked(stage, row)
    return Made(row, *_second(inputs, stage.plugin.create(row.token, inputs)))


def _second(inputs: Properties, answer: tuple[str, Properties]) -> tuple[str, Properties, Properties]:
    return answer[0], inputs, answer[1]


@named_rows
def test_a_lost_answer_is_found_by_the_name(stage: Stage, row: Row) -> None:
    """An object whose create was not answered is recognised by the name that only it can have."""
    inputs = checked(stage, row)
    stage.emulator.faults([{"operation": row.operation("Create"), "times": 1, "effect": "dropAnswer"}])
    id_, state = stage.plugin.create(row.token, inputs)
    assert inputs[name_of(row)] == state[name_of(row)]
    assert id_ in stage.in_cloud(row)
    assert 1 == stage.calls().count(row.operation("Create"))


@pytest.mark.long
@pytest.mark.parametrize("row", [row for row in NAMED if not row.unique], ids=lambda row: row.title)
def test_an_unclear_create_tells_the_name(stage: Stage, row: Row) -> None:
    """Nobody else knows under which name to look for what may have been made."""
    inputs = checked(stage, row)
    stage.emulator.faults([{"operation": row.operation("Create"), "times": None, "effect": "reset"}])
    text = refusal(stage.plugin.create, row.token, inputs, seconds=4).text
    assert f"Its {name_of(row)} would be '{inputs[name_of(row)]}'" in text
    assert "pulumi import" in text


@pytest.mark.parametrize("row", UNIQUE, ids=lambda row: row.title)
def test_another_name_is_made(stage: Stage, row: Row) -> None:
    """A name of ours that is taken: the advice is to run it again, and that helps, for the next name is another one."""
    inputs = checked(stage, row)
    with Plugin.start() as other:
        other.configure(configuration(stage.emulator.endpoint))
        other.create(row.token, stage.full(row, **{name_of(row): inputs[name_of(row)]}))
    text = refusal(stage.plugin.create, row.token, inputs).text
    assert f"'{inputs[name_of(row)]}' was made by this plugin" in text
    assert "`pulumi up` again" in text
    stage.plugin.create(row.token, checked(stage, row, seed=OTHER_SEED))


@pytest.mark.parametrize("row", UNIQUE, ids=lambda row: row.title)
def test_the_name_of_a_deleted_object_does_not_stand_in_the_way(stage: Stage, row: Row) -> None:
    """Up, destroy, up: the second object has a name of its own, for that of the first may stay taken for 14 days."""
    first = made(stage, row)
    stage.plugin.delete(row.token, first.id, first.state)
    again = checked(stage, row, seed=OTHER_SEED)
    assert first.inputs[name_of(row)] != again[name_of(row)]
    stage.plugin.create(row.token, again)


def test_an_enforced_name_that_is_blocked_is_told(stage: Stage) -> None:
    """A workspace that is named verbatim cannot be made anew for 14 days; the way out is another name."""
    row = next(row for row in NAMED if name_of(row) == "workspaceName")
    inputs = stage.full(row, workspaceName=None)
    enforced, _ = stage.plugin.check(row.token, inputs, autonaming=("ENFORCE", "team_a"))
    id_, state = stage.plugin.create(row.token, enforced)
    stage.plugin.delete(row.token, id_, state)
    text = refusal(stage.plugin.create, row.token, enforced).text
    assert "within the last 14 days" in text
    assert "choose another workspaceName" in text
    assert "made by this plugin" not in text


@named_rows
def test_what_a_program_names_later(stage: Stage, row: Row) -> None:
    """A name given later renames in place, or replaces where nothing can be renamed; the same one changes nothing."""
    old = made(stage, row)
    same, _ = stage.plugin.check(row.token, stage.full(row, **{name_of(row): old.inputs[name_of(row)]}), old.inputs)
    assert [] == list(stage.diff(old, same).diffs)
    given, _ = stage.plugin.check(row.token, stage.full(row), old.inputs)
    difference = stage.diff(old, given)
    assert [name_of(row)] == list(difference.diffs)
    assert (name_of(row) in row.replacements) == bool(difference.replaces)
    assert not difference.deleteBeforeReplace
    if not difference.replaces:
        assert row.full[name_of(row)] == stage.update(old, given).state[name_of(row)]


@named_rows
def test_an_update_of_something_else_leaves_the_name(stage: Stage, row: Row) -> None:
    """The name is sent as it is, and stays in inputs, state and cloud."""
    old = made(stage, row)
    changed, value = next((name, value) for name, value in row.changes.items() if name != name_of(row))
    inputs = checked(stage, row, old.inputs, OTHER_SEED, **{changed: value})
    assert [changed] == list(stage.diff(old, inputs).diffs)
    new = stage.update(old, inputs)
    assert old.state[name_of(row)] == new.state[name_of(row)] == inputs[name_of(row)]
    assert Found(new.id, new.state, new.inputs) == stage.refreshed(new)


@pytest.mark.parametrize("row", [row for row in NAMED if name_of(row) in row.changes], ids=lambda row: row.title)
def test_a_name_that_others_changed_stays(stage: Stage, row: Row) -> None:
    """The program does not say how the object is called: a refresh takes the new name, and nothing changes it back."""
    old = made(stage, row)
    stage.edit(old, **{name_of(row): row.changes[name_of(row)]})
    found = stage.refreshed(old)
    assert found.inputs is not None
    assert row.changes[name_of(row)] == found.inputs[name_of(row)]
    again = checked(stage, row, found.inputs, OTHER_SEED)
    assert row.changes[name_of(row)] == again[name_of(row)]


@named_rows
def test_an_imported_object_keeps_its_name(stage: Stage, row: Row) -> None:
    """A program that leaves the name out takes over what is there: nothing differs."""
    given = stage.make(row, stage.full(row))
    found = stage.plugin.read(row.token, row.import_id(given.id, given.inputs))
    assert found.inputs is not None
    assert found.outputs is not None
    again, failures = stage.plugin.check(row.token, {**found.inputs, name_of(row): None}, found.inputs, seed=SEED)
    assert {} == failures
    assert [] == list(stage.diff(Made(row, found.id, found.inputs, found.outputs), again).diffs)


@named_rows
def test_unknown_and_secret_names_are_given_names(stage: Stage, row: Row) -> None:
    """What is not known yet, or secret, is the program's; a secret null is none."""
    inputs = stage.full(row)
    for given in (UNKNOWN, Secret(UNKNOWN), Secret(inputs[name_of(row)])):
        answer, failures = stage.plugin.check(row.token, {**inputs, name_of(row): given}, autonaming=("DISABLE", ""))
        assert ({}, given) == (failures, answer[name_of(row)])
        assert "__defaults" not in answer
    answer, _ = stage.plugin.check(row.token, {**inputs, name_of(row): Secret(None)}, seed=SEED)
    assert checked(stage, row)[name_of(row)] == answer[name_of(row)]


@named_rows
def test_a_secret_name_that_is_left_out_later_stays_secret(stage: Stage, row: Row) -> None:
    """What was secret once is secret in the inputs that are recorded next."""
    inputs = stage.full(row)
    old, _ = stage.plugin.check(row.token, {**inputs, name_of(row): Secret(inputs[name_of(row)])})
    assert Secret(inputs[name_of(row)]) == checked(stage, row, old)[name_of(row)]


@named_rows
def test_a_preview_shows_a_name(stage: Stage, row: Row) -> None:
    """The name is known before the object is; the preview of an update shows the one that stays."""
    inputs = checked(stage, row)
    _, state = stage.plugin.create(row.token, inputs, preview=True)
    assert inputs[name_of(row)] == state[name_of(row)]
    old = made(stage, row)
    preview = stage.plugin.update(row.token, old.id, old.inputs, old.inputs, old.state, preview=True)
    assert old.state[name_of(row)] == preview[name_of(row)]


@named_rows
def test_an_object_that_is_not_ready_keeps_its_name(stage: Stage, row: Row) -> None:
    """A create that could not be read back leaves its name in the recorded inputs, and the next up finds it there."""
    inputs = checked(stage, row)
    effect = {"status": 400, "code": "InvalidParameter", "message": "no"}
    stage.emulator.faults([{"operation": row.operation("Get"), "times": None, "effect": effect}])
    failed = refusal(stage.plugin.create, row.token, inputs, seconds=3)
    assert failed.partial is not None
    stage.emulator.faults([])
    recorded = decode(failed.partial.inputs)
    assert inputs[name_of(row)] == recorded[name_of(row)]
    again = checked(stage, row, recorded, OTHER_SEED)
    assert inputs[name_of(row)] == again[name_of(row)]


@named_rows
def test_neither_seed_nor_name_need_be_told(stage: Stage, row: Row) -> None:
    """An engine that sends no seed gets a name all the same, another one each time."""
    names = {
        stage.plugin.check(row.token, stage.full(row, **{name_of(row): None}), name="", seed=b"")[0][name_of(row)]
        for _ in range(2)
    }
    assert 2 == len(names)

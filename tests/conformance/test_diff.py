"""Diff tells what would change, and by which way; it asks nobody."""

from __future__ import annotations

import re
from typing import Any

import pytest
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, Properties, Secret
from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tables.resource_table import ROWS, Row, with_ids
from tests.tools.engine_listener import EngineListener
from tests.tools.stage import Stage

NONE = provider_pb2.DiffResponse.DIFF_NONE
SOME = provider_pb2.DiffResponse.DIFF_SOME
KIND = provider_pb2.PropertyDiff.Kind

CHANGES = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in row.changes}
REPLACEMENTS = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in row.replacements}
CLEARED = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in row.cleared}
CHOSEN = frozenset({"artifactUri", "resourceGroupId", "runName", "userId", "versionName", "workspaceId"})
"""What the service chooses where a program does not say, each time something else."""
KEPT = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in sorted(row.kept)}
REMOVALS = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in sorted(row.removals_replace)}
STEPS = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in row.one_way}
GROWN = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in row.grown}
SAME = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in row.same}


def diff(stage: Stage, row: Row, old: Properties, new: Properties, **more: Any) -> Any:
    """Compare inputs of an object that nobody made: Diff must not miss it."""
    return stage.plugin.diff(row.token, row.absent_ids[0], old, new, old, **more)


def assert_consistent(answer: Any, old: Properties, new: Properties) -> None:
    """The lists of an answer agree with each other, and every path leads to something."""
    assert len(answer.diffs) == len(set(answer.diffs))
    assert len(answer.replaces) == len(set(answer.replaces))
    assert set(answer.replaces) <= set(answer.diffs)
    assert set(answer.diffs) == {re.split(r"[.\[]", path)[0] for path in answer.detailedDiff}
    assert bool(answer.detailedDiff) == answer.hasDetailedDiff
    replacing = {path for path, change in answer.detailedDiff.items() if KIND.Name(change.kind).endswith("_REPLACE")}
    assert set(answer.replaces) == {re.split(r"[.\[]", path)[0] for path in replacing}
    for path, change in answer.detailedDiff.items():
        assert change.inputDiff
        kind = KIND.Name(change.kind)
        assert leads_somewhere(path, old) == (not kind.startswith("ADD")), path
        assert leads_somewhere(path, new) == (not kind.startswith("DELETE")), path


def leads_somewhere(path: str, values: Any) -> bool:
    """Tell whether a property path exists in values and leads to more than null."""
    for word, index, quoted in re.findall(r'\.?([A-Za-z_$][\w$]*)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]', path):
        if isinstance(values, list) and index:
            values = values[int(index)] if int(index) < len(values) else None
        else:
            values = values.get(word or quoted) if isinstance(values, dict) else None
    return values is not None


def test_equal_inputs_do_not_differ(stage: Stage, row: Row) -> None:
    """Neither the least nor all inputs differ from themselves."""
    for inputs in (stage.minimal(row), stage.full(row)):
        answer = diff(stage, row, inputs, inputs)
        assert (NONE, [], {}, False) == (
            answer.changes,
            list(answer.diffs),
            dict(answer.detailedDiff),
            answer.hasDetailedDiff,
        )


@pytest.mark.parametrize(("row", "name"), CHANGES.values(), ids=CHANGES)
def test_a_change_is_an_update(stage: Stage, row: Row, name: str) -> None:
    """Another value differs at its property and replaces nothing."""
    old = stage.full(row)
    new = {**old, name: row.changes[name]}
    answer = diff(stage, row, old, new)
    assert (SOME, [name], []) == (answer.changes, list(answer.diffs), list(answer.replaces))
    assert_consistent(answer, old, new)


@pytest.mark.parametrize(("row", "name"), REPLACEMENTS.values(), ids=REPLACEMENTS)
def test_a_change_of_what_cannot_change_replaces(stage: Stage, row: Row, name: str) -> None:
    """Another value replaces the object, which goes first where it would be in the way of the new one."""
    old = stage.full(row)
    new = {**old, name: with_ids(row.replacements, stage.ids)[name]}
    answer = diff(stage, row, old, new)
    assert (SOME, [name], [name]) == (answer.changes, list(answer.diffs), list(answer.replaces))
    assert (name in row.deleted_first) == answer.deleteBeforeReplace
    assert_consistent(answer, old, new)


@pytest.mark.parametrize(("row", "name"), CLEARED.values(), ids=CLEARED)
@pytest.mark.parametrize("as_null", [False, True], ids=["removed", "null"])
def test_a_removal_is_an_update(stage: Stage, row: Row, name: str, as_null: bool) -> None:
    """Taking a property away, or setting it to null, differs and replaces nothing."""
    old = stage.full(row)
    new = {**old, name: None} if as_null else {key: value for key, value in old.items() if key != name}
    answer = diff(stage, row, old, new)
    assert (SOME, [name], []) == (answer.changes, list(answer.diffs), list(answer.replaces))
    assert_consistent(answer, old, new)


@pytest.mark.parametrize(("row", "name"), STEPS.values(), ids=STEPS)
def test_a_step_is_an_update_and_the_way_back_replaces(stage: Stage, row: Row, name: str) -> None:
    """What the cloud changes in one direction only is changed in place there, and by a new object otherwise."""
    first, second = row.one_way[name]
    full = stage.full(row)
    old, new = {**full, name: first}, {**full, name: second}
    assert ([name], []) == (list((step := diff(stage, row, old, new)).diffs), list(step.replaces))
    assert [name] == list(diff(stage, row, new, old).replaces)
    made = stage.make(row, old)
    assert second == stage.update(made, new).state[name]


@pytest.mark.parametrize(("row", "name"), GROWN.values(), ids=GROWN)
def test_a_list_that_cannot_shrink_replaces(stage: Stage, row: Row, name: str) -> None:
    """An entry less is a new object; an entry more is an update."""
    full = stage.full(row)
    less = {**full, name: row.grown[name]}
    assert [name] == list(diff(stage, row, full, less).replaces)
    more = diff(stage, row, less, full)
    assert ([name], []) == (list(more.diffs), list(more.replaces))


@pytest.mark.parametrize(("row", "name"), REMOVALS.values(), ids=REMOVALS)
def test_a_removal_of_what_cannot_change_replaces(stage: Stage, row: Row, name: str) -> None:
    """What cannot be cleared in place is cleared by a new object."""
    old = stage.full(row)
    new = {key: value for key, value in old.items() if key != name}
    answer = diff(stage, row, old, new)
    assert ([name], [name]) == (list(answer.diffs), list(answer.replaces))
    assert_consistent(answer, old, new)


@pytest.mark.parametrize(("row", "name"), KEPT.values(), ids=KEPT)
def test_a_removal_without_effect_is_no_difference(stage: Stage, row: Row, name: str) -> None:
    """What the service keeps is no difference, once or again."""
    old = stage.full(row)
    new = {key: value for key, value in old.items() if key != name}
    for recorded in (old, new):
        assert NONE == stage.plugin.diff(row.token, row.absent_ids[0], recorded, new, old).changes


@pytest.mark.parametrize("row", [row for row in ROWS.values() if row.kept], ids=lambda row: row.title)
def test_what_stays_is_told_unless_the_service_chose_it(stage: Stage, engine: EngineListener, row: Row) -> None:
    """A removal without effect is a warning at the resource: which property keeps its value, and why.

    What the service chooses is not told: an import has it, and a program need not.
    """
    old = stage.full(row)
    for name in (*(row.kept & CHOSEN), *sorted(row.kept - CHOSEN)):
        new = {key: value for key, value in old.items() if key != name}
        stage.plugin.diff(row.token, row.absent_ids[0], old, new, old, name="kept")
    told = sorted(row.kept - CHOSEN)
    if told:
        engine.wait_for(lambda message: row.token in message.urn and told[-1] in message.message)
    warned = [one for one in engine.messages if one.urn.endswith("::kept") and row.token in one.urn]
    sentence = "{} is not in the program and keeps its value: "
    assert [sentence.format(name) for name in told] == [one.message[: one.message.index(":") + 2] for one in warned]
    assert not any(one.ephemeral for one in warned)


@pytest.mark.parametrize("row", [row for row in ROWS.values() if row.replacements], ids=lambda row: row.title)
def test_a_replacement_says_what_goes_along(stage: Stage, engine: EngineListener, row: Row) -> None:
    """Once for an operation, where something lives in the object: what protects it, and what leaves it there."""
    inhabited = RESOURCES[row.token].inhabited
    old, name = stage.full(row), next(iter(row.replacements))
    new = {**old, name: with_ids(row.replacements, stage.ids)[name]}
    for _ in range(2):
        stage.plugin.diff(row.token, row.absent_ids[0], old, new, old, name="inhabited")
        stage.plugin.diff(row.token, row.absent_ids[0], old, {**old, **row.changes}, old, name="inhabited")
    if inhabited:
        engine.wait_for(lambda message: message.urn.endswith("::inhabited") and row.token in message.urn)
    warned = [one.message for one in engine.messages if one.urn.endswith("::inhabited") and row.token in one.urn]
    assert bool(inhabited) == len(warned)
    assert all(word in text for text in warned for word in (name, inhabited, "protect", "retainOnDelete"))


@pytest.mark.parametrize(("row", "name"), SAME.values(), ids=SAME)
def test_another_way_to_write_the_same_is_no_difference(stage: Stage, row: Row, name: str) -> None:
    """Order of labels and roles, layout of JSON, 15 or '15': the cloud does not tell them apart."""
    old = stage.full(row)
    new = {**old, name: row.same[name]}
    assert NONE == diff(stage, row, old, new).changes
    assert NONE == diff(stage, row, new, old).changes


def test_secrecy_alone_is_no_difference(stage: Stage, row: Row) -> None:
    """A value that becomes a secret is the same value."""
    old = stage.full(row)
    new = {name: Secret(value) for name, value in old.items()}
    assert NONE == diff(stage, row, old, new).changes
    assert NONE == diff(stage, row, new, old).changes


@pytest.mark.parametrize(("row", "name"), CHANGES.values(), ids=CHANGES)
def test_an_unknown_is_a_possible_update(stage: Stage, row: Row, name: str) -> None:
    """What is not known yet may be another value."""
    old = stage.full(row)
    answer = diff(stage, row, old, {**old, name: UNKNOWN})
    assert ([name], []) == (list(answer.diffs), list(answer.replaces))


@pytest.mark.parametrize(("row", "name"), REPLACEMENTS.values(), ids=REPLACEMENTS)
def test_an_unknown_may_replace(stage: Stage, row: Row, name: str) -> None:
    """For a property that cannot change the unknown says replace: the engine plans for the worst."""
    old = stage.full(row)
    answer = diff(stage, row, old, {**old, name: UNKNOWN})
    assert ([name], [name]) == (list(answer.diffs), list(answer.replaces))


@pytest.mark.parametrize(("row", "name"), (CHANGES | REPLACEMENTS).values(), ids=CHANGES | REPLACEMENTS)
def test_an_ignored_change_is_no_difference(stage: Stage, row: Row, name: str) -> None:
    """The option ignoreChanges takes a property out of the comparison."""
    old = stage.full(row)
    new = {**old, name: with_ids({**row.changes, **row.replacements}, stage.ids)[name]}
    assert NONE == diff(stage, row, old, new, ignored=[name]).changes


def test_many_changes_are_one_answer(stage: Stage, row: Row) -> None:
    """All changes together: the union of the single ones."""
    old = stage.full(row)
    new = {**old, **row.changes, **with_ids(row.replacements, stage.ids)}
    answer = diff(stage, row, old, new)
    assert row.changes.keys() | row.replacements.keys() == set(answer.diffs)
    assert row.replacements.keys() == set(answer.replaces)
    assert_consistent(answer, old, new)


def test_an_engine_without_old_inputs_is_served(stage: Stage, row: Row) -> None:
    """Where old inputs are not sent the recorded state stands in for them."""
    old = stage.full(row)
    id_ = row.absent_ids[0]
    assert NONE == stage.plugin.diff(row.token, id_, {}, old, old).changes
    for name, value in row.changes.items():
        assert [name] == list(stage.plugin.diff(row.token, id_, {}, {**old, name: value}, old).diffs)


def test_diff_asks_nobody(stage: Stage, row: Row) -> None:
    """No comparison makes a call."""
    old = stage.full(row)
    diff(stage, row, old, {**old, **row.changes})
    diff(stage, row, old, stage.minimal(row))
    assert [] == stage.calls()

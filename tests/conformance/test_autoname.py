"""Names that programs leave out: made once, in the API's characters and length, and as `pulumi:autonaming` says."""

from __future__ import annotations

import re
from typing import Any

import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.tables.additions import OUR_RESOURCES
from tests.tables.resource_table import ROWS, Row, with_ids
from tests.tables.rows.row import DATASET, WORKSPACE
from tests.tools.plugin_process import Found
from tests.tools.stage import Stage

NAMED = [row for row in ROWS.values() if RESOURCES[row.token].autoname]
MARK = "__defaults"
DIGITS = re.compile("[0-9a-f]{7}$")
SEED, OTHER_SEED = bytes(range(32)), bytes(range(1, 33))
LOGICAL_NAMES = ("team", "team-a", "a.b/c d", "9lives", "\u6570\u636e", "\u2603", "-", "x" * 300, "caf\u00e9")
named_rows = pytest.mark.parametrize("row", NAMED, ids=lambda row: row.title)


def name_of(row: Row) -> str:
    """Return the property that is the name."""
    rule = RESOURCES[row.token].autoname
    assert rule is not None
    return rule.property


def nameless(stage: Stage, row: Row) -> Properties:
    """Return full inputs without the name."""
    inputs: Properties = stage.full(row, **{name_of(row): None})
    return inputs


def test_five_resources_are_named() -> None:
    """Workspaces, models, datasets, experiments and code sources can be left without a name."""
    assert {"workspaceName", "modelName", "datasetName", "experimentName", "displayName"} <= {*map(name_of, NAMED)}


def test_no_program_has_to_name_anything() -> None:
    """Of what the bridged plugin has, names may be left out or are no input: the plugin makes them, or the service."""
    for token, row in ROWS.items():
        record = RESOURCES[token]
        if row.title in OUR_RESOURCES:
            continue
        assert record.listing is not None
        inputs = {row.wire_name(name): name for name in row.minimal}
        if record.listing.name not in {*record.id.parts, *record.id.qualifiers} and record.listing.name in inputs:
            assert record.autoname is not None
            assert inputs[record.listing.name] == record.autoname.property


@named_rows
@pytest.mark.parametrize("logical", LOGICAL_NAMES, ids=ascii)
def test_a_name_is_what_the_api_takes(stage: Stage, row: Row, logical: str) -> None:
    """Whatever the resource is called in the program, its name passes Check, and ends in seven random digits."""
    checked, failures = stage.plugin.check(row.token, nameless(stage, row), name=logical, seed=SEED)
    assert {} == failures
    assert DIGITS.search(str(checked[name_of(row)]))
    given = {name: value for name, value in checked.items() if name != MARK}
    assert (given, {}) == stage.plugin.check(row.token, given)


@named_rows
def test_a_name_begins_as_the_resource_is_called(stage: Stage, row: Row) -> None:
    """The name tells people which resource it is."""
    checked, _ = stage.plugin.check(row.token, nameless(stage, row), name="team", seed=SEED)
    assert str(checked[name_of(row)]).startswith("team")


@named_rows
def test_a_short_name_is_no_problem(stage: Stage, row: Row) -> None:
    """The digits make it long enough."""
    checked, failures = stage.plugin.check(row.token, nameless(stage, row), name="a", seed=SEED)
    assert {} == failures
    assert 9 == len(str(checked[name_of(row)]))


@named_rows
def test_the_seed_decides(stage: Stage, row: Row) -> None:
    """Preview and update make the same name, another object another one."""
    names = [
        stage.plugin.check(row.token, nameless(stage, row), name="team", seed=seed)[0][name_of(row)]
        for seed in (SEED, SEED, OTHER_SEED)
    ]
    assert names[0] == names[1]
    assert names[0] != names[2]


@named_rows
def test_an_update_keeps_the_name(stage: Stage, row: Row) -> None:
    """With the old inputs beside it Check finds the name that the object has; nothing differs, refresh is empty."""
    inputs = nameless(stage, row)
    made = stage.make(row, inputs)
    assert made.inputs[name_of(row)] == made.state[name_of(row)]
    again, failures = stage.plugin.check(row.token, inputs, made.inputs, seed=OTHER_SEED)
    assert {} == failures
    assert made.inputs == again
    assert [] == list(stage.diff(made, again).diffs)
    assert Found(made.id, made.state, made.inputs) == stage.refreshed(made)


@named_rows
def test_a_program_that_gives_the_name_sees_no_difference(stage: Stage, row: Row) -> None:
    """What is given is taken, and nothing is added to the inputs."""
    inputs = stage.full(row)
    plain, _ = stage.plugin.check(row.token, inputs)
    assert MARK not in plain
    for autonaming in (("PROPOSE", "other"), ("ENFORCE", "other"), ("DISABLE", "")):
        assert (plain, {}) == stage.plugin.check(row.token, inputs, autonaming=autonaming)


@named_rows
def test_a_name_that_is_left_out_later_stays(stage: Stage, row: Row) -> None:
    """Taking the name out of the program changes nothing."""
    made = stage.make(row, stage.full(row))
    again, failures = stage.plugin.check(row.token, nameless(stage, row), made.inputs)
    assert {} == failures
    assert [] == list(stage.diff(made, again).diffs)


@named_rows
def test_an_enforced_name_is_taken_as_it_is(stage: Stage, row: Row) -> None:
    """Modes verbatim and enforce: no random digits."""
    checked, failures = stage.plugin.check(row.token, nameless(stage, row), autonaming=("ENFORCE", "team_a"))
    assert {} == failures
    assert "team_a" == checked[name_of(row)]


@pytest.mark.parametrize(
    ("token", "name", "rule"),
    [
        (WORKSPACE, "my-team", "at least 3 letters, digits or underscores"),
        (WORKSPACE, "1", "at least 3 letters, digits or underscores"),
        (DATASET, "_x", "no underscore or hyphen first"),
    ],
)
def test_an_enforced_name_that_breaks_the_rule_fails(stage: Stage, token: str, name: str, rule: str) -> None:
    """Check says which rule of the API it breaks."""
    row = ROWS[token]
    _, failures = stage.plugin.check(token, nameless(stage, row), autonaming=("ENFORCE", name))
    assert rule in failures[name_of(row)]
    assert "`pulumi:autonaming` asks for" in failures[name_of(row)]
    _, failures = stage.plugin.check(token, stage.full(row, **{name_of(row): name}), autonaming=("ENFORCE", name))
    assert "autonaming" not in failures[name_of(row)]


@named_rows
@pytest.mark.parametrize("proposed", ["dev-team.a", "1", "\u2603"], ids=ascii)
def test_a_proposed_name_is_made_to_fit(stage: Stage, row: Row, proposed: str) -> None:
    """A pattern without enforce is a wish: what the API does not take is replaced, and no digits are added."""
    checked, failures = stage.plugin.check(row.token, nameless(stage, row), autonaming=("PROPOSE", proposed))
    assert {} == failures
    assert not DIGITS.search(str(checked[name_of(row)]))


@named_rows
def test_a_proposed_name_that_is_too_long_has_digits_of_its_own(stage: Stage, row: Row) -> None:
    """What is cut off may be the random part of the pattern; so two such names still differ."""
    inputs, autonaming = nameless(stage, row), ("PROPOSE", "x" * 1100 + "-7b1f")
    names = set()
    for seed in (SEED, OTHER_SEED):
        checked, failures = stage.plugin.check(row.token, inputs, seed=seed, autonaming=autonaming)
        assert {} == failures
        assert DIGITS.search(str(checked[name_of(row)]))
        names.add(checked[name_of(row)])
    assert 2 == len(names)


@named_rows
@pytest.mark.parametrize("autonaming", [("DISABLE", ""), ("ENFORCE", ""), ("PROPOSE", "")], ids=lambda one: one[0])
def test_a_program_has_to_give_the_name_where_naming_is_disabled(
    stage: Stage, row: Row, autonaming: tuple[str, str]
) -> None:
    """The failure names the property and the setting; so it does where the setting asks for an empty name."""
    _, failures = stage.plugin.check(row.token, nameless(stage, row), autonaming=autonaming)
    assert "`pulumi:autonaming` is set to make no name" in failures[name_of(row)]


@named_rows
@pytest.mark.parametrize(
    "autonaming", [("DISABLE", ""), ("ENFORCE", "another"), ("PROPOSE", "another")], ids=lambda one: one[0]
)
def test_settings_rename_nothing_that_exists(stage: Stage, row: Row, autonaming: tuple[str, str]) -> None:
    """An object keeps its name, whatever `pulumi:autonaming` is set to afterwards."""
    inputs = nameless(stage, row)
    made = stage.make(row, inputs)
    again, failures = stage.plugin.check(row.token, inputs, made.inputs, autonaming=autonaming)
    assert {} == failures
    assert made.inputs[name_of(row)] == again[name_of(row)]
    assert [] == list(stage.diff(made, again).diffs)


@named_rows
def test_a_replacement_of_the_same_name_is_deleted_first(stage: Stage, row: Row) -> None:
    """A name without random digits is the same in the next object: the old one has to make way, or cannot."""
    record, autonaming = RESOURCES[row.token], ("ENFORCE", "team_a")
    inputs = nameless(stage, row)
    checked, _ = stage.plugin.check(row.token, inputs, autonaming=autonaming)
    id_, state = stage.plugin.create(row.token, checked)
    changes = {name: value for name, value in row.replacements.items() if name != name_of(row)}
    scope = set() if record.unique is None else record.unique.within
    for name in changes.keys() - scope:
        replacing = {**inputs, name: with_ids({name: changes[name]}, stage.ids)[name]}
        kept, failures = stage.plugin.check(row.token, replacing, checked, autonaming=autonaming)
        blocked = record.unique is not None and record.unique.freed != "on delete"
        assert blocked == ("workspaceName stays 'team_a'" in failures.get(name, ""))
        difference = stage.plugin.diff(row.token, id_, checked, kept, state)
        assert [name] == list(difference.replaces)
        assert (record.unique is not None and not blocked) == difference.deleteBeforeReplace


@named_rows
def test_a_replacement_has_a_name_of_its_own(stage: Stage, row: Row) -> None:
    """Checked without the old inputs it is named anew, so that it can be made while the old object is still there."""
    inputs = nameless(stage, row)
    made = stage.make(row, inputs)
    changes: dict[str, Any] = {name: value for name, value in row.replacements.items() if name != name_of(row)}
    stage.prepare(row)
    replacing = {**inputs, **with_ids(changes, stage.ids)}
    kept, failures = stage.plugin.check(row.token, replacing, made.inputs, seed=OTHER_SEED)
    assert {} == failures
    difference = stage.diff(made, kept)
    assert bool(changes) == bool(difference.replaces)
    assert not difference.deleteBeforeReplace
    anew, failures = stage.plugin.check(row.token, replacing, seed=OTHER_SEED)
    assert {} == failures
    assert anew[name_of(row)] != made.inputs[name_of(row)]

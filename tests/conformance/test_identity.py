"""Likeness is no identity, absence is no evidence, and an answer about something else is no answer."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.conformance.test_faults import fault
from tests.tables.resource_table import ROWS, Row
from tests.tables.rows.row import MEMBER, MODEL_VERSION, USER_CONFIG
from tests.tools.engine_listener import EngineListener
from tests.tools.plugin_process import Plugin, attempt, configuration, refusal, told
from tests.tools.polling import until
from tests.tools.sampling import sampled
from tests.tools.stage import Stage

ALIKE = [row for row in ROWS.values() if not row.unique and not row.single]
"""Resources of which two may be the same in everything that a program says."""
UNIQUE = [row for row in ROWS.values() if row.unique]
READ_BY_ID = [row for row in ROWS.values() if not row.single]
FORMS = {
    name: name
    for name in (
        "milliseconds",
        "epoch",
        "epochText",
        "noZone",
        "offset",
        "seconds",
        "digits1",
        "digits2",
        "digits7",
        "digits9",
    )
}


def some(rows: list[Row]) -> pytest.MarkDecorator:
    """Have a test run for these rows."""
    return pytest.mark.parametrize("row", rows, ids=lambda row: row.title)


def alike(stage: Stage, row: Row) -> Properties:
    """Return inputs that two objects of a resource can have: a version gets its name from the service."""
    return {name: value for name, value in stage.full(row).items() if name != "versionName"}


def create_all(plugin: Plugin, row: Row, wanted: list[Properties], seconds: float = 0) -> tuple[list[str], list[str]]:
    """Create objects side by side; return the ids that were told and the messages of what failed."""
    begun = [
        plugin.start_create(row.token, inputs, seconds=seconds, name=f"it-{number}")
        for number, inputs in enumerate(wanted)
    ]
    errors = [(call, call.exception()) for call in begun]
    refused = [told(error) for _, error in errors if error is not None]
    ids = [call.result().id for call, error in errors if error is None]
    return ids + [one.partial.id for one in refused if one.partial is not None], [one.text for one in refused]


# -- whose an object is


@some(ALIKE)
@pytest.mark.parametrize("lost", ["reset", "dropAnswer"])
def test_twins_are_two_objects(stage: Stage, row: Row, lost: str) -> None:
    """The second of two alike creates loses its answer: no id is told twice, and none is somebody else's."""
    inputs = alike(stage, row)
    before = set(stage.in_cloud(row))
    first, _ = stage.plugin.create(row.token, inputs, name="first")
    stage.emulator.faults([fault(row.operation("Create"), lost)])
    refused = attempt(stage.plugin.create, row.token, inputs, name="second", seconds=3)
    made = set(stage.in_cloud(row)) - before
    assert (lost == "dropAnswer") == (len(made) == 2)
    assert (lost == "reset") == (refused is not None), refused
    if refused is not None:
        assert refused.code == grpc.StatusCode.ABORTED
        assert None is refused.partial
        assert first not in refused.text


@pytest.mark.long
@some(ALIKE)
def test_many_alike_of_which_some_are_lost(stage: Stage, row: Row) -> None:
    """Twelve alike at once, four of them refused before the work, three answers lost: whoever has one has its own."""
    inputs = alike(stage, row)
    before = set(stage.in_cloud(row))
    unavailable = {"status": 503, "code": "ServiceUnavailable", "message": "later"}
    operation = row.operation("Create")
    stage.emulator.faults([fault(operation, unavailable, times=4), fault(operation, "dropAnswer", times=3)])
    ids, messages = create_all(stage.plugin, row, [inputs] * 12, seconds=4)
    made = set(stage.in_cloud(row)) - before
    assert len(ids) == len(set(ids)), "an id was told twice"
    assert set(ids) == made
    assert 8 == len(ids)
    assert 4 == len(messages)
    assert not any("may be this" in message for message in messages), messages


@pytest.mark.long
@some(ALIKE)
def test_what_another_engine_made_is_not_adopted(own_stage: Stage, row: Row) -> None:
    """An object that differs in one input only, made by somebody else at the same moment, is left alone."""
    inputs = alike(own_stage, row)
    name, other = next((name, value) for name, value in {**row.changes, **row.replacements}.items() if name in inputs)
    with Plugin.start() as foreign:
        foreign.configure(configuration(own_stage.emulator.endpoint))
        theirs, _ = foreign.create(row.token, {**inputs, name: own_stage.full(row, **{name: other})[name]})
    own_stage.emulator.faults([fault(row.operation("Create"), "reset")])
    refused = refusal(own_stage.plugin.create, row.token, inputs, seconds=3)
    assert None is refused.partial
    assert theirs not in refused.text


@pytest.mark.long
@some(ALIKE)
@pytest.mark.parametrize("lost", ["reset", "dropAnswer"])
@pytest.mark.long
def test_what_another_engine_made_alike_is_not_adopted(own_stage: Stage, row: Row, lost: str) -> None:
    """Two engines make the same at once, lists lag, one loses its answer: each has its own object, or none."""
    inputs = alike(own_stage, row)
    before = set(own_stage.in_cloud(row))
    own_stage.emulator.settings(listLagSeconds=2)
    with Plugin.start() as other:
        other.configure(configuration(own_stage.emulator.endpoint))
        own_stage.emulator.faults([fault(row.operation("Create"), lost)])
        begun = own_stage.plugin.start_create(row.token, inputs, seconds=12)
        until(lambda: own_stage.emulator.requests(row.operation("Create")))
        theirs, _ = other.create(row.token, inputs)
        error = begun.exception()
    made = set(own_stage.in_cloud(row)) - before
    if lost == "dropAnswer":
        assert made == {theirs, begun.result().id}
        assert 2 == len(made)
    else:
        assert error is not None
        assert None is told(error).partial
        assert {theirs} == made


@some(ALIKE)
@pytest.mark.parametrize("form", sampled(FORMS, "epoch", "noZone"))
def test_the_age_of_an_object_is_read_in_any_form(stage: Stage, row: Row, form: str) -> None:
    """However a time is written, what was made just now is found; the zone of this machine has no part in it."""
    inputs = alike(stage, row)
    stage.emulator.settings(quirks={"timeForm": form})
    stage.emulator.faults([fault(row.operation("Create"), "dropAnswer")])
    before = set(stage.in_cloud(row))
    with Plugin.start(env={"TZ": "Asia/Shanghai"}) as plugin:
        plugin.configure(configuration(stage.emulator.endpoint))
        id_, _ = plugin.create(row.token, inputs)
    assert {id_} == set(stage.in_cloud(row)) - before


@pytest.mark.long
@some(ALIKE)
def test_an_unreadable_age_leaves_it_undecided(stage: Stage, row: Row) -> None:
    """What may be new and may be old is named, with the command that imports it, and nothing is made again."""
    inputs = alike(stage, row)
    before = set(stage.in_cloud(row))
    listing = RESOURCES[row.token].listing
    assert listing is not None
    stage.emulator.faults([fault(row.operation("Create"), "dropAnswer"), fault(listing.operation, {"delayMs": 1000})])
    begun = stage.plugin.start_create(row.token, inputs, seconds=3)
    made = until(lambda: set(stage.in_cloud(row)) - before)
    (id_,) = made
    # The list shows the object with a time that says nothing; the emulator writes it as it is told.
    stage.emulator.edit(row.collection, stage._key(row, id_), GmtCreateTime="the day before yesterday")
    refused = told(begun.exception())
    assert made == set(stage.in_cloud(row)) - before
    assert None is refused.partial
    assert f"`pulumi import {row.token} <name> {id_}`" in refused.text


@pytest.mark.long
@pytest.mark.parametrize("ahead", [-60, 60])
@some(ALIKE)
def test_the_clock_of_the_service_counts(emulator: Any, row: Row, ahead: int) -> None:
    """A clock that is a minute off, at the very first call: the object of the lost answer is found, once."""
    emulator.settings(clockOffsetSeconds=ahead)
    with Plugin.start() as plugin:
        plugin.configure(configuration(emulator.endpoint))
        preparing = Stage(plugin, emulator)
        inputs = alike(preparing, row)
        with Plugin.start() as fresh:
            fresh.configure(configuration(emulator.endpoint))
            emulator.faults([fault(row.operation("Create"), "dropAnswer")])
            before = set(preparing.in_cloud(row))
            id_, _ = fresh.create(row.token, inputs)
            assert {id_} == set(preparing.in_cloud(row)) - before


# -- what is not seen


@pytest.mark.long
@some(ALIKE)
@pytest.mark.parametrize(
    ("settings", "effects"),
    [
        ({"listLagSeconds": 4}, ["dropAnswer"]),
        ({"consistencySeconds": 4}, ["dropAnswer"]),
        ({}, [{"lateWork": 3}]),
    ],
    ids=["lists lag", "reads lag", "done late"],
)
def test_absence_proves_nothing_before_reads_have_settled(
    stage: Stage, row: Row, settings: dict[str, Any], effects: list[Any]
) -> None:
    """One create, whose object shows itself only later: found, and never made twice."""
    inputs = alike(stage, row)
    stage.emulator.settings(**settings)
    stage.emulator.faults([fault(row.operation("Create"), effect) for effect in effects])
    before = set(stage.in_cloud(row))
    id_, _ = stage.plugin.create(row.token, inputs)
    assert {id_} == set(stage.in_cloud(row)) - before


@some([row for row in ALIKE if RESOURCES[row.token].recognised_by])
@pytest.mark.parametrize("effect", ["emptyAnswer", "listless", "emptyList"])
def test_an_answer_without_its_list_is_no_list(stage: Stage, row: Row, effect: str) -> None:
    """The answer of the create is lost, the first lists say nothing: the object is found by a later one."""
    inputs = alike(stage, row)
    listing = RESOURCES[row.token].listing
    assert listing is not None
    stage.emulator.faults([fault(row.operation("Create"), "dropAnswer"), fault(listing.operation, effect, times=2)])
    before = set(stage.in_cloud(row))
    id_, _ = stage.plugin.create(row.token, inputs)
    assert {id_} == set(stage.in_cloud(row)) - before


@some(ALIKE)
def test_what_may_have_been_made_is_not_made_again(stage: Stage, row: Row) -> None:
    """A create that may have run is sent once where a second one would make a second object."""
    inputs = alike(stage, row)
    internal = {"status": 500, "code": "InternalError", "message": "oops"}
    stage.emulator.forget_requests()
    stage.emulator.faults([fault(row.operation("Create"), internal)])
    refused = refusal(stage.plugin.create, row.token, inputs, seconds=3)
    assert 1 == stage.calls().count(row.operation("Create"))
    assert grpc.StatusCode.ABORTED == refused.code
    assert "InternalError" in refused.text
    assert "console" in refused.text


@pytest.mark.parametrize("cap", [50, 2])
def test_a_page_may_be_shorter_than_was_asked_for(stage: Stage, cap: int) -> None:
    """The object stands on the last of many pages, each shorter than was asked for."""
    row = ROWS[MODEL_VERSION]
    inputs = alike(stage, row)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: stage.plugin.create(row.token, inputs), range(7 if cap == 2 else 107)))
    stage.emulator.settings(quirks={"pageSizeCap": cap})
    stage.emulator.faults([fault("CreateModelVersion", "dropAnswer")])
    before = set(stage.in_cloud(row))
    id_, _ = stage.plugin.create(row.token, inputs)
    assert {id_} == set(stage.in_cloud(row)) - before


# -- what is about something else


@some(READ_BY_ID)
@pytest.mark.parametrize("effect", ["emptyAnswer", "foreignAnswer"])
@pytest.mark.parametrize("times", [1, None], ids=["once", "always"])
def test_an_answer_about_something_else_says_nothing(stage: Stage, row: Row, effect: str, times: int | None) -> None:
    """Refresh with an answer that has no id, or another's: passed over, or an error; never another state."""
    made = stage.make(row, stage.full(row))
    if effect == "foreignAnswer":
        stage.make(row, {**stage.full(row), **stage.numbered(row, 7)})
    stage.emulator.faults([fault(row.operation("Get"), effect, times=times)])
    if times is None:
        refused = refusal(stage.refreshed, made)
        assert grpc.StatusCode.ABORTED == refused.code
        assert row.operation("Get") in refused.text
    else:
        found = stage.refreshed(made)
        assert (made.id, made.inputs) == (found.id, found.inputs)


def test_a_list_that_shows_nothing_names_the_permission(stage: Stage, engine: EngineListener) -> None:
    """A missing right told as an empty list: gone, with a warning that says what else it can mean."""
    row = ROWS[USER_CONFIG]
    made = stage.make(row, stage.full(row))
    stage.emulator.faults([fault("ListUserConfigs", "emptyList", times=None)])
    assert "" == stage.refreshed(made).id
    engine.wait_for(lambda message: "RAM action that allows ListUserConfigs" in message.message)


# -- who comes second


@some(UNIQUE)
def test_the_same_twice_in_one_program_has_one_owner(stage: Stage, row: Row) -> None:
    """Two resources ask for one object at the same moment: one gets it, the other is told, and destroys nothing."""
    if row.token == MEMBER:
        stage.emulator.settings(quirks={"existingMember": "merged"})
    inputs = stage.full(row)
    before = set(stage.in_cloud(row))
    ids, messages = create_all(stage.plugin, row, [inputs] * 3)
    assert 1 == len(ids), messages
    assert set(ids) == set(stage.in_cloud(row)) - before
    assert 2 == len(messages)
    if RESOURCES[row.token].create_overwrites:
        assert all("exists already" in message and "program" in message for message in messages), messages


@some([row for row in UNIQUE if RESOURCES[row.token].create_overwrites])
@pytest.mark.parametrize("lag", [0, 1])
def test_the_same_by_two_engines_at_once_has_one_owner(stage: Stage, row: Row, lag: int) -> None:
    """Two engines of one machine, the same object with the same values: one gets it, also while reads lag."""
    inputs = stage.full(row)
    stage.emulator.settings(quirks={"existingMember": "merged"}, consistencySeconds=lag, latencyMs=100)
    with Plugin.start() as other:
        other.configure(configuration(stage.emulator.endpoint))
        begun = [plugin.start_create(row.token, inputs) for plugin in (stage.plugin, other, stage.plugin)]
        errors = [call.exception() for call in begun]
    assert 1 == errors.count(None)
    assert all("exists already" in told(error).text for error in errors if error is not None)


@pytest.mark.parametrize("answer", ["refused", "merged"])
def test_a_member_who_was_there_before_stays_their_own(stage: Stage, answer: str) -> None:
    """Whether the service refuses or adds the roles: a member that somebody else made is not touched."""
    row = ROWS[MEMBER]
    stage.emulator.settings(quirks={"existingMember": answer})
    inputs = stage.full(row)
    with Plugin.start() as foreign:
        foreign.configure(configuration(stage.emulator.endpoint))
        theirs, _ = foreign.create(row.token, {**inputs, "roles": ["PAI.AlgoOperator"]})
    refused = refusal(stage.plugin.create, row.token, inputs)
    assert f"pulumi import {row.token} <name> {theirs}" in refused.text
    assert ["PAI.AlgoOperator"] == stage.in_cloud(row)[theirs]["Roles"]


def test_a_configuration_that_another_engine_set_meanwhile_is_told(own_stage: Stage) -> None:
    """Both saw none, both set one: whose value is not there afterwards does not own it."""
    row = ROWS[USER_CONFIG]
    inputs = own_stage.full(row)
    own_stage.emulator.faults([fault("ListUserConfigs", {"delayMs": 1000}, skip=2)])
    begun = own_stage.plugin.start_create(row.token, inputs, seconds=3)
    until(lambda: own_stage.in_cloud(row))
    (key,) = own_stage.emulator.state()[row.collection]
    own_stage.emulator.edit(row.collection, key, ConfigValue="somebody else's")
    refused = told(begun.exception())
    assert "somebody else" in refused.text
    assert None is refused.partial


# -- which one was meant


def test_the_recorded_id_of_a_configuration_leads_back_to_it(stage: Stage) -> None:
    """Import by the very id that the plugin recorded finds the only scope there is; of two, it asks which."""
    row = ROWS[USER_CONFIG]
    made = stage.make(row, stage.full(row))
    found = stage.plugin.read(row.token, made.id)
    assert (made.id, made.inputs) == (found.id, found.inputs)
    stage.make(row, stage.full(row, scope="owner"))
    refused = refusal(stage.plugin.read, row.token, made.id)
    assert f"{made.id}:subUser" in refused.text
    assert f"{made.id}:owner" in refused.text


def test_a_configuration_that_may_be_hidden_is_not_set_without_a_word(stage: Stage, engine: EngineListener) -> None:
    """Where no configuration is to be seen at all, the first one is made with a warning that names the permission."""
    row = ROWS[USER_CONFIG]
    inputs = stage.full(row)
    stage.emulator.faults([fault("ListUserConfigs", "emptyList", times=None)])
    refused = refusal(stage.plugin.create, row.token, inputs, seconds=3)
    assert refused.partial is not None
    engine.wait_for(lambda message: "is overwritten now" in message.message)
    stage.emulator.faults([])
    stage.make(row, stage.full(row, scope="owner"))

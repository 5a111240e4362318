"""Whatever goes wrong at whatever call: what exists in the cloud is known to the engine, and what is known is true."""

from __future__ import annotations

from typing import Any

import grpc
import pytest
from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.rpc.codec import decode

from tests.tables.resource_table import ROWS, Row
from tests.tools.plugin_process import Found, Plugin, attempt, configuration, refusal, told
from tests.tools.stage import Made, Stage

pytestmark = pytest.mark.long

DOUBTFUL_CODES = {grpc.StatusCode.UNKNOWN, grpc.StatusCode.INTERNAL, grpc.StatusCode.DATA_LOSS}
EFFECTS: dict[str, Any] = {
    "bad request": {"status": 400, "code": "InvalidParameter", "message": "no"},
    "quota": {"status": 400, "code": "QuotaExceeded", "message": "enough"},
    "no permission": {"status": 404, "code": "100700008", "message": "No permission: denied by RAM"},
    "expired token": {"status": 400, "code": "InvalidSecurityToken.Expired", "message": "late"},
    "throttled": {"status": 400, "code": "Throttling.User", "message": "slow"},
    "internal error": {"status": 500, "code": "InternalError", "message": "oops"},
    "unavailable": {"status": 503, "code": "ServiceUnavailable", "message": "later"},
    "error in a success": {"status": 200, "code": "SomethingFailed", "message": "not really"},
    "proxy page": "html",
    "reset": "reset",
    "answer lost": "dropAnswer",
    "answer empty": "emptyAnswer",
}
SECONDS = 4
ACTIVATING = [row for row in ROWS.values() if row.activates]
MANY = [row for row in ROWS.values() if not row.single]
LOST = {name: EFFECTS[name] for name in ("internal error", "reset", "answer lost", "answer empty", "proxy page")}


def fault(operation: str, effect: Any, *, skip: int = 0, times: int | None = 1) -> dict[str, Any]:
    """Return one fault as the emulator takes it."""
    return {"operation": operation, "skip": skip, "times": times, "effect": effect}


def ours(stage: Stage, row: Row) -> set[str]:
    """Return the ids of the objects that preparation did not make."""
    return set(stage.in_cloud(row)) - set(stage.ids.values())


@pytest.mark.parametrize("effect", LOST.values(), ids=LOST)
def test_a_lost_answer_does_not_create_twice(stage: Stage, row: Row, effect: Any) -> None:
    """When it is unclear whether create was carried out there is one object afterwards, or none and word of it.

    It is made again only where a second one would be refused: elsewhere the program's next run makes it.
    """
    inputs = stage.full(row)
    stage.emulator.faults([fault(row.operation("Create"), effect)])
    begun = stage.plugin.start_create(row.token, inputs, seconds=60 if row.unique else SECONDS)
    error = begun.exception()
    if error is None:
        assert {begun.result().id} == ours(stage, row)
        assert inputs.items() <= decode(begun.result().properties).items()
    else:
        assert set() == ours(stage, row)
        assert not row.unique
        assert effect not in ("dropAnswer", "emptyAnswer")
        assert "pulumi import" in told(error).text


@pytest.mark.parametrize("row", MANY, ids=lambda row: row.title)
def test_what_looks_alike_is_not_taken_for_ours(stage: Stage, row: Row) -> None:
    """An object that was there before is never adopted when an answer is lost."""
    older = stage.make(row, stage.numbered(row, 8))
    name, form = row.numbered
    inputs = {**stage.minimal(row), name: form.format(88)}  # contains the older one's name, or begins like it
    stage.emulator.faults([fault(row.operation("Create"), "dropAnswer")])
    id_, _ = stage.plugin.create(row.token, inputs)
    assert id_ != older.id
    assert {older.id, id_} <= set(stage.in_cloud(row))


def test_a_name_that_is_taken_stays_with_its_owner(stage: Stage, row: Row) -> None:
    """Where names are unique, a create of an existing one fails with the way out, and nobody's object is adopted."""
    unique = RESOURCES[row.token].unique
    same = row.replacements.keys() if unique is None else {unique.name, *unique.within}
    others = {name: value for name, value in row.replacements.items() if name not in same}
    inputs = stage.full(row)
    first = stage.make(row, inputs)
    with Plugin.start() as other:
        other.configure(configuration(stage.emulator.endpoint))
        refused = attempt(other.create, row.token, stage.full(row, **others))
    assert row.unique == (refused is not None)
    if refused is not None:
        assert None is refused.partial
        assert f"pulumi import {row.token} <name> {row.import_id(first.id, inputs)}`" in refused.text
        refused = refusal(stage.plugin.create, row.token, stage.full(row, **others))
        assert "of this program" in refused.text
    assert first.id in stage.in_cloud(row)


@pytest.mark.parametrize("effect", EFFECTS.values(), ids=EFFECTS)
def test_a_create_that_cannot_be_read_back_is_in_state(stage: Stage, row: Row, effect: Any) -> None:
    """The object exists, reading fails: the failure carries id, inputs, and what is known, and the next up finishes."""
    inputs = stage.full(row)
    record = RESOURCES[row.token]
    before = int(record.create_overwrites) + (
        record.read.envelope is not None
    )  # create looks first, and whether it sees at all
    stage.emulator.faults([fault(row.operation("Get"), effect, skip=before, times=None)])
    refused = refusal(stage.plugin.create, row.token, inputs, seconds=3)
    assert refused.partial is not None
    assert {refused.partial.id} == ours(stage, row)
    assert inputs == decode(refused.partial.inputs)
    known = decode(refused.partial.properties)
    assert inputs.items() <= known.items()
    assert refused.partial.reasons
    stage.emulator.faults([])
    finished = stage.update(Made(row, refused.partial.id, inputs, known), inputs)
    assert Found(finished.id, finished.state, inputs) == stage.plugin.read(
        row.token, finished.id, inputs=inputs, state=finished.state
    )


def test_an_update_that_fails_at_once_changes_nothing(stage: Stage, row: Row) -> None:
    """Refused at its first call, an update is a plain failure: state stays as it was, and so does the object."""
    made = stage.make(row, stage.full(row))
    before = stage.in_cloud(row)
    stage.emulator.faults([fault("*", EFFECTS["bad request"], times=None)])
    refused = refusal(stage.update, made, {**made.inputs, **row.changes})
    assert None is refused.partial
    assert refused.code not in DOUBTFUL_CODES
    assert before == stage.in_cloud(row)


def test_a_failed_update_records_what_happened(stage: Stage, row: Row) -> None:
    """Refused at its second call, and at each later one: inputs and outputs are what the cloud holds, one by one.

    The engine records the old inputs whatever it is told, so that going on and going back are tried from both.
    """
    made = stage.make(row, stage.full(row))
    new = {**made.inputs, **row.changes}
    stage.emulator.forget_requests()
    stage.update(made, new)
    writes = [call for call in stage.calls() if not call.startswith(("Get", "List"))]
    stage.plugin.delete(row.token, made.id, made.state)
    assert row.one_call == (len(writes) == 1)
    attempts = [
        (number, recorded, back)
        for number in range(1, len(writes))
        for recorded in (0, 1)
        for back in (0, 1)
        if not (back and row.grown)  # what only grows goes back by a replacement
    ]
    for count, (number, recorded, back) in enumerate(attempts, start=1):
        inputs = {**stage.full(row), row.numbered[0]: row.numbered[1].format(count)}
        fresh = stage.make(row, inputs)
        wanted = {**inputs, **{name: value for name, value in row.changes.items() if name != row.numbered[0]}}
        operation = writes[number]
        stage.emulator.faults([fault(operation, EFFECTS["quota"], skip=writes[:number].count(operation), times=None)])
        refused = refusal(stage.update, fresh, wanted)
        stage.emulator.faults([])
        assert refused.code not in DOUBTFUL_CODES
        assert "QuotaExceeded" in refused.text
        assert refused.partial is not None
        assert refused.partial.refresh_before_update
        assert fresh.id == refused.partial.id
        known, state = decode(refused.partial.inputs), decode(refused.partial.properties)
        assert Found(fresh.id, state, known) == stage.plugin.read(row.token, fresh.id, inputs=known, state=state)
        assert known not in (inputs, wanted)
        goal = inputs if back else wanted
        after = stage.update(Made(row, fresh.id, known if recorded else inputs, state), goal)
        assert Found(fresh.id, after.state, goal) == stage.plugin.read(
            row.token, fresh.id, inputs=goal, state=after.state
        )
        stage.plugin.delete(row.token, fresh.id, after.state)


@pytest.mark.parametrize("row", ACTIVATING, ids=lambda row: row.title)
def test_a_failed_activation_is_in_state_with_the_reason(stage: Stage, row: Row) -> None:
    """An object that ends in a failed state exists: its id is recorded, the state is named."""
    stage.emulator.settings(activationOutcome="FAILURE")
    inputs = stage.full(row)
    refused = refusal(stage.plugin.create, row.token, inputs)
    assert {refused.partial.id} == ours(stage, row)
    assert "FAILURE" in refused.text


@pytest.mark.parametrize("row", ACTIVATING, ids=lambda row: row.title)
def test_time_runs_out_with_the_id_in_state(stage: Stage, row: Row) -> None:
    """A wait longer than the timeout of the program ends at that, names customTimeouts, and has the id in state."""
    stage.emulator.settings(activationSeconds=600)
    inputs = stage.full(row)
    refused = refusal(stage.plugin.create, row.token, inputs, seconds=1)
    assert grpc.StatusCode.DEADLINE_EXCEEDED == refused.code
    assert "customTimeouts" in refused.text
    assert {refused.partial.id} == ours(stage, row)


@pytest.mark.parametrize("effect", LOST.values(), ids=LOST)
def test_a_lost_answer_of_delete_is_success(stage: Stage, row: Row, effect: Any) -> None:
    """Delete is repeated: whether the first call was carried out or not, the object is gone."""
    made = stage.make(row, stage.minimal(row))
    stage.emulator.faults([fault(row.operation("Delete"), effect)])
    stage.plugin.delete(row.token, made.id, made.state)
    assert made.id not in stage.in_cloud(row)

"""Cancel ends every wait at once, is answered at once, and loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest
from pulumi_resource_alicloud.rpc.codec import decode

from tests.tables.resource_table import ROWS, WORKSPACE, Row
from tests.tools.plugin_process import refusal, told
from tests.tools.polling import until
from tests.tools.stage import Made, Stage

HANG = "hang"
ENDED_EARLY = {grpc.StatusCode.CANCELLED, grpc.StatusCode.UNAVAILABLE}


def ended(begun: grpc.Future[Any]) -> Any:
    """Wait for the end of a call that must fail and return how it did."""
    return refusal(begun.result) if begun.exception() is None else told(begun.exception())


def test_a_cancelled_wait_has_the_id_in_state(own_stage: Stage) -> None:
    """Cancelled while a new object activates, create answers with its id, and the next up goes on."""
    row = ROWS[WORKSPACE]
    own_stage.emulator.settings(activationSeconds=600)
    inputs = own_stage.full(row)
    begun = own_stage.plugin.start_create(row.token, inputs)
    until(lambda: own_stage.emulator.requests("GetWorkspace"))
    own_stage.plugin.cancel()
    refused = ended(begun)
    assert grpc.StatusCode.CANCELLED == refused.code
    assert [refused.partial.id] == list(own_stage.in_cloud(row))
    assert inputs.items() <= decode(refused.partial.properties).items()


def test_a_cancelled_create_without_answer_is_accounted_for(own_stage: Stage, row: Row) -> None:
    """Cancelled while create itself hangs, the failure says that it is not known whether the object exists."""
    inputs = own_stage.full(row)
    own_stage.emulator.faults([{"operation": row.operation("Create"), "skip": 0, "times": 1, "effect": HANG}])
    begun = own_stage.plugin.start_create(row.token, inputs)
    until(lambda: own_stage.emulator.requests(row.operation("Create")))
    own_stage.plugin.cancel()
    refused = ended(begun)
    assert refused.code in {grpc.StatusCode.CANCELLED, grpc.StatusCode.ABORTED}
    assert "pulumi import" in refused.text


def read(stage: Stage, made: Made) -> object:
    """Refresh."""
    return stage.plugin.read(made.row.token, made.id, inputs=made.inputs, state=made.state)


def update(stage: Stage, made: Made) -> object:
    """Change everything."""
    return stage.update(made, {**made.inputs, **made.row.changes})


def delete(stage: Stage, made: Made) -> None:
    """Delete."""
    stage.plugin.delete(made.row.token, made.id, made.state)


CALLS = {
    f"{row.title}-{verb}": (row, verb, call)
    for row in ROWS.values()
    for verb, call in (("Get", read), ("Update", update), ("Delete", delete))
    if verb in row.verbs()
}


@pytest.mark.parametrize(("row", "verb", "call"), CALLS.values(), ids=CALLS)
def test_every_verb_can_be_cancelled(
    own_stage: Stage, row: Row, verb: str, call: Callable[[Stage, Made], object]
) -> None:
    """Whatever hangs is answered as soon as Cancel comes."""
    made = own_stage.make(row, own_stage.full(row))
    own_stage.emulator.forget_requests()
    own_stage.emulator.faults([{"operation": row.operation(verb), "skip": 0, "times": None, "effect": HANG}])
    with ThreadPoolExecutor(1) as pool:
        begun = pool.submit(call, own_stage, made)
        until(lambda: own_stage.emulator.requests(row.operation(verb)))
        own_stage.plugin.cancel()
        assert told(begun.exception()).code in {grpc.StatusCode.CANCELLED, grpc.StatusCode.ABORTED}


def test_after_cancel_new_calls_end_at_once(own_stage: Stage, row: Row) -> None:
    """Calls that come late are refused, and nothing is done in the cloud for them."""
    made = own_stage.make(row, own_stage.full(row))
    inputs = own_stage.full(row, **{row.numbered[0]: row.numbered[1].format(9)})
    own_stage.plugin.cancel()
    own_stage.emulator.forget_requests()
    refusals = [
        refusal(own_stage.plugin.create, row.token, inputs),
        refusal(update, own_stage, made),
        refusal(delete, own_stage, made),
        refusal(read, own_stage, made),
    ]
    assert all(refused.code in ENDED_EARLY and refused.partial is None for refused in refusals)
    assert [] == own_stage.calls()


def test_cancel_is_answered_with_two_hundred_calls_blocked(own_stage: Stage) -> None:
    """The engine allows five seconds; blocked calls do not stand in the way, and all of them end."""
    row = ROWS[WORKSPACE]
    own_stage.emulator.faults([{"operation": "*", "skip": 0, "times": None, "effect": HANG}])
    begun = [own_stage.plugin.start_create(row.token, row.inputs(number), name=f"it{number}") for number in range(200)]
    until(lambda: len(own_stage.emulator.requests("CreateWorkspace")) >= 50)
    own_stage.plugin.cancel()  # its own deadline is the five seconds
    codes = {ended(call).code for call in begun}
    assert codes <= {grpc.StatusCode.CANCELLED, grpc.StatusCode.ABORTED}
    assert 0 == own_stage.plugin.stop().code


def test_cancel_twice_is_harmless(own_stage: Stage) -> None:
    """The engine may ask again."""
    own_stage.plugin.cancel()
    own_stage.plugin.cancel()
    assert 0 == own_stage.plugin.stop().code

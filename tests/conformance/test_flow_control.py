"""A call that was turned away for its rate is made again, whatever the code says and whatever the call makes."""

from __future__ import annotations

import pytest

from tests.tables.resource_table import Row
from tests.tools.stage import Stage

REFUSALS = {
    "a code of its own": {"status": 400, "code": "QpsLimitExceeded"},
    "out of service": {"status": 503, "code": "ServiceUnavailable"},
    "a code of the product": {"status": 400, "code": "FlowControl.User"},
}
"""The only sign of flow control in them is the gateway's header."""


@pytest.mark.parametrize(
    ("refusal", "times"), [("a code of its own", 1), ("out of service", 1), ("a code of the product", 5)]
)
def test_a_life_goes_on_through_flow_control(stage: Stage, row: Row, refusal: str, times: int) -> None:
    """Create, read, update and delete are repeated until they are let through; each object is made once."""
    inputs = stage.full(row)
    effect = {**REFUSALS[refusal], "message": "slow down", "retryAfterMs": 1}
    stage.emulator.faults(
        [{"operation": operation, "times": times, "effect": effect} for operation in {*map(row.operation, row.verbs())}]
    )
    made = stage.make(row, inputs)
    assert [made.id] == [id_ for id_ in stage.in_cloud(row) if id_ == made.id]
    assert times + 1 == len(stage.emulator.requests(row.operation("Create")))
    changed = stage.update(made, {**made.inputs, **row.changes})
    stage.plugin.delete(row.token, changed.id, changed.state)
    assert made.id not in stage.in_cloud(row)

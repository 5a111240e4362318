"""A stack that the bridged plugin wrote is taken over: nothing to replace, nothing to update, before and after refresh.

Its state has book-keeping keys beside the properties, and lacks what docs/additions.md lists.
"""

from __future__ import annotations

from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.additions import added
from tests.conformance.stage import Made, Stage
from tests.resource_table import Row

NONE = provider_pb2.DiffResponse.DIFF_NONE


def bridged(stage: Stage, row: Row) -> tuple[Made, Properties]:
    """Return an object as the bridged plugin records it, and the inputs of its program."""
    own = added(row.title)
    program = {name: value for name, value in stage.full(row).items() if name not in own}
    made = stage.make(row, program)
    inputs = {**program, "__defaults": []}
    state = {name: value for name, value in made.state.items() if name not in own}
    state |= {"id": made.id, "__meta": '{"schema_version":"0"}', "__pulumi_raw_state_delta": {"obj": {}}}
    return Made(row, made.id, inputs, state), program


def test_the_first_preview_is_empty(stage: Stage, row: Row) -> None:
    """Checked against the recorded inputs, the unchanged program has no failures and no difference."""
    old, program = bridged(stage, row)
    checked, failures = stage.plugin.check(row.token, program, old.inputs)
    assert (program, {}) == (checked, failures)
    assert NONE == stage.diff(old, checked).changes


def test_the_first_refresh_finds_no_drift(stage: Stage, row: Row) -> None:
    """Refresh returns the program's inputs and every property that was recorded, and the next preview is empty."""
    old, program = bridged(stage, row)
    found = stage.plugin.read(row.token, old.id, inputs=old.inputs, state=old.state)
    assert found.inputs is not None
    assert found.outputs is not None
    assert program == {name: value for name, value in found.inputs.items() if name != "__defaults"}
    recorded = {name: value for name, value in old.state.items() if name != "id" and not name.startswith("__")}
    assert recorded.items() <= found.outputs.items()
    assert NONE == stage.diff(Made(row, old.id, found.inputs, found.outputs), program).changes


def test_it_is_updated_and_deleted_like_one_of_ours(stage: Stage, row: Row) -> None:
    """What its program can change arrives, and destroy deletes the object."""
    old, program = bridged(stage, row)
    changes = {
        name: value
        for name, value in row.changes.items()
        if name in program and {} == stage.plugin.check(row.token, {**program, name: value})[1]
    }
    assert changes
    changed = stage.update(old, {**program, **changes})
    assert changes.items() <= changed.state.items()
    stage.plugin.delete(row.token, old.id, changed.state)
    assert old.id not in stage.in_cloud(row)

"""What is waited for: an update for what it changed, a create for what leads on, a delete for its end, and no more."""

from __future__ import annotations

from typing import Any

import grpc
import pytest
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.conformance.test_faults import fault
from tests.tables.resource_table import ROWS, WORKSPACE, Row
from tests.tables.rows.row import MODEL
from tests.tools.engine_listener import EngineListener
from tests.tools.plugin_process import refusal
from tests.tools.stage import Made, Stage

DENIED = {"status": 403, "code": "Forbidden.RAM", "message": "User not authorized to operate"}
WITH_ENTRIES = [row for row in ROWS.values() if RESOURCES[row.token].entries]
NO_PERMISSION = {"status": 404, "code": "100700008", "message": "No permission: denied by RAM"}


def texts(row: Row) -> list[str]:
    """Return the texts that can be changed in place, and that the service shows."""
    return [name for name, value in row.changes.items() if isinstance(value, str) and name not in row.unseen]


@pytest.mark.parametrize("row", [row for row in ROWS.values() if len(texts(row)) > 1], ids=lambda row: row.title)
def test_an_update_waits_for_what_it_changed(stage: Stage, row: Row) -> None:
    """While another property has drifted, one call writes and one look sees that it is written."""
    name, other = texts(row)[:2]
    made = stage.make(row, stage.full(row))
    stage.edit(made, **{other: row.changes[other]})
    stage.emulator.forget_requests()
    stage.update(made, {**made.inputs, name: row.changes[name]})
    reads = [call for call in stage.calls() if call.startswith(("Get", "List"))]
    assert len(reads) <= 2, stage.calls()


@pytest.mark.parametrize("row", WITH_ENTRIES, ids=lambda row: row.title)
def test_a_state_between_two_calls_is_not_taken_for_the_end(stage: Stage, row: Row) -> None:
    """Entries are added, then others removed; a read that lags shows the moment between, and is waited past."""
    entries = RESOURCES[row.token].entries
    assert entries is not None
    made = stage.make(row, stage.full(row))
    stage.emulator.settings(getLagSeconds=1, consistencySeconds=1)
    stage.emulator.faults([fault(entries.remove, {"delayMs": 900}, times=None)])
    changed = stage.update(made, {**made.inputs, entries.property: row.changes[entries.property]})
    assert row.changes[entries.property] == changed.state[entries.property]


@pytest.mark.parametrize("verb", ["create", "update"])
def test_what_the_service_writes_in_its_own_way_is_not_waited_for(stage: Stage, verb: str) -> None:
    """An answer that never shows the text as it was sent is taken as it is after a few looks."""
    row = ROWS[MODEL]
    shown = fault("GetModel", {"answer": {"ModelDescription": "As the service likes it"}}, times=None)
    made = stage.make(row, stage.full(row)) if verb == "update" else None
    stage.emulator.faults([shown])
    inputs = stage.full(row)
    stage.emulator.forget_requests()
    if made is None:
        _, state = stage.plugin.create(row.token, inputs)
    else:
        state = stage.update(made, {**made.inputs, "modelDescription": "as the program likes it"}).state
    assert "As the service likes it" == state["modelDescription"]
    assert stage.calls().count("GetModel") <= 4


@pytest.mark.parametrize("status", ["FROZEN", "DISABLED", "UPDATING"])
def test_a_workspace_in_another_state_is_updated_all_the_same(
    stage: Stage, engine: EngineListener, status: str
) -> None:
    """Unpaid, switched off or busy: the change is made and recorded at once, and the state is told in words."""
    row = ROWS[WORKSPACE]
    made = stage.make(row, stage.full(row))
    stage.edit(made, status=status)
    stage.emulator.forget_requests()
    changed = stage.update(made, {**made.inputs, "description": "for all that"})
    assert "for all that" == stage.in_cloud(row)[made.id]["Description"]
    assert status == changed.state["status"]
    assert ["UpdateWorkspace", "GetWorkspace"] == stage.calls()
    engine.wait_for(lambda message: f"in state {status}" in message.message)


@pytest.mark.parametrize("status", ["FROZEN", "DISABLED"])
def test_a_create_waits_for_no_state_that_leads_nowhere(stage: Stage, engine: EngineListener, status: str) -> None:
    """A workspace that is frozen or off when it comes into being is in state, with a warning, long before its time."""
    row = ROWS[WORKSPACE]
    stage.emulator.settings(activationOutcome=status)
    id_, state = stage.plugin.create(row.token, stage.full(row), seconds=60)
    assert [id_] == list(stage.in_cloud(row))
    assert status == state["status"]
    engine.wait_for(lambda message: f"in state {status}" in message.message)


@pytest.mark.parametrize("denied", [DENIED, NO_PERMISSION], ids=["403", "404"])
def test_an_accepted_delete_is_a_delete(stage: Stage, engine: EngineListener, denied: dict[str, Any]) -> None:
    """Whose right to see a workspace goes with it has deleted it, with a note."""
    row = ROWS[WORKSPACE]
    made = stage.make(row, stage.full(row))
    stage.emulator.faults([fault("GetWorkspace", denied, times=None)])
    stage.plugin.delete(row.token, made.id, made.state)
    assert made.id not in stage.in_cloud(row)
    engine.wait_for(lambda message: "accepted the deletion" in message.message and denied["code"] in message.message)


def test_a_refused_delete_is_none(stage: Stage) -> None:
    """Without an accepted call nothing is deleted, whatever cannot be seen."""
    row = ROWS[WORKSPACE]
    made = stage.make(row, stage.full(row))
    stage.emulator.faults([fault("DeleteWorkspace", DENIED, times=None), fault("GetWorkspace", DENIED, times=None)])
    assert grpc.StatusCode.PERMISSION_DENIED == refusal(stage.plugin.delete, row.token, made.id, made.state).code
    assert made.id in stage.in_cloud(row)


def test_the_advice_for_a_failed_workspace_works(stage: Stage) -> None:
    """With another name, as the message says, a new workspace is made, and then the failed one is deleted."""
    row = ROWS[WORKSPACE]
    stage.emulator.settings(activationOutcome="FAILURE")
    inputs = stage.full(row)
    refused = refusal(stage.plugin.create, row.token, inputs)
    assert "give workspaceName another value and run `pulumi up`" in refused.text
    failed = Made(row, refused.partial.id, inputs, {})
    stage.emulator.settings(activationOutcome="ENABLED")
    new = {**inputs, "workspaceName": "another_name"}
    difference = stage.diff(failed, new)
    assert ["workspaceName"] == list(difference.replaces)
    assert not difference.deleteBeforeReplace
    made = stage.make(row, new)
    stage.plugin.delete(row.token, failed.id, {})
    assert [made.id] == list(stage.in_cloud(row))


def test_whoever_asks_for_a_replacement_is_told_what_stands_in_the_way(stage: Stage, row: Row) -> None:
    """Also where nothing differs: replaceOnChanges and --replace of a resource whose name stays delete it first."""
    inputs = stage.full(row)
    made = stage.make(row, inputs)
    in_the_way = (row.unique or row.single) and row.token != WORKSPACE
    assert in_the_way == stage.diff(made, inputs).deleteBeforeReplace

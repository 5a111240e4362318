"""What a user sees while he waits."""

from __future__ import annotations

from pulumi_resource_alicloud.rpc.stubs import engine_pb2

from tests.tables.resource_table import ROWS, WORKSPACE
from tests.tools.engine_listener import EngineListener
from tests.tools.plugin_process import create_request, urn
from tests.tools.stage import Stage


def test_a_wait_shows_in_the_status_column(stage: Stage, engine: EngineListener) -> None:
    """While a workspace activates its state appears beside the resource, and nothing of it stays."""
    stage.emulator.settings(activationSeconds=1)
    row = ROWS[WORKSPACE]
    stage.plugin.create(row.token, stage.full(row), name="waiting")
    message = engine.wait_for(lambda message: message.urn == urn(WORKSPACE, "waiting"))
    assert (True, engine_pb2.INFO) == (message.ephemeral, message.severity)
    assert "INITIALIZING" in message.message


def test_nothing_of_a_wait_stays_on_the_line(stage: Stage, engine: EngineListener) -> None:
    """When the workspace is there, the last that was said of its progress is nothing."""
    stage.emulator.settings(activationSeconds=1)
    row = ROWS[WORKSPACE]
    stage.plugin.create(row.token, stage.full(row), name="over")
    told = [message for message in engine.messages if message.urn == urn(WORKSPACE, "over") and message.ephemeral]
    assert "INITIALIZING" in told[0].message
    assert "" == told[-1].message


def test_every_message_names_its_resource(stage: Stage, engine: EngineListener) -> None:
    """Messages of operations carry a URN; none is an error, which the engine would take for a failure of the run."""
    stage.emulator.settings(activationSeconds=1)
    for row in ROWS.values():
        stage.make(row, stage.full(row))
    assert engine.messages
    assert all(message.urn for message in engine.messages)
    assert engine_pb2.ERROR not in {message.severity for message in engine.messages}


def test_no_progress_gets_into_what_pulumi_do_prints(stage: Stage, engine: EngineListener) -> None:
    """`pulumi do` writes information to stdout, between its JSON: its calls are known by their URN, and get none."""
    stage.emulator.settings(activationSeconds=1)
    row = ROWS[WORKSPACE]
    request = create_request(row.token, stage.full(row))
    request.urn = f"urn:pulumi:dev::default::{row.token}::{row.title}"
    before = len(engine.messages)
    assert stage.plugin.stub.Create(request, timeout=60).id
    assert [] == [message for message in engine.messages[before:] if message.severity == engine_pb2.INFO]

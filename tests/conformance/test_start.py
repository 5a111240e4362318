"""How the plugin starts, how it ends, and that it does both wherever it is put."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from google.protobuf import empty_pb2

from tests.tables.resource_table import MODEL, ROWS, WORKSPACE
from tests.tools.checkout import ROOT, VERSION
from tests.tools.emulator_process import Emulator
from tests.tools.engine_listener import EngineListener
from tests.tools.plugin_process import EXECUTABLE, Plugin, configuration, plugins_left
from tests.tools.polling import until
from tests.tools.stage import Stage

COMMAND_LINES = {
    "address alone": ("{address}",),
    "no address": (),
    "log flow": ("--logtostderr", "-v=9", "{address}"),
    "log flow and tracing": ("--logtostderr", "-v=9", "--tracing", "http://127.0.0.1:9/api/v1/spans", "{address}"),
    "tracing with an equals sign": ("--tracing=http://127.0.0.1:9/", "{address}"),
    "options of the future": ("--future", "{address}"),
}


@pytest.mark.parametrize("arguments", COMMAND_LINES.values(), ids=COMMAND_LINES)
def test_the_port_is_all_that_is_printed(engine: EngineListener, arguments: tuple[str, ...]) -> None:
    """Whatever the command line, the first line is the port, it is the only one, and the end is orderly."""
    with Plugin.start(*(argument.format(address=engine.address) for argument in arguments)) as plugin:
        plugin.handshake(engine.address)
        assert VERSION == plugin.stub.GetPluginInfo(empty_pb2.Empty()).version
        ended = plugin.stop()
    assert (0, "") == (ended.code, ended.stdout)


def test_quiet_by_default(engine: EngineListener, emulator: Emulator) -> None:
    """Without log flow a deployment leaves nothing on stderr either."""
    with Plugin.start(engine.address) as plugin:
        plugin.handshake(engine.address)
        plugin.configure(configuration(emulator.endpoint))
        stage = Stage(plugin, emulator)
        stage.make(ROWS[WORKSPACE], stage.full(ROWS[WORKSPACE]))
        assert "" == plugin.stop().stderr


def test_a_hostile_working_directory_is_harmless(tmp_path: Path, emulator: Emulator) -> None:
    """Files of a program that are called like modules are not imported, from wherever Python may look."""
    for name in ("grpc", "alicloud", "json", "pulumi", "jsonschema", "requests", "logging", "pulumi_resource_alicloud"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('the wrong module')\n")
    with Plugin.start(cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)}) as plugin:
        plugin.configure(configuration(emulator.endpoint))
        stage = Stage(plugin, emulator)
        stage.make(ROWS[WORKSPACE], stage.full(ROWS[WORKSPACE]))
        assert 0 == plugin.stop().code


def test_any_working_directory_will_do(tmp_path: Path) -> None:
    """It starts in the root directory, and stays alive in one that is removed."""
    with Plugin.start(cwd=Path("/")) as plugin:
        assert 0 == plugin.stop().code
    place = tmp_path / "program"
    place.mkdir()
    with Plugin.start(cwd=place) as plugin:
        shutil.rmtree(place)
        assert ({}, {}) == plugin.check_config({})
        assert 0 == plugin.stop().code


def test_the_directory_is_a_plugin_for_pulumis_python_host(tmp_path: Path) -> None:
    """The host runs `python DIRECTORY ADDRESS` in the program's directory."""
    wrapper = tmp_path / "host"
    wrapper.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{ROOT}" "$@"\n')
    wrapper.chmod(0o755)
    with Plugin.start(cwd=tmp_path, executable=wrapper) as plugin:
        assert VERSION == plugin.stub.GetPluginInfo(empty_pb2.Empty()).version
        assert 0 == plugin.stop().code


def test_a_started_plugin_can_be_attached_to(engine: EngineListener) -> None:
    """Started by hand, it learns the engine's address from Attach and sends its messages there."""
    with Plugin.start() as plugin:
        plugin.handshake()
        plugin.attach(engine.address)
        plugin.check_config({"future": "x"}, name=f"default_{VERSION.replace('.', '_')}")
        engine.wait_for(lambda message: "future" in message.message)


def by_handshake(plugin: Plugin, address: str) -> None:
    """Tell the engine's address in Handshake."""
    plugin.handshake(address)


def by_attach(plugin: Plugin, address: str) -> None:
    """Tell the engine's address in Attach."""
    plugin.handshake()
    plugin.attach(address)


def test_it_ends_when_the_engine_goes_away() -> None:
    """When the engine that started it is gone the plugin ends by itself."""
    engine = EngineListener()
    with Plugin.start(engine.address) as plugin:
        plugin.check_config({"future": "x"}, name="default")  # a message: the engine has been there
        engine.wait_for(lambda message: "future" in message.message)
        engine.stop()
        assert 0 == plugin.end().code


def test_it_ends_when_the_engine_goes_slowly() -> None:
    """The connection ends before the port is closed, as a dying engine leaves them: the end is noticed all the same."""
    engine = EngineListener()
    host, _, port = engine.address.rpartition(":")
    with Plugin.start(engine.address) as plugin, socket.socket() as lingering:
        plugin.check_config({"future": "x"}, name="default")
        engine.wait_for(lambda message: "future" in message.message)
        lingering.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)  # as gRPC's own listener has it
        lingering.bind((host, int(port)))
        lingering.listen()
        engine.stop()
        lingering.accept()[0].close()  # the plugin looks whether somebody listens
        lingering.close()
        assert 0 == plugin.end().code


@pytest.mark.parametrize("introduce", [by_handshake, by_attach])
def test_started_by_hand_it_serves_one_engine_after_the_other(
    introduce: Callable[[Plugin, str], None], emulator: Emulator
) -> None:
    """An engine cancels and goes when its deployment is over; the plugin in the debugger works for the next one."""
    emulator.reset()
    with Plugin.start() as plugin:
        for name in ("first", "second"):
            with EngineListener() as engine:
                introduce(plugin, engine.address)
                plugin.configure(configuration(emulator.endpoint))
                plugin.check_config({"future": "x"}, name="default")
                engine.wait_for(lambda message: "future" in message.message)
                id_, _ = plugin.create(WORKSPACE, {**ROWS[WORKSPACE].minimal, "workspaceName": name})
                assert id_ in emulator.state()["workspaces"]
                plugin.cancel()
        assert 0 == plugin.stop().code


def test_it_ends_when_the_engine_goes_away_amid_a_wait(engine: EngineListener, emulator: Emulator) -> None:
    """A create that waits does not keep the process alive."""
    emulator.settings(activationSeconds=600)
    own = EngineListener()
    with Plugin.start(own.address) as plugin:
        plugin.configure(configuration(emulator.endpoint))
        stage = Stage(plugin, emulator)
        begun = plugin.start_create(WORKSPACE, stage.minimal(ROWS[WORKSPACE]))
        own.wait_for(lambda message: "INITIALIZING" in message.message)
        own.stop()
        assert 0 == plugin.end().code
        assert begun.exception() is not None


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it(by: signal.Signals, emulator: Emulator) -> None:
    """SIGINT and SIGTERM end it in order, also while calls to the cloud are on their way."""
    emulator.faults([{"operation": "CreateWorkspace", "skip": 0, "times": 1, "effect": "hang"}])
    with Plugin.start("--logtostderr", "-v=9") as plugin:
        plugin.configure(configuration(emulator.endpoint))
        begun = plugin.start_create(WORKSPACE, ROWS[WORKSPACE].minimal)
        until(lambda: emulator.requests("CreateWorkspace"))
        ended = plugin.end(by)
    assert 0 == ended.code
    assert begun.exception() is not None
    assert "Traceback" not in ended.stderr


def test_an_engine_that_cannot_be_reached_does_no_harm() -> None:
    """Messages that nobody takes are kept, in bounds; calls are answered all the same."""
    with Plugin.start("127.0.0.1:9") as plugin:
        plugin.handshake("127.0.0.1:9")
        plugin.check_config({"future": "x"}, name="default")
        assert 0 == plugin.stop().code


@pytest.mark.parametrize(("option", "says"), [("--version", None), ("--help", "PULUMI_DEBUG_PROVIDERS")])
def test_a_question_is_answered_and_no_server_started(option: str, says: str | None) -> None:
    """What is printed is the answer and no port, and the end comes at once."""
    answered = subprocess.run(
        [EXECUTABLE, option], capture_output=True, text=True, check=True, timeout=60, stdin=subprocess.DEVNULL
    )
    version = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))["version"]
    assert (version if says is None else says) in answered.stdout
    assert says is not None or f"{version}\n" == answered.stdout
    assert "" == answered.stderr


@pytest.mark.parametrize("with_engine", [False, True])
def test_on_a_terminal_it_says_how_to_attach(engine: EngineListener, *, with_engine: bool) -> None:
    """Started by hand the plugin tells on stderr what the port is good for; stdout has the port alone."""
    ours, theirs = pty.openpty()
    command = [str(EXECUTABLE), *([engine.address] if with_engine else [])]
    nothing, pipe = subprocess.DEVNULL, subprocess.PIPE
    with subprocess.Popen(command, stdin=nothing, stdout=pipe, stderr=theirs, text=True) as process:
        os.close(theirs)
        assert process.stdout is not None
        port = process.stdout.readline().strip()
        if not with_engine:
            assert f"PULUMI_DEBUG_PROVIDERS=alicloud:{port} pulumi up" in os.read(ours, 4096).decode()
        process.terminate()
        assert ("", 0) == (process.stdout.read(), process.wait(60))
    if with_engine:
        with contextlib.suppress(OSError):  # the other side is closed: Linux says so with an error
            assert b"" == os.read(ours, 4096)
    os.close(ours)


def test_nothing_is_left_running() -> None:
    """One process per plugin, and none afterwards."""
    before = set(plugins_left())
    with Plugin.start() as plugin:
        assert {plugin.process.pid} == set(plugins_left()) - before
        plugin.stop()
    assert before >= set(plugins_left())


def test_large_messages_pass(own_stage: Stage) -> None:
    """Ten megabytes of documentation are checked and compared: gRPC's own limit would be four."""
    inputs = {"modelName": "scorer", "modelDoc": "文" * 3_500_000}
    checked, failures = own_stage.plugin.check(MODEL, inputs)
    assert (inputs, {}) == (checked, failures)

"""One process, one configuration at a time: another is refused while it is used, and none leaves anything behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import psutil
import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret

from tests.tables.resource_table import MODEL, ROWS, WORKSPACE
from tests.tools.emulator_process import Emulator
from tests.tools.engine_listener import EngineListener
from tests.tools.plugin_process import Plugin, configuration, refusal
from tests.tools.polling import until
from tests.tools.stage import Stage


@pytest.fixture
def attached(engine: EngineListener) -> Iterator[Plugin]:
    """A plugin that was started by hand, to which an engine has attached."""
    with Plugin.start("--logtostderr", "-v=9") as plugin:
        plugin.handshake(engine.address)
        plugin.attach(engine.address)
        yield plugin


OTHERS: dict[str, dict[str, Any]] = {
    "region": {"region": "cn-shanghai"},
    "endpoint": {"endpoints": [{"aiworkspace": "127.0.0.1:9"}]},
    "credentials": {"accessKey": "another", "secretKey": Secret("another-secret")},
    "configuration": {"sourceIp": "10.0.0.1"},
}


@pytest.mark.parametrize(("word", "other"), OTHERS.items(), ids=OTHERS)
def test_a_second_provider_of_a_program_is_refused(
    word: str, other: Properties, attached: Plugin, emulator: Emulator
) -> None:
    """No call says whose it is: so the other one is told why, and the first goes on where it was."""
    attached.configure(configuration(emulator.endpoint))
    attached.handshake()
    refused = refusal(attached.configure, configuration(emulator.endpoint, **other))
    assert grpc.StatusCode.FAILED_PRECONDITION == refused.code
    assert word in refused.text
    assert "PULUMI_DEBUG_PROVIDERS" in refused.text
    assert "secret" not in refused.text
    stage = Stage(attached, emulator)
    assert stage.make(ROWS[WORKSPACE], stage.minimal(ROWS[WORKSPACE])).id in stage.in_cloud(ROWS[WORKSPACE])


def test_two_providers_that_mean_the_same_are_served(attached: Plugin, emulator: Emulator) -> None:
    """As an explicit provider beside the default one often does, whatever the form in which it is given."""
    attached.configure(configuration(emulator.endpoint))
    attached.handshake()
    attached.configure(
        {**configuration(emulator.endpoint), "secretKey": "emulator-secret", "skipRegionValidation": "false"}
    )
    stage = Stage(attached, emulator)
    stage.make(ROWS[WORKSPACE], stage.minimal(ROWS[WORKSPACE]))


def over_by_cancel(plugin: Plugin, engine: EngineListener) -> None:
    """An engine that is through says Cancel."""
    plugin.cancel()


def over_by_death(plugin: Plugin, engine: EngineListener) -> None:
    """An engine that is killed says nothing, but nobody listens any more where it was."""
    engine.stop()


@pytest.mark.parametrize("over", [over_by_cancel, over_by_death])
def test_the_next_engine_may_bring_another_configuration(
    over: Callable[[Plugin, EngineListener], None], emulator: Emulator
) -> None:
    """A plugin in a debugger outlives its engines."""
    first = EngineListener()
    with Plugin.start() as plugin, EngineListener() as second:
        plugin.handshake(first.address)
        plugin.configure(configuration("127.0.0.1:9"))
        over(plugin, first)
        plugin.handshake(second.address)
        plugin.configure(configuration(emulator.endpoint))
        stage = Stage(plugin, emulator)
        stage.make(ROWS[WORKSPACE], stage.minimal(ROWS[WORKSPACE]))
    first.stop()


def test_an_engine_beside_another_is_refused(emulator: Emulator) -> None:
    """Two at once, each with a configuration of its own: the second is told, the first is not disturbed."""
    with EngineListener() as first, EngineListener() as second, Plugin.start() as plugin:
        plugin.handshake(first.address)
        plugin.configure(configuration(emulator.endpoint))
        plugin.handshake(second.address)
        refused = refusal(plugin.configure, configuration(emulator.endpoint, region="cn-shanghai"))
        assert grpc.StatusCode.FAILED_PRECONDITION == refused.code


@pytest.mark.parametrize("again", [False, True], ids=["the same", "another each time"])
def test_configured_twelve_times_it_holds_no_more(again: bool, emulator: Emulator) -> None:
    """Threads and files of a configuration end with it: those of twelve are no more than those of two."""
    row = ROWS[MODEL]

    def hold(round_: int) -> tuple[int, int]:
        plugin.handshake()
        plugin.configure(configuration(emulator.endpoint, configurationSource=f"round {round_ if again else 0}"))
        inputs = [stage.minimal(row, modelName=f"m{round_}-{number}") for number in range(24)]
        with ThreadPoolExecutor(24) as pool:
            list(pool.map(lambda given: plugin.create(row.token, given), inputs))
        plugin.cancel()
        process = psutil.Process(plugin.process.pid)
        return process.num_threads(), process.num_fds() if hasattr(process, "num_fds") else 0

    with Plugin.start() as plugin:
        emulator.settings(latencyMs=100)
        stage = Stage(plugin, emulator)
        held = [hold(round_) for round_ in range(2)]
        most = [max(part) + 24 for part in zip(*held, strict=True)]
        for round_ in range(2, 12):
            hold(round_)
        process = psutil.Process(plugin.process.pid)
        until(lambda: process.num_threads() <= most[0])
        until(lambda: process.num_fds() <= most[1])


def test_a_running_operation_keeps_its_configuration(emulator: Emulator) -> None:
    """An object that is being made when another configuration comes is made and read back by the first."""
    with EngineListener() as first, EngineListener() as second, Plugin.start() as plugin:
        plugin.handshake(first.address)
        plugin.configure(configuration(emulator.endpoint))
        stage = Stage(plugin, emulator)
        inputs = stage.minimal(ROWS[WORKSPACE])
        emulator.settings(latencyMs=300)
        begun = plugin.start_create(WORKSPACE, inputs)
        until(lambda: emulator.requests("CreateWorkspace"))
        first.stop()
        plugin.handshake(second.address)
        plugin.configure(configuration("127.0.0.1:9"))
        assert begun.result().id in stage.in_cloud(ROWS[WORKSPACE])

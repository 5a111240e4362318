"""One emulator per test process, one configured plugin per test file, an empty cloud for every test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.tables.resource_table import ROWS, Row
from tests.tools.emulator_process import Emulator
from tests.tools.engine_listener import EngineListener
from tests.tools.plugin_process import Plugin, configuration
from tests.tools.stage import Stage


@pytest.fixture(scope="session")
def running_emulator() -> Iterator[Emulator]:
    """An emulator for all tests of this process."""
    with Emulator.start() as emulator:
        yield emulator


@pytest.fixture
def emulator(running_emulator: Emulator) -> Emulator:
    """The emulator, empty, in which workspaces are ready at once."""
    running_emulator.reset()
    running_emulator.settings(activationSeconds=0)
    return running_emulator


@pytest.fixture(scope="module")
def engine() -> Iterator[EngineListener]:
    """An engine that listens."""
    with EngineListener() as listener:
        yield listener


@pytest.fixture(scope="module")
def plugin(running_emulator: Emulator, engine: EngineListener) -> Iterator[Plugin]:
    """A configured plugin for the tests of a file; it must end in order and must not have met a defect of its own."""
    with Plugin.start("--logtostderr", "-v=9", engine.address) as plugin:
        plugin.handshake(engine.address)
        plugin.configure(configuration(running_emulator.endpoint))
        yield plugin
        ended = plugin.stop()
    assert (0, "") == (ended.code, ended.stdout)
    assert "Traceback" not in ended.stderr


@pytest.fixture
def stage(plugin: Plugin, emulator: Emulator) -> Stage:
    """The file's plugin in front of an empty cloud."""
    return Stage(plugin, emulator)


@pytest.fixture
def own_stage(emulator: Emulator) -> Iterator[Stage]:
    """A plugin for one test alone: to cancel it, to kill it, to read its whole log."""
    with Plugin.start("--logtostderr", "-v=9") as plugin:
        plugin.configure(configuration(emulator.endpoint))
        yield Stage(plugin, emulator)


@pytest.fixture(params=ROWS.values(), ids=lambda row: row.title)
def row(request: pytest.FixtureRequest) -> Row:
    """Every resource."""
    found: Row = request.param
    return found


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many cases the fault matrix has played."""
    reports = [report for outcome in ("passed", "failed") for report in terminalreporter.getreports(outcome)]
    cases = sum(value for report in reports for name, value in report.user_properties if name == "cases")
    if cases:
        terminalreporter.write_line(f"{cases} cases of the fault matrix")

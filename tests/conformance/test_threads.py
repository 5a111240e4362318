"""Where the system gives no more threads, work goes on in those that there are: slower, and nothing is done twice."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.tables.resource_table import MODEL, ROWS
from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import EXECUTABLE, Plugin, configuration
from tests.tools.polling import until
from tests.tools.stage import Stage

_STACK = 256 * 1024 * 1024
"""Bytes of address space that a thread takes: so many that a limit on it is one on threads, and on little else."""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets one limit another process")


@pytest.fixture
def narrow_stage(emulator: Emulator, tmp_path: Path) -> Iterator[Stage]:
    """A plugin whose threads are large."""
    script = tmp_path / "plugin"
    script.write_text(f'#!/bin/sh\nulimit -s {_STACK // 1024}\nexec {EXECUTABLE} "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    env = {"MALLOC_ARENA_MAX": "1"}
    with Plugin.start("--logtostderr", "-v=9", executable=script, env=env) as plugin:
        plugin.configure(configuration(emulator.endpoint))
        yield Stage(plugin, emulator)


@pytest.mark.parametrize("more", [3, 40])
def test_a_lack_of_threads_makes_it_slow_and_nothing_else(narrow_stage: Stage, more: int) -> None:
    """A hundred creates with so few threads more, until the limit rises: each is made once, and told so."""
    row = ROWS[MODEL]
    inputs = [narrow_stage.minimal(row, modelName=f"narrow-{number}") for number in range(100)]
    narrow_stage.make(row, narrow_stage.minimal(row, modelName="first"))
    before = set(narrow_stage.in_cloud(row))
    process = psutil.Process(narrow_stage.plugin.process.pid)
    hard = process.rlimit(psutil.RLIMIT_AS)[1]
    process.rlimit(psutil.RLIMIT_AS, (process.memory_info().vms + more * _STACK + _STACK // 2, hard))
    narrow_stage.emulator.settings(latencyMs=200)
    narrow_stage.emulator.forget_requests()
    begun = [
        narrow_stage.plugin.start_create(row.token, given, name=f"it{number}") for number, given in enumerate(inputs)
    ]
    until(lambda: len(narrow_stage.emulator.requests(row.operation("Create"))) >= 20)
    process.rlimit(psutil.RLIMIT_AS, (hard, hard))
    made = [call.result().id for call in begun]
    assert set(narrow_stage.in_cloud(row)) - before == set(made)
    assert 100 == len(set(made)) == len(narrow_stage.emulator.requests(row.operation("Create")))
    ended = narrow_stage.plugin.stop()
    assert (0, False) == (ended.code, "Traceback" in ended.stderr)

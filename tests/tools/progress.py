"""Tells how far a run has come, room by room: a line for each room once all of its tests are done."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

import pytest


def room_of(test: str) -> str:
    """Return the room of a test by its id, "" outside of all rooms: what lies in tests/unit/ belongs to unit."""
    parts = test.split("::")[0].split("/")
    return parts[1] if len(parts) > 2 and parts[0] == "tests" else ""


@dataclass(eq=False)
class Progress:
    """Counts the tests of each room that are still to come; registered where results come together."""

    terminal: pytest.TerminalReporter
    left: Counter[str] = field(default_factory=Counter)
    total: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    begun: float = field(default_factory=time.monotonic)

    def expect(self, tests: Iterable[str]) -> None:
        """Begin to count, unless that was done: every worker collects the same."""
        if not self.total:
            self.total = Counter(room for test in tests if (room := room_of(test)))
            self.left = self.total.copy()

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: list[str]) -> None:
        """Take what a worker has collected."""
        self.expect(ids)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Take what this process has collected."""
        self.expect(item.nodeid for item in session.items)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test that is done, and say so when it was the last one of its room."""
        room = room_of(report.nodeid)
        self.failed[room] += report.failed
        if report.when != "teardown" or room not in self.left:
            return
        self.left[room] -= 1
        if self.left[room] == 0:
            failed = f", {self.failed[room]} failed" if self.failed[room] else ""
            seconds = time.monotonic() - self.begun
            self.terminal.write_line(f"\n{room}: all {self.total[room]} done{failed}, {seconds:.0f} s after the start")


def watch(config: pytest.Config) -> None:
    """Have a run watched: not by a worker, which sees only its part."""
    terminal = config.pluginmanager.get_plugin("terminalreporter")
    if terminal is not None and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Progress(terminal), "progress-by-room")

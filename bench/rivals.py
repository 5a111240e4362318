"""The plugins that are measured: ours, and one of the same package that PEER names."""

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from bench.figures import OURS, PEER
from release.distributions import needed
from release.plugin import CONTENT
from tests.tools.checkout import ROOT
from tests.tools.plugin_process import EXECUTABLE, Plugin


@dataclass(frozen=True, slots=True)
class Rival:
    """A plugin under its name in the report."""

    name: str
    executable: Path

    def start(self) -> Plugin:
        """Start it as the engine does."""
        return Plugin.start(executable=self.executable)

    @property
    def installed(self) -> float:
        """Return what it takes on disk in MB (10^6 bytes)."""
        if self.executable == EXECUTABLE:
            # The pure archive, and its virtual environment.
            return (sum(_size(ROOT / name) for name in CONTENT) + _environment()) / 1e6
        return _size(self.executable.parent) / 1e6


def rivals(peer: Path | None, ours: Path | None = None) -> list[Rival]:
    """Return ours, and the other one if there is one, in the order in which they take turns.

    Raises:
        SystemExit: there is no executable at one of the paths.
    """
    found = [Rival(OURS, (ours or EXECUTABLE).resolve())]
    if peer is not None:
        found.append(Rival(PEER, peer.resolve()))
    for one in found:
        if not os.access(one.executable, os.X_OK) or one.executable.is_dir():
            sys.exit(f"{one.executable} is no executable: name the file pulumi-resource-alicloud itself.")
    return found


def resident(plugin: Plugin) -> float:
    """Return the resident memory of a plugin and of what it started, in MB (10^6 bytes)."""
    process = psutil.Process(plugin.process.pid)
    return sum(float(one.memory_info().rss) for one in (process, *process.children(recursive=True))) / 1e6


def milliseconds(since: float) -> float:
    """Return the time since then."""
    return (time.perf_counter() - since) * 1000


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(one.lstat().st_size for one in files if one.is_file() and "__pycache__" not in one.parts)


def _environment() -> int:
    """Return the bytes of the distributions that the plugin depends on, as they lie in this environment."""
    return sum(_size(place) for one in needed().values() for _, place in one.files)

"""Where artifacts are made: the sources of one commit in a directory of their own, and a quiet environment.

What a build could take from its surroundings is set here once: the time, the time zone, the language, the umask.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from release.commands import run
from release.tree import Tree


@dataclass(frozen=True, slots=True)
class Workshop:
    """One build of a release."""

    tree: Tree
    source: Path
    """The files of the commit; builds may leave what they like in it."""
    out: Path
    """Where artifacts go."""
    version: str
    time: int
    """The time of the commit, in seconds."""

    @property
    def environment(self) -> Mapping[str, str]:
        """Return what every build finds in its environment."""
        return {"SOURCE_DATE_EPOCH": str(self.time), "TZ": "UTC", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}

    def run(self, directory: Path, *command: str | Path) -> str:
        """Run a command that builds."""
        return run(directory, *command, environment=self.environment)

    def take(self, built: Path, name: str = "") -> Path:
        """Copy what was built to the artifacts, and return it there."""
        return Path(shutil.copyfile(built, self.out / (name or built.name)))


@contextmanager
def opened(tree: Tree) -> Iterator[Workshop]:
    """Export the commit, and remove everything at the end; the umask is that of the workshop until then."""
    umask = os.umask(0o022)
    try:
        with tempfile.TemporaryDirectory(prefix="release-") as scratch:
            source, out = Path(scratch).resolve() / "source", Path(scratch).resolve() / "out"
            out.mkdir()
            yield Workshop(tree, tree.export(source), out, tree.version, tree.time)
    finally:
        os.umask(umask)

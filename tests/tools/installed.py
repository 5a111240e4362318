"""What tests install once: a directory, and a text that says what it was made from.

Test processes that want it at the same time wait for the one that makes it. What was cut off while it was made does
not count: the text is written last.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

if sys.platform == "win32":
    import msvcrt

    def _wait_for(file: IO[str]) -> None:
        while True:
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            except OSError:  # it gives up after ten seconds
                continue
            return
else:
    import fcntl

    def _wait_for(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)


BUILT: Final = frozenset({"bin", "node_modules", "obj", "target"})
"""Directories beside sources that builds leave there."""


def once(place: Path, made_from: str, make: Callable[[], object]) -> Path:
    """Return a directory that `make` fills; it is called when there is none, or one that was made from something else.

    Args:
        place: the directory; what is there is removed before it is made anew.
        made_from: all that decides what is in it: versions, or the digest of its sources.
        make: leaves the directory at its place.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    note = place.with_name(f"{place.name}.made")
    with alone(place.with_name(f"{place.name}.lock")):
        if not (place.is_dir() and note.is_file() and note.read_text(encoding="utf-8") == made_from):
            note.unlink(missing_ok=True)
            shutil.rmtree(place, ignore_errors=True)
            make()
            note.write_text(made_from, encoding="utf-8")
    return place


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Wait until no other process has this lock, and have it; it is free when the process ends, however it ends."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as held:
        _wait_for(held)
        yield


def digest(folder: Path) -> str:
    """Return what a directory's sources hash to; what builds leave there does not count."""
    content = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.is_file() and not BUILT & set(parts):
            content.update("/".join(parts).encode() + b"\0" + path.read_bytes())
    return content.hexdigest()


def copy_sources(source: Path, to: Path) -> Path:
    """Copy a project without what was built or installed in it."""
    shutil.copytree(source, to, ignore=shutil.ignore_patterns(*BUILT))
    return to

"""Takes turns with other processes of this machine, and tells them which objects are somebody's.

Locks on files of this user's. Where there is no place for them, or no such locks, there is nobody to wait for: engines
on other machines, or with another folder for temporary files, are not seen either way.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Final

from pulumi_resource_alicloud.lifecycle.observation import pauses
from pulumi_resource_alicloud.lifecycle.ports import Scope

try:
    import fcntl
except ImportError:  # Windows has no such locks
    fcntl = None  # type: ignore[assignment]

_TRIES: Final = 500
"""How often a lock is asked for that is never held longer than it takes to read a small file."""
_FORGOTTEN: Final = 3600.0
"""Seconds after which nobody looks for what was made."""


@contextmanager
def turn_of_machine(key: tuple[Any, ...], scope: Scope, doing: str) -> Iterator[None]:
    """Be the only process of this user with this key; wait until it is free.

    Raises:
        Stopped: the scope ended first.
    """
    file = _opened(key)
    if file is None:
        yield
        return
    with file:
        for _ in pauses(scope, doing):
            with suppress(BlockingIOError):
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
        yield  # closing the file gives the lock back, and so does the end of the process


def claim(place: str, token: str, id_: str) -> bool:
    """Note that an object was made, or found, by this process; tell whether no other of this machine has noted it."""
    line = f"{token} {id_}\n".encode()
    known = False
    with suppress(OSError), _noted(place) as file:  # a full disk must not cost what was made
        if file is not None and not (known := line in file.read().splitlines(keepends=True)):
            file.write(line)
    return not known


def claimed_by_any(place: str, token: str) -> frozenset[str]:
    """Return the ids of a resource that processes of this machine have noted as somebody's."""
    lines: list[str] = []
    with suppress(OSError), _noted(place) as file:
        lines = [] if file is None else file.read().decode(errors="replace").splitlines()
    return frozenset(id_ for kind, _, id_ in (line.partition(" ") for line in lines) if kind == token)


def release(place: str, token: str, id_: str) -> None:
    """Note that an object is gone: another one may come to have its id."""
    line = f"{token} {id_}\n".encode()
    with suppress(OSError), _noted(place) as file:
        if file is not None and line in (lines := file.read().splitlines(keepends=True)):
            file.seek(0)
            file.truncate()
            file.write(b"".join(one for one in lines if one != line))


@contextmanager
def _noted(place: str) -> Iterator[IO[bytes] | None]:
    """Open what was noted of a place, alone; what is older than anybody's search is forgotten."""
    file = _opened((place, "made"))
    if file is None:
        yield None
        return
    with file:
        for _ in range(_TRIES):
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                time.sleep(0.002)
        if time.time() - os.fstat(file.fileno()).st_mtime > _FORGOTTEN:
            file.truncate(0)
        yield file


def _opened(key: tuple[Any, ...]) -> IO[bytes] | None:
    if fcntl is None:
        return None
    import hashlib  # noqa: PLC0415 - costly, as the next one, and two resources in ten come here
    import tempfile  # noqa: PLC0415 - as above

    name = hashlib.sha256(repr(key).encode()).hexdigest()[:32]
    try:
        place = Path(tempfile.gettempdir()) / f"pulumi-resource-alicloud-{os.getuid()}-{name}.lock"
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
        return os.fdopen(os.open(place, flags, 0o600), "r+b", buffering=0)
    except OSError:
        return None

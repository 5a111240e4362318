"""Takes turns with other processes of this machine, where two creates at once would overwrite each other.

A lock on a file that nobody reads. Where there is no place for one, or no such locks, there is no turn to wait for:
engines on other machines are not seen either way.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from pulumi_resource_alicloud.lifecycle.observation import pauses
from pulumi_resource_alicloud.lifecycle.ports import Scope

try:
    import fcntl
except ImportError:  # Windows has no such locks
    fcntl = None  # type: ignore[assignment]


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

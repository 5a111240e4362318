"""Waiting in tests: look again and again, never longer than it takes."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class NeverSeen(AssertionError):
    """What was waited for did not come: a test that does not expect this has failed."""


def until(
    look: Callable[[], T | None], seconds: float = 10, what: str = "what a test waited for", *, slowest: float = 0.02
) -> T:
    """Return what `look` sees as soon as it sees something; pauses grow from 0.02 seconds to the slowest.

    Raises:
        NeverSeen: it never did.
    """
    end, pause = time.monotonic() + seconds, 0.02
    while not (seen := look()):
        if time.monotonic() >= end:
            raise NeverSeen(f"{what} was not seen within {seconds:.0f} seconds")
        time.sleep(pause)
        pause = min(pause * 1.5, slowest)
    return seen

"""Waiting in tests: look again and again, never longer than it takes."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def until(look: Callable[[], T], seconds: float = 10) -> T:
    """Return what `look` sees as soon as it sees something; fail when it never does."""
    end = time.monotonic() + seconds
    while not (seen := look()):
        assert time.monotonic() < end, "what a test waited for did not happen"
        time.sleep(0.02)
    return seen

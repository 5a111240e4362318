"""What bounds a call: a deadline, and a signal that ends every wait at once."""

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


class StopSignal(Protocol):
    """A signal, once set never unset."""

    def is_set(self) -> bool:
        """Tell whether the signal was given."""

    def wait(self, seconds: float) -> bool:
        """Wait at most that long; tell whether the signal was given."""

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Have `callback` called once at the signal; return what undoes it."""


class Stop:
    """A stop signal that many threads wait for."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: dict[object, Callable[[], None]] = {}

    def set(self) -> None:
        """Give the signal."""
        with self._lock:
            self._event.set()
            callbacks = list(self._callbacks.values())
            self._callbacks.clear()
        for callback in callbacks:
            callback()

    def is_set(self) -> bool:
        """Tell whether the signal was given."""
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait at most that long; tell whether the signal was given."""
        return self._event.wait(seconds)

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Have `callback` called once at the signal, at once if it was given; return what undoes it."""
        key = object()
        with self._lock:
            given = self._event.is_set()
            if not given:
                self._callbacks[key] = callback
        if given:
            callback()
        return lambda: self._forget(key)

    def _forget(self, key: object) -> None:
        with self._lock:
            self._callbacks.pop(key, None)


def wait_until(event: threading.Event, deadline: float) -> None:
    """Wait until the event or the deadline."""
    remaining = deadline - time.monotonic()
    event.wait(max(0.0, remaining) if remaining < threading.TIMEOUT_MAX else None)


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one call."""

    stop: StopSignal
    deadline: float = math.inf
    """On the clock of time.monotonic()."""

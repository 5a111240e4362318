"""The line in which calls of this process wait for their turn, once the service has said that they are too many.

Who was turned away stands in front again; what looks precedes what makes something new. Waiting ends at once with the
limits of the call. Knows nothing of why the rate is what it is: see `flow`.
"""

import threading
from collections import deque
from collections.abc import Callable
from typing import TypeAlias

from pulumi_resource_alicloud.cloud.flow import Flow
from pulumi_resource_alicloud.cloud.limits import Limits, wait_until

Rest: TypeAlias = Callable[[Limits, float], bool]
"""Waits for the stop signal, at most so many seconds; tells whether it was given."""


class Pace:
    """Lets calls go one by one, at the rate of their flow."""

    def __init__(self, clock: Callable[[], float], rest: Rest, flow: Flow | None = None) -> None:
        self._clock = clock
        self._rest = rest
        self._flow = flow or Flow()
        self._lock = threading.Lock()
        self._urgent: deque[threading.Event] = deque()
        self._others: deque[threading.Event] = deque()

    def turn(self, limits: Limits, *, urgent: bool, again: bool = False) -> float | None:
        """Wait for the turn of a call; return when it came, None when the limits came first.

        Urgent is what ends something that was begun: new work waits for it.
        """
        with self._lock:
            if not (self._urgent or self._others) and (now := self._left()) is not None:
                return now
            place = threading.Event()
            line = self._urgent if urgent or again else self._others
            line.insert(0 if again else len(line), place)
        unsubscribe = limits.stop.subscribe(place.set)
        try:
            return self._wait(place, limits)
        finally:
            unsubscribe()
            with self._lock:
                line.remove(place)
                if self._urgent or self._others:
                    self._first().set()

    def passed(self) -> None:
        """Note that the service let a call through."""
        with self._lock:
            self._flow.passed(self._clock())

    def turned_away(self, left: float, after: float) -> None:
        """Note that the service turned a call away which left then, and asks for so many seconds."""
        with self._lock:
            self._flow.turned_away(left, self._clock(), after)

    def _wait(self, place: threading.Event, limits: Limits) -> float | None:
        while True:
            place.clear()
            if limits.stop.is_set():
                return None
            with self._lock:
                first = self._first() is place
                if first and (left := self._left()) is not None:
                    return left
                now = self._clock()
                seconds = self._flow.ready_at(now) - now
            if now >= limits.deadline or (first and now + seconds >= limits.deadline):
                return None
            if first:
                self._rest(limits, seconds)
            else:
                wait_until(place, limits.deadline)

    def _first(self) -> threading.Event:
        return (self._urgent or self._others)[0]

    def _left(self) -> float | None:
        """Let a call leave if it may, and return when that was."""
        now = self._clock()
        if self._flow.ready_at(now) > now:
            return None
        self._flow.leave(now)
        return now

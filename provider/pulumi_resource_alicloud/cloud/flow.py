"""How fast the service lets calls through, learnt from what it turns away: the arithmetic, without any waiting.

Nothing is held back until the service says that it is too much. From then on calls leave at the rate at which they
were last let through, a little less, growing slowly; every call that is turned away corrects it. The rate is not
published, and others use up the same one.
"""

import math
import random
from collections import deque
from collections.abc import Callable

_WINDOW = 1.0
"""Seconds over which is counted what the service lets through."""
_CAUTION = 0.95
_TOLERATED = 0.1
"""The part of calls that may be turned away before the rate goes down: a limit that nobody touches is not known."""
_GROWTH = 0.02
"""By how much of itself the rate grows in a second; twice as much after each `_QUIET` seconds without correction."""
_FASTEST_GROWTH = 1.0
"""That of the beginning, when nothing is known but that there is a limit."""
_TELLING = 5
"""Calls within the window that tell something about a limit."""
_QUIET = 5.0
_FORGOTTEN = 60.0
"""Seconds without a refusal after which there is no limit again."""
_FIRST = 5.0
_SLOWEST = 0.2
"""Calls a second: at the least one in five seconds is tried, whatever the service does."""
_CATCHING_UP = 0.1
"""Seconds by which departures may lag and catch up: threads do not wake at the very moment."""


def _spread() -> float:
    """Return by how much a gap differs from the mean one, so that several processes do not march in step."""
    return random.uniform(0.75, 1.25)  # noqa: S311 - jitter is no secret


class Flow:
    """The rate of one process; all times on one clock, which the caller reads."""

    def __init__(self, spread: Callable[[], float] = _spread) -> None:
        self.rate = math.inf
        self._spread = spread
        self._next = -math.inf
        self._passed: deque[float] = deque()
        self._refused: deque[float] = deque()
        self._growth = _FASTEST_GROWTH
        self._grown = -math.inf
        self._corrected = -math.inf

    def ready_at(self, now: float) -> float:
        """Return when the next call may leave."""
        if self.rate < math.inf and now - self._refused[-1] > _FORGOTTEN:
            self.rate, self._growth = math.inf, _FASTEST_GROWTH
        return self._next

    def leave(self, now: float) -> None:
        """Note that a call leaves."""
        if self.rate < math.inf:
            self._next = max(self._next, now - _CATCHING_UP) + self._spread() / self.rate

    def passed(self, now: float) -> None:
        """Note that the service let a call through."""
        self._passed.append(now)
        _drop(self._passed, now)
        if self.rate < math.inf:
            doubled = 2 ** min((now - self._corrected) // _QUIET, 10)
            growth = min(_FASTEST_GROWTH, self._growth * doubled)
            self.rate *= 1 + growth * min(_WINDOW, now - self._grown)
            self._grown = now

    def turned_away(self, left: float, now: float, after: float) -> None:
        """Note that the service turned a call away that left then, and asks for so many seconds.

        Those that were under way together are one correction: they say the same thing.
        """
        self._refused.append(now)
        _drop(self._refused, now)
        _drop(self._passed, now)
        if left >= self._corrected and len(self._refused) > _TOLERATED * len(self._passed):
            self._correct(now, after)
            self._next = now + after + self._spread() / self.rate
        self._next = max(self._next, now + after)

    def _correct(self, now: float, after: float) -> None:
        """Go on at the rate at which the service let calls through of late; where it let none, at half of ours.

        No slower than the service itself says, if it does; and what was seen of a few calls is soon tried again.
        """
        seen = len(self._passed) / _WINDOW
        slowest = min(_FIRST, 1 / after) if after > 0 else _SLOWEST
        if math.isinf(self.rate):
            self.rate = max(slowest, _CAUTION * seen or _FIRST)
        else:
            self.rate = max(slowest, min(self.rate, _CAUTION * seen) if seen else self.rate / 2)
            self._growth = _GROWTH if len(self._passed) >= _TELLING else _FASTEST_GROWTH
        self._corrected = self._grown = now


def _drop(times: deque[float], now: float) -> None:
    """Forget all but the last of those that are older than the window."""
    while len(times) > 1 and times[0] < now - _WINDOW:
        times.popleft()

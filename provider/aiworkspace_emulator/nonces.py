"""The nonces that were used lately. Oldest first, so that forgetting one costs the same however many there are."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

KEPT_SECONDS = 30 * 60
"""A date is accepted from 15 minutes before to 15 minutes after; a nonce must be known for as long as its date is."""


@dataclass(slots=True)
class Nonces:
    """What cannot be used again."""

    _used: set[str] = field(default_factory=set)
    _oldest_first: deque[tuple[float, str]] = field(default_factory=deque)

    def use(self, nonce: str, now: float) -> bool:
        """Use a nonce, and tell whether it was new."""
        while self._oldest_first and now - self._oldest_first[0][0] > KEPT_SECONDS:
            self._used.discard(self._oldest_first.popleft()[1])
        if nonce in self._used:
            return False
        self._used.add(nonce)
        self._oldest_first.append((now, nonce))
        return True

    def __len__(self) -> int:
        return len(self._used)

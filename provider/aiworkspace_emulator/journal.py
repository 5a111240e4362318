"""The log of API calls, with secrets masked, and the figures about connections."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

SECRET_FIELDS = frozenset({"CodeRepoAccessToken", "ConfigValue", "Secrets"})
MASK = "[redacted]"
LONGEST = 100_000


@dataclass(slots=True)
class Journal:
    """Entries in the order in which calls began. A call that has not ended has no status."""

    entries: deque[dict[str, Any]] = field(default_factory=lambda: deque(maxlen=LONGEST))
    connections: int = 0
    running: int = 0
    peak: int = 0
    observer: Callable[[Mapping[str, Any]], None] | None = None
    """Told of every entry when it begins and when it ends."""
    _count: int = 0

    def begin(self, entry: Mapping[str, Any]) -> dict[str, Any]:
        """Log the start of a call; the caller completes the entry."""
        self._count += 1
        logged = {"number": self._count, **entry, "status": None, "code": None, "duration": None, "changed": []}
        self.entries.append(logged)
        self.running += 1
        self.peak = max(self.peak, self.running)
        self._tell(logged)
        return logged

    def end(self, entry: dict[str, Any], status: int | None, code: str | None, now: float) -> None:
        """Log how a call ended; no status means that it was never answered."""
        entry |= {"status": status, "code": code, "duration": now - entry["start"]}
        self.running -= 1
        self._tell(entry)

    def reset(self) -> None:
        """Forget calls and figures; what runs at the moment still counts."""
        self.entries.clear()
        self.connections = 0
        self.peak = self.running

    def _tell(self, entry: Mapping[str, Any]) -> None:
        if self.observer is not None:
            self.observer(entry)


def redacted(value: Any) -> Any:
    """A JSON value with every secret field masked."""
    if isinstance(value, dict):
        return {name: MASK if name in SECRET_FIELDS and item else redacted(item) for name, item in value.items()}
    return [redacted(item) for item in value] if isinstance(value, list) else value

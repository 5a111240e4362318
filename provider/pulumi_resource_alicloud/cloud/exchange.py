"""One attempt of a call, between the caller who may give up and the worker who sends.

Whoever comes first wins: an attempt is either begun or withdrawn, so "not sent" is never a guess.
"""

import threading
from dataclasses import dataclass, field
from typing import Any


class Withdrawn(Exception):
    """The caller gave up before anything was sent."""


@dataclass(slots=True)
class Exchange:
    """What happened on the wire during one attempt."""

    sent: bool = False
    response: Any = None
    error: Exception | None = None
    withdrawn: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self) -> None:
        """Note that a connection stands and the request goes out now.

        Raises:
            Withdrawn: it must not go out any more.
        """
        with self._lock:
            if self.withdrawn:
                raise Withdrawn
            self.sent = True

    def withdraw(self) -> bool:
        """Keep the request from going out; tell whether that was in time."""
        with self._lock:
            self.withdrawn = not self.sent
            return self.withdrawn

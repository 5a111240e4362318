"""One attempt of a call, between the caller who may give up and the worker who sends.

Whoever comes first wins: an attempt is either begun or withdrawn, so "not sent" is never a guess. One that has begun
can be ended from outside, so that a peer which never finishes holds nobody.
"""

import contextlib
import math
import socket
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


class Withdrawn(Exception):
    """The caller gave up before anything was sent."""


class Overdue(OSError):
    """The time for an answer is over."""

    def __init__(self) -> None:
        super().__init__("the answer took too long")


@dataclass(slots=True)
class Exchange:
    """What happened on the wire during one attempt."""

    ends: float = math.inf
    """When the whole answer must be there, on the clock of time.monotonic()."""
    answer_seconds: float = math.inf
    """How long the answer may take once the request is on its way."""
    sent: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    """Those of the answer, also of one that was never complete."""
    response: Any = None
    error: Exception | None = None
    withdrawn: bool = False
    _connection: socket.socket | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, connection: socket.socket | None = None) -> None:
        """Note that a connection stands and the request goes out now.

        Raises:
            Withdrawn: it must not go out any more.
        """
        with self._lock:
            if self.withdrawn:
                raise Withdrawn
            self.sent = True
            self._connection = connection
            self.ends = min(self.ends, time.monotonic() + self.answer_seconds)

    def withdraw(self) -> bool:
        """Keep the request from going out; tell whether that was in time."""
        with self._lock:
            self.withdrawn = not self.sent
            return self.withdrawn

    def abort(self) -> None:
        """End what is under way: nobody waits for it any more."""
        with self._lock:
            if self._connection is not None:
                with contextlib.suppress(OSError):
                    # That of the bare socket: a TLS socket would first take leave of the peer, and of its reader.
                    socket.socket.shutdown(self._connection, socket.SHUT_RDWR)

    def finish(self) -> None:
        """Note that the connection belongs to others from now on."""
        with self._lock:
            self._connection = None

    def remaining(self) -> float:
        """Return the seconds that the answer may still take.

        Raises:
            Overdue: none.
        """
        seconds = self.ends - time.monotonic()
        if seconds <= 0:
            raise Overdue
        return seconds

"""What happened to each object, and who wants to hear of it. Knows no collection and nothing of HTTP.

Only there with the control interface: a past that nobody can look at is not kept.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

VERSIONS = 20
"""How many past forms of an object are kept."""
OBJECTS = 20_000
"""Of how many objects; those that have not changed for the longest time are forgotten first."""
UNREAD = 2_000
"""How many events wait for a listener that does not keep up."""
RELOAD = ("reload", None)
"""Told to a listener that missed something: it must look at everything again."""

Event = tuple[str, Any]
_CALL: ContextVar[dict[str, Any] | None] = ContextVar("call", default=None)


@dataclass(slots=True)
class Listener:
    """Gets events in their order."""

    waiting: deque[Event] = field(default_factory=deque)
    _come: asyncio.Event = field(default_factory=asyncio.Event)

    def tell(self, event: Event) -> None:
        """Have an event wait; a listener that is too far behind is told to begin anew."""
        if len(self.waiting) >= UNREAD:
            self.waiting.clear()
            event = RELOAD
        self.waiting.append(event)
        self._come.set()

    async def next(self, seconds: float) -> Event | None:
        """The next event, or None when there was none for so long."""
        if not self.waiting:
            self._come.clear()
            try:
                await asyncio.wait_for(self._come.wait(), seconds)
            except asyncio.TimeoutError:
                return None
        return self.waiting.popleft() if self.waiting else None


@dataclass(slots=True)
class Chronicle:
    """The past of the objects."""

    now: Callable[[], float]
    listeners: list[Listener] = field(default_factory=list)
    _past: OrderedDict[tuple[str, str], deque[dict[str, Any]]] = field(default_factory=OrderedDict)

    def changed(self, collection: str, key: str, fields: Mapping[str, Any] | None) -> None:
        """Note what an object is now; None when it is gone. The call that did it is told what it has done."""
        call = _CALL.get()
        if call is not None:
            call["changed"].append(f"{collection}/{key}")
        past = self._past.setdefault((collection, key), deque(maxlen=VERSIONS))
        self._past.move_to_end((collection, key))
        past.append({"at": self.now(), "call": call and call["number"], "fields": fields and dict(fields)})
        if len(self._past) > OBJECTS:
            self._past.popitem(last=False)
        self.tell("object", {"collection": collection, "key": key, "gone": fields is None})

    def past(self, collection: str, key: str) -> list[dict[str, Any]]:
        """What an object was, oldest first, with the numbers of the calls."""
        return list(self._past.get((collection, key), ()))

    def forget(self) -> None:
        """Begin anew."""
        self._past.clear()
        self.tell(*RELOAD)

    def tell(self, kind: str, value: Any) -> None:
        """Tell every listener."""
        for listener in self.listeners:
            listener.tell((kind, value))

    @contextmanager
    def listening(self) -> Iterator[Listener]:
        """Have a listener for a while."""
        listener = Listener()
        self.listeners.append(listener)
        try:
            yield listener
        finally:
            self.listeners.remove(listener)


@contextmanager
def during(call: dict[str, Any]) -> Iterator[None]:
    """Have what changes meanwhile counted as the work of a call."""
    token = _CALL.set(call)
    try:
        yield
    finally:
        _CALL.reset(token)

"""What one process knows of objects: whose they are already, and which creates are under way.

Likeness is no identity: an object that was handed out, or that a state records, is never taken for the result of
another create. Knows neither the cloud nor how objects are compared.
"""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from pulumi_resource_alicloud.lifecycle.ports import Scope

Fits: TypeAlias = Callable[[Mapping[str, Any]], bool]
"""Tells whether an object, by its wire fields, can be what a create has asked for."""


@dataclass(eq=False, slots=True)
class Attempt:
    """A create that was begun and has no object yet."""

    token: str
    sent: Mapping[str, Any]
    fits: Fits
    doubtful: bool = False
    """Its answer will not come any more: the object, if there is one, can only be found."""


@dataclass(slots=True)
class Ledger:
    """The objects and the creates of one process; every method may be called by many threads."""

    _known: set[tuple[str, str]] = field(default_factory=set)
    _attempts: list[Attempt] = field(default_factory=list)
    _turns: set[tuple[Any, ...]] = field(default_factory=set)
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def note(self, token: str, id_: str) -> None:
        """Note that an object is somebody's."""
        with self._changed:
            self._known.add((token, id_))

    def release(self, token: str, id_: str) -> None:
        """Note that an object is gone: another one may come to have its id."""
        with self._changed:
            self._known.discard((token, id_))

    def knows(self, token: str, id_: str) -> bool:
        """Tell whether an object is somebody's."""
        with self._changed:
            return (token, id_) in self._known

    def claim(self, token: str, id_: str) -> bool:
        """Note that an object is the caller's; tell whether it was nobody's."""
        with self._changed:
            free = (token, id_) not in self._known
            self._known.add((token, id_))
            return free

    @contextmanager
    def attempting(self, token: str, sent: Mapping[str, Any], fits: Fits) -> Iterator[Attempt]:
        """Have a create counted as under way."""
        attempt = Attempt(token, sent, fits)
        with self._changed:
            self._attempts.append(attempt)
        try:
            yield attempt
        finally:
            with self._changed:
                self._attempts.remove(attempt)

    def rivals(self, attempt: Attempt) -> list[Attempt]:
        """Return the other creates under way of the same resource."""
        with self._changed:
            return [other for other in self._attempts if other.token == attempt.token and other is not attempt]

    @contextmanager
    def turn(self, key: tuple[Any, ...], scope: Scope, doing: str) -> Iterator[None]:
        """Be the only one with this key; wait until it is free.

        Raises:
            Stopped: the scope ended first.
        """
        unsubscribe = scope.stop.subscribe(self._wake)
        try:
            with self._changed:
                while key in self._turns:
                    scope.check(doing)
                    self._changed.wait(scope.remaining())
                self._turns.add(key)
        finally:
            unsubscribe()
        try:
            yield
        finally:
            with self._changed:
                self._turns.discard(key)
                self._changed.notify_all()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()

"""The emulated account: its objects and settings, and one call that is made to it.

Joins store, settings and collections for the verbs; knows nothing of HTTP.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from aiworkspace_emulator.identity import Caller
from aiworkspace_emulator.refusals import Refusal, Refused
from aiworkspace_emulator.settings import Settings
from aiworkspace_emulator.store import Store, View
from aiworkspace_emulator.times import shown, stamp
from aiworkspace_emulator.vocabulary import Collection, Fields, Operation


@dataclass(frozen=True, slots=True)
class World:
    """Everything that outlives a call."""

    store: Store
    settings: Settings
    collections: Mapping[str, Collection]

    @property
    def now(self) -> float:
        """The present, in seconds since the epoch: what waits and lags are counted by."""
        return self.store.now()

    @property
    def clock(self) -> float:
        """What the clock of the service shows: what is written into objects and compared with what callers write."""
        return self.now + self.settings.number("clockOffsetSeconds")

    @property
    def stamp(self) -> str:
        """The clock of the service as objects hold it."""
        return stamp(self.clock)

    def gone(self, refusal: Refusal, about: str) -> Refused:
        """An object is not there: the collection's code, with the status that the quirk says."""
        status = refusal.status if refusal.settled else self.settings.quirks["notFoundStatus"]
        return Refused(replace(refusal, status=status), about)

    def find(self, collection: str, key: str, view: View = View.WRITE) -> Fields:
        """An object as a view sees it, or the collection's not-found answer."""
        fields = self.store.read(collection, key, view)
        if fields is None:
            raise self.gone(self.refusal_when_gone(collection), key)
        return fields

    def refusal_when_gone(self, collection: str) -> Refusal:
        """The not-found refusal of a collection, with the code that a quirk may have chosen."""
        gone = self.collections[collection].gone
        quirk = self.collections[collection].gone_quirk
        return replace(gone, code=self.settings.quirks[quirk]) if quirk else gone

    def children(self, collection: str, field: str, value: Any, view: View = View.WRITE) -> Iterator[Fields]:
        """The objects of a collection that have a value in a field, oldest first."""
        return (fields for fields in self.store.every(collection, view) if fields.get(field) == value)


@dataclass(frozen=True, slots=True)
class Call:
    """One request after its parameters were checked: `given` holds path, query and body parameters by name."""

    world: World
    collection: Collection
    operation: Operation
    given: Mapping[str, Any]
    caller: Caller

    @property
    def key(self) -> str:
        """The key of the object that the path names."""
        return self.collection.key_of(self.given)

    def describe(self, fields: Fields, names: str = "", *, verbose: bool = False) -> Fields:
        """An object as the service answers it: no field that was never set, none that was cleared."""
        return describe(self.world, self.collection, fields, names, verbose=verbose)


def describe(world: World, collection: Collection, fields: Fields, names: str = "", *, verbose: bool = False) -> Fields:
    """The named fields of an object (all that the collection answers, if none is named) as they go over the wire."""
    shows_empty = world.settings.quirks["clearedFields"] == "empty"
    form = world.settings.quirks["timeForm"]
    answer: Fields = {}
    for name in (names or collection.answers).split():
        if name in collection.verbose and not verbose:
            continue
        compute = collection.computed.get(name)
        value = compute(world, fields) if compute else fields.get(name)
        if value is None or (value in ("", {}, []) and not shows_empty):
            value = collection.always.get(name)
        if value is not None:
            answer[name] = shown(name, value, form)
    return answer

"""Objects with their recent past, in memory and, if asked, in a SQLite file.

The past is kept as long as a read may have to answer it (eventual consistency). Knows nothing of what the objects are.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Fields = dict[str, Any]

_SCHEMA = "CREATE TABLE IF NOT EXISTS objects (collection TEXT, key TEXT, history TEXT, PRIMARY KEY (collection, key))"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An object from one write on; `fields` is None once it is deleted. `lag` is how long reads may miss the write."""

    written: float
    lag: float
    fields: Fields | None


@dataclass(slots=True)
class Store:
    """All objects, by collection and key. `lag` says how many seconds a write stays unseen at present."""

    lag: Callable[[], float]
    path: Path | None = None
    now: Callable[[], float] = time.time
    _objects: dict[str, dict[str, list[Snapshot]]] = field(default_factory=dict)
    _database: sqlite3.Connection | None = None

    def __post_init__(self) -> None:
        if self.path is None:
            return
        self._database = sqlite3.connect(self.path)
        # The write-ahead log holds every committed write when the process is killed; only a power cut could lose one.
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=OFF")
        self._database.execute(_SCHEMA)
        for collection, key, history in self._database.execute("SELECT * FROM objects ORDER BY rowid"):
            snapshots = [Snapshot(*snapshot) for snapshot in json.loads(history)]
            self._objects.setdefault(collection, {})[key] = snapshots

    def read(self, collection: str, key: str, *, seen: bool = False) -> Fields | None:
        """An object as it is, or as reads see it at present."""
        history = self._objects.get(collection, {}).get(key)
        return None if history is None else self._fields(history, seen)

    def every(self, collection: str, *, seen: bool = False) -> Iterator[Fields]:
        """Every object of a collection, oldest first."""
        for history in list(self._objects.get(collection, {}).values()):
            fields = self._fields(history, seen)
            if fields is not None:
                yield fields

    def keys(self, collection: str) -> list[str]:
        """The keys of the objects that are there."""
        objects = self._objects.get(collection, {})
        return [key for key, history in objects.items() if self._fields(history, seen=False) is not None]

    def write(self, collection: str, key: str, fields: Fields | None, *, at_once: bool = False) -> None:
        """Create, replace or (None) delete an object; `at_once` makes every read see it."""
        objects = self._objects.setdefault(collection, {})
        copied = None if fields is None else json.loads(json.dumps(fields))
        snapshot = Snapshot(self.now(), 0 if at_once else self.lag(), copied)
        history = [*objects.get(key, []), snapshot]
        seen = [position for position, past in enumerate(history) if self._is_seen(past)]
        objects[key] = history[seen[-1] if seen else 0 :]
        if objects[key] == [snapshot] and fields is None:
            del objects[key]
        self._persist(collection, key)

    def commit(self) -> None:
        """Make the writes of one request durable together."""
        if self._database is not None and self._database.in_transaction:
            self._database.commit()

    def clear(self) -> None:
        """Forget everything."""
        self._objects.clear()
        if self._database is not None:
            self._database.execute("DELETE FROM objects")
        self.commit()

    def close(self) -> None:
        """Let go of the file."""
        if self._database is not None:
            self._database.close()

    def _is_seen(self, snapshot: Snapshot) -> bool:
        return self.now() - snapshot.written >= min(snapshot.lag, self.lag())

    def _fields(self, history: list[Snapshot], seen: bool) -> Fields | None:
        shown = [past for past in history if self._is_seen(past)] if seen else history
        fields = shown[-1].fields if shown else None
        return None if fields is None else dict(fields)

    def _persist(self, collection: str, key: str) -> None:
        if self._database is None:
            return
        history = self._objects[collection].get(key)
        if history is None:
            self._database.execute("DELETE FROM objects WHERE collection = ? AND key = ?", (collection, key))
            return
        text = json.dumps([[past.written, past.lag, past.fields] for past in history])
        self._database.execute(
            "INSERT INTO objects VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET history = excluded.history",
            (collection, key, text),
        )

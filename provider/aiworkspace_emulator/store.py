"""Objects with their recent past, in memory and, if asked, in a SQLite file.

The past is kept as long as a read may have to answer it (eventual consistency). Knows nothing of what the objects are.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

Fields = dict[str, Any]

_SCHEMA = "CREATE TABLE IF NOT EXISTS objects (collection TEXT, key TEXT, history TEXT, PRIMARY KEY (collection, key))"


class View(Enum):
    """Who looks at an object: writes see it as it is; gets and lists lag behind, each for its own time."""

    WRITE = "write"
    GET = "get"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An object from one write on; `fields` is None once it is deleted. The lags are how long reads may miss it."""

    written: float
    get_lag: float
    list_lag: float
    fields: Fields | None

    def lag(self, view: View) -> float:
        """How many seconds a view may miss this write."""
        return {View.WRITE: 0, View.GET: self.get_lag, View.LIST: self.list_lag}[view]


@dataclass(slots=True)
class Store:
    """All objects, by collection and key. `lag` says how many seconds a write stays unseen by a view at present."""

    lag: Callable[[View], float]
    path: Path | None = None
    now: Callable[[], float] = time.time
    observer: Callable[[str, str, Fields | None], None] | None = None
    """Told of every write."""
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
            # Files of older versions have one lag for all reads.
            snapshots = [Snapshot(past[0], past[1], past[-2], past[-1]) for past in json.loads(history)]
            self._objects.setdefault(collection, {})[key] = snapshots

    def read(self, collection: str, key: str, view: View = View.WRITE) -> Fields | None:
        """An object as a view sees it at present."""
        history = self._objects.get(collection, {}).get(key)
        return None if history is None else self._fields(history, view)

    def every(self, collection: str, view: View = View.WRITE) -> Iterator[Fields]:
        """Every object of a collection that a view sees, oldest first."""
        for history in list(self._objects.get(collection, {}).values()):
            fields = self._fields(history, view)
            if fields is not None:
                yield fields

    def keys(self, collection: str) -> list[str]:
        """The keys of the objects that are there."""
        objects = self._objects.get(collection, {})
        return [key for key, history in objects.items() if self._fields(history, View.WRITE) is not None]

    def write(self, collection: str, key: str, fields: Fields | None, *, at_once: bool = False) -> None:
        """Create, replace or (None) delete an object; `at_once` makes every read see it."""
        objects = self._objects.setdefault(collection, {})
        copied = None if fields is None else json.loads(json.dumps(fields))
        get_lag, list_lag = (0.0 if at_once else self.lag(view) for view in (View.GET, View.LIST))
        snapshot = Snapshot(self.now(), get_lag, list_lag, copied)
        history = [*objects.get(key, []), snapshot]
        seen = [position for position, past in enumerate(history) if all(self._is_seen(past, view) for view in View)]
        objects[key] = history[seen[-1] if seen else 0 :]
        if objects[key] == [snapshot] and fields is None:
            del objects[key]
        self._persist(collection, key)
        if self.observer is not None:
            self.observer(collection, key, copied)

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

    def _is_seen(self, snapshot: Snapshot, view: View) -> bool:
        return view is View.WRITE or self.now() - snapshot.written >= min(snapshot.lag(view), self.lag(view))

    def _fields(self, history: list[Snapshot], view: View) -> Fields | None:
        shown = [past for past in history if self._is_seen(past, view)]
        fields = shown[-1].fields if shown else None
        return None if fields is None else dict(fields)

    def _persist(self, collection: str, key: str) -> None:
        if self._database is None:
            return
        history = self._objects[collection].get(key)
        if history is None:
            self._database.execute("DELETE FROM objects WHERE collection = ? AND key = ?", (collection, key))
            return
        text = json.dumps([[past.written, past.get_lag, past.list_lag, past.fields] for past in history])
        self._database.execute(
            "INSERT INTO objects VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET history = excluded.history",
            (collection, key, text),
        )

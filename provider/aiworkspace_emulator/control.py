"""The control interface under /_emulator/: what a test may see and change behind the API's back.

Only there when it was asked for on the command line; its calls are neither signed nor logged.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from aiworkspace_emulator.catalogue import COLLECTIONS
from aiworkspace_emulator.chronicle import Chronicle
from aiworkspace_emulator.collections.workspace_life import RECYCLE_BIN, default_workspace
from aiworkspace_emulator.documents import read_json
from aiworkspace_emulator.faults import Fault, FaultError, read_faults
from aiworkspace_emulator.journal import Journal
from aiworkspace_emulator.late import LateWork
from aiworkspace_emulator.origin import Gate
from aiworkspace_emulator.service import Service
from aiworkspace_emulator.settings import SettingError
from aiworkspace_emulator.verbs import create, remove, update
from aiworkspace_emulator.vocabulary import Fields, World
from aiworkspace_emulator.window import show_object, show_objects, show_orders, whole

PREFIX = "/_emulator/"
KINDS = {operation.name: operation.kind for collection in COLLECTIONS.values() for operation in collection.operations}

PLACED = {
    name
    for name, collection in COLLECTIONS.items()
    if not (collection.key or collection.creating or collection.created)
    and all(operation.in_query or operation.verb in (create, update) for operation in collection.operations)
}
"""Collections into which an object can be put: making one has no consequences there."""


class ControlError(ValueError):
    """A control call asks for something that is not there."""


@dataclass(slots=True)
class Control:
    """Answers control calls with a status and a JSON value."""

    service: Service
    journal: Journal
    gate: Gate
    faults: list[Fault] = field(default_factory=list)
    late: LateWork = field(default_factory=LateWork)
    chronicle: Chronicle = field(init=False)

    def __post_init__(self) -> None:
        self.chronicle = Chronicle(self.service.store.now)
        self.service.store.observer = self.chronicle.changed
        self.journal.observer = lambda entry: self.chronicle.tell("request", entry)

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> tuple[int, Any]:
        """Do what a control call asks, or say in one sentence why not."""
        if objection := self.gate.objection(method, headers):
            return objection[0], {"error": objection[1]}
        name, _, rest = path.removeprefix(PREFIX).partition("/")
        actions: Mapping[tuple[str, str], Callable[[], Any]] = {
            ("POST", "reset"): self._reset,
            ("GET", "state"): lambda: show_state(self.service.world),
            ("GET", "requests"): lambda: self._requests(rest),
            ("DELETE", "requests"): self.journal.entries.clear,
            ("GET", "stats"): self._stats,
            ("GET", "settings"): self.service.settings.shown,
            ("PUT", "settings"): lambda: self._change_settings(read_json(body)),
            ("GET", "orders"): lambda: show_orders(self.service.settings),
            ("GET", "faults"): lambda: [fault.shown() for fault in self.faults],
            ("PUT", "faults"): lambda: self._replace_faults(read_json(body)),
            ("GET", "objects"): lambda: self._objects(rest),
            ("PUT", "objects"): lambda: place(self.service.world, *_object_path(rest), read_json(body)),
            ("PATCH", "objects"): lambda: edit(self.service.world, *_object_path(rest), read_json(body)),
            ("DELETE", "objects"): lambda: vanish(self.service.world, *_object_path(rest)),
        }
        action = actions.get((method, name))
        if action is None:
            return 404, {"error": f"The control interface has no {method} {path}."}
        try:
            answer = action()
        except (ControlError, FaultError, SettingError) as error:
            return 400, {"error": str(error)}
        except ValueError:
            return 400, {"error": "The body is not JSON."}
        self.service.store.commit()
        return 200, {} if answer is None else answer

    def _reset(self) -> None:
        self.service.store.clear()
        self.service.settings.reset()
        self.faults.clear()
        self.late.forget()
        self.journal.reset()
        self.chronicle.forget()

    def _requests(self, last: str) -> list[Any]:
        """All that are kept, or so many of the last ones."""
        if not last:
            return list(self.journal.entries)
        if not (last.isascii() and last.isdigit()):
            raise ControlError(f"How many requests is a number, not {last!r}.")
        return list(self.journal.entries)[-int(last[:9]) or len(self.journal.entries) :]

    def _objects(self, rest: str) -> Any:
        world = self.service.world
        return show_object(world, self.chronicle, *_object_path(rest)) if rest else show_objects(world)

    def _stats(self) -> dict[str, int]:
        return {
            "connectionsAccepted": self.journal.connections,
            "peakConcurrentRequests": self.journal.peak,
            "lateWork": self.late.pending,
        }

    def _change_settings(self, changes: Any) -> Any:
        self.service.settings.change(changes)
        self.service.bucket.filled = None
        self.chronicle.tell("orders", None)
        return self.service.settings.shown()

    def _replace_faults(self, definitions: Any) -> None:
        self.faults[:] = read_faults(definitions, KINDS)
        self.chronicle.tell("orders", None)


def show_state(world: World) -> dict[str, Any]:
    """Every object as it really is, by collection and id, with the fields that the service would compute."""
    state: dict[str, Any] = {name: _show(world, name) for name in [*COLLECTIONS, RECYCLE_BIN]}
    has_workspace = bool(world.store.keys("workspaces"))
    return {**state, "defaultWorkspaceId": default_workspace(world) if has_workspace else None}


def place(world: World, collection: str, key: str, fields: Any) -> None:
    """Have an object, such as no call of the API makes here; it is seen at once. Nothing is validated."""
    if collection not in PLACED:
        raise ControlError(f"Objects can be put only into {', '.join(sorted(PLACED))}: calls of the API make others.")
    if not isinstance(fields, dict):
        raise ControlError("An object must be a JSON object of wire fields.")
    kind = COLLECTIONS[collection]
    stamped = {"GmtCreateTime": world.stamp, kind.modified_field: world.stamp}
    world.store.write(collection, key, {**stamped, **fields, kind.id_field: key}, at_once=True)


def edit(world: World, collection: str, key: str, changes: Any) -> None:
    """Change wire fields of an object at once for every reader; null removes one. Nothing is validated."""
    fields = _existing(world, collection, key)
    if not isinstance(changes, dict):
        raise ControlError("An edit must be a JSON object of wire fields.")
    merged = {**fields, **changes}
    world.store.write(collection, key, {k: v for k, v in merged.items() if v is not None}, at_once=True)


def vanish(world: World, collection: str, key: str) -> None:
    """Delete an object with what belongs to it, as if it had never been: no recycle bin."""
    _existing(world, collection, key)
    remove(world, collection, key, at_once=True)


def _existing(world: World, collection: str, key: str) -> Fields:
    fields = world.store.read(collection, key) if collection in COLLECTIONS else None
    if fields is None:
        raise ControlError(f"There is no object {key} in {collection}.")
    return fields


def _show(world: World, name: str) -> dict[str, Fields]:
    return {key: whole(world, name, world.store.read(name, key) or {}) for key in world.store.keys(name)}


def _object_path(rest: str) -> tuple[str, str]:
    collection, _, key = rest.partition("/")
    return collection, unquote(key)

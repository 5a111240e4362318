"""A plugin and the cloud it talks to, with what a resource needs before it can be made.

Speaks in rows of the resource table, so that no test names a resource.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pulumi_resource_alicloud.lifecycle.values import Properties, Value, reveal

from tests.tables.resource_table import ROWS, IdOf, Row, with_ids
from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import Found, Plugin


@dataclass(frozen=True, slots=True)
class Made:
    """An object as a stack would record it."""

    row: Row
    id: str
    inputs: Properties
    state: Properties


TOUCHED = frozenset({"GmtModifiedTime", "GmtModifyTime", "LatestVersion", "Tags"})
"""Fields in the cloud that change with every write."""
STAMPS = frozenset({"gmtModifiedTime"})
"""Outputs that the service changes with every write."""


def unstamped(state: Properties) -> Properties:
    """Return recorded outputs without what every write changes."""
    return {name: value for name, value in state.items() if name not in STAMPS}


@dataclass(slots=True)
class Stage:
    """One plugin in front of one emulator."""

    plugin: Plugin
    emulator: Emulator
    ids: dict[IdOf, str] = field(default_factory=dict)

    def prepare(self, row: Row) -> None:
        """Make what the row's inputs refer to, and forget how."""
        for token in row.background:
            self._make(IdOf(token))
        for needed in row.needs():
            self._make(needed)
        self.emulator.forget_requests()

    def _make(self, needed: IdOf) -> None:
        if needed in self.ids:
            return
        row = ROWS[needed.token]
        for token in row.background:
            self._make(IdOf(token))
        inputs = row.inputs(2 if needed.other else 1)
        for value in inputs.values():
            if isinstance(value, IdOf):
                self._make(value)
        self.ids[needed], _ = self.plugin.create(row.token, with_ids(inputs, self.ids))

    def minimal(self, row: Row, **changed: Any) -> Properties:
        """Return the least inputs, with real ids; `changed` is laid over them."""
        self.prepare(row)
        return with_ids({**row.minimal, **changed}, self.ids)

    def full(self, row: Row, **changed: Any) -> Properties:
        """Return all inputs, with real ids; `changed` is laid over them, None takes a property away."""
        self.prepare(row)
        values = with_ids({**row.full, **changed}, self.ids)
        return {name: value for name, value in values.items() if name not in changed or value is not None}

    def numbered(self, row: Row, number: int) -> Properties:
        """Return the least inputs of one object among many."""
        self.prepare(row)
        return with_ids(row.inputs(number), self.ids)

    def make(self, row: Row, inputs: Properties) -> Made:
        """Check and create, as the engine does."""
        checked, failures = self.plugin.check(row.token, inputs)
        assert {} == failures
        id_, state = self.plugin.create(row.token, checked)
        return Made(row, id_, checked, state)

    def diff(self, made: Made, new: Properties, **more: Any) -> Any:
        """Compare an object with new inputs."""
        return self.plugin.diff(made.row.token, made.id, made.inputs, new, made.state, **more)

    def update(self, made: Made, new: Properties, **more: Any) -> Made:
        """Update an object."""
        state = self.plugin.update(made.row.token, made.id, made.inputs, new, made.state, **more)
        return Made(made.row, made.id, new, state)

    def refreshed(self, made: Made) -> Found:
        """Read an object as refresh does."""
        return self.plugin.read(made.row.token, made.id, inputs=made.inputs, state=made.state)

    def in_cloud(self, row: Row) -> Mapping[str, Any]:
        """Return the objects of a resource as they really are, by id."""
        objects = self.emulator.state().get(row.collection, {})
        recorded = {row.recorded(key, fields): fields for key, fields in objects.items()}
        return {id_: fields for id_, fields in recorded.items() if id_}

    def edit(self, made: Made, **fields: Any) -> None:
        """Change an object's properties behind the plugin's back, as the console does; None takes one away."""
        wire = {made.row.wire_name(name): _on_the_wire(reveal(value)) for name, value in fields.items()}
        self.emulator.edit(made.row.collection, self._key(made.row, made.id), **wire)

    def vanish(self, made: Made) -> None:
        """Delete an object behind the plugin's back."""
        self.emulator.vanish(made.row.collection, self._key(made.row, made.id))

    def _key(self, row: Row, id_: str) -> str:
        objects = self.emulator.state().get(row.collection, {})
        return next(str(key) for key, fields in objects.items() if row.recorded(key, fields) == id_)

    def calls(self) -> list[str]:
        """Return the operations that were called since preparation."""
        return [entry["operation"] for entry in self.emulator.requests()]

    def writes(self) -> list[str]:
        """Return the operations since preparation that changed something."""
        return [call for call in self.calls() if not call.startswith(("Get", "List"))]


def _on_the_wire(value: Value) -> Value:
    """Return a value as the API spells it: the keys of labels and parameters begin with capitals there."""
    if isinstance(value, list):
        return [{k.capitalize(): v for k, v in item.items()} if isinstance(item, dict) else item for item in value]
    return value

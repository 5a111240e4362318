"""An engine's bookkeeping at the level of single calls: what it records of a resource after each answer, and no more.

Follows Pulumi's engine where it matters for state: a failed update keeps the old inputs beside the new outputs, an
object with an error is updated although nothing differs, one that is to be looked at first is read before that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import grpc
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.rpc.codec import decode
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tools.plugin_process import Plugin, Refusal, told

NONE = provider_pb2.DiffResponse.DIFF_NONE


@dataclass(frozen=True, slots=True)
class Kept:
    """What a state has of one object."""

    id: str
    inputs: Properties
    outputs: Properties
    failed: bool = False
    look_first: bool = False


@dataclass(slots=True)
class Bookkeeper:
    """Keeps the state of one resource, or of one that does not exist."""

    plugin: Plugin
    token: str
    seconds: float
    name: str = "it"
    kept: Kept | None = None

    def up(self, goal: Properties) -> Refusal | None:
        """Bring the object to what a program says; return how that failed, if it did."""
        if self.kept is not None and self.kept.look_first and (refused := self.refresh()) is not None:
            return refused
        old = None if self.kept is None else self.kept.inputs
        checked, failures = self.plugin.check(self.token, goal, old, name=self.name)
        assert {} == failures
        if self.kept is None:
            return self._create(checked)
        difference = self.plugin.diff(
            self.token, self.kept.id, self.kept.inputs, checked, self.kept.outputs, name=self.name
        )
        if difference.replaces:
            return self._replace(checked, first=difference.deleteBeforeReplace)
        if difference.changes == NONE and not self.kept.failed:
            return None
        return self._update(self.kept, checked)

    def differs(self, goal: Properties) -> bool:
        """Tell whether the next up would do anything."""
        assert self.kept is not None
        difference = self.plugin.diff(
            self.token, self.kept.id, self.kept.inputs, goal, self.kept.outputs, name=self.name
        )
        return self.kept.failed or difference.changes != NONE

    def refresh(self) -> Refusal | None:
        """Read the object, and record what it is, or that it is no more."""
        kept = self.kept
        assert kept is not None

        def read() -> None:
            found = self.plugin.read(
                self.token,
                kept.id,
                inputs=kept.inputs,
                state=kept.outputs,
                seconds=self.seconds,
                name=self.name,
            )
            inputs = kept.inputs if found.inputs is None else found.inputs
            self.kept = Kept(found.id, inputs, found.outputs or {}) if found.id else None

        return _tried(read)

    def adopt(self, id_: str) -> Refusal | None:
        """Import an object by its id."""

        def read() -> None:
            found = self.plugin.read(self.token, id_, name=self.name)
            assert found.id, f"{id_} is not there to be imported"
            self.kept = Kept(found.id, found.inputs or {}, found.outputs or {})

        return _tried(read)

    def destroy(self) -> Refusal | None:
        """Delete the object."""
        kept = self.kept
        assert kept is not None

        def delete() -> None:
            self.plugin.delete(self.token, kept.id, kept.outputs, seconds=self.seconds, name=self.name)
            self.kept = None

        return _tried(delete)

    def _create(self, inputs: Properties) -> Refusal | None:
        def create() -> None:
            id_, outputs = self.plugin.create(self.token, inputs, seconds=self.seconds, name=self.name)
            self.kept = Kept(id_, inputs, outputs)

        refused = _tried(create)
        if refused is not None and refused.partial is not None:
            partial = refused.partial
            self.kept = Kept(
                partial.id, inputs, decode(partial.properties), failed=True, look_first=partial.refresh_before_update
            )
        return refused

    def _update(self, kept: Kept, inputs: Properties) -> Refusal | None:
        def update() -> None:
            outputs = self.plugin.update(
                self.token, kept.id, kept.inputs, inputs, kept.outputs, seconds=self.seconds, name=self.name
            )
            self.kept = Kept(kept.id, inputs, outputs)

        refused = _tried(update)
        if refused is not None and refused.partial is not None:
            partial = refused.partial
            outputs = decode(partial.properties)
            self.kept = replace(kept, outputs=outputs, failed=True, look_first=partial.refresh_before_update)
        return refused

    def _replace(self, inputs: Properties, *, first: bool) -> Refusal | None:
        old = self.kept
        if first and (refused := self.destroy()) is not None:
            return refused
        refused = self._create(inputs)
        if first or refused is not None:
            return refused
        new, self.kept = self.kept, old
        refused, self.kept = self.destroy(), new
        return refused


def _tried(act: Callable[[], None]) -> Refusal | None:
    try:
        act()
    except grpc.RpcError as error:
        return told(error)
    return None

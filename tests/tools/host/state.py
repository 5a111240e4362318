"""What a stack consists of: its resources, and the file that keeps them between deployments.

The file is written as a whole after every step, so that whatever happens next, it tells what exists. Secrets are marked
in it, not encrypted: it is for tests and for the demo against an emulator.
"""

from __future__ import annotations

import json
import os
import threading
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.tools.host.values import Properties

if TYPE_CHECKING:
    from collections.abc import Iterable

STACK_TYPE = "pulumi:pulumi:Stack"
PROVIDER_TYPE = "pulumi:providers:"


@dataclass(frozen=True, slots=True, eq=False)
class Resource:
    """One resource as the last deployment left it. Two of the same URN are there while one replaces the other."""

    urn: str
    type: str
    custom: bool
    id: str = ""
    inputs: Properties = field(default_factory=dict)
    outputs: Properties = field(default_factory=dict)
    parent: str = ""
    provider: str = ""
    dependencies: list[str] = field(default_factory=list)
    property_dependencies: dict[str, list[str]] = field(default_factory=dict)
    timeouts: dict[str, float] = field(default_factory=dict)
    ignore_changes: list[str] = field(default_factory=list)
    secret_outputs: list[str] = field(default_factory=list)
    init_errors: list[str] = field(default_factory=list)
    look_first: bool = False
    """The provider asked to have the object read before the next deployment."""
    import_id: str = ""
    external: bool = False
    retain: bool = False
    delete: bool = False
    pending_replacement: bool = False

    @property
    def name(self) -> str:
        """The name that the program gave."""
        return self.urn.split("::", 3)[3]

    @property
    def is_provider(self) -> bool:
        """Whether this is a provider and not what one provides."""
        return self.type.startswith(PROVIDER_TYPE)

    @property
    def reference(self) -> str:
        """How resources name their provider."""
        return f"{self.urn}::{self.id}"

    def needs(self) -> set[str]:
        """Return the URNs without which this resource cannot be."""
        by_property = [urn for urns in self.property_dependencies.values() for urn in urns]
        provider = self.provider.rpartition("::")[0]
        return {*self.dependencies, *by_property, self.parent, provider} - {""}


class State:
    """The resources of a stack during a deployment: those it has dealt with, then those of before it has not."""

    def __init__(self, path: Path | None, *, keep: bool = True) -> None:
        self._path = path
        self._keep = keep and path is not None
        self._lock = threading.Lock()
        self._before: list[Resource] = _load(path)
        self._after: list[Resource] = []

    @property
    def resources(self) -> list[Resource]:
        """All resources, those a resource depends on before it."""
        with self._lock:
            return [*self._after, *self._before]

    @property
    def before(self) -> list[Resource]:
        """What the deployment has not dealt with yet."""
        with self._lock:
            return list(self._before)

    def old(self, urn: str) -> Resource | None:
        """Return the resource of this URN from before the deployment, unless it only waits to be deleted."""
        return next((one for one in self.before if one.urn == urn and not one.delete), None)

    def new(self, urn: str) -> Resource | None:
        """Return the resource of this URN as this deployment left it."""
        with self._lock:
            return next((one for one in self._after if one.urn == urn), None)

    def put(self, resource: Resource, instead: Resource | None = None) -> None:
        """Record what a step has made, in the place of what was there."""
        with self._lock:
            self._before = [one for one in self._before if one is not instead]
            self._after = [one for one in self._after if one.urn != resource.urn]
            self._after.append(resource)
            self._save()

    def change(self, resource: Resource, **values: Any) -> Resource:
        """Record that something about a resource differs now; its place stays."""
        changed = replace(resource, **values)
        with self._lock:
            self._before = [changed if one is resource else one for one in self._before]
            self._after = [changed if one is resource else one for one in self._after]
            self._save()
        return changed

    def drop(self, resource: Resource) -> None:
        """Record that a resource is no more."""
        with self._lock:
            self._before = [one for one in self._before if one is not resource]
            self._after = [one for one in self._after if one is not resource]
            self._save()

    def _save(self) -> None:
        if not self._keep or self._path is None:
            return
        content = {"version": 1, "resources": [_sparse(one) for one in [*self._after, *self._before]]}
        draft = self._path.with_name(f".{self._path.name}.draft")
        with draft.open("w") as file:
            json.dump(content, file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._path)


def in_waves(resources: Iterable[Resource]) -> list[list[Resource]]:
    """Return the resources in the order of their deletion: what nothing depends on first, each wave at once."""
    left = list(resources)
    waves: list[list[Resource]] = []
    while left:
        needed = {urn for one in left for urn in one.needs() if urn != one.urn}
        wave = [one for one in left if one.urn not in needed]
        assert wave, f"these resources depend on one another: {[one.urn for one in left]}"
        waves.append(wave)
        left = [one for one in left if one not in wave]
    return waves


def dependents(root: Resource, resources: Iterable[Resource]) -> list[Resource]:
    """Return what depends on a resource, directly or through others, in the order given."""
    reached, found = {root.urn}, []
    for one in resources:
        if one is not root and one.needs() & reached:
            reached.add(one.urn)
            found.append(one)
    return found


def _sparse(resource: Resource) -> dict[str, Any]:
    return {key: value for key, value in asdict(resource).items() if value or key in {"inputs", "outputs"}}


def _load(path: Path | None) -> list[Resource]:
    if path is None or not path.exists():
        return []
    known = {each.name for each in fields(Resource)}
    entries = json.loads(path.read_text())["resources"]
    return [
        Resource(**{"custom": False, **{key: value for key, value in entry.items() if key in known}})
        for entry in entries
    ]

"""Deletes what a stack no longer has: in reverse order of dependency, what is independent side by side.

Knows also what must go first when an object can only be replaced by deleting it.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from tests.tools.host.plugin import ProviderFailed
from tests.tools.host.state import Resource, State, dependents, in_waves
from tests.tools.host.values import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.tools.host.provider import Provider
    from tests.tools.host.providers import Providers
    from tests.tools.host.report import Report

_PARALLEL = 16


class Deletion:
    """Deletes resources of one stack."""

    def __init__(self, state: State, providers: Providers, report: Report, *, preview: bool) -> None:
        self._state = state
        self._providers = providers
        self._report = report
        self._preview = preview

    def delete_all(self, resources: Iterable[Resource]) -> bool:
        """Delete resources, wave by wave; after a failure the wave ends, and no other begins."""
        condemned = list(resources)
        for one in condemned:
            if one.provider:
                self._provider(one)
        for wave in in_waves(condemned):
            with ThreadPoolExecutor(_PARALLEL) as pool:
                if not all(list(pool.map(self._attempt, wave))):
                    return False
        return True

    def delete(self, old: Resource, *, replacing: bool = False) -> None:
        """Delete one object; one that is being replaced stays in the state until the new one is there."""
        action = "discard" if old.external else "delete-replaced" if replacing or old.delete else "delete"
        gone = old.is_provider or old.external or old.retain or old.pending_replacement
        self._report.begin(action, old.urn)
        try:
            if not self._preview and old.custom and not gone:
                self._provider(old).delete(old)
        except ProviderFailed as failure:
            self._report.end(action, old.urn, error=str(failure))
            raise
        if replacing:
            self._state.change(old, pending_replacement=True)
        else:
            self._state.drop(old)
        self._report.end(action, old.urn)

    def doomed_with(self, root: Resource) -> list[Resource]:
        """Return what must be deleted before an object can be: dependents that its absence replaces, last one first.

        Each is asked for with everything unknown that comes from a replaced object, as the engine does.
        """
        doomed: list[Resource] = []
        urns = {root.urn}
        for one in dependents(root, [each for each in self._state.before if not each.delete]):
            if not one.custom or one.external or one.is_provider:
                continue
            lost = {key for key, needed in one.property_dependencies.items() if urns & set(needed)}
            inputs = {key: UNKNOWN if key in lost else value for key, value in one.inputs.items()}
            if lost & set(one.inputs) and self._provider(one).diff(one, inputs, one.ignore_changes).replacing:
                doomed.append(one)
                urns.add(one.urn)
        return doomed[::-1]

    def _attempt(self, old: Resource) -> bool:
        try:
            self.delete(old)
        except ProviderFailed:
            return False
        return True

    def _provider(self, old: Resource) -> Provider:
        for one in self._state.resources:
            if one.is_provider and one.reference == old.provider:
                self._providers.ensure(one)
        return self._providers.get(old.provider)

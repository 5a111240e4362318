"""Reads what a stack consists of and records what is really there.

Every object is read by its id, inputs and outputs; then Diff tells, the other way round, what has drifted.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.tools.host.plugin import ProviderFailed
from tests.tools.host.provider import Difference
from tests.tools.host.values import guarded

if TYPE_CHECKING:
    from tests.tools.host.providers import Providers
    from tests.tools.host.report import Report
    from tests.tools.host.state import Resource, State

_PARALLEL = 16


def refresh(state: State, providers: Providers, report: Report, *, doubted: bool = False) -> bool:
    """Refresh the resources of a stack, or those alone that must be read first; tell whether all could be read."""
    wanted = [one for one in state.resources if one.look_first or not doubted]
    if not wanted:
        return True
    known = {one.reference: one for one in state.resources if one.is_provider}
    for one in wanted:
        if one.provider:
            providers.ensure(known[one.provider])

    def attempt(one: Resource) -> bool:
        try:
            _refresh_one(one, state, providers, report)
        except ProviderFailed as failure:
            report.end("refresh", one.urn, error=str(failure))
            return False
        return True

    with ThreadPoolExecutor(_PARALLEL) as pool:
        all_read = all(list(pool.map(attempt, wanted)))
    _forget_missing(state)
    return all_read


def _refresh_one(old: Resource, state: State, providers: Providers, report: Report) -> None:
    report.begin("refresh", old.urn)
    if not old.custom or old.is_provider or old.pending_replacement:
        report.end("same", old.urn)
        return
    provider = providers.get(old.provider)
    read = provider.read(old.urn, old.id, old.inputs, old.outputs, old.timeouts.get("read", 0))
    if not read.id or read.outputs is None:
        state.drop(old)
        report.end("delete", old.urn)
        return
    if read.init_errors:
        report.say("warning", "The object is not healthy: " + "; ".join(read.init_errors), old.urn)
    inputs = old.inputs if read.inputs is None or old.external else read.inputs
    new = replace(old, id=read.id, inputs=inputs, outputs=read.outputs, init_errors=read.init_errors)
    drift = Difference() if old.external else provider.diff(new, old.inputs, old.ignore_changes)
    outputs = guarded(new.outputs, inputs, old.secret_outputs)
    state.change(old, id=new.id, inputs=inputs, outputs=outputs, init_errors=new.init_errors, look_first=False)
    report.end("update" if drift.some else "same", old.urn, tuple(drift.paths))


def _forget_missing(state: State) -> None:
    there = {one.urn for one in state.resources}
    for one in state.resources:
        if one.needs() <= there:
            continue
        state.change(
            one,
            parent=one.parent if one.parent in there else "",
            dependencies=[urn for urn in one.dependencies if urn in there],
            property_dependencies={
                key: [urn for urn in urns if urn in there] for key, urns in one.property_dependencies.items()
            },
        )

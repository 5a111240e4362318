"""A signal is a Cancel: what exists is told, what may exist is looked for or named, and then the plugin ends."""

from __future__ import annotations

import signal
from typing import Any

import pytest

from tests.conformance.test_faults import fault
from tests.tables.resource_table import MODEL, ROWS
from tests.tools.plugin_process import Plugin, configuration, told
from tests.tools.polling import until
from tests.tools.stage import Stage

HOW = {
    "SIGTERM": lambda plugin: plugin.process.send_signal(signal.SIGTERM),
    "SIGINT": lambda plugin: plugin.process.send_signal(signal.SIGINT),
    "Cancel": lambda plugin: plugin.cancel(),
}
CALLS = 200


@pytest.mark.parametrize("end", HOW.values(), ids=HOW)
@pytest.mark.parametrize("lost", [0, 20], ids=["answered", "some answers lost"])
def test_creates_in_flight_are_accounted_for(own_stage: Stage, end: Any, lost: int) -> None:
    """With two hundred creates under way: every object that exists is told, or its failure says how to look for it."""
    row = ROWS[MODEL]
    own_stage.prepare(row)
    own_stage.emulator.settings(latencyMs=150)
    own_stage.emulator.faults([fault(row.operation("Create"), "dropAnswer", times=lost)])
    begun = [
        own_stage.plugin.start_create(row.token, own_stage.minimal(row, modelName=f"it-{n}"), name=f"it-{n}")
        for n in range(CALLS)
    ]
    until(lambda: len(own_stage.in_cloud(row)) >= 30)
    end(own_stage.plugin)
    ids, unsure = [], 0
    for call in begun:
        error = call.exception()
        if error is None:
            ids.append(call.result().id)
            continue
        refused = told(error)
        if refused.partial is not None:
            ids.append(refused.partial.id)
        elif "pulumi import" in refused.text:
            unsure += 1
    if own_stage.plugin.alive:
        own_stage.plugin.process.send_signal(signal.SIGTERM)
    assert 0 == own_stage.plugin.end().code
    existing = set(own_stage.in_cloud(row))
    assert len(ids) == len(set(ids))
    assert set(ids) <= existing
    assert len(existing - set(ids)) <= unsure, f"{len(existing)} exist, {len(ids)} were told, {unsure} named"
    assert unsure <= lost


def test_a_plugin_at_rest_ends_at_once(own_stage: Stage) -> None:
    """With nothing in flight a signal is the end, and no engine is kept waiting."""
    own_stage.plugin.process.send_signal(signal.SIGTERM)
    assert 0 == own_stage.plugin.end().code


def test_a_lost_answer_is_looked_for_after_a_cancel(emulator: Any) -> None:
    """The answer is lost after the Cancel: the object is found all the same, and told with its id."""
    row = ROWS[MODEL]
    with Plugin.start() as plugin:
        plugin.configure(configuration(emulator.endpoint))
        stage = Stage(plugin, emulator)
        inputs = stage.full(row)
        emulator.settings(latencyMs=800)
        emulator.faults([fault(row.operation("Create"), "dropAnswer")])
        begun = plugin.start_create(row.token, inputs)
        until(lambda: emulator.requests(row.operation("Create")) or stage.in_cloud(row))
        emulator.settings(latencyMs=0)
        plugin.cancel()
        error = begun.exception()
        assert error is not None
        refused = told(error)
        assert refused.partial is not None, refused.text
        assert [refused.partial.id] == list(stage.in_cloud(row))

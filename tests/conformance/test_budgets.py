"""What a deployment costs, as counts: modules at the start, connections, calls of each verb."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bench.imports import imported
from tests.tables.resource_table import Row
from tests.tools.stage import Stage

MODULES: Final = 310
"""Modules that are imported before the plugin says its port, those of Python itself included."""
CONNECTIONS: Final = 1
"""Connections for the life of an object: one call comes after the other."""
CALLS: Final[Mapping[str, int]] = {"create": 2, "read": 1, "update": 3, "delete": 1}
"""Calls that each verb makes when nothing goes wrong. Who raises a figure says why in the commit."""
OTHERS: Final[Mapping[str, Mapping[str, int]]] = {
    # One call, and one to read what came of it.
    "WorkspaceCodeSource": {"update": 2},
    # Labels and roles are added and taken away by operations of their own.
    "WorkspaceDataset": {"update": 4},
    "WorkspaceDatasetversion": {"update": 4},
    "WorkspaceExperiment": {"update": 4},
    "WorkspaceMember": {"create": 3},
    "WorkspaceModel": {"update": 5},
    "WorkspaceModelVersion": {"update": 5},
    "WorkspaceRun": {"update": 4},
    # A create would overwrite what is there, so it is looked for first.
    "WorkspaceUserConfig": {"create": 4, "update": 2},
    # Read once more until it is ready, or gone.
    "WorkspaceWorkspace": {"delete": 2},
}
"""Resources whose verbs need more, or less, by their titles, and why."""


def test_the_start_imports_no_more() -> None:
    """A module more is a fraction of a millisecond for every command of every user."""
    assert MODULES - 40 < len(imported()) <= MODULES, "the budget is far from what is needed, or too small"


def test_a_life_makes_no_more_calls(own_stage: Stage, row: Row) -> None:
    """Nor opens more connections: create, read, update and delete of one object."""
    stage, made_of = own_stage, {}
    inputs = stage.full(row)
    connected = stage.emulator.stats()["connectionsAccepted"]

    def counted(verb: str) -> None:
        made_of[verb] = len(stage.calls())
        stage.emulator.forget_requests()

    stage.emulator.forget_requests()
    made = stage.make(row, inputs)
    counted("create")
    stage.plugin.read(row.token, made.id, inputs=made.inputs, state=made.state)
    counted("read")
    changed = stage.update(made, {**made.inputs, **row.changes})
    counted("update")
    stage.plugin.delete(row.token, changed.id, changed.state)
    counted("delete")
    budget = {**CALLS, **OTHERS.get(row.title, {})}
    assert {} == {verb: calls for verb, calls in made_of.items() if calls > budget[verb]}
    assert CONNECTIONS >= stage.emulator.stats()["connectionsAccepted"] - connected

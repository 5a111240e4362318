"""A preview shows what an apply will do, and does nothing."""

from __future__ import annotations

import pytest
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, Properties, Secret, has_unknown

from tests.tables.resource_table import ROWS, Row
from tests.tools.stage import Stage

PROPERTIES = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in row.full}


def known(values: Properties) -> Properties:
    """Return what a preview knows of outputs."""
    return {name: value for name, value in values.items() if not has_unknown(value)}


@pytest.mark.parametrize("which", ["minimal", "full"])
def test_a_preview_foretells_the_outputs(stage: Stage, row: Row, which: str) -> None:
    """Every output that the preview knows is the later one; all inputs are among them."""
    inputs = stage.minimal(row) if which == "minimal" else stage.full(row)
    _, foretold = stage.plugin.create(row.token, inputs, preview=True)
    assert inputs.items() <= known(foretold).items()
    _, outputs = stage.plugin.create(row.token, inputs)
    assert known(foretold) == {name: outputs[name] for name in known(foretold)}


def test_previews_touch_nothing(stage: Stage, row: Row) -> None:
    """A preview of create or update makes no call."""
    inputs = stage.full(row)
    stage.plugin.create(row.token, inputs, preview=True)
    stage.plugin.update(row.token, row.absent_ids[0], inputs, {**inputs, **row.changes}, inputs, preview=True)
    assert [] == stage.calls()


@pytest.mark.parametrize(("row", "name"), PROPERTIES.values(), ids=PROPERTIES)
def test_unknown_and_secret_inputs_are_foretold_as_such(stage: Stage, row: Row, name: str) -> None:
    """An unknown input is an unknown output, a secret one a secret."""
    inputs = stage.full(row)
    for value in (UNKNOWN, Secret(inputs[name]), Secret(UNKNOWN)):
        _, foretold = stage.plugin.create(row.token, {**inputs, name: value}, preview=True)
        assert value == foretold[name]


def test_a_previewed_update_foretells_the_outputs(stage: Stage, row: Row) -> None:
    """After changes of everything, the update's preview and the update agree wherever the preview knows."""
    made = stage.make(row, stage.full(row))
    new = {**made.inputs, **row.changes}
    foretold = stage.plugin.update(row.token, made.id, made.inputs, new, made.state, preview=True)
    outputs = stage.update(made, new).state
    assert row.changes.items() <= foretold.items()
    assert known(foretold) == {name: outputs[name] for name in known(foretold)}


def test_a_previewed_removal_does_not_foretell_what_goes(stage: Stage, row: Row) -> None:
    """What an update takes away is not among the known outputs of its preview with the old value."""
    made = stage.make(row, stage.full(row))
    new = {name: value for name, value in made.inputs.items() if name not in row.cleared}
    foretold = known(stage.plugin.update(row.token, made.id, made.inputs, new, made.state, preview=True))
    outputs = stage.update(made, new).state
    assert {name: outputs.get(name) for name in foretold} == foretold

"""Whatever the service turns out to answer where nobody knows: a whole life of every resource under each answer."""

from __future__ import annotations

from typing import Any, Final

import pytest
from aiworkspace_emulator.settings import QUIRKS
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tables.resource_table import Row
from tests.tables.rows.row import DATASET, DATASET_VERSION
from tests.tools.plugin_process import Found, refusal
from tests.tools.stage import Stage

NONE = provider_pb2.DiffResponse.DIFF_NONE
LOUD: Final = "datasetGoneCode"
"""A code that nobody has seen is never taken for "gone": the object stays in state, and the message names the code."""
ANSWERS: Final = {f"{quirk.name}={answer}": (quirk.name, answer) for quirk in QUIRKS for answer in quirk.answers[1:]}


@pytest.mark.parametrize(("name", "answer"), ANSWERS.values(), ids=ANSWERS)
def test_a_life_goes_as_always(stage: Stage, row: Row, name: str, answer: Any) -> None:
    """Create, refresh, update, removal of everything optional, refresh, delete and a last read: as with the default."""
    stage.emulator.settings(quirks={name: answer})
    made = stage.make(row, stage.full(row))
    found = stage.plugin.read(row.token, made.id, inputs=made.inputs, state=made.state)
    assert made.inputs == found.inputs
    changed = stage.update(made, {**made.inputs, **row.changes})
    assert row.changes.items() <= changed.state.items()
    rest = {key: value for key, value in changed.inputs.items() if key not in row.cleared}
    cleared = stage.update(changed, rest)
    assert NONE == stage.diff(cleared, rest).changes
    found = stage.plugin.read(row.token, made.id, inputs=rest, state=cleared.state)
    assert rest == found.inputs
    stage.plugin.delete(row.token, made.id, cleared.state)
    if name == LOUD and row.token in (DATASET, DATASET_VERSION):
        refused = refusal(stage.plugin.read, row.token, made.id, inputs=rest, state=cleared.state)
        assert answer in refused.text
    else:
        assert Found("", None, None) == stage.plugin.read(row.token, made.id, inputs=rest, state=cleared.state)

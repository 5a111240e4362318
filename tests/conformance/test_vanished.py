"""An update of what is not there any more: told with code, request id and the way out, and the way out works."""

from __future__ import annotations

import pytest

from tests.tables.resource_table import ROWS, Row
from tests.tools.plugin_process import attempt
from tests.tools.stage import Stage

CHANGEABLE = {row.title: row for row in ROWS.values() if row.changes}


@pytest.mark.parametrize("row", CHANGEABLE.values(), ids=CHANGEABLE)
def test_the_advice_brings_it_back(stage: Stage, row: Row) -> None:
    """Deleted in the console, changed in the program: refresh finds nothing, and it is made again."""
    made = stage.make(row, stage.full(row))
    stage.vanish(made)
    name = next(iter(row.changes))
    new = {**made.inputs, name: row.changes[name]}
    refused = attempt(stage.update, made, new)
    if row.single:  # it is written by the same call whether it is there or not
        assert refused is None
        return
    assert refused is not None
    assert "is not there any more: run `pulumi refresh`" in refused.text
    assert "request id" in refused.text
    assert "code " in refused.text
    assert "" == stage.refreshed(made).id
    stage.make(row, made.inputs)

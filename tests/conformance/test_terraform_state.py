"""A state that was translated from Terraform's by names alone, without a call of Read, is as good as one of our own.

`pulumi import --from hcl` makes such states: inputs and outputs are what the Terraform provider knows, so what this
package adds is not there until the first refresh.
"""

from __future__ import annotations

import json
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.values import Properties, reveal
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tables.additions import added
from tests.tables.resource_table import ROWS, Row
from tests.tables.rows.row import USER_CONFIG
from tests.tools.checkout import ROOT
from tests.tools.plugin_process import refusal
from tests.tools.stage import Made, Stage

NONE = provider_pb2.DiffResponse.DIFF_NONE
SCHEMA: Final = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))


def known(row: Row, properties: Properties) -> Properties:
    """Return what the Terraform provider knows of properties, in clear: its states have no secrets."""
    return {name: reveal(value) for name, value in properties.items() if name not in added(row.title)}


def translated(stage: Stage, row: Row) -> tuple[Made, Properties]:
    """Return an object as it is recorded when names are all that was translated, and the inputs of its program."""
    program = known(row, stage.full(row))
    made = stage.make(row, program)
    outputs = known(row, made.state)
    given: Any = SCHEMA["resources"][row.token]["inputProperties"].keys()
    stage.emulator.forget_requests()
    inputs = {name: value for name, value in outputs.items() if name in given and value is not None}
    return Made(row, made.id, inputs | program, outputs | program), program


def test_the_first_preview_is_empty(stage: Stage, row: Row) -> None:
    """What is not in the state is no difference, and nobody is asked."""
    made, program = translated(stage, row)
    checked, failures = stage.plugin.check(row.token, program, made.inputs)
    assert {} == failures
    answer = stage.diff(made, checked)
    assert (NONE, [], []) == (answer.changes, list(answer.diffs), list(answer.replaces))
    assert [] == stage.calls()


def test_an_id_without_a_scope_is_enough_where_there_is_one(stage: Stage) -> None:
    """Terraform's id of a user configuration has no scope; where both scopes have one, both ids are named."""
    row = ROWS[USER_CONFIG]
    people = stage.make(row, stage.full(row, scope="subUser", configValue="for-people"))
    assert "subUser" == (stage.plugin.read(row.token, people.id).outputs or {})["scope"]
    stage.make(row, stage.full(row, scope="owner", configValue="for-owner"))
    refused = refusal(stage.plugin.read, row.token, people.id)
    for scope in ("owner", "subUser"):
        assert f"{people.id}:{scope}" in refused.text
        assert scope == (stage.plugin.read(row.token, f"{people.id}:{scope}").outputs or {})["scope"]


def test_the_first_refresh_records_what_was_lacking(stage: Stage, row: Row) -> None:
    """It finds no drift, and the outputs that only this package has are there."""
    made, program = translated(stage, row)
    found = stage.refreshed(made)
    assert made.id == found.id
    assert found.inputs is not None
    assert found.outputs is not None
    required = set(SCHEMA["resources"][row.token]["required"])
    assert required & added(row.title) <= found.outputs.keys()
    assert {"gmtModifiedTime"} & added(row.title) <= found.outputs.keys()
    checked, _ = stage.plugin.check(row.token, program, found.inputs)
    answer = stage.diff(Made(row, made.id, found.inputs, found.outputs), checked)
    assert (NONE, []) == (answer.changes, list(answer.diffs))
    again = stage.plugin.read(row.token, made.id, inputs=found.inputs, state=found.outputs)
    assert (found.inputs, found.outputs) == (again.inputs, again.outputs)


def test_an_update_and_a_deletion_need_no_refresh(stage: Stage, row: Row) -> None:
    """The state alone is enough for what comes after it."""
    made, program = translated(stage, row)
    name, value = next(
        (name, value)
        for name, value in known(row, dict(row.changes)).items()
        if {} == stage.plugin.check(row.token, {**program, name: value})[1]
    )
    made = stage.update(made, {**program, name: value})
    assert value == reveal(made.state[name])
    stage.plugin.delete(row.token, made.id, made.state)
    assert made.id not in stage.in_cloud(row)

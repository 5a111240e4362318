"""Objects as the console may leave them: with nothing but what the API insists on. An import must be able to say so.

The engine writes an empty value where a program must have an input that the object lacks.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from aiworkspace_emulator.catalogue import COLLECTIONS
from aiworkspace_emulator.rules import Kind
from aiworkspace_emulator.vocabulary import Operation
from pulumi_resource_alicloud.lifecycle.values import Properties

from tests.tables.resource_table import ROWS, Row
from tests.tables.rows.row import DATASET, MODEL
from tests.tools.checkout import ROOT
from tests.tools.stage import Stage

SCHEMA: Final = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))["resources"]
EMPTY: Final[dict[str, Any]] = {"string": "", "array": [], "object": {}, "boolean": False, "integer": 0, "number": 0}
OPERATIONS: Final = {one.name: one for collection in COLLECTIONS.values() for one in collection.operations}


def insists_on(row: Row) -> Iterator[str]:
    """Yield the wire names that every object of a kind has: needed to make it, and not to be cleared afterwards."""
    collection, create = COLLECTIONS[row.collection], OPERATIONS[row.operation("Create")]
    yield from (
        name for name in ("WorkspaceId", "DatasetId", "ModelId", "ExperimentId") if f"{{{name}}}" in create.path
    )
    yield from collection.identity
    yield from collection.defaults
    for name in create.required:
        rule = collection.rule(create, name)
        if rule.kind is Kind.RECORDS:
            yield from rule.required
        elif not any(_clears(row, one, name) for one in collection.operations):
            yield name


def _clears(row: Row, operation: Operation, name: str) -> bool:
    updates = operation.name == row.operation("Update")
    return (
        updates and name in operation.accepted and not COLLECTIONS[row.collection].rule(operation, name).is_never_empty
    )


def program_of(row: Row, inputs: Properties) -> Properties:
    """Return the inputs of the program that an import writes."""
    declared = SCHEMA[row.token]
    missing = {
        name: EMPTY[declared["inputProperties"][name]["type"]]
        for name in declared.get("requiredInputs", ())
        if name not in inputs
    }
    return {**inputs, **missing}


def test_an_import_of_a_bare_object_writes_a_program_that_is_true(stage: Stage, row: Row) -> None:
    """Its inputs pass Check, and nothing differs from what is there."""
    made = stage.make(row, stage.full(row))
    kept = set(insists_on(row))
    bare = {name: None for name in made.inputs if row.wire_name(name) not in kept and not name.startswith("__")}
    stage.edit(made, **bare)
    id_ = row.import_id(made.id, made.inputs)
    found = stage.plugin.read(row.token, id_)
    assert found.inputs is not None
    assert found.outputs is not None
    program = program_of(row, found.inputs)
    checked, failures = stage.plugin.check(row.token, program, found.inputs)
    assert {} == failures
    differs = stage.plugin.diff(row.token, found.id, found.inputs, checked, found.outputs)
    assert [] == list(differs.diffs)


def test_what_goes_along_with_a_value_is_asked_for_when_one_of_the_two_changes(stage: Stage) -> None:
    """An object that the service holds without it is imported as it is; a program that makes it so must say all."""
    row = ROWS[DATASET]
    made = stage.make(row, stage.full(row))
    stage.edit(made, accessibility="ROLE_PUBLIC", accessibleRoleIdList=None)
    found = stage.plugin.read(row.token, made.id)
    assert found.inputs is not None
    assert "ROLE_PUBLIC" == found.inputs["accessibility"]
    assert {} == stage.plugin.check(row.token, found.inputs, found.inputs)[1]
    before = {**found.inputs, "accessibility": "PRIVATE"}
    assert ["accessibleRoleIdList"] == [*stage.plugin.check(row.token, found.inputs, before)[1]]


def test_an_object_without_a_name_stays_without_one(stage: Stage) -> None:
    """A name is made for a new object, not for one that has lived without."""
    row = ROWS[MODEL]
    made = stage.make(row, stage.full(row))
    stage.edit(made, modelName=None)
    found = stage.plugin.read(row.token, made.id)
    assert found.inputs is not None
    checked, failures = stage.plugin.check(row.token, found.inputs, found.inputs)
    assert {} == failures
    assert found.inputs == checked
    new = stage.plugin.check(row.token, found.inputs, None)[0]
    assert new["modelName"]

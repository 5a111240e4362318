"""What can be asked of each function, made from its record: an object that it finds, and arguments that find it.

The suites over all functions take their arguments from here; a new function is in them by itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import pytest
from pulumi_resource_alicloud.lifecycle.schema import Signature, Type, load_schema
from pulumi_resource_alicloud.lifecycle.translation import from_wire
from pulumi_resource_alicloud.lifecycle.values import Properties, reveal
from pulumi_resource_alicloud.resources.registry import FUNCTIONS
from pulumi_resource_alicloud.resources.vocabulary import Function, Resource, Thing

from tests.tables.placed import PLACED, place_all
from tests.tables.resource_table import ROWS, WORKSPACE, IdOf
from tests.tools.stage import Stage

WRONG: Final[Mapping[str, Any]] = {
    "string": {"no": "text"},
    "integer": "seven",
    "boolean": "perhaps",
    "array": "no list",
    "map": ["no", "map"],
}
"""For every type a value that is of another one."""


@dataclass(frozen=True, slots=True)
class Subject:
    """An object that a function can find."""

    id: str
    known: Properties
    """Its properties, and those of what it lives in."""


def each(records: Sequence[Function]) -> pytest.MarkDecorator:
    """Run a test for each function."""
    return pytest.mark.parametrize("record", records, ids=name_of)


def name_of(record: Function) -> str:
    """Return the short name of a function, which test ids show."""
    return record.token.rpartition(":")[2]


def signature_of(record: Function) -> Signature:
    """Return what the schema declares for a function."""
    found = load_schema().signature(record.token)
    assert found is not None
    return found


def operations_of(record: Function) -> set[str]:
    """Return the calls that a function makes first."""
    if record.call is not None:
        return {record.call.operation}
    assert record.of is not None
    read = {record.of.read.operation} if record.of.read else set()
    assert record.of.listing is not None
    return {record.of.listing.operation, *read}


def item_of(record: Function) -> Type:
    """Return the type of what a function tells of one object."""
    result = signature_of(record).result
    if record.answers != "all":
        return result
    items = next(prop.type.items for name, prop in result.properties.items() if name not in ("ids", "names"))
    assert items is not None
    return items


def subject(stage: Stage, record: Function) -> Subject:
    """Make an object that a function can find, and return it."""
    if isinstance(record.of, Resource) and record.call is None:
        row = ROWS[record.of.token]
        made = stage.make(row, stage.full(row))
        home = stage.ids.get(IdOf(WORKSPACE), made.id)
        return Subject(made.id, {"workspaceId": home, **reveal(made.state), **reveal(made.inputs)})
    stage.prepare(ROWS[WORKSPACE])
    workspace = stage.ids.get(IdOf(WORKSPACE)) or stage.make(ROWS[WORKSPACE], stage.full(ROWS[WORKSPACE])).id
    place_all(stage.emulator, workspace)
    known: Properties = {"workspaceId": workspace}
    id_ = workspace
    if isinstance(record.of, Thing):
        id_, fields = next(iter(PLACED[record.of.listing.items.lower()].items()))
        shown = {record.of.id.parts[-1]: id_, "WorkspaceId": workspace, **fields}
        properties = item_of(record).properties
        known |= {
            name: from_wire(shown[record.of.wire_name(name)], prop.type)
            for name, prop in properties.items()
            if name != "id" and record.of.wire_name(name) in shown
        }
        id_ = ":".join(str(shown[part]) for part in record.of.id.parts)
    stage.emulator.forget_requests()
    return Subject(id_, known)


def arguments(record: Function, found: Subject) -> Properties:
    """Return arguments that find an object: what is required, and its id or name where one is looked for."""
    asked = {name: found.known[name] for name in signature_of(record).arguments.required}
    if record.answers != "one" or record.of is None or record.of.listing is None:
        return asked
    if "id" in signature_of(record).arguments.inputs:
        return {**asked, "id": found.id}
    name = next(
        name for name in sorted(record.of.listing.filters) if record.of.wire_name(name) == record.of.listing.name
    )
    return {**asked, name: found.known[name]}


def conforms(value: Any, type_: Type) -> bool:
    """Tell whether a value is of its declared type, with everything that is required, and without nulls."""
    match type_.kind:
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "integer" | "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "array":
            return isinstance(value, list) and all(conforms(item, type_.items or Type("any")) for item in value)
        case "map":
            held = type_.items or Type("any")
            return isinstance(value, dict) and all(conforms(item, held) for item in value.values())
        case "object":
            return (
                isinstance(value, dict)
                and type_.required <= value.keys() <= type_.properties.keys()
                and all(conforms(item, type_.properties[name].type) for name, item in value.items())
            )
    return value is not None


ALL: Final = tuple(FUNCTIONS.values())
LISTS: Final = tuple(record for record in ALL if record.answers == "all")
ONES: Final = tuple(record for record in ALL if record.answers in ("one", "newest"))

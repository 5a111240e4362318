"""What the records say of the API holds in the official SDK: every call and every field that they name exists."""

from __future__ import annotations

import json
import re
import typing
from collections.abc import Iterator
from pathlib import Path

import pytest
from alibabacloud_aiworkspace20210204 import models
from pulumi_resource_alicloud.cloud.operations import find_operation, wire_names
from pulumi_resource_alicloud.lifecycle.arguments import SELECTORS
from pulumi_resource_alicloud.lifecycle.schema import load_schema
from pulumi_resource_alicloud.lifecycle.selection import parameter
from pulumi_resource_alicloud.resources import rules
from pulumi_resource_alicloud.resources.registry import FUNCTIONS, RESOURCES
from pulumi_resource_alicloud.resources.vocabulary import Call, Function, Kind, Resource, Thing

from docs import tables
from tests.tools.checkout import ROOT

RECORDS = pytest.mark.parametrize("record", RESOURCES.values(), ids=lambda record: record.token.rpartition(":")[2])

KINDS = pytest.mark.parametrize(
    "record",
    {id(kind): kind for kind in (*RESOURCES.values(), *(one.of for one in FUNCTIONS.values() if one.of))}.values(),
    ids=lambda kind: kind.title,
)


def taken(name: str) -> frozenset[str]:
    """Return the wire fields that an operation takes."""
    found = find_operation(name)
    return found.fields | set(found.path)


def calls(record: Resource) -> Iterator[Call]:
    """Yield the calls of a record that take fields of the object itself."""
    yield from (record.create, record.read, *record.update, record.delete)
    if record.entries is not None:
        yield Call(record.entries.add, renames={record.entries.add_field: record.entries.add_field})
        yield Call(record.entries.remove)


@KINDS
def test_a_lookup_asks_for_what_the_list_takes(record: Kind) -> None:
    """Filters, order and page are parameters of the list call; what it needs and lives in are filters."""
    listing = record.listing
    assert listing is not None
    pages = {"numbers": {"PageNumber", "PageSize"}, "token": {"NextToken", "MaxResults"}, "none": set()}[listing.paging]
    order = {"SortBy", "Order"} if listing.sort else set()
    filters = {parameter(record, listing, name) for name in listing.filters - listing.unasked}
    assert filters | pages | order | listing.fixed.keys() | listing.detailed.keys() <= taken(listing.operation)
    assert listing.needs | listing.within | listing.unasked | listing.in_lists <= listing.filters
    assert listing.renames.keys() <= listing.filters


@RECORDS
def test_a_create_that_is_not_looked_up_in_a_list_can_be_made_twice(record: Resource) -> None:
    """What has no field that tells it in the list is set by one call, whether it exists or not."""
    assert bool(record.recognised_by) == (
        record.create.operation != record.update[0].operation if record.update else True
    )


@RECORDS
def test_an_update_carries_what_the_call_takes(record: Resource) -> None:
    """Every property of an update call is a parameter of it."""
    for call in record.update:
        inside = set() if call.carries_nothing or call.envelope else {record.wire_name(name) for name in call.when}
        assert {call.renames.get(name, name) for name in inside} <= taken(call.operation)


@RECORDS
def test_every_call_exists(record: Resource) -> None:
    """The SDK has all operations, and they take something."""
    assert all(taken(call.operation) for call in calls(record))


@RECORDS
def test_entries_are_added_and_removed_by_what_the_calls_take(record: Resource) -> None:
    """The fields that carry entries are parameters."""
    if record.entries is not None:
        assert record.entries.add_field in taken(record.entries.add)
        assert record.entries.remove_field in taken(record.entries.remove)


def test_pages_repeat_what_the_records_say(capsys: pytest.CaptureFixture[str]) -> None:
    """The tables of imports and of filters have a row for each resource, as `make schema` writes it."""
    assert (0, "") == (tables.main(["--check"]), capsys.readouterr().err)


@RECORDS
def test_the_description_gives_every_form_of_the_id(record: Resource) -> None:
    """The commands that the schema shows for an import are those that the record understands."""
    schema = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
    commands = re.findall(
        rf"^\$ pulumi import {record.token} \w+ (\S+)$", schema["resources"][record.token]["description"], re.MULTILINE
    )
    assert record.id.format == " or ".join(commands)


@RECORDS
def test_a_record_is_short(record: Resource) -> None:
    """A resource is written down in 75 lines at most, in one file; what several share is vocabulary or a rule."""
    places = [path for path in Path(rules.__file__).parent.glob("*.py") if f'"{record.token}"' in path.read_text()]
    assert 1 == len(places)
    assert len(places[0].read_text(encoding="utf-8").splitlines()) <= 75


def test_every_function_of_the_schema_has_a_record() -> None:
    """And the other way round: neither can be called without the other."""
    assert load_schema().document["functions"].keys() == FUNCTIONS.keys()


FUNCTION = pytest.mark.parametrize("function", FUNCTIONS.values(), ids=lambda one: one.token.rpartition(":")[2])


@FUNCTION
def test_a_function_takes_the_filters_of_its_kind(function: Function) -> None:
    """Those and, beside them, what is chosen by on our side; what the list needs is required."""
    signature = load_schema().signature(function.token)
    assert signature is not None
    if function.call is not None:
        fields = {name[0].upper() + name[1:] for name in signature.arguments.inputs}
        assert fields | function.call.fixed.keys() <= taken(function.call.operation)
        return
    if function.answers == "import file":
        return
    assert function.of is not None
    assert function.of.listing is not None
    assert function.of.listing.filters == signature.arguments.inputs.keys() - SELECTORS
    assert function.of.listing.needs == signature.arguments.required


@FUNCTION
def test_what_a_function_tells_is_in_the_answers(function: Function) -> None:
    """Every property of an item is a field of the list's items in the official SDK, or what it lives in."""
    signature = load_schema().signature(function.token)
    assert signature is not None
    if function.answers != "all" or function.of is None or function.of.listing is None:
        return
    listing = function.of.listing
    item = next(prop.type.items for name, prop in signature.result.properties.items() if name not in ("ids", "names"))
    assert item is not None
    shown = item_fields(listing.operation, listing.items) | {function.of.wire_name(name) for name in listing.within}
    told = {listing.spelled.get(name) or function.of.wire_name(name) for name in item.properties.keys() - {"id"}}
    unseen = {"Owner", "VersionName"} if isinstance(function.of, Thing) else {"Owner"}
    assert told - unseen <= shown


def item_fields(operation: str, items: str) -> set[str]:
    """Return the wire fields that the elements of a list have in the official SDK."""
    body = getattr(models, f"{operation}ResponseBody")
    attribute = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", items).lower()
    (element,) = typing.get_args(typing.get_type_hints(body.__init__)[attribute])
    return set(wire_names(element))

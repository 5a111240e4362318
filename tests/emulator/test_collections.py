"""What holds for every collection: a row for each of its fields, one body of tests for all of them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from aiworkspace_emulator.catalogue import COLLECTIONS
from aiworkspace_emulator.rules import Kind, Rule

from tests.emulator.official_client import OPERATIONS, Cloud
from tests.emulator.raw_http import RawAnswer, Refused, send
from tests.emulator.samples import SAMPLES, Sample, around, make, operation_of, sample_of
from tests.emulator.tour import fitting
from tests.tables.resource_table import ROWS
from tests.tables.rows.row import EXPERIMENT
from tests.tools.emulator_process import Emulator

EVERY = [pytest.param(sample, id=name) for name, sample in SAMPLES.items()]
CHANGES = [
    pytest.param(sample, field, id=f"{sample.collection}-{field}")
    for sample in SAMPLES.values()
    for field in sample.changes
]
CLEARABLE = [
    pytest.param(sample, field, id=f"{sample.collection}-{field}")
    for sample in SAMPLES.values()
    for field, value in sample.changes.items()
    if isinstance(value, (str, dict)) and field not in sample.kept
]
REQUIRED = [
    pytest.param(sample, field, id=f"{sample.create}-{field}")
    for sample in SAMPLES.values()
    for field in OPERATIONS[sample.create].required
]
NO_PATTERN = "!= hardly a pattern allows this, ="
WRONG_TYPES: dict[Kind, list[Any]] = {
    Kind.TEXT: [1, True, {}, ["x"]],
    Kind.INTEGER: ["1", 1.5, True],
    Kind.NUMBER: ["1", True],
    Kind.BOOLEAN: ["true", 1],
    Kind.OBJECT: ["{}", [], 1],
    Kind.TEXTS: ["x", [1], {}],
    Kind.RECORD: ["x", [], 1],
    Kind.RECORDS: ["x", {}, ["x"], [{"Unknown": "x"}]],
}


def wrong_values(rule: Rule) -> list[Any]:
    """Values that a rule refuses: wrong types, too long, too small, outside a closed list."""
    wrong = list(WRONG_TYPES[rule.kind])
    if rule.maximum is not None and rule.kind is Kind.TEXT:
        wrong.append("x" * (rule.maximum + 1))
    if rule.maximum is not None and rule.kind is Kind.OBJECT:
        wrong.append({"x": "y" * rule.maximum})
    if rule.values:
        wrong.append("Nonsense" if rule.kind is Kind.TEXT else ["Nonsense"])
    if rule.pattern is not None and not re.fullmatch(rule.pattern, NO_PATTERN):
        wrong.append(NO_PATTERN)
    return wrong


WRONG = [
    pytest.param(sample, field, wrong, id=f"{sample.create}-{field}-{number}")
    for sample in SAMPLES.values()
    for field in OPERATIONS[sample.create].accepted
    for number, wrong in enumerate(
        wrong_values(COLLECTIONS[sample.collection].rule(OPERATIONS[sample.create], field)), start=1
    )
]


def read(cloud: Cloud, sample: Sample, where: dict[str, Any]) -> dict[str, Any]:
    """Get an object, without what is new with every answer and without what has a Get of its own."""
    answer = cloud.call(operation_of(sample, "Get"), **where, Verbose=True)
    return {name: value for name, value in answer.items() if name not in {"RequestId", "LatestVersion", "LatestRun"}}


def create_raw(emulator: Emulator, cloud: Cloud, sample: Sample, fields: dict[str, Any]) -> RawAnswer:
    """Send a create request with fields that the SDK would not send."""
    needed = around(cloud, sample)
    path = OPERATIONS[sample.create].path.format(**needed)
    accepted = {name: value for name, value in needed.items() if name in OPERATIONS[sample.create].accepted}
    body = {name: value for name, value in {**accepted, **fields}.items() if value is not None}
    return send(emulator.endpoint, "POST", path, body=body)


@pytest.mark.parametrize("sample", EVERY)
def test_what_was_created_is_read_back(cloud: Cloud, sample: Sample) -> None:
    """Get answers every field that Create was given, nested JSON and all."""
    answer = read(cloud, sample, make(cloud, sample))
    assert sample.full == {name: answer.get(name) for name in sample.full}


@pytest.mark.parametrize("sample", EVERY)
def test_a_field_that_was_never_set_is_absent(cloud: Cloud, sample: Sample) -> None:
    """Get omits what Create left out, but for what the service fills itself."""
    answer = read(cloud, sample, make(cloud, sample, full=False))
    assert set(sample.settled) == {name for name in sample.full if name in answer and name not in sample.minimal}


@pytest.mark.parametrize(("sample", "field"), CHANGES)
def test_an_update_changes_the_fields_it_carries_and_no_others(cloud: Cloud, sample: Sample, field: str) -> None:
    """Updating one field alone leaves all others as they were, except the time of modification."""
    where = make(cloud, sample)
    before = read(cloud, sample, where)
    cloud.call(operation_of(sample, "Update"), **where, **{field: sample.changes[field]})
    after = read(cloud, sample, where)
    modified = COLLECTIONS[sample.collection].modified_field
    assert {**before, field: sample.changes[field], modified: after[modified]} == after


@pytest.mark.parametrize(("sample", "field"), CLEARABLE)
def test_an_empty_value_clears_a_field(cloud: Cloud, sample: Sample, field: str) -> None:
    """An empty string or object in an update removes the field from what Get answers."""
    where = make(cloud, sample)
    cloud.call(operation_of(sample, "Update"), **where, **{field: type(sample.changes[field])()})
    assert field not in read(cloud, sample, where)


@pytest.mark.parametrize("sample", EVERY)
def test_a_deleted_object_is_gone(cloud: Cloud, sample: Sample) -> None:
    """After Delete, Get and another Delete answer the collection's own not-found code with status 404."""
    where = make(cloud, sample)
    cloud.call(operation_of(sample, "Delete"), **where)
    for verb in ("Get", "Delete"):
        refused = cloud.refused(operation_of(sample, verb), **where)
        assert Refused(404, COLLECTIONS[sample.collection].gone.code) == refused


@pytest.mark.parametrize("sample", EVERY)
def test_a_list_counts_and_shows_what_is_there(cloud: Cloud, sample: Sample) -> None:
    """The list of a collection holds the object until it is deleted."""
    where = make(cloud, sample)
    listing = OPERATIONS[operation_of(sample, "List")].listing
    id_field = COLLECTIONS[sample.collection].id_field
    scope = {name: value for name, value in where.items() if name != id_field}
    if "WorkspaceId" in OPERATIONS[operation_of(sample, "List")].required:
        scope["WorkspaceId"] = cloud.call("GetDefaultWorkspace")["WorkspaceId"]
    scope |= fitting(operation_of(sample, "List"), {"PageNumber": 1, "PageSize": 50})
    listed = cloud.call(operation_of(sample, "List"), **scope)
    assert where[id_field] in [item[id_field] for item in listed[listing.items]]
    cloud.call(operation_of(sample, "Delete"), **where)
    relisted = cloud.call(operation_of(sample, "List"), **scope)
    assert where[id_field] not in [item[id_field] for item in relisted[listing.items]]
    assert listed["TotalCount"] - 1 == relisted["TotalCount"]


@pytest.mark.parametrize(("sample", "field"), REQUIRED)
def test_a_missing_required_field_is_refused(emulator: Emulator, cloud: Cloud, sample: Sample, field: str) -> None:
    """Create without a required field answers 400 and names it."""
    answer = create_raw(emulator, cloud, sample, {**sample.full, field: None})
    assert Refused(400, "MissingParameter") == answer.refused
    assert field in answer.body["Message"]


@pytest.mark.parametrize(("sample", "field", "wrong"), WRONG)
def test_a_value_outside_its_rule_is_refused(
    emulator: Emulator, cloud: Cloud, sample: Sample, field: str, wrong: Any
) -> None:
    """Create with a wrong type or a value outside the rule answers 400 and names the field."""
    answer = create_raw(emulator, cloud, sample, {**sample.full, field: wrong})
    assert Refused(400, "InvalidParameter") == answer.refused
    assert field in answer.body["Message"]


@pytest.mark.parametrize("sample", EVERY)
def test_an_unknown_field_is_refused(emulator: Emulator, cloud: Cloud, sample: Sample) -> None:
    """Create with a field that the API does not have answers 400 and names it."""
    answer = create_raw(emulator, cloud, sample, {**sample.full, "Unheard": "of"})
    assert Refused(400, "InvalidParameter") == answer.refused
    assert "Unheard" in answer.body["Message"]


def test_a_row_says_what_the_calls_are_called() -> None:
    """The API does not make all of its objects by Create: a row of one that it adds is enough for these tests too."""
    row = replace(ROWS[EXPERIMENT], noun="Image", operations={"Create": "AddImage", "Delete": "RemoveImage"})
    sample = sample_of(row)
    assert "AddImage" == sample.create
    assert ["GetImage", "RemoveImage", "ListImages"] == [
        operation_of(sample, verb) for verb in ("Get", "Delete", "List")
    ]

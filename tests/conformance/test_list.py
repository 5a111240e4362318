"""List: every resource tells which objects exist, some at a time, by the filters that its schema declares."""

from __future__ import annotations

import re
from typing import Any

import grpc
import psutil
import pytest
from pulumi_resource_alicloud.lifecycle.schema import load_schema
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, Properties
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.tables.resource_table import ROWS, Row
from tests.tables.rows.row import MODEL, MODEL_VERSION, WORKSPACE
from tests.tools.checkout import ROOT
from tests.tools.emulator_process import Emulator
from tests.tools.engine_listener import EngineListener
from tests.tools.listing import Listed, list_objects, start_list
from tests.tools.plugin_process import Plugin, configuration, refusal
from tests.tools.polling import until
from tests.tools.scripted_service import Answer, Service
from tests.tools.stage import Stage

MANY = [row for row in ROWS.values() if not row.single]
rows = pytest.mark.parametrize("row", ROWS.values(), ids=lambda row: row.title)


def around(row: Row, inputs: Properties) -> Properties:
    """Return what the objects live in, as a query."""
    listing = RESOURCES[row.token].listing
    assert listing is not None
    return {name: inputs[name] for name in listing.within if name in inputs}


@rows
def test_what_exists_is_told(stage: Stage, row: Row) -> None:
    """An object is listed with a name, and by an id with which Read finds what its stack recorded."""
    made = stage.make(row, stage.full(row))
    found = list_objects(stage.plugin, row.token, around(row, made.inputs))
    assert made.id in {stage.plugin.read(row.token, one.id).id for one in found.objects}
    assert all(one.name for one in found.objects)
    assert "" == found.continuation


@pytest.mark.parametrize("row", MANY, ids=lambda row: row.title)
@pytest.mark.parametrize("limits", [(1,), (2, 1), (1, 100)], ids=str)
def test_lists_go_on_where_they_ended(stage: Stage, row: Row, limits: tuple[int, ...]) -> None:
    """With any limit and a token nothing is told twice, and nothing is sent after the limit."""
    made = [stage.make(row, stage.numbered(row, number)) for number in range(10, 14)]
    query = around(row, made[0].inputs)
    told: list[str] = []
    token = ""
    for number in range(20):
        limit = limits[min(number, len(limits) - 1)]
        found = list_objects(stage.plugin, row.token, query, limit=limit, continuation=token)
        assert len(found.objects) <= limit
        told += [one.id for one in found.objects]
        token = found.continuation
        if not token:
            break
    assert len(told) == len(set(told))
    assert {one.id for one in made} <= set(told)


@pytest.mark.parametrize("row", MANY, ids=lambda row: row.title)
def test_a_name_is_compared_exactly(stage: Stage, row: Row) -> None:
    """The API answers with what resembles the name; the list has those that are called so."""
    name, form = row.numbered
    filters = load_schema().list_inputs(row.token)
    assert filters is not None
    if name not in filters.inputs:
        return
    made = stage.make(row, stage.numbered(row, 1))
    stage.make(row, stage.numbered(row, 11))
    found = list_objects(stage.plugin, row.token, {**around(row, made.inputs), name: form.format(1)})
    assert [made.id] == [one.id for one in found.objects]


@rows
def test_the_filters_are_those_of_the_record(row: Row) -> None:
    """The schema declares what the record can be asked by, and requires what it needs."""
    filters, listing = load_schema().list_inputs(row.token), RESOURCES[row.token].listing
    assert filters is not None
    assert listing is not None
    assert listing.filters == filters.inputs.keys()
    assert listing.needs == filters.required
    flags = {"provider", "input", "all", "count", "output", "package", "pulumi"}
    assert not flags & filters.inputs.keys()


def test_the_page_names_the_filters() -> None:
    """The table of docs/pulumi-do.md has every type with its filters, the required ones in bold."""
    page = (ROOT / "docs/pulumi-do.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| (Workspace\w+) \| (.*) \|$", page, re.MULTILINE))
    expected = {}
    for token, record in RESOURCES.items():
        listing = record.listing
        assert listing is not None
        expected[token.rpartition(":")[2]] = {(name, name in listing.needs) for name in listing.filters}
    assert expected == {
        name: {(word.strip("*`"), word.startswith("**")) for word in words.split(", ")} for name, words in told.items()
    }


@rows
def test_a_query_that_cannot_work_is_refused(stage: Stage, row: Row) -> None:
    """All that is wrong with it stands in one text, and nobody is called."""
    stage.emulator.forget_requests()
    refused = refusal(list_objects, stage.plugin, row.token, {"colour": "red", "size": 7})
    assert grpc.StatusCode.INVALID_ARGUMENT == refused.code
    assert "colour: no such property" in refused.text
    assert "size: no such property" in refused.text
    assert [] == stage.calls()


def test_a_missing_filter_is_named(stage: Stage) -> None:
    """What the API needs is required."""
    refused = refusal(list_objects, stage.plugin, MODEL_VERSION, {})
    assert grpc.StatusCode.INVALID_ARGUMENT == refused.code
    assert "modelId: required" in refused.text


def test_a_type_that_is_not_ours_is_refused(stage: Stage) -> None:
    """The message says which types can be listed, and they can."""
    refused = refusal(list_objects, stage.plugin, "alicloud:vpc/network:Network", {})
    assert grpc.StatusCode.INVALID_ARGUMENT == refused.code
    listed = re.findall(r"alicloud:pai/\w+:\w+", refused.text)
    assert sorted(ROWS) == listed
    assert not list_objects(stage.plugin, WORKSPACE, {}).computed


def test_an_unknown_filter_is_answered_as_unknown(stage: Stage) -> None:
    """In a preview the value may not be known: then neither is the list, and nobody is called."""
    stage.emulator.forget_requests()
    assert list_objects(stage.plugin, MODEL, {"workspaceId": UNKNOWN}).computed
    assert [] == stage.calls()


@rows
def test_a_list_that_one_may_not_see_is_an_error(stage: Stage, row: Row) -> None:
    """No permission is no empty list, with whichever status the service says so; also on the second page."""
    made = stage.make(row, stage.full(row))
    listing = RESOURCES[row.token].listing
    assert listing is not None
    denied = {"status": 404, "code": "100700008", "message": "No permission: denied by RAM"}
    stage.emulator.faults([{"operation": listing.operation, "skip": 0, "times": None, "effect": denied}])
    refused = refusal(list_objects, stage.plugin, row.token, around(row, made.inputs))
    assert "100700008" in refused.text


def test_a_page_that_fails_in_the_middle_fails_the_list(stage: Stage) -> None:
    """What came before it was told; the end is an error, and no continuation."""
    row = ROWS[MODEL_VERSION]
    made = [stage.make(row, stage.numbered(row, number)) for number in range(10, 13)]
    stage.emulator.settings(quirks={"pageSizeCap": 2})
    broken = {"status": 500, "code": "InternalError", "message": "oops"}
    fault = {"operation": "ListModelVersions", "skip": 1, "times": None, "effect": broken}
    stage.emulator.faults([fault])
    refused = refusal(list_objects, stage.plugin, row.token, around(row, made[0].inputs))
    assert refused.code in {grpc.StatusCode.ABORTED, grpc.StatusCode.DEADLINE_EXCEEDED}


def test_an_answer_without_a_count_is_read_to_its_end(stage: Stage) -> None:
    """Where the service does not count, an empty page is the end."""
    row = ROWS[MODEL]
    made = stage.make(row, stage.full(row))
    stage.emulator.faults(
        [{"operation": "ListModels", "skip": 0, "times": None, "effect": {"answer": {"TotalCount": None}}}]
    )
    assert made.id in {one.id for one in list_objects(stage.plugin, row.token, around(row, made.inputs)).objects}


@pytest.mark.parametrize("token", ["garbage", "e30=", "WzEsMl0="])
def test_a_token_that_is_none_is_refused(stage: Stage, token: str) -> None:
    """Only what a list gave out continues it; as the message says, the list can be had from the start."""
    assert "List from the start." in refusal(list_objects, stage.plugin, WORKSPACE, {}, continuation=token).text
    assert "" == list_objects(stage.plugin, WORKSPACE, {}).continuation


def test_a_token_is_good_for_its_question_only(stage: Stage) -> None:
    """With another query, another type or another account it is refused."""
    row = ROWS[MODEL]
    made = [stage.make(row, stage.numbered(row, number)) for number in range(10, 13)]
    query = around(row, made[0].inputs)
    token = list_objects(stage.plugin, row.token, query, limit=1).continuation
    narrower = {**query, "task": "x"}
    assert "another list" in refusal(list_objects, stage.plugin, row.token, narrower, continuation=token).text
    assert "another list" in refusal(list_objects, stage.plugin, WORKSPACE, {}, continuation=token).text
    with Plugin.start() as other:
        other.configure({**configuration(stage.emulator.endpoint), "accessKey": "somebody-else"})
        assert "another list" in refusal(list_objects, other, row.token, query, continuation=token).text
    with Plugin.start() as same:
        same.configure(configuration(stage.emulator.endpoint))
        assert {one.id for one in made[1:]} <= {
            one.id for one in list_objects(same, row.token, query, continuation=token).objects
        }


def test_nothing_is_said_beside_the_list(stage: Stage, engine: EngineListener) -> None:
    """`pulumi do` prints what is told as information between the JSON: there is none, also where a call is repeated."""
    row = ROWS[MODEL]
    made = stage.make(row, stage.full(row))
    before = len(engine.messages)
    throttled = {"status": 400, "code": "Throttling.User", "message": "slow"}
    stage.emulator.faults([{"operation": "ListModels", "skip": 0, "times": 2, "effect": throttled}])
    list_objects(stage.plugin, row.token, around(row, made.inputs))
    assert [] == engine.messages[before:]


def test_cancel_ends_a_list(emulator: Emulator) -> None:
    """A list that hangs ends with the stop signal."""
    emulator.faults([{"operation": "ListWorkspaces", "skip": 0, "times": None, "effect": "hang"}])
    with Plugin.start() as plugin:
        plugin.configure(configuration(emulator.endpoint))
        listing = start_list(plugin, WORKSPACE, {})
        until(emulator.requests)
        plugin.cancel()
        with pytest.raises(grpc.RpcError) as caught:
            list(listing)
    assert grpc.StatusCode.CANCELLED == caught.value.code()


def test_five_thousand_versions_are_told_as_pages_come() -> None:
    """Fifty calls, the first object after the first of them; at the end the plugin is no larger than at a tenth."""
    items = [{"VersionName": f"0.{n}.0", "GmtCreateTime": "2026-01-01T00:00:00.000Z"} for n in range(5000)]
    pages = [{"Versions": items[n : n + 100], "TotalCount": 5000, "RequestId": "r"} for n in range(0, 5000, 100)]
    with Service([Answer(body=page) for page in pages]) as service, Plugin.start() as plugin:
        plugin.configure(configuration(service.url))
        seen: set[str] = set()
        sizes: list[int] = []
        token = ""
        while token or not seen:
            listing = list_objects(plugin, MODEL_VERSION, {"modelId": "model-1"}, continuation=token)
            assert len(service.requests) == 1 + len(sizes)
            seen |= {one.id for one in listing.objects}
            token = listing.continuation
            sizes.append(psutil.Process(plugin.process.pid).memory_info().rss)
    assert (5000, 50) == (len(seen), len(service.requests))
    assert sizes[-1] - sizes[5] < 5_000_000


def test_many_versions_cost_a_call_for_each_page(stage: Stage) -> None:
    """250 versions are three pages of a hundred, however many lists ask for them."""
    row = ROWS[MODEL_VERSION]
    first = stage.make(row, stage.numbered(row, 0))
    for number in range(1, 250):
        stage.plugin.create(row.token, {**first.inputs, "versionName": f"1.0.{number}"})
    stage.emulator.forget_requests()
    told: list[Listed] = []
    token = ""
    while True:
        found = list_objects(stage.plugin, row.token, around(row, first.inputs), continuation=token, limit=1000)
        told += found.objects
        token = found.continuation
        if not token:
            break
    assert 250 == len({one.id for one in told}) == len(told)
    assert {"ListModelVersions": 3} == count(stage.calls())


def count(calls: list[str]) -> dict[str, int]:
    """Return how often each operation was called."""
    found: dict[str, Any] = {}
    for call in calls:
        found[call] = found.get(call, 0) + 1
    return found

"""Answers on order that are no refusals: empty, foreign, without their list, late, or with other fields."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable
from http.client import HTTPConnection
from typing import Any
from urllib.parse import unquote

import pytest
from aiworkspace_emulator.catalogue import COLLECTIONS
from aiworkspace_emulator.faults import ECHOES
from aiworkspace_emulator.vocabulary import Operation

from tests.emulator.official_client import OPERATIONS, Cloud
from tests.emulator.raw_http import Refused, send
from tests.emulator.samples import SAMPLES, Sample, around, make, operation_of
from tests.emulator.tour import Answers, take_tour
from tests.tools.emulator_process import Emulator
from tests.tools.polling import until

MODELS = "/api/v1/models"
CREATES = {sample.create for sample in SAMPLES.values()}
LISTS = [operation for operation in OPERATIONS.values() if operation.kind == "list"]


def always(effect: Any, *operations: str) -> list[dict[str, Any]]:
    """The same effect at every call of some operations."""
    return [{"operation": name, "times": None, "effect": effect} for name in operations]


def tour_with(emulator: Emulator, effect: Any, *operations: str) -> Answers:
    """The answers of all operations when those of some are distorted."""
    emulator.faults(always(effect, *operations))
    return take_tour(Cloud(emulator.endpoint), emulator)


def test_any_operation_can_answer_nothing(emulator: Emulator) -> None:
    """`emptyAnswer` leaves nothing but the request id, by whatever name an operation calls it."""
    answers = tour_with(emulator, "emptyAnswer", *(OPERATIONS.keys() - CREATES))
    for name in OPERATIONS.keys() - CREATES:
        assert {OPERATIONS[name].request_id} == set(answers[name][0]), name


@pytest.mark.parametrize("sample", SAMPLES.values(), ids=lambda sample: sample.create)
def test_a_create_can_answer_nothing_after_its_work(emulator: Emulator, cloud: Cloud, sample: Sample) -> None:
    """The object is there, its id is not told."""
    where = around(cloud, sample)
    emulator.faults(always("emptyAnswer", sample.create))
    before = set(emulator.state()[sample.collection])
    assert {OPERATIONS[sample.create].request_id} == set(cloud.call(sample.create, **where, **sample.full))
    assert 1 == len(emulator.state()[sample.collection].keys() - before)


@pytest.mark.parametrize("sample", SAMPLES.values(), ids=lambda sample: sample.create)
def test_a_get_can_answer_another_object(emulator: Emulator, cloud: Cloud, sample: Sample) -> None:
    """`foreignAnswer` gives everything that was asked for, with the id of another object."""
    where = make(cloud, sample)
    get = operation_of(sample, "Get")
    right = cloud.call(get, **where)
    emulator.faults([{"operation": "*", "effect": "foreignAnswer"}])
    wrong = cloud.call(get, **where)
    expected = {"RequestId", "requestId", *COLLECTIONS[sample.collection].identity} & right.keys()
    assert expected == {name for name in right if right[name] != wrong.get(name)}
    assert right.keys() == wrong.keys()
    again = cloud.call(get, **where)
    assert {**right, **{name: again[name] for name in again if name.lower() == "requestid"}} == again


def test_a_foreign_member_is_another_user(emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """Members are asked for by their user: it differs as well, and fits the member's id."""
    emulator.faults([{"operation": "GetMember", "effect": "foreignAnswer"}])
    (owner,) = cloud.call("ListMembers", WorkspaceId=workspace_id)["Members"]
    foreign = cloud.call("GetMember", WorkspaceId=workspace_id, MemberId=owner["MemberId"])
    assert foreign["UserId"] != owner["UserId"]
    assert f"{workspace_id}-{foreign['UserId']}" == foreign["MemberId"]


@pytest.mark.parametrize("operation", LISTS, ids=lambda operation: operation.name)
def test_a_list_can_answer_without_its_list(emulator: Emulator, operation: Operation) -> None:
    """`listless` leaves out the list and nothing else; calls that are no lists are not touched and do not count."""
    right = take_tour(Cloud(emulator.endpoint), emulator)[operation.name][0]
    emulator.reset()
    emulator.settings(activationSeconds=0)
    answers = tour_with(emulator, "listless", "*")
    assert {*right} - {operation.listing.items} == set(answers[operation.name][0])
    assert {"ModelId", "ModelName"} <= answers["GetModel"][0].keys()


@pytest.mark.parametrize("operation", LISTS, ids=lambda operation: operation.name)
def test_a_list_can_be_empty_against_the_truth(emulator: Emulator, operation: Operation) -> None:
    """`emptyList` answers no items and a count of none: so some services tell a missing permission."""
    answer = tour_with(emulator, "emptyList", operation.name)[operation.name][0]
    assert (answer[operation.listing.items], answer.get("TotalCount", 0)) == ([], 0)


def test_fields_can_be_put_over_an_answer(emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """`{answer}` changes what is answered and not what is: null takes a field away, and a refusal stays as it is."""
    emulator.faults([{"operation": "ListModels", "effect": {"answer": {"TotalCount": [1], "Models": None}}}])
    answer = send(emulator.endpoint, "GET", MODELS, query={"WorkspaceId": workspace_id}).body
    assert ({"RequestId", "TotalCount"}, [1]) == (set(answer), answer["TotalCount"])
    emulator.faults([{"operation": "GetModel", "effect": {"answer": {"ModelId": "m"}}}])
    assert Refused(404, "201900002") == cloud.refused("GetModel", ModelId="m")


def test_work_can_be_done_after_its_call_was_answered(emulator: Emulator, workspace_id: str) -> None:
    """`{lateWork}` answers 504 at once; the object is not there then, and is there in the end."""
    emulator.settings(quirks={"modelNamesUnique": True})
    emulator.faults([{"operation": "CreateModel", "effect": {"lateWork": 0.5}}])
    answer = send(emulator.endpoint, "POST", MODELS, body={"ModelName": "m", "WorkspaceId": workspace_id})
    assert Refused(504, "GatewayTimeout") == answer.refused
    assert not emulator.state()["models"]
    assert ["m"] == [model["ModelName"] for model in until(lambda: emulator.state()["models"]).values()]


def test_late_work_does_not_outlive_a_reset(emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """What is still to come when the emulator is reset never comes; what is ordered afterwards does."""
    emulator.faults([{"operation": "CreateWorkspace", "times": None, "effect": {"lateWork": 0.2}}])
    first, second = ({"WorkspaceName": name, "Description": "x", "EnvTypes": ["prod"]} for name in ("first", "second"))
    assert cloud.refused("CreateWorkspace", **first).status == 504
    emulator.reset()
    emulator.faults([{"operation": "CreateWorkspace", "times": None, "effect": {"lateWork": 0.4}}])
    assert cloud.refused("CreateWorkspace", **second).status == 504
    assert ["second"] == [found["WorkspaceName"] for found in until(lambda: emulator.state()["workspaces"]).values()]


@pytest.mark.parametrize("status", [400, 429, 503])
@pytest.mark.parametrize("code", ["QpsLimitExceeded", "ServiceUnavailable", "FlowControl.User"])
def test_a_refusal_can_have_any_headers(emulator: Emulator, status: int, code: str) -> None:
    """Status, code and headers are those of the order, also headers that make no sense."""
    headers = {"x-acs-retry-after": "70", "Retry-After": "²", "Content-Type": "application/json; charset=idna"}
    emulator.faults([{"operation": "*", "effect": {"status": status, "code": code, "headers": headers}}])
    answer = send(emulator.endpoint, "GET", MODELS)
    assert Refused(status, code) == answer.refused
    assert {name.lower(): text for name, text in headers.items()}.items() <= {
        name: text.encode("latin-1").decode() for name, text in answer.headers.items()
    }.items()


@pytest.mark.parametrize("form", ECHOES)
def test_a_refusal_can_repeat_its_request(emulator: Emulator, form: str) -> None:
    """Body and headers come back in the message or in a page, as they are or encoded."""
    emulator.faults([{"operation": "*", "effect": {"status": 400, "code": "Echo", "message": "no", "echo": form}}])
    body = {"ModelName": "canary <1>"}
    connection = HTTPConnection(emulator.endpoint, timeout=10)
    connection.request("POST", MODELS, json.dumps(body), {"X-Acs-Security-Token": "token-canary"})
    response = connection.getresponse()
    text = response.read().decode()
    connection.close()
    said = text if form == "html" else json.loads(text)["Message"].removeprefix("no ")
    undress: dict[str, Callable[[str], str]] = {
        "text": str,
        "html": html.unescape,
        "address": unquote,
        "base64": lambda encoded: base64.b64decode(encoded).decode(),
    }
    repeated = undress[form](said)
    assert (400, True, True) == (response.status, json.dumps(body) in repeated, "token-canary" in repeated)


@pytest.mark.parametrize("status", ["FROZEN", "DISABLED", "UPDATING", "FAILURE", "ENABLED"])
def test_a_workspace_can_be_put_into_any_status(
    emulator: Emulator, cloud: Cloud, workspace_id: str, status: str
) -> None:
    """Gets and lists answer the status that the control interface set, and an update leaves it."""
    emulator.edit("workspaces", workspace_id, Status=status)
    cloud.call("UpdateWorkspace", WorkspaceId=workspace_id, Description="changed")
    assert status == cloud.call("GetWorkspace", WorkspaceId=workspace_id)["Status"]
    (listed,) = cloud.call("ListWorkspaces", Status=status)["Workspaces"]
    assert (status, "changed") == (listed["Status"], listed["Description"])

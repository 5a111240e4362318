"""The control interface: what a test may see and change behind the API's back, and the faults it may order."""

from __future__ import annotations

import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, RemoteDisconnected
from typing import Any

import pytest

from tests.tools.emulator_process import ControlError, Emulator
from tests.tools.official_client import Cloud
from tests.tools.polling import until
from tests.tools.raw_http import Refused, send

MODELS = "/api/v1/models"


def names(cloud: Cloud) -> list[str]:
    """Names of the models that a list shows."""
    return [model["ModelName"] for model in cloud.call("ListModels")["Models"]]


@pytest.mark.parametrize(
    ("effect", "expected"),
    [
        ({"status": 503, "code": "ServiceUnavailable", "message": "m"}, Refused(503, "ServiceUnavailable")),
        ({"status": 404, "code": "100700008"}, Refused(404, "100700008")),
    ],
)
def test_a_refusal_can_be_ordered(emulator: Emulator, cloud: Cloud, effect: Any, expected: Refused) -> None:
    """The call is answered as ordered, in the gateway's shape, and not executed; the next one works."""
    emulator.faults([{"operation": "CreateWorkspace", "effect": effect}])
    workspace = {"WorkspaceName": "abc", "Description": "x", "EnvTypes": ["prod"]}
    answer = send(emulator.endpoint, "POST", "/api/v1/workspaces", body=workspace)
    assert expected == answer.refused
    assert {"Code", "Message", "RequestId", "HostId", "Recommend"} == set(answer.body)
    assert not emulator.state()["workspaces"]
    assert cloud.call("CreateWorkspace", **workspace)["WorkspaceId"]


def test_an_ordered_refusal_can_say_when_to_come_back(emulator: Emulator) -> None:
    """The milliseconds of retryAfterMs become the header of a throttled answer."""
    effect = {"status": 400, "code": "Throttling.User", "message": "m", "retryAfterMs": 70}
    emulator.faults([{"operation": "*", "effect": effect}])
    assert send(emulator.endpoint, "GET", MODELS).headers["x-acs-retry-after"] == "70"


@pytest.mark.parametrize(("effect", "executed"), [("reset", False), ("dropAnswer", True)])
def test_a_connection_can_be_cut_before_or_after_the_work(
    emulator: Emulator, workspace_id: str, effect: str, executed: bool
) -> None:
    """`reset` closes the connection before anything happened, `dropAnswer` when all is done; neither is answered."""
    emulator.faults([{"operation": "CreateModel", "effect": effect}])
    with pytest.raises((RemoteDisconnected, ConnectionResetError)):
        send(emulator.endpoint, "POST", MODELS, body={"ModelName": "m", "WorkspaceId": workspace_id})
    assert executed == bool(emulator.state()["models"])
    assert [(None, effect)] == [(entry["status"], entry["code"]) for entry in emulator.requests("CreateModel")]


def test_an_answer_can_say_nothing(emulator: Emulator, workspace_id: str) -> None:
    """`emptyAnswer` does the work and answers with a request id alone; a refusal stays a refusal."""
    emulator.faults([{"operation": "CreateModel", "times": 2, "effect": "emptyAnswer"}])
    answer = send(emulator.endpoint, "POST", MODELS, body={"ModelName": "m", "WorkspaceId": workspace_id})
    assert (200, {"RequestId"}) == (answer.status, set(answer.body))
    assert emulator.state()["models"]
    assert 400 == send(emulator.endpoint, "POST", MODELS, body={"WorkspaceId": workspace_id}).status


def test_a_proxy_can_answer_with_a_page(emulator: Emulator) -> None:
    """`html` is a 502 whose body is no JSON."""
    emulator.faults([{"operation": "ListModels", "effect": "html"}])
    connection = HTTPConnection(emulator.endpoint)
    connection.request("GET", MODELS)
    response = connection.getresponse()
    assert (response.status, response.read().startswith(b"<html>")) == (502, True)
    connection.close()


def test_a_call_can_hang_until_its_client_gives_up(emulator: Emulator) -> None:
    """`hang` gives no answer, executes nothing, and ends with the connection."""
    emulator.faults([{"operation": "ListModels", "effect": "hang"}])
    host, port = emulator.endpoint.split(":")
    with socket.create_connection((host, int(port))) as client:
        client.sendall(f"GET {MODELS} HTTP/1.1\r\nHost: {emulator.endpoint}\r\n\r\n".encode())
        client.settimeout(0.3)
        with pytest.raises(TimeoutError):
            client.recv(1)
        assert emulator.requests()[-1]["duration"] is None
    assert until(lambda: emulator.requests()[-1]["duration"])


def test_an_ordered_delay_comes_before_the_answer(emulator: Emulator, cloud: Cloud) -> None:
    """A delayed call is executed and takes at least as long as ordered."""
    emulator.faults([{"operation": "ListModels", "effect": {"delayMs": 50}}])
    assert names(cloud) == []
    assert emulator.requests("ListModels")[-1]["duration"] >= 0.05


def test_faults_skip_count_and_end(emulator: Emulator, cloud: Cloud) -> None:
    """A fault passes over `skip` calls of its operation, hits `times`, and then is over; others are not touched."""
    effect = {"status": 500, "code": "InternalError"}
    emulator.faults([{"operation": "ListModels", "skip": 1, "times": 2, "effect": effect}])
    statuses = []
    for _ in range(4):
        statuses.append(send(emulator.endpoint, "GET", MODELS).status)
        assert cloud.call("ListWorkspaces")["TotalCount"] == 0
    assert statuses == [200, 500, 500, 200]


def test_a_fault_without_an_end_lasts_until_it_is_replaced(emulator: Emulator, cloud: Cloud) -> None:
    """`times: null` means always; a new list replaces all faults."""
    effect = {"status": 500, "code": "InternalError"}
    emulator.faults([{"operation": "*", "times": None, "effect": effect}])
    assert [send(emulator.endpoint, "GET", MODELS).status for _ in range(3)] == [500] * 3
    emulator.faults([])
    assert names(cloud) == []


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("faults", {}),
        ("faults", ["x"]),
        ("faults", [{"operation": "Nonsense", "effect": "reset"}]),
        ("faults", [{"operation": "*"}]),
        ("faults", [{"operation": "*", "effect": "explode"}]),
        ("faults", [{"operation": "*", "effect": {"status": 99, "code": "x"}}]),
        ("faults", [{"operation": "*", "effect": {"status": 500}}]),
        ("faults", [{"operation": "*", "effect": {"delayMs": -1}}]),
        ("faults", [{"operation": "*", "effect": "reset", "times": -1}]),
        ("faults", [{"operation": "*", "effect": "reset", "skip": 0.5}]),
        ("faults", [{"operation": "*", "effect": "reset", "color": "red"}]),
        ("faults", [{"operation": ["*"], "effect": "reset"}]),
        ("faults", [{"operation": {}, "effect": "reset"}]),
        ("faults", [{"operation": "*", "effect": ["reset"]}]),
        ("faults", [{"operation": "GetModel", "effect": "listless"}]),
        ("faults", [{"operation": "ListModels", "effect": "foreignAnswer"}]),
        ("faults", [{"operation": "CreateModel", "effect": "emptyList"}]),
        ("faults", [{"operation": "*", "effect": {"lateWork": -1}}]),
        ("faults", [{"operation": "*", "effect": {"lateWork": 1, "delayMs": 1}}]),
        ("faults", [{"operation": "*", "effect": {"answer": []}}]),
        ("faults", [{"operation": "*", "effect": {"status": 503, "code": "x", "headers": {"a": 1}}}]),
        ("faults", [{"operation": "*", "effect": {"status": 503, "code": "x", "headers": {"a b": "1"}}}]),
        ("faults", [{"operation": "*", "effect": {"status": 503, "code": "x", "headers": {"a": "1\r\nb: 2"}}}]),
        ("settings", []),
        ("settings", {"unheardOf": 1}),
        ("settings", {"latencyMs": "1"}),
        ("settings", {"latencyMs": -1}),
        ("settings", {"latencyMs": True}),
        ("settings", {"activationOutcome": "MAYBE"}),
        ("settings", {"activationOutcome": []}),
        ("settings", {"clockOffsetSeconds": "1"}),
        ("settings", {"clockOffsetSeconds": float("nan")}),
        ("settings", {"clockOffsetSeconds": float("inf")}),
        ("settings", {"latencyMs": float("inf")}),
        ("settings", {"throttle": {"rate": 1}}),
        ("settings", {"throttle": {"rate": 0, "burst": 1}}),
        ("settings", {"quirks": []}),
        ("settings", {"quirks": {"unheardOf": True}}),
        ("settings", {"quirks": {"modelNamesUnique": 0}}),
        ("nothing", {}),
    ],
)
def test_a_control_call_that_makes_no_sense_is_refused(emulator: Emulator, path: str, body: Any) -> None:
    """The answer is 400 or 404 with a reason, and nothing has changed."""
    before = emulator.control("GET", "settings")
    with pytest.raises(ControlError, match="error"):
        emulator.control("PUT", path, body)
    assert before == emulator.control("GET", "settings")


def test_settings_change_one_by_one_and_reset_together(emulator: Emulator) -> None:
    """A change leaves the other settings; reset brings back the defaults."""
    changed = emulator.settings(latencyMs=1, quirks={"modelNamesUnique": True})
    assert (changed["latencyMs"], changed["recycleDays"], changed["quirks"]["modelNamesUnique"]) == (1, 14, True)
    emulator.reset()
    defaults = emulator.control("GET", "settings")
    assert (defaults["latencyMs"], defaults["activationSeconds"], defaults["throttle"]) == (0, 1, None)


@pytest.mark.parametrize("offset", [60, -60, 0.5, 3600])
def test_the_clock_of_the_service_can_be_wrong(
    emulator: Emulator, cloud: Cloud, workspace_id: str, offset: float
) -> None:
    """Times in objects and the date of answers are off alike, waits are not; a quarter of an hour is too much."""
    emulator.settings(clockOffsetSeconds=offset, activationSeconds=0)
    shift = timedelta(seconds=offset)
    date = (datetime.now(timezone.utc) + shift).strftime("%Y-%m-%dT%H:%M:%SZ")
    before = datetime.now(timezone.utc) + shift
    sent = {"ModelName": "m", "WorkspaceId": workspace_id}
    answer = send(emulator.endpoint, "POST", MODELS, body=sent, headers={"x-acs-date": date})
    after = datetime.now(timezone.utc) + shift
    made = emulator.state()["models"][answer.body["ModelId"]]["GmtCreateTime"].replace("Z", "+00:00")
    assert before - timedelta(milliseconds=1) <= datetime.fromisoformat(made) <= after
    assert before - timedelta(seconds=1) <= parsedate_to_datetime(answer.headers["date"]) <= after
    if abs(offset) > 900:
        assert cloud.refused("ListModels") == Refused(400, "InvalidTimeStamp.Expired")
    else:
        assert names(cloud) == ["m"]
        assert cloud.call("GetWorkspace", WorkspaceId=workspace_id)["Status"] == "ENABLED"


def test_latency_is_added_to_every_call(emulator: Emulator, cloud: Cloud) -> None:
    """A call takes at least latencyMs."""
    emulator.settings(latencyMs=40)
    names(cloud)
    assert emulator.requests()[-1]["duration"] >= 0.04


def test_calls_beyond_the_rate_are_refused_before_they_do_anything(emulator: Emulator, workspace_id: str) -> None:
    """With a bucket of two the third call is told how many milliseconds to wait, and creates nothing."""
    emulator.settings(throttle={"rate": 0.1, "burst": 2})
    body = {"ModelName": "m", "WorkspaceId": workspace_id}
    answers = [send(emulator.endpoint, "POST", MODELS, body=body) for _ in range(3)]
    assert [answer.status for answer in answers] == [200, 200, 400]
    assert Refused(400, "Throttling.User") == answers[2].refused
    assert 0 < int(answers[2].headers["x-acs-retry-after"]) <= 10_000
    assert len(emulator.state()["models"]) == 2


def test_reads_miss_a_write_for_a_while(emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """Within consistencySeconds a new object is not found, a changed one is as it was, a deleted one is still there."""
    old = cloud.call("CreateModel", ModelName="old", WorkspaceId=workspace_id)["ModelId"]
    doomed = cloud.call("CreateModel", ModelName="doomed", WorkspaceId=workspace_id)["ModelId"]
    emulator.settings(consistencySeconds=3600)
    new = cloud.call("CreateModel", ModelName="new", WorkspaceId=workspace_id)["ModelId"]
    cloud.call("UpdateModel", ModelId=old, ModelName="renamed")
    cloud.call("DeleteModel", ModelId=doomed)
    assert Refused(404, "201900002") == cloud.refused("GetModel", ModelId=new)
    assert cloud.call("GetModel", ModelId=old)["ModelName"] == "old"
    assert names(cloud) == ["old", "doomed"]
    assert {"renamed", "new"} == {model["ModelName"] for model in emulator.state()["models"].values()}
    emulator.settings(consistencySeconds=0)
    assert names(cloud) == ["renamed", "new"]


def test_writes_see_what_reads_miss(emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """A version can be created in a model that reads do not show yet, and names conflict at once."""
    emulator.settings(consistencySeconds=3600)
    model = {"ModelId": cloud.call("CreateModel", ModelName="m", WorkspaceId=workspace_id)["ModelId"]}
    version = {"Uri": "oss://b/", "VersionName": "1.0.0"}
    assert cloud.call("CreateModelVersion", **model, **version)["VersionName"] == "1.0.0"
    assert cloud.refused("CreateModelVersion", **model, **version).status == 400
    cloud.call("DeleteModelVersion", **model, VersionName="1.0.0")
    assert cloud.refused("DeleteModelVersion", **model, VersionName="1.0.0").status == 404


def test_a_missed_write_is_seen_when_its_time_has_come(emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """Reads catch up by themselves."""
    emulator.settings(consistencySeconds=0.2)
    model_id = cloud.call("CreateModel", ModelName="m", WorkspaceId=workspace_id)["ModelId"]
    assert cloud.refused("GetModel", ModelId=model_id).status == 404
    assert until(lambda: names(cloud)) == ["m"]


@pytest.mark.parametrize(
    ("settings", "gets", "lists"),
    [
        ({"consistencySeconds": 3600}, False, False),
        ({"getLagSeconds": 3600}, False, True),
        ({"listLagSeconds": 3600}, True, False),
        ({"consistencySeconds": 3600, "listLagSeconds": 0}, False, True),
        ({"consistencySeconds": 3600, "getLagSeconds": 0}, True, False),
        ({"getLagSeconds": 3600, "listLagSeconds": 3600}, False, False),
    ],
)
def test_gets_and_lists_lag_each_for_itself(
    emulator: Emulator, cloud: Cloud, workspace_id: str, settings: dict[str, int], gets: bool, lists: bool
) -> None:
    """A write is seen by gets and by lists in their own time; consistencySeconds stands for a lag that is not set."""
    emulator.settings(**settings)
    new = cloud.call("CreateModel", ModelName="new", WorkspaceId=workspace_id)["ModelId"]
    got = send(emulator.endpoint, "GET", f"{MODELS}/{new}").status == 200
    assert (gets, lists) == (got, names(cloud) == ["new"])
    changed = emulator.settings(consistencySeconds=0, getLagSeconds=None, listLagSeconds=None)
    assert (changed["getLagSeconds"], changed["listLagSeconds"]) == (None, None)
    assert (cloud.call("GetModel", ModelId=new)["ModelName"], names(cloud)) == ("new", ["new"])


def test_what_one_kind_of_read_has_seen_the_other_may_still_miss(
    emulator: Emulator, cloud: Cloud, workspace_id: str
) -> None:
    """Several writes on, a lagging list answers what was, while a get answers what is."""
    emulator.settings(listLagSeconds=3600)
    model_id = cloud.call("CreateModel", ModelName="one", WorkspaceId=workspace_id)["ModelId"]
    emulator.edit("models", model_id, ModelName="two")
    cloud.call("UpdateModel", ModelId=model_id, ModelName="three")
    cloud.call("UpdateModel", ModelId=model_id, ModelName="four")
    assert ("four", ["two"]) == (cloud.call("GetModel", ModelId=model_id)["ModelName"], names(cloud))
    cloud.call("DeleteModel", ModelId=model_id)
    assert cloud.refused("GetModel", ModelId=model_id).status == 404
    assert names(cloud) == ["two"]


def test_an_object_can_be_edited_behind_the_apis_back(emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """An edit sets wire fields, removes those that are null, and is seen at once."""
    emulator.settings(consistencySeconds=3600)
    emulator.edit("workspaces", workspace_id, Description="drift", Status="FROZEN", ResourceGroupId=None)
    answer = cloud.call("GetWorkspace", WorkspaceId=workspace_id)
    assert (answer["Description"], answer["Status"]) == ("drift", "FROZEN")
    assert "ResourceGroupId" not in answer


def test_an_object_can_vanish_without_a_trace(emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """A vanished workspace is not in the recycle bin, and its name is free."""
    emulator.vanish("workspaces", workspace_id)
    assert Refused(404, "100400027") == cloud.refused("GetWorkspace", WorkspaceId=workspace_id)
    assert not emulator.state()["recycleBin"]
    assert cloud.call("CreateWorkspace", WorkspaceName="wksp", Description="x", EnvTypes=["prod"])["WorkspaceId"]


@pytest.mark.parametrize(("collection", "key"), [("models", "m"), ("nothing", "x"), ("recycleBin", "1")])
def test_what_is_not_there_cannot_be_edited(emulator: Emulator, collection: str, key: str) -> None:
    """Editing or removing an unknown object is an error of the test, and told so."""
    with pytest.raises(ControlError, match="no object"):
        emulator.edit(collection, key, Description="x")
    with pytest.raises(ControlError, match="no object"):
        emulator.vanish(collection, key)


def test_the_request_log_tells_what_was_asked(emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """An entry has operation, path, query, body, status, code, times and connection; control calls have none."""
    emulator.forget_requests()
    cloud.call("UpdateWorkspace", WorkspaceId=workspace_id, Description="new")
    cloud.refused("GetWorkspace", WorkspaceId="1", Verbose=True)
    put, get = emulator.requests()
    path = f"/api/v1/workspaces/{workspace_id}"
    assert ("UpdateWorkspace", "PUT", path, {}) == (put["operation"], put["method"], put["path"], put["query"])
    assert (put["body"], put["status"], put["code"]) == ({"Description": "new"}, 200, None)
    assert (get["query"], get["status"], get["code"]) == ({"Verbose": "True"}, 404, "100400027")
    assert put["start"] <= get["start"]
    assert put["duration"] >= 0


def test_connections_are_kept_and_counted(emulator: Emulator, cloud: Cloud) -> None:
    """Calls one after the other share a connection; a new connection has a new number."""
    for _ in range(5):
        names(cloud)
    send(emulator.endpoint, "GET", MODELS)
    numbers = [entry["connection"] for entry in emulator.requests()]
    assert [number == numbers[0] for number in numbers] == [True] * 5 + [False]


def test_the_peak_of_concurrent_calls_is_counted(emulator: Emulator) -> None:
    """Calls that are in progress together make the peak."""
    emulator.settings(latencyMs=200)
    together = threading.Barrier(5)

    def ask(_: int) -> int:
        together.wait()
        return send(emulator.endpoint, "GET", MODELS).status

    with ThreadPoolExecutor(5) as pool:
        assert list(pool.map(ask, range(5))) == [200] * 5
    stats = emulator.stats()
    assert 2 <= stats["peakConcurrentRequests"] <= 5
    assert stats["connectionsAccepted"] == 5


def test_reset_forgets_everything(emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """After a reset there are no objects, requests, faults or figures."""
    emulator.faults([{"operation": "*", "times": None, "effect": "reset"}])
    emulator.reset()
    assert not emulator.requests()
    assert emulator.stats() == {"connectionsAccepted": 0, "peakConcurrentRequests": 0, "lateWork": 0}
    assert Refused(404, "100400027") == cloud.refused("GetWorkspace", WorkspaceId=workspace_id)
    assert {"workspaces": {}, "defaultWorkspaceId": None}.items() <= emulator.state().items()


def test_there_is_no_control_interface_unless_asked_for() -> None:
    """Without --control its paths are unknown to the API."""
    with Emulator.start(control=False) as emulator:
        answer = send(emulator.endpoint, "POST", "/_emulator/reset")
    assert Refused(404, "InvalidApi.NotFound") == answer.refused

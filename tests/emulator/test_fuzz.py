"""Whatever a body or a query holds, the emulator answers with a code of its own and lives on."""

from __future__ import annotations

import json
import socket
from http.client import HTTPConnection
from typing import Any

import pytest
from aiworkspace_emulator.vocabulary import Operation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.emulator.official_client import OPERATIONS, Cloud
from tests.emulator.raw_http import send
from tests.emulator.samples import SAMPLES, make
from tests.emulator.tour import fitting
from tests.tables.placed import PLACED, place_all
from tests.tools.emulator_process import Emulator

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
WRITES = [operation for operation in OPERATIONS.values() if not operation.in_query]
READS = [operation for operation in OPERATIONS.values() if operation.method == "GET"]
CALM = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=10)


@st.composite
def calls(draw: st.DrawFn, operations: list[Operation], values: st.SearchStrategy[Any]) -> tuple[Operation, Any]:
    """An operation with anything in any of its parameters, required ones more often than not."""
    operation = draw(st.sampled_from(operations))
    given_names = [
        name for name in operation.accepted if draw(st.integers(0, 3)) < (3 if name in operation.required else 1)
    ]
    return operation, {name: draw(values) for name in given_names}


@pytest.fixture
def ids(emulator: Emulator, cloud: Cloud) -> dict[str, str]:
    """Values for every parameter in a path: of objects that exist."""
    make(cloud, SAMPLES["workspaces"])
    workspace_id = cloud.call("GetDefaultWorkspace")["WorkspaceId"]
    made = {
        "WorkspaceId": workspace_id,
        "RoleName": "PAI.LabelManager",
        "CategoryName": "DataPrivacyConfig",
        "Key": "team",
        "ImageId": next(iter(PLACED["images"])),
    }
    place_all(emulator, workspace_id)
    made["MemberId"] = cloud.call("ListMembers", WorkspaceId=workspace_id)["Members"][0]["MemberId"]
    for name in ("models", "modelVersions", "datasets", "experiments", "runs", "codeSources"):
        sample = SAMPLES[name]
        made |= cloud.call(sample.create, **fitting(sample.create, made), **sample.full)
    return made


@CALM
@given(calls(WRITES, JSON))
def test_any_body_is_answered(emulator: Emulator, ids: dict[str, str], call: tuple[Operation, Any]) -> None:
    """The answer is done or refused with a code, never an error inside."""
    operation, body = call
    answer = send(emulator.endpoint, operation.method, path_of(operation, ids), body=body)
    assert answer.status == 200 or (answer.status < 500 and answer.body["Code"])


@CALM
@given(calls(READS, TEXTS | st.integers(-2, 20).map(str)))
def test_any_query_is_answered(emulator: Emulator, ids: dict[str, str], call: tuple[Operation, Any]) -> None:
    """The answer is done or refused with a code, never an error inside."""
    operation, query = call
    answer = send(emulator.endpoint, operation.method, path_of(operation, ids), query=query)
    assert answer.status == 200 or (answer.status < 500 and answer.body["Code"])


def path_of(operation: Operation, ids: dict[str, str]) -> str:
    """The path of an operation on an object that exists."""
    return operation.path.format(**ids)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"\xff", id="bytes"),
        pytest.param(b"{" * 100_000, id="objects"),
        pytest.param(b"[" * 100_000, id="lists"),
        pytest.param(b'{"ModelName": "m", "ExtraInfo": ' + b'{"a":' * 900 + b"1" + b"}" * 901, id="deep"),
        pytest.param(b'{"ModelName": "m", "ExtraInfo": {"a":' + b"[" * 900 + b"]" * 900 + b"}}", id="deep list"),
        pytest.param(b'{"ModelName": "\\ud800"}', id="surrogate"),
        pytest.param(b'{"ModelName": NaN}', id="nan"),
        pytest.param(b'{"ModelName": "m", "ExtraInfo": {"a": 1e999}}', id="infinity"),
        pytest.param(b'{"ModelName": "m", "OrderNumber": ' + b"9" * 5000 + b"}", id="digits"),
        pytest.param(b"null", id="null"),
        pytest.param(b'"x"', id="text"),
    ],
)
def test_a_body_that_is_hardly_json_is_refused(emulator: Emulator, body: bytes) -> None:
    """Broken text, bottomless nesting and half characters are the caller's fault."""
    answer = send(emulator.endpoint, "POST", "/api/v1/models", body=body)
    assert (answer.status, answer.body["Code"]) == (400, "InvalidParameter")
    assert json.dumps(answer.body)


PATHS = ["faults", "settings", "objects/models/{ModelId}"]
MAD_BODIES = {
    "deep": b"[" * 900 + b"]" * 900,
    "bottomless": b"[" * 100_000,
    "deep object": b'{"a":' * 900 + b"1" + b"}" * 900,
    "digits": b'{"latencyMs": ' + b"9" * 5000 + b"}",
    "infinity": b'{"latencyMs": 1e999}',
    "bytes": b"\xff",
    "nothing": b"",
}


@pytest.mark.parametrize(
    ("path", "body"),
    [
        *(pytest.param(path, body, id=f"{path} {name}") for path in PATHS for name, body in MAD_BODIES.items()),
        ("settings", b'{"latencyMs": ' + b"9" * 309 + b"}"),
        ("faults", b'[{"operation": "*", "effect": {"delayMs": ' + b"9" * 309 + b"}}]"),
        ("faults", b'[{"operation": ["*"], "effect": "reset"}]'),
    ],
)
def test_a_control_body_that_makes_no_sense_is_refused(
    emulator: Emulator, ids: dict[str, str], path: str, body: bytes
) -> None:
    """The control interface says 400 where it cannot do what is asked; never is there an error inside."""
    method = "PATCH" if path.startswith("objects") else "PUT"
    status, answer = control(emulator, method, path.format(**ids), body)
    assert (400, {"error"}) == (status, set(answer))


def test_a_number_of_any_size_can_be_listed(emulator: Emulator, cloud: Cloud, ids: dict[str, str]) -> None:
    """Integers have no size limit in JSON; sorting by them must not make floats of them."""
    model = {"ModelName": "m", "OrderNumber": 10**400, "WorkspaceId": ids["WorkspaceId"]}
    assert send(emulator.endpoint, "POST", "/api/v1/models", body=model).status == 200
    assert send(emulator.endpoint, "GET", "/api/v1/models", query={"PageNumber": "9" * 400}).body["Models"] == []
    emulator.edit("models", ids["ModelId"], GmtCreateTime=10**400)
    assert len(cloud.call("ListModels")["Models"]) == 2


@pytest.mark.parametrize("target", [b"/api/v1/models/\xff", b"/api/v1/models?ModelName=\xff", b"/\xed\xa0\x80"])
def test_a_target_that_is_no_text_is_answered(emulator: Emulator, target: bytes) -> None:
    """Bytes that no text is written with do not lead to an error inside."""
    host, port = emulator.endpoint.split(":")
    with socket.create_connection((host, int(port)), 10) as client:
        signed = b"Authorization: acs a:b\r\nDate: x\r\n"
        client.sendall(b"GET " + target + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + signed + b"\r\n")
        status = client.makefile("rb").readline().split()[1]
    assert b"400" <= status < b"500"


def control(emulator: Emulator, method: str, path: str, body: bytes) -> tuple[int, Any]:
    """Send bytes to the control interface."""
    connection = HTTPConnection(emulator.endpoint, timeout=10)
    connection.request(method, f"/_emulator/{path}", body, {"Content-Type": "application/json"})
    response = connection.getresponse()
    answer = json.loads(response.read())
    connection.close()
    return response.status, answer

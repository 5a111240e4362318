"""Whatever a body or a query holds, the emulator answers with a code of its own and lives on."""

from __future__ import annotations

import json
from typing import Any

import pytest
from aiworkspace_emulator.vocabulary import Operation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.emulator.official_client import OPERATIONS, Cloud
from tests.emulator.raw_http import send
from tests.emulator.samples import SAMPLES, make
from tests.emulator.tour import fitting
from tests.emulator_process import Emulator

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
def ids(cloud: Cloud) -> dict[str, str]:
    """Values for every parameter in a path: of objects that exist."""
    make(cloud, SAMPLES["workspaces"])
    workspace_id = cloud.call("GetDefaultWorkspace")["WorkspaceId"]
    made = {
        "WorkspaceId": workspace_id,
        "RoleName": "PAI.LabelManager",
        "CategoryName": "DataPrivacyConfig",
        "Key": "team",
    }
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
    [b"\xff", b"{" * 100_000, b"[" * 100_000, b'{"ModelName": "\\ud800"}', b'{"ModelName": NaN}', b"null", b'"x"'],
    ids=["bytes", "objects", "lists", "surrogate", "nan", "null", "text"],
)
def test_a_body_that_is_hardly_json_is_refused(emulator: Emulator, body: bytes) -> None:
    """Broken text, bottomless nesting and half characters are the caller's fault."""
    answer = send(emulator.endpoint, "POST", "/api/v1/models", body=body)
    assert (answer.status, answer.body["Code"]) == (400, "InvalidParameter")
    assert json.dumps(answer.body)

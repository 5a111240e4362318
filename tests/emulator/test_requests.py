"""Requests that make no sense, and what every answer carries."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.tools.emulator_process import Emulator
from tests.tools.official_client import Cloud
from tests.tools.raw_http import Refused, send

WORKSPACE = {"WorkspaceName": "abc", "Description": "x", "EnvTypes": ["prod"]}


@pytest.mark.parametrize(
    ("method", "path", "query", "body", "expected"),
    [
        ("GET", "/api/v1/nothing", {}, None, Refused(404, "InvalidApi.NotFound")),
        ("GET", "/", {}, None, Refused(404, "InvalidApi.NotFound")),
        ("PATCH", "/api/v1/models", {}, {}, Refused(404, "InvalidApi.NotFound")),
        ("POST", "/api/v1/workspaces", {}, b"{", Refused(400, "InvalidParameter")),
        ("POST", "/api/v1/workspaces", {}, [], Refused(400, "InvalidParameter")),
        ("POST", "/api/v1/workspaces", {"Verbose": "true"}, WORKSPACE, Refused(400, "InvalidParameter")),
        ("POST", "/api/v1/workspaces", {}, None, Refused(400, "MissingParameter")),
        ("POST", "/api/v1/workspaces", {}, {**WORKSPACE, "Description": None}, Refused(400, "MissingParameter")),
        ("POST", "/api/v1/workspaces", {}, {**WORKSPACE, "Description": ""}, Refused(400, "InvalidParameter")),
        ("POST", "/api/v1/workspaces", {}, {**WORKSPACE, "EnvTypes": []}, Refused(400, "InvalidParameter")),
        ("POST", "/api/v1/workspaces", {}, {**WORKSPACE, "EnvTypes": ["dev"]}, Refused(400, "InvalidParameter")),
        ("POST", "/api/v1/workspaces", {}, {**WORKSPACE, "EnvTypes": ["prod"] * 2}, Refused(400, "InvalidParameter")),
        ("POST", "/api/v1/workspaces", {}, {**WORKSPACE, "WorkspaceName": "ab"}, Refused(400, "InvalidParameter")),
        ("POST", "/api/v1/workspaces", {}, {**WORKSPACE, "WorkspaceName": "1abc"}, Refused(400, "InvalidParameter")),
        ("POST", "/api/v1/workspaces", {}, {**WORKSPACE, "WorkspaceName": "a-bc"}, Refused(400, "InvalidParameter")),
        ("POST", "/api/v1/models", {}, {"ModelName": "m"}, Refused(404, "100400027")),
        ("POST", "/api/v1/models", {}, {"ModelName": "m", "WorkspaceId": "1"}, Refused(404, "100400027")),
        ("POST", "/api/v1/models/m/versions", {}, {"Uri": "oss://b/"}, Refused(404, "201900002")),
        ("GET", "/api/v1/models/m/versions", {}, None, Refused(404, "201900002")),
        ("GET", "/api/v1/models/m/versions/1.0.0", {}, None, Refused(404, "201900002")),
        ("GET", "/api/v1/models", {"PageNumber": "0"}, None, Refused(400, "InvalidParameter")),
        ("GET", "/api/v1/models", {"PageSize": "x"}, None, Refused(400, "InvalidParameter")),
        ("GET", "/api/v1/models", {"Order": "asc"}, None, Refused(400, "InvalidParameter")),
        ("GET", "/api/v1/models", {"SortBy": "ModelName"}, None, Refused(400, "InvalidParameter")),
        ("GET", "/api/v1/models", {"Conditions": "{"}, None, Refused(400, "InvalidParameter")),
        ("GET", "/api/v1/models", {"Unheard": "of"}, None, Refused(400, "InvalidParameter")),
        ("GET", "/api/v1/workspaces", {"Verbose": "perhaps"}, None, Refused(400, "InvalidParameter")),
        ("GET", "/api/v1/defaultWorkspaces", {}, None, Refused(404, "100400027")),
    ],
)
def test_a_request_that_makes_no_sense_is_refused(
    emulator: Emulator, method: str, path: str, query: dict[str, str], body: Any, expected: Refused
) -> None:
    """Unknown paths, broken bodies, parameters out of bounds and missing parents have the service's codes."""
    assert expected == send(emulator.endpoint, method, path, query=query, body=body).refused


def test_a_name_may_be_longer_than_published(cloud: Cloud) -> None:
    """Upstream's own tests make workspaces with 24 characters; 23 are published."""
    assert cloud.call("CreateWorkspace", **{**WORKSPACE, "WorkspaceName": "a" * 24})["WorkspaceId"]


def test_an_error_has_the_shape_of_the_gateway(emulator: Emulator) -> None:
    """An error body has code, message, request id, host and a link; the header repeats the id."""
    answer = send(emulator.endpoint, "GET", "/api/v1/models/m")
    assert {"Code", "Message", "RequestId", "HostId", "Recommend"} == set(answer.body)
    assert answer.headers["x-acs-request-id"] == answer.body["RequestId"]
    assert emulator.endpoint == answer.body["HostId"]
    assert answer.body["Code"] in answer.body["Recommend"]


def test_every_answer_has_its_own_request_id(cloud: Cloud) -> None:
    """Request ids are UUIDs and differ."""
    ids = [cloud.call("ListModels")["RequestId"] for _ in range(2)]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", one) for one in ids)


def test_a_null_counts_as_absent(emulator: Emulator, workspace_id: str) -> None:
    """A field sent as null is one that was not sent."""
    body = {"ModelName": "m", "WorkspaceId": workspace_id, "ModelDoc": None}
    answer = send(emulator.endpoint, "POST", "/api/v1/models", body=body)
    assert "ModelDoc" not in emulator.state()["models"][answer.body["ModelId"]]


def test_a_body_may_repeat_what_the_path_says(emulator: Emulator, workspace_id: str) -> None:
    """Path parameters in a body are ignored: the bridged plugin sends them and the service takes it."""
    body = {"WorkspaceId": "another", "Description": "Changed"}
    answer = send(emulator.endpoint, "PUT", f"/api/v1/workspaces/{workspace_id}", body=body)
    assert {"RequestId"} == set(answer.body)
    assert emulator.state()["workspaces"][workspace_id]["Description"] == "Changed"


def test_names_in_a_path_are_decoded(cloud: Cloud) -> None:
    """An id with characters that a URL cannot hold arrives as it was meant."""
    assert Refused(404, "201900002") == cloud.refused("GetModel", ModelId="a b/c?d#é")

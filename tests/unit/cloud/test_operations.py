"""Flat wire fields reach the API where its contract wants them: in path, query or body, signed."""

from __future__ import annotations

import json
from typing import Any

import pytest
from alibabacloud_aiworkspace20210204.client import Client as OfficialClient
from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.errors import Refused
from pulumi_resource_alicloud.cloud.limits import Limits
from pulumi_resource_alicloud.cloud.operations import bind, find_operation
from pulumi_resource_alicloud.cloud.retry import is_read

from tests.tools.scripted_service import Answer, Service


def operation_names() -> list[str]:
    """Return the wire names of all operations that the SDK has."""
    suffix = "_with_options"
    methods = [name.removesuffix(suffix) for name in dir(OfficialClient) if name.endswith(suffix)]
    return ["".join(word.title() for word in method.split("_")) for method in methods]


@pytest.mark.parametrize(
    ("operation", "fields", "method", "target", "body"),
    [
        ("GetWorkspace", {"WorkspaceId": "12"}, "GET", "/api/v1/workspaces/12", None),
        (
            "CreateModel",
            {"ModelName": "m", "Labels": [{"Key": "k", "Value": ""}], "OrderNumber": 0},
            "POST",
            "/api/v1/models",
            {"ModelName": "m", "Labels": [{"Key": "k", "Value": ""}], "OrderNumber": 0},
        ),
        (
            "UpdateModelVersion",
            {"ModelId": "model-1", "VersionName": "1.0.0", "Metrics": {"a": {"b": [1, None]}}, "SourceId": None},
            "PUT",
            "/api/v1/models/model-1/versions/1.0.0",
            {"Metrics": {"a": {"b": [1, None]}}},
        ),
        (
            "UpdateModelVersion",
            {"ModelId": "m", "VersionName": "v", "VersionDescription": "", "Metrics": {}},
            "PUT",
            "/api/v1/models/m/versions/v",
            {"VersionDescription": "", "Metrics": {}},
        ),
        ("UpdateWorkspace", {"WorkspaceId": 12}, "PUT", "/api/v1/workspaces/12", {}),
        (
            "DeleteModelVersionLabels",
            {"ModelId": "m", "VersionName": "v", "LabelKeys": "a,b c"},
            "DELETE",
            "/api/v1/models/m/versions/v/labels?LabelKeys=a%2Cb+c",
            None,
        ),
        ("ListModels", {"ModelName": "a b", "PageSize": 100}, "GET", "/api/v1/models?ModelName=a+b&PageSize=100", None),
        ("ListWorkspaces", {"Verbose": True}, "GET", "/api/v1/workspaces?Verbose=true", None),
        ("GetConfig", {"WorkspaceId": "1", "Verbose": False}, "GET", "/api/v1/workspaces/1/config?Verbose=false", None),
        ("GetModel", {"ModelId": "a b/c#?%*~'"}, "GET", "/api/v1/models/a%20b%2Fc%23%3F%25%2A~%27", None),
        ("GetModel", {"ModelId": "模型"}, "GET", "/api/v1/models/%E6%A8%A1%E5%9E%8B", None),
    ],
)
def test_fields_go_where_the_contract_wants_them(
    operation: str,
    fields: dict[str, Any],
    method: str,
    target: str,
    body: Any,
    service: Service,
    client: Client,
    limits: Limits,
) -> None:
    """None is left out, empty values are sent; path values cannot break out of their place; all of it is signed."""
    client.call(operation, fields, limits)
    (request,) = service.requests
    assert (method, target) == (request.method, request.target)
    assert body == (json.loads(request.body) if request.body else None)
    assert operation == request.headers["x-acs-action"]
    assert request.signature_holds("test-secret")


def test_an_answer_is_what_came_over_the_wire(service: Service, client: Client, limits: Limits) -> None:
    """Fields that the SDK does not know yet are kept, and so are nested values."""
    body = {"RequestId": "r", "ModelId": "m", "FieldOfNextYear": {"a": [1]}, "Labels": [{"Key": "k", "More": 1}]}
    service.script(Answer(body=body))
    assert body == client.call("GetModel", {"ModelId": "m"}, limits)


def test_an_answer_without_content_is_empty(service: Service, client: Client, limits: Limits) -> None:
    """HTTP 204 has no fields."""
    service.script(Answer(204, body=""))
    assert client.call("DeleteModel", {"ModelId": "m"}, limits) == {}


@pytest.mark.parametrize(
    ("operation", "fields", "named"),
    [
        ("GetNothing", {}, "GetNothing"),
        ("GetModel", {}, "ModelId"),
        ("GetModel", {"ModelId": ""}, "ModelId"),
        ("GetModel", {"ModelId": None}, "ModelId"),
        ("GetModel", {"ModelId": "m", "Colour": "red"}, "Colour"),
        ("CreateModel", {"ModelName": "m", "modelDoc": "x"}, "modelDoc"),
    ],
)
def test_what_the_api_does_not_know_is_a_defect_of_the_caller(
    operation: str, fields: dict[str, Any], named: str, service: Service, client: Client, limits: Limits
) -> None:
    """Nothing is sent, and the error names operation or field."""
    with pytest.raises(ValueError, match=named):
        client.call(operation, fields, limits)
    assert service.requests == []


@pytest.mark.parametrize("id_", [".", ".."])
def test_dots_alone_are_no_id(id_: str, service: Service, client: Client, limits: Limits) -> None:
    """A client takes them for steps up the path: DELETE of one model would become another call."""
    with pytest.raises(Refused, match="cannot be a ModelId"):
        client.call("DeleteModel", {"ModelId": id_}, limits)
    assert service.requests == []


def test_lists_that_are_not_given_are_not_sent() -> None:
    """The SDK would send them empty, and an update with an empty list removes what there is."""
    for name in operation_names():
        operation = find_operation(name)
        if operation.request is not None:
            *_, model = bind(name, dict.fromkeys(operation.path, "x"))[1]
            assert {None} >= set(vars(model).values()), name


@pytest.mark.parametrize("given", [[], [{"Key": "k", "Value": "v"}]])
def test_lists_that_are_given_are_sent(given: list[Any], service: Service, client: Client, limits: Limits) -> None:
    """An empty list is a wish: remove all."""
    client.call("UpdateRun", {"RunId": "r", "Labels": given}, limits)
    assert {"Labels": given} == json.loads(service.requests[0].body)


def test_every_operation_of_the_sdk_is_understood() -> None:
    """Each has a verb; its path arguments are named as on the wire; only reads are named so."""
    assert len(operation_names()) > 120
    for name in operation_names():
        operation = find_operation(name)
        assert operation.verb in ("GET", "POST", "PUT", "DELETE")
        assert (operation.verb == "GET") == is_read(name)
        assert all(path[0].isupper() and path.isalnum() for path in operation.path)


@pytest.mark.parametrize(
    ("repeatable", "operation"),
    [
        (True, "GetModel"),
        (True, "ListModels"),
        (True, "UpdateModel"),
        (True, "DeleteModel"),
        (True, "CreateModelLabels"),
        (True, "SetExperimentLabels"),
        (False, "CreateModel"),
        (False, "AddImage"),
        (False, "CreateMember"),
        (False, "LogRunMetrics"),
    ],
)
def test_what_makes_objects_is_not_repeatable(repeatable: bool, operation: str) -> None:
    """The API takes no client token: two POSTs may make two objects."""
    assert repeatable == find_operation(operation).repeatable

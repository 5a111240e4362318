"""Which objects are meant: what a list call is asked for, and what is compared here, exactly."""

from __future__ import annotations

from typing import Any

import pytest
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.selection import Selection
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.connections import CONNECTION
from pulumi_resource_alicloud.resources.dataset import DATASET
from pulumi_resource_alicloud.resources.image import IMAGE
from pulumi_resource_alicloud.resources.member import MEMBER
from pulumi_resource_alicloud.resources.model import MODEL
from pulumi_resource_alicloud.resources.run import RUN
from pulumi_resource_alicloud.resources.user_config import USER_CONFIG
from pulumi_resource_alicloud.resources.vocabulary import Kind
from pulumi_resource_alicloud.resources.workspace import WORKSPACE


@pytest.mark.parametrize(
    ("kind", "wanted", "query"),
    [
        (MODEL, {"modelName": "scorer", "publisher": "pai"}, {"ModelName": "scorer", "Provider": "pai"}),
        (MODEL, {"collections": ["a", "b"]}, {"Collections": "a,b"}),
        (MODEL, {"labels": {"team": "x"}}, {}),
        (IMAGE, {"labels": {"a": "1", "b": "2"}}, {"Labels": "a=1,b=2"}),
        (RUN, {"labels": {"a": "1"}}, {"Labels": "a:1"}),
        (IMAGE, {"labels": {"a": "1,2"}}, {}),
        (MEMBER, {"roles": ["x", "y"], "workspaceId": "1"}, {"Roles": "x,y", "WorkspaceId": "1"}),
        (CONNECTION, {"connectionType": "X"}, {"ConnectionTypes": ["X"]}),
        (CONNECTION, {"connectionType": "X,Y", "toolCall": False}, {"ConnectionTypes": ["X,Y"], "ToolCall": False}),
        (DATASET, {"property": "FILE", "datasetName": "d"}, {"Properties": "FILE", "Name": "d"}),
        (MODEL, {"modelName": "caf\u00e9", "task": "t"}, {"Task": "t"}),
        (MODEL, {"modelName": "cafe\u0301"}, {}),
        (MODEL, {"modelName": "\u6a21\u578b"}, {"ModelName": "\u6a21\u578b"}),
    ],
    ids=lambda value: getattr(value, "title", None) or ascii(value),
)
def test_a_list_is_asked_for_what_it_understands(kind: Kind, wanted: Properties, query: dict[str, Any]) -> None:
    """Under its own names, and never for text that it might take for something else."""
    assert query == Selection.of(kind, wanted).query


@pytest.mark.parametrize(
    ("kind", "wanted", "item", "meant"),
    [
        (MODEL, {"modelName": "a"}, {"ModelName": "a"}, True),
        (MODEL, {"modelName": "a"}, {"ModelName": "ab"}, False),
        (MODEL, {"modelName": "a"}, {"ModelName": "A"}, False),
        (MODEL, {"modelName": "a"}, {}, True),
        (MODEL, {"modelName": "a"}, {"ModelName": None}, True),
        (MODEL, {"modelName": "caf\u00e9"}, {"ModelName": "cafe\u0301"}, True),
        (MODEL, {"workspaceId": "7"}, {"WorkspaceId": 7}, True),
        (MODEL, {"labels": {"k": "v"}}, {"Labels": [{"Key": "k", "Value": "v"}, {"Key": "l"}]}, True),
        (MODEL, {"labels": {"k": "v"}}, {"Labels": [{"Key": "k", "Value": "w"}]}, False),
        (MODEL, {"labels": {"k": "v", "l": "w"}}, {"Labels": [{"Key": "k", "Value": "v"}]}, False),
        (MODEL, {"labels": {"l": ""}}, {"Labels": [{"Key": "l"}]}, True),
        (MODEL, {"labels": {"k": "v"}}, {"Labels": []}, False),
        (MODEL, {"labels": {"k": "v"}}, {}, True),
        (MODEL, {"labels": {}}, {"Labels": []}, True),
        (MEMBER, {"roles": ["x"]}, {"Roles": ["x", "y"]}, True),
        (MEMBER, {"roles": ["x", "y"]}, {"Roles": ["x"]}, False),
        (WORKSPACE, {"resourceGroupId": "rg-1"}, {"resourceGroupId": "rg-2"}, False),
        (WORKSPACE, {"resourceGroupId": "rg-1"}, {"ResourceGroupId": "rg-2"}, False),
        (WORKSPACE, {"resourceGroupId": "rg-1"}, {"resourceGroupId": "rg-1", "ResourceGroupId": "rg-2"}, True),
        (MODEL, {"publisher": "pai"}, {"Provider": "pai"}, True),
    ],
    ids=lambda value: getattr(value, "title", None) or ascii(value),
)
def test_what_an_item_shows_is_compared_exactly(
    kind: Kind, wanted: Properties, item: dict[str, Any], meant: bool
) -> None:
    """What it does not show was the business of the service."""
    assert meant == Selection.of(kind, wanted).has(item)


@pytest.mark.parametrize(
    ("item", "id_"),
    [
        ({"CategoryName": "c", "ConfigKey": "k"}, "c:k"),
        ({"CategoryName": "c", "ConfigKey": "k", "Scope": "owner"}, "c:k"),
        ({"CategoryName": "c", "ConfigKey": "k", "Scope": "subUser"}, "c:k:subUser"),
    ],
)
def test_an_id_says_what_is_not_usual(item: dict[str, Any], id_: str) -> None:
    """So that import finds the same object."""
    assert id_ == Selection.of(USER_CONFIG, {}).id_of(item)


def test_an_item_that_has_no_id_is_an_error() -> None:
    """It says what is missing."""
    with pytest.raises(InvalidInput, match="ListImages answers with an item without ImageId: the image has no id"):
        Selection.of(IMAGE, {}).id_of({"Name": "x"})

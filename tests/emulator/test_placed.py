"""What no call of the emulated API makes: put there by a test, listed by everybody."""

from __future__ import annotations

from typing import Any

import pytest
from aiworkspace_emulator.catalogue import COLLECTIONS

from tests.tables.placed import PLACED, place_all
from tests.tools.emulator_process import ControlError, Emulator
from tests.tools.official_client import Cloud
from tests.tools.raw_http import Refused

OFFICIAL, OTHER = PLACED["images"]
FIRST, SECOND = PLACED["connections"]
EVERYTHING: dict[str, tuple[str, dict[str, Any], list[str]]] = {
    "all images": ("ListImages", {}, [OFFICIAL, OTHER]),
    "images by a part of the name": ("ListImages", {"Name": "infer"}, [OTHER]),
    "images by words": ("ListImages", {"Query": "for training"}, [OFFICIAL]),
    "images by labels": ("ListImages", {"Labels": "system.official=true,system.supported.eas=true"}, [OTHER]),
    "images of no workspace": ("ListImages", {"WorkspaceId": "7"}, []),
    "images, newest first": ("ListImages", {"Order": "DESC", "PageSize": 1, "PageNumber": 2}, [OFFICIAL]),
    "all users": ("ListWorkspaceUsers", {}, ["1157703270994901", *PLACED["users"]]),
    "users by a part of the name": ("ListWorkspaceUsers", {"UserName": "wei2"}, ["200000000000000012"]),
    "users by id": ("ListWorkspaceUsers", {"UserId": "200000000000000011"}, ["200000000000000011"]),
    "all roles": ("ListWorkspaceRoles", {}, [*PLACED["roles"]]),
    "roles by type": ("ListWorkspaceRoles", {"RoleType": "custom", "Status": "Succeeded"}, [*PLACED["roles"]]),
    "roles by ids": ("ListWorkspaceRoles", {"RoleIds": "role-7"}, []),
    "resources of the workspace": ("ListResources", {"WorkspaceId": "home"}, ["resource-1"]),
    "resources of all": ("ListResources", {"Option": "ListResource"}, ["resource-1"]),
    "resources by type": ("ListResources", {"WorkspaceId": "home", "ResourceTypes": "ECS,ACS"}, []),
    "resources by quota": ("ListResources", {"WorkspaceId": "home", "QuotaIds": "quota-1"}, ["resource-1"]),
    "resources by labels": ("ListResources", {"WorkspaceId": "home", "Labels": "team=vision"}, ["resource-1"]),
    "all products": ("ListProducts", {}, [*PLACED["products"]]),
    "one product": ("ListProducts", {"ProductCodes": "PAI_isolate"}, ["PAI_isolate"]),
    "products, where services are asked for": ("ListProducts", {"ServiceCodes": "oss"}, []),
    "all connections, newest first": ("ListConnections", {}, [SECOND, FIRST]),
    "connections by ids": ("ListConnections", {"ConnectionIds": [FIRST, "conn-7"]}, [FIRST]),
    "connections by types": ("ListConnections", {"ConnectionTypes": ["MilvusConnection", "X"]}, [SECOND]),
    "connections by model": (
        "ListConnections",
        {"Model": "qwen-max", "ModelTypes": ["LLM"], "ToolCall": True},
        [FIRST],
    ),
    "connections from a token on": ("ListConnections", {"MaxResults": 1, "NextToken": "1"}, [FIRST]),
    "configurations of a category": ("ListConfigs", {"CategoryName": "CommonResourceConfig"}, [*PLACED["configs"]]),
    "configurations of another": ("ListConfigs", {"CategoryName": "DLCAutoRecycle"}, []),
    "configurations by keys": ("ListConfigs", {"ConfigKeys": "a,tempStoragePath"}, [*PLACED["configs"]]),
}
LISTS = {
    operation.name: (collection.id_field, operation)
    for collection in COLLECTIONS.values()
    for operation in collection.operations
}


@pytest.fixture
def home(emulator: Emulator, workspace_id: str) -> str:
    """A workspace in which everything was put."""
    place_all(emulator, workspace_id)
    return workspace_id


@pytest.mark.parametrize(("operation", "asked", "expected"), EVERYTHING.values(), ids=EVERYTHING)
def test_lists_show_what_passes_their_filters(
    cloud: Cloud, home: str, operation: str, asked: dict[str, Any], expected: list[str]
) -> None:
    """Names match anywhere, everything else exactly; what is called home is the workspace of these objects."""
    id_field, known = LISTS[operation]
    path = {"WorkspaceId": home} if "{WorkspaceId}" in known.path else {}
    asked = {name: home if value == "home" else value for name, value in asked.items()}
    answer = cloud.call(operation, **path, **asked)
    assert expected == [item[id_field] for item in answer[known.listing.items]]


def test_an_image_is_read_by_its_id_which_it_does_not_repeat(cloud: Cloud, home: str) -> None:
    """Labels on demand; an image that nobody has is not there."""
    assert home
    assert "ImageId" not in cloud.call("GetImage", ImageId=OFFICIAL)
    assert "Labels" not in cloud.call("GetImage", ImageId=OFFICIAL)
    assert "pytorch-training" == cloud.call("GetImage", ImageId=OFFICIAL)["Name"]
    assert 2 == len(cloud.call("GetImage", ImageId=OFFICIAL, Verbose=True)["Labels"])
    assert Refused(404, "201200002") == cloud.refused("GetImage", ImageId="image-none")


@pytest.mark.parametrize(("option", "shown"), [("Secret", "******"), ("PlainText", "connection-secret-canary")])
def test_secrets_of_connections_are_in_clear_unless_the_caller_asks_otherwise(
    cloud: Cloud, home: str, option: str, shown: str
) -> None:
    """EncryptOption says how; without it they are in clear."""
    assert home
    (found,) = cloud.call("ListConnections", ConnectionName="qwen", EncryptOption=option)["Connections"]
    assert {"api_key": shown} == found["Secrets"]


@pytest.mark.parametrize(
    ("operation", "fields"),
    [
        ("ListWorkspaceUsers", {"WorkspaceId": "7"}),
        ("ListWorkspaceRoles", {"WorkspaceId": "7"}),
        ("ListConfigs", {"WorkspaceId": "7"}),
        ("ListResources", {"WorkspaceId": "7"}),
    ],
)
def test_what_belongs_to_a_workspace_is_not_listed_without_it(
    cloud: Cloud, operation: str, fields: dict[str, str]
) -> None:
    """A workspace that is not there is an error, never an empty list."""
    assert 404 == cloud.refused(operation, **fields).status


def test_resources_are_those_of_a_workspace_or_of_all(cloud: Cloud) -> None:
    """Which of the two the caller says."""
    assert Refused(400, "MissingParameter") == cloud.refused("ListResources")


def test_what_belongs_to_a_workspace_goes_with_it(emulator: Emulator, cloud: Cloud, home: str) -> None:
    """What belongs to the account stays."""
    cloud.call("DeleteWorkspace", WorkspaceId=home)
    state = emulator.state()
    assert {"images", "users", "products", "services"} == {name for name in PLACED if state[name]}


@pytest.mark.parametrize("collection", ["models", "workspaces", "members", "userConfigs", "nothing"])
def test_what_the_api_makes_is_not_put(emulator: Emulator, collection: str) -> None:
    """The refusal names the collections that take objects."""
    with pytest.raises(
        ControlError, match=r"configs, connections, images, products, resources, roles, services, users"
    ):
        emulator.place(collection, "x", Name="x")


def test_an_object_is_an_object(emulator: Emulator) -> None:
    """Anything else is refused."""
    with pytest.raises(ControlError, match="JSON object"):
        emulator.control("PUT", "objects/images/x", ["x"])


def test_the_page_shows_no_secret_of_a_connection(emulator: Emulator, home: str) -> None:
    """Neither as it is nor as it was; what is no secret is in clear."""
    emulator.control("PATCH", f"objects/connections/{FIRST}", {"Secrets": {"password": "hush"}})
    shown = emulator.control("GET", f"objects/connections/{FIRST}")
    assert home == shown["fields"]["WorkspaceId"]
    assert "[redacted]" == shown["fields"]["Secrets"]
    assert "hush" not in str(shown)

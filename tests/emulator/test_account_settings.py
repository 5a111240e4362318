"""Code sources and user configurations: what is secret in them, what is one-way, what is part of a key."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.samples import SAMPLES, make
from tests.tools.emulator_process import Emulator
from tests.tools.official_client import Cloud
from tests.tools.raw_http import Refused

CATEGORY, KEY = "DataPrivacyConfig", "customizePAIAssumedRole"


def config(scope: str, value: str) -> dict[str, str]:
    """A user configuration."""
    return {"CategoryName": CATEGORY, "ConfigKey": KEY, "ConfigValue": value, "Scope": scope}


def configs(cloud: Cloud, **filters: Any) -> list[Any]:
    """The configurations that a list shows."""
    return list(cloud.call("ListUserConfigs", **filters)["Configs"])


def test_the_scope_is_part_of_the_key(cloud: Cloud) -> None:
    """The same key has a value for each scope; setting one again replaces it."""
    cloud.call("SetUserConfigs", Configs=[config("owner", "a"), config("subUser", "b")])
    cloud.call("SetUserConfigs", Configs=[config("owner", "c")])
    assert [config("owner", "c"), config("subUser", "b")] == configs(cloud, CategoryNames=CATEGORY, ConfigKeys=KEY)


@pytest.mark.parametrize(
    ("which", "expected"), [({"ConfigKey": KEY, "Scope": "owner"}, ["subUser"]), ({"ConfigKey": KEY}, []), ({}, [])]
)
def test_a_deletion_takes_every_scope_it_does_not_exclude(
    cloud: Cloud, which: dict[str, str], expected: list[str]
) -> None:
    """Deleting twice is no error."""
    cloud.call("SetUserConfigs", Configs=[config("owner", "a"), config("subUser", "b")])
    for _ in range(2):
        cloud.call("DeleteUserConfig", CategoryName=CATEGORY, **which)
    assert expected == [one["Scope"] for one in configs(cloud)]


@pytest.mark.parametrize("wrong", ["CategoryName", "ConfigKey", "Scope"])
def test_only_published_configurations_exist(cloud: Cloud, wrong: str) -> None:
    """There is one category with one key, and two scopes."""
    refused = cloud.refused("SetUserConfigs", Configs=[{**config("owner", "a"), wrong: "Other"}])
    assert Refused(400, "InvalidParameter") == refused


@pytest.mark.parametrize("left_out", ["CategoryName", "ConfigKey", "ConfigValue", "Scope"])
def test_a_configuration_is_complete(cloud: Cloud, left_out: str) -> None:
    """Every field is required, the scope as well."""
    refused = cloud.refused("SetUserConfigs", Configs=[{**config("owner", "a"), left_out: None}])
    assert Refused(400, "MissingParameter") == refused


def test_publishing_a_code_source_is_one_way(cloud: Cloud) -> None:
    """PublishCodeSource makes it public; no update takes that back."""
    where = make(cloud, SAMPLES["codeSources"], full=False)
    assert cloud.call("GetCodeSource", **where)["Accessibility"] == "PRIVATE"
    assert cloud.call("PublishCodeSource", **where)["CodeSourceId"] == where["CodeSourceId"]
    cloud.call("UpdateCodeSource", **where, Description="still public")
    assert cloud.call("GetCodeSource", **where)["Accessibility"] == "PUBLIC"


def test_secrets_stay_out_of_the_request_log(emulator: Emulator, cloud: Cloud) -> None:
    """Tokens and configuration values are masked in logged bodies, nested ones too."""
    make(cloud, SAMPLES["codeSources"])
    cloud.call("SetUserConfigs", Configs=[config("owner", "a secret")])
    bodies = [entry["body"] for entry in emulator.requests("CreateCodeSource", "SetUserConfigs")]
    assert bodies[0]["CodeRepoAccessToken"] == bodies[1]["Configs"][0]["ConfigValue"] == "[redacted]"


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["one", "two"]),
        ({"DisplayName": "tw"}, ["two"]),
        ({"SortBy": "DisplayName", "Order": "DESC"}, ["two", "one"]),
        ({"SortBy": "GmtModifyTime"}, ["one", "two"]),
    ],
)
def test_code_sources_are_listed_by_workspace(
    cloud: Cloud, workspace_id: str, filters: dict[str, Any], expected: list[str]
) -> None:
    """The workspace is required; names match anywhere."""
    for name in ("one", "two"):
        source = {"CodeRepo": "https://example.com/r.git", "MountPath": "/mnt/", "WorkspaceId": workspace_id}
        cloud.call("CreateCodeSource", DisplayName=name, **source)
    listed = cloud.call("ListCodeSources", WorkspaceId=workspace_id, **filters)["CodeSources"]
    assert expected == [source["DisplayName"] for source in listed]
    assert Refused(400, "MissingParameter") == cloud.refused("ListCodeSources", **filters)

"""What the Go SDK sends to the engine: inputs, secrets, version and place of the plugin; and what it gives back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.tools.checkout import VERSION
from tests.tools.go_tool import beside_sdk

PROGRAM = Path(__file__).with_name("go_registration") / "main.go"
URL = "github://api.github.com/pulumi-resource-alicloud/pulumi-resource-alicloud"

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """Run the program against Pulumi's mocks and return what was sent, by the names of resources."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("ALICLOUD_REGION", "cn-shanghai")
        environment.setenv("ALICLOUD_PROFILE", "")
        environment.delenv("ALICLOUD_ECS_ROLE_NAME", raising=False)
        environment.setenv("PULUMI_CONFIG", '{"alicloud:maxRetryTimeout": "7"}')
        printed = beside_sdk({"registration": PROGRAM}, tmp_path_factory.mktemp("go"), "run", "-buildvcs=false")
    return {told["name"]: told for told in map(json.loads, printed.splitlines())}


def plain(value: Any) -> Any:
    """Return a value with `secret` around what goes over the wire as a secret."""
    match value:
        case {"4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", "value": inside}:
            return ("secret", plain(inside))
        case dict():
            return {key: plain(item) for key, item in value.items()}
        case list():
            return [plain(item) for item in value]
    return value


def test_inputs_go_out_under_their_wire_names(sent: Mapping[str, Any]) -> None:
    """A resource is registered under its token, with what the program said, zeros and empty maps included."""
    expected = {
        "modelName": "n",
        "orderNumber": 0,
        "workspaceId": "12",
        "labels": [{"key": "tier"}],
        "extraInfo": {},
    }
    assert sent["model"]["type"] == "alicloud:pai/workspaceModel:WorkspaceModel"
    assert expected == sent["model"]["inputs"]


def test_constants_go_out_as_what_they_stand_for(sent: Mapping[str, Any]) -> None:
    """A constant is given for a string that must be there, for one that may be, and, converted, inside of a list."""
    assert "PRIVATE" == sent["source"]["inputs"]["accessibility"]
    assert "PUBLIC" == sent["constants"]["inputs"]["accessibility"]
    assert ["prod"] == sent["found"]["inputs"]["envTypes"]


@pytest.mark.parametrize("name", ["source", "provider"])
def test_requests_name_version_and_place_of_the_plugin(name: str, sent: Mapping[str, Any]) -> None:
    """The engine is asked for exactly our version of the plugin, for resources and providers."""
    assert (VERSION, URL) == (sent[name]["version"], sent[name]["url"])


@pytest.mark.parametrize("name", ["found", "looked up"])
def test_lookups_refer_to_the_package(name: str, sent: Mapping[str, Any]) -> None:
    """Pulumi's SDK for Go says no version with a lookup; a reference to the package stands for version and place."""
    assert sent[name]["package"] == "mock-uuid"


def test_a_program_can_name_another_version(sent: Mapping[str, Any]) -> None:
    """Options of the program win over the SDK's own."""
    assert sent["model"]["version"] == "2027.1.0"


def test_secrets_are_sent_as_secrets(sent: Mapping[str, Any]) -> None:
    """Secret inputs need no word of the program, and come back as secrets; the program's args stay as they are."""
    assert plain(sent["source"]["inputs"])["codeRepoAccessToken"] == ("secret", "t")
    assert sent["source"]["secrets"] == ["codeRepoAccessToken"]
    assert sent["looked up"]["secrets"] == ["codeRepoAccessToken"]
    assert sent["program"]["argsChanged"] is False


def test_the_provider_sends_what_it_is_given(sent: Mapping[str, Any]) -> None:
    """Nested arguments go out as they are, keys as secrets, a nil pointer not at all; the environment fills in."""
    expected = {
        "accessKey": ("secret", "k"),
        "assumeRole": {"roleArn": "r"},
        "endpoints": [{"aiworkspace": "h"}],
        "region": "cn-shanghai",
    }
    assert expected == plain(sent["provider"]["inputs"])


def test_a_lookup_sends_id_and_state(sent: Mapping[str, Any]) -> None:
    """A lookup reads a resource by its id, with what is known of it or with nothing."""
    assert ("12", {"envTypes": ["prod"]}) == (sent["found"]["id"], sent["found"]["inputs"])
    assert ("code-1", {}) == (sent["looked up"]["id"], sent["looked up"]["inputs"])


def test_outputs_of_lists_of_resources_can_be_read(sent: Mapping[str, Any]) -> None:
    """Resources in a list give their outputs, as single ones do."""
    assert sent["program"]["outputs"] == ["code", "2026-11-24T00:00:00Z", ["prod"]]


def test_what_is_missing_is_said_at_once(sent: Mapping[str, Any]) -> None:
    """A constructor names all arguments that it cannot do without."""
    needed = "Accessibility and CodeRepo and MountPath and WorkspaceId"
    assert sent["program"]["missing"] == f"WorkspaceCodeSource empty cannot be made: its args need {needed}"


def test_configuration_is_read_with_its_defaults(sent: Mapping[str, Any]) -> None:
    """A number of the stack's configuration is a number; what is not set comes from the environment."""
    assert (sent["program"]["region"], sent["program"]["retries"]) == ("cn-shanghai", 7)

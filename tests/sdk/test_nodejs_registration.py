"""What the Node.js SDK sends to the engine: inputs, secrets, version and place of the plugin; what it gives back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.tools.host.values import SECRET, SIGNATURE
from tests.tools.node_tool import SDK, run_program

PROGRAM = Path(__file__).with_name("nodejs_registration.ts")
ABOUT = json.loads((SDK / "package.json").read_text(encoding="utf-8"))["pulumi"]
ENVIRONMENT = {
    "ALICLOUD_REGION": "cn-shanghai",
    "ALICLOUD_PROFILE": "",
    "ALICLOUD_ECS_ROLE_NAME": "",
    "VERSION": ABOUT["version"],
    "PULUMI_CONFIG": json.dumps(
        {"alicloud:maxRetryTimeout": "7", "alicloud:endpoints": json.dumps([{"aiworkspace": "h"}])}
    ),
}

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """Run the program against Pulumi's mocks and return what was sent, by the names of resources."""
    printed = run_program(PROGRAM.read_text(encoding="utf-8"), tmp_path_factory.mktemp("nodejs"), ENVIRONMENT)
    return {told["name"]: told for told in map(json.loads, printed.splitlines())}


def secret(value: Any) -> dict[str, Any]:
    """Return a value as it goes over the wire when it is a secret."""
    return {SIGNATURE: SECRET, "value": value}


def test_inputs_go_out_under_their_wire_names(sent: Mapping[str, Any]) -> None:
    """A resource is registered under its token, with what the program said, zeros and empty maps included."""
    said = {"modelName": "n", "orderNumber": 0, "labels": [{"key": "tier"}], "extraInfo": {}}
    assert sent["model"]["type"] == "alicloud:pai/workspaceModel:WorkspaceModel"
    assert said | {"workspaceId": "12"} == sent["model"]["inputs"]


def test_constants_go_out_as_what_they_stand_for(sent: Mapping[str, Any]) -> None:
    """A constant is given for a string, inside of an output and inside of a list; the compiler takes it."""
    said = {"accessibility": "ROLE_PUBLIC", "dataSourceType": "OSS", "property": "DIRECTORY"}
    assert said | {"uri": "oss://b", "workspaceId": "12"} == sent["constants"]["inputs"]
    assert ["prod"] == sent["lists"]["inputs"]["envTypes"]


@pytest.mark.parametrize("name", ["source", "found", "looked up", "provider"])
def test_requests_name_version_and_place_of_the_plugin(name: str, sent: Mapping[str, Any]) -> None:
    """The engine is asked for exactly our version of the plugin, for resources, lookups and providers."""
    assert (ABOUT["version"], ABOUT["server"]) == (sent[name]["version"], sent[name]["url"])


def test_a_program_can_name_another_version(sent: Mapping[str, Any]) -> None:
    """Options of the program win over the SDK's own."""
    assert sent["model"]["version"] == "2027.1.0"


def test_secrets_are_sent_as_secrets(sent: Mapping[str, Any]) -> None:
    """Secret inputs need no word of the program, and come back as secrets; the program's args stay as they are."""
    assert secret("t") == sent["source"]["inputs"]["codeRepoAccessToken"]
    assert sent["source"]["secrets"] == ["codeRepoAccessToken"]
    assert sent["looked up"]["secrets"] == ["codeRepoAccessToken"]
    assert (True, False) == (sent["program"]["secretOutput"], sent["program"]["argsChanged"])


def test_the_provider_gets_text_only(sent: Mapping[str, Any]) -> None:
    """Numbers, switches, lists and objects go to the provider as JSON, keys as secrets; the environment fills in."""
    inputs = dict(sent["provider"]["inputs"])
    hidden = inputs.pop("assumeRoleWithOidc")
    oidc = {"oidcProviderArn": "a", "roleArn": "r", "oidcToken": "token"}
    assert secret(oidc) == {**hidden, "value": json.loads(hidden["value"])}
    assert (secret("k"), "cn-shanghai") == (inputs.pop("accessKey"), inputs.pop("region"))
    assert {key: json.loads(value) for key, value in inputs.items()} == {
        "assumeRole": {"roleArn": "r", "sessionExpiration": 900},
        "clientReadTimeout": 1000,
        "endpoints": [{"aiworkspace": "h"}],
        "skipRegionValidation": False,
    }


def test_a_program_goes_before_the_environment(sent: Mapping[str, Any]) -> None:
    """What the program says is not filled in, and nothing else is sent."""
    assert {"region": "cn-hangzhou"} == sent["spoken"]["inputs"]


def test_a_lookup_sends_id_and_state(sent: Mapping[str, Any]) -> None:
    """A lookup reads a resource by its id, with what is known of it or with nothing."""
    known = {"uri": "oss://b", "labels": [{"key": "tier", "value": "gold"}]}
    assert ("model-1:1.0.0", known) == (sent["found"]["id"], sent["found"]["inputs"])
    assert ("code-1", {}) == (sent["looked up"]["id"], sent["looked up"]["inputs"])


def test_outputs_can_be_read(sent: Mapping[str, Any]) -> None:
    """A lookup's id and properties, nested ones, and what only the cloud knows."""
    found = ["model-1:1.0.0", "oss://b", [{"key": "tier", "value": "gold"}]]
    assert [*found, [{"key": "tier"}], "2026-11-24T00:00:00Z"] == sent["program"]["outputs"]


def test_what_is_missing_is_said_at_once(sent: Mapping[str, Any]) -> None:
    """A constructor names all arguments that it cannot do without."""
    needed = "accessibility, codeRepo, mountPath, workspaceId"
    assert f"Error: WorkspaceCodeSource needs {needed}" == sent["program"]["missing"]


def test_references_come_back_as_our_classes(sent: Mapping[str, Any]) -> None:
    """A reference to one of our resources becomes an object of the class in the SDK of its version, and of no other."""
    assert [True, False] == sent["program"]["isOurs"]


def test_configuration_is_read_with_its_defaults(sent: Mapping[str, Any]) -> None:
    """A number of the stack's configuration is a number, a list a list; what is not set comes from the environment."""
    assert ["cn-shanghai", 7, [{"aiworkspace": "h"}]] == sent["program"]["config"]

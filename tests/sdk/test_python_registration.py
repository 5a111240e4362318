"""What the Python SDK sends to the engine: inputs, secrets, version and place of the plugin."""

import asyncio
import gc
import json
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pulumi
import pulumi_alicloud_pai as alicloud
import pytest
from pulumi.runtime import mocks, rpc, settings

from tests.tools.checkout import VERSION

URL = "github://api.github.com/pulumi-resource-alicloud/pulumi-resource-alicloud"
SECRET = {rpc._special_sig_key: rpc._special_secret_sig}


class Cloud(pulumi.runtime.Mocks):
    """Answers with the inputs, and with an id made of the name."""

    def new_resource(self, args: pulumi.runtime.MockResourceArgs) -> tuple[str | None, dict[Any, Any]]:
        """Return an id and the outputs."""
        return args.resource_id or f"{args.name}-id", {**args.inputs, "createTime": "2026-11-24T00:00:00Z"}

    def call(self, args: pulumi.runtime.MockCallArgs) -> tuple[dict[Any, Any], list[tuple[str, str]] | None]:
        """Return nothing: this package has no functions."""
        raise AssertionError(args.token)


class Monitor(mocks.MockMonitor):
    """Records requests."""

    def __init__(self) -> None:
        super().__init__(Cloud())
        self.requests: dict[str, Any] = {}

    def RegisterResource(self, request: Any) -> Any:  # noqa: N802 - the service's name
        """Record and answer a registration."""
        self.requests[request.name] = request
        parent: Any = super()
        return parent.RegisterResource(request)

    def ReadResource(self, request: Any) -> Any:  # noqa: N802 - the service's name
        """Record and answer a lookup."""
        self.requests[request.name] = request
        parent: Any = super()
        return parent.ReadResource(request)


@pytest.fixture
def monitor() -> Iterator[Monitor]:
    """Put a recording monitor in the place of the engine."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    recording = Monitor()
    # The stack belongs to the loop that it was made in: one of an earlier test, which need not have run it, is no good.
    settings.set_root_resource(None)  # type: ignore[arg-type] # as it is before there is one
    pulumi.runtime.set_mocks(recording.mocks, monitor=recording)
    yield recording
    with warnings.catch_warnings():
        # The mock monitor leaves the loops of its worker threads open; collect them here, not inside of another test.
        warnings.simplefilter("ignore", ResourceWarning)
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()
        asyncio.set_event_loop(None)
        gc.collect()


def run(program: Callable[[], Any]) -> None:
    """Run a program to its end."""
    until_done: Any = pulumi.runtime.test
    until_done(program)()


def sent(request: Any) -> dict[str, Any]:
    """Return the properties of a request as they went over the wire."""
    properties = request.object if hasattr(request, "object") else request.properties
    return {key: rpc.deserialize_property(value, True) for key, value in properties.items()}


def label_args() -> Any:
    """Return a label in the form of an args object."""
    return alicloud.pai.WorkspaceModelLabelArgs(key="tier", value="gold")


@pytest.mark.parametrize("label", [lambda: {"key": "tier", "value": "gold"}, label_args], ids=["dict", "args"])
def test_inputs_go_out_under_their_wire_names(label: Callable[[], Any], monitor: Monitor) -> None:
    """A resource is registered under its token, with what the program said and nothing else."""
    run(
        lambda: alicloud.pai.WorkspaceModel(
            "m", model_name="n", order_number=0, labels=[label()], extra_info={"a": "b"}
        )
    )
    request = monitor.requests["m"]
    expected = {
        "modelName": "n",
        "orderNumber": 0,
        "labels": [{"key": "tier", "value": "gold"}],
        "extraInfo": {"a": "b"},
    }
    assert request.type == "alicloud:pai/workspaceModel:WorkspaceModel"
    assert expected == sent(request)


def test_constants_go_out_as_what_they_stand_for(monitor: Monitor) -> None:
    """A constant is given for a string, inside of an output and inside of a list, and is equal to the string."""
    pai = alicloud.pai

    def program() -> None:
        pai.WorkspaceDataset(
            "constants",
            accessibility=pai.WorkspaceDatasetAccessibility.ROLE_PUBLIC,
            data_source_type=pulumi.Output.from_input(pai.WorkspaceDatasetDataSourceType.OSS),
            property=pai.WorkspaceDatasetProperty.DIRECTORY,
            uri="oss://b",
            workspace_id="12",
        )
        pai.WorkspaceWorkspace("lists", description="d", env_types=[pai.WorkspaceWorkspaceEnvTypes.PROD])

    run(program)
    said = {"accessibility": "ROLE_PUBLIC", "dataSourceType": "OSS", "property": "DIRECTORY"}
    assert {**said, "uri": "oss://b", "workspaceId": "12"} == sent(monitor.requests["constants"])
    assert {"description": "d", "envTypes": ["prod"]} == sent(monitor.requests["lists"])
    assert pai.WorkspaceDatasetProperty.DIRECTORY == "DIRECTORY"


def test_an_args_object_says_the_same_as_single_arguments(monitor: Monitor) -> None:
    """Both forms of the constructor send the same, and the args object can be used again."""
    args = alicloud.pai.WorkspaceWorkspaceArgs(description="d", env_types=["prod"], workspace_name="w")

    def program() -> None:
        alicloud.pai.WorkspaceWorkspace("one", args)
        alicloud.pai.WorkspaceWorkspace("two", args=args, opts=pulumi.ResourceOptions(protect=True))
        alicloud.pai.WorkspaceWorkspace("three", description="d", env_types=["prod"], workspace_name="w")
        alicloud.pai.WorkspaceWorkspace("four", None, "d", None, ["prod"], None, "w")

    run(program)
    expected = {"description": "d", "envTypes": ["prod"], "workspaceName": "w"}
    assert [expected] * 4 == [sent(monitor.requests[name]) for name in ("one", "two", "three", "four")]
    assert monitor.requests["two"].protect


def test_requests_name_version_and_place_of_the_plugin(monitor: Monitor) -> None:
    """The engine is asked for exactly our version of the plugin, for resources, lookups and providers."""

    def program() -> None:
        alicloud.pai.WorkspaceModel("created", model_name="n")
        alicloud.pai.WorkspaceModel.get("found", "model-1")
        alicloud.Provider("provider", region="cn-hangzhou")

    run(program)
    for name in ("created", "found", "provider"):
        request = monitor.requests[name]
        assert (request.version, request.pluginDownloadURL) == (VERSION, URL)


def test_a_program_can_name_another_version(monitor: Monitor) -> None:
    """Options of the program win over the SDK's own."""
    opts = pulumi.ResourceOptions(version="2027.1.0")
    run(lambda: alicloud.pai.WorkspaceModel("m", model_name="n", opts=opts))
    assert monitor.requests["m"].version == "2027.1.0"


def test_a_lookup_sends_id_and_state(monitor: Monitor) -> None:
    """`get` reads a resource by id with what is known of it, and its outputs are there."""
    outputs: list[Any] = []

    def program() -> None:
        found = alicloud.pai.WorkspaceWorkspace.get("w", "12", workspace_name="team", env_types=["prod"])
        pulumi.Output.all(found.id, found.create_time, found.env_types).apply(outputs.extend)

    run(program)
    request = monitor.requests["w"]
    expected = {"workspaceName": "team", "envTypes": ["prod"]}
    assert expected == sent(request)
    assert request.id == "12"
    assert outputs == ["12", "2026-11-24T00:00:00Z", ["prod"]]


def test_outputs_are_typed_objects(monitor: Monitor) -> None:
    """A nested output is an object with attributes, and still a dict as in the official SDK."""
    labels: list[Any] = []

    def program() -> None:
        model = alicloud.pai.WorkspaceModel("m", model_name="n", labels=[{"key": "tier", "value": "gold"}])
        model.labels.apply(lambda received: labels.extend(received or ()))

    run(program)
    (label,) = labels
    assert isinstance(label, alicloud.pai.outputs.WorkspaceModelLabel)
    assert (label.key, label.value, dict(label)) == ("tier", "gold", {"key": "tier", "value": "gold"})


def test_a_key_of_the_wire_is_answered_with_the_propertys_name(
    monitor: Monitor, caplog: pytest.LogCaptureFixture
) -> None:
    """A nested output that is read like a dict, by the API's name, says which property has the value."""
    owner = alicloud.pai.outputs.WorkspaceWorkspaceOwner(display_name="A. Lovelace")
    assert "A. Lovelace" == owner.display_name
    assert owner.get("displayName") is None
    with pytest.raises(KeyError):
        owner["userId"]
    assert "display_name" in caplog.text
    assert "user_id" in caplog.text


def test_secrets_of_the_provider_are_secret(monitor: Monitor) -> None:
    """Keys and tokens leave the program as secrets, also inside of an object, and come back as secrets."""
    run(
        lambda: alicloud.Provider(
            "p",
            access_key="ak",
            secret_key="sk",  # noqa: S106 - a test's
            security_token="st",  # noqa: S106 - a test's
            region="cn-hangzhou",
            assume_role_with_oidc={"oidc_provider_arn": "a", "role_arn": "r", "oidc_token": "token"},
        )
    )
    request = monitor.requests["p"]
    properties = sent(request)
    assert properties.pop("region") == "cn-hangzhou"
    assert {"accessKey", "secretKey", "securityToken", "assumeRoleWithOidc"} == properties.keys()
    assert all(value.items() >= SECRET.items() for value in properties.values())
    oidc = json.loads(properties["assumeRoleWithOidc"]["value"])
    assert oidc == {"oidcProviderArn": "a", "roleArn": "r", "oidcToken": "token"}
    assert set(request.additionalSecretOutputs) == properties.keys()


@pytest.mark.parametrize(
    "role",
    [
        {"role_arn": "r", "session_expiration": 900},
        {"roleArn": "r", "sessionExpiration": 900},
        alicloud.ProviderAssumeRoleArgs(role_arn="r", session_expiration=900),
        {"role_arn": pulumi.Output.from_input("r"), "session_expiration": 900},
    ],
    ids=["snake", "camel", "args", "output"],
)
def test_the_provider_gets_text_only(role: Any, monitor: Monitor) -> None:
    """Numbers, switches, lists and objects go to the provider as JSON, with wire names however they were written."""
    run(
        lambda: alicloud.Provider(
            "p",
            assume_role=role,
            endpoints=[{"aiworkspace": "127.0.0.1:1", "swas_open": "h"}],
            client_read_timeout=1000,
            skip_region_validation=True,
        )
    )
    properties = sent(monitor.requests["p"])
    assert {key: json.loads(value) for key, value in properties.items()} == {
        "assumeRole": {"roleArn": "r", "sessionExpiration": 900},
        "endpoints": [{"aiworkspace": "127.0.0.1:1", "swasOpen": "h"}],
        "clientReadTimeout": 1000,
        "skipRegionValidation": True,
    }


def test_environment_fills_what_is_not_said(monitor: Monitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """The provider takes the region from the environment, unless the program or nothing says it."""
    monkeypatch.setenv("ALICLOUD_REGION", "cn-shanghai")
    monkeypatch.setenv("ALICLOUD_PROFILE", "")

    def program() -> None:
        alicloud.Provider("silent")
        alicloud.Provider("spoken", region="cn-hangzhou")

    run(program)
    assert sent(monitor.requests["silent"]) == {"region": "cn-shanghai"}
    assert sent(monitor.requests["spoken"]) == {"region": "cn-hangzhou"}


def test_a_deprecated_argument_is_warned_about(monitor: Monitor) -> None:
    """The warning names the argument and what to use in its place, in the program's language."""
    with pytest.warns(DeprecationWarning, match="security_transport is deprecated: Use `secure_transport` instead"):
        run(lambda: alicloud.Provider("p", security_transport="true"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        run(lambda: alicloud.Provider("q", secure_transport="true"))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "WorkspaceWorkspace needs description, env_types$"),
        ({"workspaceName": "w"}, "WorkspaceWorkspace has no argument workspaceName; did you mean workspace_name?"),
        ({"zone": "z"}, "WorkspaceWorkspace has no argument zone"),
        ({"opts": {}}, "opts of WorkspaceWorkspace must be pulumi.ResourceOptions, not dict"),
        ({"args": {}}, "args of WorkspaceWorkspace must be WorkspaceWorkspaceArgs, not dict"),
        ({"__props__": {}}, "__props__ is for lookups"),
    ],
)
def test_a_wrong_argument_is_named(arguments: dict[str, Any], message: str, monitor: Monitor) -> None:
    """A mistake is a TypeError that says what is wrong and what is meant, before anything is registered."""
    constructor: Any = alicloud.pai.WorkspaceWorkspace
    with pytest.raises(TypeError, match=message.replace("?", r"\?")):
        constructor("w", **arguments)
    assert "w" not in monitor.requests


def test_references_come_back_as_our_classes(monitor: Monitor) -> None:
    """A reference to one of our resources becomes an object of the class in the SDK of its version, and of no other."""
    module = rpc.get_resource_module("alicloud", "pai/workspaceModel", VERSION)
    package = rpc.get_resource_package("alicloud", VERSION)
    assert module is not None
    assert package is not None
    made: list[Any] = []

    def program() -> None:
        urn = "urn:pulumi:stack::project::alicloud:pai/workspaceModel:WorkspaceModel::m"
        made.append(module.construct("m", "alicloud:pai/workspaceModel:WorkspaceModel", urn))
        made.append(package.construct_provider("p", "pulumi:providers:alicloud", "urn:pulumi:s::p::x::p"))

    monitor.resources["urn:pulumi:stack::project::alicloud:pai/workspaceModel:WorkspaceModel::m"] = (
        mocks.MockMonitor.ResourceRegistration("urn", "m-id", {"modelName": "n"})
    )
    monitor.resources["urn:pulumi:s::p::x::p"] = mocks.MockMonitor.ResourceRegistration("urn", "p-id", {})
    run(program)
    assert [alicloud.pai.WorkspaceModel, alicloud.Provider] == [type(resource) for resource in made]
    assert rpc.get_resource_module("alicloud", "pai/workspaceModel", "3.105.0") is None
    assert rpc.get_resource_package("alicloud", "3.105.0") is None


def test_configuration_is_read_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """`config` reads the stack's configuration with its types, then the environment."""
    monkeypatch.setenv("ALICLOUD_REGION", "cn-shanghai")
    pulumi.runtime.set_all_config({"alicloud:clientReadTimeout": "5", "alicloud:skipRegionValidation": "true"})
    try:
        values = (alicloud.config.client_read_timeout, alicloud.config.skip_region_validation, alicloud.config.region)
        assert values == (5, True, "cn-shanghai")
        pulumi.runtime.set_all_config({"alicloud:region": "cn-hangzhou"})
        assert (alicloud.config.region, alicloud.config.protocol) == ("cn-hangzhou", None)
    finally:
        pulumi.runtime.set_all_config({})

"""The provider's own configuration, in every way that languages send it, and what is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, Properties, Secret
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tables.resource_table import MODEL, ROWS, WORKSPACE
from tests.tools.checkout import VERSION
from tests.tools.emulator_process import Emulator
from tests.tools.engine_listener import EngineListener
from tests.tools.plugin_process import Plugin, attempt, configuration, refusal
from tests.tools.stage import Stage

DEFAULT = f"default_{VERSION.replace('.', '_')}"
"""What the engine calls the provider of resources that ask for our version."""
NONE = provider_pb2.DiffResponse.DIFF_NONE


def native(config: Properties) -> Properties:
    """Go and YAML send values as they are."""
    return config


def as_json(config: Properties) -> Properties:
    """Python and Node.js write whatever is no string as JSON."""
    return {name: value if isinstance(value, (str, Secret)) else json.dumps(value) for name, value in config.items()}


def as_secret_json(config: Properties) -> Properties:
    """Configuration set with `--secret` arrives as a secret string."""
    return {name: value if isinstance(value, Secret) else Secret(value) for name, value in as_json(config).items()}


ENCODINGS = [native, as_json, as_secret_json]

WRONG: dict[str, tuple[str, Any, str, str]] = {
    "endpoints that are no JSON": ("endpoints", "[{aiworkspace", "endpoints", "JSON"),
    "endpoints of the wrong shape": ("endpoints", {"aiworkspace": "h"}, "endpoints", "a list"),
    "endpoint that is a number": ("endpoints", [{"aiworkspace": 80}], "endpoints[0].aiworkspace", ""),
    "endpoint with a space": ("endpoints", [{"aiworkspace": "a b"}], "endpoints[0].aiworkspace", "host"),
    "endpoint with a path": ("endpoints", [{"aiworkspace": "h/api"}], "endpoints[0].aiworkspace", "host"),
    "endpoint with a wrong port": ("endpoints", [{"aiworkspace": "h:port"}], "endpoints[0].aiworkspace", "port"),
    "endpoint of an unknown product": ("endpoints", [{"aiworkspcae": "h"}], "endpoints[0].aiworkspcae", "aiworkspace"),
    "text for a number": ("clientReadTimeout", "soon", "clientReadTimeout", ""),
    "number in full-width digits": ("clientReadTimeout", "\uff17\uff10\uff10", "clientReadTimeout", ""),
    "number with an underscore": ("clientReadTimeout", "1_000", "clientReadTimeout", ""),
    "number with a plus": ("maxRetryTimeout", "+7", "maxRetryTimeout", ""),
    "number with spaces": ("maxRetryTimeout", " 7 ", "maxRetryTimeout", ""),
    "negative time": ("clientReadTimeout", -1, "clientReadTimeout", ""),
    "list for a text": ("region", ["cn-hangzhou"], "region", ""),
    "region that does not exist": ("region", "cn-atlantis", "region", "skipRegionValidation"),
    "text for a boolean": ("skipRegionValidation", "perhaps", "skipRegionValidation", ""),
    "unknown protocol": ("protocol", "FTP", "protocol", "HTTPS"),
    "role without its name": ("assumeRole", {"sessionName": "x"}, "assumeRole.roleArn", "required"),
    "role session that is too short": (
        "assumeRole",
        {"roleArn": "acs:ram::1:role/r", "sessionExpiration": 10},
        "assumeRole.sessionExpiration",
        "900",
    ),
    "OIDC role without its provider": (
        "assumeRoleWithOidc",
        {"roleArn": "acs:ram::1:role/r", "oidcToken": "token"},
        "assumeRoleWithOidc.oidcProviderArn",
        "ALIBABA_CLOUD_OIDC_PROVIDER_ARN",
    ),
    "endpoints that are bottomless": ("endpoints", "[" * 100_000, "endpoints", "JSON"),
    "misspelt key": ("regoin", "cn-hangzhou", "regoin", "region"),
}


@pytest.fixture
def plugin() -> Any:
    """A plugin that nobody configured yet, for every test a new one."""
    with Plugin.start("--logtostderr", "-v=9") as started:
        yield started
        assert "Traceback" not in started.log()


def works(plugin: Plugin, emulator: Emulator) -> None:
    """A configured plugin makes a workspace in the emulator."""
    stage = Stage(plugin, emulator)
    made = stage.make(ROWS[WORKSPACE], stage.minimal(ROWS[WORKSPACE]))
    assert made.id in stage.in_cloud(ROWS[WORKSPACE])


@pytest.mark.parametrize("encode", ENCODINGS)
def test_every_encoding_configures(
    plugin: Plugin, emulator: Emulator, encode: Callable[[Properties], Properties]
) -> None:
    """Native values, JSON strings and secrets mean the same: no failures, no difference, and calls arrive."""
    config = configuration(emulator.endpoint, clientReadTimeout=30000, skipRegionValidation=True)
    encoded = encode(config)
    _, failures = plugin.check_config(encoded)
    assert {} == failures
    assert NONE == plugin.diff_config(config, encoded).changes
    plugin.configure(encoded)
    works(plugin, emulator)


@pytest.mark.parametrize("encode", ENCODINGS)
def test_a_checked_configuration_configures(
    plugin: Plugin, emulator: Emulator, encode: Callable[[Properties], Properties]
) -> None:
    """The engine hands to Configure what CheckConfig returned."""
    checked, _ = plugin.check_config(encode(configuration(emulator.endpoint)))
    plugin.configure(checked)
    works(plugin, emulator)


def test_the_engines_own_keys_are_left_alone(plugin: Plugin) -> None:
    """The inputs version and pluginDownloadURL come back unchanged and are no unknown keys."""
    config = {"region": "cn-hangzhou", "version": VERSION, "pluginDownloadURL": "https://plugins.example.com"}
    assert (config, {}) == plugin.check_config(config)


def test_credentials_become_secret(plugin: Plugin) -> None:
    """What CheckConfig returns marks every key that is a secret, also if the program did not."""
    checked, failures = plugin.check_config({"accessKey": "LTAI", "secretKey": "s3cr3t", "securityToken": "t"})
    assert {} == failures
    assert {"accessKey": Secret("LTAI"), "secretKey": Secret("s3cr3t"), "securityToken": Secret("t")} == checked


@pytest.mark.parametrize("encode", ENCODINGS[:2])
def test_a_nested_token_becomes_secret(plugin: Plugin, encode: Callable[[Properties], Properties]) -> None:
    """What stands in state and in `--diff` is what CheckConfig returns: no token in it, at whatever depth."""
    role = {"roleArn": "acs:ram::1:role/r", "oidcProviderArn": "acs:ram::1:oidc-provider/p", "oidcToken": "t0ken"}
    checked, failures = plugin.check_config(encode({"assumeRoleWithOidc": role}))
    assert {} == failures
    expected = {**role, "oidcToken": Secret("t0ken")}
    assert checked in ({"assumeRoleWithOidc": expected}, {"assumeRoleWithOidc": Secret(json.dumps(role))})


def test_a_role_may_stand_in_the_environment() -> None:
    """An empty `assumeRole` asks for the role that a variable names."""
    with Plugin.start(env={"ALICLOUD_ASSUME_ROLE_ARN": "acs:ram::1:role/r"}) as plugin:
        assert {} == plugin.check_config({"assumeRole": {}})[1]


LEFT_OUT = {
    "no region": ({"region": None}, {}, "No region is set"),
    "a token left over": ({}, {"ALIBABA_CLOUD_SECURITY_TOKEN": "t0ken"}, "ALIBABA_CLOUD_SECURITY_TOKEN is set"),
}


@pytest.mark.parametrize(("config", "env", "says"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_what_is_guessed_or_left_out_is_told_once(
    emulator: Emulator, config: Properties, env: dict[str, str], says: str
) -> None:
    """A warning at Configure, not at every one of them; without what was left out."""
    given = {name: value for name, value in {**configuration(emulator.endpoint), **config}.items() if value}
    with EngineListener() as engine, Plugin.start(engine.address, env=env) as plugin:
        plugin.handshake(engine.address)
        for _ in range(3):
            plugin.configure(given)
        told = engine.wait_for(lambda message: says in message.message).message
        works(plugin, emulator)
    assert 1 == sum(message.message == told for message in engine.messages)
    assert "t0ken" not in told


@pytest.mark.parametrize("unknown", [UNKNOWN, Secret(UNKNOWN)], ids=["unknown", "secret unknown"])
def test_unknown_configuration_passes(plugin: Plugin, unknown: object) -> None:
    """In a preview the region may be the output of something."""
    _, failures = plugin.check_config({"region": unknown, "endpoints": unknown, "assumeRole": {"roleArn": unknown}})
    assert {} == failures


@pytest.mark.parametrize(("key", "value", "path", "says"), WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("encode", [native, as_json])
def test_wrong_configuration_is_named(
    plugin: Plugin, encode: Callable[[Properties], Properties], key: str, value: Any, path: str, says: str
) -> None:
    """CheckConfig names the path and what is expected there."""
    _, failures = plugin.check_config(encode({key: value}))
    assert [path] == list(failures)
    assert says in failures[path]


def test_everything_wrong_is_told_at_once(plugin: Plugin) -> None:
    """Failures of several keys come together."""
    config = {"regoin": "x", "protocol": 3, "clientReadTimeout": "soon", "endpoints": "[{"}
    _, failures = plugin.check_config(config)
    assert {"regoin", "clientReadTimeout", "endpoints"} <= failures.keys()


@pytest.mark.parametrize(("key", "value"), [wrong[:2] for wrong in WRONG.values()], ids=WRONG)
def test_configure_refuses_what_cannot_work(plugin: Plugin, emulator: Emulator, key: str, value: Any) -> None:
    """Without CheckConfig before it, Configure either refuses with the key's name or can do without the value."""
    refused = attempt(plugin.configure, {**configuration(emulator.endpoint), key: value})
    if refused is not None:
        assert refused.code in (grpc.StatusCode.FAILED_PRECONDITION, grpc.StatusCode.INVALID_ARGUMENT)
        assert key in refused.text
    assert plugin.alive
    assert ({}, {}) == plugin.check_config({})


def test_the_default_provider_warns_of_foreign_keys(plugin: Plugin, engine: EngineListener) -> None:
    """A stack's `alicloud:` keys may be meant for the bridged plugin: a warning there, a failure elsewhere."""
    plugin.handshake(engine.address)
    _, failures = plugin.check_config({"region": "cn-hangzhou", "future": "{}"}, name=DEFAULT)
    assert {} == failures
    assert "future" in engine.wait_for(lambda message: "future" in message.message).message
    _, failures = plugin.check_config({"region": "cn-hangzhou", "future": "{}"}, name="explicit")
    assert ["future"] == list(failures)


def test_settings_of_other_products_are_no_failure(plugin: Plugin, engine: EngineListener) -> None:
    """A program of the official SDK may give its provider `features`, which are about ECS: a warning, and it works."""
    plugin.handshake(engine.address)
    features = {"ecsInstances": [{"skipWaiting": True}]}
    for given in (features, json.dumps(features)):
        _, failures = plugin.check_config({"region": "cn-hangzhou", "features": given}, name="explicit")
        assert {} == failures
    assert "features" in engine.wait_for(lambda message: "features" in message.message).message


def test_no_credentials_is_told_with_the_remedies(plugin: Plugin, emulator: Emulator) -> None:
    """Without any credentials nothing is called, and the message names the key and the variable to set."""
    config = configuration(emulator.endpoint)
    bare = {name: value for name, value in config.items() if name not in ("accessKey", "secretKey")}
    refused = refusal(lambda: (plugin.configure(bare), plugin.create(WORKSPACE, ROWS[WORKSPACE].minimal)))
    assert grpc.StatusCode.FAILED_PRECONDITION == refused.code
    assert "accessKey" in refused.text
    assert "ALICLOUD_ACCESS_KEY" in refused.text
    assert [] == emulator.requests()
    assert plugin.alive


@pytest.mark.parametrize(
    "names",
    [
        ("ALICLOUD_ACCESS_KEY", "ALICLOUD_SECRET_KEY"),
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
        ("ALIBABACLOUD_ACCESS_KEY_ID", "ALIBABACLOUD_ACCESS_KEY_SECRET"),
    ],
)
def test_credentials_come_from_the_environment(emulator: Emulator, names: tuple[str, str]) -> None:
    """All spellings of the variables work."""
    config = configuration(emulator.endpoint)
    bare = {name: value for name, value in config.items() if name not in ("accessKey", "secretKey")}
    with Plugin.start(env=dict(zip(names, ("emulator", "emulator-secret"), strict=True))) as plugin:
        plugin.configure(bare)
        works(plugin, emulator)


@pytest.mark.parametrize("variable", ["ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE", "AIWORKSPACE_ENDPOINT"])
def test_the_endpoint_comes_from_the_environment(emulator: Emulator, variable: str) -> None:
    """The variables of the bridged plugin work too."""
    config = configuration(emulator.endpoint)
    del config["endpoints"]
    with Plugin.start(env={variable: emulator.endpoint}) as plugin:
        plugin.configure(config)
        works(plugin, emulator)


def test_a_wrong_secret_is_told_without_showing_it(plugin: Plugin, emulator: Emulator) -> None:
    """The cloud's refusal arrives with its code; the secret does not."""
    plugin.configure(configuration(emulator.endpoint, secretKey=Secret("wr0ng-canary")))
    refused = refusal(plugin.create, WORKSPACE, ROWS[WORKSPACE].minimal)
    assert refused.code in (
        grpc.StatusCode.UNAUTHENTICATED,
        grpc.StatusCode.PERMISSION_DENIED,
        grpc.StatusCode.FAILED_PRECONDITION,
    )
    assert "SignatureDoesNotMatch" in refused.text
    assert "wr0ng-canary" not in refused.text + plugin.log()


@pytest.mark.parametrize("endpoint", ["127.0.0.1:9", "no-such-host.invalid"])
def test_an_endpoint_that_cannot_be_reached_is_named(plugin: Plugin, endpoint: str) -> None:
    """The message names the endpoint and the key that sets it; nothing exists, the process lives."""
    plugin.configure(configuration(endpoint))
    refused = refusal(plugin.create, WORKSPACE, ROWS[WORKSPACE].minimal, seconds=3)
    assert grpc.StatusCode.UNAVAILABLE == refused.code
    assert endpoint.split(":")[0] in refused.text
    assert "endpoints" in refused.text
    assert None is refused.partial
    assert plugin.alive


REPLACING = {"region": "cn-shanghai", "accountId": "2"}
HARMLESS: Properties = {
    "accessKey": Secret("another"),
    "secretKey": Secret("another"),
    "securityToken": Secret("token"),
    "profile": "ci",
    "clientReadTimeout": 1,
    "configurationSource": "me",
}


@pytest.mark.parametrize(("key", "value"), REPLACING.items())
def test_another_place_replaces_every_resource(plugin: Plugin, key: str, value: str) -> None:
    """Objects of another region or account are other objects."""
    answer = plugin.diff_config({"region": "cn-hangzhou", "accountId": "1"}, {"region": "cn-hangzhou", key: value})
    assert key in answer.replaces


@pytest.mark.parametrize(("key", "value"), HARMLESS.items())
def test_rotated_credentials_replace_nothing(plugin: Plugin, key: str, value: object) -> None:
    """Everything else may change under a stack."""
    old = {"region": "cn-hangzhou", "accessKey": Secret("a"), "secretKey": Secret("b")}
    assert [] == list(plugin.diff_config(old, {**old, key: value}).replaces)


def test_an_unknown_region_replaces_nothing(plugin: Plugin) -> None:
    """What is not known yet is no reason to plan the end of everything."""
    assert [] == list(plugin.diff_config({"region": "cn-hangzhou"}, {"region": UNKNOWN}).replaces)


def test_check_runs_beside_configure(plugin: Plugin, emulator: Emulator) -> None:
    """The engine does not wait for Configure before it checks."""
    with ThreadPoolExecutor(16) as pool:
        configured = pool.submit(plugin.configure, configuration(emulator.endpoint))
        checks = [pool.submit(plugin.check, MODEL, {"modelName": "scorer"}) for _ in range(32)]
        assert all(({"modelName": "scorer"}, {}) == check.result() for check in checks)
        configured.result()
    works(plugin, emulator)

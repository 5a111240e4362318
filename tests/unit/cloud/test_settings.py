"""Settings: what Check refuses at once, and which of configuration, environment and profile decides."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from pulumi_resource_alicloud.cloud.endpoints import Endpoint
from pulumi_resource_alicloud.cloud.errors import ConfigurationError
from pulumi_resource_alicloud.cloud.settings import Settings, problems, resolve

KEYS = {"accessKey": "LTAI-config", "secretKey": "config-secret"}
REGION = {"region": "cn-hangzhou"}


def keys_of(config: Mapping[str, Any]) -> list[str]:
    """Return the paths of what is wrong."""
    return [problem.key for problem in problems(config)]


def settings_of(config: Mapping[str, Any], environ: Mapping[str, str] | None = None) -> Settings:
    """Resolve with keys, and in a region, so that a test names only what it is about."""
    return resolve({**KEYS, **REGION, **config}, environ or {})


@pytest.mark.parametrize(
    "config",
    [
        {},
        {"region": "cn-hangzhou"},
        {"region": "cn-tomorrow-1", "skipRegionValidation": True},
        {"region": ""},
        {"protocol": "HTTP"},
        {"protocol": "HTTPS"},
        {"protocol": ""},
        {"accountType": "Domestic"},
        {"accountType": "INTERNATIONAL"},
        {"clientConnectTimeout": 1},
        {"clientReadTimeout": 1},
        {"maxRetryTimeout": 0},
        {"configurationSource": "x" * 1024},
        {"endpoints": []},
        {"endpoints": [None]},
        {"endpoints": [{"aiworkspace": ""}]},
        {"endpoints": [{"aiworkspace": "aiworkspace.cn-hangzhou.aliyuncs.com", "sts": "sts.aliyuncs.com"}]},
        {"endpoints": [{"ecs": "anything / that is not ours"}]},
        {"assumeRole": {}},
        {"assumeRole": {"roleArn": "acs:ram::1234567890123456:role/deployer"}},
        {"assumeRole": {"sessionExpiration": 0}},
        {"assumeRole": {"sessionExpiration": 900}},
        {"assumeRole": {"sessionExpiration": 43_200}},
        {"assumeRoleWithOidc": {"oidcProviderArn": "acs:ram::1:oidc-provider/github"}},
        {"assumeRoleWithOidc": {"oidcToken": "x" * 4}},
        {"assumeRoleWithOidc": {"oidcToken": "x" * 20_000}},
        {"assumeRoleWithOidc": {"sessionExpiration": 900}},
    ],
    ids=repr,
)
def test_these_values_are_right(config: Mapping[str, Any]) -> None:
    """Values on the right side of a rule, up to its edge, are no problem."""
    assert problems(config) == []


@pytest.mark.parametrize(
    ("key", "config"),
    [
        ("region", {"region": "cn-tomorrow-1"}),
        ("region", {"region": "CN-HANGZHOU"}),
        ("region", {"region": "cn-hangzhou "}),
        ("protocol", {"protocol": "http"}),
        ("protocol", {"protocol": "FTP"}),
        ("accountType", {"accountType": "Foreign"}),
        ("clientConnectTimeout", {"clientConnectTimeout": 0}),
        ("clientConnectTimeout", {"clientConnectTimeout": -1}),
        ("clientReadTimeout", {"clientReadTimeout": 0}),
        ("maxRetryTimeout", {"maxRetryTimeout": -1}),
        ("configurationSource", {"configurationSource": "x" * 1025}),
        ("endpoints[0].aiworkspace", {"endpoints": [{"aiworkspace": "https://host/with/path"}]}),
        ("endpoints[0].sts", {"endpoints": [{"sts": "ftp://host"}]}),
        ("endpoints[1].aiworkspace", {"endpoints": [{}, {"aiworkspace": "two words"}]}),
        ("assumeRole.roleArn", {"assumeRole": {"roleArn": "deployer"}}),
        ("assumeRole.sessionExpiration", {"assumeRole": {"sessionExpiration": 899}}),
        ("assumeRole.sessionExpiration", {"assumeRole": {"sessionExpiration": 43_201}}),
        ("assumeRole.sessionExpiration", {"assumeRole": {"sessionExpiration": -1}}),
        ("assumeRoleWithOidc.roleArn", {"assumeRoleWithOidc": {"roleArn": "arn:aws:iam::1:role/x"}}),
        ("assumeRoleWithOidc.oidcProviderArn", {"assumeRoleWithOidc": {"oidcProviderArn": "github"}}),
        ("assumeRoleWithOidc.oidcToken", {"assumeRoleWithOidc": {"oidcToken": "x" * 3}}),
        ("assumeRoleWithOidc.oidcToken", {"assumeRoleWithOidc": {"oidcToken": "x" * 20_001}}),
        ("assumeRoleWithOidc.sessionExpiration", {"assumeRoleWithOidc": {"sessionExpiration": 899}}),
    ],
    ids=repr,
)
def test_these_values_are_wrong(key: str, config: Mapping[str, Any]) -> None:
    """A value on the wrong side of a rule is one problem, at its own path."""
    assert [key] == keys_of(config)


ROLE = "acs:ram::1:role/r"
OIDC = {"roleArn": ROLE, "oidcProviderArn": "acs:ram::1:oidc-provider/p", "oidcToken": "token"}


@pytest.mark.parametrize(
    ("missing", "config", "environ"),
    [
        ([], {}, {}),
        (["assumeRole.roleArn"], {"assumeRole": {}}, {}),
        (["assumeRole.roleArn"], {"assumeRole": {"sessionName": "x"}}, {"ALICLOUD_ASSUME_ROLE_ARN": " "}),
        ([], {"assumeRole": {}}, {"ALICLOUD_ASSUME_ROLE_ARN": ROLE}),
        ([], {"assumeRole": {}}, {"ALIBABA_CLOUD_ROLE_ARN": ROLE}),
        ([], {"assumeRole": {"roleArn": ROLE}}, {}),
        ([], {"assumeRoleWithOidc": OIDC}, {}),
        *(
            ([f"assumeRoleWithOidc.{name}"], {"assumeRoleWithOidc": {**OIDC, name: None}}, {})
            for name in ("roleArn", "oidcProviderArn", "oidcToken")
        ),
        ([], {"assumeRoleWithOidc": {**OIDC, "oidcToken": None, "oidcTokenFile": "/token"}}, {}),
        (
            [],
            {"assumeRoleWithOidc": {}},
            {
                "ALIBABA_CLOUD_ROLE_ARN": ROLE,
                "ALIBABA_CLOUD_OIDC_PROVIDER_ARN": "acs:ram::1:oidc-provider/p",
                "ALIBABA_CLOUD_OIDC_TOKEN_FILE": "/token",
            },
        ),
    ],
)
def test_what_a_role_lacks_may_stand_in_the_environment(
    missing: list[str], config: Mapping[str, Any], environ: Mapping[str, str]
) -> None:
    """Only what is in neither place is missing, and both places are named."""
    found = problems(config, environ)
    assert missing == [problem.key for problem in found]
    assert all("required" in problem.text and "ALIBABA_CLOUD_" in problem.text for problem in found)


@pytest.mark.parametrize(
    ("given", "meant"),
    [("cn-hangzou", "cn-hangzhou"), ("cn_shanghai", "cn-shanghai"), ("eu-central1", "eu-central-1")],
)
def test_a_mistyped_region_is_answered_with_the_one_meant(given: str, meant: str) -> None:
    """A name close to a known region brings that region up, and the way to use a new one."""
    (problem,) = problems({"region": given})
    assert f"Did you mean {meant}?" in problem.text
    assert "skipRegionValidation" in problem.text


def test_a_strange_region_is_not_answered_with_a_guess() -> None:
    """A name close to nothing gets no suggestion."""
    (problem,) = problems({"region": "mars"})
    assert "Did you mean" not in problem.text


def test_everything_wrong_is_told_at_once() -> None:
    """Whoever corrects a configuration does so once."""
    wrong = {
        "region": "mars",
        "protocol": "FTP",
        "clientReadTimeout": 0,
        "endpoints": [{"aiworkspace": "a b", "sts": "c d"}],
        "assumeRole": {"roleArn": "x", "sessionExpiration": 1},
    }
    expected = [
        "region",
        "protocol",
        "clientReadTimeout",
        "endpoints[0].aiworkspace",
        "endpoints[0].sts",
        "assumeRole.roleArn",
        "assumeRole.sessionExpiration",
    ]
    assert expected == keys_of(wrong)
    with pytest.raises(ConfigurationError) as caught:
        resolve(wrong, {})
    assert expected == [problem.key for problem in caught.value.problems]


@pytest.mark.parametrize("secret", ["oidcToken"])
def test_a_problem_does_not_quote_a_secret(secret: str) -> None:
    """A token that is too long is not printed."""
    (problem,) = problems({"assumeRoleWithOidc": {secret: "S3CRET" * 4000}})
    assert "S3CRET" not in problem.text


@pytest.mark.parametrize(
    ("region", "source", "config", "environ"),
    [
        ("cn-shanghai", "configuration", {"region": "cn-shanghai"}, {"ALICLOUD_REGION": "us-east-1"}),
        ("us-east-1", "environment", {}, {"ALICLOUD_REGION": "us-east-1", "ALIBABA_CLOUD_REGION": "us-west-1"}),
        ("us-west-1", "environment", {}, {"ALICLOUD_REGION": " ", "ALIBABA_CLOUD_REGION": " us-west-1 "}),
        ("ap-south-1", "environment", {}, {"ALIBABA_CLOUD_REGION_ID": "ap-south-1"}),
        ("us-west-1", "environment", {}, {"ALIBABA_CLOUD_REGION": "us-west-1", "ALIBABA_CLOUD_REGION_ID": "x"}),
        ("eu-central-1", "profile", {"profile": "work"}, {}),
        ("us-east-1", "environment", {"profile": "work"}, {"ALICLOUD_REGION": "us-east-1"}),
        ("cn-beijing", "default", {}, {}),
        ("cn-beijing", "default", {"region": ""}, {}),
    ],
)
def test_the_region_comes_from_the_first_place_that_names_one(
    region: str, source: str, config: Mapping[str, Any], environ: Mapping[str, str], tmp_path: Path
) -> None:
    """Configuration comes before environment, that before the profile, and then there is a default."""
    file = tmp_path / "config.json"
    file.write_text(json.dumps({"profiles": [{"name": "work", "mode": "AK", "region_id": "eu-central-1"}]}))
    settings = resolve({**KEYS, "sharedCredentialsFile": str(file), **config}, environ)
    assert (region, source) == (settings.region, settings.region_source)
    assert f"aiworkspace.{region}.aliyuncs.com" == settings.endpoint.host


@pytest.mark.parametrize("variable", ["ALICLOUD_REGION", "ALIBABA_CLOUD_REGION", "ALIBABA_CLOUD_REGION_ID"])
def test_a_mistyped_region_of_the_environment_is_refused(variable: str) -> None:
    """Wherever a region comes from, it is held to the list; the message names the place."""
    with pytest.raises(ConfigurationError) as caught:
        resolve(KEYS, {variable: "cn-hangzou"})
    (problem,) = caught.value.problems
    assert problem.key == "region"
    assert "Did you mean cn-hangzhou?" in problem.text
    assert "environment" in problem.text
    assert resolve({**KEYS, "skipRegionValidation": True}, {variable: "cn-hangzou"}).region == "cn-hangzou"


@pytest.mark.parametrize(
    ("connect", "read", "retry", "config", "environ"),
    [
        (60_000, 60_000, None, {}, {}),
        (1, 2, 3, {"clientConnectTimeout": 1, "clientReadTimeout": 2, "maxRetryTimeout": 3}, {}),
        (4, 5, 6, {}, {"CLIENT_CONNECT_TIMEOUT": "4", "CLIENT_READ_TIMEOUT": " 5 ", "MAX_RETRY_TIMEOUT": "6"}),
        (1, 5, None, {"clientConnectTimeout": 1}, {"CLIENT_CONNECT_TIMEOUT": "4", "CLIENT_READ_TIMEOUT": "5"}),
        (60_000, 60_000, None, {"maxRetryTimeout": 0}, {"MAX_RETRY_TIMEOUT": "0", "CLIENT_READ_TIMEOUT": "0"}),
    ],
)
def test_times_come_from_configuration_else_from_the_environment(
    connect: int, read: int, retry: int | None, config: Mapping[str, Any], environ: Mapping[str, str]
) -> None:
    """The three time limits have a variable each; zero seconds of retry mean our own bounds."""
    settings = settings_of(config, environ)
    assert (connect, read, retry) == (
        settings.connect_milliseconds,
        settings.read_milliseconds,
        settings.max_retry_seconds,
    )


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("CLIENT_CONNECT_TIMEOUT", "soon"),
        ("CLIENT_READ_TIMEOUT", "1.5"),
        ("CLIENT_READ_TIMEOUT", "\uff17\uff10"),
        ("MAX_RETRY_TIMEOUT", "1_000"),
        ("MAX_RETRY_TIMEOUT", "-1"),
    ],
)
def test_a_variable_that_is_no_number_is_a_problem_of_the_configuration(variable: str, value: str) -> None:
    """What cannot be read as a number is refused under the variable's name."""
    with pytest.raises(ConfigurationError) as caught:
        settings_of({}, {variable: value})
    (problem,) = caught.value.problems
    assert variable == problem.key
    assert value in problem.text


@pytest.mark.parametrize(
    ("headers", "config", "environ"),
    [
        ({}, {}, {}),
        ({"x-acs-source-ip": "10.0.0.1"}, {"sourceIp": "10.0.0.1"}, {"ALICLOUD_SOURCE_IP": "10.0.0.2"}),
        ({"x-acs-source-ip": "10.0.0.2"}, {}, {"ALICLOUD_SOURCE_IP": "10.0.0.2", "ALIBABA_CLOUD_SOURCE_IP": "x"}),
        ({"x-acs-source-ip": "10.0.0.3"}, {}, {"ALIBABA_CLOUD_SOURCE_IP": "10.0.0.3"}),
        ({"x-acs-secure-transport": "a"}, {"secureTransport": "a", "securityTransport": "b"}, {}),
        ({"x-acs-secure-transport": "b"}, {"securityTransport": "b"}, {}),
        ({"x-acs-secure-transport": "c"}, {"securityTransport": "b"}, {"ALICLOUD_SECURE_TRANSPORT": "c"}),
        ({"x-acs-secure-transport": "d"}, {}, {"ALIBABA_CLOUD_SECURE_TRANSPORT": "d"}),
        ({"x-acs-secure-transport": "e"}, {}, {"ALICLOUD_SECURITY_TRANSPORT": "e"}),
        ({"x-acs-secure-transport": "f"}, {}, {"ALIBABA_CLOUD_SECURITY_TRANSPORT": "f"}),
    ],
)
def test_headers_follow_from_keys_and_variables(
    headers: Mapping[str, str], config: Mapping[str, Any], environ: Mapping[str, str]
) -> None:
    """Source address and transport go into headers; the older spelling counts when the newer says nothing."""
    assert headers == settings_of(config, environ).headers


@pytest.mark.parametrize(
    ("user_agent", "config", "environ"),
    [
        ("", {}, {}),
        ("team-a", {"configurationSource": " team-a "}, {}),
        ("team-b", {}, {"TF_APPEND_USER_AGENT": "team-b"}),
        ("team-a team-b", {"configurationSource": "team-a"}, {"TF_APPEND_USER_AGENT": "team-b"}),
    ],
)
def test_the_user_agent_ends_as_the_user_says(
    user_agent: str, config: Mapping[str, Any], environ: Mapping[str, str]
) -> None:
    """Configuration and environment each add to it."""
    assert user_agent == settings_of(config, environ).user_agent


def test_a_region_that_nobody_named_is_told() -> None:
    """Objects may land where nobody looks for them: one sentence, with the key and the variable."""
    (told,) = resolve(KEYS, {}).warnings
    for part in ("cn-beijing", "alicloud:region", "ALICLOUD_REGION"):
        assert part in told
    assert () == settings_of({}).warnings


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
@pytest.mark.parametrize("content", [None, b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAA\n"])
def test_authorities_that_are_none_are_refused(variable: str, content: bytes | None, tmp_path: Path) -> None:
    """A bundle that TLS would refuse at the first call is refused at once, with variable and file."""
    bundle = tmp_path / "bundle.pem"
    if content is not None:
        bundle.write_bytes(content)
    with pytest.raises(ConfigurationError) as caught:
        settings_of({}, {variable: str(bundle)})
    (problem,) = caught.value.problems
    assert variable == problem.key
    assert str(bundle) in problem.text


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_a_path_with_a_null_character_is_refused(variable: str) -> None:
    """No exception of the operating system's calls gets out."""
    with pytest.raises(ConfigurationError, match=variable):
        settings_of({}, {variable: "a\0b"})


def test_protocol_chooses_the_scheme() -> None:
    """HTTP is taken at its word; HTTPS is what nobody has to ask for."""
    host = "aiworkspace.cn-hangzhou.aliyuncs.com"
    assert Endpoint(host, "http") == settings_of({"protocol": "HTTP"}).endpoint
    assert Endpoint(host, "https") == settings_of({}).endpoint


def test_printing_settings_shows_no_secret() -> None:
    """Whatever ends up in a log by accident does not open the account."""
    settings = settings_of({"securityToken": "T0KEN"})
    printed = f"{settings!r} {settings.credentials!r}"
    assert "cn-hangzhou" in printed
    assert "config-secret" not in printed
    assert "T0KEN" not in printed

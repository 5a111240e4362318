"""Where credentials come from: one place for key, secret, token and role, and every link of the chain by name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from pulumi_resource_alicloud.cloud.endpoints import Endpoint
from pulumi_resource_alicloud.cloud.errors import ConfigurationError
from pulumi_resource_alicloud.cloud.settings import Settings, resolve
from pulumi_resource_alicloud.cloud.sources import (
    AssumedRole,
    OidcRole,
    Static,
)

REGION = {"region": "cn-hangzhou"}
ARN = "acs:ram::1:role/deployer"
PROVIDER_ARN = "acs:ram::1:oidc-provider/pods"
STS = Endpoint("sts.cn-hangzhou.aliyuncs.com", "https")
GUIDE = Path(__file__).resolve().parents[3] / "docs/configuration.md"
FAMILIES = {
    "ALICLOUD": ("ALICLOUD_ACCESS_KEY", "ALICLOUD_SECRET_KEY", "ALICLOUD_SECURITY_TOKEN"),
    "ALIBABA_CLOUD": (
        "ALIBABA_CLOUD_ACCESS_KEY_ID",
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        "ALIBABA_CLOUD_SECURITY_TOKEN",
    ),
    "ALIBABACLOUD": ("ALIBABACLOUD_ACCESS_KEY_ID", "ALIBABACLOUD_ACCESS_KEY_SECRET", "ALIBABACLOUD_SECURITY_TOKEN"),
}
PAIRS = {"config": {"accessKey": "config-id", "secretKey": "config-secret"}}


def settings_of(config: Mapping[str, Any], environ: Mapping[str, str] | None = None) -> Settings:
    """Resolve in a region, so that a test names only what it is about."""
    return resolve({**REGION, **config}, environ or {})


def refused(config: Mapping[str, Any], environ: Mapping[str, str] | None = None) -> str:
    """Return what is wrong with a configuration."""
    with pytest.raises(ConfigurationError) as caught:
        settings_of(config, environ)
    return str(caught.value)


@pytest.fixture
def profile_of(tmp_path: Path) -> Any:
    """Make configuration that names the first of some profiles."""

    def make(*profiles: Mapping[str, Any], encoding: str = "utf-8") -> dict[str, Any]:
        file = tmp_path / "config.json"
        named = [{"name": f"p{number}", **profile} for number, profile in enumerate(profiles)]
        file.write_text(json.dumps({"current": "p0", "profiles": named}), encoding=encoding)
        return {"profile": "p0", "sharedCredentialsFile": str(file)}

    return make


AK = {"mode": "AK", "access_key_id": "profile-id", "access_key_secret": "profile-secret"}


@pytest.mark.parametrize("names", FAMILIES.values(), ids=FAMILIES)
@pytest.mark.parametrize("token", ["", "token"])
def test_each_family_of_variables_is_a_place(names: tuple[str, str, str], token: str) -> None:
    """Key, secret and token of one family belong together."""
    environ = dict(zip(names, ("id", "secret", token), strict=True))
    settings = settings_of({}, environ)
    assert (Static("id", "secret", token), ()) == (settings.credentials, settings.warnings)


@pytest.mark.parametrize("names", FAMILIES.values(), ids=FAMILIES)
def test_a_token_that_lies_about_is_left_out_and_told(names: tuple[str, str, str]) -> None:
    """Permanent keys of the configuration do not get the token of somebody's environment."""
    settings = settings_of(PAIRS["config"], {names[2]: "left-over"})
    assert Static("config-id", "config-secret") == settings.credentials
    (told,) = settings.warnings
    assert f"{names[2]} is set and left out" in told
    assert "left-over" not in told


MIXED = [(one, other) for one in FAMILIES for other in FAMILIES if one != other]


@pytest.mark.parametrize(("one", "other"), MIXED)
def test_a_key_and_a_secret_of_two_families_are_not_mixed(one: str, other: str) -> None:
    """Halves are no pair: both are told by name."""
    key, secret = FAMILIES[one][0], FAMILIES[other][1]
    text = refused({}, {key: "id", secret: "secret"})
    assert key in text
    assert secret in text


@pytest.mark.parametrize(("one", "other"), MIXED)
def test_a_family_that_is_complete_wins_over_a_half(one: str, other: str) -> None:
    """The first place with both halves decides; what lies about elsewhere is told."""
    environ = {FAMILIES[one][0]: "half", FAMILIES[other][0]: "id", FAMILIES[other][1]: "secret"}
    settings = settings_of({}, environ)
    assert Static("id", "secret") == settings.credentials
    (told,) = settings.warnings
    assert f"{FAMILIES[one][0]} is set and left out" in told


def test_variables_that_say_the_same_are_no_mixture() -> None:
    """Whoever sets all families alike hears nothing."""
    environ = {name: value for names in FAMILIES.values() for name, value in zip(names, "abc", strict=True)}
    assert (Static("a", "b", "c"), ()) == (settings_of({}, environ).credentials, settings_of({}, environ).warnings)


@pytest.mark.parametrize(
    ("given", "environ", "names"),
    [
        ({"accessKey": "i"}, {}, ("secretKey",)),
        ({"secretKey": "s"}, {}, ("accessKey",)),
        ({"securityToken": "t"}, {}, ("accessKey", "secretKey")),
        ({"accessKey": "i"}, {"ALICLOUD_SECRET_KEY": "s"}, ("secretKey", "ALICLOUD_SECRET_KEY")),
        ({"secretKey": "s"}, {"ALIBABA_CLOUD_ACCESS_KEY_ID": "i"}, ("accessKey", "ALIBABA_CLOUD_ACCESS_KEY_ID")),
        (
            {"accessKey": "i"},
            {"ALICLOUD_ACCESS_KEY": "other", "ALICLOUD_SECRET_KEY": "s"},
            ("secretKey", "ALICLOUD_ACCESS_KEY", "ALICLOUD_SECRET_KEY"),
        ),
    ],
)
def test_half_of_the_keys_in_configuration_is_refused(
    given: dict[str, str], environ: dict[str, str], names: tuple[str, ...]
) -> None:
    """Another account might be meant than the environment has: nothing is signed on a guess."""
    text = refused(given, environ)
    assert "one place" in text
    for name in (*given, *names):
        assert name in text


def test_configuration_comes_before_environment_before_profile(profile_of: Any) -> None:
    """Each place as a whole."""
    environ = {"ALIBABA_CLOUD_ACCESS_KEY_ID": "env-id", "ALIBABA_CLOUD_ACCESS_KEY_SECRET": "env-secret"}
    config = profile_of(AK)
    assert Static("config-id", "config-secret") == settings_of({**config, **PAIRS["config"]}, environ).credentials
    assert Static("env-id", "env-secret") == settings_of(config, environ).credentials
    assert Static("profile-id", "profile-secret") == settings_of(config).credentials


def test_half_a_pair_of_the_environment_does_not_hide_a_profile(profile_of: Any) -> None:
    """The profile is complete: it is taken, and the half is told."""
    settings = settings_of(profile_of(AK), {"ALICLOUD_ACCESS_KEY": "left-over"})
    assert Static("profile-id", "profile-secret") == settings.credentials
    (told,) = settings.warnings
    assert "ALICLOUD_ACCESS_KEY" in told


def test_the_role_of_a_profile_is_not_assumed_with_keys_from_elsewhere(profile_of: Any) -> None:
    """Keys in configuration beside a named profile of mode RamRoleArn: the keys as they are, and a sentence."""
    config = {**profile_of({**AK, "mode": "RamRoleArn", "ram_role_arn": ARN}), **PAIRS["config"]}
    settings = settings_of(config)
    assert Static("config-id", "config-secret") == settings.credentials
    (told,) = settings.warnings
    for part in ("p0", "role is not assumed", "assumeRole"):
        assert part in told


def test_a_profile_that_says_the_same_is_not_worth_a_word(profile_of: Any) -> None:
    """The keys of the environment are often those of the profile."""
    environ = {"ALICLOUD_ACCESS_KEY": "profile-id", "ALICLOUD_SECRET_KEY": "profile-secret"}
    assert () == settings_of(profile_of(AK), environ).warnings


POD = {
    "ALIBABA_CLOUD_ROLE_ARN": ARN,
    "ALIBABA_CLOUD_OIDC_PROVIDER_ARN": PROVIDER_ARN,
}


def test_a_pod_has_the_role_of_its_service_account(tmp_path: Path) -> None:
    """Three variables are enough; the file is named, not read: it is renewed while we run."""
    file = tmp_path / "token"
    file.write_text("first")
    environ = {**POD, "ALIBABA_CLOUD_OIDC_TOKEN_FILE": str(file), "ALIBABA_CLOUD_ROLE_SESSION_NAME": "pod"}
    expected = OidcRole(ARN, PROVIDER_ARN, "pod", STS, token_file=str(file))
    assert expected == settings_of({}, environ).credentials


def test_a_pods_role_is_the_last_link(tmp_path: Path) -> None:
    """Keys of the environment come before it."""
    file = tmp_path / "token"
    file.write_text("first")
    environ = {**POD, "ALIBABA_CLOUD_OIDC_TOKEN_FILE": str(file)}
    environ |= {"ALICLOUD_ACCESS_KEY": "id", "ALICLOUD_SECRET_KEY": "secret"}
    assert Static("id", "secret") == settings_of({}, environ).credentials


@pytest.mark.parametrize("missing", [*POD, "ALIBABA_CLOUD_OIDC_TOKEN_FILE"])
def test_a_pod_that_lacks_a_variable_has_no_role(missing: str) -> None:
    """The list of what was tried names all three."""
    environ = {**POD, "ALIBABA_CLOUD_OIDC_TOKEN_FILE": "/token"}
    del environ[missing]
    assert missing in refused({}, environ)


@pytest.mark.parametrize("file", ["/nowhere/token", "a\0b"])
def test_a_token_file_that_is_not_there_is_told_under_its_variable(file: str) -> None:
    """Before anything is called."""
    assert "ALIBABA_CLOUD_OIDC_TOKEN_FILE" in refused({}, {**POD, "ALIBABA_CLOUD_OIDC_TOKEN_FILE": file})


def test_every_link_that_was_tried_is_named() -> None:
    """Whoever has no credentials learns where they were looked for."""
    text = refused({})
    for part in ("accessKey", "profile", "credentialsUri", "ecsRoleName", "assumeRoleWithOidc", *POD):
        assert part in text


@pytest.mark.parametrize("variable", ["ALICLOUD_ASSUME_ROLE_ARN", "ALIBABA_CLOUD_ROLE_ARN"])
def test_a_role_may_stand_in_the_environment(variable: str) -> None:
    """`assumeRole: {}` asks for one; its ARN may come from a variable."""
    settings = settings_of({**PAIRS["config"], "assumeRole": {}}, {variable: ARN})
    assert AssumedRole(Static("config-id", "config-secret"), ARN, "terraform", STS) == settings.credentials
    assert "assumeRole.roleArn" in refused({**PAIRS["config"], "assumeRole": {}})


def test_the_metadata_service_can_be_switched_off() -> None:
    """By the variable that Alibaba Cloud's own SDKs know."""
    text = refused({"ecsRoleName": "r"}, {"ALIBABA_CLOUD_ECS_METADATA_DISABLED": "true"})
    assert "ALIBABA_CLOUD_ECS_METADATA_DISABLED" in text


@pytest.mark.parametrize("odd", ["\u200b", "\n", "\ud800", "\u00e9"], ids=["invisible", "line", "half", "accent"])
@pytest.mark.parametrize("part", [0, 1])
def test_a_key_with_a_character_that_no_key_has_is_told_by_its_name(odd: str, part: int) -> None:
    """Copied with an invisible character in its middle: the variable is named, and not the network."""
    names = ("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET")
    values = ["some-key", "some-secret"]
    values[part] = f"so{odd}me"
    with pytest.raises(ConfigurationError, match=f"{names[part]}: It has the character U[+]{ord(odd):04X}"):
        resolve(REGION, dict(zip(names, values, strict=True)))

"""Profiles of the Alibaba Cloud CLI: every mode and field read, or named as not read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from pulumi_resource_alicloud.cloud.endpoints import Endpoint
from pulumi_resource_alicloud.cloud.errors import ConfigurationError
from pulumi_resource_alicloud.cloud.profile import IGNORED, MODES, READ
from pulumi_resource_alicloud.cloud.settings import Settings, resolve
from pulumi_resource_alicloud.cloud.sources import (
    AssumedRole,
    CloudSso,
    CredentialsUri,
    EcsRole,
    External,
    OAuth,
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


def assumed(base: Any, **more: Any) -> AssumedRole:
    """Return a role as the tables below have it."""
    return AssumedRole(base, ARN, **{"session_name": "terraform", "sts": STS, **more})


PROFILES: dict[str, tuple[list[dict[str, Any]], Any]] = {
    "AK": ([AK], Static("profile-id", "profile-secret")),
    "AK with a token left over": ([{**AK, "sts_token": "old"}], Static("profile-id", "profile-secret")),
    "StsToken": ([{**AK, "mode": "StsToken", "sts_token": "t"}], Static("profile-id", "profile-secret", "t")),
    "RamRoleArn": (
        [
            {
                **AK,
                "mode": "RamRoleArn",
                "ram_role_arn": ARN,
                "ram_session_name": "mine",
                "expired_seconds": 1800,
                "external_id": "x",
                "policy": "{}",
                "sts_region": "cn-shanghai",
            }
        ],
        assumed(
            Static("profile-id", "profile-secret"),
            session_name="mine",
            seconds=1800,
            external_id="x",
            policy="{}",
            sts=Endpoint("sts.cn-shanghai.aliyuncs.com", "https"),
        ),
    ),
    "RamRoleArn inside a VPC": (
        [{**AK, "mode": "RamRoleArn", "ram_role_arn": ARN, "enable_vpc": True}],
        assumed(Static("profile-id", "profile-secret"), sts=Endpoint("sts-vpc.cn-hangzhou.aliyuncs.com", "https")),
    ),
    "EcsRamRole": ([{"mode": "EcsRamRole", "ram_role_name": "r"}], EcsRole("r")),
    "EcsRamRole without a name": ([{"mode": "EcsRamRole"}], EcsRole("")),
    "RamRoleArnWithRoleName": (
        [{"mode": "RamRoleArnWithRoleName", "ram_role_name": "r", "ram_role_arn": ARN}],
        assumed(EcsRole("r")),
    ),
    "ChainableRamRoleArn": (
        [
            {"mode": "ChainableRamRoleArn", "source_profile": "p1", "ram_role_arn": ARN},
            {"mode": "ChainableRamRoleArn", "source_profile": "p2", "ram_role_arn": ARN},
            AK,
        ],
        assumed(assumed(Static("profile-id", "profile-secret"))),
    ),
    "OIDC": (
        [
            {
                "mode": "OIDC",
                "ram_role_arn": ARN,
                "oidc_provider_arn": PROVIDER_ARN,
                "oidc_token_file": "/token",
                "role_session_name": "mine",
            }
        ],
        OidcRole(ARN, PROVIDER_ARN, "mine", STS, token_file="/token"),  # noqa: S106 - the name of a file
    ),
    "CredentialsURI": ([{"mode": "CredentialsURI", "credentials_uri": "http://h/"}], CredentialsUri("http://h/")),
}


@pytest.mark.parametrize(("profiles", "expected"), PROFILES.values(), ids=PROFILES)
def test_each_mode_of_the_cli_is_read(profile_of: Any, profiles: list[dict[str, Any]], expected: Any) -> None:
    """A profile stands for what it stands for in the CLI, with the STS of the region."""
    assert expected == settings_of(profile_of(*profiles)).credentials


def test_logins_and_commands_know_their_profile(profile_of: Any) -> None:
    """Messages about them name it."""
    config = profile_of({"mode": "External", "process_command": "helper --now"})
    origin = f"profile 'p0' of {config['sharedCredentialsFile']}"
    assert External(origin, "helper --now") == settings_of(config).credentials
    sso = {
        "mode": "CloudSSO",
        "cloud_sso_sign_in_url": "https://sso/x/login",
        "cloud_sso_account_id": "1",
        "cloud_sso_access_config": "ac",
        "access_token": "t",
        "cloud_sso_access_token_expire": 7,
    }
    assert CloudSso(origin, "https://sso/x/login", "1", "ac", "t", 7) == settings_of(profile_of(sso)).credentials
    assert (
        OAuth(origin, "p0", config["sharedCredentialsFile"]) == settings_of(profile_of({"mode": "OAuth"})).credentials
    )


def test_configured_sts_endpoints_count_for_profiles_too(profile_of: Any) -> None:
    """One way to STS for all."""
    config = {**profile_of({**AK, "mode": "RamRoleArn", "ram_role_arn": ARN, "sts_region": "cn-shanghai"})}
    credentials = settings_of({**config, "endpoints": [{"sts": "http://localhost:1/"}]}).credentials
    assert isinstance(credentials, AssumedRole)
    assert Endpoint("localhost:1", "http") == credentials.sts


def test_a_configured_role_takes_the_place_of_the_profiles(profile_of: Any) -> None:
    """As in the bridged plugin: one role, assumed with the keys of the profile."""
    config = profile_of({**AK, "mode": "RamRoleArn", "ram_role_arn": "acs:ram::1:role/other"})
    expected = assumed(Static("profile-id", "profile-secret"))
    assert expected == settings_of({**config, "assumeRole": {"roleArn": ARN}}).credentials


@pytest.mark.parametrize(
    ("profiles", "says"),
    [
        ([{}], ("no mode", "modes that are read", "CredentialsURI")),
        ([{"mode": "RsaKeyPair"}], ("RsaKeyPair is not read", "modes that are read")),
        ([{"mode": ["AK"]}], ("is not read",)),
        ([{"mode": "AK"}], ("lacks access_key_id, access_key_secret",)),
        ([{**AK, "mode": "StsToken"}], ("lacks sts_token",)),
        ([{**AK, "mode": "RamRoleArn"}], ("lacks ram_role_arn",)),
        ([{"mode": "External"}], ("lacks process_command",)),
        ([{"mode": "CredentialsURI"}], ("lacks credentials_uri",)),
        ([{"mode": "CloudSSO", "access_token": "canary"}], ("lacks cloud_sso_sign_in_url",)),
        ([{"mode": "ChainableRamRoleArn", "source_profile": "p0", "ram_role_arn": ARN}], ("in a loop", "p0 > p0")),
        ([{"mode": "ChainableRamRoleArn", "source_profile": "px", "ram_role_arn": ARN}], ("no profile of this name",)),
        ([{"mode": "ChainableRamRoleArn", "source_profile": "p1", "ram_role_arn": ARN}, {}], ("no mode",)),
    ],
)
def test_a_profile_that_gives_nothing_says_why(
    profile_of: Any, profiles: list[dict[str, Any]], says: tuple[str, ...]
) -> None:
    """The message has the profile's trouble, and no secret of it."""
    text = refused(profile_of(*profiles))
    for part in says:
        assert part in text
    assert "canary" not in text


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "no JSON object"),
        (b"[]", "no JSON object"),
        (b"{}", "no JSON object"),
        (b'{"profiles": 7}', "no JSON object"),
        (b'{"profiles": null}', "no profile of this name"),
        (b'{"profiles": [{"name": ["a"]}, 7]}', "no profile of this name"),
        (b"[" * 100_000, "no JSON object"),
        (b'{"profiles": [{"name": "p0", "x": ' + b"[" * 100_000, "no JSON object"),
        (b"\xff\xfe{\x00}\x00", "UTF-16"),
        (b"\xff\xfe\x00\x00", "UTF-32"),
        (b"\xe9\xe9", "no text in UTF-8"),
        (b" " * (4 * 1024 * 1024 + 1), "larger than 4 MB"),
    ],
    ids=["empty", "list", "object", "number", "null", "odd", "deep", "deep inside", "UTF-16", "UTF-32", "Latin", "big"],
)
def test_a_file_that_is_no_list_of_profiles_says_why(tmp_path: Path, content: bytes, says: str) -> None:
    """Whatever is in it, the message names the file."""
    file = tmp_path / "config.json"
    file.write_bytes(content)
    text = refused({"profile": "p0", "sharedCredentialsFile": str(file)})
    assert says in text
    assert str(file) in text


@pytest.mark.parametrize("path", ["/nowhere/config.json", "a\0b", "/" + "x" * 5000, "/"])
def test_a_file_that_cannot_be_opened_says_why(path: str) -> None:
    """No exception of the operating system's calls gets out."""
    assert "There are no credentials" in refused({"profile": "p0", "sharedCredentialsFile": path})


def test_a_byte_order_mark_is_no_part_of_a_file(profile_of: Any) -> None:
    """Editors of Windows write one."""
    assert Static("profile-id", "profile-secret") == settings_of(profile_of(AK, encoding="utf-8-sig")).credentials


def test_every_field_of_the_cli_is_read_or_named_as_ignored() -> None:
    """The page has them all; none is in both lists."""
    guide = GUIDE.read_text(encoding="utf-8")
    assert not READ.keys() & IGNORED.keys()
    assert not [name for name in (*READ, *IGNORED, *MODES) if f"`{name}`" not in guide]

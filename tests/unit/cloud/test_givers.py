"""Who gives keys: each is asked as it wants to be, and what it gives is understood."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from alibabacloud_tea_openapi.utils import Utils
from pulumi_resource_alicloud.cloud import givers, oauth
from pulumi_resource_alicloud.cloud.keys import Keys
from pulumi_resource_alicloud.cloud.sources import (
    CredentialsUri,
    EcsRole,
    External,
    OAuth,
    OidcRole,
)

from tests.tools.scripted_service import Answer, Service
from tests.unit.cloud.giving import (
    ARN,
    BASE,
    LATER,
    PRINTS,
    PROVIDER_ARN,
    command,
    endpoint,
    keys,
    login,
    obtained,
    refusal,
    role,
)


def test_a_role_is_assumed_with_other_keys(service: Service) -> None:
    """The request has all of the role, the base's id and token, and is signed with the base's secret."""
    service.script(Answer(body={"Credentials": keys()}))
    found = obtained(role(service, policy='{"a b": 1}', external_id="x", seconds=900))
    assert ("STS.id", "secret-canary", "token-canary") == (found.access_key_id, found.access_key_secret, found.token)
    assert found.expires is not None
    query = dict(service.requests[0].query)
    signature = query.pop("Signature")
    assert Utils.get_rpcsignature(query, "GET", BASE.access_key_secret) == signature
    expected = {
        "Action": "AssumeRole",
        "RoleArn": ARN,
        "RoleSessionName": "session",
        "DurationSeconds": "900",
        "Policy": '{"a b": 1}',
        "ExternalId": "x",
        "AccessKeyId": "base-id",
        "SecurityToken": "base-token-canary",
    }
    assert expected.items() <= query.items()


def test_roles_are_assumed_one_with_the_other(service: Service) -> None:
    """The keys of the first sign the request for the second."""
    service.script(
        Answer(body={"Credentials": keys(AccessKeyId="STS.first", SecurityToken="first-token")}),
        Answer(body={"Credentials": keys(AccessKeyId="STS.second")}),
    )
    assert obtained(role(service, role(service))).access_key_id == "STS.second"
    assert ["base-id", "STS.first"] == [request.query["AccessKeyId"] for request in service.requests]


def test_a_token_is_read_anew_whenever_keys_are(service: Service, tmp_path: Path) -> None:
    """The file of a pod is renewed while it runs; a byte order mark and a line's end are no part of a token."""
    service.script(Answer(body={"Credentials": keys()}))
    file = tmp_path / "token"
    source = OidcRole(ARN, PROVIDER_ARN, "s", endpoint(service), token_file=str(file))
    for content in (b"first\n", b"\xef\xbb\xbfsecond"):
        file.write_bytes(content)
        obtained(source)
    assert ["first", "second"] == [request.query["OIDCToken"] for request in service.requests]
    assert {"Action": "AssumeRoleWithOIDC", "OIDCProviderArn": PROVIDER_ARN}.items() <= service.requests[
        0
    ].query.items()


@pytest.mark.parametrize("content", [None, b"", b" \n", b"\xff\xfet\x00"])
def test_a_token_file_without_a_token_says_so(service: Service, tmp_path: Path, content: bytes | None) -> None:
    """Nobody is asked without one."""
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)
    error = refusal(OidcRole(ARN, PROVIDER_ARN, "s", endpoint(service), token_file=str(file)))
    assert str(file) in str(error)
    assert ([], False) == (service.requests, error.passing)


def test_a_literal_token_needs_no_place_for_a_file(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """TMPDIR may be read-only, full or gone: the token stays in memory."""
    service.script(Answer(body={"Credentials": keys()}))
    monkeypatch.setenv("TMPDIR", "/nowhere")
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    obtained(OidcRole(ARN, PROVIDER_ARN, "s", endpoint(service), token="literal-token"))  # noqa: S106 - no token
    assert service.requests[0].query["OIDCToken"] == "literal-token"


def test_an_address_gives_keys(service: Service) -> None:
    """With a code of success, with a query of its own."""
    service.script(Answer(body={"Code": "Success", **keys()}))
    assert obtained(CredentialsUri(f"{service.url}/creds?a=b")).access_key_id == "STS.id"
    assert "/creds?a=b" == service.requests[0].target


def test_an_instance_gives_the_keys_of_its_role(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """The metadata service is asked for a token, for the role's name if none is given, for the keys."""
    monkeypatch.setattr(givers, "METADATA", service.url)
    service.script(Answer(body="meta-token"), Answer(body="role\n"), Answer(body={"Code": "Success", **keys()}))
    assert obtained(EcsRole("")).access_key_id == "STS.id"
    assert ["PUT", "GET", "GET"] == [request.method for request in service.requests]
    assert service.requests[2].target.endswith("/security-credentials/role")
    assert "meta-token" == service.requests[2].headers["x-aliyun-ecs-metadata-token"]


def test_an_instance_without_tokens_is_asked_without_one(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless the first version of the service is switched off."""
    monkeypatch.setattr(givers, "METADATA", service.url)
    service.script(Answer(404, body="no"), Answer(body={"Code": "Success", **keys()}))
    assert obtained(EcsRole("r")).access_key_id == "STS.id"
    assert "x-aliyun-ecs-metadata-token" not in service.requests[1].headers
    service.script(Answer(404, body="no"))
    assert "ecsRoleName" in refusal(EcsRole("r", second_version_only=True)).remedy


def test_a_login_of_cloud_sso_is_exchanged(service: Service) -> None:
    """The token goes into a header, account and configuration into the body."""
    service.script(Answer(body={"CloudCredential": keys()}))
    assert obtained(login(service)).access_key_id == "STS.id"
    (request,) = service.requests
    assert ("POST", "/cloud-credentials") == (request.method, request.target)
    assert "Bearer access-canary" == request.headers["authorization"]
    assert {"AccountId": "1", "AccessConfigurationId": "ac-1"} == json.loads(request.body)


def test_a_login_that_is_over_asks_nobody(service: Service) -> None:
    """The message has the command that logs in again."""
    error = refusal(login(service, int(time.time()) - 1))
    assert "aliyun configure --mode CloudSSO" in error.remedy
    assert ([], False) == (service.requests, error.passing)


OLD = {"oauth_access_token": "old", "oauth_access_token_expire": 1}
LASTING = {"oauth_access_token": "access", "oauth_access_token_expire": LATER}
STORED = {"access_key_id": "i", "access_key_secret": "s", "sts_token": "t", "sts_expiration": LATER}


@pytest.fixture
def oauth_file(tmp_path: Path, service: Service, monkeypatch: pytest.MonkeyPatch) -> Callable[..., OAuth]:
    """Make a profile with a login by OAuth at the service."""
    monkeypatch.setitem(oauth.SITES, "CN", (service.url, "client"))
    file = tmp_path / "config.json"

    def make(**fields: Any) -> OAuth:
        profile = {"name": "p", "mode": "OAuth", "oauth_refresh_token": "refresh-canary", **fields}
        file.write_text(json.dumps({"current": "p", "profiles": [{"name": "q", "mode": "AK"}, profile]}))
        file.chmod(0o600)
        return OAuth("profile 'p'", "p", str(file))

    return make


def test_a_login_by_oauth_is_renewed_and_exchanged(service: Service, oauth_file: Callable[..., OAuth]) -> None:
    """A refresh token works once: the new one is written, and neither keys nor anything else."""
    service.script(
        Answer(body={"access_token": "new-access", "refresh_token": "new-refresh", "expires_in": 3600}),
        Answer(body=keys()),
    )
    source = oauth_file(**OLD, theirs=[1])
    assert obtained(source).access_key_id == "STS.id"
    assert ["/v1/token", "/v1/exchange"] == [request.target for request in service.requests]
    assert "Bearer new-access" == service.requests[1].headers["authorization"]
    file = Path(source.file)
    other, profile = json.loads(file.read_text())["profiles"]
    expire = profile.pop("oauth_access_token_expire")
    assert {
        "name": "p",
        "mode": "OAuth",
        "oauth_refresh_token": "new-refresh",
        "oauth_access_token": "new-access",
        "theirs": [1],
    } == profile
    assert expire > time.time()
    assert ({"name": "q", "mode": "AK"}, 0o600) == (other, file.stat().st_mode & 0o777)
    assert [file] == list(file.parent.iterdir())


def test_a_login_by_oauth_that_lasts_is_only_exchanged(service: Service, oauth_file: Callable[..., OAuth]) -> None:
    """And keys that the CLI has got for it are used as they are."""
    service.script(Answer(body=keys()))
    source = oauth_file(**LASTING)
    before = Path(source.file).read_bytes()
    obtained(source)
    assert ["/v1/exchange"] == [request.target for request in service.requests]
    assert before == Path(source.file).read_bytes()
    stored = oauth_file(**STORED)
    assert Keys("i", "s", "t", float(LATER)) == obtained(stored)
    assert len(service.requests) == 1


def test_a_command_gives_keys(tmp_path: Path) -> None:
    """Without an expiration they are good until they are refused."""
    assert Keys("cmd-id", "cmd-secret-canary", "", None) == obtained(command(tmp_path, PRINTS))


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("import sys; sys.stderr.write('err-canary'); sys.exit(3)", "status 3"),
        ("print('out-canary')", "JSON object"),
        ("print('[' * 100000)", "JSON object"),
        ("print('{}')", "access_key_id"),
        ('print(\'{"access_key_id": 1, "access_key_secret": "out-canary"}\')', "access_key_id"),
        ('print(\'{"access_key_id": "i\\\\n", "access_key_secret": "out-canary\\\\nx"}\')', "characters"),
        ('print(\'{"mode": "StsToken", "access_key_id": "i", "access_key_secret": "s"}\')', "sts_token"),
        ("print('x' * 2 ** 21)", "more than 1 MB"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "status -9"),
    ],
)
def test_a_command_that_gives_none_says_so(tmp_path: Path, code: str, says: str) -> None:
    """What it printed is not repeated, neither what it wrote to stderr."""
    error = refusal(command(tmp_path, code))
    assert says in str(error)
    assert "profile 'p'" in str(error)
    assert "canary" not in str(error) + error.remedy
    assert not error.passing


@pytest.mark.parametrize("line", ["/nowhere/helper canary", "unclosed 'quote canary", "/"])
def test_a_command_that_cannot_be_run_says_so(line: str) -> None:
    """Without its arguments: they may hold anything."""
    error = refusal(External("profile 'p'", line))
    assert "canary" not in str(error) + error.remedy
    assert not error.passing

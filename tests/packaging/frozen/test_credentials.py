"""The archive gets keys in every way that a profile can name, in a root without Python."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.tools.bare_root import BareRoot, demand
from tests.tools.frozen import EXECUTABLE
from tests.tools.plugin_process import Plugin, attempt, forget_this_machine
from tests.tools.scripted_service import Answer, Service

pytestmark = pytest.mark.long

PLACE = "/home/plugin"
ARN = {"ram_role_arn": "acs:ram::1:role/deployer", "ram_session_name": "it"}
KEYS = {"access_key_id": "LTAI5tBase", "access_key_secret": "base-secret"}
GIVEN = {"AccessKeyId": "STS.id", "AccessKeySecret": "secret", "SecurityToken": "token"}
PROFILES: dict[str, dict[str, Any]] = {
    "AK": {"access_key_id": "STS.id", "access_key_secret": "secret"},
    "StsToken": {"access_key_id": "STS.id", "access_key_secret": "secret", "sts_token": "token"},
    "RamRoleArn": {**KEYS, **ARN},
    "ChainableRamRoleArn": {"source_profile": "base", **ARN},
    "OIDC": {"oidc_provider_arn": "acs:ram::1:oidc-provider/pods", "oidc_token_file": "/home/token", **ARN},
    "External": {"process_command": "/bin/sh /home/keys.sh"},
    "CredentialsURI": {"credentials_uri": "{service}/keys"},
    "CloudSSO": {
        "cloud_sso_sign_in_url": "{service}/start/login",
        "cloud_sso_account_id": "1",
        "cloud_sso_access_config": "ac-1",
        "access_token": "access",
        "cloud_sso_access_token_expire": 4_000_000_000,
    },
}
"""What a profile of each mode says. Those of ECS and of OAuth ask at addresses that a test cannot take."""


@pytest.fixture(scope="module")
def root(unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> BareRoot:
    """A root without Python, with the archive unpacked in it, and a command that gives keys."""
    made = BareRoot.make(tmp_path_factory.mktemp("bare") / "root")
    demand(made)
    shutil.copytree(unpacked, made.folder / PLACE[1:])
    printed = {"mode": "StsToken", "access_key_id": "STS.id", "access_key_secret": "secret", "sts_token": "token"}
    (made.folder / "home/keys.sh").write_text(f"echo '{json.dumps(printed)}'\n")
    (made.folder / "home/token").write_text("token-of-the-pod")
    return made


@pytest.fixture
def service() -> Iterator[Service]:
    """All services in one: whoever is asked answers with keys, in each of the forms."""
    until = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 3600))
    keys = {**GIVEN, "Expiration": until}
    body = {"RequestId": "r-1", "Code": "Success", "Credentials": keys, "CloudCredential": keys, **keys}
    with Service([Answer(body=body)]) as running:
        yield running


@pytest.mark.parametrize("mode", PROFILES)
def test_a_profile_gives_keys(
    mode: str, root: BareRoot, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The call is signed with them."""
    forget_this_machine(monkeypatch)
    monkeypatch.delenv("REQUESTS_CA_BUNDLE", raising=False)
    monkeypatch.delenv("CURL_CA_BUNDLE", raising=False)
    profile = {
        key: value.format(service=service.url) if isinstance(value, str) else value
        for key, value in PROFILES[mode].items()
    }
    base = {"name": "base", "mode": "AK", **KEYS}
    folder = root.folder / "home/.aliyun"
    folder.mkdir(exist_ok=True)
    content = {"current": "it", "profiles": [{"name": "it", "mode": mode, **profile}, base]}
    (folder / "config.json").write_text(json.dumps(content))
    place = service.url.removeprefix("http://")
    config = {"region": "cn-hangzhou", "protocol": "HTTP", "endpoints": [{"aiworkspace": place, "sts": service.url}]}
    executable = root.program(tmp_path / EXECUTABLE, f"{PLACE}/{EXECUTABLE}")
    with Plugin.start(env={"HOME": "/home"}, executable=executable) as plugin:
        plugin.handshake()
        plugin.configure({**config, "profile": "it"})
        failed = attempt(plugin.read, "alicloud:pai/workspaceModel:WorkspaceModel", "model-1")
    signed = [request.headers.get("authorization", "") for request in service.requests]
    assert "Credential=STS.id," in "".join(signed[-1:]), failed

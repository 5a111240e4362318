"""What gives keys in tests: sources at a scripted service, commands that count how often they run."""

from __future__ import annotations

import sys
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from pulumi_resource_alicloud.cloud import givers
from pulumi_resource_alicloud.cloud.asking import Unobtainable
from pulumi_resource_alicloud.cloud.endpoints import Endpoint
from pulumi_resource_alicloud.cloud.keys import Keys
from pulumi_resource_alicloud.cloud.sources import (
    AssumedRole,
    CloudSso,
    CredentialSource,
    External,
    Static,
)

from tests.tools.scripted_service import Service

ARN = "acs:ram::1:role/deployer"
PROVIDER_ARN = "acs:ram::1:oidc-provider/pods"
BASE = Static("base-id", "base-secret-canary", "base-token-canary")
GIVEN = {"AccessKeyId": "STS.id", "AccessKeySecret": "secret-canary", "SecurityToken": "token-canary"}
READ = ("GetModel", {"ModelId": "m"})
LATER = 4_000_000_000


def at(seconds: float) -> str:
    """A time as the services write it."""
    return datetime.fromtimestamp(time.time() + seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def keys(**more: Any) -> dict[str, Any]:
    """Return keys as the services answer them."""
    return {**GIVEN, "Expiration": at(3600), **more}


def endpoint(service: Service) -> Endpoint:
    """Return where a service is."""
    scheme, _, host = service.url.partition("://")
    return Endpoint(host, scheme)


def role(service: Service, base: CredentialSource = BASE, **more: Any) -> AssumedRole:
    """Return a role that this service gives."""
    return AssumedRole(base, ARN, "session", endpoint(service), **more)


def login(service: Service, expires: int = LATER) -> CloudSso:
    """Return a login of CloudSSO."""
    return CloudSso("profile 'p'", f"{service.url}/start/login", "1", "ac-1", "access-canary", expires)


def obtained(source: CredentialSource) -> Keys:
    """Get keys, once."""
    return givers.obtain(source, None)


def refusal(source: CredentialSource) -> Unobtainable:
    """Return why there are none."""
    with pytest.raises(Unobtainable) as caught:
        obtained(source)
    return caught.value


def command(tmp_path: Path, code: str) -> External:
    """Return a helper that runs Python code, and notes that it ran."""
    script = tmp_path / "helper.py"
    script.write_text(f"open({str(tmp_path / 'runs')!r}, 'a').write('x')\n{code}")
    return External("profile 'p'", f"{sys.executable} {script}")


def runs(tmp_path: Path) -> int:
    """Return how often the helper ran."""
    file = tmp_path / "runs"
    return len(file.read_text()) if file.exists() else 0


PRINTS = 'print(\'{"mode": "AK", "access_key_id": "cmd-id", "access_key_secret": "cmd-secret-canary"}\')'

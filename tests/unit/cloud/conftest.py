"""A scripted service, and clients of it that note their pauses instead of resting: their clock goes on by them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.flow import Flow
from pulumi_resource_alicloud.cloud.limits import Limits, Stop
from pulumi_resource_alicloud.cloud.pace import Pace
from pulumi_resource_alicloud.cloud.settings import resolve

from tests.tools.certificates import make_certificate
from tests.tools.scripted_service import Service

KEYS = {"accessKey": "LTAI5tTestAccessKeyId", "secretKey": "test-secret", "region": "cn-hangzhou"}
ClientMaker = Callable[..., Client]


@pytest.fixture
def service() -> Iterator[Service]:
    """A service that answers all requests with a request id, until it is told otherwise."""
    with Service() as service:
        yield service


@pytest.fixture
def pauses() -> list[float]:
    """The seconds that clients wanted to rest."""
    return []


@pytest.fixture
def client_for(pauses: list[float]) -> Iterator[ClientMaker]:
    """Makes clients: of an endpoint, with more configuration and environment."""
    made: list[Client] = []

    rested = [time.monotonic()]

    def rest(limits: Limits, seconds: float) -> bool:
        rested.append(seconds)
        pauses.append(round(seconds, 3))
        return limits.stop.is_set()

    def make(url: str, config: dict[str, Any] | None = None, environ: dict[str, str] | None = None) -> Client:
        settings = resolve({**KEYS, "endpoints": [{"aiworkspace": url}], **(config or {})}, environ or {})
        pace = Pace(lambda: sum(rested), rest, Flow(lambda: 1.0))
        client = Client(settings, sleep=rest, jitter=lambda most: most, grace=0.3, pace=pace)
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def client(service: Service, client_for: ClientMaker) -> Client:
    """A client of the service."""
    return client_for(service.url)


@pytest.fixture
def limits() -> Limits:
    """No limits."""
    return Limits(stop=Stop())


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A certificate for localhost that nobody has signed, and its key."""
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def safe_service(certificate: tuple[str, str]) -> Iterator[Service]:
    """A service over TLS."""
    with Service(certificate=certificate) as service:
        yield service

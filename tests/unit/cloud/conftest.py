"""A scripted service, and clients of it that note their pauses instead of resting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.limits import Limits, Stop
from pulumi_resource_alicloud.cloud.settings import resolve

from tests.unit.cloud.service import Service

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

    def rest(limits: Limits, seconds: float) -> bool:
        pauses.append(round(seconds, 3))
        return limits.stop.is_set()

    def make(url: str, config: dict[str, Any] | None = None, environ: dict[str, str] | None = None) -> Client:
        settings = resolve({**KEYS, "endpoints": [{"aiworkspace": url}], **(config or {})}, environ or {})
        client = Client(settings, sleep=rest, jitter=lambda most: most, grace=0.3)
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

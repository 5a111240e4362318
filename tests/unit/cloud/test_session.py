"""Connections: kept, one's own, over TLS that is checked, through proxies where that makes sense."""

from __future__ import annotations

import gc
import logging
import platform
import time
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

import psutil
import pytest
import requests
from darabonba.core import DaraCore
from pulumi_resource_alicloud.cloud.errors import CloudError, NotSent
from pulumi_resource_alicloud.cloud.exchange import Exchange
from pulumi_resource_alicloud.cloud.limits import Limits
from pulumi_resource_alicloud.cloud.session import Answered, noting

from tests.tools.polling import until
from tests.tools.scripted_service import Answer, Service, unused_port
from tests.unit.cloud.conftest import ClientMaker

READ = ("GetModel", {"ModelId": "m"})


@pytest.fixture
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment without proxies."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return monkeypatch


def test_calls_share_one_connection(service: Service, client_for: ClientMaker, limits: Limits) -> None:
    """One after another, they need one; a connection that the server closed is replaced without a word."""
    client = client_for(service.url)
    for _ in range(5):
        client.call(*READ, limits)
    assert service.connections == 1
    service.script(Answer(effect="end"), Answer())
    for _ in range(3):
        client.call(*READ, limits)
    assert (2, 8) == (service.connections, len(service.requests))


@pytest.fixture
def no_collection() -> Iterator[None]:
    """No garbage is collected: nothing may wait for it."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


LAST_ANSWERS = {
    "an answer": Answer(),
    "a refusal": Answer(400, {"Code": "InvalidParameter", "Message": "no", "RequestId": "r-2"}),
    "half an answer": Answer(effect="cut"),
    "no answer": Answer(effect="close"),
}


@pytest.mark.usefixtures("no_collection")
@pytest.mark.parametrize("last", LAST_ANSWERS.values(), ids=LAST_ANSWERS)
def test_a_client_that_is_closed_holds_no_connection(
    last: Answer, service: Service, client_for: ClientMaker, limits: Limits
) -> None:
    """They are closed with it, whoever still has its pool or an answer of it, and not when garbage is collected."""
    client = client_for(service.url)
    client.call(*READ, limits)
    wire = client._wire
    assert wire is not None
    managers = [each.poolmanager for each in DaraCore._sessions[wire._session_key].adapters.values()]
    pools = [manager.pools.get(key) for manager in managers for key in manager.pools.keys()]  # noqa: SIM118
    service.script(last)
    with suppress(CloudError):
        client.call(*READ, limits)
    assert pools
    client.close()
    until(lambda: not _connections_to(service))


def test_what_comes_back_to_a_closed_client_is_closed(
    service: Service, client_for: ClientMaker, limits: Limits
) -> None:
    """A call that was on its way when the client closed, and one that begins later, leave no connection either."""
    client = client_for(service.url)
    client.call(*READ, limits)
    wire = client._wire
    assert wire is not None
    session = DaraCore._sessions[wire._session_key]
    client.close()
    with noting(Exchange(ends=time.monotonic() + 60)), pytest.raises(Answered):
        session.send(requests.Request("GET", service.url).prepare())
    assert not _connections_to(service)


def _connections_to(service: Service) -> list[object]:
    port = int(service.url.rpartition(":")[2])
    return [each for each in psutil.Process().net_connections() if each.raddr and each.raddr.port == port]


def test_clients_share_neither_connections_nor_credentials(
    service: Service, client_for: ClientMaker, limits: Limits
) -> None:
    """Two clients of one host in a process: each signs with its own key over its own connection."""
    one = client_for(service.url)
    other = client_for(service.url, {"accessKey": "LTAI-other", "secretKey": "other-secret", "securityToken": "T"})
    for client in (one, other, one, other):
        client.call(*READ, limits)
    assert service.connections == 2
    assert [True, False, True, False] == [request.signature_holds("test-secret") for request in service.requests]
    assert [False, True, False, True] == [request.signature_holds("other-secret") for request in service.requests]
    assert [None, "T", None, "T"] == [request.headers.get("x-acs-security-token") for request in service.requests]
    one.close()
    other.call(*READ, limits)
    assert service.connections == 2


def test_requests_say_who_calls(service: Service, client_for: ClientMaker, limits: Limits) -> None:
    """User agent, source address and transport go with each request."""
    config = {"configurationSource": "team-a", "sourceIp": "10.0.0.1", "secureTransport": "true"}
    client_for(service.url, config).call(*READ, limits)
    (request,) = service.requests
    agent = request.headers["user-agent"]
    assert f"pulumi-resource-alicloud/{version('pulumi-resource-alicloud')} team-a" in agent
    assert platform.python_version() in agent
    assert ("10.0.0.1", "true") == (
        request.headers["x-acs-source-ip"],
        request.headers["x-acs-secure-transport"],
    )
    assert request.headers["x-acs-version"] == "2021-02-04"


def test_a_certificate_of_a_named_authority_is_accepted(
    safe_service: Service, certificate: tuple[str, str], client_for: ClientMaker, limits: Limits
) -> None:
    """REQUESTS_CA_BUNDLE adds authorities; connections over TLS are kept as well."""
    client = client_for(safe_service.url, environ={"REQUESTS_CA_BUNDLE": certificate[0]})
    client.call(*READ, limits)
    client.call(*READ, limits)
    assert (1, 2) == (safe_service.connections, len(safe_service.requests))


def test_an_unknown_authority_is_not_trusted(
    safe_service: Service, client_for: ClientMaker, limits: Limits, pauses: list[float]
) -> None:
    """Nothing is sent, and asking again would not help; another client's authorities are not borrowed."""
    with pytest.raises(NotSent) as caught:
        client_for(safe_service.url).call(*READ, limits)
    assert "certificate" in caught.value.text.lower()
    assert ([], []) == (pauses, safe_service.requests)


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy"])
def test_a_proxy_is_used(
    name: str, service: Service, client_for: ClientMaker, limits: Limits, no_proxy: pytest.MonkeyPatch
) -> None:
    """A host elsewhere is asked for at the proxy."""
    no_proxy.setenv(name, service.url)
    client_for("http://aiworkspace.test.invalid").call(*READ, limits)
    assert ["http://aiworkspace.test.invalid/api/v1/models/m"] == [request.target for request in service.requests]


def test_a_proxy_is_left_out(
    service: Service, client_for: ClientMaker, limits: Limits, no_proxy: pytest.MonkeyPatch
) -> None:
    """This machine is never reached through a proxy; nor is what NO_PROXY names."""
    no_proxy.setenv("HTTP_PROXY", f"http://127.0.0.1:{unused_port()}")
    client_for(service.url).call(*READ, limits)
    assert len(service.requests) == 1
    no_proxy.setenv("HTTP_PROXY", service.url)
    no_proxy.setenv("NO_PROXY", "test.invalid")
    with pytest.raises(NotSent, match="resolve"):
        client_for("http://aiworkspace.test.invalid").call(*READ, limits)
    assert len(service.requests) == 1


def test_a_dead_proxy_is_named(client_for: ClientMaker, limits: Limits, no_proxy: pytest.MonkeyPatch) -> None:
    """Nothing was sent; the remedy speaks of the proxy, and its password stays where it is."""
    no_proxy.setenv("HTTPS_PROXY", f"http://user:pass-word@127.0.0.1:{unused_port()}")
    with pytest.raises(NotSent) as caught:
        client_for("aiworkspace.test.invalid").call("CreateModel", {"ModelName": "m"}, limits)
    assert "proxy" in caught.value.remedy
    assert "pass-word" not in str(caught.value)


def test_a_redirection_is_not_followed(service: Service, client_for: ClientMaker, limits: Limits) -> None:
    """The signature does not hold elsewhere, and a create must not turn into a read."""
    service.script(Answer(307, body={"Code": "Moved"}, headers={"Location": f"{service.url}/elsewhere"}))
    with pytest.raises(Exception, match="Moved"):
        client_for(service.url).call("CreateModel", {"ModelName": "m"}, limits)
    assert len(service.requests) == 1


def test_nothing_is_printed(
    service: Service, client_for: ClientMaker, limits: Limits, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Stdout is the engine's, stderr too: the SDK's own log handlers are gone."""
    service.script(Answer(500, body="<html>"), Answer())
    client_for(service.url).call(*READ, limits)
    for name in ("darabonba-core", "credentials", "alibabacloud-tea", "urllib3"):
        logging.getLogger(name).error("loud")
    assert ("", "") == tuple(capfd.readouterr())

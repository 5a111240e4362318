"""One keep-alive connection pool for one client, and what really came over it.

The official SDK keeps its sessions in a class-level table that is filled without a lock and shared by all clients of a
host, whatever their settings; it hides answers that are no JSON and cannot tell a call that was sent from one that was
not. A session of our own, put into that table under a key nobody else has, mends all of it. The SDK never sees an
answer: one place reads and interprets it, and no library stumbles over what a hostile peer has made.
"""

import itertools
import os
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import requests
from darabonba.core import DaraCore
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from pulumi_resource_alicloud.cloud.endpoints import Endpoint
from pulumi_resource_alicloud.cloud.exchange import Exchange
from pulumi_resource_alicloud.cloud.proxies import proxies_for
from pulumi_resource_alicloud.cloud.reading import bounded_response, read_content
from pulumi_resource_alicloud.cloud.trust import authorities

POOL_SIZE = 64
_distinct = itertools.count(1)


class _Current(threading.local):
    """The exchange that this thread makes."""

    def __init__(self) -> None:
        self.exchange = Exchange()


_current = _Current()
_BoundedResponse = bounded_response(lambda: _current.exchange)


class Answered(Exception):
    """The exchange holds an answer: the way out of the SDK, which would read it too."""


class _PlainConnection(HTTPConnection):
    """Announces when a request goes out; connecting comes before. Reads within bounds."""

    response_class = _BoundedResponse

    def endheaders(self, *arguments: Any, **options: Any) -> None:
        if self.sock is None:
            self.connect()
        _current.exchange.begin(self.sock)
        super().endheaders(*arguments, **options)


class _SafeConnection(HTTPSConnection):
    """The same over TLS."""

    response_class = _BoundedResponse

    def endheaders(self, *arguments: Any, **options: Any) -> None:
        if self.sock is None:
            self.connect()
        _current.exchange.begin(self.sock)
        super().endheaders(*arguments, **options)


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection


class _SafePool(HTTPSConnectionPool):
    ConnectionCls = _SafeConnection


_ANNOUNCING = {"http": _PlainPool, "https": _SafePool}


class _Adapter(HTTPAdapter):
    """Connections that trust one set of authorities, loaded once and not for every connection."""

    def __init__(self, trust: ssl.SSLContext | None, *, announcing: bool) -> None:
        self._options: dict[str, Any] = {} if trust is None else {"ssl_context": trust}
        self._announcing = announcing
        super().__init__(pool_connections=1, pool_maxsize=POOL_SIZE)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **options: Any) -> None:
        """Make the pools for direct connections."""
        super().init_poolmanager(connections, maxsize, block, **self._options, **options)
        if self._announcing:
            self.poolmanager.pool_classes_by_scheme = _ANNOUNCING

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        """Make the pools for connections through a proxy."""
        manager = super().proxy_manager_for(proxy, **self._options, **options)
        if self._announcing:
            manager.pool_classes_by_scheme = _ANNOUNCING
        return manager

    def close(self) -> None:
        """Close the connections now. The pools' managers only forget them, until garbage is collected."""
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in manager.pools.keys():  # noqa: SIM118 - the container has its lock there, and no iterator
                if (pool := manager.pools.get(key)) is not None:
                    pool.close()
        super().close()

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Leave it to the context: requests would have the authorities read again for each connection."""


class _Session(requests.Session):
    """A session that sends to this machine, and where NO_PROXY says so, without a proxy."""

    def __init__(self, scheme: str, ca_path: str | None, *, announcing: bool) -> None:
        super().__init__()
        self.trust_env = False
        trust = authorities(ca_path) if scheme == "https" else None
        self.mount(f"{scheme}://", _Adapter(trust, announcing=announcing))

    def send(self, request: requests.PreparedRequest, **arguments: Any) -> requests.Response:
        """Send a request; a redirection is an answer like any other, its target is not signed for."""
        arguments["proxies"] = proxies_for(request.url or "", os.environ)
        return super().send(request, allow_redirects=False, **arguments)


class PooledSession(_Session):
    """The session of a client; tells the current exchange what happens."""

    def __init__(self, endpoint: Endpoint, ca_path: str | None) -> None:
        super().__init__(endpoint.scheme, ca_path, announcing=True)
        self._closed = False

    def close(self) -> None:
        """Close the connections; one that a call has just now is closed when the call ends."""
        self._closed = True
        super().close()

    def send(self, request: requests.PreparedRequest, **arguments: Any) -> requests.Response:
        """Send a request; note the answer, or why there is none.

        Raises:
            Answered: there is one; it was read, and is the exchange's.
        """
        exchange, response = _current.exchange, None
        try:
            response = super().send(request, **{**arguments, "stream": True})
            exchange.headers = response.headers
            response._content = read_content(response)  # noqa: SLF001 - as `content` does, which knows no bounds
            exchange.response = response
        except Exception as error:
            exchange.error = error
            if response is not None:
                response.close()
            raise
        finally:
            exchange.finish()
            if self._closed:
                self.close()
        raise Answered

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Follow nowhere, and read nothing to find out where."""


@contextmanager
def noting(exchange: Exchange) -> Iterator[None]:
    """Note in `exchange` what this thread sends meanwhile."""
    _current.exchange = exchange
    try:
        yield
    finally:
        _current.exchange = Exchange()


def register(endpoint: Endpoint, session: PooledSession) -> tuple[str, int]:
    """Make the official SDK use this session; return its key in the SDK's table and the pool size that leads there.

    The key is made of protocol, host and the pool size asked for. That size has no other effect here, so every client
    asks for another one.
    """
    distinct = POOL_SIZE + next(_distinct)
    key = f"{endpoint.scheme}://{endpoint.host}:80:pool={distinct}"
    DaraCore._sessions[key] = session  # noqa: SLF001 - see the module's docstring
    return key, distinct


def unregister(key: str) -> None:
    """Close a session and take it out of the SDK's table."""
    session = DaraCore._sessions.pop(key, None)  # noqa: SLF001 - as above
    if session is not None:
        session.close()


class KeySession(_Session):
    """A session for keys: what happens on it is no part of a call's exchange."""

    def __init__(self, scheme: str, ca_path: str | None) -> None:
        super().__init__(scheme, ca_path, announcing=False)

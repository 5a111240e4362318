"""One keep-alive connection pool for one client, and what really came over it.

The official SDK keeps its sessions in a class-level table that is filled without a lock and shared by all clients of a
host, whatever their settings; it hides answers that are no JSON and cannot tell a call that was sent from one that was
not. A session of our own, put into that table under a key nobody else has, mends all of it.
"""

import itertools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import requests
from darabonba.core import DaraCore
from requests.adapters import HTTPAdapter
from requests.utils import should_bypass_proxies
from urllib3.exceptions import (
    ConnectTimeoutError,
    MaxRetryError,
    NameResolutionError,
    NewConnectionError,
    ProxyError,
    SSLError,
)

from pulumi_resource_alicloud.cloud.endpoints import Endpoint

POOL_SIZE = 64
_distinct = itertools.count(1)
_never_sent = (NewConnectionError, NameResolutionError, ConnectTimeoutError, ProxyError, SSLError)


@dataclass(slots=True)
class Exchange:
    """What happened on the wire during one attempt."""

    attempted: bool = False
    response: requests.Response | None = None
    error: requests.RequestException | None = None

    @property
    def never_sent(self) -> bool:
        """Tell whether no connection came about, so that nothing can have been carried out."""
        if not self.attempted:
            return True
        if self.error is None:
            return False
        reason: Any = self.error.args[0] if self.error.args else None
        if isinstance(reason, MaxRetryError):
            reason = reason.reason
        return isinstance(reason, _never_sent) or isinstance(self.error, requests.exceptions.ConnectTimeout)


@dataclass(slots=True)
class _Current(threading.local):
    exchange: Exchange = field(default_factory=Exchange)


class PooledSession(requests.Session):
    """A session with a pool of its own, that notes every exchange."""

    def __init__(self, endpoint: Endpoint) -> None:
        super().__init__()
        self.trust_env = False
        self._loopback = endpoint.is_loopback
        self._current = _Current()
        for prefix in ("http://", "https://"):
            self.mount(prefix, HTTPAdapter(pool_connections=1, pool_maxsize=POOL_SIZE, pool_block=False))

    @contextmanager
    def noting(self) -> Iterator[Exchange]:
        """Note what this thread sends meanwhile."""
        exchange = Exchange()
        self._current.exchange = exchange
        try:
            yield exchange
        finally:
            self._current.exchange = Exchange()

    def send(self, request: requests.PreparedRequest, **arguments: Any) -> requests.Response:
        """Send a request, note the answer or why there is none."""
        exchange = self._current.exchange
        exchange.attempted = True
        if self._loopback or should_bypass_proxies(request.url or "", no_proxy=None):
            arguments["proxies"] = {}
        try:
            exchange.response = super().send(request, allow_redirects=False, **arguments)
        except requests.RequestException as error:
            exchange.error = error
            raise
        return exchange.response


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

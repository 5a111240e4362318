"""Tells the engine what happens: progress in a resource's status column, warnings that stay.

A message that cannot be delivered is dropped: telling is never a reason to fail.
"""

import logging
import math
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import grpc

from pulumi_resource_alicloud.rpc.stubs import engine_pb2, engine_pb2_grpc

_log = logging.getLogger(__name__)
_SECONDS = 2.0
_PATIENCE = 30.0
"""Seconds that an engine has to come."""


class Engine:
    """The engine's side of the wire: known from the command line, Handshake or Attach; absent in a bare start."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._address = ""
        self._channel: grpc.Channel | None = None  # one that nobody holds is closed
        self._stub: engine_pb2_grpc.EngineStub | None = None
        self._told: set[tuple[str, str]] = set()
        self._doubted_from = math.inf
        """From when on a port on which nobody listens means that the engine is gone."""

    def connect(self, address: str) -> None:
        """Talk to the engine at this address from now on."""
        with self._lock:
            if not address or address == self._address:
                return
            self._told.clear()
            self._address, self._doubted_from = address, self._clock() + _PATIENCE
            channel = grpc.insecure_channel(
                address,
                # A channel at rest must stay connected: its end is how we learn that the engine is gone.
                options=(("grpc.client_idle_timeout_ms", 2**31 - 1), ("grpc.enable_http_proxy", 0)),
            )
            self._channel, self._stub = channel, engine_pb2_grpc.EngineStub(channel)
            self._watch(channel, address)

    def precedes(self, address: str) -> bool:
        """Tell whether this engine is there no more, and another one comes."""
        return bool(address and self._address) and address != self._address and not _listens(self._address)

    def is_gone(self) -> bool:
        """Tell whether an engine that was there is there no more, or has not come in a long time.

        To be asked again and again: a dying engine may end its connections before it closes its port.
        """
        return self._clock() >= self._doubted_from and not _listens(self._address)

    def is_news(self, urn: str, text: str) -> bool:
        """Tell whether this engine has not been told that of a resource, and take it for told."""
        with self._lock:
            news = (urn, text) not in self._told
            self._told.add((urn, text))
        return news

    def log(self, severity: int, text: str, urn: str = "", *, ephemeral: bool = False) -> None:
        """Send one message; never raises."""
        stub = self._stub
        if stub is None:
            return
        try:
            stub.Log(
                engine_pb2.LogRequest(severity=severity, message=text, urn=urn, ephemeral=ephemeral),  # type: ignore[arg-type]
                timeout=_SECONDS,
            )
        except (grpc.RpcError, ValueError) as error:
            _log.debug("the engine did not take a message: %s", type(error).__name__)

    def _watch(self, channel: grpc.Channel, address: str) -> None:
        seen = False

        def changed(state: grpc.ChannelConnectivity) -> None:
            nonlocal seen
            seen = seen or state is grpc.ChannelConnectivity.READY
            if seen and address == self._address:
                self._doubted_from = math.inf if state is grpc.ChannelConnectivity.READY else self._clock()

        channel.subscribe(changed, try_to_connect=True)


def _listens(address: str) -> bool:
    """Tell whether somebody takes connections there: a channel that lost its peer may only be idle."""
    host, _, port = address.rpartition(":")
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=_SECONDS).close()
    except (OSError, ValueError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class UrnJournal:
    """A journal that names the resource in every message."""

    engine: Engine
    urn: str
    hide: Callable[[str], str]
    """Takes out what came with the request as a secret."""

    def progress(self, text: str) -> None:
        """Show a short text in the status column."""
        self.engine.log(engine_pb2.INFO, self.hide(text), self.urn, ephemeral=True)

    def warn(self, text: str) -> None:
        """Show a warning that stays; the same one of a resource once, for an operation asks several times."""
        hidden = self.hide(text)
        if self.engine.is_news(self.urn, hidden):
            self.engine.log(engine_pb2.WARNING, hidden, self.urn)

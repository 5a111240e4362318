"""Tells the engine what happens: progress in a resource's status column, warnings that stay.

A message that cannot be delivered is dropped: telling is never a reason to fail.
"""

import logging
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass

import grpc

from pulumi_resource_alicloud.rpc.stubs import engine_pb2, engine_pb2_grpc

_log = logging.getLogger(__name__)
_SECONDS = 2.0


class Engine:
    """The engine's side of the wire: known from the command line, Handshake or Attach; absent in a bare start."""

    def __init__(self) -> None:
        self._gone: Callable[[], None] | None = None
        self._lock = threading.Lock()
        self._address = ""
        self._channel: grpc.Channel | None = None
        self._stub: engine_pb2_grpc.EngineStub | None = None

    def connect(self, address: str) -> None:
        """Talk to the engine at this address from now on."""
        with self._lock:
            if not address or address == self._address:
                return
            self._address = address
            self._channel = grpc.insecure_channel(
                address,
                # A channel at rest must stay connected: its end is how we learn that the engine is gone.
                options=(("grpc.client_idle_timeout_ms", 2**31 - 1), ("grpc.enable_http_proxy", 0)),
            )
            self._stub = engine_pb2_grpc.EngineStub(self._channel)
            self._watch()

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

    def watch(self, gone: Callable[[], None]) -> None:
        """Call `gone` once an engine that was there is there no more: this one, or one still to be connected."""
        with self._lock:
            self._gone = gone
            self._watch()

    def _watch(self) -> None:
        channel, address, gone = self._channel, self._address, self._gone
        if channel is None or gone is None:
            return
        seen = False

        def changed(state: grpc.ChannelConnectivity) -> None:
            nonlocal seen
            if state is grpc.ChannelConnectivity.READY:
                seen = True
            elif seen and state is not grpc.ChannelConnectivity.CONNECTING and not _listens(address):
                gone()

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

    def progress(self, text: str) -> None:
        """Show a short text in the status column."""
        self.engine.log(engine_pb2.INFO, text, self.urn, ephemeral=True)

    def warn(self, text: str) -> None:
        """Show a warning that stays."""
        self.engine.log(engine_pb2.WARNING, text, self.urn)

"""Tells the engine what happens: progress in a resource's status column, warnings that stay.

What is told before the engine's connection stands is kept, and sent in order when it does. What cannot be delivered
afterwards is dropped: telling is never a reason to fail.
"""

import logging
import math
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import grpc

from pulumi_resource_alicloud.rpc.stubs import engine_pb2, engine_pb2_grpc

if TYPE_CHECKING:
    from typing_extensions import Self

_log = logging.getLogger(__name__)
_SECONDS = 2.0
_MOST_KEPT = 1_000
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
        self._kept: deque[engine_pb2.LogRequest] = deque(maxlen=_MOST_KEPT)
        self._sending = threading.Lock()
        self._seen = ""
        """The address of the engine that a connection has stood to."""
        self._expected_until = -math.inf
        """How long it is worth a moment's wait that a connection may come to stand."""
        self._patient_until = math.inf
        """How long an engine has to come."""
        self._stands = False
        """Whether the connection stands, by the last that was heard of it."""

    def connect(self, address: str) -> None:
        """Talk to the engine at this address from now on."""
        with self._lock:
            if not address or address == self._address:
                return
            if self._address:  # what was told, or kept, was meant for the engine before
                self._kept.clear()
                self._told.clear()
            self._address, self._patient_until, self._stands = address, self._clock() + _PATIENCE, False
            self._expected_until = self._clock() + _SECONDS
            channel = grpc.insecure_channel(
                address,
                # A channel at rest must stay connected: its end is how we learn that the engine is gone.
                options=(
                    ("grpc.client_idle_timeout_ms", 2**31 - 1),
                    ("grpc.enable_http_proxy", 0),
                    ("grpc.initial_reconnect_backoff_ms", 100),
                    ("grpc.max_reconnect_backoff_ms", 1000),
                ),
            )
            self._channel, self._stub = channel, engine_pb2_grpc.EngineStub(channel)
        self._watch(channel, address)
        self._send()

    def precedes(self, address: str) -> bool:
        """Tell whether this engine is there no more, and another one comes."""
        return bool(address and self._address) and address != self._address and not _listens(self._address)

    def is_gone(self) -> bool:
        """Tell whether an engine that was there is there no more, or has not come in a long time.

        To be asked again and again: a dying engine may end its connections before it closes its port.
        """
        doubted = not self._stands and (self._seen == self._address or self._clock() >= self._patient_until)
        return doubted and bool(self._address) and not _listens(self._address)

    def is_news(self, urn: str, text: str) -> bool:
        """Tell whether this engine has not been told that of a resource, and take it for told."""
        with self._lock:
            news = (urn, text) not in self._told
            self._told.add((urn, text))
        return news

    def log(self, severity: int, text: str, urn: str = "", *, ephemeral: bool = False) -> None:
        """Send one message, after those that came before it; never raises."""
        message = engine_pb2.LogRequest(severity=severity, message=text, urn=urn, ephemeral=ephemeral)  # type: ignore[arg-type]
        with self._lock:
            self._kept.append(message)
        self._send()

    def _send(self) -> None:
        """Send what is kept: in order, and by one thread at a time."""
        with self._sending:
            while True:
                with self._lock:
                    stub, address = self._stub, self._address
                    message = self._kept[0] if self._kept else None
                    # A connection is on its way: worth a moment, but only once.
                    wait = address != self._seen and self._clock() < self._expected_until
                if stub is None or message is None:
                    return
                try:
                    stub.Log(message, timeout=_SECONDS, wait_for_ready=wait)
                except (grpc.RpcError, ValueError) as error:
                    _log.debug("the engine did not take a message: %s", type(error).__name__)
                    with self._lock:
                        self._expected_until = -math.inf
                        if address != self._seen and address == self._address:
                            return  # it has not come yet
                else:
                    self._seen = address
                with self._lock:
                    if self._kept and self._kept[0] is message:
                        self._kept.popleft()

    def _watch(self, channel: grpc.Channel, address: str) -> None:
        def changed(state: grpc.ChannelConnectivity) -> None:
            if address != self._address:
                return
            # A state that lasts but a moment may not be told: what an answer has shown counts as well.
            self._stands = state is grpc.ChannelConnectivity.READY
            if self._stands:
                self._seen = address
                self._send()

        channel.subscribe(changed, try_to_connect=True)


def _listens(address: str) -> bool:
    """Tell whether somebody takes connections there: a channel that lost its peer may only be idle."""
    host, _, port = address.rpartition(":")
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=_SECONDS).close()
    except (OSError, ValueError):
        return False
    return True


@dataclass(slots=True)
class UrnJournal:
    """A journal that names the resource in every message; at the end of its `with` block no progress stays."""

    engine: Engine
    urn: str
    """Empty for a call about no resource: warnings are shown, progress is not."""
    hide: Callable[[str], str]
    """Takes out what came with the request as a secret."""
    _shows: bool = False

    def progress(self, text: str) -> None:
        """Show a short text in the status column, where there is one."""
        if self._is_of_no_stack:
            return
        self._shows = True
        self.engine.log(engine_pb2.INFO, self.hide(text), self.urn, ephemeral=True)

    @property
    def _is_of_no_stack(self) -> bool:
        """Tell whether `pulumi do` calls, or may: it prints information on stdout, between its JSON.

        Its resources belong to stack `dev` and project `default`, and are called like the class of their type.
        """
        stack, project, token, name = [*self.urn.split("::"), "", "", ""][:4]
        return not self.urn or (stack, project, name) == ("urn:pulumi:dev", "default", token.rpartition(":")[2])

    def warn(self, text: str) -> None:
        """Show a warning that stays; the same one of a resource once, for an operation asks several times."""
        hidden = self.hide(text)
        if self.engine.is_news(self.urn, hidden):
            self.engine.log(engine_pb2.WARNING, hidden, self.urn)

    def __enter__(self) -> "Self":
        """Begin to tell."""
        return self

    def __exit__(self, *_: object) -> None:
        """Take the last text out of the status column: what it spoke of is over."""
        if self._shows:
            self.engine.log(engine_pb2.INFO, "", self.urn, ephemeral=True)

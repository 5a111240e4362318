"""Runs the service: prints the port, watches the engine, stops in order."""

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable
from types import FrameType

import grpc

from pulumi_resource_alicloud.rpc.calls import Calls
from pulumi_resource_alicloud.rpc.journal import Engine
from pulumi_resource_alicloud.rpc.stubs import provider_pb2_grpc

_MAX_MESSAGE = 400 * 1024 * 1024  # the engine's own limit
_MAX_CALLS = 16384
"""Threads are made one by one as calls need them; this bound only keeps a runaway engine from taking the machine. It is
far above any parallelism, so that Cancel never waits for a free one."""
_LONGEST_WAIT = 1800
"""Seconds that a call may wait to be taken, as the engine's own servers have it."""
_GRACE = 6.0
"""Seconds for calls to answer after the end was signalled: five to learn what exists, one to say so. With nothing in
flight the end comes at once."""
_BY_HAND = (
    "Waiting for an engine: in another terminal run `PULUMI_DEBUG_PROVIDERS=alicloud:{port} pulumi up`. "
    "Ctrl-C ends the plugin.\n"
)
_LOOK = 1.0
"""Seconds between two looks whether the engine is still there; one costs nothing while the connection stands."""


def serve(
    servicer: provider_pb2_grpc.ResourceProviderServicer, engine: Engine, address: str, cancel: Callable[[], None]
) -> None:
    """Serve until a signal comes, or the engine at `address` is gone if there is one.

    A signal is a Cancel: what runs ends early and answers, so that the engine learns what exists. The port is the first
    and only line on stdout, and said before anything else is done.
    """
    server = grpc.server(
        Calls(_MAX_CALLS),
        options=(
            ("grpc.max_receive_message_length", _MAX_MESSAGE),
            ("grpc.max_send_message_length", _MAX_MESSAGE),
            ("grpc.so_reuseport", 0),
            # gRPC drops calls at random once a thousand wait to be taken, and those that waited for half a minute.
            ("grpc.server.max_pending_requests", _MAX_CALLS),
            ("grpc.server.max_pending_requests_hard_limit", _MAX_CALLS),
            ("grpc.server_max_unrequested_time_in_server", _LONGEST_WAIT),
        ),
    )
    provider_pb2_grpc.add_ResourceProviderServicer_to_server(servicer, server)
    ended = threading.Event()

    def end(_signal: int = 0, _frame: FrameType | None = None) -> None:
        ended.set()

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, end)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()
    # Whatever a library prints from here on must not reach the engine as a second line.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    if not address and sys.stderr.isatty():
        sys.stderr.write(_BY_HAND.format(port=port))
        sys.stderr.flush()
    engine.connect(address)
    while not ended.wait(_LOOK) and not (address and engine.is_gone()):
        pass
    cancel()
    server.stop(_GRACE).wait(_GRACE)
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.flush()
    # Threads blocked in a call to the cloud would keep the process alive for as long as the call takes.
    os._exit(0)

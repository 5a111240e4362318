"""The engine's own service as far as a plugin talks to it: an address to call, and what was told there.

Knows nothing of resources. The tests' stand-in for the whole engine is in tests/tools/host.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import TYPE_CHECKING, Any

import grpc
from google.protobuf import empty_pb2
from pulumi_resource_alicloud.rpc.stubs import engine_pb2_grpc

if TYPE_CHECKING:
    from typing_extensions import Self


class EngineListener(engine_pb2_grpc.EngineServicer):
    """Listens on a port of the loopback, a free one if none is given, and keeps every message of Log."""

    def __init__(self, port: int = 0) -> None:
        self.messages: list[Any] = []
        self._arrived = threading.Condition()
        self._server = grpc.server(ThreadPoolExecutor(4))
        engine_pb2_grpc.add_EngineServicer_to_server(self, self._server)
        self.address = f"127.0.0.1:{self._server.add_insecure_port(f'127.0.0.1:{port}')}"
        self._server.start()

    def Log(self, request: Any, _: Any) -> Any:  # noqa: N802 - the name is the protocol's
        """Keep one message."""
        with self._arrived:
            self.messages.append(request)
            self._arrived.notify_all()
        return empty_pb2.Empty()

    def wait_for(self, wanted: Callable[[Any], bool], seconds: float = 10) -> Any:
        """Return the first message that is wanted; fail with all that came when none is."""
        with self._arrived:
            self._arrived.wait_for(lambda: any(map(wanted, self.messages)), seconds)
            found = next(filter(wanted, self.messages), None)
            assert found is not None, f"no such message among {[message.message for message in self.messages]}"
            return found

    def stop(self) -> None:
        """Go away, as an engine does that ends or crashes."""
        self._server.stop(None).wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

"""A service on a loopback port that answers as a test scripts it, and keeps what it was sent.

Knows HTTP and how to misbehave; nothing of the API.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlsplit

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self


@dataclass(frozen=True, slots=True)
class Answer:
    """What the service does with one request."""

    status: int = 200
    body: Any = field(default_factory=lambda: {"RequestId": "r-1"})
    """An object for JSON, else text, or bytes as they are."""
    headers: Mapping[str, str] = field(default_factory=dict)
    clock: float = 0.0
    """Seconds by which the Date header is ahead."""
    effect: str = ""
    """`close` instead of it, `cut` in its middle, `hang` until the service ends, `end` the connection after it; `raw`:
    the body stands for head and all; `drip`: byte by byte, and never the last."""
    again: bytes = b""
    """After all that: this, again and again, as long as somebody takes it."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    connection: int

    @property
    def query(self) -> dict[str, str]:
        """Return the decoded query."""
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    def signature_holds(self, secret: str) -> bool:
        """Tell whether the request is signed with this secret, by the published algorithm ACS3-HMAC-SHA256."""
        scheme, _, rest = self.headers["authorization"].partition(" ")
        parts = dict(part.split("=", 1) for part in rest.split(","))
        names = parts["SignedHeaders"].split(";")
        query = "&".join(f"{name}={quote(value, safe='~')}" for name, value in sorted(self.query.items()))
        canonical = "\n".join(
            (
                self.method,
                urlsplit(self.target).path,
                query,
                *(f"{name}:{self.headers[name].strip()}" for name in names),
                "",
                parts["SignedHeaders"],
                hashlib.sha256(self.body).hexdigest(),
            )
        )
        signed = f"{scheme}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        return parts["Signature"] == hmac.new(secret.encode(), signed.encode(), hashlib.sha256).hexdigest()


class Service:
    """A scripted service; runs within its `with` block."""

    def __init__(self, answers: Sequence[Answer] = (), *, certificate: tuple[str, str] | None = None) -> None:
        self.requests: list[Request] = []
        self.connections = 0
        self.dripping = 0
        """Answers that are just now sent byte by byte."""
        self.bytes_taken = 0
        """Bytes of endless answers that clients took."""
        self._answers = list(answers)
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"service": self}))
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
            self.url = f"https://localhost:{self._server.server_port}"

    def __enter__(self) -> Self:
        """Begin to listen."""
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of hanging requests and end."""
        self._ended.set()
        self._server.shutdown()
        self._server.server_close()

    def script(self, *answers: Answer) -> None:
        """Answer so from now on; the last of them also all that follows."""
        with self._lock:
            self._answers = list(answers)

    def connected(self) -> int:
        """Count one more connection and return its number."""
        with self._lock:
            self.connections += 1
            return self.connections

    def take(self, request: Request) -> Answer:
        """Keep a request and return what to do with it."""
        with self._lock:
            self.requests.append(request)
            if len(self._answers) > 1:
                return self._answers.pop(0)
            return self._answers[0] if self._answers else Answer()

    def drip(self, write: Callable[[bytes], None], again: bytes, seconds: float) -> None:
        """Write something again and again until nobody takes it, or the service ends."""
        with self._lock:
            self.dripping += 1
        try:
            while not self._ended.wait(seconds):
                write(again)
                self.bytes_taken += len(again)
        except OSError:
            pass
        finally:
            with self._lock:
                self.dripping -= 1

    def hang(self) -> None:
        """Wait until the service ends."""
        self._ended.wait(60)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 256

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that go away are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    service: Service

    def setup(self) -> None:
        super().setup()
        self.number = self.service.connected()

    def handle_one_request(self) -> None:
        self.raw_requestline = self.rfile.readline(65_537)
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        answer = self.service.take(Request(self.command, self.path, headers, body, self.number))
        if answer.effect == "hang":
            self.service.hang()
        if answer.effect in ("hang", "close", "raw", "drip", "cut", "end"):
            self.close_connection = True
        if answer.effect not in ("hang", "close"):
            self._answer(answer)

    def _answer(self, answer: Answer) -> None:
        content = answer.body if isinstance(answer.body, (str, bytes)) else json.dumps(answer.body)
        data = content if isinstance(content, bytes) else content.encode()
        if answer.effect == "raw":
            self._send(data)
            self.service.drip(self._send, answer.again, 0)
            return
        self.send_response_only(answer.status)
        self.send_header("Date", formatdate(time.time() + answer.clock, usegmt=True))
        self.send_header("Content-Length", str(10**12 if answer.effect == "drip" else len(data)))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if answer.effect == "drip":
            self.wfile.flush()
            self.service.drip(self._send, b" ", 0.01)
            return
        self._send(data[: len(data) // 2] if answer.effect == "cut" else data)

    def _send(self, data: bytes) -> None:
        self.wfile.write(data)
        self.wfile.flush()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class names it
        """Print nothing."""


def unused_port() -> int:
    """Return a port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

"""An answer is bounded: in bytes, packed or not, in time; and a peer that never finishes holds only itself."""

from __future__ import annotations

import gzip
import threading
import tracemalloc
import zlib
from concurrent.futures import Future
from typing import Any

import pytest
from pulumi_resource_alicloud.cloud import reading
from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.errors import Cancelled, Unclear
from pulumi_resource_alicloud.cloud.limits import Limits, Stop

from tests.tools.polling import until
from tests.tools.scripted_service import Answer, Service
from tests.unit.cloud.conftest import ClientMaker

READ = ("GetModel", {"ModelId": "m"})
CREATE = ("CreateModel", {"ModelName": "m"})
DRIPPING = Answer(effect="drip")
HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
ENDLESS = {
    "a body that ends with the connection": Answer(body=HEAD + b"\r\n", effect="raw", again=b" " * 4096),
    "a body of more than it says": Answer(
        body=HEAD + b"Content-Length: 900000000\r\n\r\n", effect="raw", again=b" " * 4096
    ),
    "chunks": Answer(body=CHUNKED, effect="raw", again=b"1000\r\n" + b" " * 4096 + b"\r\n"),
    "the size of a chunk": Answer(body=CHUNKED, effect="raw", again=b"0" * 4096),
    "lines after the chunks": Answer(body=CHUNKED + b"0\r\n", effect="raw", again=b"X: " + b"y" * 4000 + b"\r\n"),
    "headers": Answer(body=HEAD, effect="raw", again=b"X: " + b"y" * 4000 + b"\r\n"),
    "one header": Answer(body=HEAD + b"X: ", effect="raw", again=b"y" * 4096),
    "interim answers": Answer(body=b"", effect="raw", again=b"HTTP/1.1 100 Continue\r\nX: y\r\n\r\n" * 100),
    "the status line": Answer(body=b"", effect="raw", again=b"H" * 4096),
    "a redirection": Answer(body=b"HTTP/1.1 307 Moved\r\nLocation: /\xff[x\r\n\r\n", effect="raw", again=b" " * 4096),
}


def begin(client: Client, call: tuple[str, dict[str, Any]], limits: Limits) -> Future[dict[str, Any]]:
    """Call in a thread of its own."""
    future: Future[dict[str, Any]] = Future()

    def run() -> None:
        try:
            future.set_result(client.call(*call, limits))
        except Exception as error:  # noqa: BLE001 - the test looks at it
            future.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return future


def test_64_answers_that_drip_do_not_hold_the_next(service: Service, client: Client, limits: Limits) -> None:
    """All the usual threads read answers that never end; the next call is made all the same."""
    service.script(DRIPPING)
    slow = [begin(client, READ, limits) for _ in range(64)]
    until(lambda: service.dripping == 64)
    service.script(Answer())
    assert begin(client, CREATE, limits).result(30) == {"RequestId": "r-1"}
    assert not any(future.done() for future in slow)


@pytest.mark.parametrize(("expected", "call"), [(Cancelled, READ), (Unclear, CREATE)], ids=["read", "create"])
def test_nothing_is_held_when_nobody_waits(
    expected: type[Exception], call: tuple[str, dict[str, Any]], service: Service, client: Client
) -> None:
    """When the caller leaves, the connection ends, and the thread is free for others."""
    service.script(DRIPPING)
    stop = Stop()
    futures = [begin(client, call, Limits(stop=stop)) for _ in range(8)]
    until(lambda: service.dripping == 8)
    stop.set()
    assert {expected} == {type(future.exception(10)) for future in futures}
    until(lambda: service.dripping == 0)
    until(lambda: client._workers._idle == client._workers._threads)


@pytest.mark.parametrize("drip", [DRIPPING, Answer(body=HEAD + b"X: ", effect="raw", again=b"y")], ids=["body", "head"])
def test_an_answer_has_a_time_as_a_whole(drip: Answer, service: Service, client_for: ClientMaker) -> None:
    """The time of clientReadTimeout is that of the answer, not that between two of its bytes."""
    client = client_for(service.url, {"clientReadTimeout": 200})
    service.script(drip, Answer())
    assert client.call(*READ, Limits(stop=Stop())) == {"RequestId": "r-1"}
    service.script(drip)
    with pytest.raises(Unclear, match=r"took too long|more than"):
        client.call(*CREATE, Limits(stop=Stop()))


@pytest.mark.parametrize("endless", ENDLESS.values(), ids=ENDLESS)
def test_an_answer_without_end_is_left(
    endless: Answer, service: Service, client: Client, limits: Limits, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever part of it goes on for ever, no more than the bound is taken, and the call is unclear."""
    monkeypatch.setattr(reading, "LARGEST", 1_000_000)
    service.script(endless)
    with pytest.raises(Unclear):
        client.call(*CREATE, limits)
    until(lambda: service.dripping == 0)
    assert service.bytes_taken < 30_000_000  # a system keeps some megabytes between two programs


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data)[2:-4]),
    ],
    ids=["gzip", "x-gzip", "deflate", "bare deflate"],
)
def test_a_packed_answer_is_bounded_as_well(
    encoding: str, pack: Any, service: Service, client: Client, limits: Limits
) -> None:
    """A small answer is unpacked, though it was not asked for so; one that would grow without end is not."""
    service.script(Answer(body=pack(b'{"ModelId": "m"}'), headers={"Content-Encoding": encoding}))
    assert client.call(*READ, limits) == {"ModelId": "m"}
    bomb = pack(bytes(20 * reading.LARGEST))
    service.script(Answer(body=bomb, headers={"Content-Encoding": encoding}))
    tracemalloc.start()
    try:
        with pytest.raises(Unclear, match="MiB"):
            client.call(*CREATE, limits)
        assert tracemalloc.get_traced_memory()[1] < 3 * reading.LARGEST
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("encoding", "body"),
    [("br", b"{}"), ("gzip, gzip", gzip.compress(gzip.compress(b"{}"))), ("gzip", b"no gzip"), ("gzip", b"\x1f\x8b")],
    ids=["unknown", "packed twice", "not packed", "cut off"],
)
def test_what_cannot_be_unpacked_is_unclear(
    encoding: str, body: bytes, service: Service, client: Client, limits: Limits
) -> None:
    """Packed in an unknown way, twice, or damaged."""
    service.script(Answer(body=body, headers={"Content-Encoding": encoding, "x-acs-request-id": "r-5"}))
    with pytest.raises(Unclear, match="packed") as caught:
        client.call(*CREATE, limits)
    assert "r-5" == caught.value.request_id

"""Callers get free at once: by the stop signal, by the deadline; and learn whether the call was sent."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from concurrent.futures import Future
from typing import Any

import pytest
from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.errors import Cancelled, DeadlinePassed, Unclear
from pulumi_resource_alicloud.cloud.exchange import Exchange, Withdrawn
from pulumi_resource_alicloud.cloud.limits import Limits, Stop
from pulumi_resource_alicloud.cloud.workers import Workers

from tests.tools.polling import until
from tests.tools.scripted_service import Answer, Service
from tests.unit.cloud.conftest import ClientMaker

READ = ("GetModel", {"ModelId": "m"})
CREATE = ("CreateModel", {"ModelName": "m"})
UPDATE = ("UpdateModel", {"ModelId": "m", "ModelDoc": "d"})
HANGING = Answer(effect="hang")


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


@pytest.mark.parametrize(
    ("expected", "call"), [(Cancelled, READ), (Unclear, CREATE), (Unclear, UPDATE)], ids=["read", "create", "update"]
)
def test_the_stop_signal_ends_a_call_that_hangs(
    expected: type[Exception], call: tuple[str, dict[str, Any]], service: Service, client: Client
) -> None:
    """A read is cancelled; a write gets a little time to answer, and then nobody knows."""
    service.script(HANGING)
    stop = Stop()
    future = begin(client, call, Limits(stop=stop))
    until(lambda: service.requests)
    stop.set()
    assert expected is type(future.exception(10))


@pytest.mark.parametrize(("expected", "call"), [(DeadlinePassed, READ), (Unclear, CREATE)], ids=["read", "create"])
def test_the_deadline_ends_a_call_that_hangs(
    expected: type[Exception], call: tuple[str, dict[str, Any]], service: Service, client: Client, limits: Limits
) -> None:
    """The same when the time is over: it is the caller that says so, not the socket's own timeout."""
    client.call(*READ, limits)
    service.script(HANGING)
    with pytest.raises(expected, match="not answered in time"):
        client.call(*call, Limits(stop=Stop(), deadline=time.monotonic() + 0.3))
    assert len(service.requests) == 2


def test_a_write_in_flight_may_still_answer(service: Service, client_for: ClientMaker) -> None:
    """An answer that comes within the grace after the signal is an answer: what was made is known."""
    client = client_for(service.url)
    client._grace = 10
    answer, sent = threading.Event(), threading.Event()
    original = service.take

    def slow(request: Any) -> Answer:
        sent.set()
        answer.wait(10)
        return original(request)

    service.take = slow  # type: ignore[method-assign]
    stop = Stop()
    future = begin(client, CREATE, Limits(stop=stop))
    assert sent.wait(10)
    stop.set()
    answer.set()
    assert future.result(10) == {"RequestId": "r-1"}


@pytest.mark.parametrize("call", [READ, CREATE], ids=["read", "create"])
def test_nothing_is_sent_after_the_limits(call: tuple[str, dict[str, Any]], service: Service, client: Client) -> None:
    """A signal given before, or a deadline passed before, keeps the call from being made."""
    stop = Stop()
    stop.set()
    with pytest.raises(Cancelled, match="before it was sent"):
        client.call(*call, Limits(stop=stop))
    client.warm()
    client._workers = Workers(0)
    with pytest.raises(DeadlinePassed, match="it was not sent"):
        client.call(*call, Limits(stop=Stop(), deadline=time.monotonic() - 1))
    assert service.requests == []


def test_waiting_for_a_thread_can_be_cancelled(service: Service, client: Client) -> None:
    """A call that found no free thread was not sent, whatever it is; the one that hangs is not its business."""
    client._workers = Workers(1)
    service.script(HANGING)
    first, second = Stop(), Stop()
    begin(client, READ, Limits(stop=first))
    until(lambda: service.requests)
    queued = begin(client, CREATE, Limits(stop=second))
    second.set()
    error = queued.exception(10)
    assert isinstance(error, Cancelled)
    assert "not sent" in error.text
    first.set()
    assert len(service.requests) == 1


def test_200_calls_that_hang_are_cancelled_at_once(service: Service, client: Client) -> None:
    """64 of them hang in threads and the others wait, or hang as well: one signal frees all callers."""
    service.script(HANGING)
    stop = Stop()
    futures = [begin(client, READ, Limits(stop=stop)) for _ in range(200)]
    until(lambda: len(service.requests) >= 64)
    stop.set()
    assert {Cancelled} == {type(future.exception(10)) for future in futures}


def test_64_calls_run_at_once(service: Service, client: Client, limits: Limits) -> None:
    """All connections are kept, and used again by the next 64."""
    barrier = threading.Barrier(64)
    original = service.take

    def together(request: Any) -> Answer:
        barrier.wait(20)
        return original(request)

    service.take = together  # type: ignore[method-assign]
    for _ in range(2):
        for future in [begin(client, READ, limits) for _ in range(64)]:
            assert future.result(30) == {"RequestId": "r-1"}
    assert (128, 64) == (len(service.requests), service.connections)


def test_a_closed_client_calls_nobody(service: Service, client: Client, limits: Limits) -> None:
    """It says so, and ends what it has."""
    client.call(*READ, limits)
    client.close()
    with pytest.raises(Cancelled):
        client.call(*READ, limits)
    assert len(service.requests) == 1


def test_an_attempt_is_begun_or_withdrawn() -> None:
    """Whoever comes first wins."""
    begun, withdrawn = Exchange(), Exchange()
    begun.begin()
    assert not begun.withdraw()
    assert withdrawn.withdraw()
    with pytest.raises(Withdrawn):
        withdrawn.begin()


def test_a_hanging_call_does_not_keep_the_process(service: Service) -> None:
    """Threads end with the process: the engine kills plugins that stay."""
    service.script(HANGING)
    code = f"""
import threading
from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.limits import Limits, Stop
from pulumi_resource_alicloud.cloud.settings import resolve
endpoints = [{{"aiworkspace": "{service.url}"}}]
client = Client(resolve({{"accessKey": "a", "secretKey": "b", "endpoints": endpoints}}, {{}}))
threading.Thread(target=client.call, args=("GetModel", {{"ModelId": "m"}}, Limits(stop=Stop())), daemon=True).start()
input()
"""
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE) as process:
        until(lambda: service.requests)
        process.communicate(b"\n", timeout=20)
    assert process.returncode == 0


def test_a_stop_signal_tells_its_subscribers_once() -> None:
    """Subscribers before and after the signal are called; those who left are not."""
    stop, called = Stop(), list[str]()
    stop.subscribe(lambda: called.append("before"))
    stop.subscribe(lambda: called.append("left"))()
    stop.set()
    stop.set()
    stop.subscribe(lambda: called.append("after"))
    assert called == ["before", "after"]
    assert stop.wait(0)

"""Tasks are done once or not at all, however many threads the system gives; callers do without if need be."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from pulumi_resource_alicloud.cloud import client as client_module
from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.errors import Cancelled, DeadlinePassed, Unclear
from pulumi_resource_alicloud.cloud.limits import Limits, Stop
from pulumi_resource_alicloud.cloud.workers import Closed, NoThread, Workers
from pulumi_resource_alicloud.rpc.calls import Calls

from tests.tools.polling import until
from tests.tools.scripted_service import Answer, Service
from tests.unit.cloud.conftest import ClientMaker
from tests.unit.cloud.test_bounds import begin

READ = ("GetModel", {"ModelId": "m"})
CREATE = ("CreateModel", {"ModelName": "m"})
HANGING = Answer(effect="hang")


class Threads:
    """What the system gives: `left` more threads for those whose names begin with `named`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, named: str) -> None:
        self.left = 1_000
        start = threading.Thread.start

        def scarce(thread: threading.Thread) -> None:
            if thread.name.startswith(named):
                if self.left <= 0:
                    raise RuntimeError("can't start new thread")
                self.left -= 1
            start(thread)

        monkeypatch.setattr(threading.Thread, "start", scarce)


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> Threads:
    """The system's threads for calls to the cloud."""
    return Threads(monkeypatch, "cloud")


def test_a_task_that_is_not_taken_is_never_done(threads: Threads) -> None:
    """Whoever is told that there is no thread can rely on it; later tasks are done by the threads that then are."""
    workers, done = Workers(4), list[str]()
    threads.left = 0
    for _ in range(3):
        with pytest.raises(NoThread):
            workers.submit(lambda: done.append("refused"))
    threads.left = 4
    for _ in range(20):
        workers.submit(lambda: done.append("taken"))
    until(lambda: len(done) == 20)
    assert {"taken"} == set(done)
    until(lambda: workers._idle == workers._threads)
    assert 1 <= workers._threads <= 4
    workers.close()
    until(lambda: workers._threads == 0)
    with pytest.raises(Closed):
        workers.submit(lambda: done.append("late"))


def test_a_thread_that_failed_once_is_not_missing_for_ever(threads: Threads) -> None:
    """After the lack is over there are as many threads as before."""
    workers, inside = Workers(3), threading.Semaphore(0)
    threads.left = 1
    hold = threading.Event()

    def task() -> None:
        inside.release()
        hold.wait(20)

    workers.submit(task)
    with pytest.raises(NoThread):
        workers.submit(task)
    threads.left = 10
    for _ in range(2):
        workers.submit(task)
    for _ in range(3):
        assert inside.acquire(timeout=20)
    hold.set()
    workers.close()


@pytest.mark.parametrize("left", [0, 1])
def test_calls_are_made_without_threads(
    left: int, threads: Threads, service: Service, client: Client, limits: Limits
) -> None:
    """Thirty callers at once, and one thread or none for them: everybody gets an answer, each call is made once."""
    threads.left = left
    futures = [begin(client, CREATE, limits) for _ in range(30)]
    assert [{"RequestId": "r-1"}] * 30 == [future.result(30) for future in futures]
    assert 30 == len(service.requests)


@pytest.mark.parametrize(("expected", "call"), [(Cancelled, READ), (Unclear, CREATE)], ids=["read", "create"])
def test_a_call_without_a_thread_can_be_cancelled(
    expected: type[Exception], call: Any, threads: Threads, service: Service, client: Client
) -> None:
    """The stop signal ends it though nobody but the caller himself is there."""
    threads.left = 0
    service.script(HANGING)
    stop = Stop()
    future = begin(client, call, Limits(stop=stop))
    until(lambda: service.requests)
    stop.set()
    assert expected is type(future.exception(10))


@pytest.mark.parametrize("slow", [HANGING, Answer(effect="drip")], ids=["hang", "drip"])
@pytest.mark.parametrize(("expected", "call"), [(DeadlinePassed, READ), (Unclear, CREATE)], ids=["read", "create"])
def test_a_call_without_a_thread_has_its_time(
    expected: type[Exception], call: Any, slow: Answer, threads: Threads, service: Service, client: Client
) -> None:
    """The deadline ends it, whether the peer is silent or drips."""
    threads.left = 0
    service.script(slow)
    with pytest.raises(expected, match="not answered in time"):
        client.call(call[0], call[1], Limits(stop=Stop(), deadline=time.monotonic() + 0.5))


@pytest.mark.parametrize("call", [READ, CREATE], ids=["read", "create"])
def test_after_the_deadline_nobody_waits_for_a_second(
    call: Any, service: Service, client_for: ClientMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a hanging call waits beyond its time, all together, is less than a second: counted, not measured."""
    client = client_for(service.url)
    client._late, waited = Client(client.settings)._late, list[float]()
    service.script(HANGING)

    class Counted(client_module._Attempt):
        def __init__(self, make: Any) -> None:
            super().__init__(make)
            wait = self.done.wait

            def count(timeout: float | None = None) -> bool:
                waited.append(9.0 if timeout is None else timeout)
                return wait(timeout)

            self.done.wait = count  # type: ignore[method-assign]

    monkeypatch.setattr(client_module, "_Attempt", Counted)
    with pytest.raises((DeadlinePassed, Unclear)):
        client.call(call[0], call[1], Limits(stop=Stop(), deadline=time.monotonic() + 0.2))
    assert sum(waited) < 0.8


def test_the_engine_is_answered_without_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pool that gets no second thread keeps what it was given, and does it one after the other."""
    threads = Threads(monkeypatch, "engine")
    threads.left = 1
    pool = Calls(100, "engine")
    futures = [pool.submit(abs, number) for number in range(50)]
    assert list(range(50)) == [future.result(20) for future in futures]
    pool.shutdown()

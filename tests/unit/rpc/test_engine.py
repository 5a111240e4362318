"""When an engine counts as gone, and what becomes of messages that come before it, or after it."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from pulumi_resource_alicloud.rpc.journal import Engine, UrnJournal
from pulumi_resource_alicloud.rpc.stubs import engine_pb2

from tests.tools.engine_listener import EngineListener
from tests.tools.polling import until


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A port on which somebody listens who never answers."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening


def test_an_engine_that_never_came_is_gone_after_a_while(listener: socket.socket) -> None:
    """It died between starting the plugin and being connected to; until then it may only be slow."""
    now = [0.0]
    engine = Engine(clock=lambda: now[0])
    engine.connect(f"127.0.0.1:{listener.getsockname()[1]}")
    now[0] = 3600.0
    assert not engine.is_gone()
    listener.close()
    assert engine.is_gone()


def test_a_slow_engine_is_waited_for() -> None:
    """Nobody listens yet: that is no end."""
    now = [0.0]
    engine = Engine(clock=lambda: now[0])
    engine.connect("127.0.0.1:9")
    now[0] = 20.0
    assert not engine.is_gone()


def test_without_an_engine_none_is_gone() -> None:
    """A plugin that was started by hand knows none."""
    assert not Engine(clock=lambda: 3600.0).is_gone()


def texts(listener: EngineListener) -> list[str]:
    """What has arrived."""
    return [message.message for message in listener.messages]


def free_port() -> int:
    """A port on which nobody listens, for a moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def tell(engine: Engine, *numbers: int) -> None:
    """Send messages."""
    for number in numbers:
        engine.log(engine_pb2.INFO, str(number))


def test_what_is_told_before_the_address_is_known_is_kept() -> None:
    """A call may come before the plugin has turned to its engine: nothing is lost, and the order stays."""
    engine = Engine()
    tell(engine, 1, 2)
    with EngineListener() as listener:
        engine.connect(listener.address)
        tell(engine, 3)
        assert ["1", "2", "3"] == texts(listener)


def test_what_is_told_before_the_connection_stands_is_kept() -> None:
    """The engine may come later than its address: what was told meanwhile arrives, in order, by itself."""
    now = [0.0]
    engine = Engine(clock=lambda: now[0])
    port = free_port()
    engine.connect(f"127.0.0.1:{port}")
    now[0] = 3.0  # the moment that it was worth waiting for is over
    tell(engine, 1, 2, 3)
    with EngineListener(port) as listener:
        until(lambda: len(listener.messages) == 3, 60)
        tell(engine, 4)
        assert ["1", "2", "3", "4"] == texts(listener)


def test_many_that_tell_at_once_lose_nothing() -> None:
    """Each thread's messages arrive once, and in its order."""
    engine = Engine()
    with EngineListener() as listener, ThreadPoolExecutor(8) as pool:
        connecting = pool.submit(engine.connect, listener.address)
        told = [pool.submit(tell, engine, *range(1000 * number, 1000 * number + 20)) for number in range(1, 8)]
        for one in [connecting, *told]:
            one.result()
        arrived = [int(text) for text in texts(listener)]
    assert sorted(arrived) == [1000 * number + each for number in range(1, 8) for each in range(20)]
    for number in range(1, 8):
        own = [each for each in arrived if each // 1000 == number]
        assert own == sorted(own)


def test_what_cannot_be_delivered_any_more_is_dropped() -> None:
    """The engine has gone: telling is no reason to fail, and the next engine does not get it."""
    engine = Engine()
    with EngineListener() as first:
        engine.connect(first.address)
        tell(engine, 1)
    tell(engine, 2)
    with EngineListener() as second:
        engine.connect(second.address)
        tell(engine, 3)
        assert (["1"], ["3"]) == (texts(first), texts(second))


def test_so_much_is_kept_and_no_more() -> None:
    """An engine that never comes must not fill the memory; the newest stay."""
    engine = Engine()
    tell(engine, *range(1500))
    with EngineListener() as listener:
        engine.connect(listener.address)
        assert [str(number) for number in range(500, 1500)] == texts(listener)


def test_no_progress_stays_when_its_work_is_over() -> None:
    """The last text in the status column is taken out, also when the work fails; without progress there is nothing."""
    engine = Engine()
    with EngineListener() as listener:
        engine.connect(listener.address)
        with UrnJournal(engine, "urn", str) as journal:
            journal.warn("stays")
        with suppress(KeyError), UrnJournal(engine, "urn", str) as journal:
            journal.progress("waiting")
            raise KeyError
        assert [("stays", False), ("waiting", True), ("", True)] == [
            (message.message, message.ephemeral) for message in listener.messages
        ]
        assert {"urn"} == {message.urn for message in listener.messages}

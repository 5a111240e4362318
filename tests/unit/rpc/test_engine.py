"""When an engine counts as gone: after it was there, or when it has never come."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from pulumi_resource_alicloud.rpc.journal import Engine


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

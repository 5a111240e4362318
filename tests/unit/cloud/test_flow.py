"""What a throttled service costs: how many calls are sent for those that are needed, and how long all of it takes.

Played through on a clock of its own: nothing waits, and nothing depends on the machine.
"""

from __future__ import annotations

import heapq
import math
import random
import threading
import time
from collections import deque
from dataclasses import dataclass, field

import pytest
from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.errors import DeadlinePassed, Throttled
from pulumi_resource_alicloud.cloud.flow import Flow
from pulumi_resource_alicloud.cloud.limits import Limits, Stop
from pulumi_resource_alicloud.cloud.pace import Pace

from tests.tools.scripted_service import Answer, Service

_WORKERS = 64


@dataclass
class Play:
    """Creates of so many calls each, against a bucket of `burst` tokens that fills at `rate`."""

    creates: int
    rate: float
    burst: float
    calls: int = 2
    latency: float = 0.03
    hint: bool = True
    sent: int = 0
    ended: list[float] = field(default_factory=list)

    def run(self, seed: int) -> Play:
        """Play it through."""
        chance = random.Random(seed)  # noqa: S311 - no secret
        flow = Flow(lambda: chance.uniform(0.75, 1.25))
        line = deque([self.calls] * self.creates)
        under_way: list[tuple[float, int, int, float]] = []
        now, tokens, filled = 0.0, self.burst, 0.0
        while line or under_way:
            while line and len(under_way) < _WORKERS and flow.ready_at(now) <= now:
                flow.leave(now)
                self.sent += 1
                arrives = now + self.latency * chance.uniform(0.5, 1.5)
                heapq.heappush(under_way, (arrives, self.sent, line.popleft(), now))
            moments = [under_way[0][0]] if under_way else []
            if line and len(under_way) < _WORKERS:
                moments.append(flow.ready_at(now))
            now = min(moments)
            while under_way and under_way[0][0] <= now:
                _, _, left_to_do, left = heapq.heappop(under_way)
                tokens, filled = min(self.burst, tokens + (now - filled) * self.rate), now
                if tokens < 1:
                    asked = math.ceil((1 - tokens) / self.rate * 1000) / 1000 if self.hint else 0.0
                    flow.turned_away(left, now, asked)
                    line.appendleft(left_to_do)
                    continue
                tokens -= 1
                flow.passed(now)
                if left_to_do > 1:
                    line.append(left_to_do - 1)
                else:
                    self.ended.append(now)
        return self

    @property
    def needed(self) -> int:
        """Return how many calls would do."""
        return self.creates * self.calls

    @property
    def ideal(self) -> float:
        """Return the seconds that a caller who knew everything would take."""
        return (self.needed - self.burst) / self.rate


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    "play",
    [
        {"creates": 1200, "rate": 50, "burst": 50},
        {"creates": 1200, "rate": 50, "burst": 5},
        {"creates": 1200, "rate": 50, "burst": 100},
        {"creates": 1200, "rate": 50, "burst": 50, "hint": False},
        {"creates": 1200, "rate": 50, "burst": 50, "latency": 0.5},
        {"creates": 1200, "rate": 50, "burst": 50, "latency": 0.002},
        {"creates": 3000, "rate": 500, "burst": 100},
        {"creates": 300, "rate": 20, "burst": 20},
    ],
    ids=str,
)
def test_few_calls_are_sent_in_vain(play: dict[str, float], seed: int) -> None:
    """At most 1.3 for each that is needed, and the slowest but one in a hundred take at most twice the ideal."""
    played = Play(**play).run(seed)  # type: ignore[arg-type]
    assert played.creates == len(played.ended)
    assert played.sent <= 1.3 * played.needed
    assert sorted(played.ended)[int(0.99 * played.creates)] <= 2 * played.ideal


def test_a_limit_is_forgotten() -> None:
    """A minute after the last refusal nothing is held back."""
    flow = Flow(lambda: 1.0)
    flow.turned_away(0.0, 0.0, 1.0)
    flow.leave(2.0)
    assert flow.ready_at(2.0) > 2.0
    assert flow.ready_at(100.0) <= 100.0
    flow.leave(100.0)
    assert flow.ready_at(100.0) <= 100.0


def waiting(pace: Pace, order: list[str], name: str, stop: Stop, *, urgent: bool, again: bool) -> threading.Thread:
    """Stand in line; note the name when it is this one's turn."""

    def stand() -> None:
        if pace.turn(Limits(stop=stop), urgent=urgent, again=again) is not None:
            order.append(name)

    before = len(pace._urgent) + len(pace._others)
    thread = threading.Thread(target=stand, daemon=True)
    thread.start()
    while len(pace._urgent) + len(pace._others) == before:
        time.sleep(0.001)
    return thread


def test_what_was_begun_goes_first() -> None:
    """Who was turned away stands in front, then what only looks, then what makes something new; each in its order."""
    now, stop, order = [0.0], Stop(), list[str]()
    gate = threading.Event()

    def rest(_: Limits, seconds: float) -> bool:
        gate.wait(10)
        now[0] += seconds
        return False

    pace = Pace(lambda: now[0], rest, Flow(lambda: 1.0))
    pace.turned_away(0.0, 0.5)
    threads = [
        waiting(pace, order, name, stop, urgent=urgent, again=again)
        for name, urgent, again in (
            ("new", False, False),
            ("newer", False, False),
            ("look", True, False),
            ("look again", True, False),
            ("turned away", False, True),
        )
    ]
    gate.set()
    for thread in threads:
        thread.join(10)
    assert ["turned away", "look", "look again", "new", "newer"] == order


def test_the_stop_signal_empties_the_line() -> None:
    """Everybody leaves, and nobody's turn comes."""
    stop, order = Stop(), list[str]()
    pace = Pace(time.monotonic, lambda limits, seconds: limits.stop.wait(seconds), Flow(lambda: 1.0))
    pace.turned_away(time.monotonic(), 600.0)
    threads = [waiting(pace, order, "x", stop, urgent=False, again=False) for _ in range(20)]
    stop.set()
    for thread in threads:
        thread.join(10)
        assert not thread.is_alive()
    assert ([], 0) == (order, len(pace._urgent) + len(pace._others))


def test_who_never_had_a_turn_is_told_why(service: Service, client: Client) -> None:
    """A call that stood in line until its time was over names the refusal that the line is for."""
    refused = {"Code": "Throttling.User", "Message": "too many", "RequestId": "r-8"}
    service.script(Answer(429, body=refused, headers={"x-acs-retry-after": "4000"}))
    with pytest.raises(Throttled):
        client.call("CreateModel", {"ModelName": "m"}, Limits(stop=Stop(), deadline=time.monotonic() + 3))
    with pytest.raises((Throttled, DeadlinePassed)) as caught:
        client.call("GetModel", {"ModelId": "m"}, Limits(stop=Stop(), deadline=time.monotonic() + 3))
    assert (Throttled, "Throttling.User", "r-8") == (type(caught.value), caught.value.code, caught.value.request_id)
    assert "GetModel was not sent" in caught.value.text
    assert "Throttling.User" in caught.value.text
    assert "parallelism" in caught.value.remedy
    assert 1 == len(service.requests)

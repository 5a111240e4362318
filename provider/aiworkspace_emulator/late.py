"""Work that is done after its call was answered, as behind a gateway that gave up waiting.

Knows nothing of the work. What is still to come is forgotten on demand, so that it cannot reach into the next test.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class LateWork:
    """What is still to be done."""

    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def put_off(self, seconds: float, work: Callable[[], object]) -> None:
        """Do some work after a while."""
        task = asyncio.get_running_loop().create_task(_later(seconds, work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @property
    def pending(self) -> int:
        """How many works are still to come."""
        return len(self._tasks)

    def forget(self) -> None:
        """Do none of it."""
        for task in self._tasks:
            task.cancel()


async def _later(seconds: float, work: Callable[[], object]) -> None:
    await asyncio.sleep(seconds)
    work()

"""Threads that make calls, so that a caller can leave a call that hangs.

Daemons, unlike those of concurrent.futures, which the interpreter joins at exit: a hanging call would keep the process.
"""

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TypeAlias

Task: TypeAlias = Callable[[], None]


class Workers:
    """At most so many threads, started when there is something to do for them."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._tasks: SimpleQueue[Task | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._started = 0
        self._idle = 0
        self._waiting = 0
        self._closed = False

    def submit(self, task: Task) -> bool:
        """Have a task done as soon as a thread is free; tell whether it was taken: not after close."""
        with self._lock:
            if self._closed:
                return False
            self._waiting += 1
            self._tasks.put(task)
            if self._waiting > self._idle and self._started < self._most:
                self._started += 1
                threading.Thread(target=self._work, name=f"cloud-{self._started}", daemon=True).start()
        return True

    def close(self) -> None:
        """Take no more tasks, and let the threads end after those they have."""
        with self._lock:
            self._closed = True
            for _ in range(self._started):
                self._tasks.put(None)

    def _work(self) -> None:
        while True:
            with self._lock:
                self._idle += 1
            task = self._tasks.get()
            with self._lock:
                self._idle -= 1
                self._waiting -= task is not None
            if task is None:
                return
            task()

"""Threads that make calls, so that a caller can leave a call that hangs.

Daemons, unlike those of concurrent.futures, which the interpreter joins at exit: a hanging call would keep the process.
A task is taken or it is not: what was not taken is never done.
"""

import threading
from collections import deque
from collections.abc import Callable
from typing import TypeAlias

Task: TypeAlias = Callable[[], None]


class Closed(Exception):
    """There will be no more work."""


class NoThread(Exception):
    """No thread is free, and the system gives none: the task was not taken. Its owner may do it himself."""


class Workers:
    """So many threads, started when there is something to do; one more for whoever waits behind slow ones."""

    def __init__(self, usual: int) -> None:
        self._usual = usual
        self._changed = threading.Condition()
        self._tasks: deque[Task] = deque()
        self._threads = 0
        self._idle = 0
        self._closed = False

    def submit(self, task: Task) -> None:
        """Have a task done as soon as a thread is free.

        Raises:
            Closed: it was not taken, for nothing is any more.
            NoThread: it was not taken, for nobody would come to do it.
        """
        with self._changed:
            if self._closed:
                raise Closed
            if self._idle <= len(self._tasks) and self._threads < self._usual and not self._started():
                raise NoThread
            self._tasks.append(task)
            self._changed.notify()

    def add(self) -> None:
        """Start one thread more than usual if a task waits, for those that work may never be free; it ends again."""
        with self._changed:
            if self._idle < len(self._tasks):
                self._started()

    def close(self) -> None:
        """Take no more tasks, and let the threads end after those they have."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _started(self) -> bool:
        """Start a thread; tell whether the system gave one."""
        try:
            threading.Thread(target=self._work, name=f"cloud-{self._threads + 1}", daemon=True).start()
        except (RuntimeError, MemoryError):
            return False
        self._threads += 1
        return True

    def _work(self) -> None:
        while (task := self._next()) is not None:
            task()

    def _next(self) -> Task | None:
        """Wait for a task; None when this thread is to end."""
        with self._changed:
            self._idle += 1
            while not self._tasks and not self._closed and self._threads <= self._usual:
                self._changed.wait()
            self._idle -= 1
            if self._tasks:
                return self._tasks.popleft()
            self._threads -= 1
            return None

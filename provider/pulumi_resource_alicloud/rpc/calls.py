"""The threads in which calls of the engine are answered, also where the system gives no more of them.

gRPC hands calls over in the thread that listens: an error there would end the listening, and leave the engine without
an answer to anything, Cancel included.
"""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

_Handler = TypeVar("_Handler", bound=Callable[..., object])


class Calls(ThreadPoolExecutor):
    """Threads that are made one by one as calls need them; a call for which there is none waits for one of the others.

    One is there from the beginning: so each call that is taken is answered some time.
    """

    def __init__(self, most: int, name: str = "call") -> None:
        super().__init__(most, thread_name_prefix=name)
        begun = threading.Event()
        self.submit(begun.set)
        begun.wait()

    def _adjust_thread_count(self) -> None:
        try:
            super()._adjust_thread_count()
        except (RuntimeError, MemoryError):
            if not self._threads:
                raise


def at_once(handler: _Handler) -> _Handler:
    """Have a handler answer in a thread of its own, which nobody else occupies: gRPC looks for such a pool."""
    handler.experimental_thread_pool = Calls(1, handler.__name__)  # type: ignore[attr-defined]
    return handler

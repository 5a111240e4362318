"""Calls operations through the official SDK's synchronous client, within limits, and again where that is safe.

The SDK is loaded by the first call or by `warm`: it costs more time than everything else the plugin imports.
"""

import logging
import math
import random
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from pulumi_resource_alicloud.cloud.errors import (
    Cancelled,
    CloudError,
    DeadlinePassed,
    NotSent,
    Refused,
    Unclear,
)
from pulumi_resource_alicloud.cloud.limits import Limits
from pulumi_resource_alicloud.cloud.retry import RetryPolicy, is_read, is_repeatable
from pulumi_resource_alicloud.cloud.settings import Settings

if TYPE_CHECKING:
    from pulumi_resource_alicloud.cloud.wire import Wire

_WORKERS = 64
_GRACE = 5.0
"""Seconds that a write in flight is given to answer after the end of its limits."""
_log = logging.getLogger(__name__)


class Client:
    """The API with one set of credentials at one endpoint."""

    def __init__(
        self,
        settings: Settings,
        *,
        sleep: Callable[[Limits, float], bool] | None = None,
        jitter: Callable[[float], float] | None = None,
    ) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._wire: Wire | None = None
        self._workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="cloud")
        self._sleep = sleep or (lambda limits, seconds: limits.stop.wait(seconds))
        self._jitter = jitter or (lambda most: random.uniform(0, most))  # noqa: S311 - jitter is no secret

    def warm(self) -> None:
        """Load the official SDK and build its client."""
        with self._lock:
            if self._wire is None:
                from pulumi_resource_alicloud.cloud.wire import Wire  # noqa: PLC0415 - see the module's docstring

                self._wire = Wire(self._settings)

    def server_time_offset(self) -> float | None:
        """Return by how many seconds the server's clock was ahead of ours at the last answer; None before that."""
        return None if self._wire is None else self._wire.clock_offset

    def call(self, operation: str, fields: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
        """Call an operation with flat wire fields and return its answer's.

        Throttled calls are made again until the deadline; what is safe to repeat is repeated after network errors,
        server errors and answers that are no JSON.

        Raises:
            Refused: a definite no.
            Unclear: the call may have been carried out.
            NotSent: the API could not be reached.
            Cancelled: the stop signal was given before it was carried out.
            DeadlinePassed: the deadline passed before it was carried out.
            ValueError: there is no such operation, or no such field: a defect of the caller.
        """
        policy = RetryPolicy(is_repeatable(operation), self._settings.max_retry_seconds, self._jitter)
        while True:
            try:
                return self._attempt(operation, fields, limits)
            except (Refused, Unclear, NotSent) as error:  # noqa: PERF203 - the loop is the retry
                pause = policy.pause_after(error)
                if pause is None:
                    raise
                if isinstance(error, Refused) and error.code and error.code.startswith("InvalidSecurityToken"):
                    self._renew()
                self._rest(operation, error, pause, limits)

    def close(self) -> None:
        """Close connections and let the workers go."""
        self._workers.shutdown(wait=False, cancel_futures=True)
        if self._wire is not None:
            self._wire.close()

    def _renew(self) -> None:
        """Forget credentials that the service does not take any more."""
        with self._lock:
            if self._wire is not None:
                self._wire.renew_credentials()

    def _rest(self, operation: str, error: CloudError, pause: float, limits: Limits) -> None:
        _log.debug("%s: %s; again in %.2f s", operation, error.code or type(error).__name__, pause)
        if time.monotonic() + pause >= limits.deadline:
            raise error
        if self._sleep(limits, pause):
            raise (
                error
                if isinstance(error, Unclear)
                else Cancelled(operation, f"{operation} was cancelled.", "Run the command again.")
            )

    def _attempt(self, operation: str, fields: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
        """Make one attempt in a worker; return as soon as it answers or the limits are reached."""
        if limits.stop.is_set():
            raise Cancelled(operation, f"{operation} was cancelled before it was sent.", "Run the command again.")
        woken = threading.Event()
        future: Future[dict[str, Any]] = self._workers.submit(self._work, operation, fields, limits)
        future.add_done_callback(lambda _: woken.set())
        unsubscribe = limits.stop.subscribe(woken.set)
        try:
            remaining = limits.deadline - time.monotonic()
            woken.wait(None if math.isinf(remaining) else max(0.0, remaining))
        finally:
            unsubscribe()
        if future.done():
            return future.result()
        why, what, remedy = (
            (Cancelled, "was cancelled", "Run the command again.")
            if limits.stop.is_set()
            else (DeadlinePassed, "did not answer in time", "Give the resource more time with customTimeouts.")
        )
        if future.cancel():
            raise why(operation, f"{operation} {what}; it was not sent.", remedy)
        if is_read(operation):
            raise why(operation, f"{operation} {what}.", remedy)
        try:
            return future.result(_GRACE)
        except TimeoutError:
            raise Unclear(
                operation, f"{operation} {what} after it was sent.", "Run `pulumi refresh`, then the command again."
            ) from None

    def _work(self, operation: str, fields: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
        self.warm()
        if self._wire is None:
            raise AssertionError  # warm() has built it
        remaining = limits.deadline - time.monotonic()
        return self._wire.exchange(operation, fields, None if math.isinf(remaining) else max(0.1, remaining))

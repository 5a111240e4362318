"""Calls operations through the official SDK's synchronous client, within limits, and again where that is safe.

The SDK is loaded by the first call or by `warm`: it costs more time than everything else the plugin imports.
"""

import logging
import random
import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from pulumi_resource_alicloud.cloud.errors import Cancelled, CloudError, DeadlinePassed, NotSent, Refused, Unclear
from pulumi_resource_alicloud.cloud.exchange import Exchange
from pulumi_resource_alicloud.cloud.limits import Limits
from pulumi_resource_alicloud.cloud.retry import RetryPolicy, is_read
from pulumi_resource_alicloud.cloud.settings import Settings
from pulumi_resource_alicloud.cloud.workers import Workers

if TYPE_CHECKING:
    from pulumi_resource_alicloud.cloud.wire import Wire

_WORKERS = 64
_GRACE = 2.5
"""Seconds that a write in flight is given to answer after the end of its limits."""
_AGAIN = "Run the command again."
_MORE_TIME = "Run the command again, or give the resource more time with customTimeouts."
_LOOK = "Run `pulumi refresh`, then the command again."
_log = logging.getLogger(__name__)


class _Attempt:
    """One attempt, made by a worker while the caller waits."""

    def __init__(self, make: Callable[[Exchange], dict[str, Any]]) -> None:
        self.exchange = Exchange()
        self.woken = threading.Event()
        self.done = threading.Event()
        self._make = make
        self._answer: dict[str, Any] = {}
        self._error: BaseException | None = None

    def run(self) -> None:
        """Make the attempt, unless it was withdrawn meanwhile."""
        try:
            if not self.exchange.withdrawn:
                self._answer = self._make(self.exchange)
        except BaseException as error:  # noqa: BLE001 - the caller raises it
            self._error = error
        finally:
            self.done.set()
            self.woken.set()

    def outcome(self) -> dict[str, Any]:
        """Return the answer, or raise what there is instead."""
        if self._error is not None:
            raise self._error
        return self._answer


class Client:
    """The API with one set of credentials at one endpoint."""

    def __init__(
        self,
        settings: Settings,
        *,
        sleep: Callable[[Limits, float], bool] | None = None,
        jitter: Callable[[float], float] | None = None,
        grace: float = _GRACE,
    ) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._wire: Wire | None = None
        self._closed = False
        self._workers = Workers(_WORKERS)
        self._sleep = sleep or (lambda limits, seconds: limits.stop.wait(seconds))
        self._jitter = jitter or (lambda most: random.uniform(0, most))  # noqa: S311 - jitter is no secret
        self._grace = grace

    def warm(self) -> None:
        """Load the official SDK and build its client."""
        self._ready()

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
        policy = RetryPolicy(self._settings.max_retry_seconds, self._jitter)
        while True:
            try:
                return self._attempt(operation, fields, limits)
            except (Refused, Unclear, NotSent) as error:  # noqa: PERF203 - the loop is the retry
                pause = policy.pause_after(error)
                if pause is None or time.monotonic() + pause >= limits.deadline:
                    raise
                _log.debug("%s: %s; again in %.2f s", operation, error.code or type(error).__name__, pause)
                if self._sleep(limits, pause):
                    if isinstance(error, Unclear) and not is_read(operation):
                        raise
                    raise Cancelled(operation, f"{operation} was cancelled.", _AGAIN) from error

    def close(self) -> None:
        """Close connections and let the workers go."""
        self._workers.close()
        with self._lock:
            self._closed = True
            if self._wire is not None:
                self._wire.close()

    def _ready(self) -> "Wire":
        with self._lock:
            if self._closed:
                raise Cancelled("", "The connection to the cloud was closed.", _AGAIN)
            if self._wire is None:
                from pulumi_resource_alicloud.cloud import official  # noqa: PLC0415 - see the module's docstring

                official.load()
                from pulumi_resource_alicloud.cloud.wire import Wire  # noqa: PLC0415 - as above

                self._wire = Wire(self._settings)
            return self._wire

    def _attempt(self, operation: str, fields: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
        """Make one attempt in a worker; return as soon as it answers or the limits are reached."""
        if limits.stop.is_set():
            raise Cancelled(operation, f"{operation} was cancelled before it was sent.", _AGAIN)

        def make(exchange: Exchange) -> dict[str, Any]:
            # Longer than the caller waits: so it is the caller, not the socket, that says the time is over.
            seconds = max(0.0, limits.deadline - time.monotonic()) + self._grace + 1
            return self._ready().exchange(operation, fields, exchange, seconds)

        attempt = _Attempt(make)
        if not self._workers.submit(attempt.run):
            raise Cancelled(operation, f"{operation} was not sent: the plugin is being shut down.", _AGAIN)
        unsubscribe = limits.stop.subscribe(attempt.woken.set)
        try:
            _wait(attempt.woken, limits.deadline)
        finally:
            unsubscribe()
        if not attempt.done.is_set():
            self._give_up(operation, attempt, limits)
        return attempt.outcome()

    def _give_up(self, operation: str, attempt: _Attempt, limits: Limits) -> None:
        """Return only if the attempt was a write that answers after all.

        Raises:
            CloudError: withdrawn, or out of reach.
        """
        ended: type[CloudError] = Cancelled if limits.stop.is_set() else DeadlinePassed
        what = "was cancelled" if ended is Cancelled else "was not answered in time"
        remedy = _AGAIN if ended is Cancelled else _MORE_TIME
        if attempt.exchange.withdraw():
            raise ended(operation, f"{operation} {what}; it was not sent.", remedy)
        if is_read(operation):
            raise ended(operation, f"{operation} {what}.", remedy)
        if not attempt.done.wait(self._grace):
            raise Unclear(operation, f"{operation} {what} after it was sent.", _LOOK)


def _wait(event: threading.Event, deadline: float) -> None:
    """Wait until the event or the deadline."""
    remaining = deadline - time.monotonic()
    event.wait(max(0.0, remaining) if remaining < threading.TIMEOUT_MAX else None)

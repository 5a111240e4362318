"""Calls operations through the official SDK's synchronous client, within limits, and again where that is safe.

The SDK is loaded by the first call or by `warm`: it costs more time than everything else the plugin imports.
"""

import contextlib
import logging
import random
import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from pulumi_resource_alicloud.cloud.errors import (
    Cancelled,
    CloudError,
    DeadlinePassed,
    NotSent,
    Refused,
    Throttled,
    Unclear,
)
from pulumi_resource_alicloud.cloud.exchange import Exchange
from pulumi_resource_alicloud.cloud.limits import Limits, wait_until
from pulumi_resource_alicloud.cloud.pace import Pace
from pulumi_resource_alicloud.cloud.retry import LONGEST_HOLD, RetryPolicy, is_read
from pulumi_resource_alicloud.cloud.settings import Settings
from pulumi_resource_alicloud.cloud.workers import Closed, NoThread, Workers

if TYPE_CHECKING:
    from pulumi_resource_alicloud.cloud.wire import Wire

_WORKERS = 64
_GRACE = 2.5
"""Seconds that a write in flight is given to answer after the stop signal."""
_LATE = 0.5
"""The same after its deadline: who gave it a time waits no longer than that."""
_PATIENCE = 1.0
"""Seconds that a call waits for one of the usual threads: whoever has one longer is slow, and holds only that."""
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
        self.begun = False
        self._make = make
        self._answer: dict[str, Any] = {}
        self._error: BaseException | None = None

    def run(self) -> None:
        """Make the attempt, unless it was withdrawn meanwhile."""
        self.begun = True
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
        pace: Pace | None = None,
    ) -> None:
        self.settings = settings
        self._lock = threading.Lock()
        self._wire: Wire | None = None
        self._closed = False
        self._refusal: Throttled | None = None
        """The last one for the rate: what those in line wait for."""
        self._workers = Workers(_WORKERS)
        self._sleep = sleep or (lambda limits, seconds: limits.stop.wait(seconds))
        self._jitter = jitter or (lambda most: random.uniform(0, most))  # noqa: S311 - jitter is no secret
        self._grace = grace
        self._late = min(grace, _LATE)
        self._pace = pace or Pace(time.monotonic, self._sleep)

    def warm(self) -> None:
        """Load the official SDK and build its client."""
        self._ready()

    def server_time_offset(self) -> float | None:
        """Return by how many seconds the server's clock was ahead of ours at the last answer; None before that."""
        return None if self._wire is None else self._wire.clock_offset

    def call(self, operation: str, fields: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
        """Call an operation with flat wire fields and return its answer's.

        Throttled calls are made again until the deadline, at the pace that the service allows; what is safe to repeat
        is repeated after network errors, server errors and answers that are no JSON.

        Raises:
            Refused: a definite no.
            Unclear: the call may have been carried out.
            NotSent: the API could not be reached.
            Cancelled: the stop signal was given before it was carried out.
            DeadlinePassed: the deadline passed before it was carried out.
            ValueError: there is no such operation, or no such field: a defect of the caller.
        """
        doubts: list[Unclear] = []
        try:
            return self._until_answered(operation, fields, limits, doubts)
        except CloudError as error:
            if is_read(operation) or not doubts or isinstance(error, Unclear):
                raise
            raise _still_unclear(doubts[-1], error) from error

    def _until_answered(
        self, operation: str, fields: Mapping[str, Any], limits: Limits, doubts: list[Unclear]
    ) -> dict[str, Any]:
        """Make one attempt after the other; note those that may have done something."""
        policy = RetryPolicy(self.settings.max_retry_seconds, self._jitter)
        failure: CloudError | None = None
        while True:
            left = self._pace.turn(limits, urgent=is_read(operation), again=failure is not None)
            if left is None:
                raise _unsent(operation, limits, failure, self._refusal) from failure
            try:
                answer = self._attempt(operation, fields, limits)
            except (Refused, Unclear, NotSent) as error:
                if isinstance(error, Throttled):
                    self._refusal = error
                    self._pace.turned_away(left, min(error.retry_after or 0.0, LONGEST_HOLD))
                elif isinstance(error, Refused):
                    self._pace.passed()
                elif isinstance(error, Unclear):
                    doubts.append(error)
                failure = error
            else:
                self._pace.passed()
                return answer
            pause = policy.pause_after(failure)
            if pause is None or time.monotonic() + pause >= limits.deadline:
                raise failure
            _log.debug("%s: %s; again in %.2f s", operation, failure.code or type(failure).__name__, pause)
            if pause and self._sleep(limits, pause):
                raise _unsent(operation, limits, failure) from failure

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

                self._wire = Wire(self.settings)
            return self._wire

    def _attempt(self, operation: str, fields: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
        """Make one attempt in a worker; return as soon as it answers or the limits are reached."""
        if limits.stop.is_set() or time.monotonic() >= limits.deadline:
            raise _unsent(operation, limits, None)
        attempt = _Attempt(lambda exchange: self._ready().exchange(operation, fields, exchange))
        # Longer than the caller waits: so it is the caller, not the socket, that says the time is over.
        attempt.exchange.ends = limits.deadline + self._late + 1
        try:
            self._workers.submit(attempt.run)
        except Closed:
            text = f"{operation} was not sent: the connection to the cloud was closed."
            raise Cancelled(operation, text, _AGAIN) from None
        except NoThread:
            return self._attempt_alone(operation, attempt, limits)
        unsubscribe = limits.stop.subscribe(attempt.woken.set)
        try:
            while not attempt.begun and time.monotonic() + _PATIENCE < limits.deadline:
                if attempt.woken.wait(_PATIENCE):
                    break
                self._workers.add()
            wait_until(attempt.woken, limits.deadline)
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
        stopped = limits.stop.is_set()
        if attempt.exchange.withdraw():
            raise _ended(operation, "; it was not sent", stopped=stopped)
        if is_read(operation) or not attempt.done.wait(self._grace if stopped else self._late):
            attempt.exchange.abort()
            raise _ended(operation, "", stopped=stopped)

    def _attempt_alone(self, operation: str, attempt: _Attempt, limits: Limits) -> dict[str, Any]:
        """Make an attempt in the caller's own thread, for there is no other: slower to leave, but it is made."""
        attempt.exchange.ends = limits.deadline + (0 if is_read(operation) else self._late)
        unsubscribe = limits.stop.subscribe(lambda: self._interrupt(operation, attempt))
        try:
            attempt.run()
        finally:
            unsubscribe()
        stopped = limits.stop.is_set()
        over = stopped or time.monotonic() >= limits.deadline
        if over and attempt.exchange.withdrawn:
            raise _ended(operation, "; it was not sent", stopped=stopped)
        if over and attempt.exchange.sent and attempt.exchange.response is None:
            raise _ended(operation, "", stopped=stopped)
        return attempt.outcome()

    def _interrupt(self, operation: str, attempt: _Attempt) -> None:
        """End an attempt at the stop signal; a write under way may still answer, if somebody can watch the time."""
        if attempt.exchange.withdraw():
            return
        if not is_read(operation):
            timer = threading.Timer(self._grace, attempt.exchange.abort)
            timer.daemon = True
            with contextlib.suppress(RuntimeError, MemoryError):
                timer.start()
                return
        attempt.exchange.abort()


def _ended(operation: str, so: str, *, stopped: bool) -> CloudError:
    """Return how a call ended at its limits: a write that was sent may have been carried out."""
    what = "was cancelled" if stopped else "was not answered in time"
    if not so and not is_read(operation):
        return Unclear(operation, f"{operation} {what} after it was sent.", _LOOK)
    if stopped:
        return Cancelled(operation, f"{operation} {what}{so}.", _AGAIN)
    return DeadlinePassed(operation, f"{operation} {what}{so}.", _MORE_TIME)


def _still_unclear(doubt: Unclear, error: CloudError) -> Unclear:
    """Return the error of a write of several attempts: what one may have done is not undone by how another ended."""
    if not isinstance(error, (Refused, NotSent)):
        return doubt
    return Unclear(
        error.operation,
        f"{doubt.text} It was tried again: {error.text}",
        _LOOK,
        status=error.status,
        code=error.code,
        request_id=error.request_id,
    )


def _unsent(operation: str, limits: Limits, failure: CloudError | None, refusal: Throttled | None = None) -> CloudError:
    """Return why a call is not made, or not made again: the last failure where it says more than the limits."""
    if limits.stop.is_set():
        return Cancelled(operation, f"{operation} was cancelled{'' if failure else ' before it was sent'}.", _AGAIN)
    if failure is not None:
        return failure
    if refusal is not None:
        return refusal.of_another(operation)
    return DeadlinePassed(operation, f"There was no time left for {operation}; it was not sent.", _MORE_TIME)

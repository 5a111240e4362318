"""When a call is made again, and after how long."""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

from pulumi_resource_alicloud.cloud.errors import CloudError, NotSent, Refused, Throttled, Unclear

_FIRST_PAUSE = 0.2
_LONGEST_PAUSE = 5.0
LONGEST_HOLD = 5.0
"""Seconds for which an answer to one call may hold back all others."""
_ATTEMPTS = 6
_WINDOW_SECONDS = 30.0


def is_read(operation: str) -> bool:
    """Tell whether an operation only looks. Exactly those that the API serves by GET are named so."""
    return operation.startswith(("Get", "List"))


@dataclass(slots=True)
class RetryPolicy:
    """The retries of one call."""

    window_seconds: float | None
    """The bridged plugin's maxRetryTimeout; None for our own bounds."""
    jitter: Callable[[float], float]
    _attempts: int = 0
    _started: float = field(default_factory=monotonic)
    _renewed: bool = False

    def pause_after(self, error: CloudError) -> float | None:
        """Return the seconds to wait before the next attempt, None when there must be none."""
        self._attempts += 1
        elapsed = monotonic() - self._started
        if self.window_seconds is not None and elapsed >= self.window_seconds:
            return None
        if isinstance(error, Throttled):
            # When its turn comes is the pace's business; but nobody else waits for as long as it may be told to.
            return error.retry_after if (error.retry_after or 0.0) > LONGEST_HOLD else 0.0
        if isinstance(error, Refused):
            return self._after_refusal(error)
        if not error.repeatable or not isinstance(error, (Unclear, NotSent)):
            return None
        if self.window_seconds is None and (self._attempts >= _ATTEMPTS or elapsed >= _WINDOW_SECONDS):
            return None
        return self._later(error)

    def _after_refusal(self, error: Refused) -> float | None:
        if error.code == "SignatureNonceUsed" and self._attempts < _ATTEMPTS:
            return 0.0  # the next attempt is signed with another nonce
        if error.repeatable and not self._renewed:
            self._renewed = True  # the next attempt is signed with new keys
            return 0.0
        return None

    def _later(self, error: CloudError) -> float:
        """Return what the service asks for and a growing pause on top: it asks a whole crowd for the same moment."""
        return (error.retry_after or 0.0) + self._growing()

    def _growing(self) -> float:
        """Return a pause out of a range that doubles with every attempt, so that parallel calls part."""
        return self.jitter(min(_LONGEST_PAUSE, _FIRST_PAUSE * 2 ** min(self._attempts - 1, 10)))

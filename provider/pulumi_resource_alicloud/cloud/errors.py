"""Why a call to the cloud, or the way to it, fails.

    CloudError
    ├── Refused          a definite no: nothing was changed by the call
    │   └── Throttled    refused for its rate until the time was over
    ├── Unclear          sent, but no clear answer: it may have been carried out
    ├── NotSent          never reached the cloud
    ├── Cancelled        the stop signal came before it was carried out
    └── DeadlinePassed   the time was over before it was carried out
    ConfigurationError   configuration or credentials that cannot work

Texts are one sentence; `remedy` says what to do next. No secret ever stands in either.
"""

from collections.abc import Sequence
from dataclasses import dataclass


class CloudError(Exception):
    """A failed call."""

    def __init__(
        self,
        operation: str,
        text: str,
        remedy: str = "",
        *,
        status: int | None = None,
        code: str | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(text)
        self.operation = operation
        self.text = text
        self.remedy = remedy
        self.status = status
        self.code = code
        self.request_id = request_id
        self.denied = False
        """Whether the reason is that a right is missing."""
        self.retry_after: float | None = None
        """Seconds after which the service asks to come again."""
        self.repeatable = False
        """Whether the same call may be made again, and may then go better."""

    def __str__(self) -> str:
        """Return the sentence and, after it, what to do."""
        return f"{self.text} {self.remedy}".strip()


class Refused(CloudError):
    """The cloud said no."""


class Throttled(Refused):
    """The cloud said: not so fast, until there was no time left."""

    def of_another(self, operation: str) -> "Throttled":
        """Return the same for a call that was held back because of it, until its time was over."""
        text = f"{operation} was not sent, because the service accepts no more calls at the moment: {self.text}"
        return Throttled(operation, text, self.remedy, status=self.status, code=self.code, request_id=self.request_id)


class Unclear(CloudError):
    """The answer is missing, or says nothing about what was done."""


class NotSent(CloudError):
    """No connection: name, address, TLS, proxy; or no credentials to sign with."""


class Cancelled(CloudError):
    """Withdrawn before it was carried out."""


class DeadlinePassed(CloudError):
    """Out of time before it was carried out."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a configuration key; `key` is a property path such as `endpoints[0].aiworkspace`."""

    key: str
    text: str


class ConfigurationError(Exception):
    """Configuration or credentials that cannot work."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems)
        self.problems = tuple(problems)

    def __str__(self) -> str:
        """Return all problems, one sentence each."""
        return " ".join(f"{problem.key}: {problem.text}" for problem in self.problems)

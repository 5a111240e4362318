"""What the lifecycle needs from outside: a cloud to call, a stop signal, an ear for progress.

`adapter` fulfils the cloud's side, `rpc` the rest. Nothing here knows how.
"""

import math
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol

from pulumi_resource_alicloud.lifecycle.errors import Cancelled, TimedOut


@dataclass(frozen=True, slots=True)
class Failure:
    """One thing wrong with inputs or configuration; `path` is a property path such as `labels[0].key`."""

    path: str
    reason: str


class Stop(Protocol):
    """A signal, once set never unset, that ends every wait."""

    def set(self) -> None:
        """Give the signal."""

    def is_set(self) -> bool:
        """Tell whether the signal was given."""

    def wait(self, seconds: float) -> bool:
        """Wait at most that long; tell whether the signal was given."""

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Have `callback` called once at the signal; return what undoes it."""


class Never:
    """A signal that is never given."""

    def set(self) -> None:
        """Take no notice."""

    def is_set(self) -> bool:
        """Tell that it was not given."""
        return False

    def wait(self, seconds: float) -> bool:
        """Wait that long; tell that it was not given."""
        time.sleep(max(0.0, seconds))
        return False

    def subscribe(self, _: Callable[[], None]) -> Callable[[], None]:
        """Have nothing to tell."""
        return lambda: None


NEVER: Final[Stop] = Never()
_LAST_SECONDS: Final = 2.5
"""How long is looked after a Cancel: with the wait for answers before it, the engine is told within five seconds."""


class Journal(Protocol):
    """Where an operation tells what it is doing."""

    def progress(self, text: str) -> None:
        """Show a short text in the status column of the resource."""

    def warn(self, text: str) -> None:
        """Show a warning that stays."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The bounds of one operation."""

    stop: Stop
    journal: Journal
    seconds: float = math.inf
    deadline: float = math.inf
    when_late: str = ""
    """What to do when the time is over, where a program cannot give more of it."""

    @classmethod
    def lasting(cls, seconds: float, stop: Stop, journal: Journal, when_late: str = "") -> "Scope":
        """Open a scope that ends in `seconds`."""
        return cls(stop, journal, seconds, time.monotonic() + seconds, when_late)

    def shortened(self, seconds: float) -> "Scope":
        """Return a scope that ends in `seconds`, and no later than this one."""
        return replace(self, deadline=min(self.deadline, time.monotonic() + seconds))

    def after_the_end(self) -> "Scope":
        """Return a scope for the last things that remain to be done once this one was cancelled."""
        return Scope(NEVER, self.journal, self.seconds, time.monotonic() + _LAST_SECONDS)

    def remaining(self) -> float:
        """Return the seconds until the deadline, as far as a thread can wait."""
        return max(0.0, min(self.deadline - time.monotonic(), threading.TIMEOUT_MAX))

    def is_over(self) -> bool:
        """Tell whether the deadline has passed."""
        return time.monotonic() >= self.deadline

    def check(self, doing: str) -> None:
        """Go on only within the bounds.

        Raises:
            Cancelled: the stop signal was given.
            TimedOut: the deadline has passed.
        """
        if self.stop.is_set():
            raise Cancelled(f"Cancelled while {doing}.", "Run the command again to go on.")
        if self.is_over():
            raise self._late(doing)

    def pause(self, seconds: float, doing: str) -> None:
        """Wait, at most until the deadline.

        Raises:
            Cancelled: the stop signal was given.
            TimedOut: the deadline has passed.
        """
        remaining = self.deadline - time.monotonic()
        if self.stop.wait(max(0.0, min(seconds, remaining))):
            raise Cancelled(f"Cancelled while {doing}.", "Run the command again to go on.")
        if remaining <= seconds:
            raise self._late(doing)

    def _late(self, doing: str) -> TimedOut:
        return TimedOut(
            f"Not finished after {self.seconds:.0f} s while {doing}.",
            self.when_late
            or "Run the command again to go on waiting, or give the resource more time with customTimeouts.",
        )


class Cloud(Protocol):
    """The API, by operation names and flat wire fields; path, query and body are the cloud's business."""

    def call(self, operation: str, fields: Mapping[str, Any], scope: Scope) -> Mapping[str, Any]:
        """Call an operation and return its answer.

        Raises:
            CloudError: as Refused, Unreachable or OutcomeUnknown.
            Stopped: the scope ended before the call was carried out.
        """

    @property
    def place(self) -> str:
        """Return what tells this API from others: where it is called."""

    @property
    def caller(self) -> str:
        """Return what tells the caller from others, as far as it is known without a call; nothing secret."""

    def server_time_offset(self) -> float:
        """Return by how many seconds the cloud's clock is ahead of ours, 0 when not known."""


class Gateway(Protocol):
    """Makes a Cloud from configuration."""

    def problems(self, config: Mapping[str, Any]) -> list[Failure]:
        """Return all that is wrong with well-typed configuration; reads nothing but its argument."""

    def region(self, config: Mapping[str, Any]) -> str:
        """Return the region that this configuration leads to, with the environment and profile of the moment."""

    def connect(self, config: Mapping[str, Any], tell: Callable[[str], None]) -> Cloud:
        """Return the cloud, and tell what the user should know of the way to it; no call is made yet.

        Raises:
            NotConfigured: no credentials, or values that cannot work.
        """

    def hide(self, text: str, secrets: Iterable[str]) -> str:
        """Return a text without these secrets, in whatever form they come back."""

    def difference(self, one: Cloud, other: Cloud) -> str:
        """Return in what two clouds differ, "" when nothing that is done could tell them apart."""

    def disconnect(self, cloud: Cloud) -> None:
        """End a cloud that nobody uses any more: its connections and threads."""

    def warm(self, cloud: Cloud) -> None:
        """Do in advance what the first call would have to do."""

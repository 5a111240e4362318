"""Flow control: a bucket of tokens that fills at a rate; a call without a token is refused before it does anything."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from aiworkspace_emulator.refusals import Refusal, Refused

THROTTLED = Refusal(400, "Throttling.User", "The user makes more calls than the flow control allows")


@dataclass(slots=True)
class Bucket:
    """Tokens that are left, as of a moment; a bucket that was never filled is full."""

    tokens: float = 0
    filled: float | None = None

    def take(self, throttle: Any, now: float) -> None:
        """Take a token, or refuse and say in milliseconds when there will be one."""
        if throttle is None:
            self.filled = None
            return
        rate, burst = float(throttle["rate"]), float(throttle["burst"])
        grown = burst if self.filled is None else self.tokens + (now - self.filled) * rate
        self.tokens, self.filled = min(burst, grown), now
        if self.tokens < 1:
            wait = math.ceil((1 - self.tokens) / rate * 1000)
            raise Refused(THROTTLED, headers={"x-acs-retry-after": str(wait)})
        self.tokens -= 1

"""Failures on order: which call is to fail next, and how.

Knows operations by name only; what an effect means on the wire is the server's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

WORDS = ("reset", "dropAnswer", "emptyAnswer", "hang", "html")


class FaultError(ValueError):
    """The definition of a fault makes no sense."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What happens to a call: a refusal, a delay, or one of WORDS."""

    word: str = ""
    status: int = 0
    code: str = ""
    message: str = ""
    delay_ms: float = 0
    retry_after_ms: int | None = None


@dataclass(slots=True)
class Fault:
    """Strikes calls of an operation (`*` = any): passes over `skip` of them, then hits `times` (None = all)."""

    operation: str
    effect: Effect
    skip: int
    times: int | None

    def strikes(self, operation: str) -> bool:
        """Count a call and tell whether it is hit."""
        if self.operation not in {"*", operation} or self.times == 0:
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        if self.times is not None:
            self.times -= 1
        return True


def next_effect(faults: list[Fault], operation: str) -> Effect | None:
    """The effect of the first fault that hits this call."""
    return next((fault.effect for fault in faults if fault.strikes(operation)), None)


def read_faults(definitions: Any, operations: frozenset[str]) -> list[Fault]:
    """Make faults of what a test sent, or say what is wrong with it."""
    if not isinstance(definitions, list):
        raise FaultError("Faults must be a JSON list.")
    return [_read_fault(definition, operations) for definition in definitions]


def _read_fault(definition: Any, operations: frozenset[str]) -> Fault:
    if not isinstance(definition, dict) or not set(definition) <= {"operation", "skip", "times", "effect"}:
        raise FaultError(f"A fault has operation, skip, times and effect; this is {definition!r}.")
    operation = definition.get("operation")
    if operation != "*" and operation not in operations:
        raise FaultError(f"There is no operation {operation!r}.")
    skip, times = definition.get("skip", 0), definition.get("times", 1)
    if not _is_count(skip) or not (times is None or _is_count(times)):
        raise FaultError("skip and times must be whole numbers from 0; times may be null for always.")
    return Fault(operation, _read_effect(definition.get("effect")), skip, times)


def _read_effect(effect: Any) -> Effect:
    if isinstance(effect, str) and effect in WORDS:
        return Effect(word=effect)
    if isinstance(effect, dict) and set(effect) == {"delayMs"} and _is_amount(effect["delayMs"]):
        return Effect(delay_ms=effect["delayMs"])
    if isinstance(effect, dict) and _is_refusal(effect):
        message = effect.get("message", "")
        return Effect("", effect["status"], effect["code"], message, retry_after_ms=effect.get("retryAfterMs"))
    allowed = f"{', '.join(WORDS)}, {{delayMs}} or {{status, code, message, retryAfterMs}}"
    raise FaultError(f"An effect is one of {allowed}; this is {effect!r}.")


def _is_refusal(effect: Mapping[str, Any]) -> bool:
    return (
        set(effect) <= {"status", "code", "message", "retryAfterMs"}
        and _is_count(effect.get("status"))
        and 200 <= effect["status"] <= 599  # noqa: PLR2004 - the statuses that HTTP has
        and isinstance(effect.get("code"), str)
        and isinstance(effect.get("message", ""), str)
        and _is_count(effect.get("retryAfterMs", 0))
    )


def _is_amount(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0


def _is_count(value: Any) -> bool:
    return _is_amount(value) and isinstance(value, int)

"""Failures on order: which call is to fail next, and how.

Knows operations by name and kind only; what an effect means on the wire is the business of the server.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiworkspace_emulator.settings import LARGEST

WORDS: Mapping[str, str] = {
    "reset": "",
    "dropAnswer": "",
    "emptyAnswer": "",
    "foreignAnswer": "get",
    "listless": "list",
    "emptyList": "list",
    "hang": "",
    "html": "",
}
"""Effects that are one word, each with the only kind of operation that it makes sense for, if there is only one."""


ECHOES = ("text", "html", "address", "base64")
"""How a refusal can repeat the request: in its message, in an HTML page, or encoded in its message."""


class FaultError(ValueError):
    """The definition of a fault makes no sense."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What happens to a call: a refusal, a delay, work that comes late, fields put over the answer, or one of WORDS."""

    word: str = ""
    status: int = 0
    code: str = ""
    message: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    echo: str = ""
    delay_ms: float = 0
    late_seconds: float | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Fault:
    """Strikes calls of an operation (`*` = any): passes over `skip` of them, then hits `times` (None = all)."""

    operation: str
    effect: Effect
    skip: int
    times: int | None
    ordered: Any
    """The effect as it was ordered."""

    def shown(self) -> dict[str, Any]:
        """The fault as it is ordered, with what is left of it."""
        return {"operation": self.operation, "skip": self.skip, "times": self.times, "effect": self.ordered}

    def strikes(self, operation: str, kind: str) -> bool:
        """Count a call and tell whether it is hit; calls that the effect makes no sense for do not count."""
        fits = self.operation in {"*", operation} and WORDS.get(self.effect.word, "") in {"", kind}
        if not fits or self.times == 0:
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        if self.times is not None:
            self.times -= 1
        return True


def next_effect(faults: list[Fault], operation: str, kind: str) -> Effect | None:
    """The effect of the first fault that hits this call."""
    return next((fault.effect for fault in faults if fault.strikes(operation, kind)), None)


def read_faults(definitions: Any, kinds: Mapping[str, str]) -> list[Fault]:
    """Make faults of what a test sent, or say what is wrong with it; `kinds` has the kind of each operation."""
    if not isinstance(definitions, list):
        raise FaultError("Faults must be a JSON list.")
    return [_read_fault(definition, kinds) for definition in definitions]


def _read_fault(definition: Any, kinds: Mapping[str, str]) -> Fault:
    if not isinstance(definition, dict) or not set(definition) <= {"operation", "skip", "times", "effect"}:
        raise FaultError(f"A fault has operation, skip, times and effect; this is {definition!r}.")
    operation = definition.get("operation")
    if not isinstance(operation, str) or operation not in {"*", *kinds}:
        raise FaultError(f"There is no operation {operation!r}.")
    skip, times = definition.get("skip", 0), definition.get("times", 1)
    if not _is_count(skip) or not (times is None or _is_count(times)):
        raise FaultError("skip and times must be whole numbers from 0; times may be null for always.")
    effect = _read_effect(definition.get("effect"))
    kind = WORDS.get(effect.word, "")
    if kind and operation != "*" and kinds[operation] != kind:
        raise FaultError(f"Effect {effect.word} makes sense for a {kind} only, and {operation} is none.")
    return Fault(operation, effect, skip, times, definition["effect"])


def _read_effect(effect: Any) -> Effect:
    if isinstance(effect, str) and effect in WORDS:
        return Effect(word=effect)
    if isinstance(effect, dict):
        for names, fits, read in FORMS:
            if set(effect) <= names and fits(effect):
                return read(effect)
    allowed = ", ".join((*WORDS, "{delayMs}", "{lateWork}", "{answer}"))
    raise FaultError(
        f"An effect is one of {allowed} or {{status, code, message, retryAfterMs, headers, echo}}; this is {effect!r}."
    )


def _read_refusal(effect: Mapping[str, Any]) -> Effect:
    after = effect.get("retryAfterMs")
    headers = {} if after is None else {"x-acs-retry-after": str(after)}
    return Effect(
        status=effect["status"],
        code=effect["code"],
        message=effect.get("message", ""),
        headers={**headers, **effect.get("headers", {})},
        echo=effect.get("echo", ""),
    )


def _is_refusal(effect: Mapping[str, Any]) -> bool:
    return (
        _is_count(effect.get("status"))
        and 200 <= effect["status"] <= 599  # noqa: PLR2004 - the statuses that HTTP has
        and isinstance(effect.get("code"), str)
        and isinstance(effect.get("message", ""), str)
        and _is_count(effect.get("retryAfterMs", 0))
        and _are_headers(effect.get("headers", {}))
        and effect.get("echo", "") in ("", *ECHOES)
    )


def _are_headers(value: Any) -> bool:
    """Names and values that HTTP can carry; a value may be anything that a line can hold, as it may be nonsense."""
    return isinstance(value, dict) and all(
        name.isascii() and name.replace("-", "").isalnum() and isinstance(text, str) and text.isprintable()
        for name, text in value.items()
    )


def _is_amount(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= LARGEST


def _is_count(value: Any) -> bool:
    return _is_amount(value) and isinstance(value, int)


_Form = tuple[frozenset[str], Callable[[Mapping[str, Any]], bool], Callable[[Mapping[str, Any]], Effect]]
FORMS: tuple[_Form, ...] = (
    (
        frozenset({"delayMs"}),
        lambda effect: _is_amount(effect.get("delayMs")),
        lambda effect: Effect(delay_ms=effect["delayMs"]),
    ),
    (
        frozenset({"lateWork"}),
        lambda effect: _is_amount(effect.get("lateWork")),
        lambda effect: Effect(late_seconds=effect["lateWork"]),
    ),
    (
        frozenset({"answer"}),
        lambda effect: isinstance(effect.get("answer"), dict),
        lambda effect: Effect(fields=effect["answer"]),
    ),
    (frozenset({"status", "code", "message", "retryAfterMs", "headers", "echo"}), _is_refusal, _read_refusal),
)
"""Effects that are objects: their names, whether values fit, and how they are read."""

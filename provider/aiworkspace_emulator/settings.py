"""How the emulated cloud behaves: what a test may change while it runs, and the open questions about the real service.

Every question that only a live account can settle is one row of QUIRKS; a later finding is one changed default.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiworkspace_emulator.store import View
from aiworkspace_emulator.times import FORMS

LARGEST = 10**9
OUTCOMES = ("ENABLED", "FAILURE", "DISABLED", "FROZEN", "UPDATING")


class SettingError(ValueError):
    """A setting does not exist or cannot have this value."""


@dataclass(frozen=True, slots=True)
class Quirk:
    """An open question; its first possible answer is the default, the most likely one."""

    name: str
    question: str
    answers: tuple[Any, ...]


QUIRKS: tuple[Quirk, ...] = (
    Quirk("notFoundStatus", "HTTP status of the product's not-found codes other than 100400027", (404, 400)),
    Quirk("workspaceGoneCode", "Which code does GetWorkspace answer once it is gone", ("100400027", "100400008")),
    Quirk(
        "datasetGoneCode", "Does a dataset that is gone share its code with a taken name", ("201300003", "201300002")
    ),
    Quirk("modelNamesUnique", "Must model names be unique in a workspace", (False, True)),
    Quirk("codeSourceNamesUnique", "Must names of code sources be unique in a workspace", (False, True)),
    Quirk("codeSourceToken", "How is the access token of a code source answered", ("clear", "omitted", "masked")),
    Quirk("newCodeSource", "Is a code source busy for a moment after its creation", ("ready", "busy")),
    Quirk("existingMember", "What does CreateMember do with a user who is a member", ("refused", "merged")),
    Quirk("deleteWhileInitializing", "Does DeleteWorkspace work while INITIALIZING", ("accepted", "refused")),
    Quirk("timeForm", "How is a time written", tuple(FORMS)),
    Quirk("pageSizeCap", "How many items does a page have at most, whatever was asked for", (1000, 50, 2)),
    Quirk("clearedFields", "How is a field answered that was cleared with an empty value", ("omitted", "empty")),
)


def _offset(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and -LARGEST <= value <= LARGEST


def _number(value: Any) -> bool:
    return _offset(value) and value >= 0


def _lag(value: Any) -> bool:
    return value is None or _number(value)


def _throttle(value: Any) -> bool:
    if value is None:
        return True
    return (
        isinstance(value, dict)
        and set(value) == {"rate", "burst"}
        and all(_number(amount) and amount > 0 for amount in value.values())
    )


_CHECKS: Mapping[str, tuple[Any, Any, str]] = {
    "latencyMs": (0, _number, "a number from 0"),
    "activationSeconds": (1, _number, "a number from 0"),
    "activationOutcome": ("ENABLED", OUTCOMES.__contains__, f"one of {', '.join(OUTCOMES)}"),
    "consistencySeconds": (0, _number, "a number from 0"),
    "getLagSeconds": (None, _lag, "a number from 0, or null for consistencySeconds"),
    "listLagSeconds": (None, _lag, "a number from 0, or null for consistencySeconds"),
    "clockOffsetSeconds": (0, _offset, "a number"),
    "recycleDays": (14, _number, "a number from 0"),
    "throttle": (None, _throttle, "{rate, burst}, calls per second and calls at once, or null"),
}


@dataclass(slots=True)
class Settings:
    """The present settings. Names and units are those of the control interface."""

    answered: Mapping[str, Any] = field(default_factory=dict)
    """Answers to open questions that are known: they take the place of the default ones, also after a reset."""
    values: dict[str, Any] = field(default_factory=dict)
    quirks: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        _check_quirks(self.answered)
        self.reset()

    def reset(self) -> None:
        """Take the defaults."""
        self.values = {name: default for name, (default, _, _) in _CHECKS.items()}
        self.quirks = {quirk.name: quirk.answers[0] for quirk in QUIRKS} | dict(self.answered)

    def number(self, name: str) -> float:
        """A setting that is a number."""
        return float(self.values[name])

    def lag(self, view: View) -> float:
        """How many seconds a write stays unseen by a view; writes see one another at once."""
        own = {View.WRITE: 0, View.GET: self.values["getLagSeconds"], View.LIST: self.values["listLagSeconds"]}[view]
        return self.number("consistencySeconds") if own is None else float(own)

    def change(self, changes: Any) -> None:
        """Change the named settings all together, or none of them."""
        if not isinstance(changes, dict):
            raise SettingError("Settings must be a JSON object.")
        values = {name: value for name, value in changes.items() if name != "quirks"}
        quirks = changes.get("quirks", {})
        for name, value in values.items():
            if name not in _CHECKS:
                raise SettingError(f"There is no setting {name}; there are {', '.join(_CHECKS)}, quirks.")
            _, allows, allowed = _CHECKS[name]
            if (isinstance(value, (list, dict)) and name != "throttle") or not allows(value):
                raise SettingError(f"Setting {name} must be {allowed}.")
        _check_quirks(quirks)
        self.values.update(values)
        self.quirks.update(quirks)

    def shown(self) -> dict[str, Any]:
        """All settings, as the control interface answers them."""
        return {**self.values, "quirks": dict(self.quirks)}


def _check_quirks(quirks: Any) -> None:
    known = {quirk.name: quirk for quirk in QUIRKS}
    if not isinstance(quirks, dict):
        raise SettingError("quirks must be a JSON object.")
    for name, value in quirks.items():
        if name not in known:
            raise SettingError(f"There is no quirk {name}; there are {', '.join(known)}.")
        # `in` alone would take 0 for False.
        if not any(value == answer and type(value) is type(answer) for answer in known[name].answers):
            raise SettingError(f"Quirk {name} must be one of {known[name].answers}.")

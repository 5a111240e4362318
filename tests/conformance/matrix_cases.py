"""What can happen to a call in the fault matrix, and one case of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

EFFECTS: Final[dict[str, Any]] = {
    "bad request": {"status": 400, "code": "InvalidParameter", "message": "no"},
    "quota": {"status": 400, "code": "QuotaExceeded", "message": "enough"},
    "forbidden": {"status": 403, "code": "Forbidden.RAM", "message": "not authorized"},
    "no permission": {"status": 404, "code": "100700008", "message": "No permission: denied by RAM"},
    "wrong host": {"status": 404, "code": "InvalidApi.NotFound", "message": "no such API"},
    "expired token": {"status": 400, "code": "InvalidSecurityToken.Expired", "message": "late"},
    "throttled": {"status": 400, "code": "Throttling.User", "message": "slow"},
    "internal error": {"status": 500, "code": "InternalError", "message": "oops"},
    "unavailable": {"status": 503, "code": "ServiceUnavailable", "message": "later"},
    "late": {"lateWork": 0.5},
    "error in a success": {"status": 200, "code": "SomethingFailed", "message": "not really"},
    "proxy page": "html",
    "reset": "reset",
    "answer lost": "dropAnswer",
    "answer empty": "emptyAnswer",
    "hang": "hang",
    "another's answer": "foreignAnswer",
    "no list": "listless",
}
ONLY_FOR: Final = {"another's answer": "Get", "no list": "List"}
TIMES: Final = {"once": 1, "always": None}
WEATHER: Final[dict[str, dict[str, Any]]] = {
    "calm": {},
    "lists lag": {"listLagSeconds": 0.7},
    "reads lag": {"consistencySeconds": 0.7},
    "clock ahead": {"clockOffsetSeconds": 40},
}


@dataclass(frozen=True, slots=True)
class Case:
    """One fault: which call is struck, and how."""

    operation: str
    skip: int
    effect: str
    times: str
    weather: str = "calm"
    lost: str = ""
    """A call whose answer is lost once before: the struck call is then one that looks for what was made."""

    def __str__(self) -> str:
        """Return the case in words."""
        before = f"{self.lost} answer lost, then " if self.lost else ""
        return f"{before}{self.operation}[{self.skip}] {self.effect} {self.times}, {self.weather}"

    @property
    def faults(self) -> list[dict[str, Any]]:
        """Return the faults as the emulator takes them."""
        struck = {
            "operation": self.operation,
            "skip": self.skip,
            "times": TIMES[self.times],
            "effect": EFFECTS[self.effect],
        }
        return [struck] + ([{"operation": self.lost, "effect": "dropAnswer"}] if self.lost else [])

"""What the service answers when it does not do what was asked: status, code, message, and the body they become.

Knows no collection; codes that belong to one collection stand in its record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Refusal:
    """A way of saying no. `settled` tells that the status is known and no quirk may change it."""

    status: int
    code: str
    message: str
    settled: bool = True


@dataclass(slots=True, eq=False)
class Refused(Exception):
    """A request ends with a refusal; `about` names the thing that the message speaks of."""

    refusal: Refusal
    about: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """The message with the thing it is about, if any."""
        return f"{self.refusal.message} ({self.about})" if self.about else self.refusal.message


def missing(name: str) -> Refused:
    """A required parameter is absent."""
    return Refused(Refusal(400, "MissingParameter", f"Parameter {name} is required."))


def invalid(name: str, why: str) -> Refused:
    """A parameter is unknown or has a value that its rule does not allow."""
    return Refused(Refusal(400, "InvalidParameter", f"Parameter {name} is invalid: {why}."))


def error_body(refused: Refused, request_id: str, host: str) -> dict[str, Any]:
    """The body of an error answer as the gateway shapes it."""
    code = refused.refusal.code
    return {
        "Code": code,
        "Message": refused.message,
        "RequestId": request_id,
        "HostId": host,
        "Recommend": f"https://error-center.aliyun.com/status/search?Keyword={code}&source=PopGw",
    }

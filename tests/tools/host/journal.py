"""Every call of a provider: method, request, answer, in the JSON that Pulumi writes with PULUMI_DEBUG_GRPC.

Knows no provider and no resource.
"""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from typing import Any

from google.protobuf import json_format

SERVICE = "/pulumirpc.ResourceProvider/"


@dataclass(frozen=True, slots=True)
class Call:
    """One call and its answer; `error` in place of an answer when it failed."""

    method: str
    request: dict[str, Any]
    response: dict[str, Any] | None = None
    error: str = ""

    def line(self) -> str:
        """Return the call as one line of a log."""
        entry: dict[str, Any] = {"method": f"{SERVICE}{self.method}", "request": self.request}
        entry |= {"response": self.response} if self.response is not None else {}
        entry |= {"errors": [self.error]} if self.error else {}
        return json.dumps(entry | {"progress": "response_completed"}, ensure_ascii=False)


@dataclass(slots=True)
class Journal:
    """Keeps calls in the order in which they were answered."""

    calls: list[Call] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def keep(self, method: str, request: Any, response: Any = None, error: str = "") -> None:
        """Keep one call."""
        answer = None if response is None else json_format.MessageToDict(response)
        with self._lock:
            self.calls.append(Call(method, json_format.MessageToDict(request), answer, error))


def parse(log: str) -> list[Call]:
    """Return the provider calls of a log, also of one that the real engine wrote."""
    entries = [json.loads(line) for line in log.splitlines() if line.strip()]
    return [
        Call(
            entry["method"].removeprefix(SERVICE),
            entry["request"],
            entry.get("response"),
            "; ".join(map(str, entry.get("errors") or [])),
        )
        for entry in entries
        if entry["method"].startswith(SERVICE) and entry.get("progress") != "request_started"
    ]

"""Provider calls without what differs from run to run, so that recordings can be compared.

Addresses, seeds, tokens, times, paths, versions and ids become placeholders, numbered where two of them may be the same
one: a replacement that draws a new seed, or reads another object, is told apart from one that does not.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.tools.host.values import UNKNOWN

if TYPE_CHECKING:
    from tests.tools.host.journal import Call

_ADDRESSES = frozenset({"engineAddress", "mapperTarget", "loaderTarget", "resolverTarget", "resourceStatusAddress"})
_DIRECTORIES = frozenset({"rootDirectory", "programDirectory"})
_NUMBERED = {"randomSeed": "seed", "resourceStatusToken": "token"}
_UNNUMBERED = frozenset({"version", "endpoint"})
_PATTERNS = (
    (re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"), "uuid"),
    (re.compile(r"\bmodel-[0-9a-z]{16}\b"), "model"),
    (re.compile(r"\bd-[0-9a-z]{16}\b"), "dataset"),
    (re.compile(r"\bexp-[0-9a-z]{16}\b"), "experiment"),
    (re.compile(r"\brun-[0-9a-z]{16}\b"), "run"),
    (re.compile(r"\bcode-\d{20}\b"), "code source"),
    (re.compile(r"\b\d{6}\b"), "workspace"),
    (re.compile(r"\b\d{4}-\d\d-\d\dT[\d:.]+Z"), "time"),
    (re.compile(r"\b127\.0\.0\.1:\d+\b"), "endpoint"),
    (re.compile(r"(?<!\d)1([._])20\d\d\1\d+(?!\d)"), "version"),
)


@dataclass(slots=True)
class _Names:
    unnumbered: frozenset[str]
    given: dict[str, dict[str, str]] = field(default_factory=dict)

    def of(self, kind: str, value: str) -> str:
        """Return the placeholder of a value: the same for the same, in the order of their appearance."""
        if value == UNKNOWN or kind in self.unnumbered:
            return value if value == UNKNOWN else f"<{kind}>"
        known = self.given.setdefault(kind, {})
        return known.setdefault(value, f"<{kind} {len(known) + 1}>")


def comparable(calls: list[Call], *, in_parallel: bool = False) -> list[dict[str, Any]]:
    """Return calls in a form that two runs of the same story share.

    What runs in parallel may come in any order, and at one time or at two: there, calls are put in the order of their
    resources' names, and times are not told apart.
    """
    entries: list[dict[str, Any]] = [
        {"method": call.method, "request": call.request}
        | ({"response": call.response} if call.response is not None else {})
        | ({"failed": True} if call.error else {})
        for call in calls
    ]
    if in_parallel:
        entries = _in_order(entries)
    names = _Names(_UNNUMBERED | {"time"} if in_parallel else _UNNUMBERED)
    return [_neutral(entry, "", names) for entry in entries]


def lines(entries: list[dict[str, Any]]) -> str:
    """Return entries as a file holds them, one a line."""
    return "".join(json.dumps(entry, ensure_ascii=False, sort_keys=True) + "\n" for entry in entries)


def _in_order(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    frame = {"Handshake", "GetPluginInfo", "GetSchema", "CheckConfig", "DiffConfig", "Configure"}
    first = [entry for entry in entries if entry["method"] in frame]
    last = [entry for entry in entries if entry["method"] == "Cancel"]
    between = [entry for entry in entries if entry["method"] not in {*frame, "Cancel"}]
    return [*first, *sorted(between, key=lambda entry: str(entry["request"]["name"])), *last]


def _neutral(value: Any, key: str, names: _Names) -> Any:
    if isinstance(value, dict):
        return {name: _neutral(item, name, names) for name, item in value.items()}
    if isinstance(value, list):
        return [_neutral(item, key, names) for item in value]
    if not isinstance(value, str) or value == UNKNOWN:
        return value
    if key in _ADDRESSES:
        return "<address>"
    if key in _DIRECTORIES:
        return "<plugin>"
    if key in _NUMBERED:
        return names.of(_NUMBERED[key], value)
    for pattern, kind in _PATTERNS:
        value = pattern.sub(lambda found, kind=kind: names.of(kind, found.group()), value)  # type: ignore[misc]  # mypy cannot infer a lambda's default
    return value

"""What our package has beyond the bridged one: the table of docs/additions.md, which is for people and tests alike."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from tests.tools.checkout import FIXTURES, ROOT

_PAGE = ROOT / "docs/additions.md"


def _rows(columns: int) -> list[list[str]]:
    """The rows of the page's table of so many columns, without its two lines of heading."""
    lines = [line for line in _PAGE.read_text(encoding="utf-8").splitlines() if line.count("|") == columns + 1]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


ADDITIONS: Final[Mapping[tuple[str, str], str]] = {(row[0], row[1]): row[2] for row in _rows(4)}
"""(class, property): "input" or "output". An input is an output and a lookup property too."""

LEFT_OUT: Final = frozenset((row[0], row[1]) for row in _rows(3))
"""(class, name in Python) of what only the official package has; `*` for the whole class."""

OPTIONAL: Final = frozenset((row[0], row[1]) for row in _rows(2))
"""(class, property) of what the official SDK requires and ours does not."""

ADDED_TYPES: Final = frozenset(
    {"WorkspaceExperimentLabel", "WorkspaceRunLabel", "WorkspaceRunParam", "WorkspaceWorkspaceOwner"}
)
"""Object types that only additions are made of."""


def _of_upstream(document: Any) -> set[str]:
    """The object types that the resources of the bridged package are made of."""
    text = json.dumps([document["resources"][token] for token in _UPSTREAM["resources"]])
    return {token for token in document["types"] if f'#/types/{token}"' in text}


_UPSTREAM: Final = json.loads((FIXTURES / "upstream-pai-surface.json").read_text(encoding="utf-8"))
_OURS: Final = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))

OUR_RESOURCES: Final = frozenset(
    token.rpartition(":")[2] for token in _OURS["resources"].keys() - _UPSTREAM["resources"].keys()
)
"""Classes of resources that the bridged package lacks: nothing is compared with it."""

OUR_FUNCTIONS: Final = frozenset(token.rpartition(":")[2] for token in _OURS.get("functions", {}))
"""All of them: the bridged package has none for PAI."""

ENUMERATIONS: Final = frozenset(token.rpartition(":")[2] for token, spec in _OURS["types"].items() if "enum" in spec)
"""Constants for values. The bridged package has none."""

_MADE: Final = (
    frozenset(
        token.rpartition(":")[2]
        for token in _OURS["types"].keys() - _UPSTREAM["types"].keys() - _of_upstream(_OURS)
        if token.startswith("alicloud:pai/")
    )
    - ENUMERATIONS
)
ANSWERED_TYPES: Final = frozenset(name for name in _MADE if name.startswith("get"))
"""Object types that answers of functions are made of."""

OUR_TYPES: Final = _MADE - ANSWERED_TYPES
"""Object types that only resources are made of which are ours alone."""


_ENDS: Final = re.compile(r"(Array|Map|Ptr|Input|Output|Args|ArgsDict|State|Result|Plain|Invoke)$")
_READS: Final = frozenset(f"Get{token.rpartition(':')[2]}" for token in _UPSTREAM["resources"])
"""How Go reads the resources of the bridged package."""


def _constants(enumeration: str) -> set[str]:
    """Return the names that constants have where each is a name of its own, as in Go."""
    spec = _OURS["types"][f"alicloud:pai/{enumeration}:{enumeration}"]
    return {f"{enumeration}{constant['name']}" for constant in spec["enum"]}


def is_our_own(name: str) -> bool:
    """Tell whether a name of an SDK, whatever its kind, belongs to a function or to a resource that is ours alone."""
    if name in _READS:
        return False
    if any(name == each or name in _constants(each) for each in ENUMERATIONS):
        return True
    while name:
        small = name[:1].lower() + name[1:]
        if {small, re.sub("^lookup", "get", small)} & (OUR_FUNCTIONS | ANSWERED_TYPES):
            return True
        if {name, re.sub(r"^(New|Get)", "", name)} & (OUR_RESOURCES | OUR_TYPES):
            return True
        shorter = _ENDS.sub("", name)
        if shorter == name:
            return False
        name = shorter
    return False


def added(resource: str, *, inputs_only: bool = False) -> frozenset[str]:
    """Return the names of a class's additional properties."""
    return frozenset(
        name for (owner, name), kind in ADDITIONS.items() if owner == resource and (kind == "input" or not inputs_only)
    )

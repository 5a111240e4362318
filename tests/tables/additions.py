"""What our package has beyond the bridged one: the table of docs/additions.md, which is for people and tests alike."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

_PAGE = Path(__file__).resolve().parents[2] / "docs/additions.md"


def _rows(columns: int) -> list[list[str]]:
    """The rows of the page's table of so many columns, without its two lines of heading."""
    lines = [line for line in _PAGE.read_text(encoding="utf-8").splitlines() if line.count("|") == columns + 1]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


ADDITIONS: Final[Mapping[tuple[str, str], str]] = {(row[0], row[1]): row[2] for row in _rows(4)}
"""(class, property): "input" or "output". An input is an output and a lookup property too."""

LEFT_OUT: Final = frozenset((row[0], row[1]) for row in _rows(3))
"""(class, name in Python) of what only the official package has; `*` for the whole class."""

ADDED_TYPES: Final = frozenset(
    {"WorkspaceExperimentLabel", "WorkspaceRunLabel", "WorkspaceRunParam", "WorkspaceWorkspaceOwner"}
)
"""Object types that only additions are made of."""


def added(resource: str, *, inputs_only: bool = False) -> frozenset[str]:
    """Return the names of a class's additional properties."""
    return frozenset(
        name for (owner, name), kind in ADDITIONS.items() if owner == resource and (kind == "input" or not inputs_only)
    )

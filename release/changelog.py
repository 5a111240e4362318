"""CHANGELOG.md as a release needs it: a section for each version, newest first, with a date once it is released.

`python -m release.changelog` refuses changes that no section tells of: CI runs it.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path
from typing import Final

from release.failure import Refused
from release.tree import ROOT, Tree

NAME: Final = "CHANGELOG.md"
TOLD: Final = (
    "provider/",
    "schema/",
    "schema.json",
    "sdk/dotnet/",
    "sdk/go/",
    "sdk/java/",
    "sdk/nodejs/",
    "sdk/python/",
)
"""What users get: a change there is told."""
_HEADING: Final = re.compile(r"(\d+\.\d+\.\d+) \((unreleased|\d{4}-\d\d-\d\d)\)")


@dataclass(frozen=True, slots=True)
class Section:
    """What one version brings."""

    version: str
    dated: str
    """The day of the release, or `unreleased`."""
    line: int
    entries: int
    """How many there are."""

    @property
    def released(self) -> bool:
        """Tell whether it has a date."""
        return self.dated != "unreleased"


def sections(text: str) -> list[Section]:
    """Return the sections, newest first.

    Raises:
        Refused: a heading has another form, or does not come after a newer version.
    """
    lines = text.splitlines()
    heads = [number for number, line in enumerate(lines) if line.startswith("## ")]
    found: list[Section] = []
    for start, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        match = _HEADING.fullmatch(lines[start].removeprefix("## "))
        if match is None:
            raise Refused(
                f"{NAME}:{start + 1}: `{lines[start]}` names no version. Write `## 1.2026.0 (unreleased)`, and the "
                "date in place of that word in the commit that is released."
            )
        entries = sum(line.startswith("- ") for line in lines[start:end])
        found.append(Section(match[1], match[2], start + 1, entries))
    for newer, older in pairwise(found):
        if _number(newer.version) <= _number(older.version):
            raise Refused(
                f"{NAME}:{older.line}: {older.version} stands below {newer.version}. Newest first, each once."
            )
        if not older.released:
            raise Refused(f"{NAME}:{older.line}: {older.version} is unreleased, and a newer one follows. Join the two.")
    return found


def newest_text(root: Path) -> str:
    """Return what the newest section says, without its heading."""
    text = (root / NAME).read_text(encoding="utf-8")
    first, *others = sections(text)
    end = others[0].line - 1 if others else None
    return "\n".join(text.splitlines()[first.line : end]).strip() + "\n"


def demand_told(tree: Tree) -> str:
    """Refuse changes that no unreleased section tells of, and return what holds.

    Raises:
        Refused: something that users get has changed since the last release, and no section has an entry for it.
    """
    last = tree.last_release()
    newest = _newest(tree)
    if not last:
        return f"there is no release yet; the section {newest.version} has {newest.entries} entries"
    changed = [name for name in tree.changed_since(last) if name.startswith(TOLD)]
    if changed and _number(newest.version) <= _number(last.removeprefix("v")):
        raise Refused(
            f"{NAME}: {len(changed)} files that users get have changed since {last}, {changed[0]} is one, and no "
            "section is newer. Write `## VERSION (unreleased)` above the newest one, and a line for each change."
        )
    return f"{len(changed)} files that users get have changed since {last}"


def demand_dated(tree: Tree, today: date | None = None) -> str:
    """Refuse a version whose section is not ready for a release, and return what holds.

    Raises:
        Refused: the newest section is of another version, has no date, one of the future, or no entry.
    """
    newest = _newest(tree)
    today = today or datetime.now(timezone.utc).date()
    if newest.version != tree.version:
        raise Refused(
            f"{NAME}:{newest.line} is about {newest.version}, and pyproject.toml has {tree.version}. Write a section "
            f"`## {tree.version} ({today})`, or set the version."
        )
    if not newest.released:
        raise Refused(f"{NAME}:{newest.line}: {newest.version} has no date. Write `## {newest.version} ({today})`.")
    # The day begins in the east up to fourteen hours before it does in Greenwich.
    if _day(newest) > today + timedelta(days=1):
        raise Refused(f"{NAME}:{newest.line}: {newest.dated} is not yet. Write the day of the release.")
    return f"{newest.version} of {newest.dated} has {newest.entries} entries"


def _newest(tree: Tree) -> Section:
    found = sections((tree.root / NAME).read_text(encoding="utf-8"))
    if not found or found[0].entries == 0:
        raise Refused(f"{NAME} has no section with entries at its top. Write what is new in {tree.version}.")
    return found[0]


def _day(section: Section) -> date:
    try:
        return date.fromisoformat(section.dated)
    except ValueError as error:
        raise Refused(f"{NAME}:{section.line}: {section.dated} is no day. Write the day of the release.") from error


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when the list tells what has changed."""
    parser = argparse.ArgumentParser(prog="python -m release.changelog", description="Is every change told?")
    parser.add_argument("--tree", type=Path, default=ROOT, help="a checkout; default: the one of this program")
    parser.add_argument("--newest", action="store_true", help="print the newest section, and look at nothing")
    options = parser.parse_args(arguments)
    try:
        if options.newest:
            sys.stdout.write(newest_text(options.tree))
            return 0
        sys.stdout.write(f"{NAME}: {demand_told(Tree(options.tree.resolve()))}.\n")
    except Refused as refused:
        sys.stderr.write(f"{refused}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

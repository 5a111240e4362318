"""Since which release something is there: the oldest one, or the one whose list of changes says that it is new.

A line of that list that begins with `- New` and names it in back-ticks says so.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from sdk.pages.facts import ROOT

_RELEASE: Final = re.compile(r"^## (\d+\.\d+\.\d+)(?: \(.*\))?$", re.MULTILINE)


def releases(changelog: Path = ROOT / "CHANGELOG.md") -> Mapping[str, str]:
    """Return what the list of changes says by release, the oldest one first."""
    parts = _RELEASE.split(changelog.read_text(encoding="utf-8"))
    return dict(reversed(list(zip(parts[1::2], parts[2::2], strict=True))))


def since(name: str, told: Mapping[str, str]) -> str:
    """Return the release in which something is new: `WorkspaceModel`, or a property as `WorkspaceModel.labels`."""
    versions = list(told)
    new = re.compile(rf"^- New\b.*?`{re.escape(name)}`", re.MULTILINE)
    return next((version for version in versions if new.search(told[version])), versions[0] if versions else "")

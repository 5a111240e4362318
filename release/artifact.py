"""What a release consists of: a file, what it is, and where it is published."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Artifact:
    """One file of a release."""

    path: Path
    kind: str
    """What it is, in a few words."""
    channel: str
    """Where it is published."""
    reproducible: bool = True
    """Whether two builds with the same tools have the same bytes. A test compares those that say so."""
    note: str = ""
    """More to tell: why two builds differ, or a sum in another form."""

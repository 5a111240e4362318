"""manifest.json: what a release consists of, of which commit and with which tools it was made, and what is missing."""

from __future__ import annotations

import json
import platform
import shutil
import zlib
from collections.abc import Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from release.artifact import Artifact
from release.commands import run
from release.workshop import Workshop

NAME: Final = "manifest.json"
_SPOKEN: Final = {
    "git": ("git", "--version"),
    "node": ("node", "--version"),
    "npm": ("npm", "--version"),
    "java": ("java", "--version"),
    "mvn": ("mvn", "--version", "-Dstyle.color=never"),
    "dotnet": ("dotnet", "--version"),
}
"""Commands that print the versions of tools, where they are on PATH."""
_LIBRARIES: Final = ("build", "hatchling", "cyclonedx-python-lib")


def write(workshop: Workshop, artifacts: Sequence[Artifact], missing: Mapping[str, str]) -> Path:
    """Write the manifest, and return where it is.

    Args:
        workshop: the build.
        artifacts: what was made.
        missing: the reasons by what was not made.
    """
    content = {
        "version": workshop.version,
        "commit": workshop.tree.commit,
        "time": workshop.time,
        "tools": _tools(workshop.out),
        "artifacts": [_entry(artifact) for artifact in sorted(artifacts, key=lambda each: each.path.name)],
        "notBuilt": dict(missing),
    }
    path = workshop.out / NAME
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8", newline="\n")
    return path


def read(folder: Path) -> dict[str, Any]:
    """Return what the manifest in a folder says."""
    content: dict[str, Any] = json.loads((folder / NAME).read_text(encoding="utf-8"))
    return content


def _entry(artifact: Artifact) -> dict[str, Any]:
    entry = {"file": artifact.path.name, "what": artifact.kind, "publishedTo": artifact.channel}
    same = {"reproducible": artifact.reproducible}
    return entry | same | ({"note": artifact.note} if artifact.note else {})


def _tools(anywhere: Path) -> dict[str, str]:
    spoken = {
        name: run(anywhere, *command, environment={"NO_COLOR": "1"}).splitlines()[0].strip()
        for name, command in _SPOKEN.items()
        if shutil.which(name)
    }
    libraries = {name: metadata.version(name) for name in _LIBRARIES}
    return {"python": platform.python_version(), "zlib": zlib.ZLIB_RUNTIME_VERSION, **libraries, **spoken}

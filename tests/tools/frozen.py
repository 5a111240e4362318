"""The archive with an interpreter, built from this checkout once for all tests, and what it unpacks to."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tarfile
from importlib import metadata
from pathlib import Path
from typing import Final

from tests.tools.checkout import BUILD, ROOT
from tests.tools.installed import digest, once

EXECUTABLE: Final = "pulumi-resource-alicloud"
_SOURCES: Final = ("provider", "release/frozen")


def build(to: Path, **variables: str) -> Path:
    """Write the archive into a folder, in a process of its own."""
    command = [sys.executable, "-m", "release.frozen", "--out", str(to)]
    printed = subprocess.run(
        command, cwd=ROOT, check=True, capture_output=True, text=True, env=os.environ | variables
    ).stdout
    return Path(printed.strip())


def archive() -> Path:
    """Return the archive; it is built when there is none, or when what it is made of has changed."""
    folder = once(BUILD / "frozen", _made_from(), lambda: build(BUILD / "frozen"))
    (found,) = folder.glob("*.tar.gz")
    return found


def unpacked() -> Path:
    """Return a folder with what is in the archive, for tests that only read it."""

    def make() -> None:
        with tarfile.open(archive()) as opened:
            opened.extractall(BUILD / "frozen-unpacked", filter="tar")

    return once(BUILD / "frozen-unpacked", hashlib.sha256(archive().read_bytes()).hexdigest(), make)


def _made_from() -> str:
    content = [digest(ROOT / each) for each in _SOURCES]
    content.append(hashlib.sha256((ROOT / "schema.json").read_bytes()).hexdigest())
    content += sorted(f"{each.name}=={each.version}" for each in metadata.distributions())
    return "\n".join([sys.version, *content])

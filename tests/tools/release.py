"""A release of this checkout: its archive as `make dist` writes it, and the plugin as the engine installs it.

Runs the Makefile's own lines in another folder, so that nothing is left in the checkout. What is committed counts.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Final

from tests.tools.checkout import BUILD, ROOT, VERSION
from tests.tools.installed import once

HOME: Final = BUILD / "release-home"
_CONTENT: Final = ("Makefile", "__main__.py", "provider", "pulumi-resource-alicloud", "pyproject.toml", "schema.json")


def archive(folder: Path) -> Path:
    """Run the lines of `make dist` that write the archive, and its copies for the platforms, in a folder."""
    printed = _read("make", "--always-make", "--dry-run", "dist")
    lines = [line for line in printed.splitlines() if line.startswith(("git archive", "for platform in"))]
    (folder / "dist").mkdir(parents=True)
    git = _read("git", "rev-parse", "--absolute-git-dir").strip()
    subprocess.run(["sh", "-ec", "\n".join(lines)], cwd=folder, check=True, env=os.environ | {"GIT_DIR": git})
    return min((folder / "dist").glob("*.tar.gz"), key=lambda path: len(path.name))


def installed() -> Path:
    """Return the directory of the plugin in an engine's cache; it is installed once for all tests."""

    def make() -> None:
        command = ["pulumi", "plugin", "install", "resource", "alicloud", VERSION, "-f", str(archive(HOME))]
        subprocess.run(command, check=True, env=os.environ | {"PULUMI_HOME": str(HOME)}, capture_output=True)

    made_from = _read("git", "rev-parse", *(f"HEAD:{path}" for path in _CONTENT))
    return once(HOME, made_from, make) / "plugins" / f"resource-alicloud-v{VERSION}"


def _read(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout

"""A release of this checkout: what `make dist` writes, and the plugin as the engine installs it.

What is committed counts. All of it is built once for all tests, from a clone: the checkout may have other changes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from release import dist, plugin
from release.tree import Tree
from release.workshop import opened
from tests.tools.checkout import BUILD, ROOT, VERSION
from tests.tools.installed import digest, once

HOME: Final = BUILD / "release-home"
BUILT: Final = BUILD / "release"
_CONTENT: Final = ("__main__.py", "provider", "pulumi-resource-alicloud", "pyproject.toml", "schema.json")


def archive(folder: Path) -> Path:
    """Write the archive of the plugin, and its copies for the platforms, into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with opened(Tree()) as workshop:
        made = [Path(shutil.copy(artifact.path, folder)) for artifact in plugin.build(workshop)]
    return min(made, key=lambda path: len(path.name))


def built() -> Path:
    """Return the directory of everything that a release consists of."""

    def make() -> None:
        with tempfile.TemporaryDirectory() as scratch:
            dist.build(Tree(clone(Path(scratch) / "clone")), BUILT, lambda _: None)

    return once(BUILT, _git("rev-parse", "HEAD") + digest(ROOT / "release"), make)


def clone(to: Path) -> Path:
    """Clone this checkout: what is committed, and nothing else."""
    _git("clone", "--quiet", str(ROOT), str(to))
    return to


def installed() -> Path:
    """Return the directory of the plugin in an engine's cache; it is installed once for all tests."""

    def make() -> None:
        command = ["pulumi", "plugin", "install", "resource", "alicloud", VERSION, "-f", str(archive(HOME))]
        subprocess.run(command, check=True, env=os.environ | {"PULUMI_HOME": str(HOME)}, capture_output=True)

    made_from = _git("rev-parse", *(f"HEAD:{path}" for path in _CONTENT))
    return once(HOME, made_from, make) / "plugins" / f"resource-alicloud-v{VERSION}"


def _git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True).stdout

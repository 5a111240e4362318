"""The plugin for the engine's cache: one archive that Python runs everywhere, under the name of each platform.

Archives with an interpreter are made by machines of their platforms; they take the place of this one under its name.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Final

from release.artifact import Artifact
from release.failure import Refused
from release.packing import tar_gz
from release.workshop import Workshop

CONTENT: Final = (
    "CHANGELOG.md",
    "LICENSE",
    "PulumiPlugin.yaml",
    "README.md",
    "__main__.py",
    "provider",
    "pulumi-resource-alicloud",
    "pyproject.toml",
    "schema.json",
)
"""What the plugin consists of, in the tree."""
PLATFORMS: Final = tuple(
    f"{system}-{machine}" for system in ("darwin", "linux", "windows") for machine in ("amd64", "arm64")
)
"""Platforms as the engine calls them."""
CHANNEL: Final = "the release on GitHub"


def archive_name(version: str, platform: str = "") -> str:
    """Return how the engine calls the archive of a platform; without one, how people call the one for all."""
    return f"pulumi-resource-alicloud-v{version}{'-' if platform else ''}{platform}.tar.gz"


def build(workshop: Workshop) -> list[Artifact]:
    """Pack the plugin, and copy it under the name of each platform."""
    plain = workshop.out / archive_name(workshop.version)
    tar_gz(plain, workshop.source, workshop.tree.listed(*CONTENT), workshop.time)
    copies = [Path(shutil.copyfile(plain, workshop.out / archive_name(workshop.version, each))) for each in PLATFORMS]
    return [
        Artifact(plain, "the plugin, run by the Python of the machine", CHANNEL),
        *(Artifact(copy, "the same plugin, under the name of a platform", CHANNEL) for copy in copies),
    ]


def replace(artifacts: list[Artifact], made: Path, version: str) -> list[Artifact]:
    """Put archives with an interpreter, from a directory, in the place of the plain ones.

    Raises:
        Refused: a file there is no archive of this version, or there is none.
    """
    names = {artifact.path.name: artifact for artifact in artifacts}
    found = sorted(path for path in made.rglob("*") if path.is_file())
    if not found:
        raise Refused(f"{made} has no archive. Put there what `python -m release.frozen` wrote on the other machines.")
    for path in found:
        if path.name not in names or not re.search(r"-\w+-\w+\.tar\.gz$", path.name):
            raise Refused(
                f"{path} is no archive of {version} for a platform. Build it again from this commit, or remove it."
            )
        shutil.copyfile(path, names[path.name].path)
        names[path.name] = frozen(names[path.name].path)
    return list(names.values())


def frozen(path: Path) -> Artifact:
    """Describe an archive with an interpreter."""
    return Artifact(path, "the plugin with its own Python", CHANNEL)

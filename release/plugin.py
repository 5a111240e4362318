"""The plugin for the engine's cache: one archive that Python runs everywhere, under the name of each platform.

Archives with an interpreter are made by machines of their platforms; they take the place of this one under its name.
"""

from __future__ import annotations

import shutil
import tarfile
from pathlib import Path
from typing import Final

from release.artifact import Artifact
from release.failure import NotBuilt, Refused
from release.frozen import build as frozen
from release.frozen.interpreter import CannotMove
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
_LIST: Final = "licences/LIST"
"""What such an archive says of itself: a line for each part, as `grpcio 1.85.3: Apache-2.0`."""
FROZEN: Final = "the plugin with its own Python"


def archive_name(version: str, of: str = "") -> str:
    """Return how the engine calls the archive of a platform; without one, how people call the one for all."""
    return f"pulumi-resource-alicloud-v{version}{'-' if of else ''}{of}.tar.gz"


def build(workshop: Workshop) -> list[Artifact]:
    """Pack the plugin, and copy it under the name of each platform."""
    plain = workshop.out / archive_name(workshop.version)
    tar_gz(plain, workshop.source, workshop.tree.listed(*CONTENT), workshop.time)
    copies = [Path(shutil.copyfile(plain, workshop.out / archive_name(workshop.version, each))) for each in PLATFORMS]
    return [
        Artifact(plain, "the plugin, run by the Python of the machine", CHANNEL),
        *(Artifact(copy, "the same plugin, under the name of a platform", CHANNEL) for copy in copies),
    ]


def build_frozen(workshop: Workshop) -> list[Artifact]:
    """Build the archive with an interpreter for the platform of this machine, under the name of the plain one.

    Raises:
        NotBuilt: this machine is none that the recipe is for.
        Refused: the environment of this program is of another version.
    """
    try:
        return [_frozen(frozen.build(workshop.source, workshop.out, workshop.version, workshop.time))]
    except CannotMove as error:
        raise NotBuilt(str(error).rstrip(".")) from error
    except KeyError as error:
        raise NotBuilt(
            f"nobody has looked at the licence of {error}: add it to release/frozen/components.py"
        ) from error
    except ValueError as error:
        raise Refused(str(error)) from error


def contents(archive: Path) -> dict[str, tuple[str, str]]:
    """Return what an archive with an interpreter says that it bundles: versions and licences by names."""
    with tarfile.open(archive) as opened:
        listed = opened.extractfile(_LIST)
        lines = listed.read().decode().splitlines() if listed else []
    found: dict[str, tuple[str, str]] = {}
    for line in lines:
        what, _, licence = line.partition(": ")
        name, _, version = what.partition(" ")
        found[name] = (version, licence)
    return found


def taken(workshop: Workshop, made: Path) -> list[Artifact]:
    """Take archives with an interpreter from a directory, which machines of other platforms made.

    Raises:
        Refused: a file there is no archive of this version, or there is none.
    """
    names = {archive_name(workshop.version, each) for each in PLATFORMS}
    found = sorted(path for path in made.rglob("*") if path.is_file())
    if not found:
        raise Refused(f"{made} has no archive. Put there what `python -m release.frozen` wrote on the other machines.")
    for path in found:
        if path.name not in names:
            raise Refused(f"{path} is no archive of {workshop.version}. Build it again from this commit, or remove it.")
    return [_frozen(workshop.take(path)) for path in found]


def _frozen(path: Path) -> Artifact:
    return Artifact(path, FROZEN, CHANNEL)

"""What the plugin needs at run time: the distributions beside the interpreter that runs this, and their licences.

What the tests have tried is what is told. Knows nothing of where they are packed.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

PLUGIN: Final = "pulumi-resource-alicloud"
_SPELLED: Final = {
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "MIT License": "MIT",
}
"""What authors write in place of an SPDX expression; a scanner knows the expression."""
_TEXT: Final = re.compile(r"\.dist-info/(.*/)?(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Distribution:
    """One distribution that is installed."""

    name: str
    version: str
    licence: str
    """As it says itself: an SPDX expression, or what its authors wrote in place of one; empty if they wrote nothing."""
    texts: tuple[Path, ...]
    """The files of its licence."""
    needs: tuple[str, ...]
    """The names of those that it asks for on this machine."""
    files: tuple[tuple[str, Path], ...]
    """All that it consists of: paths below site-packages, and where they are here."""


def needed(by: str = PLUGIN, without: Collection[str] = ()) -> dict[str, Distribution]:
    """Return a distribution and all that it needs, by their names; some are not followed."""
    found: dict[str, Distribution] = {}
    asked = [by]
    while asked:
        name = asked.pop()
        if name not in found and name not in without:
            found[name] = _describe(metadata.distribution(name))
            asked += found[name].needs
    return dict(sorted(found.items()))


def normal(name: str) -> str:
    """Return the form of a name in which two spellings of it are the same."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _describe(distribution: metadata.Distribution) -> Distribution:
    requirements = [Requirement(text) for text in distribution.requires or []]
    files = sorted((file.as_posix(), Path(str(distribution.locate_file(file)))) for file in distribution.files or [])
    return Distribution(
        normal(distribution.metadata["Name"]),
        distribution.version,
        _licence(distribution.metadata),
        tuple(sorted(place for file, place in files if _TEXT.search(file))),
        tuple(
            sorted(normal(one.name) for one in requirements if one.marker is None or one.marker.evaluate({"extra": ""}))
        ),
        tuple(files),
    )


def _licence(about: metadata.PackageMetadata) -> str:
    """Return the newest field that is filled; old ones may hold the whole text, whose first line names it."""
    fields = about.json
    named = [str(line).rpartition(" :: ")[2] for line in fields.get("classifier", ()) if "License ::" in line]
    texts = (str(fields.get("license_expression", "")), str(fields.get("license", "")), ", ".join(named))
    said = next((text.strip().splitlines()[0].strip() for text in texts if text.strip()), "")
    return _SPELLED.get(said, said)

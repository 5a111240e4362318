"""The distributions that the archive bundles: those that the plugin asks for, less those that no call needs.

They are the ones beside the interpreter that runs this: what the tests have tried is what is bundled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from packaging.requirements import Requirement

from release.frozen import left_out

PLUGIN: Final = "pulumi-resource-alicloud"
_SPDX: Final = {"Apache License 2.0": "Apache-2.0", "3-Clause BSD License": "BSD-3-Clause"}
"""Licences that some authors write in their own way."""
_LICENCE: Final = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Bundled:
    """A distribution in the archive."""

    name: str
    version: str
    licence: str
    """As it says itself: an SPDX expression, or what its authors wrote in place of one."""
    texts: tuple[Path, ...]
    """The files of its licence."""
    files: tuple[tuple[str, Path], ...]
    """What the archive has of it: paths below site-packages, and where they are here."""


def bundled() -> list[Bundled]:
    """Return the distributions that are bundled, by their names; the plugin itself is not among them."""
    return [_describe(distribution) for _, distribution in sorted(closure().items()) if _ != PLUGIN]


def closure() -> dict[str, metadata.Distribution]:
    """Follow what each distribution asks for on this machine."""
    found: dict[str, metadata.Distribution] = {}
    asked = [PLUGIN]
    while asked:
        name = asked.pop()
        if name in found or name in left_out.DISTRIBUTIONS:
            continue
        found[name] = metadata.distribution(name)
        asked += _asked_by(found[name])
    return found


def asked_by_any() -> set[str]:
    """Return the names that anything in the archive asks for, also of what is left out."""
    return {name for distribution in closure().values() for name in _asked_by(distribution)}


def _asked_by(distribution: metadata.Distribution) -> Iterator[str]:
    for text in distribution.requires or []:
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield _normal(requirement.name)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _describe(distribution: metadata.Distribution) -> Bundled:
    about = distribution.metadata
    name = _normal(about["Name"])
    files = [(str(file), Path(str(distribution.locate_file(file)))) for file in distribution.files or []]
    texts = [place for file, place in files if ".dist-info/" in file and _LICENCE.search(file.partition("/")[2])]
    fields = about.json
    licence = str(
        fields.get("license_expression") or fields.get("license") or _classified(fields.get("classifier", []))
    )
    return Bundled(
        name,
        distribution.version,
        _SPDX.get(licence.strip(), licence.strip()),
        tuple(sorted(texts)),
        tuple(sorted((file, place) for file, place in files if is_kept(name, file))),
    )


def _classified(classifiers: Any) -> str:
    return ", ".join(line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License ::"))


def is_kept(name: str, file: str) -> bool:
    """Tell whether the archive has a file of a distribution."""
    if file.startswith("..") or "__pycache__" in file or file.endswith(".pyc"):
        return False
    only = left_out.ONLY.get(name)
    if only is not None:
        return any(fnmatch(file, pattern) for pattern in only)
    return not any(fnmatch(file, pattern) for pattern in left_out.FILES)

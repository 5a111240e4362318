"""What the archive bundles, by name, version and licence: for the list of materials, and for the folder of licences.

Distributions say it themselves; of a library of the building machine, its package manager knows the version.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from release.frozen import interpreter
from release.frozen.distributions import bundled

_GCC: Final = "GPL-3.0-or-later WITH GCC-exception-3.1"
LIBRARIES: Final = {
    "libcrypto": ("openssl", "Apache-2.0"),
    "libexpat": ("expat", "MIT"),
    "libffi": ("libffi", "MIT"),
    "libgcc_s": ("libgcc", _GCC),
    "libssl": ("openssl", "Apache-2.0"),
    "libstdc++": ("libstdc++", _GCC),
    "libz": ("zlib", "Zlib"),
}
"""Projects and licences of libraries that an interpreter and its modules load."""
_COPYRIGHT: Final = Path("/usr/share/doc")
_LICENCES: Final = Path("/usr/share/licenses")


@dataclass(frozen=True, slots=True)
class Component:
    """One part of the archive that others have made."""

    name: str
    version: str
    """Empty where nothing on the building machine knows it."""
    licence: str
    texts: tuple[Path, ...]
    """The files of the licence."""
    kind: str
    """Where it comes from: `pypi`, `python` or `library`."""


def components(libraries: Sequence[Path] = ()) -> list[Component]:
    """Return all parts of the archive: with the libraries of this machine that `libraries.settle` added.

    Raises:
        KeyError: a library is one that nobody has looked at yet: its licence is not known.
    """
    found = [Component(each.name, each.version, each.licence, each.texts, "pypi") for each in bundled()]
    python = platform.python_version()
    found.append(Component("cpython", python, "PSF-2.0", (interpreter.licence(),), "python"))
    of_the_machine = {component.name: component for component in map(_library, libraries)}
    return found + [of_the_machine[name] for name in sorted(of_the_machine)]


def _library(path: Path) -> Component:
    name, licence = LIBRARIES[path.name.partition(".so")[0]]
    version, texts = _by_dpkg(path) or _by_rpm(path) or ("", ())
    return Component(name, version, licence, texts, "library")


def _by_dpkg(path: Path) -> tuple[str, tuple[Path, ...]] | None:
    """Ask Debian's package manager, which may know the file below /lib or below /usr/lib."""
    if not shutil.which("dpkg-query"):
        return None
    for place in (path, Path(f"/usr{path}"), Path(str(path).removeprefix("/usr"))):
        owner = _said("dpkg-query", "-S", str(place)).partition(":")[0]
        if owner:
            text = _COPYRIGHT / owner / "copyright"
            version = _said("dpkg-query", "-W", "-f=${source:Upstream-Version}", owner)
            return version, (text,) if text.is_file() else ()
    return None


def _by_rpm(path: Path) -> tuple[str, tuple[Path, ...]] | None:
    if not shutil.which("rpm"):
        return None
    name, _, version = _said("rpm", "-qf", "--qf", "%{NAME} %{VERSION}", str(path)).partition(" ")
    folder = _LICENCES / name
    return (
        (version, tuple(sorted(folder.iterdir()) if folder.is_dir() else ())) if re.match(r"[0-9]", version) else None
    )


def _said(*command: str) -> str:
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    return ended.stdout.strip() if ended.returncode == 0 else ""

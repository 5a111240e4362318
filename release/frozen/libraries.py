"""Compiled files of the archive: they find each other wherever it is unpacked, and need nothing that may be missing.

On Linux, what they need of the building machine beyond the C library is copied to them, and paths of that machine are
taken out. On macOS and Windows the interpreter must be one that can be moved as it is.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

_OF_THE_SYSTEM: Final = re.compile(r"^(ld-linux.*|lib(c|m|dl|rt|pthread|util|resolv|nsl)\.so.*|linux-vdso\.so.*)$")
"""What every Linux with this C library has, and must not be mixed."""
_ELF: Final = b"\x7fELF"
_FOUND: Final = re.compile(r"^\s*(\S+) => (/\S+)", re.MULTILINE)
_NEEDED: Final = re.compile(r"GLIBC_([0-9.]+)")


def compiled(folder: Path) -> list[Path]:
    """Return the compiled files of Linux in a folder."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and _begins(path) == _ELF]


def settle(runtime: Path, origins: dict[Path, Path]) -> list[Path]:
    """Make compiled files independent of this machine, and return the libraries of the machine that were added.

    Args:
        runtime: the folder of the interpreter's copy.
        origins: where each file was copied from: there it finds what it needs.
    """
    if not sys.platform.startswith("linux"):
        return []
    home = runtime / "lib"
    added: dict[str, Path] = {}
    for path in compiled(runtime):
        for name, place in _FOUND.findall(_run("ldd", str(origins[path]))):
            if not _OF_THE_SYSTEM.match(name) and not (home / name).exists():
                added[name] = Path(place).resolve()
                shutil.copyfile(place, home / name)
    for path in compiled(runtime):
        path.chmod(0o755)
        _run("strip", "--strip-unneeded", str(path))
        _run(_patchelf(), "--set-rpath", f"$ORIGIN/{os.path.relpath(home, path.parent)}", str(path))
    return sorted(added.values())


def lowest_glibc(folder: Path) -> tuple[int, ...]:
    """Return the oldest version of the GNU C library that all compiled files of a folder can run with."""
    found = {version for path in compiled(folder) for version in _NEEDED.findall(_run("objdump", "-T", str(path)))}
    return max((tuple(int(part) for part in version.split(".")) for version in found), default=())


def _patchelf() -> str:
    beside = Path(sys.executable).with_name("patchelf")
    return str(beside) if beside.exists() else "patchelf"


def _begins(path: Path) -> bytes:
    with path.open("rb") as opened:
        return opened.read(len(_ELF))


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout

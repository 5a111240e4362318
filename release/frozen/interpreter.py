"""The interpreter that runs this, as files to copy: its program, its library, and the libraries that those load.

Knows how CPython lies on a disk, and nothing of the plugin.
"""

from __future__ import annotations

import os
import sys
import sysconfig
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

from release.frozen import left_out

BASE: Final = Path(sys.base_prefix)
WINDOWS: Final = os.name == "nt"
PROGRAM: Final = "python.exe" if WINDOWS else f"bin/python3.{sys.version_info.minor}"
LIBRARY: Final = "Lib" if WINDOWS else f"lib/python3.{sys.version_info.minor}"
"""Where they are in the archive's copy, which is laid out as every CPython is."""


class CannotMove(Exception):
    """The interpreter works only where it is; the message says which one to take."""


def files() -> Iterator[tuple[str, Path]]:
    """Yield what is copied: where to, below the copy's folder, and where from.

    Raises:
        CannotMove: it would not work in another folder.
    """
    if sysconfig.get_config_var("PYTHONFRAMEWORK"):
        raise CannotMove(
            "This Python is a framework of macOS, which works in one place only. Build with one that can be moved: "
            "`uv python install` gets one."
        )
    yield PROGRAM, Path(getattr(sys, "_base_executable", sys.executable)).resolve()
    if WINDOWS:
        yield from ((path.name, path) for path in sorted(BASE.glob("*.dll")))
        yield from ((f"DLLs/{path.name}", path) for path in sorted((BASE / "DLLs").iterdir()) if _wanted(path))
    elif sysconfig.get_config_var("Py_ENABLE_SHARED"):
        shared = Path(str(sysconfig.get_config_var("INSTSONAME"))).name
        places = (Path(str(sysconfig.get_config_var("LIBDIR"))), BASE / "lib")
        yield from [(f"lib/{shared}", place / shared) for place in places if (place / shared).is_file()][:1]
    yield from _library(Path(sysconfig.get_path("stdlib")))


def licence() -> Path:
    """Return the text of the interpreter's licence."""
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", BASE / "LICENSE.txt")
    return next(place for place in places if place.is_file())


def _library(folder: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and "__pycache__" not in name and not any(fnmatch(name, each) for each in _PATTERNS):
            if path.parent.name != "lib-dynload":
                if path.suffix == ".py":
                    yield f"{LIBRARY}/{name}", path
            elif _wanted(path):
                yield f"{LIBRARY}/{name}", path


_PATTERNS: Final = tuple(left_out.STANDARD_LIBRARY)


def _wanted(extension: Path) -> bool:
    return extension.name.partition(".")[0] not in left_out.EXTENSIONS

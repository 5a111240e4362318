"""Turns a tree of sources into byte code in place: `python -m release.frozen.bytecode FOLDER`, a process of its own.

The byte code is never checked against a source: there is none, but where a library reads its own. Names in it are those
of the archive. It runs in a process whose hashes are not random, so that the bytes are the same each time.
"""

from __future__ import annotations

import os
import py_compile
import subprocess
import sys
from importlib.util import cache_from_source
from pathlib import Path
from typing import Final

READ_AS_TEXT: Final = ("alibabacloud_aiworkspace20210204/models/__init__.py",)
"""Sources that the plugin reads at run time: they stay beside their byte code."""


def compile_tree(folder: Path) -> None:
    """Compile all sources of a folder and remove them."""
    command = (sys.executable, "-s", "-S", str(Path(__file__).resolve()), str(folder))
    subprocess.run(command, check=True, env=os.environ | {"PYTHONHASHSEED": "0"})


def main(folder: Path) -> None:
    """Do it in this process."""
    for source in sorted(folder.rglob("*.py")):
        name = source.relative_to(folder).as_posix()
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        keep = name.endswith(READ_AS_TEXT)
        target = Path(cache_from_source(str(source))) if keep else source.with_suffix(".pyc")
        py_compile.compile(str(source), str(target), dfile=name, doraise=True, invalidation_mode=mode)
        if not keep:
            source.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""A root directory without Python: the C library, a shell, and nothing else. What runs in it sees no file outside.

It shares the network, /dev and /proc with the machine: tests talk to a plugin in it as to any other. Where chroot in a
mount namespace is not permitted, the tests that want it are skipped.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

_OF_C: Final = re.compile(r"^(ld-linux.*|lib(c|m|dl|rt|pthread|util|resolv|nss_files)\.so\.[0-9]+)$")
_SHELL: Final = Path("/bin/sh").resolve()


@dataclass(frozen=True, slots=True)
class BareRoot:
    """The root in a folder."""

    folder: Path

    @classmethod
    def make(cls, folder: Path) -> BareRoot:
        """Fill a new folder with what a root has at least."""
        for name in ("bin", "dev", "etc", "home", "lib64", "proc", "tmp"):
            (folder / name).mkdir(parents=True)
        shutil.copy(_SHELL, folder / "bin/sh")
        for path in _libraries():
            to = folder / path.relative_to("/")
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, to)
        (folder / "etc/hosts").write_text("127.0.0.1 localhost\n")
        (folder / "etc/passwd").write_text("root:x:0:0:root:/home:/bin/sh\n")
        return cls(folder)

    def program(self, wrapper: Path, program: str, *, before: Sequence[str] = ()) -> Path:
        """Write a program that runs one of the root in it, and return it.

        Args:
            wrapper: where to write it.
            program: the path in the root.
            before: commands that the machine's shell runs first, seen by nothing else: mounts. `$root` is the folder.
        """
        mounts = [*before, *(f'mount --rbind /{name} "$root/{name}"' for name in ("dev", "proc"))]
        text = " && ".join([f"root={shlex.quote(str(self.folder))}", *mounts, f'exec chroot "$root" {program} "$@"'])
        wrapper.parent.mkdir(parents=True, exist_ok=True)
        wrapper.write_text(f'#!/bin/sh\nexec {shlex.join(_unshare())} /bin/sh -c {shlex.quote(text)} sh "$@"\n')
        wrapper.chmod(0o755)
        return wrapper


def demand(root: BareRoot) -> None:
    """Skip the test where the machine does not let it enter the root."""
    program = root.program(root.folder.with_name("probe"), "/bin/sh", before=['mount -t tmpfs tmpfs "$root/tmp"'])
    tried = subprocess.run([program, "-c", ":"], capture_output=True, text=True, check=False)
    if tried.returncode:
        pytest.skip(f"Neither chroot nor unshare is permitted here: {tried.stderr.strip()}")


def _unshare() -> tuple[str, ...]:
    return ("unshare", "--mount", *(() if os.geteuid() == 0 else ("--map-root-user",)))


def _libraries() -> list[Path]:
    """Return the files of the C library: those that the shell needs, and those that lie beside them."""
    printed = subprocess.run(["ldd", _SHELL], check=True, capture_output=True, text=True).stdout
    found = {Path(word) for word in printed.split() if word.startswith("/")}
    beside = {path for each in found for path in each.parent.iterdir() if _OF_C.match(path.name)}
    return sorted(path for path in found | beside if _OF_C.match(path.name))

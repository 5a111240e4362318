"""The official Python SDK for tests: an environment of its own under build/, for it has the name of ours, and 160 MB.

Made once; test processes that want it at the same time wait for the one that makes it.
"""

from __future__ import annotations

import fcntl
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
REQUIREMENTS: Final = ("pulumi-alicloud==4.0.0", "pulumi-random>=4.16,<5", "pulumi>=3.259,<4")
ENVIRONMENT: Final = ROOT / "build/official-sdk"
WITH_OURS: Final = ROOT / "build/official-sdk-and-ours"


def install() -> Path:
    """Return the environment, with the SDK in it."""
    return _made(ENVIRONMENT, REQUIREMENTS)


def install_beside_ours() -> Path:
    """Return an environment that has our SDK as well: a small one, which borrows the other's packages."""
    borrowed = package().parent
    return _made(WITH_OURS, ("--no-deps", f"--editable={ROOT / 'sdk/python'}"), borrowed)


def _made(folder: Path, requirements: tuple[str, ...], borrowed: Path | None = None) -> Path:
    folder.parent.mkdir(exist_ok=True)
    with folder.with_suffix(".lock").open("a+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        lock.seek(0)
        content = "\n".join([*requirements, str(borrowed)])
        if lock.read() != content or not folder.exists():
            shutil.rmtree(folder, ignore_errors=True)
            lock.truncate(0)
            subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
            if borrowed:
                (site,) = folder.glob("lib/python*/site-packages")
                (site / "borrowed.pth").write_text(f"{borrowed}\n")
            pip = [str(folder / "bin/python"), "-m", "pip", "install", "--quiet", *requirements]
            subprocess.run(pip, check=True)
            lock.write(content)
    return folder


def package() -> Path:
    """Return the SDK's package folder."""
    (found,) = install().glob("lib/python*/site-packages/pulumi_alicloud")
    return found

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
REQUIREMENTS: Final = (
    "pulumi-alicloud==4.0.0",
    "pulumi-random>=4.16,<5",
    "pulumi>=3.259,<4",
    f"--editable={ROOT / 'sdk/python'}",  # ours lives beside it
)
ENVIRONMENT: Final = ROOT / "build/official-sdk"


def install() -> Path:
    """Return the environment, with the SDK in it."""
    ENVIRONMENT.parent.mkdir(exist_ok=True)
    with ENVIRONMENT.with_suffix(".lock").open("a+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        lock.seek(0)
        content = "\n".join(REQUIREMENTS)
        if lock.read() != content or not ENVIRONMENT.exists():
            shutil.rmtree(ENVIRONMENT, ignore_errors=True)
            lock.truncate(0)
            subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True)
            pip = [str(ENVIRONMENT / "bin/python"), "-m", "pip", "install", "--quiet", *REQUIREMENTS]
            subprocess.run(pip, check=True)
            lock.write(content)
    return ENVIRONMENT


def package() -> Path:
    """Return the SDK's package folder."""
    (found,) = install().glob("lib/python*/site-packages/pulumi_alicloud")
    return found

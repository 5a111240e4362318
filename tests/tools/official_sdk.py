"""The official Python SDK for tests: an environment of its own under build/, for it has the name of ours, and 160 MB.

It is made once, and kept.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.tools.checkout import BUILD, ROOT
from tests.tools.installed import once

REQUIREMENTS: Final = ("pulumi-alicloud==4.0.0", "pulumi-random>=4.16,<5", "pulumi>=3.259,<4")
ENVIRONMENT: Final = BUILD / "official-sdk"
WITH_OURS: Final = BUILD / "official-sdk-and-ours"


def install() -> Path:
    """Return the environment, with the SDK in it."""
    return _made(ENVIRONMENT, REQUIREMENTS)


def install_beside_ours() -> Path:
    """Return an environment that has our SDK as well: a small one, which borrows the other's packages."""
    borrowed = package().parent
    return _made(WITH_OURS, ("--no-deps", f"--editable={ROOT / 'sdk/python'}"), borrowed)


def _made(folder: Path, requirements: tuple[str, ...], borrowed: Path | None = None) -> Path:
    def make() -> None:
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        if borrowed:
            (site,) = folder.glob("lib/python*/site-packages")
            (site / "borrowed.pth").write_text(f"{borrowed}\n")
        subprocess.run([str(folder / "bin/python"), "-m", "pip", "install", "--quiet", *requirements], check=True)

    return once(folder, "\n".join([*requirements, str(borrowed)]), make)


def package() -> Path:
    """Return the SDK's package folder."""
    (found,) = install().glob("lib/python*/site-packages/pulumi_alicloud")
    return found

"""Node for tests: the tools of tests/tools/node, installed once below build/, and beside them the SDK of this checkout.

Without Node the tests that ask for it are skipped. `python -m tests.tools.node_tool` prepares both.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tarfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.tools.checkout import BUILD, ROOT
from tests.tools.installed import copy_sources, digest, once

SDK = ROOT / "sdk" / "nodejs"
OFFICIAL = "@pulumi/alicloud@3.108.0"
RANDOM = "@pulumi/random@4.21.2"
PLACE = BUILD / "node"
MODULES = PLACE / "node_modules"
_TOOLS = Path(__file__).resolve().parent / "node"
_SURFACE = ROOT / "tests" / "sdk" / "nodejs_surface.js"


def require_node() -> None:
    """Skip the test where there is no Node."""
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not on PATH")


def run(directory: Path, *command: str | Path, environment: Mapping[str, str] | None = None) -> str:
    """Run a command in a directory and return what it prints; fail the test when it fails."""
    done = subprocess.run(
        command, cwd=directory, env={**os.environ, **(environment or {})}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{' '.join(map(str, command))} failed: {done.stdout}{done.stderr}"
    return done.stdout


def tool(directory: Path, name: str, *words: str | Path) -> str:
    """Run one of the installed tools."""
    return run(directory, install_tools() / ".bin" / name, *words)


def install_tools() -> Path:
    """Install what the lock file of tests/tools/node names, unless it is there; return the directory of modules."""
    require_node()
    return once(MODULES, digest(_TOOLS), _install_tools)


def _install_tools() -> None:
    for path in _TOOLS.iterdir():
        shutil.copy(path, PLACE)
    run(PLACE, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")


def surface(sdk: Path, *modules: str) -> dict[str, Any]:
    """Return what modules of an SDK offer: `facts` and `docs` by name, and `complaints` about its comments."""
    printed = run(ROOT, "node", _SURFACE, install_tools(), sdk.resolve(), *modules)
    read: dict[str, Any] = json.loads(printed)
    return read


def install_sdk() -> Path:
    """Build the SDK of this checkout, pack it, and install the package beside the tools."""
    place = install_tools() / "pulumi-alicloud-pai"
    return once(place, digest(SDK), lambda: unpack(pack(SDK, PLACE / "sdk"), place))


def pack(sdk: Path, scratch: Path) -> Path:
    """Copy an SDK's sources below the tools, let npm build and pack them, and return the archive."""
    shutil.rmtree(scratch, ignore_errors=True)
    copy_sources(sdk, scratch)
    run(scratch, "npm", "pack", environment={"PATH": f"{MODULES / '.bin'}{os.pathsep}{os.environ['PATH']}"})
    (archive,) = scratch.glob("*.tgz")
    return archive


def unpack(archive: Path, to: Path) -> None:
    """Unpack an npm package."""
    with tarfile.open(archive) as packed:
        for member in packed:
            if content := packed.extractfile(member):
                path = to / member.name.partition("/")[2]
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.read())


def run_program(program: str, scratch: Path, environment: Mapping[str, str] | None = None) -> str:
    """Compile a program strictly where the SDK and the tools are installed, run it, and return what it prints."""
    install_sdk()
    (scratch / "node_modules").symlink_to(MODULES)
    (scratch / "index.ts").write_text(program, encoding="utf-8")
    strict = ("--strict", "--skipLibCheck", "--target", "es2022", "--moduleResolution", "node10")
    tool(scratch, "tsc", *strict, "--module", "commonjs", "index.ts")
    return run(scratch, "node", "index.js", environment=environment)


def install_official() -> Path:
    """Fetch the official SDK."""
    return fetch(OFFICIAL)


def fetch(package: str) -> Path:
    """Fetch a package, unless it is there, and return its directory; the tools have its Pulumi library."""
    install_tools()
    place = PLACE / "fetched" / package.strip("@").partition("@")[0] / "package"

    def download() -> None:
        run(place.parent, "npm", "pack", package)
        (archive,) = place.parent.glob("*.tgz")
        unpack(archive, place)
        archive.unlink()

    return once(place, package, download)


if __name__ == "__main__":
    install_sdk()
    install_official()

"""Go for tests: run it, read what an SDK offers, run a program as if it were a part of the SDK.

Without Go the tests that ask for it are skipped. Builds share Go's own cache.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.tools.checkout import ROOT

SDK = ROOT / "sdk" / "go"
_SURFACE = ROOT / "tests" / "sdk" / "go_surface"


def require_go() -> None:
    """Skip the test where there is no Go."""
    if shutil.which("go") is None:
        pytest.skip("go is not on PATH")


def go(directory: Path, *words: str, program: str = "go") -> str:
    """Run Go, or gofmt, in a module and return what it prints; fail the test when it fails or complains."""
    require_go()
    command = [program, *words]
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)} failed: {done.stdout}{done.stderr}"
    return done.stdout


def surface(package: Path) -> dict[str, Any]:
    """Return what a package offers below its folder: `facts` by name, and the names that are `undocumented`."""
    read: dict[str, Any] = json.loads(go(_SURFACE, "run", "-buildvcs=false", ".", str(package.resolve())))
    return read


def beside_sdk(programs: Mapping[str, Path], scratch: Path, *words: str) -> str:
    """Run Go on programs as if they were packages of the SDK's module, which has all that they need."""
    places = {SDK / "programs" / name / "main.go": program for name, program in programs.items()}
    overlay = scratch / "overlay.json"
    overlay.write_text(json.dumps({"Replace": {str(place): str(program) for place, program in places.items()}}))
    packages = [f"./{place.parent.relative_to(SDK)}" for place in places]
    return go(SDK, *words, f"-overlay={overlay}", *packages)

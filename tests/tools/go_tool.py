"""Go for tests: run it, read what an SDK offers, run a program as if it were a part of the SDK.

Without Go the tests that ask for it are skipped. Builds share Go's own cache.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from release import sdks
from tests.tools.checkout import BUILD, ROOT, VERSION
from tests.tools.installed import alone

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


@contextmanager
def published(packed: Path, scratch: Path) -> Iterator[dict[str, str]]:
    """Give the environment in which Go finds a packed module of the SDK in a folder, and others where it always does.

    All share the cache of modules, so that nothing is compiled twice: one at a time has this module in it.
    """
    proxy = sdks.go_proxy(packed, VERSION, 0, scratch / "proxy")
    usual, cache = go(scratch, "env", "GOPROXY", "GOMODCACHE").split()
    places = [Path(cache) / f"{sdks.GO_MODULE}@v{VERSION}", Path(cache) / "cache/download" / sdks.GO_MODULE]
    with alone(BUILD / "go-module.lock"):
        for place in places:
            shutil.rmtree(place, ignore_errors=True)
        # -modcacherw: what is left in the cache that all share is taken away again.
        yield {"GOPROXY": f"{proxy.as_uri()},{usual}", "GONOSUMDB": sdks.GO_MODULE, "GOFLAGS": "-modcacherw"}
        for place in places:
            shutil.rmtree(place, ignore_errors=True)

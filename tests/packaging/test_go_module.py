"""The Go SDK as a module of its own: `go get` takes it by the plugin's version, and a program builds with it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tools.checkout import EXAMPLES, VERSION
from tests.tools.go_tool import SDK, require_go
from tests.tools.installed import BUILT

MODULE = "github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go"
EXAMPLE = EXAMPLES / "workspace-model-version/go"

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]


def publish(proxy: Path) -> None:
    """Lay the module out as a proxy of modules has it, in a folder."""
    place = proxy / MODULE / "@v"
    place.mkdir(parents=True)
    (place / "list").write_text(f"v{VERSION}\n")
    (place / f"v{VERSION}.info").write_text(json.dumps({"Version": f"v{VERSION}", "Time": "2026-11-26T00:00:00Z"}))
    shutil.copy(SDK / "go.mod", place / f"v{VERSION}.mod")
    with zipfile.ZipFile(place / f"v{VERSION}.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(SDK.rglob("*")):
            name = path.relative_to(SDK)
            if path.is_file() and not BUILT.intersection(name.parts):
                packed.write(path, f"{MODULE}@v{VERSION}/{name.as_posix()}")


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An environment in which Go finds the module in a folder, and all others where it always does."""
    require_go()
    publish(tmp_path / "proxy")
    read = ["go", "env", "GOPROXY", "GOMODCACHE"]
    usual, cache = subprocess.run(read, capture_output=True, text=True, check=True).stdout.split()
    places = [Path(cache) / f"{MODULE}@v{VERSION}", Path(cache) / "cache/download" / MODULE]
    # -modcacherw: what this test leaves in the cache that all share it takes away again.
    more = {"GOPROXY": f"file://{tmp_path / 'proxy'},{usual}", "GONOSUMDB": MODULE, "GOFLAGS": "-modcacherw"}
    for place in places:
        shutil.rmtree(place, ignore_errors=True)
    yield os.environ | more
    for place in places:
        shutil.rmtree(place, ignore_errors=True)


def test_go_get_takes_the_version_of_the_plugin(environment: dict[str, str], tmp_path: Path) -> None:
    """The module's path has no major version in it; the example builds with what was downloaded."""
    program = tmp_path / "program"
    shutil.copytree(EXAMPLE, program, ignore=shutil.ignore_patterns("bin"))
    modules = (program / "go.mod").read_text()
    (program / "go.mod").write_text(
        re.sub(rf"^(\t|replace ){re.escape(MODULE)}\b.*\n", "", modules, flags=re.MULTILINE)
    )

    def go(*words: str) -> str:
        done = subprocess.run(["go", *words], cwd=program, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    assert MODULE not in (program / "go.mod").read_text()
    go("get", f"{MODULE}/alicloud/pai@v{VERSION}")
    assert f"{MODULE} v{VERSION}\n" == go("list", "-m", MODULE)
    assert f"v{VERSION}\n" == go("list", "-m", "-f", "{{.Version}}", f"{MODULE}@latest")
    go("build", "-o", str(tmp_path / "built"), ".")
    assert (tmp_path / "built").exists()

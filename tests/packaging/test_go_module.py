"""The Go SDK as a module of its own: `go get` takes it by the plugin's version, and a program builds with it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from release import sdks
from release.sdks import GO_MODULE as MODULE
from release.tree import Tree
from release.workshop import opened
from tests.tools.checkout import EXAMPLES, VERSION
from tests.tools.go_tool import published, require_go

EXAMPLE = EXAMPLES / "workspace-model-version/go"

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """The module of a release, as `make dist` packs it."""
    require_go()
    with opened(Tree()) as workshop:
        (artifact,) = sdks.go(workshop)
        return Path(shutil.copy(artifact.path, tmp_path))


@pytest.fixture
def environment(packed: Path, tmp_path: Path) -> Iterator[dict[str, str]]:
    """An environment in which Go finds the module in a folder, and all others where it always does."""
    with published(packed, tmp_path) as more:
        yield os.environ | more


def test_go_get_takes_the_version_of_the_plugin(environment: dict[str, str], packed: Path, tmp_path: Path) -> None:
    """The module's path has no major version in it; the example builds with what was downloaded, under our own sum."""
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
    assert f"{MODULE} v{VERSION} {sdks.go_sum(packed)}\n" in (program / "go.sum").read_text()

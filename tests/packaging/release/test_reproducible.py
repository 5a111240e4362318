"""Whoever builds a release again from its commit, with the same tools, gets the same bytes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from release import manifest, sums
from tests.tools.checkout import ROOT

pytestmark = [pytest.mark.long, pytest.mark.timeout(1800)]

ELSEWHERE = {"TZ": "Asia/Tokyo", "LANG": "de_DE.UTF-8", "LC_ALL": "C", "PYTHONPATH": str(ROOT)}
"""An environment that is not that of the first build."""
_SLOWEST = 3.0
"""Seconds after which every clock that an archive can have shows another time."""


def test_another_place_time_and_umask_give_the_same_bytes(built: Path, clone: Path, tmp_path: Path) -> None:
    """Every artifact that is said to be reproducible is so, and sources with other times make no difference."""
    (tmp_path / "scratch").mkdir()
    for path in clone.rglob("*"):
        if ".git" not in path.parts:
            os.utime(path, (0, 0))
    time.sleep(max(0.0, built.stat().st_mtime + _SLOWEST - time.time()))
    subprocess.run(
        [sys.executable, "-m", "release.dist", "--tree", clone, "--out", tmp_path / "out"],
        cwd=tmp_path,
        env=os.environ | ELSEWHERE | {"TMPDIR": str(tmp_path / "scratch")},
        umask=0o077,
        check=True,
        capture_output=True,
    )
    said = {entry["file"]: entry["reproducible"] for entry in manifest.read(built)["artifacts"]}
    first, second = (
        {name: value for name, value in sums.read(folder).items() if said.get(name, True)}
        for folder in (built, tmp_path / "out")
    )
    assert len(first) > len(said) // 2
    assert first.items() - second.items() == set() == second.items() - first.items()
    assert [] == list((tmp_path / "scratch").iterdir())


def test_nothing_says_where_it_was_built(built: Path) -> None:
    """No artifact has the path of the checkout in it, nor that of the directory in which it was made."""
    found = [
        path.name
        for path in sorted(built.iterdir())
        for trace in (str(ROOT), "release-")
        if trace.encode() + b"/" in path.read_bytes()
    ]
    assert [] == found

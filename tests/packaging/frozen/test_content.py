"""The archive with an interpreter is what the engine takes, and is the same wherever and whenever it is built."""

from __future__ import annotations

import os
import subprocess
import tarfile
from pathlib import Path

import pytest

from tests.tools.checkout import ROOT, VERSION
from tests.tools.frozen import EXECUTABLE, build

pytestmark = pytest.mark.long


def test_the_engine_starts_it_without_a_language_host(archive: Path) -> None:
    """The executable lies at the top; a PulumiPlugin.yaml beside it would send the engine to pip."""
    with tarfile.open(archive) as opened:
        top = {entry.name for entry in opened if "/" not in entry.name}
        assert (True, 0o755) == (opened.getmember(EXECUTABLE).isfile(), opened.getmember(EXECUTABLE).mode)
    assert {EXECUTABLE, "LICENSE", "licences", "runtime"} == top


def test_no_entry_is_of_a_kind_the_engine_refuses(archive: Path) -> None:
    """Files and directories only, and no header of the whole archive."""
    with tarfile.open(archive) as opened:
        assert {} == opened.pax_headers
        assert [] == [entry.name for entry in opened if not (entry.isfile() or entry.isdir())]


def test_two_builds_have_the_same_bytes(archive: Path, tmp_path: Path) -> None:
    """Whatever the folder, the umask, the hash seed and the time zone."""
    mask = os.umask(0o077)
    try:
        again = build(tmp_path / "a longer name", PYTHONHASHSEED="7", TZ="Asia/Shanghai", TMPDIR=str(tmp_path))
    finally:
        os.umask(mask)
    assert archive.read_bytes() == again.read_bytes()


def test_no_path_of_the_building_machine_is_in_it(unpacked: Path) -> None:
    """Neither in byte code nor in what was compiled."""
    checkout = str(ROOT).encode()
    assert [] == [path for path in unpacked.rglob("*") if path.is_file() and checkout in path.read_bytes()]


def test_it_starts_without_any_environment(unpacked: Path) -> None:
    """No PATH, no HOME: what it needs lies beside it."""
    ended = subprocess.run([unpacked / EXECUTABLE, "--version"], env={}, capture_output=True, text=True, check=True)
    assert (f"{VERSION}\n", "") == (ended.stdout, ended.stderr)

"""What must not become a release is refused, with the file and what to do."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from release import dist, plugin, sums
from release.failure import Refused
from release.frozen.build import platform_name
from release.packing import tar_gz
from release.tree import Tree
from release.workshop import Workshop
from tests.tools.checkout import VERSION


def changed(clone: Path) -> str:
    """A file differs from the commit."""
    with (clone / "provider/pulumi_resource_alicloud/adapter.py").open("a") as file:
        file.write("# changed\n")
    return r"Not committed: provider/pulumi_resource_alicloud/adapter\.py\. .* commit these files"


def added(clone: Path) -> str:
    """A file that Git does not know."""
    (clone / "provider" / "notes.txt").touch()
    return r"Not committed: provider/notes\.txt\. "


def removed(clone: Path) -> str:
    """More files are gone than a sentence can name."""
    shutil.rmtree(clone / "examples")
    return r"Not committed: examples/.* and \d+ more\. "


@pytest.mark.parametrize("spoil", [changed, added, removed], ids=lambda spoil: str(spoil.__name__))
def test_a_tree_that_is_not_committed_is_refused(spoil: Callable[[Path], str], clone: Path, tmp_path: Path) -> None:
    """The file is named, and nothing is built."""
    expected = spoil(clone)
    with pytest.raises(Refused, match=expected):
        dist.build(Tree(clone), tmp_path / "out", print)
    assert not (tmp_path / "out").exists()


def test_a_directory_that_is_none_of_a_release_is_not_emptied(clone: Path, tmp_path: Path) -> None:
    """A slip in `--out` removes nobody's files."""
    precious = tmp_path / "precious"
    precious.write_text("mine")
    with pytest.raises(Refused, match=rf"{re.escape(str(tmp_path))} has files, and no SHA256SUMS"):
        dist.build(Tree(clone), tmp_path, print)
    assert "mine" == precious.read_text()


FOREIGN = {
    r"has no archive\. Put there what `python -m release\.frozen` wrote": (),
    r"v1\.2000\.0-linux-arm64\.tar\.gz is no archive of": ("pulumi-resource-alicloud-v1.2000.0-linux-arm64.tar.gz",),
    r"notes\.txt is no archive of .*\. Build it again from this commit, or remove it": ("notes.txt",),
}
"""What must not be taken for an archive of another machine, by what is said."""


@pytest.mark.parametrize("said", FOREIGN)
def test_archives_of_another_release_are_not_taken(said: str, tmp_path: Path) -> None:
    """What other machines built is of this version, for a platform, and there."""
    (tmp_path / "out").mkdir()
    (tmp_path / "made").mkdir()
    for name in FOREIGN[said]:
        (tmp_path / "made" / name).touch()
    workshop = Workshop(Tree(), tmp_path, tmp_path / "out", VERSION, 0)
    with pytest.raises(Refused, match=said):
        plugin.taken(workshop, tmp_path / "made")


def test_an_archive_of_another_machine_takes_the_place_of_the_plain_one(tmp_path: Path) -> None:
    """It keeps its bytes, and the manifest says what it is."""
    name = plugin.archive_name(VERSION, "darwin-arm64")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / name).write_bytes(b"plain")
    (tmp_path / "made/of-a-mac").mkdir(parents=True)
    (tmp_path / "made/of-a-mac" / name).write_bytes(b"with Python")
    (artifact,) = plugin.taken(Workshop(Tree(), tmp_path, tmp_path / "out", VERSION, 0), tmp_path / "made")
    assert b"with Python" == (tmp_path / "out" / name).read_bytes()
    assert (tmp_path / "out" / name, plugin.FROZEN) == (artifact.path, artifact.kind)


def overwritten(folder: Path) -> str:
    """A file has another byte."""
    (folder / "a.jar").write_bytes(b"A")
    return "a.jar was changed since"


def lost(folder: Path) -> str:
    """A file is gone."""
    (folder / "a.jar").unlink()
    return "a.jar was removed since"


def smuggled(folder: Path) -> str:
    """A file is there that nobody summed up."""
    (folder / "c.whl").touch()
    return "c.whl has come since"


def cut_off(folder: Path) -> str:
    """The last sum is not whole."""
    path = folder / sums.NAME
    path.write_text(path.read_text()[:-20])
    return f"{sums.NAME}:2 is no line of sums"


def without_sums(folder: Path) -> str:
    """The sums are gone."""
    (folder / sums.NAME).unlink()
    return f"{sums.NAME} is missing"


SPOILS = (overwritten, lost, smuggled, cut_off, without_sums)


@pytest.mark.parametrize("spoil", SPOILS, ids=lambda spoil: str(spoil.__name__))
def test_artifacts_that_are_not_those_of_the_sums_are_refused(
    spoil: Callable[[Path], str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file is named, and what to do."""
    for name in ("a.jar", "b.tgz"):
        (tmp_path / name).write_bytes(name.encode())
    sums.write(tmp_path, tmp_path.iterdir())
    assert 0 == sums.main([str(tmp_path)])
    expected = spoil(tmp_path)
    assert 1 == sums.main([str(tmp_path)])
    told = capsys.readouterr().err
    assert f"{tmp_path}/{expected}" in told
    assert "`make dist`" in told


def test_an_archive_of_another_environment_is_not_taken(clone: Path, tmp_path: Path) -> None:
    """The bill of materials would name a version that is not in the archive."""
    name = plugin.archive_name(VERSION, platform_name())
    listed = tmp_path / "licences/LIST"
    listed.parent.mkdir()
    listed.write_text("grpcio 0.0.1: Apache-2.0\n")
    (tmp_path / "made").mkdir()
    tar_gz(tmp_path / "made" / name, tmp_path, {"licences/LIST": 0o644}, 0)
    with pytest.raises(Refused, match=r"bundles grpcio 0\.0\.1, and .* has \d.*`pip install grpcio==0\.0\.1`"):
        dist.build(Tree(clone), tmp_path / "out", print, tmp_path / "made", only=["Go"])
    assert not (tmp_path / "out").exists()

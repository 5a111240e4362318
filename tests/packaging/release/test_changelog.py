"""CHANGELOG.md: each version has a section, a released one has a date, and no change that users get is left out."""

from __future__ import annotations

import re
import subprocess
from datetime import date
from pathlib import Path

import pytest

from release import changelog
from release.failure import Refused
from release.tree import Tree
from tests.tools.checkout import ROOT, VERSION

TODAY = date(2026, 11, 26)
UNRELEASED = "# Changes\n\n## 1.2020.1 (unreleased)\n\n- New: `it`.\n\n## 1.2020.0 (2026-11-01)\n\n- First.\n"
RELEASED = UNRELEASED.replace("(unreleased)", "(2026-11-26)")
WRONG = {
    "names no version": UNRELEASED.replace("## 1.2020.1 (unreleased)", "## Unreleased"),
    r"CHANGELOG\.md:3: `## 1\.2020\.1` names no version": UNRELEASED.replace(" (unreleased)", ""),
    r"CHANGELOG\.md:7: 1\.2020\.2 stands below 1\.2020\.1": UNRELEASED.replace("1.2020.0", "1.2020.2"),
    r"CHANGELOG\.md:7: 1\.2020\.1 stands below": UNRELEASED.replace("1.2020.0", "1.2020.1"),
    r"CHANGELOG\.md:7: 1\.2020\.0 is unreleased, and a newer one": UNRELEASED.replace("2026-11-01", "unreleased"),
}
NOT_READY = {
    r"CHANGELOG\.md:3: 1\.2020\.1 has no date\. Write `## 1\.2020\.1 \(2026-11-26\)`": UNRELEASED,
    r"CHANGELOG\.md:3 is about 1\.2020\.2, and pyproject\.toml has 1\.2020\.1": RELEASED.replace(
        "1.2020.1", "1.2020.2"
    ),
    r"CHANGELOG\.md:3: 2026-12-24 is not yet": RELEASED.replace("2026-11-26", "2026-12-24"),
    r"CHANGELOG\.md:3: 2026-11-31 is no day": RELEASED.replace("2026-11-26", "2026-11-31"),
    "no section with entries": RELEASED.replace("- New: `it`.", "Nothing."),
}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with one release, and a change in schema/ after it."""
    _git(tmp_path, "init", "--quiet")
    (tmp_path / "pyproject.toml").write_text('version = "1.2020.0"\n')
    (tmp_path / "CHANGELOG.md").write_text(RELEASED.partition("## 1.2020.1")[0] + RELEASED.partition("`it`.\n\n")[2])
    commit(tmp_path, "First")
    _git(tmp_path, "tag", "v1.2020.0")
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema/package.yaml").touch()
    commit(tmp_path, "Change")
    return tmp_path


def commit(repository: Path, message: str) -> None:
    """Commit everything that is there."""
    _git(repository, "add", "--all")
    _git(repository, "-c", "user.name=it", "-c", "user.email=it@example.com", "commit", "--quiet", "-m", message)


def _git(repository: Path, *words: str) -> None:
    subprocess.run(["git", *words], cwd=repository, check=True)


def test_the_list_of_this_tree_is_in_form() -> None:
    """It has a section of the version in pyproject.toml, and tells what has changed."""
    assert VERSION in {each.version for each in changelog.sections((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))}
    assert 0 == changelog.main([])


@pytest.mark.parametrize("said", WRONG)
def test_a_heading_out_of_form_is_refused(said: str) -> None:
    """The line is named, and what to write."""
    with pytest.raises(Refused, match=said):
        changelog.sections(WRONG[said])


@pytest.mark.parametrize("said", NOT_READY)
def test_a_version_whose_section_is_not_ready_is_no_release(said: str, repository: Path) -> None:
    """The line is named, and what to write; with it done, it is a release."""
    (repository / "pyproject.toml").write_text('version = "1.2020.1"\n')
    (repository / "CHANGELOG.md").write_text(NOT_READY[said])
    with pytest.raises(Refused, match=said):
        changelog.demand_dated(Tree(repository), TODAY)
    (repository / "CHANGELOG.md").write_text(RELEASED)
    assert "1.2020.1 of 2026-11-26 has 1 entries" == changelog.demand_dated(Tree(repository), TODAY)


def test_a_change_that_users_get_is_told(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file of schema/ changed after a release: an entry in a newer section makes it good, dated or not."""
    assert 1 == changelog.main(["--tree", str(repository)])
    assert re.search(r"1 files .* since v1\.2020\.0, schema/package\.yaml is one.*Write", capsys.readouterr().err)
    for text in (UNRELEASED, RELEASED):
        (repository / "CHANGELOG.md").write_text(text)
        assert 0 == changelog.main(["--tree", str(repository)])


def test_a_change_that_users_do_not_get_needs_no_entry(repository: Path) -> None:
    """Tests and documents change without a word."""
    _git(repository, "tag", "--force", "v1.2020.0")
    (repository / "tests").mkdir()
    (repository / "tests" / "test_it.py").touch()
    commit(repository, "Test")
    assert 0 == changelog.main(["--tree", str(repository)])


def test_what_users_get_is_there() -> None:
    """No place of the rule has moved."""
    assert [] == [place for place in changelog.TOLD if not (ROOT / place).exists()]

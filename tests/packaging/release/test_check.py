"""`make release-check`: one line for each thing, all of them at once, and a status that says whether to go on."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from release import check, sums, trials
from release.failure import NotBuilt, Refused
from release.tree import Tree
from tests.tools.plugin_process import forget_this_machine

LANGUAGES = ("python", "typescript", "go", "java", "csharp")
_ABSENT = re.compile(r"left out  \w+: (\S+ is not on PATH|.* has no \S+)$")


def refusal() -> str:
    """Fail as a step does."""
    raise Refused("a.py is wrong. Mend it.")


def absence() -> str:
    """Find that a tool is missing."""
    raise NotBuilt("dotnet is not on PATH")


def test_a_line_tells_how_a_step_went(capsys: pytest.CaptureFixture[str]) -> None:
    """What was done, what was left out and why, what failed and what to do."""
    report = check.Report()
    assert [True, False, True] == [
        report.step("first", lambda: "it is there"),
        report.step("second", refusal),
        report.step("third", absence),
    ]
    assert (1, 1) == (report.failed, report.left_out)
    lines = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"ok        first: it is there \(\d+\.\d s\)", lines[0])
    assert ["FAILED    second: a.py is wrong. Mend it.", "left out  third: dotnet is not on PATH"] == lines[1:]


@pytest.mark.long
def test_all_that_is_wrong_is_told_at_once(clone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A change, a tag of another version and a file that differs from its sum: three lines, and status 1."""
    (clone / "notes.txt").touch()
    built = tmp_path / "built"
    built.mkdir()
    (built / "a.jar").touch()
    sums.write(built, built.iterdir())
    (built / "a.jar").write_bytes(b"changed")
    arguments = ["--tree", clone, "--built", built, "--tag", "v1.2000.0", "--rehearsal"]
    assert 1 == check.main([str(word) for word in arguments])
    told = capsys.readouterr()
    failed = dict(re.findall(r"^FAILED    ([\w ]+): (.*)$", told.out, re.MULTILINE))
    assert {"tree", "tag", "artifacts"} == set(failed)
    assert "Not committed: notes.txt." in failed["tree"]
    assert "a.jar was changed since" in failed["artifacts"]
    assert told.err.startswith("3 of these failed.")


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_artifacts_of_another_commit_are_refused(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was built before the last commit is none of it."""
    shutil.copytree(built, tmp_path / "built")
    path = tmp_path / "built/manifest.json"
    path.write_text(re.sub(r'"commit": "\w{12}', '"commit": "000000000000', path.read_text()))
    (tmp_path / "built" / sums.NAME).unlink()
    sums.write(tmp_path / "built", list((tmp_path / "built").iterdir()))
    assert 1 == check.main(["--built", str(tmp_path / "built"), "--rehearsal"])
    assert "was built from 000000000000, which is another commit. Run `make dist`." in capsys.readouterr().out


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_each_package_deploys_the_example(
    built: Path, clone: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every language that this machine has; what is left out is so for want of a tool, and for no other reason."""
    forget_this_machine(monkeypatch)
    report = check.check(Tree(clone), built, "", rehearsal=True)
    told = capsys.readouterr().out
    assert 0 == report.failed, told
    lines = {line[10:].partition(":")[0]: line for line in told.splitlines()}
    assert set(LANGUAGES) == set(trials.LANGUAGES) == set(LANGUAGES) & set(lines)
    for language in LANGUAGES:
        line = lines[language]
        done = line.startswith(f"ok        {language}: up made 4, up again found the same 4, destroy left nothing (")
        assert done or _ABSENT.fullmatch(line), line
    assert lines["python"].startswith("ok ")
    assert "PULUMI_HOME" not in os.environ

"""The chapter on performance, and its picture, say what the report beside them says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.chapter import PAGE, PICTURE, REPORT, main, page, picture


def test_the_chapter_is_that_of_the_report() -> None:
    """`python -m bench.chapter` has written both."""
    report = json.loads(REPORT.read_text(encoding="utf-8"))
    assert page(report, PAGE.read_text(encoding="utf-8")) == PAGE.read_text(encoding="utf-8")
    assert picture(report) == PICTURE.read_text(encoding="utf-8")


def test_a_report_of_one_plugin_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is nothing to compare with; the chapter stays as it is."""
    before = PAGE.read_text(encoding="utf-8")
    report = json.loads(REPORT.read_text(encoding="utf-8"))
    report["figures"] = [{**one, "peer": None} for one in report["figures"]]
    (tmp_path / "bench.json").write_text(json.dumps(report), encoding="utf-8")
    assert 2 == main([str(tmp_path / "bench.json")])
    assert "run `make bench PEER=<executable>`" in capsys.readouterr().err
    assert before == PAGE.read_text(encoding="utf-8")

"""What docs/parity.md promises has a test of its name, and the page says which test it is."""

from __future__ import annotations

import re
from pathlib import Path

from tests.conformance.test_defects import DEFECTS

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/parity.md").read_text(encoding="utf-8")
FAMILIES = {"X": 17, "MV": 10, "M": 6, "D": 7, "DV": 6, "E": 4, "RN": 5, "CS": 6, "MB": 6, "UC": 5, "W": 8, "U": 17}
"""How many defects of each letter are known."""
ALL = {f"{letter}{n}" for letter, count in FAMILIES.items() for n in range(1, count + 1)}
ID = re.compile(r"\b(?:MV|DV|RN|CS|MB|UC|X|M|D|E|W|U)\d+\b")
LINES = re.findall(r"^\| ([A-Z]+\d[^|]*) \|[^|]*\|[^|]*\| ([^|]*) \|$", PAGE, re.MULTILINE)
"""(defects, tests) of each line of the table."""
SOURCES = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))


def test_every_defect_is_answered() -> None:
    """Each has a line, or a sentence that says why not."""
    assert set(ID.findall(PAGE)) == ALL


def test_every_defect_has_a_test_of_its_name() -> None:
    """A case of test_defects.py, or a function that begins with the defect's name; the others are not in the table."""
    functions = {name.upper() for name in re.findall(r"def test_([a-z]{1,2}[0-9]+)_", SOURCES)} & ALL
    assert DEFECTS.keys() | functions == {defect for defects, _ in LINES for defect in ID.findall(defects)}


def test_every_line_names_the_tests_that_show_it() -> None:
    """What a line names is what its defects' cases run, all of it; names of other tests exist."""
    shown: dict[str, set[str]] = {}
    for defects, tests in LINES:
        for defect in ID.findall(defects):
            shown.setdefault(defect, set()).update(re.findall(r"\w+", tests))
    for defect, cases in DEFECTS.items():
        run = {case.shows.__name__ for case in cases}
        assert run <= shown[defect], defect
    for defects, tests in LINES:
        run = {case.shows.__name__ for defect in ID.findall(defects) for case in DEFECTS.get(defect, [])}
        others = set(re.findall(r"\w+", tests)) - run
        assert others <= set(re.findall(r"def (test_\w+)\(", SOURCES)), defects

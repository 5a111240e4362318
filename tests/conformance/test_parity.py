"""What docs/parity.md promises exists as a test, and what no suite over all resources can show is shown here."""

from __future__ import annotations

import re
from pathlib import Path

from tests.conformance.stage import Stage
from tests.resource_table import ROWS, with_ids
from tests.rows.row import DATASET, DATASET_VERSION, MEMBER, IdOf

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/parity.md").read_text(encoding="utf-8")
FAMILIES = {"X": 17, "MV": 10, "M": 6, "D": 7, "DV": 6, "E": 4, "RN": 5, "CS": 6, "MB": 6, "UC": 5, "W": 8, "U": 17}
"""How many defects of each letter are known."""


def test_every_defect_is_answered() -> None:
    """Each has a line, or a sentence that says why not."""
    told = set(re.findall(r"\b(?:MV|DV|RN|CS|MB|UC|X|M|D|E|W|U)\d+\b", PAGE))
    assert {f"{letter}{n}" for letter, count in FAMILIES.items() for n in range(1, count + 1)} == told


def test_every_test_that_is_named_exists() -> None:
    """A renamed test takes the page with it."""
    named = set(re.findall(r"\| (test_\w+) \|", PAGE))
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    assert named == named & set(re.findall(r"def (test_\w+)\(", sources))


def test_a_member_is_imported_by_its_user(stage: Stage) -> None:
    """MB4: workspace, the word `user` and the user's number lead to the member, under its own id."""
    row = ROWS[MEMBER]
    made = stage.make(row, stage.full(row))
    found = stage.plugin.read(row.token, f"{made.inputs['workspaceId']}:user:{made.inputs['userId']}")
    assert made.id == found.id
    assert made.inputs == found.inputs


def test_the_first_version_goes_with_its_dataset(stage: Stage) -> None:
    """U17: a stack that manages v1 can be destroyed; the version is there until its dataset goes."""
    row = ROWS[DATASET_VERSION]
    stage.prepare(row)
    (dataset,) = with_ids({"id": IdOf(DATASET)}, stage.ids).values()
    first = stage.plugin.read(row.token, f"{dataset}:v1")
    assert first.outputs is not None
    stage.plugin.delete(row.token, first.id, first.outputs)
    stage.plugin.delete(DATASET, str(dataset), {})
    assert "" == stage.plugin.read(row.token, first.id).id

"""What `make lint` reads as prose: it finds the texts, and says what is wrong, where, and what to write instead."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from tests.tools.checkout import ROOT
from tests.tools.node_tool import require_node
from tests.tools.prose.__main__ import READ, main
from tests.tools.prose.pages import numbered, page_of, pages

YAML: Final = """\
token: a:b/c:d
description:
  - First text.
  - >-
    Second text
    of two lines.
examples:
  1-a-title: A title
properties:
  description:
    description: "Third: text."
    type: string
"""
MODULE: Final = '''\
"""A module of no matter."""

NAMES = "this list of names is short"
GREETING = "colour"


def refuse(name: str) -> None:
    """Say a thing."""
    raise ValueError(f"{name} is not there: look for it, or for '{name!r}'.")
'''
FOUND: Final[Mapping[str, tuple[str, list[tuple[int, str]]]]] = {
    "a.yaml": (
        YAML,
        [(3, "First text."), (5, "Second text"), (6, "of two lines."), (8, "A title"), (11, "Third: text.")],
    ),
    "a.py": (
        MODULE,
        [(3, "this list of names is short"), (9, "`value` is not there: look for it, or for '`value`'.")],
    ),
    "a.md": ("# Title\n\nA line.\n", [(1, "# Title"), (3, "A line.")]),
}


@pytest.mark.parametrize("name", FOUND)
def test_texts_are_found_with_their_lines(name: str, tmp_path: Path) -> None:
    """Descriptions and titles in YAML, messages in Python, all of Markdown; nothing else."""
    content, expected = FOUND[name]
    (tmp_path / name).write_text(content)
    page = page_of(tmp_path, name)
    lines = enumerate(page.text.splitlines(), start=1)
    assert expected == [(numbered(page, at), line) for at, line in lines if line]


def test_every_kind_of_file_is_read() -> None:
    """No pattern has become empty, and each description of the schema is on a page."""
    assert [] == [glob for glob in READ if not pages(ROOT, [glob])]
    model = page_of(ROOT, "schema/resources/model.yaml").text
    assert "Name of the model, 1 to 127 characters." in model


@pytest.mark.long
@pytest.mark.timeout(300)
def test_what_is_wrong_is_said_with_what_to_write(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A word that there is not, a term that is ours alone, a sentence without an end: by file and line."""
    require_node()
    (tmp_path / "schema").mkdir()
    long = " ".join(["The provider reads this sentence to its end"] * 5)
    text = (
        f"description: Reads what was asked for.\nasked: A recieved value.\ntold: {long}.\nlist: An `id` stays code.\n"
    )
    (tmp_path / "schema/lookups.yaml").write_text(text)
    assert 1 == main([], tmp_path)
    first, second, third, last = capsys.readouterr().out.splitlines()
    assert "schema/lookups.yaml:1: Incorrect term: “what was asked for”, use “what you asked for” instead" == first
    assert second.startswith("schema/lookups.yaml:2: “recieved” is not a known word: write received or ")
    assert "schema/lookups.yaml:3: this sentence has 220 characters, more than 180: make two of it" == third
    assert "3 places to mend. The rules are in tests/tools/prose/rules." == last


def test_without_node_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`make lint` goes on."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert 0 == main([], tmp_path)
    assert "The prose was not read: the linters need Node.js" in capsys.readouterr().out

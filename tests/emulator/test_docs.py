"""The emulator's page tells every setting and every quirk with its answers, the default first."""

from __future__ import annotations

import re
from pathlib import Path

from aiworkspace_emulator.faults import FORMS, WORDS
from aiworkspace_emulator.settings import QUIRKS, Settings

PAGE = (Path(__file__).resolve().parents[2] / "docs/emulator.md").read_text(encoding="utf-8")


def test_every_quirk_is_told() -> None:
    """Name and answers, as JSON writes them."""
    rows = re.findall(r"^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$", PAGE.split("## Quirks")[1], re.MULTILINE)
    expected = {quirk.name: [str(answer).lower() for answer in quirk.answers] for quirk in QUIRKS}
    assert expected == {name: [answer.strip().lower() for answer in answers.split(",")] for name, answers in rows}


def test_every_effect_is_told() -> None:
    """Each has a line, with the calls that it makes sense for."""
    rows = dict(re.findall(r'^\| `"(\w+)"` \| (\w+) \|', PAGE.split("## Faults")[1], re.MULTILINE))
    assert {word: f"{kind}s" if kind else "any" for word, kind in WORDS.items()} == rows
    forms = {name for form in re.findall(r"^\| `{([\w, ]+)}` \|", PAGE, re.MULTILINE) for name in form.split(", ")}
    assert {name for names, _, _ in FORMS for name in names} == forms


def test_every_setting_is_told() -> None:
    """Each has a line."""
    assert Settings().shown().keys() == set(re.findall(r"^\| `(\w+)` \|", PAGE.split("## Faults")[0], re.MULTILINE))

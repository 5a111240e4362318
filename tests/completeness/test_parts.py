"""Every resource has all of its parts. Where one lacks something, only this is run, and says what to do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from aiworkspace_emulator import catalogue
from pulumi_resource_alicloud.resources import registry

from sdk.schema.located import Document, read
from tests.tables import resource_table
from tests.tables.resource_table import ROWS
from tests.tools.parts import FUNCTIONS, TOKENS, missing, missing_of_function, nameless, thin, twins


def test_every_file_names_its_resource() -> None:
    """A file of schema/ that cannot be read is told with its line, and nothing else of its resource."""
    assert [] == nameless(), "\n".join(nameless())


@pytest.mark.parametrize("token", TOKENS, ids=lambda token: token.rpartition(":")[2])
def test_a_resource_has_all_of_its_parts(token: str) -> None:
    """Its file in schema/ with examples, its record, what the emulator serves, its row: docs/adding-a-resource.md."""
    lacks = [] if nameless() else missing(token)
    assert [] == lacks, "\n".join(lacks)


@pytest.mark.parametrize("token", FUNCTIONS, ids=lambda token: token.rpartition(":")[2])
def test_a_function_has_all_of_its_parts(token: str) -> None:
    """Its file in schema/ names an example, which is there in seven languages, and what is made of it is current."""
    lacks = missing_of_function(token)
    assert [] == lacks, "\n".join(lacks)


def test_a_file_that_cannot_be_read_is_told_as_that(tmp_path: Path) -> None:
    """It is not missing: what is told is the line of the mistake."""
    texts = {"broken": "a: 1\nb: [\n", "listed": "token: [a]\n", "one": "token: a\n", "two": "b: 1\ntoken: a\n"}
    told = nameless(_documents(texts, tmp_path))
    assert "broken:3: it is no YAML: " == told[0][: len("broken:3: it is no YAML: ")]
    assert ["listed:1: its token is missing", "one:1: a is the token of two too"] == told[1:]


@pytest.mark.parametrize(
    ("room", "finder"), [(registry, "_records"), (resource_table, "_rows"), (catalogue, "_collections")]
)
def test_what_stands_twice_is_told(room: ModuleType, finder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second record, row or collection would hide the first without a word."""
    token = TOKENS[0]
    assert [] == list(twins(token))
    found = list(getattr(room, finder)())
    monkeypatch.setattr(room, finder, lambda: [*found, *map(replace, found)])
    assert [f"{token} stands more than once in "] == [told.partition("in ")[0] + "in " for told in twins(token)]


def test_a_row_that_says_too_little_is_told() -> None:
    """Some tests need more than nothing: what is lacking is told instead of their errors."""
    row = ROWS[TOKENS[0]]
    assert [] == list(thin(row))
    assert ["has no absent_ids", "has too few mistakes"] == [
        told.removeprefix(f"The row of {row.token} ").partition(":")[0]
        for told in thin(replace(row, absent_ids=(), mistakes={}))
    ]


def _documents(texts: dict[str, str], folder: Path) -> list[Document]:
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [read(folder / name, name) for name in texts]

"""What a page says on the site it says in the Markdown beside it, from one table of sentences."""

from __future__ import annotations

import re
from typing import Final

import pytest

from sdk.pages.printer import HERE
from sdk.pages.sentences import SENTENCES, said
from tests.tools.printed import pages

SAID: Final = re.compile(r"said\((.*?)\}\}")
NAME: Final = re.compile(r'"([^"]+)"')


def named(folder: str) -> set[str]:
    """Return the names of sentences that the templates of a form say, with those of the parts that both include."""
    texts = [
        path.read_text(encoding="utf-8") for part in (folder, "shared") for path in sorted((HERE / part).iterdir())
    ]
    return {name for text in texts for words in SAID.findall(text) for name in NAME.findall(words)} & SENTENCES.keys()


@pytest.mark.parametrize("form", ["myst", "twin"])
def test_both_forms_say_every_sentence(form: str) -> None:
    """A sentence that only one form says stands in its template, not in the table."""
    assert sorted(SENTENCES) == sorted(named(form))


@pytest.mark.parametrize("name", SENTENCES)
def test_a_page_says_it_in_both_forms_or_in_none(name: str) -> None:
    """And one page at least says it."""
    start = max(re.split(r"\{\w+\}", SENTENCES[name]), key=len)
    site, twin = (
        {folder for folder, page in pages().items() if start in getattr(page.texts, form)} for form in ("site", "twin")
    )
    assert site
    assert site == twin


def test_no_sentence_of_the_table_is_written_in_a_template() -> None:
    """Of any form: there it would be written twice."""
    starts = [max(re.split(r"\{\w+\}", text), key=len) for text in SENTENCES.values()]
    for path in HERE.rglob("*.jinja"):
        text = " ".join(path.read_text(encoding="utf-8").split())
        assert [] == [start for start in starts if start in text and len(start) > len("For example:")], path.name


def test_a_sentence_is_filled_in() -> None:
    """With the words that a template gives."""
    assert "You can take a model that exists under the management of Pulumi." == said("import", title="a model")

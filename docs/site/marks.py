"""Find what Markdown leaves over when it is broken: a block that never ends, a mark without its partner, HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

_LEFT: Final = (
    (re.compile(r"\*\*"), "two stars without their partner"),
    (re.compile(r"`"), "a back-tick without its partner"),
    (re.compile(r"\]\("), "a link that is not closed"),
)
_TAG: Final = re.compile(r"</?[A-Za-z]")


def leftovers(text: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the kind of whatever is broken in a page."""
    lines = text.splitlines()
    body = _front_matter(lines)
    parser = MarkdownIt("commonmark").enable("table")
    for token in parser.parse("\n".join(lines[body:])):
        line = body + 1 + (token.map[0] if token.map else 0)
        if token.type == "fence" and token.map:
            last = lines[body + token.map[1] - 1].strip(" >-*")
            if token.map[1] - token.map[0] == 1 or not last.startswith(token.markup) or last.strip(token.markup[0]):
                yield line, "a block of code that never ends"
            elif token.info.startswith("{"):
                yield from ((line + number, what) for number, what in leftovers(token.content))
        elif token.type == "html_block" and not token.content.startswith("<!--"):
            yield line, f"HTML in Markdown: {token.content.strip()[:60]}"
        elif token.type == "inline":
            yield from ((line + ahead, what) for ahead, what in _inline(token.children or ()))


def _front_matter(lines: Sequence[str]) -> int:
    """Return how many lines the front matter takes."""
    if not lines or lines[0] != "---":
        return 0
    return next((number for number, line in enumerate(lines[1:], 2) if line == "---"), 0)


def _inline(tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """Yield what is left over in a paragraph, and how many lines below its beginning."""
    ahead = 0
    for token in tokens:
        if token.type in {"softbreak", "hardbreak"}:
            ahead += 1
        elif token.type == "html_inline" and _TAG.match(token.content):
            yield ahead, f"HTML in Markdown: {token.content[:60]}"
        elif token.type == "text":
            yield from ((ahead, f"{what}: {token.content[:60]}") for mark, what in _LEFT if mark.search(token.content))

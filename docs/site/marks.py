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
    for line, token, body in _tokens(text):
        if token.type == "fence" and token.map:
            last = body[token.map[1] - 1].strip(" >-*")
            if token.map[1] - token.map[0] == 1 or not last.startswith(token.markup) or last.strip(token.markup[0]):
                yield line, "a block of code that never ends"
            elif token.info.startswith("{"):
                yield from ((line + number, what) for number, what in leftovers(token.content))
        elif token.type == "html_block" and not token.content.startswith("<!--"):
            yield line, f"HTML in Markdown: {token.content.strip()[:60]}"
        elif token.type == "inline":
            yield from ((line + ahead, what) for ahead, what in _inline(token.children or ()))


def blocks(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield line, language and text of every block of code, also of those within directives."""
    for line, token, _ in _tokens(text):
        if token.type == "fence" and token.info.startswith("{"):
            yield from ((line + number, language, code) for number, language, code in blocks(token.content))
        elif token.type == "fence":
            yield line, token.info.partition(" ")[0], token.content


def _tokens(text: str) -> Iterator[tuple[int, Token, Sequence[str]]]:
    """Yield every token of a page with its line, and the lines that its map counts."""
    lines = text.splitlines()
    begun = _front_matter(lines)
    parser = MarkdownIt("commonmark").enable("table")
    for token in parser.parse("\n".join(lines[begun:])):
        yield begun + 1 + (token.map[0] if token.map else 0), token, lines[begun:]


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

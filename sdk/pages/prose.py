"""Texts of the schema on a page: what Markdown means there, what must be seen as it is, and what is refused.

A text may have code in back-ticks, emphasis, lists, links and tables. Every other sign is to be seen as it was written,
also those that mean something to MyST, to HTML or to templates.
"""

import re
from collections.abc import Iterator
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

_FENCE: Final = re.compile(r"^(`{3,})[^\n]*\n.*?^\1[ \t]*$", re.DOTALL | re.MULTILINE)
_CODE: Final = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_SIGNS: Final = re.compile(r"(\\*)([<{}$]|&(?=#?\w+;))")
"""What would begin HTML, a role, attributes, a formula or an entity, after strokes: an odd number escapes it."""
_AT_LINE_START: Final = re.compile(r"^(?=%|\+\+\+|:::|#|>|\([^)\n]*\)=|=+$|~~~)", re.MULTILINE)
"""What would begin a comment, a break, a directive, a heading, a quotation or a target."""
_PARSER: Final = MarkdownIt("commonmark").enable("table")


def code(text: str) -> str:
    """Return a text as code in a sentence, whatever back-ticks it has."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") or not text.strip() else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def fence(text: str) -> str:
    """Return the marks around a block of code: more back-ticks than it has itself."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    return "`" * max(3, longest + 1)


def prose(text: str) -> str:
    """Return a text of the schema as a page has it: code stays code, other signs lose what they would mean."""
    parts, at = [], 0
    for block in _FENCE.finditer(text):
        parts += [_sentences(text[at : block.start()]), block[0]]
        at = block.end()
    return "".join([*parts, _sentences(text[at:])]).strip()


def _sentences(text: str) -> str:
    parts, at = [], 0
    for span in _CODE.finditer(text):
        parts += [_SIGNS.sub(_escaped, text[at : span.start()]), span[0]]
        at = span.end()
    return _AT_LINE_START.sub(r"\\", "".join([*parts, _SIGNS.sub(_escaped, text[at:])]))


def _escaped(found: re.Match[str]) -> str:
    return found[0] if len(found[1]) % 2 else f"{found[1]}\\{found[2]}"


def cell(text: str) -> str:
    """Return a text for a cell of a table: one line, in which no bar ends it."""
    return " ".join(prose(text).replace("|", "\\|").split())


def angles(text: str) -> str:
    """Return a type for a line that is no code: `List<String>` with signs that are to be seen."""
    return text.replace("<", "\\<").replace(">", "\\>")


def plain(text: str) -> str:
    """Return a text without marks of code, for keywords and descriptions in a page's head."""
    return " ".join(_CODE.sub(r"\2", text).split())


def first_sentence(text: str) -> str:
    """Return the first sentence of a text: what a list says of a page."""
    paragraph = " ".join(text.split("\n\n", 1)[0].split())
    ends = [found.end(1) for found in re.finditer(r"([.!?])(?= [A-Z`]|$)", paragraph)]
    inside = [span.span() for span in _CODE.finditer(paragraph)]
    return next((paragraph[:end] for end in ends if not any(a < end < b for a, b in inside)), paragraph)


def wrong_with(text: str) -> Iterator[str]:
    """Yield what is wrong with a text, in words for whoever wrote it."""
    told: dict[str, object] = {}
    for token in _PARSER.parse(text, told):
        yield from _wrong(token)
    if told.get("references"):
        yield "the address of a link stands apart from it, and is not shown: write [word](address)"


def _wrong(token: Token) -> Iterator[str]:
    match token.type:
        case "html_block" | "html_inline":
            yield f"{token.content.strip()!r} is HTML: put it in back-ticks, or write it in words"
        case "heading_open":
            yield "a heading stands in it: the page has headings of its own, write a sentence"
        case "hr":
            yield "a line across the page stands in it: write a sentence"
        case "image":
            yield "an image stands in it: say in words what it shows"
        case "fence" | "code_block":
            yield "a block of code stands in it: make it an example"
        case "text":
            yield from _left_over(token.content)
        case "link_open":
            target = str(token.attrs.get("href", ""))
            if not target.startswith("https://"):
                yield f"the link leads to {target!r}: write a whole address with https://"
    for child in token.children or ():
        yield from _wrong(child)


def _left_over(text: str) -> Iterator[str]:
    """Yield marks that found no partner, so that Markdown shows them as they are."""
    if "`" in text:
        yield f"a back-tick in {text.strip()!r} has no partner"
    if "**" in text or "__" in text:
        yield f"a mark of emphasis in {text.strip()!r} has no partner: put names in back-ticks"
    if re.search(r"\]\(|\]\[", text):
        yield f"a link in {text.strip()!r} leads nowhere"

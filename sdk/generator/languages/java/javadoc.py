"""Descriptions as Javadoc comments, laid out as google-java-format leaves them.

Text is filled to 100 columns word by word, blocks stand between empty lines, and only the first paragraph has no tag.
It knows the few forms of markup that schema.json uses, and nothing of what is described.
"""

import html
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final

from sdk.generator import docs

LINE: Final = 100
_TAG_INDENT: Final = "    "
_HEADING = re.compile(r"(#+) +(.*)")
_CODE = re.compile(r"`([^`]+)`")


def javadoc(
    text: str,
    names: Collection[str],
    rename: Callable[[str], str],
    indent: int,
    tags: Sequence[tuple[str, str]] = (),
) -> str:
    """Return a comment, without the indent of its first line; `tags` are block tags with their texts.

    Below a class, whose page has headings of its own, headings are two levels deeper.
    """
    pad = " " * indent
    blocks = list(_blocks(docs.for_language(text, "java", names, rename), LINE - indent - 3, 2 if indent else 0))
    single = f"/** {blocks[0][0]} */"
    if not tags and len(blocks) == 1 and len(blocks[0]) == 1 and indent + len(single) <= LINE:
        return single
    lines: list[str] = []
    for block in blocks:
        lines += [*([""] if lines else []), *block]
    if tags:
        lines.append("")
    for tag, words in tags:
        lines += fill(f"@{tag} {inline(words)}", LINE - indent - 3, _TAG_INDENT)
    return "\n".join(["/**", *(f"{pad} * {line}".rstrip() for line in lines), f"{pad} */"])


def inline(text: str) -> str:
    """Return a text with its code as Javadoc code and everything else safe in HTML."""
    pieces = _CODE.split(text)
    return "".join(_code(piece) if at % 2 else _safe(piece) for at, piece in enumerate(pieces))


def fill(text: str, width: int, indent: str = "") -> list[str]:
    """Return a text in lines, as many words in each as fit; lines after the first are indented."""
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(f"{indent}{word}" if lines else word)
    return lines


def _blocks(text: str, width: int, deeper: int) -> Iterator[list[str]]:
    first = True
    for part, code in docs.paragraphs(text):
        heading = _HEADING.match(part)
        if code:
            yield ["<pre>{@code", *part.splitlines()[1:-1], "}</pre>"]
        elif heading:
            level = len(heading[1]) + deeper
            yield [f"<h{level}>{inline(heading[2])}</h{level}>"]
        elif part.startswith(("- ", "* ")):
            items = re.split(r"^[-*] ", part, flags=re.MULTILINE)[1:]
            entries = [line for item in items for line in fill(f"<li>{inline(item)}", width - 2, "    ")]
            yield ["<ul>", *(f"  {line}" for line in entries), "</ul>"]
        else:
            yield fill(inline(part) if first else f"<p>{inline(part)}", width)
        first = False


def _code(text: str) -> str:
    if any(sign in text for sign in ("{", "}", "*/")):
        return f"<code>{_safe(text)}</code>"
    return f"{{@code {text}}}"


def _safe(text: str) -> str:
    """Return a text in which nothing is HTML, a tag of Javadoc, or the end of the comment."""
    return html.escape(text, quote=False).replace("@", "&#64;").replace("*/", "*&#47;")

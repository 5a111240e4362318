"""Descriptions as XML documentation comments: the first paragraph as summary, everything else as remarks.

It knows the few forms of markup that schema.json uses, and nothing of what is described.
"""

import html
import re
import textwrap
from collections.abc import Callable, Collection, Iterator
from typing import Final

from sdk.generator import docs

LINE: Final = 120
_CODE: Final = re.compile(r"`([^`]+)`")
_HEADING: Final = re.compile(r"#+ +(.*)")


def documentation(text: str, names: Collection[str], rename: Callable[[str], str], indent: int) -> str:
    """Return a comment, without the indent of its first line."""
    width = LINE - indent - len("/// ")
    first, *others = docs.paragraphs(docs.for_language(text, "csharp", names, rename))
    lines = ["<summary>", *_fill(inline(first[0]), width), "</summary>"]
    if others:
        rest = [line for part, code in others for line in _block(part, width, code=code)]
        lines += ["<remarks>", *rest, "</remarks>"]
    return f"\n{' ' * indent}".join(f"/// {line}" for line in lines)


def inline(text: str) -> str:
    """Return a text with its code in tags, and everything else safe in XML."""
    pieces = _CODE.split(text)
    safe = [html.escape(piece, quote=False) for piece in pieces]
    return "".join(f"<c>{piece}</c>" if at % 2 else piece for at, piece in enumerate(safe))


def _block(part: str, width: int, *, code: bool) -> Iterator[str]:
    if code:
        yield "<code>"
        yield from (html.escape(line, quote=False).rstrip() for line in part.splitlines()[1:-1])
        yield "</code>"
    elif heading := _HEADING.match(part):
        yield f"<para><b>{inline(heading[1])}</b></para>"
    elif part.startswith(("- ", "* ")):
        yield '<list type="bullet">'
        for item in re.split(r"^[-*] ", part, flags=re.MULTILINE)[1:]:
            yield from _fill(f"<item><description>{inline(item.strip())}</description></item>", width)
        yield "</list>"
    else:
        yield from _fill(f"<para>{inline(part)}</para>", width)


def _fill(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)

"""Comments and columns as gofmt leaves them, because the check for stale files also runs where there is no Go.

Comments are filled word by word; code is indented by a tab, headings and lists have the form that Go's documentation
reads. It knows the few forms of markup that schema.json uses, and nothing of what is described.
"""

import re
import textwrap
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final

from sdk.generator import docs

LINE: Final = 100
_HEADING = re.compile(r"#+ +(.*)")


def comment(
    text: str,
    names: Collection[str],
    rename: Callable[[str], str],
    indent: int = 0,
    lead: str = "",
    deprecated: str = "",
) -> str:
    """Return a description as a comment, `indent` tabs deep; `lead` is a paragraph before it."""
    parts = [lead] if lead else []
    parts += list(_parts(docs.for_language(text, "go", names, rename)))
    if deprecated:
        parts.append(_fill(docs.for_language(f"Deprecated: {deprecated}", "go", names, rename)))
    lines = "\n\n".join(parts).splitlines()
    pad = "\t" * indent
    return "\n".join(pad + (f"//{line}" if line.startswith("\t") else f"// {line}".rstrip()) for line in lines)


def function(header: str, statement: str) -> str:
    """Return a function of one statement, in a line of its own indent; gofmt leaves long ones in three lines alone."""
    whole = f"{header} {{ {statement} }}"
    return whole if len(whole) <= LINE else f"{header} {{\n\t\t{statement}\n\t}}"


def columns(rows: Sequence[Sequence[str]], indent: int = 1) -> str:
    """Return the lines of fields or keys, each column as wide as its widest cell."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    pad = "\t" * indent
    lines = (" ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "\n".join(pad + line for line in lines)


def summary(text: str) -> str:
    """Return the first paragraph of a description, for a line of a list."""
    return " ".join(next(docs.paragraphs(docs.for_language(text, "go", (), str)))[0].split())


def _parts(text: str) -> Iterator[str]:
    for part, code in docs.paragraphs(text):
        heading = _HEADING.match(part)
        if code:
            yield textwrap.indent("\n".join(part.splitlines()[1:-1]), "\t")
        elif heading:
            yield f"# {heading[1]}"
        elif part.startswith("|"):
            yield textwrap.indent(part, "\t")
        elif part.startswith(("- ", "* ")):
            items = re.split(r"^[-*] ", part, flags=re.MULTILINE)[1:]
            yield "\n".join(_fill(item, "  - ", "    ") for item in items)
        else:
            yield _fill(part)


def _fill(text: str, first: str = "", following: str = "") -> str:
    return textwrap.fill(
        " ".join(text.split()),
        width=LINE,
        initial_indent=first,
        subsequent_indent=following,
        break_long_words=False,
        break_on_hyphens=False,
    )

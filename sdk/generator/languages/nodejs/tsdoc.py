"""Descriptions as TSDoc comments. Prettier leaves the inside of a comment alone, so that it is filled here.

It knows the few forms of markup that schema.json uses, and nothing of what is described.
"""

import re
from collections.abc import Sequence
from typing import Final

from sdk.generator import docs

LINE: Final = 120
_FENCE: Final = "typescript"
_WORD: Final = re.compile(r"(?:`[^`]+`|\S)+")
"""Code in a line is one word: TSDoc wants it to end where it begins."""
_MARKUP: Final = re.compile(r"(`[^`]+`)|([\\{}<>@])")
"""Code, or a character that begins or ends something in TSDoc."""


def tsdoc(text: str, indent: int, tags: Sequence[tuple[str, str]] = ()) -> str:
    """Return a comment, without the indent of its first line; `tags` are block tags with their texts."""
    pad = " " * indent
    width = LINE - indent - len(" * ")
    lines: list[str] = []
    for part, code in docs.paragraphs(docs.for_language(text, _FENCE, (), str)):
        block = part.splitlines() if code else _filled(part, width)
        lines += [*([""] if lines else []), *block]
    for at, (tag, words) in enumerate(tags):
        lines += [*([""] if lines and at == 0 else []), *_fill(f"@{tag} {_plain(words)}", width, "")]
    safe = [line.replace("*/", "*\\/") for line in lines]
    return "\n".join(["/**", *(f"{pad} * {line}".rstrip() for line in safe), f"{pad} */"])


def _filled(part: str, width: int) -> list[str]:
    part = _plain(part)
    if part.startswith(("- ", "* ")):
        items = re.split(r"^[-*] ", part, flags=re.MULTILINE)[1:]
        return [line for item in items for line in _fill(f"- {item}", width, "  ")]
    return part.splitlines() if part.startswith("|") else _fill(part, width, "")


def _fill(text: str, width: int, indent: str) -> list[str]:
    lines: list[str] = []
    for word in _WORD.findall(text):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(f"{indent}{word}" if lines else word)
    return lines


def _plain(text: str) -> str:
    """Return a text in which nothing outside of code is markup."""
    return _MARKUP.sub(lambda found: found[1] or f"\\{found[2]}", text)

"""Descriptions for one language: its own examples, its own names of properties.

The markup is that of Pulumi schemas: `{{% examples %}}` and `{{% example %}}` blocks, fenced code with the language as
info string. It does not know how a language writes comments.
"""

import re
from collections.abc import Callable, Collection, Iterator

_EXAMPLES = re.compile(r"\{\{% examples %\}\}\n(.*?)\{\{% /examples %\}\}\n?", re.DOTALL)
_EXAMPLE = re.compile(r"\{\{% example %\}\}\n(.*?)\{\{% /example %\}\}\n?", re.DOTALL)
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```\n?", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"`([A-Za-z]\w*)`")
_KEPT = "sh"
"""Shell commands are the same in every language."""


def for_language(text: str, fence: str, names: Collection[str], rename: Callable[[str], str]) -> str:
    """Keep the examples of one language and write the properties among `names` as that language does."""
    text = _EXAMPLES.sub(lambda block: _examples(block[1], fence), text)
    parts = []
    for part, code in _split(text):
        parts.append(part if code else _CODE.sub(lambda m: f"`{rename(m[1]) if m[1] in names else m[1]}`", part))
    return re.sub(r"\n{3,}", "\n\n", "".join(parts)).strip()


def _examples(block: str, fence: str) -> str:
    heading = block.partition("{{% example %}}")[0]
    chosen = [_only(example, fence) for example in _EXAMPLE.findall(block) if f"```{fence}\n" in example]
    return heading + "".join(chosen) if chosen else ""


def _only(example: str, fence: str) -> str:
    return _FENCE.sub(lambda code: code[0] if code[1] in {fence, _KEPT} else "", example)


def _split(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the text in pieces, and of each whether it is fenced code."""
    at = 0
    for code in _FENCE.finditer(text):
        yield text[at : code.start()], False
        yield code[0], True
        at = code.end()
    yield text[at:], False


def paragraphs(text: str) -> Iterator[tuple[str, bool]]:
    """Yield paragraphs and, as one piece each, blocks of fenced code, and of each whether it is code."""
    for part, code in _split(text):
        if code:
            yield part.rstrip("\n"), True
        else:
            yield from ((paragraph.strip("\n"), False) for paragraph in re.split(r"\n{2,}", part) if paragraph.strip())

"""Prose and where it stands: every text of a file becomes a paragraph of a page that the linters read.

A page knows for each of its lines the line of the file. It does not know what the linters look for.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

Text: TypeAlias = tuple[int, list[str]]
"""The line that a text begins on, and its lines."""

SAID: Final = frozenset({"description", "deprecated", "asked", "told", "list", "packageDescription"})
"""Keys of YAML files whose values people read."""
TITLES: Final = "examples"
"""A key whose values are titles."""
_VALUE: Final = "`value`"
"""Stands for what a message is filled in with."""
_SENTENCE: Final = re.compile(r"[A-Za-z]+[,:;]? [a-z]+[,:;]? [a-z`]")
_SMALL: Final = re.compile(r"\b(an?|and|are|be|by|can|for|from|has|in|is|it|no|not|of|or|that|the|to|was|were|with)\b")
"""Words that a sentence has; a list of names has none of them."""
_UNBROKEN: Final = re.compile(r"[\w ]{200,}")
"""So much without a sign is a list of words."""
_FORM: Final = re.compile(r"%(?:\(\w+\))?[-#0 +]*\d*(?:\.\d+)?[sdrf]")


@dataclass(frozen=True, slots=True)
class Page:
    """A file's prose as Markdown, and for each of its lines the line of the file."""

    file: str
    text: str
    lines: tuple[int, ...]


def page_of(root: Path, file: str) -> Page:
    """Return the prose of a file: all of a Markdown file, the texts of a YAML file, the messages of a module."""
    content = (root / file).read_text(encoding="utf-8")
    match Path(file).suffix:
        case ".yaml":
            return _page(file, _of_yaml(content))
        case ".py":
            return _page(file, _of_python(content))
    return Page(file, content, tuple(range(1, content.count("\n") + 2)))


def _page(file: str, texts: Iterable[Text]) -> Page:
    written: list[str] = []
    lines: list[int] = []
    for first, text in texts:
        written += [*text, ""]
        lines += range(first, first + len(text) + 1)
    return Page(file, "\n".join(written) + "\n", (*lines, lines[-1] if lines else 1))


def _of_yaml(content: str) -> Iterator[Text]:
    lines = content.splitlines()
    for scalar in _scalars(yaml.compose(content, yaml.SafeLoader)):
        first, last = scalar.start_mark.line, scalar.end_mark.line
        if scalar.style in {">", "|"}:
            yield first + 2, [line.strip() for line in lines[first + 1 : last]]
            continue
        text = [line.strip() for line in lines[first : last + 1]]
        text[0] = lines[first][scalar.start_mark.column :].strip()
        yield first + 1, [line.strip("\"'") for line in text]


def _scalars(node: Any) -> Iterator[Any]:
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value in SAID and not isinstance(value, yaml.MappingNode):
                yield from _texts(value)
            elif key.value == TITLES and isinstance(value, yaml.MappingNode):
                yield from (title for _, title in value.value)
            else:
                yield from _scalars(value)


def _texts(node: Any) -> Iterator[Any]:
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _texts(item)
    elif node.tag.endswith(":str"):
        yield node


def _of_python(content: str) -> Iterator[Text]:
    tree = ast.parse(content)
    skipped = {id(node) for node in _not_messages(tree)}
    for node in ast.walk(tree):
        if id(node) not in skipped and (text := _message(node)):
            yield node.lineno, [text]  # type: ignore[attr-defined] # expressions have one


def _not_messages(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield docstrings, and the parts of a text that is filled in: the whole is looked at."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from (part for part in node.values)


def _message(node: ast.AST) -> str:
    """Return what a person reads of an expression: a text of several words."""
    text = ""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    elif isinstance(node, ast.JoinedStr):
        text = "".join(str(part.value) if isinstance(part, ast.Constant) else _VALUE for part in node.values).replace(
            f"`{_VALUE}`", _VALUE
        )
    text = " ".join(text.split())
    is_prose = _SENTENCE.search(text) and _SMALL.search(text) and not _UNBROKEN.fullmatch(text)
    return _FORM.sub(_VALUE, text) if is_prose else ""


def numbered(page: Page, line: int) -> int:
    """Return the line of the file that a line of its page comes from."""
    return page.lines[min(line, len(page.lines)) - 1]


def pages(root: Path, globs: Iterable[str]) -> Mapping[str, Page]:
    """Return the pages of the files that patterns choose, by the names of the files."""
    files = sorted({path.relative_to(root).as_posix() for glob in globs for path in root.glob(glob)})
    return {file: page_of(root, file) for file in files}

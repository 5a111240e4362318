"""YAML as plain values that remember their lines, so that whatever is wrong can be said by file and line.

Texts, whole numbers and `true` or `false` are values; what YAML would guess beyond those (dates, `yes`) is text.
Refused are keys that stand twice, anchors, tags, and a `#` behind a text without quotes: it would cut the text off.
Knows nothing of what the files say.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

Path_: TypeAlias = tuple[str | int, ...]
_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TEXT: Final = "tag:yaml.org,2002:"
_GUESSED: Final = frozenset({"str", "bool", "int", "float", "null", "timestamp", "merge", "value"})
_COMMENT: Final = re.compile(r"[ \t]+#")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\ufeff")


class Unreadable(Exception):
    """A file has no text: the line on which that shows, and what to do."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


def text_of(file: Path) -> str:
    """Return the text of a file, with line breaks as they are written here.

    Raises:
        FileNotFoundError: there is no such file.
        Unreadable: it is a folder, or not what an editor saves as text.
    """
    if file.is_dir():
        raise Unreadable(1, "it is a folder; nothing is looked for in it")
    content = file.read_bytes()
    try:
        text = content.decode().replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Unreadable(line, f"byte 0x{content[error.start]:02x} is no UTF-8: save the file as UTF-8") from error
    if found := _CONTROL.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise Unreadable(line, f"the invisible character U+{ord(found[0]):04X} stands here: remove it")
    return text


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong in a file: where, and what it is."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        """Return it as one line of a report."""
        return f"{self.file}:{self.line}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Document:
    """The content of a file, the lines on which its parts begin, and what was wrong with its form."""

    file: str
    content: Any
    lines: dict[Path_, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def problem(self, path: Iterable[str | int], reason: str) -> Problem:
        """Return a problem of a part of the document, at its line or at that of the part around it."""
        where = tuple(path)
        while where and where not in self.lines:
            where = where[:-1]
        return Problem(self.file, self.lines.get(where, 1), reason)


def read(file: Path, name: str) -> Document:
    """Read a file that people call by a name."""
    try:
        text = text_of(file)
        anchors = [event for event in yaml.parse(text, _LOADER) if getattr(event, "anchor", None)]
        node = yaml.compose(text, _LOADER)
    except FileNotFoundError:
        return Document(name, None, {}, (Problem(name, 1, "there is no such file"),))
    except Unreadable as error:
        return Document(name, None, {}, (Problem(name, error.line, error.reason),))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        reason = getattr(error, "problem", None) or str(error)
        return Document(name, None, {}, (Problem(name, mark.line + 1 if mark else 1, f"it is no YAML: {reason}"),))
    if anchors or node is None or node.tag == f"{_TEXT}null":
        mark = anchors[0].start_mark if anchors else None
        reason = "anchors are not used here" if anchors else "it is empty"
        return Document(name, None, {}, (Problem(name, mark.line + 1 if mark else 1, reason),))
    reading = _Reading(name, text.splitlines())
    content = reading.value(node, ())
    return Document(name, content, reading.lines, tuple(reading.problems))


@dataclass(slots=True)
class _Reading:
    file: str
    text: list[str]
    lines: dict[Path_, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def value(self, node: Any, path: Path_) -> Any:
        self.lines.setdefault(path, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, index)) for index, item in enumerate(node.value)]
        return self._scalar(node)

    def _mapping(self, node: Any, path: Path_) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                self.problems.append(Problem(self.file, line, "a key is a text"))
            elif key.value in found:
                first = self.lines[(*path, key.value)]
                self.problems.append(Problem(self.file, line, f"{key.value} stands in line {first} already"))
            else:
                self.lines[(*path, key.value)] = line
                found[key.value] = self.value(value, (*path, key.value))
        return found

    def _scalar(self, node: Any) -> Any:
        kind = node.tag.removeprefix(_TEXT)
        if kind not in _GUESSED:  # a person wrote a tag
            self.problems.append(Problem(self.file, node.start_mark.line + 1, f"{node.tag} is a tag; write a text"))
        end = node.end_mark
        if not node.style and _COMMENT.match("".join(self.text[end.line : end.line + 1]), end.column):
            reason = "what follows # is no part of the text: quote the text, or give the comment a line of its own"
            self.problems.append(Problem(self.file, end.line + 1, reason))
        if kind == "bool" and node.value in {"true", "false"}:
            return node.value == "true"
        if kind == "int" and node.value.lstrip("-").isdigit():
            return int(node.value)
        if kind == "null":
            return None
        return node.value

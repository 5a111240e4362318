"""The cloud SDK's data models that the plugin can come to use: those of the operations it names, and what those name.

Read from the sources, so that what is left out is decided by what is written and not by what was tried.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

FOLDER: Final = "alibabacloud_aiworkspace20210204/models"
_MODEL: Final = re.compile(r"^from \.(_\w+) import (\w+)$", re.MULTILINE)
_NAMED: Final = re.compile(r"main_models\.(\w+)")


def needed(models: Path, plugin: Path) -> set[str]:
    """Return the files of models that are needed, as names in their folder.

    Args:
        models: the folder of the SDK's models.
        plugin: the folder of the plugin's package.
    """
    files = {name: f"{file}.py" for file, name in _MODEL.findall((models / "__init__.py").read_text(encoding="utf-8"))}
    words = {word for path in plugin.rglob("*.py") for word in _texts(path)}
    asked = [name for name in files if any(name in _of_operation(word) for word in words)]
    found: set[str] = set()
    while asked:
        name = asked.pop()
        if name in files and files[name] not in found:
            found.add(files[name])
            asked += _NAMED.findall((models / files[name]).read_text(encoding="utf-8"))
    return found | {"__init__.py"}


def _of_operation(word: str) -> tuple[str, ...]:
    return tuple(f"{word}{part}" for part in ("Request", "ShrinkRequest", "Headers", "Response", "ResponseBody"))


def _texts(path: Path) -> set[str]:
    """Return the texts in a source that could be the name of an operation."""
    found = (node.value for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, ast.Constant))
    return {text for text in found if isinstance(text, str) and re.fullmatch(r"[A-Z][A-Za-z]+", text)}

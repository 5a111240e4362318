"""Says whether a text is a program of a language, by the grammar that editors use; it compiles and runs nothing."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final

import tree_sitter_c_sharp
import tree_sitter_go
import tree_sitter_hcl
import tree_sitter_java
import tree_sitter_python
import tree_sitter_typescript
import tree_sitter_yaml
from tree_sitter import Language, Node, Parser

_GRAMMARS: Final[Mapping[str, Callable[[], Any]]] = {
    "csharp": tree_sitter_c_sharp.language,
    "go": tree_sitter_go.language,
    "hcl": tree_sitter_hcl.language,
    "java": tree_sitter_java.language,
    "python": tree_sitter_python.language,
    "typescript": tree_sitter_typescript.language_typescript,
    "yaml": tree_sitter_yaml.language,
}


@cache
def _parser(language: str) -> Parser:
    return Parser(Language(_GRAMMARS[language]()))


def wrong_line(language: str, text: str) -> int:
    """Return the first line of a program that its language does not understand, 0 where all is well."""
    node = _wrong(_parser(language).parse(text.encode()).root_node)
    return 0 if node is None else node.start_point[0] + 1


def _wrong(node: Node) -> Node | None:
    if node.is_missing or node.is_error:
        # What is inside of an error is nearer to its reason than its beginning.
        return next((found for child in node.children if (found := _wrong(child))), node)
    if not node.has_error:
        return None
    return next((found for child in node.children if (found := _wrong(child))), node)

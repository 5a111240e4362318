"""What C# source declares, read with tree-sitter: whether it parses, its public types and members, its comments.

There is no .NET where these tests run; a grammar tells form from error, and nothing about types.
"""

from collections.abc import Iterator
from pathlib import Path

import tree_sitter_c_sharp
from tree_sitter import Language, Node, Parser

_PARSER = Parser(Language(tree_sitter_c_sharp.language()))
TYPES = frozenset({"class_declaration", "struct_declaration", "interface_declaration", "enum_declaration"})
_MEMBERS = frozenset(
    {"property_declaration", "field_declaration", "constructor_declaration", "method_declaration", *TYPES}
)


def parse(text: str) -> Node:
    """Return the tree of a source file."""
    return _PARSER.parse(text.encode()).root_node


def errors(text: str) -> list[str]:
    """Return what could not be parsed, each with its line."""
    return [
        f"{node.start_point.row + 1}: {text_of(node) or node.type}"
        for node in walk(parse(text))
        if node.is_error or node.is_missing
    ]


def namespace(text: str) -> str:
    """Return the namespace that a file declares."""
    (found,) = (n for n in walk(parse(text)) if n.type == "namespace_declaration")
    name = found.child_by_field_name("name")
    assert name is not None
    return text_of(name)


def members(folder: Path) -> dict[str, set[str]]:
    """Return the public members of all public types below a folder, by the types' qualified names."""
    found: dict[str, set[str]] = {}
    for path in sorted(folder.rglob("*.cs")):
        text = path.read_text(encoding="utf-8")
        for node in walk(parse(text)):
            if node.type in TYPES and is_public(node):
                found[".".join([namespace(text), *enclosing(node)])] = set(_members(node))
    return found


def undescribed(text: str) -> list[str]:
    """Return the public declarations that no documentation comment stands before."""
    return [
        _signature(node)
        for node in walk(parse(text))
        if node.type in _MEMBERS and is_public(node) and not _is_comment(node.prev_sibling)
    ]


def comments(text: str) -> list[str]:
    """Return the documentation comments, each as the XML that it holds."""
    found: list[list[str]] = []
    before = ""
    for line in (line.strip() for line in text.splitlines()):
        if line.startswith("///"):
            if not before.startswith("///"):
                found.append([])
            found[-1].append(line.removeprefix("///").removeprefix(" "))
        before = line
    return ["\n".join(lines) for lines in found]


def _members(node: Node) -> Iterator[str]:
    body = node.child_by_field_name("body")
    assert body is not None
    yield from (_signature(child) for child in body.named_children if child.type in _MEMBERS and is_public(child))


def _signature(node: Node) -> str:
    """Return the type, the name and the parameters of a declaration."""
    if node.type == "field_declaration":
        variable = node.named_children[-1]
        return text_of(variable).rstrip(";")
    fields = (node.child_by_field_name(key) for key in ("returns", "type", "name", "parameters"))
    words = " ".join(text_of(field) for field in fields if field is not None)
    return words.replace(" (", "(")


def is_public(node: Node | None) -> bool:
    """Return whether a declaration and all types around it say `public`."""
    while node is not None:
        declared = node.type in _MEMBERS
        if declared and not any(child.type == "modifier" and text_of(child) == "public" for child in node.children):
            return False
        node = node.parent
    return True


def _is_comment(node: Node | None) -> bool:
    return node is not None and node.type == "comment" and text_of(node).startswith("///")


def enclosing(node: Node | None) -> list[str]:
    """Return the names of the types that a node stands in, and of its own."""
    names: list[str] = []
    while node is not None:
        name = node.child_by_field_name("name")
        if node.type in TYPES and name is not None:
            names.insert(0, text_of(name))
        node = node.parent
    return names


def walk(node: Node) -> Iterator[Node]:
    """Yield a node and all that is in it."""
    yield node
    for child in node.children:
        yield from walk(child)


def text_of(node: Node) -> str:
    """Return what stands in the source."""
    return (node.text or b"").decode()

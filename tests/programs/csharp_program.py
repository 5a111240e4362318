"""What a C# program registers, read from its source: no .NET runs here.

Each `new Resource("name", new() { ... })` is evaluated as far as it is literal; the reader of a program says what its
other expressions are worth. Knows no resource.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from tree_sitter import Node

from tests.tools.csharp import parse

Known = Mapping[str, Any]
"""Values of the expressions that are no literals."""


def registered(program: str, known: Known) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield type, name and inputs of a program's resources; an input that is null is not there."""
    for node in _creations(program):
        arguments = node.child_by_field_name("arguments")
        if arguments and len(arguments.named_children) == 2:
            name, args = (argument.named_children[0] for argument in arguments.named_children)
            yield _text(node.child_by_field_name("type")), _value(name, known), _value(args, known)


def created(program: str) -> set[str]:
    """Return the types that a program names after `new`."""
    return {_text(node.child_by_field_name("type")) for node in _creations(program)}


def _creations(program: str) -> Iterator[Node]:
    return (node for node in _walk(parse(program)) if node.type == "object_creation_expression")


def _value(node: Node, known: Known) -> Any:
    if _text(node) in known:
        return known[_text(node)]
    match node.type:
        case "string_literal":
            return json.loads(_text(node))
        case "integer_literal":
            return int(_text(node))
        case "null_literal":
            return None
        case "implicit_array_creation_expression":
            return [_value(child, known) for child in node.named_children[-1].named_children]
        case "initializer_expression":
            return _members(node, known)
        case "object_creation_expression" | "implicit_object_creation_expression":
            last = node.named_children[-1]
            return _members(last, known) if last.type == "initializer_expression" else {}
    raise AssertionError(f"{node.type}: {_text(node)}")


def _members(initializer: Node, known: Known) -> dict[str, Any]:
    """Return the assigned properties, or the pairs of a map."""
    found = {}
    for child in initializer.named_children:
        if child.type == "comment":
            continue
        key, given = (part for part in child.named_children if part.type != "comment")
        name = json.loads(_text(key)) if key.type == "string_literal" else _text(key)[0].lower() + _text(key)[1:]
        found[name] = _value(given, known)
    return {name: value for name, value in found.items() if value is not None}


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _walk(child)


def _text(node: Node | None) -> str:
    return (node.text or b"").decode() if node else ""

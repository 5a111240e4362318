"""What a .NET SDK offers to programs, read from its source: namespaces, types, members with their types, wire names.

Each fact has a name, so that two SDKs can be compared and a difference says where it is. Names begin after the SDK's
own namespace. What a compiler takes for the same is written the same: a namespace may be spelled out or not.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tree_sitter import Node

from tests.tools.csharp import TYPES, enclosing, is_public, namespace, parse, text_of, walk

_ATTRIBUTES: Final = frozenset({"Input", "Output", "OutputConstructor", "OutputType", "Obsolete"})
"""Those that Pulumi's runtime or a compiler acts on. The others are how an SDK reaches its aim."""
_WIRED: Final = re.compile(r'(Input|Output)\("(\w+)"(.*)\)')


def surface(folder: Path) -> dict[str, str]:
    """Return the facts of all public types below a folder."""
    facts: dict[str, str] = {}
    for path in sorted(folder.rglob("*.cs")):
        text = path.read_text(encoding="utf-8")
        for node in walk(parse(text)):
            if node.type in TYPES and is_public(node):
                facts |= dict(_type(node, ".".join([namespace(text), *enclosing(node)])))
    root = os.path.commonprefix(list(facts)).rpartition(".")[0]
    return {name.removeprefix(root).lstrip("."): fact for name, fact in facts.items()}


def _type(node: Node, name: str) -> Iterator[tuple[str, str]]:
    bases = [text_of(base) for child in node.children if child.type == "base_list" for base in child.named_children]
    modifiers = [word for word in _modifiers(node) if word != "partial"]
    told = [*modifiers, node.type.removesuffix("_declaration"), *bases, *_attributes(node)]
    yield name, _plain(" ".join(told), name)
    body = node.child_by_field_name("body")
    for child in body.named_children if body else ():
        yield from _member(child, name)


def _member(node: Node, owner: str) -> Iterator[tuple[str, str]]:
    """Yield what a member is, if it is public, and what the wire knows it as, even if it is not."""
    attributes = _attributes(node)
    for attribute in attributes:
        if wired := _WIRED.fullmatch(attribute):
            yield f"{owner} {wired[1]} {wired[2]}", wired[3].lstrip(", ")
    if node.type == "enum_member_declaration":
        yield f"{owner}.{text_of(node)}", "member"
    if "public" in _modifiers(node) and node.type not in TYPES:
        # A field's type stands with its variables.
        holders = [node, *(child for child in node.named_children if child.type == "variable_declaration")]
        keys = ("returns", "type", "parameters")
        parts = [holder.child_by_field_name(key) for holder in holders for key in keys]
        told = [*_modifiers(node), *(one for one in attributes if not _WIRED.fullmatch(one))]
        told += [*(text_of(part) for part in parts if part), *_accessors(node)]
        for name in _names(node):
            yield f"{owner}.{name}", _plain(" ".join(told), owner)


def _names(node: Node) -> list[str]:
    """Return the names that a member declares; fields declare one or more, with one type."""
    named = node.child_by_field_name("name")
    if named is not None:
        return [text_of(named)]
    variables = [child for child in walk(node) if child.type == "variable_declarator"]
    return [text_of(variable.named_children[0]) for variable in variables]


def _modifiers(node: Node) -> list[str]:
    return sorted(text_of(child) for child in node.children if child.type == "modifier")


def _attributes(node: Node) -> list[str]:
    found = [text_of(one) for child in node.children if child.type == "attribute_list" for one in child.named_children]
    return [one for one in found if one.partition("(")[0] in _ATTRIBUTES]


def _accessors(node: Node) -> list[str]:
    """Return which accessors a property has for everybody."""
    accessors = node.child_by_field_name("accessors")
    if accessors is None:
        return ["get"] if node.type == "property_declaration" else []
    return [
        text_of(name)
        for accessor in accessors.named_children
        if not _modifiers(accessor) and (name := accessor.child_by_field_name("name"))
    ]


def _plain(text: str, place: str) -> str:
    """Return a text in one line, without the namespaces that a file at this place need not spell out."""
    for depth in range(place.count(".") + 1, 0, -1):
        prefix = ".".join(place.split(".")[:depth])
        text = re.sub(rf"(?<![\w.]){re.escape(prefix)}\.", "", text.replace("global::", ""))
    return " ".join(text.split())

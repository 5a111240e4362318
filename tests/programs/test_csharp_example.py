"""The C# example says what the Python one says: its source is read, because no .NET runs it here.

Each `new Resource("name", new() { ... })` is evaluated as far as it is literal, and compared with what the real engine
recorded of the Python program.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # its stubs are a distribution of their own
from tree_sitter import Node

from tests.sdk.csharp import errors, parse

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples" / "workspace-model-version"
PROGRAM = (EXAMPLES / "csharp" / "Program.cs").read_text(encoding="utf-8")
RECORDED = ROOT / "tests" / "fixtures" / "engine" / "page-up.jsonl"
KNOWN = {
    "name": "terraform_example",
    '$"{name}_{Suffix(config)}"': "terraform_example_12345",
    'config.Require("approvalStatus")': "Pending",
    'config.Require("versionName")': "1.0.0",
    "workspace.Id": "<workspace 1>",
    "model.Id": "<model 1>",
}
"""Values of the expressions that are no literals, in the run that was recorded."""


def text(node: Node) -> str:
    """Return the source of a node."""
    return (node.text or b"").decode()


def value(node: Node) -> Any:
    """Return the value of an expression, as it goes over the wire."""
    if text(node) in KNOWN:
        return KNOWN[text(node)]
    match node.type:
        case "string_literal":
            return json.loads(text(node))
        case "integer_literal":
            return int(text(node))
        case "implicit_array_creation_expression":
            return [value(child) for child in node.named_children[-1].named_children]
        case "initializer_expression":
            return members(node)
        case "object_creation_expression" | "implicit_object_creation_expression":
            last = node.named_children[-1]
            return members(last) if last.type == "initializer_expression" else {}
    raise AssertionError(f"{node.type}: {text(node)}")


def members(initializer: Node) -> dict[str, Any]:
    """Return the assigned properties, or the pairs of a map."""
    found = {}
    for child in initializer.named_children:
        if child.type == "comment":
            continue
        key, given = (part for part in child.named_children if part.type != "comment")
        name = json.loads(text(key)) if key.type == "string_literal" else text(key)[0].lower() + text(key)[1:]
        found[name] = value(given)
    return found


def resources(node: Node) -> dict[str, dict[str, Any]]:
    """Return the inputs of the program's resources by their names."""
    found = {}
    arguments = node.child_by_field_name("arguments")
    if node.type == "object_creation_expression" and arguments and len(arguments.named_children) == 2:
        name, args = (argument.named_children[0] for argument in arguments.named_children)
        found[value(name)] = value(args)
    for child in node.named_children:
        found |= resources(child)
    return found


def recorded() -> dict[str, dict[str, Any]]:
    """Return the inputs that the engine let the plugin check, by the names of the resources."""
    calls = [json.loads(line) for line in RECORDED.read_text(encoding="utf-8").splitlines()]
    return {call["request"]["name"]: call["request"]["news"] for call in calls if call["method"] == "Check"}


def test_the_program_parses() -> None:
    """Program.cs is C#."""
    assert [] == errors(PROGRAM)


@pytest.mark.parametrize("name", ["workspace", "model", "version"])
def test_the_inputs_are_those_of_the_python_program(name: str) -> None:
    """Each resource has the inputs, to the last empty map, that the Python example registers."""
    assert recorded()[name] == resources(parse(PROGRAM))[name]


def test_the_project_is_that_of_the_python_program() -> None:
    """Name, configuration and plugin are the same; only the runtime differs."""
    csharp, python = (yaml.safe_load((EXAMPLES / each / "Pulumi.yaml").read_text()) for each in ("csharp", "python"))
    assert csharp.pop("runtime") == "dotnet"
    assert python.pop("runtime")["name"] == "python"
    assert python == csharp

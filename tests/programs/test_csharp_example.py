"""The C# example says what the Python one says: its source is read, because no .NET runs it here.

What it registers is compared with what the real engine recorded of the Python program.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.programs.csharp_program import registered
from tests.tools.csharp import errors

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
    assert [recorded()[name]] == [inputs for _, each, inputs in registered(PROGRAM, KNOWN) if each == name]


def test_the_project_is_that_of_the_python_program() -> None:
    """Name, configuration and plugin are the same; only the runtime differs."""
    csharp, python = (yaml.safe_load((EXAMPLES / each / "Pulumi.yaml").read_text()) for each in ("csharp", "python"))
    assert csharp.pop("runtime") == "dotnet"
    assert python.pop("runtime")["name"] == "python"
    assert python == csharp

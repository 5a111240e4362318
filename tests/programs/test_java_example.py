"""The Java example, run: operation by operation, the plugin is asked exactly what the Python example asks it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.emulator_process import Emulator
from tests.host.comparison import comparable
from tests.maven import copy_sources, install_sdk
from tests.programs.stacks import StandInStack, copy_project
from tests.programs.stories import EXAMPLE, connected

JAVA = EXAMPLE.with_name("java")

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]


def told(project: Path) -> dict[str, list[dict[str, Any]]]:
    """Tell the page's story with a program and return the provider calls of each operation."""
    found = {}
    with Emulator.start() as emulator:
        stack = connected(StandInStack(project), emulator, suffix="12345")
        for chapter, operation in (
            ("preview", stack.preview),
            ("up", stack.up),
            ("again", stack.up),
            ("destroy", stack.destroy),
        ):
            outcome = operation()
            assert outcome.ok, outcome.errors
            found[chapter] = comparable(stack.calls)
        assert {} == emulator.state()["workspaces"]
    return found


def test_java_asks_the_plugin_what_python_asks(tmp_path: Path) -> None:
    """From preview to destroy the calls are equal, inputs, secrets and order included."""
    install_sdk()
    java = copy_project(copy_sources(JAVA, tmp_path / "sources"), tmp_path / "java")
    expected = told(copy_project(EXAMPLE, tmp_path / "python"))
    assert 3 == sum(call["method"] == "Create" for call in expected["up"])
    assert expected == told(java)

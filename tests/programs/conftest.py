"""An emulator for a file's tests, and stacks on either engine."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import forget_this_machine
from tests.tools.stacks import PulumiStack, Stack, StandInStack, copy_project

WITH_PULUMI = pytest.mark.skipif(shutil.which("pulumi") is None, reason="no `pulumi` on PATH")

Opening = Callable[[Path], Stack]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator, empty for every test that opens a stack."""
    with Emulator.start() as started:
        yield started


@pytest.fixture(params=["stand-in", pytest.param("pulumi", marks=WITH_PULUMI)])
def open_stack(
    request: pytest.FixtureRequest, tmp_path: Path, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> Opening:
    """Open stacks on one of the engines; nothing of this machine's own configuration reaches them."""
    forget_this_machine(monkeypatch)
    emulator.reset()
    emulator.settings(activationSeconds=0)

    def opening(source: Path) -> Stack:
        project = copy_project(source, tmp_path / source.parent.name / source.name)
        if request.param == "stand-in":
            return StandInStack(project)
        return PulumiStack(project, tmp_path / "home" / source.parent.name / source.name)

    return opening

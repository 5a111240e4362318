"""Programs in five languages call functions: a list, one of it, and one that finds nothing, on both engines."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.programs.conftest import WITH_PULUMI
from tests.programs.languages import LANGUAGES
from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import forget_this_machine
from tests.tools.stacks import PulumiStack, Stack, StandInStack, copy_project
from tests.tools.stories import PROGRAM_FOLDERS, connected

FOUND = PROGRAM_FOLDERS / "found"
ENGINES = {"stand-in": (), "pulumi": (WITH_PULUMI,)}

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]


def cases() -> Iterator[object]:
    """Yield each language on each engine that runs it."""
    for language in ("python", "nodejs", "go", "java", "yaml"):
        for engine, marks in ENGINES.items():
            if engine == "pulumi" or language == "python" or LANGUAGES[language].stand_in:
                yield pytest.param(language, engine, marks=marks, id=f"{language}-{engine}")


def stack_of(language: str, engine: str, folder: Path) -> Stack:
    """Lay the program out in a language, for a stack on an engine."""
    row = LANGUAGES.get(language)
    if row is not None:
        row.require()
        if engine == "pulumi" and row.host and shutil.which(row.host) is None:
            pytest.skip(f"{row.host} is not on PATH")
        row.lay_out(FOUND, folder / "sources")
    project = copy_project(FOUND if row is None else folder / "sources", folder / "found")
    return StandInStack(project) if engine == "stand-in" else PulumiStack(project, folder / "home")


@pytest.mark.parametrize(("language", "engine"), cases())
def test_a_program_reads_what_functions_find(
    language: str, engine: str, tmp_path: Path, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It finds the models that it made itself, after they are made; a preview before asks for what is known alone."""
    forget_this_machine(monkeypatch)
    emulator.reset()
    emulator.settings(activationSeconds=0)
    stack = connected(stack_of(language, engine, tmp_path), emulator)
    preview = stack.preview()
    assert [] == preview.errors
    for again in (False, True):
        outcome = stack.up()
        assert [] == outcome.errors
        told = dict(outcome.outputs)
        assert (["scorer"], "scorer", []) == (told["modelNames"], told["listedName"], told["nothing"])
        assert ([told["scorerId"]], told["rankerId"]) == (told["modelIds"], told["foundId"])
        assert again is (set(outcome.changes) == {"same"})
    assert stack.destroy().ok

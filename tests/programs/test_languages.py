"""Tales told by programs in other languages: the plugin is asked what it is asked for the Python programs.

Those run on the stand-in, which tests/programs/test_tales.py holds to the real engine; the others on both.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.emulator_process import Emulator
from tests.plugin_process import clean_environment
from tests.programs.languages import LANGUAGES, Language
from tests.programs.stacks import PulumiStack, Stack, StandInStack, copy_project
from tests.programs.stories import TALES

Calls: TypeAlias = dict[str, list[dict[str, Any]]]
"""The provider calls of a tale's chapters, by name."""

pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator, empty for every tale."""
    with Emulator.start() as started:
        yield started


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Each language whose tools are there."""
    row = LANGUAGES[request.param]
    row.require()
    return row


@pytest.fixture(params=["stand-in", "pulumi"])
def open_stack(request: pytest.FixtureRequest, language: Language, tmp_path: Path) -> Callable[[Path], Stack]:
    """Open stacks of likenesses on each of the engines."""
    if request.param == "pulumi" and shutil.which("pulumi") is None:
        pytest.skip("pulumi is not on PATH")
    if request.param == "pulumi" and language.host and shutil.which(language.host) is None:
        pytest.skip(f"{language.host} is not on PATH")
    numbers = count()

    def opening(program: Path) -> Stack:
        number = next(numbers)
        project = language.copy(program, tmp_path / f"stack-{number}")
        return (
            StandInStack(project) if request.param == "stand-in" else PulumiStack(project, tmp_path / f"home-{number}")
        )

    return opening


@pytest.fixture(scope="module")
def in_python(emulator: Emulator, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Calls]:
    """Tell tales with the Python programs, each once."""

    @cache
    def telling(tale: str) -> Calls:
        folder, numbers = tmp_path_factory.mktemp(tale), count()
        return told(tale, lambda program: StandInStack(copy_project(program, folder / str(next(numbers)))), emulator)

    return telling


def told(tale: str, open_stack: Callable[[Path], Stack], emulator: Emulator) -> Calls:
    """Tell a tale, with nothing of this machine's own configuration in reach, and return the calls of its chapters."""
    with pytest.MonkeyPatch.context() as environment:
        for name in set(os.environ) - clean_environment().keys():
            environment.delenv(name)
        emulator.reset()
        emulator.settings(activationSeconds=0)
        calls = {}
        for chapter in TALES[tale](open_stack, emulator):
            assert not chapter.outcome.errors, chapter.name  # what comes after it would fail for another reason
            calls[chapter.name] = chapter.calls
    return calls


def without_json(value: Any) -> Any:
    """Return calls with the lists that a provider is given; Python writes them as JSON, Go sends what they are."""
    match value:
        case dict():
            return {key: without_json(item) for key, item in value.items()}
        case list():
            return [without_json(item) for item in value]
        case str() if value.startswith("[{"):
            return json.loads(value)
    return value


@pytest.mark.parametrize("tale", ["page", "options"])
def test_the_plugin_is_asked_the_same_as_for_python(
    tale: str,
    language: Language,
    in_python: Callable[[str], Calls],
    open_stack: Callable[[Path], Stack],
    emulator: Emulator,
) -> None:
    """From the first preview to destroy the calls are equal: inputs, secrets, options and order included."""
    expected, actual = in_python(tale), told(tale, open_stack, emulator)
    assert list(expected) == list(actual)
    for chapter, calls in expected.items():
        assert language.spell(without_json(calls)) == language.spell(without_json(actual[chapter])), chapter

"""Tales told by programs in other languages: the plugin is asked what it is asked for the Python programs.

Those run on the stand-in, which tests/programs/test_tales.py holds to the real engine; the others on both.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.programs.languages import LANGUAGES, Language
from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import forget_this_machine
from tests.tools.stacks import PulumiStack, Stack, StandInStack, copy_project
from tests.tools.stories import PROGRAMS, TALES

Calls: TypeAlias = dict[str, list[dict[str, Any]]]
"""The provider calls of a tale's chapters, by name."""

TOLD = [
    pytest.param(
        tale,
        language,
        engine,
        id=f"{tale}-{name}-{engine}",
        marks=[] if (tale, engine) == ("page", "stand-in") else [pytest.mark.long],
    )
    for tale, programs in PROGRAMS.items()
    for name, language in LANGUAGES.items()
    if language.programs.issuperset(programs)
    for engine in ("stand-in", "pulumi")
    if language.stand_in or engine == "pulumi"
]
"""A tale for each language that its programs are written in, on each engine that runs them; the page's is not long."""

pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator, empty for every tale."""
    with Emulator.start() as started:
        yield started


@pytest.fixture
def open_stack(language: Language, engine: str, tmp_path: Path) -> Callable[[Path], Stack]:
    """Open stacks of likenesses, where the language's tools and the engine are there."""
    language.require()
    if engine == "pulumi" and shutil.which("pulumi") is None:
        pytest.skip("pulumi is not on PATH")
    if engine == "pulumi" and language.host and shutil.which(language.host) is None:
        pytest.skip(f"{language.host} is not on PATH")
    numbers = count()

    def opening(program: Path) -> Stack:
        number = next(numbers)
        project = language.copy(program, tmp_path / f"stack-{number}")
        return StandInStack(project) if engine == "stand-in" else PulumiStack(project, tmp_path / f"home-{number}")

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
        forget_this_machine(environment)
        emulator.reset()
        emulator.settings(activationSeconds=0)
        calls = {}
        for chapter in TALES[tale](open_stack, emulator):
            assert not chapter.outcome.errors, chapter.name  # what comes after it would fail for another reason
            calls[chapter.name] = chapter.calls
    return calls


def without_json(value: Any) -> Any:
    """Return calls with what is in their JSON: Go sends a provider's lists as they are, and spaces are no matter."""
    match value:
        case dict():
            return {key: without_json(item) for key, item in value.items()}
        case list():
            return [without_json(item) for item in value]
        case str() if value.startswith(("[{", '{"')):
            return without_json(json.loads(value))
    return value


@pytest.mark.parametrize(("tale", "language", "engine"), TOLD)
def test_the_plugin_is_asked_the_same_as_for_python(
    tale: str,
    language: Language,
    engine: str,
    in_python: Callable[[str], Calls],
    open_stack: Callable[[Path], Stack],
    emulator: Emulator,
) -> None:
    """From the first preview to destroy the calls are equal: inputs, secrets, options and order included."""
    expected, actual = in_python(tale), told(tale, open_stack, emulator)
    assert list(expected) == list(actual)
    for chapter, calls in expected.items():
        assert language.spell(without_json(calls)) == language.spell(without_json(actual[chapter])), chapter

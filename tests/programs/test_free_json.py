"""Nested settings in map<string> properties as docs/free-json.md writes them, in every language, under the real hosts.

C# is read, not run; see tests/tools/csharp.py.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from tests.programs.languages import LANGUAGES, likeness
from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import forget_this_machine
from tests.tools.stacks import PulumiStack, Stack, StandInStack, copy_project
from tests.tools.stories import EXAMPLE, PROGRAM_FOLDERS, connected

PROGRAM: Final = PROGRAM_FOLDERS / "specs"
METADATA: Final = {"instance": 1, "cpu": 2.5, "rpc": {"keepalive": True}}
RUN: Final = [
    pytest.param(language, engine, nested, id=f"{language}-{engine}{'-nested' if nested else ''}")
    for language in ("python", *LANGUAGES)
    for engine in ("stand-in", "pulumi")
    for nested in (False, True)
    if (language == "python" or engine == "pulumi" or LANGUAGES[language].stand_in)
    and (not nested or language in ("python", "nodejs"))
]
"""Every language on every engine that runs it; two of them can nest values although no type allows it."""

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator."""
    with Emulator.start() as started:
        yield started


@pytest.fixture
def workspace(emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of a workspace that another stack made."""
    forget_this_machine(monkeypatch)
    emulator.reset()
    emulator.settings(activationSeconds=0)
    made = connected(StandInStack(copy_project(EXAMPLE, tmp_path / "owner")), emulator, suffix="12345").up()
    assert [] == made.errors
    return str(made.outputs["workspaceId"])


def opened(language: str, engine: str, folder: Path) -> Stack:
    """Open a stack of the program in a language, where the language's tools and the engine are there."""
    if engine == "pulumi" and shutil.which("pulumi") is None:
        pytest.skip("pulumi is not on PATH")
    if language == "python":
        project = copy_project(PROGRAM, folder / "project")
    else:
        tools = LANGUAGES[language]
        tools.require()
        if engine == "pulumi" and tools.host and shutil.which(tools.host) is None:
            pytest.skip(f"{tools.host} is not on PATH")
        tools.lay_out(PROGRAM, folder / "sources")
        project = copy_project(folder / "sources", folder / "project")
    return StandInStack(project) if engine == "stand-in" else PulumiStack(project, folder / "home")


def specs(emulator: Emulator, stack: Stack) -> tuple[str, str]:
    """Return what the cloud holds of the program's version, as JSON text: to Python `true` is 1."""
    (version,) = (one for one in stack.resources() if one.type.endswith(":WorkspaceModelVersion"))
    fields: dict[str, Any] = emulator.state()["modelVersions"][version.id]
    return json.dumps(fields["InferenceSpec"], sort_keys=True), json.dumps(fields["Metrics"], sort_keys=True)


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "java"])
def test_the_program_is_there_in_every_language(language: str) -> None:
    """Also in those that only the real engine runs; Maven finds the one in Java by its name."""
    assert likeness(PROGRAM, language).is_dir()


@pytest.mark.parametrize(("language", "engine", "nested"), RUN)
def test_an_entry_that_is_json_text_is_sent_as_json(
    language: str, engine: str, nested: bool, workspace: str, emulator: Emulator, tmp_path: Path
) -> None:
    """It arrives as JSON and other text as text; the program reads text; nothing differs, before and after a refresh.

    When another entry changes, and somebody made a number of a text meanwhile, that stays.
    """
    stack = opened(language, engine, tmp_path)
    stack.config |= {"workspaceId": workspace, "digits": "7"} | ({"nested": "true"} if nested else {})
    connected(stack, emulator)
    steps: list[tuple[Callable[[], Any], dict[str, int]]] = [
        (stack.preview, {"create": 3}),
        (stack.up, {"create": 3}),
        (stack.preview, {"same": 3}),
        (stack.refresh, {"same": 3}),
        (stack.up, {"same": 3}),
    ]
    for step, changes in steps:
        outcome = step()
        assert [] == outcome.errors
        assert changes == dict(outcome.changes)
    assert METADATA == json.loads(outcome.outputs["metadata"])
    (model,) = (one.id for one in stack.resources() if one.type.endswith(":WorkspaceModel"))
    spec = {"metadata": METADATA, "source": {"model": model}, "name": "svc", "digits": "7"}
    metrics = {"Results": [{"dataset": "q3", "loss": 0.175}]}
    assert (json.dumps(spec, sort_keys=True), json.dumps(metrics, sort_keys=True)) == specs(emulator, stack)
    (version,) = (one.id for one in stack.resources() if one.type.endswith(":WorkspaceModelVersion"))
    emulator.edit("modelVersions", version, Metrics={"Results": '[{"loss": 0.175, "dataset": "q3"}]'})
    stack.config["digits"] = "8"
    outcome = stack.up()
    assert [] == outcome.errors
    assert {"same": 2, "update": 1} == outcome.changes
    assert json.dumps({**spec, "digits": "8"}, sort_keys=True) == specs(emulator, stack)[0]
    assert stack.destroy().ok

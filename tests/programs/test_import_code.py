"""The page's `pulumi import`, with the program that the real engine writes for it: it is the program of what is there.

The stand-in writes no programs. C# is read, not run; see tests/tools/csharp.py.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from tests.programs.page import PAGE
from tests.programs.page_projects import PROJECTS
from tests.tools.csharp import errors
from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import forget_this_machine
from tests.tools.stacks import PulumiStack, StandInStack, copy_project
from tests.tools.stories import EXAMPLE, VERSION_TYPE, connected

OUTSIDE: Final[dict[str, Any]] = {
    "ExtraInfo": {"size": 7, "rate": 1.0, "ok": True, "tag": "to-be-changed", "digits": "7", "quoted": '{"a": 1}'},
    "InferenceSpec": {"metadata": {"cpu": 2}, "name": "svc"},
    "Metrics": {"acc": 0.91, "Results": [{"dataset": "q3", "loss": 0.175}]},
}
"""What the console wrote."""

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator."""
    with Emulator.start() as started:
        started.settings(activationSeconds=0)
        yield started


@pytest.fixture(autouse=True)
def _nothing_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    forget_this_machine(monkeypatch)


@pytest.fixture
def version(emulator: Emulator, tmp_path: Path) -> str:
    """The id of a model version that another stack made."""
    emulator.reset()
    made = connected(StandInStack(copy_project(EXAMPLE, tmp_path / "owner")), emulator, suffix="12345").up()
    assert [] == made.errors
    return str(made.outputs["versionId"])


def require_host(*programs: str) -> None:
    """Skip the test where the real engine, or what it needs for a language, is missing."""
    for each in ("pulumi", *programs):
        if each and shutil.which(each) is None:
            pytest.skip(f"{each} is not on PATH")


def held(emulator: Emulator) -> dict[str, str]:
    """Return the free JSON of the version as text: to Python `true` is 1."""
    (fields,) = emulator.state()["modelVersions"].values()
    return {name: json.dumps(fields.get(name), sort_keys=True) for name in OUTSIDE}


def as_text(free: Mapping[str, Any]) -> dict[str, str]:
    """Return free JSON as `held` does."""
    return {name: json.dumps(value, sort_keys=True) for name, value in free.items()}


@pytest.mark.parametrize("language", PROJECTS)
def test_the_written_program_is_that_of_what_is_there(
    language: str, version: str, emulator: Emulator, tmp_path: Path
) -> None:
    """A preview of the program that the import wrote finds nothing to do, whatever JSON others put there.

    Nor does `up` touch it; and where the program changes one entry, every other one stays what it is in the cloud.
    """
    project = PROJECTS[language]
    require_host(project.host)
    project.require()
    (key,) = emulator.state()["modelVersions"]
    emulator.edit("modelVersions", key, **OUTSIDE)
    project.lay_out(tmp_path / "sources", False)
    stack = PulumiStack(copy_project(tmp_path / "sources", tmp_path / "taker"), tmp_path / "home")
    connected(stack, emulator)
    outcome, program = stack.import_with_code(VERSION_TYPE, "example", version)
    assert [] == outcome.errors
    assert {"create": 1, "import": 1} == outcome.changes
    place = stack.directory / PAGE[language].place
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(program)
    unchanged = stack.preview()
    assert [] == unchanged.errors
    assert {"same": 2} == unchanged.changes
    place.write_text(program.replace("to-be-changed", "changed"))
    changed = stack.up()
    assert [] == changed.errors
    assert {"same": 1, "update": 1} == changed.changes
    assert as_text({**OUTSIDE, "ExtraInfo": {**OUTSIDE["ExtraInfo"], "tag": "changed"}}) == held(emulator)


def test_the_written_csharp_parses(version: str, emulator: Emulator, tmp_path: Path) -> None:
    """No .NET runs here; what its language host writes is C#, and names the resource and its values."""
    require_host("pulumi-language-dotnet", "dotnet")
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "Pulumi.yaml").write_text(yaml.safe_dump({"name": "taker", "runtime": "dotnet"}))
    stack = PulumiStack(copy_project(tmp_path / "sources", tmp_path / "taker"), tmp_path / "home")
    connected(stack, emulator)
    outcome, program = stack.import_with_code(VERSION_TYPE, "example", version)
    assert [] == outcome.errors
    assert [] == errors(program)
    assert 'new AliCloud.Pai.WorkspaceModelVersion("example"' in program

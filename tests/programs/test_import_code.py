"""The page's `pulumi import`, with the program that the real engine writes for it: it is the program of what is there.

The stand-in writes no programs. C# is read, not run; see tests/sdk/csharp.py.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]  # its stubs are a distribution of their own

from tests.emulator_process import Emulator
from tests.plugin_process import forget_this_machine
from tests.programs.page import PAGE
from tests.programs.page_projects import PROJECTS
from tests.programs.stacks import PulumiStack, StandInStack, copy_project
from tests.programs.stories import EXAMPLE, VERSION_TYPE, connected
from tests.sdk.csharp import errors

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


@pytest.mark.parametrize("language", PROJECTS)
def test_the_written_program_is_that_of_what_is_there(
    language: str, version: str, emulator: Emulator, tmp_path: Path
) -> None:
    """The import succeeds, and a preview of the program that it wrote, in the same stack, finds nothing to do."""
    project = PROJECTS[language]
    require_host(project.host)
    project.require()
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

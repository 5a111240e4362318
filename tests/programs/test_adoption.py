"""Two commands bring a whole workspace under Pulumi: what the official SDK has made becomes a program that is true.

The real engine reads the import file, and its hosts write and run the programs.
"""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from tests.programs.page import PAGE
from tests.programs.page_projects import PROJECTS
from tests.programs.shell import Shell, open_shell
from tests.tools.checkout import VERSION
from tests.tools.estate import TOKEN, Estate, make_estate
from tests.tools.invoking import invoke
from tests.tools.plugin_process import Plugin, configuration, forget_this_machine
from tests.tools.stacks import PulumiStack, StandInStack, copy_project
from tests.tools.stories import PROGRAM_FOLDERS, connected

pytestmark = [pytest.mark.long, pytest.mark.timeout(1200)]

ENGINE = pytest.mark.skipif(shutil.which("pulumi") is None, reason="pulumi is not on PATH")
FUNCTION: Final = "alicloud:pai/getImportFile:getImportFile"
LANGUAGES: Final = ("python", "typescript", "go", "yaml")
FEW: Final = 12
"""Versions where programs are compiled: 250 of them are listed, and imported in YAML."""


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    """Open a terminal with a home of its own."""
    with open_shell(tmp_path_factory.mktemp("home")) as opened:
        yield opened


@pytest.fixture(autouse=True)
def _nothing_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    forget_this_machine(monkeypatch)


def estate_of(shell: Shell, versions: int) -> Estate:
    """Make the estate anew."""
    shell.emulator.reset()
    shell.emulator.settings(activationSeconds=0)
    return make_estate(shell.emulator, versions=versions)


def import_file(shell: Shell, workspace_id: str, *words: str) -> dict[str, Any]:
    """Run the first of the two commands."""
    return dict(shell.do(FUNCTION, "--workspace-id", workspace_id, *words))


def types_in(file: Mapping[str, Any]) -> dict[str, int]:
    """Return how many entries there are of each type."""
    return dict(Counter(entry["type"].rpartition(":")[2] for entry in file["resources"]))


@ENGINE
@pytest.mark.parametrize("language", LANGUAGES)
def test_two_commands_bring_a_workspace_under_pulumi(language: str, shell: Shell, tmp_path: Path) -> None:
    """The program that the import writes previews without a change, and says by references what lives in what."""
    project = PROJECTS[language]
    project.require()
    estate = estate_of(shell, 250 if language == "yaml" else FEW)
    home = estate.workspaces[0]
    file = import_file(shell, home, "--include-runs")
    assert estate.counts == types_in(file)
    assert len(file["resources"]) == len({entry["name"] for entry in file["resources"]})
    assert {VERSION} == {entry["version"] for entry in file["resources"]}
    project.lay_out(tmp_path / "sources", False)
    stack = PulumiStack(copy_project(tmp_path / "sources", tmp_path / "taker"), tmp_path / "home")
    connected(stack, shell.emulator)
    outcome, program = stack.import_file(file)
    assert [] == outcome.errors
    imported = sum(estate.counts.values())
    assert imported == outcome.changes["import"]
    place = stack.directory / PAGE[language].place
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(program)
    assert home not in re.sub(r"workspace_id: '?\d+", "", program), "a workspace is named by its number"
    previewed = stack.preview()
    assert [] == previewed.errors
    assert {"same": imported + 1} == previewed.changes


@ENGINE
def test_what_the_service_does_not_show_is_left_to_do(shell: Shell, tmp_path: Path) -> None:
    """A token is named, with the entry that lacks it; once it is filled in, nothing is left."""
    PROJECTS["yaml"].require()
    estate = estate_of(shell, 1)
    shell.emulator.settings(quirks={"codeSourceToken": "masked"})
    file = import_file(shell, estate.workspaces[0])
    assert TOKEN not in json.dumps(file)
    (todo,) = file["todo"]
    (entry,) = [one for one in file["resources"] if f"the entry {one['name']}," in todo]
    assert "WorkspaceCodeSource" == entry["type"].rpartition(":")[2]
    PROJECTS["yaml"].lay_out(tmp_path / "sources", False)
    stack = PulumiStack(copy_project(tmp_path / "sources", tmp_path / "taker"), tmp_path / "home")
    connected(stack, shell.emulator)
    entry["inputs"] = {"codeRepoAccessToken": TOKEN}
    outcome, program = stack.import_file(file)
    assert [] == outcome.errors
    (stack.directory / PAGE["yaml"].place).write_text(program)
    assert {"same"} == set(stack.preview().changes)


def test_the_stand_in_takes_over_what_the_file_names(shell: Shell, tmp_path: Path) -> None:
    """It writes no programs; every entry is imported by its type and id, and a refresh finds nothing else."""
    estate = estate_of(shell, 2)
    with Plugin.start() as plugin:
        plugin.configure(configuration(shell.emulator.endpoint))
        file = invoke(plugin, FUNCTION, {"workspaceId": estate.workspaces[0], "includeRuns": True})
    stack = StandInStack(copy_project(PROGRAM_FOLDERS / "nothing", tmp_path / "taker"))
    connected(stack, shell.emulator)
    for entry in file["resources"]:
        taken = stack.import_resource(entry["type"], entry["name"], entry["id"])
        assert [] == taken.errors
    taken_over = [one.type.rpartition(":")[2] for one in stack.resources() if one.id and not one.is_provider]
    assert estate.counts == dict(Counter(taken_over))
    assert {"same"} == set(stack.refresh().changes)

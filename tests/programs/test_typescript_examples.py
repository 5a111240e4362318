"""The TypeScript examples are complete projects, and the engine learns from them which plugin to fetch."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.programs.languages import LANGUAGES
from tests.tools.checkout import ROOT
from tests.tools.installed import copy_sources
from tests.tools.node_tool import SDK, require_node, run, tool
from tests.tools.stacks import PulumiStack
from tests.tools.stories import EXAMPLE, PROGRAM_FOLDERS

EXAMPLES = sorted((ROOT / "examples").glob("*/typescript"))
PROJECTS = [*EXAMPLES, ROOT / "tests/tools/node"]
LOCK = "package-lock.json"
COMMANDS = re.compile(r"`(npm .*?) && pulumi up`")

pytestmark = pytest.mark.timeout(600)


def content(path: Path) -> Any:
    """Read a file of npm."""
    return json.loads(path.read_text(encoding="utf-8"))


def story(project: Path) -> str:
    """Return what tests of a project are called by."""
    return project.parent.name


def copied(example: Path, to: Path) -> Path:
    """Copy the SDK and an example to where they are in a checkout, and return the example's copy."""
    require_node()
    copy_sources(SDK, to / SDK.relative_to(ROOT))
    return copy_sources(example, to / example.relative_to(ROOT))


@pytest.mark.parametrize("example", EXAMPLES, ids=story)
def test_its_lock_file_has_the_sdk_of_this_checkout(example: Path) -> None:
    """Version, dependencies and place are those of sdk/nodejs."""
    sdk = content(SDK / "package.json")
    place = f"file:{os.path.relpath(SDK, example)}"
    assert place == content(example / "package.json")["dependencies"][sdk["name"]]
    expected = {key: sdk[key] for key in ("version", "license", "dependencies", "engines")}
    assert expected | {"resolved": place} == content(example / LOCK)["packages"][f"node_modules/{sdk['name']}"]


@pytest.mark.parametrize("project", PROJECTS, ids=story)
def test_lock_files_are_for_every_registry(project: Path) -> None:
    """What comes from a registry is known by its checksum, and its address is nowhere."""
    packages = {place: about for place, about in content(project / LOCK)["packages"].items() if place}
    assert len(packages) > 50
    fetched = {place: about for place, about in packages.items() if not about.get("resolved", "").startswith("file:")}
    assert [] == [place for place, about in fetched.items() if "resolved" in about or "integrity" not in about]
    assert "://" not in re.sub(r'"url": "[^"]*"', "", (project / LOCK).read_text())  # where to pay their authors


@pytest.mark.parametrize("project", PROJECTS, ids=story)
def test_what_is_locked_runs_on_node_20(project: Path) -> None:
    """Pulumi's library above 3.248 wants Node 22: the range ends there, for package managers that do not look."""
    locked = content(project / LOCK)["packages"]
    assert locked[""]["dependencies"]["@pulumi/pulumi"] == ">=3.142.0 <3.249.0"
    assert locked["node_modules/@pulumi/pulumi"]["version"] == "3.248.0"


@pytest.mark.parametrize("example", EXAMPLES, ids=story)
def test_its_lock_file_is_complete(example: Path, tmp_path: Path) -> None:
    """`npm install` would change nothing in it."""
    project = copied(example, tmp_path)
    run(project, "npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund")
    assert (example / LOCK).read_text() == (project / LOCK).read_text()


def test_programs_compile_strictly(tmp_path: Path) -> None:
    """The example and the programs of the tests are right by the compiler's strict rules, with the SDK installed."""
    language = LANGUAGES["nodejs"]
    language.require()
    for number, program in enumerate(sorted(language.programs)):
        language.lay_out(program, tmp_path / str(number))
        assert content(tmp_path / str(number) / "tsconfig.json")["compilerOptions"]["strict"]
        assert tool(tmp_path / str(number), "tsc", "--noUnusedLocals", "--skipLibCheck", "-p", ".") == ""


def test_prettier_changes_no_program() -> None:
    """Programs, their projects, and what runs them are laid out as prettier lays them out."""
    require_node()
    folders = [ROOT / "examples", PROGRAM_FOLDERS, ROOT / "tests/tools", ROOT / "tests/sdk"]
    patterns = [f"{folder.relative_to(ROOT)}/**/*.{{ts,js,json}}" for folder in folders]
    assert tool(ROOT, "prettier", "--list-different", *patterns) == ""


def test_the_engine_learns_which_plugin_it_needs(tmp_path: Path) -> None:
    """The language host finds name and version of the plugin in the package that the program has installed."""
    LANGUAGES["nodejs"].require()
    if shutil.which("pulumi") is None:
        pytest.skip("pulumi is not on PATH")
    project = tmp_path / "project"
    LANGUAGES["nodejs"].lay_out(EXAMPLE, project)
    (project / "Pulumi.yaml").write_text("name: shop\nruntime: nodejs\n")
    expected = content(SDK / "package.json")["pulumi"]["version"]
    assert expected == PulumiStack(project, tmp_path / "home").plugins()["alicloud"]


@pytest.mark.long
@pytest.mark.parametrize("example", EXAMPLES, ids=story)
def test_the_readme_s_commands_install_it(example: Path, tmp_path: Path) -> None:
    """What README says before `pulumi up` builds the SDK and installs it, and then the program compiles."""
    project = copied(example, tmp_path)
    (commands,) = COMMANDS.findall((project / "README.md").read_text())
    run(project, "sh", "-ec", commands)
    assert run(project, "npx", "--no-install", "tsc", "-p", ".") == ""
    sdk = project / "node_modules" / content(SDK / "package.json")["name"]
    assert (False, False) == (sdk.is_symlink(), (sdk / "node_modules").exists())

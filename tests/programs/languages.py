"""The programs of the tales in other languages: a row says what there must be, and how a likeness is laid out.

A likeness registers what the Python program of the same name registers, so that every engine asks the plugin the same.
Programs without one are copied as they are. A new language is a row of LANGUAGES; test_languages.py tells the tales.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.programs.hcl import HOST, require_hcl
from tests.tools.checkout import EXAMPLES
from tests.tools.dotnet import copy_program, require_compiler
from tests.tools.dotnet import install_sdk as install_dotnet_sdk
from tests.tools.go_tool import SDK as GO_SDK
from tests.tools.go_tool import require_go
from tests.tools.installed import copy_sources
from tests.tools.maven import install_sdk, require_maven
from tests.tools.node_tool import MODULES, require_node
from tests.tools.node_tool import install_sdk as install_node_sdk
from tests.tools.stacks import copy_project
from tests.tools.stories import EXAMPLE, LOOKUP, OPTIONS, PROGRAM_FOLDERS, RUNS, TEAM

SETTINGS = PROGRAM_FOLDERS / "settings"
_PAGE = frozenset({EXAMPLE, LOOKUP, OPTIONS, SETTINGS})
_OF_RESOURCES = frozenset({"Check", "Diff", "Create", "Read", "Update", "Delete"})
_STORIES = _PAGE | {TEAM, RUNS}
_VERSIONED = re.compile(r"\bdefault_<version>(_github_\S*alicloud)?")
"""The name of a default provider whose plugin's version is asked for."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of programs."""

    require: Callable[[], None]
    """Skips the test where the language's tools are missing."""
    lay_out: Callable[[Path, Path], None]
    """Makes a project of the likeness of a Python program, in a new directory, on the SDK of this checkout."""
    programs: frozenset[Path]
    """The Python programs of which there are likenesses."""
    stand_in: bool = True
    """Whether the stand-in runs its programs as well."""
    host: str = ""
    """The language host that the real engine needs on PATH, where it does not come with the engine."""
    spell: Callable[[Any], Any] = lambda calls: calls
    """Takes away what the language's Pulumi library makes the engine ask otherwise than Python's."""

    def copy(self, program: Path, to: Path) -> Path:
        """Copy the likeness of a program for a stack, under the program's name."""
        if program not in self.programs:
            return copy_project(program, to)
        sources = to.with_name(f"{to.name}-sources")
        self.lay_out(program, sources)
        return copy_project(sources, to)


def _is_example(program: Path) -> bool:
    return EXAMPLES in program.parents


def likeness(program: Path, language: str) -> Path:
    """Return where the likeness is: beside its program in examples/, in the folder of the language among the tests."""
    return program.with_name(language) if _is_example(program) else PROGRAM_FOLDERS / language / program.name


def _csharp(program: Path, to: Path) -> None:
    copy_program(likeness(program, "csharp"), to, install_dotnet_sdk())
    if not _is_example(program):
        (to / "Pulumi.yaml").write_text(yaml.safe_dump({"name": program.name, "runtime": "dotnet"}))


def _go(program: Path, to: Path) -> None:
    example = EXAMPLE.with_name("go")
    shutil.copytree(likeness(program, "go"), to, ignore=shutil.ignore_patterns("bin"))
    if not _is_example(program):
        shutil.copy(example / "go.sum", to)
        (to / "Pulumi.yaml").write_text(yaml.safe_dump({"name": program.name, "runtime": "go"}))
    modules = (example / "go.mod").read_text()
    (to / "go.mod").write_text(re.sub(r"=> .*", f"=> {GO_SDK}", modules))


def _java(program: Path, to: Path) -> None:
    install_sdk()
    if _is_example(program):
        copy_sources(likeness(program, "java"), to)
    else:
        copy_java(program.name, to)


def copy_java(name: str, to: Path) -> Path:
    """Copy the Maven project of the programs in Java, and let it be that of one of them."""
    copy_sources(PROGRAM_FOLDERS / "java", to)
    (to / "Pulumi.yaml").write_text(yaml.safe_dump({"name": name, "runtime": "java"}))
    project = (to / "pom.xml").read_text()
    chosen = f"<exec.mainClass>programs.{name.capitalize()}<"
    (to / "pom.xml").write_text(re.sub(r"<exec\.mainClass>[\w.]+<", chosen, project))
    return to


def _nodejs(program: Path, to: Path) -> None:
    install_node_sdk()
    copy_sources(likeness(program, "typescript" if _is_example(program) else "nodejs"), to)
    if not _is_example(program):
        for name in ("package.json", "tsconfig.json"):
            shutil.copy(EXAMPLE.with_name("typescript") / name, to)
        (to / "Pulumi.yaml").write_text(yaml.safe_dump({"name": program.name, "runtime": "nodejs"}))
    (to / "node_modules").symlink_to(MODULES)


def _require_yaml() -> None:
    if shutil.which("pulumi") is None:
        pytest.skip("pulumi is not on PATH, and the stand-in runs no programs in YAML")


def _yaml(program: Path, to: Path) -> None:
    shutil.copytree(likeness(program, "yaml"), to)


def _hcl(program: Path, to: Path) -> None:
    shutil.copytree(likeness(program, "hcl"), to)


def _spelled(value: Any, spell: Callable[[Any], Any], without: str = "") -> Any:
    match value:
        case dict():
            return {key: _spelled(item, spell, without) for key, item in value.items() if key != without}
        case list():
            return [_spelled(item, spell, without) for item in value]
    return spell(value)


def _spell_java(calls: Any) -> Any:
    def spell(value: Any) -> Any:
        if isinstance(value, float):
            return round(value, 6)  # seconds of a duration
        # A lookup's version is said to the engine, but not where the plugin is.
        return _VERSIONED.sub("default", value) if isinstance(value, str) else value

    return _spelled(calls, spell)


def _spell_yaml(calls: Any) -> Any:
    methods = [call["method"] for call in calls]
    if "GetSchema" in methods:
        # In place of an SDK, the types are read from the schema: by a plugin that is started before the program's and
        # stopped after it.
        calls = calls[methods.index("Handshake", 1) : -1]

    def spell(value: Any) -> Any:
        # A program has no components of its own, to be parents.
        return _VERSIONED.sub("default", value).replace("shop:shelf:Shelf$", "") if isinstance(value, str) else value

    # Without an SDK there is none that the plugin's version comes from.
    return _spelled(calls, spell, without="version")


def _spell_hcl(calls: Any) -> Any:
    # Types and names are looked up by plugins of their own, at every run: what is left is asked about resources. Those
    # that do not need each other are registered at the same time.
    asked = [call for call in calls if call["method"] in _OF_RESOURCES]

    def spell(value: Any) -> Any:
        # The schema, which the host reads first, has an example of a workspace's id: the counting begins behind it.
        return re.sub(r"<workspace \d+>", "<workspace>", value) if isinstance(value, str) else value

    return _spelled(sorted(asked, key=_about), spell, without="version")


def _about(call: Any) -> str:
    return str(call["request"]["urn"])


LANGUAGES: Mapping[str, Language] = {
    "csharp": Language(require_compiler, _csharp, frozenset({SETTINGS}), stand_in=False, host="pulumi-language-dotnet"),
    "go": Language(require_go, _go, _PAGE),
    "hcl": Language(require_hcl, _hcl, frozenset({TEAM, RUNS}), stand_in=False, host=HOST, spell=_spell_hcl),
    "java": Language(require_maven, _java, _PAGE, host="pulumi-language-java", spell=_spell_java),
    "nodejs": Language(require_node, _nodejs, _STORIES),
    "yaml": Language(_require_yaml, _yaml, _STORIES, stand_in=False, host="pulumi-language-yaml", spell=_spell_yaml),
}

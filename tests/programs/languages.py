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

import yaml  # type: ignore[import-untyped]  # its stubs are a distribution of their own

from tests.go_tool import SDK as GO_SDK
from tests.go_tool import require_go
from tests.maven import copy_sources, install_sdk, require_maven
from tests.node_tool import MODULES, require_node
from tests.node_tool import copy_sources as copy_node_sources
from tests.node_tool import install_sdk as install_node_sdk
from tests.programs.stacks import copy_project
from tests.programs.stories import EXAMPLE, HERE

_LOOKED_UP_BY = re.compile(r"\bdefault_(<version>|[0-9_]+_https_\S*VERSION_)")
"""The default provider's name: Pulumi for Java says a lookup's version to the engine, but not where the plugin is."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of programs."""

    require: Callable[[], None]
    """Skips the test where the language's tools are missing."""
    lay_out: Callable[[Path, Path], None]
    """Makes a project of the likeness of a Python program, in a new directory, on the SDK of this checkout."""
    programs: frozenset[Path]
    """The Python programs of which there are likenesses."""
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


def _go(program: Path, to: Path) -> None:
    example = EXAMPLE.with_name("go")
    if program == EXAMPLE:
        shutil.copytree(example, to, ignore=shutil.ignore_patterns("bin"))
    else:
        shutil.copytree(HERE / "go" / program.name, to)
        shutil.copy(example / "go.sum", to)
        (to / "Pulumi.yaml").write_text(yaml.safe_dump({"name": program.name, "runtime": "go"}))
    modules = (example / "go.mod").read_text()
    (to / "go.mod").write_text(re.sub(r"=> .*", f"=> {GO_SDK}", modules))


def _java(program: Path, to: Path) -> None:
    install_sdk()
    if program == EXAMPLE:
        copy_sources(EXAMPLE.with_name("java"), to)
        return
    copy_java(program.name, to)


def copy_java(name: str, to: Path) -> Path:
    """Copy the Maven project of the programs in Java, and let it be that of one of them."""
    copy_sources(HERE / "java", to)
    (to / "Pulumi.yaml").write_text(yaml.safe_dump({"name": name, "runtime": "java"}))
    project = (to / "pom.xml").read_text()
    chosen = f"<exec.mainClass>programs.{name.capitalize()}<"
    (to / "pom.xml").write_text(re.sub(r"<exec\.mainClass>[\w.]+<", chosen, project))
    return to


def _nodejs(program: Path, to: Path) -> None:
    install_node_sdk()
    example = EXAMPLE.with_name("typescript")
    if program.name == "python":  # one of examples/
        copy_node_sources(program.with_name("typescript"), to)
    else:
        copy_node_sources(HERE / "nodejs" / program.name, to)
        shutil.copy(example / "tsconfig.json", to)
        (to / "Pulumi.yaml").write_text(yaml.safe_dump({"name": program.name, "runtime": "nodejs"}))
    shutil.copy(example / "package.json", to)
    (to / "node_modules").symlink_to(MODULES)


def _spell_java(calls: Any) -> Any:
    match calls:
        case dict():
            return {key: _spell_java(item) for key, item in calls.items()}
        case list():
            return [_spell_java(item) for item in calls]
        case float():
            return round(calls, 6)  # seconds of a duration
        case str():
            return _LOOKED_UP_BY.sub("default", calls)
    return calls


LANGUAGES: Mapping[str, Language] = {
    "go": Language(require_go, _go, frozenset({EXAMPLE, HERE / "lookup", HERE / "options"})),
    "java": Language(
        require_maven,
        _java,
        frozenset({EXAMPLE, HERE / "lookup", HERE / "options"}),
        host="pulumi-language-java",
        spell=_spell_java,
    ),
    "nodejs": Language(require_node, _nodejs, frozenset({EXAMPLE, HERE / "lookup", HERE / "options"})),
}

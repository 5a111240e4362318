"""Tales told by Java programs: operation by operation, the plugin is asked exactly what Python programs ask it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # its stubs are a distribution of their own

from tests.emulator_process import Emulator
from tests.maven import copy_sources, install_sdk
from tests.programs.stacks import Stack, StandInStack, copy_project
from tests.programs.stories import EXAMPLE, HERE, TALES

IN_JAVA = {
    EXAMPLE: (EXAMPLE.with_name("java"), "example.App"),
    HERE / "lookup": (HERE / "java", "programs.Lookup"),
    HERE / "options": (HERE / "java", "programs.Options"),
}
"""Programs in Python with their likenesses in Java: the Maven project and the class that is the program."""

LOOKED_UP_BY = re.compile(r"\bdefault_(<version>|[0-9_]+_https_\S*VERSION_)")
"""The default provider's name: Pulumi for Java says a lookup's version to the engine, but not where the plugin is."""

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]


def java_project(source: Path, to: Path) -> Path:
    """Copy the likeness of a Python program, under the same project name; without one, the program itself."""
    if source not in IN_JAVA:
        return copy_project(source, to)
    return copy_java(*IN_JAVA[source], source.name, to)


def copy_java(project: Path, program: str, name: str, to: Path) -> Path:
    """Copy a Maven project and let it run one of its programs."""
    sources = copy_sources(project, to.with_name(f"{to.name}-sources"))
    about = sources / "Pulumi.yaml"
    if not about.exists():
        about.write_text(yaml.safe_dump({"name": name, "runtime": "java"}), encoding="utf-8")
    (sources / ".mvn").mkdir()
    (sources / ".mvn" / "maven.config").write_text(f"-Dexec.mainClass={program}\n", encoding="utf-8")
    return copy_project(sources, to)


def told(tale: str, copy: Callable[[Path, Path], Path], folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Tell a tale on the stand-in and return the provider calls of its chapters."""
    numbers = count()

    def open_stack(source: Path) -> Stack:
        return StandInStack(copy(source, folder / f"stack-{next(numbers)}"))

    with Emulator.start() as emulator:
        chapters = list(TALES[tale](open_stack, emulator))
    assert [] == [error for chapter in chapters for error in chapter.outcome.errors]
    return {chapter.name: chapter.calls for chapter in chapters}


def in_one_spelling(value: Any) -> Any:
    """Return calls without what Pulumi for Java spells otherwise: spaces in JSON, the last digit of a duration."""
    match value:
        case dict():
            return {key: in_one_spelling(item) for key, item in value.items()}
        case list():
            return [in_one_spelling(item) for item in value]
        case float():
            return round(value, 6)
        case str() if value.startswith("[{"):
            return json.dumps(json.loads(value))
        case str():
            return LOOKED_UP_BY.sub("default", value)
    return value


@pytest.mark.parametrize("tale", ["page", "options"])
def test_java_asks_the_plugin_what_python_asks(tale: str, tmp_path: Path) -> None:
    """The calls are equal, inputs, secrets, options and order included, from the first preview to destroy."""
    install_sdk()
    for language in ("java", "python"):
        (tmp_path / language).mkdir()
    expected = told(tale, copy_project, tmp_path / "python")
    actual = told(tale, java_project, tmp_path / "java")
    assert expected.keys() == actual.keys()
    for chapter, calls in expected.items():
        assert in_one_spelling(calls) == in_one_spelling(actual[chapter]), chapter


def test_configuration_is_read_as_what_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`Config` gives texts, numbers and nested values; what is not set is taken from the environment, or is nothing."""
    install_sdk()
    monkeypatch.setenv("ALICLOUD_REGION", "cn-shanghai")
    monkeypatch.setenv("ALICLOUD_PROFILE", "work")
    stack = StandInStack(copy_java(HERE / "java", "programs.Settings", "settings", tmp_path / "settings"))
    stack.config |= {"alicloud:clientReadTimeout": "5000", "alicloud:endpoints": '[{"aiworkspace": "localhost:1"}]'}
    outcome = stack.up()
    assert outcome.ok, outcome.errors
    expected = {"region": "cn-shanghai", "timeout": 5000, "sourceIp": "none", "host": "localhost:1", "profile": "work"}
    assert expected == outcome.outputs

"""The page's own programs run with their smallest corrections, and not without any one of them.

Each is the printed text, corrected as tests/programs/page.py says, in a project with a plugin for its random number.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.programs.page import DOCS, PAGE, Correction, corrected
from tests.programs.page_projects import PROJECTS
from tests.tools.emulator_process import Emulator
from tests.tools.host.comparison import comparable
from tests.tools.plugin_process import forget_this_machine
from tests.tools.second_plugin import install
from tests.tools.stacks import PulumiStack, Stack, StandInStack, copy_project
from tests.tools.stories import connected

pytestmark = pytest.mark.timeout(900)


@dataclass(frozen=True, slots=True)
class Case:
    """One language's program under one SDK."""

    language: str
    official: bool

    def __str__(self) -> str:
        return f"{self.language}-{'official' if self.official else 'ours'}"

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """All that the program needs."""
        return PAGE[self.language].corrections(official=self.official)

    @property
    def engines(self) -> tuple[str, ...]:
        """The engines that can run it."""
        return ("stand-in", "pulumi") if PROJECTS[self.language].stand_in else ("pulumi",)

    def row(self, engine: str, *more: Correction) -> Any:
        """Return the case as a row of a test's table."""
        slow = self.official or PROJECTS[self.language].slow
        name = "-".join([str(self), engine, *(one.printed.strip() for one in more)])
        return pytest.param(self, engine, *more, id=name, marks=[pytest.mark.long] if slow else [])


CASES = [
    Case(language, official)
    for language, project in PROJECTS.items()
    for official in ((False, True) if project.official else (False,))
]
CREATED = 5
"""The stack, the number, and the three resources of the page."""
RECORDED = Path(__file__).resolve().parents[1] / "fixtures" / "engine" / "page-up.jsonl"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator."""
    with Emulator.start() as started:
        yield started


@pytest.fixture(autouse=True)
def _nothing_of_this_machine(monkeypatch: pytest.MonkeyPatch, emulator: Emulator) -> None:
    forget_this_machine(monkeypatch)
    monkeypatch.setenv("PULUMI_NODEJS_TRANSPILE_ONLY", "false")  # types are a part of a program
    emulator.reset()
    emulator.settings(activationSeconds=0)


def project_of(case: Case, engine: str, corrections: Iterable[Correction], folder: Path) -> Path:
    """Return the project of a printed program with some corrections."""
    project = PROJECTS[case.language]
    project.require()
    if engine == "pulumi" and project.host and shutil.which(project.host) is None:
        pytest.skip(f"{project.host} is not on PATH")
    sources = folder / "sources"
    project.lay_out(sources, case.official)
    program = sources / PAGE[case.language].place
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(corrected(case.language, corrections), encoding="utf-8")
    return copy_project(sources, folder / "page", random=install(folder / "random", "random", "4.21.4"))


def opened(engine: str, project: Path, emulator: Emulator) -> Stack:
    """Return a stack that is configured for the emulator."""
    if engine == "pulumi" and shutil.which("pulumi") is None:
        pytest.skip("pulumi is not on PATH")
    stack: Stack = StandInStack(project) if engine == "stand-in" else PulumiStack(project, project.with_name("home"))
    return connected(stack, emulator)


def checked(calls: list[dict[str, Any]]) -> list[Any]:
    """Return what Check made of the inputs of our resources; the number that was drawn is left out."""
    answers = [
        (call["request"]["type"], call["response"]["inputs"])
        for call in calls
        if call["method"] == "Check" and call["request"]["type"].startswith("alicloud:")
    ]
    told: list[Any] = json.loads(re.sub(r"(terraform_example_)\d{5}\b", r"\1<number>", json.dumps(answers)))
    return told


@pytest.mark.parametrize(("case", "engine"), [case.row(engine) for case in CASES for engine in case.engines])
def test_it_runs_with_its_corrections(case: Case, engine: str, emulator: Emulator, tmp_path: Path) -> None:
    """The program is deployed, needs nothing more, and is destroyed; its inputs are those of our own example."""
    stack = opened(engine, project_of(case, engine, case.corrections, tmp_path), emulator)
    made = stack.up()
    assert [] == made.errors
    assert made.ok
    assert {"create": CREATED} == made.changes
    assert [] == [message.text for message in made.messages if message.severity == "warning"]
    assert checked([json.loads(line) for line in RECORDED.read_text().splitlines()]) == checked(comparable(stack.calls))
    (workspace,) = emulator.state()["workspaces"].values()
    (drawn,) = (one for one in stack.resources() if one.type == "random:index/randomInteger:RandomInteger")
    assert f"terraform_example_{drawn.outputs['result']:.0f}" == workspace["WorkspaceName"]
    assert {"same": CREATED} == stack.up().changes
    assert [] == stack.destroy().errors
    assert {} == emulator.state()["workspaces"]


@pytest.mark.parametrize(
    ("case", "engine", "missing"), [case.row(case.engines[0], one) for case in CASES for one in case.corrections]
)
def test_it_does_not_run_without_one_of_them(
    case: Case, engine: str, missing: Correction, emulator: Emulator, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Every correction is needed: without it the program ends with what the table says, and creates nothing of ours."""
    kept = [one for one in case.corrections if one != missing]
    outcome = opened(engine, project_of(case, engine, kept, tmp_path), emulator).up()
    assert not outcome.ok
    assert missing.fails in "\n".join([*outcome.errors, *capfd.readouterr()])
    assert {} == emulator.state()["workspaces"]


@pytest.mark.parametrize("language", PAGE)
def test_the_corrections_are_recorded(language: str) -> None:
    """docs/page-programs.md has a section for each language, with its corrections, and these only."""
    program = PAGE[language]
    section = DOCS.read_text().partition(f"\n## {program.title}\n")[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("|")][2:]
    assert [correction.row() for correction in program.corrections()] == rows

"""`make acceptance` in front of the emulator: it finds every answer, and leaves nothing.

What is not its own it never touches.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Final

import pytest
from aiworkspace_emulator.settings import QUIRKS
from aiworkspace_emulator.times import FORMS

from tests.acceptance.ledger import Ledger
from tests.acceptance.questions import QUESTIONS, form_of
from tests.acceptance.service import Service
from tests.tools.checkout import ROOT
from tests.tools.emulator_process import ACCESS_KEY_ID, ACCESS_KEY_SECRET, Emulator
from tests.tools.plugin_process import clean_environment
from tests.tools.polling import until

MEMBER: Final = "2000000000000001"
WORLDS: Final = 50
CUTS: Final = 6
KEPT: Final = frozenset({"recycleBin", "account"})
"""What the emulator remembers by itself: names that are taken, and what was chosen as default."""
pytestmark = pytest.mark.timeout(300)


def worlds() -> Iterator[Mapping[str, Any]]:
    """Yield answers to all questions, drawn at random and the same in every run."""
    draw = random.Random(20261126)  # noqa: S311 - no secret
    for _ in range(WORLDS):
        yield {quirk.name: draw.choice(quirk.answers) for quirk in QUIRKS}


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator."""
    with Emulator.start() as started:
        yield started


def account(emulator: Emulator) -> dict[str, str]:
    """Return the variables that lead to an emulator."""
    return {
        "ALIBABA_CLOUD_ACCESS_KEY_ID": ACCESS_KEY_ID,
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET": ACCESS_KEY_SECRET,
        "ALIBABA_CLOUD_REGION": "cn-hangzhou",
        "ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE": emulator.url,
    }


@contextmanager
def begun(emulator: Emulator, folder: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    """Run `make acceptance`'s command in front of an emulator."""
    environment = {**clean_environment(), **account(emulator)}
    files = ("--ledger", str(folder / "ledger.jsonl"), "--quirks", str(folder / "quirks.json"))
    command = [sys.executable, "-m", "tests.acceptance", "--patience", "1", *files, *options]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, text=True, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
    ) as process:  # fmt: skip
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def ran(emulator: Emulator, folder: Path, *options: str) -> tuple[int, str]:
    """Run it to its end; return its exit code and what it said."""
    with begun(emulator, folder, *options) as process:
        said, _ = process.communicate(timeout=250)
    return process.returncode, said


def objects(emulator: Emulator) -> dict[str, list[str]]:
    """Return the ids of what is there, by collection, but for what only the emulator itself keeps."""
    return {name: sorted(found) for name, found in emulator.state().items() if found and name not in KEPT}


def test_every_question_is_asked() -> None:
    """Each quirk of the emulator has its question."""
    assert {quirk.name for quirk in QUIRKS} == set(QUESTIONS)


@pytest.mark.parametrize("form", FORMS)
def test_each_form_of_a_time_is_known(form: str) -> None:
    """A time is taken for the form in which it is written, and for no other."""
    assert form == form_of(FORMS[form](datetime(2026, 11, 26, 12, 30, 15, 123456, tzinfo=timezone.utc)))


@pytest.mark.parametrize("text", ["", None, "yesterday", "2026-11-26", "2026-11-26T12:30:15.1234Z", "12", 1.5])
def test_another_form_is_not_guessed(text: Any) -> None:
    """What no form is has no word."""
    assert form_of(text) is None


def test_all_lives_are_lived(emulator: Emulator, tmp_path: Path) -> None:
    """Every resource lives well through the plugin, each question has its default answer, and nothing is left."""
    emulator.settings(activationSeconds=3)
    code, said = ran(emulator, tmp_path, "--yes", "--member", MEMBER)
    assert 0 == code, said
    assert 10 == said.count("as it should be"), said
    assert {quirk.name: quirk.answers[0] for quirk in QUIRKS} == json.loads((tmp_path / "quirks.json").read_text())
    assert {} == objects(emulator)
    assert not (tmp_path / "ledger.jsonl").exists()


@pytest.mark.long
@pytest.mark.parametrize("world", worlds(), ids=[f"world {number}" for number in range(WORLDS)])
def test_every_answer_is_found(world: Mapping[str, Any], emulator: Emulator, tmp_path: Path) -> None:
    """Whatever the service answers is found, written down as the emulator takes it, and nothing is left."""
    emulator.settings(quirks=dict(world), activationSeconds=1.5)
    code, said = ran(emulator, tmp_path, "--yes", "--no-lives", "--member", MEMBER)
    assert 0 == code, said
    assert dict(world) == json.loads((tmp_path / "quirks.json").read_text()), said
    assert {} == objects(emulator)


@pytest.mark.long
@pytest.mark.parametrize("after", [7 + 26 * number for number in range(CUTS)])
@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=["^C", "SIGTERM", "SIGKILL"])
def test_nothing_is_left_after_an_interruption(
    by: signal.Signals, after: int, emulator: Emulator, tmp_path: Path
) -> None:
    """A signal at any call has everything removed; what was killed is cleaned up by the next run."""
    emulator.settings(latencyMs=5)
    with begun(emulator, tmp_path, "--yes", "--member", MEMBER) as process:
        until(lambda: len(emulator.requests()) >= after or process.poll() is not None, 120)
        (os.killpg if by is signal.SIGKILL else os.kill)(process.pid, by)
        said, _ = process.communicate(timeout=120)
    if by is signal.SIGKILL:
        code, said = ran(emulator, tmp_path, "--clean-up")
        assert 0 == code, said
    assert {} == objects(emulator), said
    assert not (tmp_path / "ledger.jsonl").exists(), said


@pytest.mark.long
def test_what_others_own_is_not_touched(emulator: Emulator, tmp_path: Path) -> None:
    """Another workspace with everything in it is as it was."""
    emulator.settings(activationSeconds=0)
    service = Service(account(emulator))
    theirs = service.call("CreateWorkspace", WorkspaceName="acceptance", Description="theirs", EnvTypes=["prod"])
    service.call("CreateModel", WorkspaceId=theirs["WorkspaceId"], ModelName="theirs")
    service.close()
    before = {name: found for name, found in emulator.state().items() if name not in KEPT}
    code, said = ran(emulator, tmp_path, "--yes", "--no-lives")
    assert 0 == code, said
    assert before == {name: emulator.state()[name] for name in before}
    assert {"models", "members", "workspaces"} <= set(objects(emulator))


def test_without_consent_nothing_is_made(emulator: Emulator, tmp_path: Path) -> None:
    """It asks, and nothing but yes is yes."""
    code, said = ran(emulator, tmp_path, "--no-lives")
    assert code != 0 or "Nothing was made" in said
    assert [] == [call for call in emulator.requests() if not call["operation"].startswith(("List", "Get"))]


def test_a_ledger_that_was_cut_is_read(tmp_path: Path) -> None:
    """A line that was not written to its end was followed by nothing."""
    ledger = Ledger(tmp_path / "ledger.jsonl")
    ledger.begin("workspace", "one")
    ledger.begin("workspace", "two")
    ledger.end("workspace", "one")
    with ledger.path.open("a") as file:
        file.write('{"begun": ["workspa')
    assert [("workspace", "two")] == ledger.left()


def test_the_emulator_takes_the_answers(tmp_path: Path) -> None:
    """--quirks gives them, also after a reset; a file that is none is told."""
    file = tmp_path / "quirks.json"
    file.write_text(json.dumps({"notFoundStatus": 400, "timeForm": "epoch"}))
    command = [sys.executable, "-m", "aiworkspace_emulator", "--control", "--exit-with-parent", "--quirks", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        started = Emulator(process, process.stdout.readline().strip())
        started.reset()
        quirks = started.settings()["quirks"]
        process.terminate()
    assert (400, "epoch") == (quirks["notFoundStatus"], quirks["timeForm"])
    file.write_text('{"notFoundStatus": 500}')
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert 2 == done.returncode
    assert "notFoundStatus must be one of" in done.stderr

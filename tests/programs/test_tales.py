"""Every tale on every engine: what the plugin is asked is the same, in order and content, as the real engine asks it.

The recordings in tests/fixtures/engine are the real engine's; `python -m tests.programs.record` makes them anew.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.programs.conftest import Opening
from tests.tools.emulator_process import Emulator
from tests.tools.host.comparison import comparable
from tests.tools.host.values import SECRET
from tests.tools.stories import EXAMPLE, TALES, VERSION_TYPE, connected

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "engine"
FAILING = {"faults-not-ready", "faults-repaired"}
"""Chapters whose operation is meant to fail."""
STEPS = {"-again": {"same"}, "-refresh": {"same"}, "-update": {"same", "update"}}
"""The steps that a chapter consists of, by a part of its name."""
UNPAGED = {"versionId", "modelId", "workspaceId", "workspaceName"}


def recorded(name: str) -> list[dict[str, Any]]:
    """Return what the real engine asked in a chapter."""
    return [json.loads(line) for line in (FIXTURES / f"{name}.jsonl").read_text().splitlines()]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("tale", TALES)
def test_the_plugin_is_asked_what_the_real_engine_asks(tale: str, open_stack: Opening, emulator: Emulator) -> None:
    """Each chapter ends as it should, and its calls equal the recorded ones."""
    told = []
    for chapter in TALES[tale](open_stack, emulator):
        assert (chapter.name not in FAILING) == chapter.outcome.ok, chapter.outcome.errors
        assert recorded(chapter.name) == chapter.calls, chapter.name
        for part, steps in STEPS.items():
            assert part not in chapter.name or steps == set(chapter.outcome.changes), chapter.name
        told.append(chapter.name)
    assert sorted(path.stem for path in FIXTURES.glob(f"{tale}-*.jsonl")) == sorted(told)
    assert {"recycleBin"} == {name for name, objects in emulator.state().items() if objects}


def test_the_example_lives_and_leaves_nothing(open_stack: Opening, emulator: Emulator) -> None:
    """Preview touches nothing; up deploys; a second up and a refresh find nothing to do; destroy leaves nothing."""
    stack = connected(open_stack(EXAMPLE), emulator, suffix="12345")
    assert stack.preview().ok
    assert [] == emulator.requests()
    assert {"create": 4} == stack.up().changes
    assert {"same": 4} == stack.up().changes
    assert {"same": 4} == stack.refresh().changes
    outputs = stack.up().outputs
    assert UNPAGED == outputs.keys()
    assert outputs["versionId"] == f"{outputs['modelId']}:1.0.0"
    assert stack.destroy().ok
    assert {} == emulator.state()["workspaces"]


def test_what_is_wrong_is_said_before_anything_is_created(open_stack: Opening, emulator: Emulator) -> None:
    """A failed Check names the property, fails the deployment and creates nothing that depends on it."""
    stack = connected(open_stack(EXAMPLE), emulator, suffix="12345", approvalStatus="pending")
    outcome = stack.preview()
    assert not outcome.ok
    assert any("approvalStatus" in error and "Pending" in error for error in outcome.errors)
    assert [] == emulator.requests()


def test_credentials_are_not_stored_in_clear(open_stack: Opening, emulator: Emulator) -> None:
    """Keys of plain configuration are secret in the stored state all the same."""
    stack = connected(open_stack(EXAMPLE), emulator, suffix="12345")
    assert stack.up().ok
    provider = next(one for one in stack.resources() if one.is_provider)
    assert provider.inputs.keys() >= {"accessKey", "secretKey"}
    assert all(
        provider.inputs[key].get("4dabf18193072939515e22adb298388d") == SECRET for key in ("accessKey", "secretKey")
    )
    assert stack.destroy().ok


def test_an_import_of_half_an_id_says_what_is_missing(open_stack: Opening, emulator: Emulator) -> None:
    """The message of a malformed id gives the form and an example; nothing is recorded."""
    stack = connected(open_stack(Path(__file__).parent / "nothing"), emulator)
    outcome = stack.import_resource(VERSION_TYPE, "taken", "model-abc")
    assert not outcome.ok
    assert any("<model_id>:<version_name>" in error for error in outcome.errors)
    assert not [one for one in stack.resources() if one.type == VERSION_TYPE]


def test_comparison_tells_real_differences() -> None:
    """What differs in content differs when compared: the referee is not blind."""
    assert recorded("page-up") != recorded("page-again")
    assert [] == comparable([])

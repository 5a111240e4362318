"""What users ran into, told as they did it, on the stand-in and on the real engine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.tools.stories import connected

if TYPE_CHECKING:
    from tests.programs.conftest import Opening
    from tests.tools.emulator_process import Emulator

pytestmark = pytest.mark.long

CHANGING = Path(__file__).parent / "changing"
REFUSED = {"status": 400, "code": "QuotaExceeded", "message": "enough"}


def described(emulator: Emulator) -> list[tuple[str, str]]:
    """Return description and label of each model in the cloud."""
    models = emulator.state()["models"].values()
    return [(model["ModelDescription"], model["Labels"][0]["Value"]) for model in models]


@pytest.mark.parametrize("back", [True, False], ids=["the old program again", "the new program again"])
def test_a_half_done_update_is_finished_or_taken_back(open_stack: Opening, emulator: Emulator, back: bool) -> None:
    """The description is written, the labels are refused: whatever program comes next is true after one up."""
    stack = connected(open_stack(CHANGING), emulator)
    assert stack.up().ok
    stack.config |= {"description": "as it shall be", "stage": "production", "doc": "https://docs.example.com/"}
    emulator.faults([{"operation": "CreateModelLabels", "times": None, "effect": REFUSED}])
    assert not stack.up().ok
    emulator.faults([])
    assert [("as it shall be", "trial")] == described(emulator)
    if back:
        stack.config |= {"description": "as it was", "stage": "trial", "doc": ""}
    assert stack.up().ok
    assert back == (not [model for model in emulator.state()["models"].values() if model.get("ModelDoc")])
    assert [("as it was", "trial") if back else ("as it shall be", "production")] == described(emulator)
    assert {"same"} == stack.up().changes.keys()
    assert {"same"} == stack.refresh().changes.keys()
    assert stack.destroy().ok


@pytest.mark.parametrize("variable", ["ALICLOUD_REGION", "ALIBABA_CLOUD_REGION"])
def test_the_region_may_move_between_its_places(
    open_stack: Opening, emulator: Emulator, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a variable into configuration, back, and an account beside it: nothing is replaced."""
    stack = connected(open_stack(CHANGING), emulator)
    region = stack.config.pop("alicloud:region")
    monkeypatch.setenv(variable, region)
    assert stack.up().ok
    made = set(emulator.state()["models"])
    stack.config["alicloud:region"] = region
    assert stack.up().ok
    stack.config["alicloud:accountId"] = "1157703270994901"
    assert stack.up().ok
    assert made == set(emulator.state()["models"])
    stack.config["alicloud:region"] = "cn-shanghai"
    assert {"replace", "create"} & stack.preview().changes.keys()
    stack.config["alicloud:region"] = region
    assert stack.destroy().ok


def test_a_replacement_that_the_program_asks_for_deletes_first(open_stack: Opening, emulator: Emulator) -> None:
    """With replaceOnChanges on a version, a dataset, a member and a setting: their names are free for the new ones."""
    stack = connected(open_stack(CHANGING), emulator, named="true")
    assert stack.up().ok
    stack.config["round"] = "second"
    outcome = stack.up()
    assert outcome.ok, outcome.errors
    assert "second" == next(iter(emulator.state()["datasets"].values()))["Description"]
    assert {"same"} == stack.up().changes.keys()
    assert stack.destroy().ok
    assert {"recycleBin"} == {name for name, objects in emulator.state().items() if objects}


def test_the_advice_for_a_workspace_that_failed_is_followed(open_stack: Opening, emulator: Emulator) -> None:
    """FAILURE: with another name there is a workspace after the next up, and the failed one is gone."""
    emulator.settings(activationOutcome="FAILURE")
    stack = connected(open_stack(CHANGING), emulator)
    outcome = stack.up()
    assert any("give workspaceName another value and run `pulumi up`" in error for error in outcome.errors)
    emulator.settings(activationOutcome="ENABLED")
    stack.config["workspaceName"] = "another_one"
    assert stack.up().ok
    assert ["another_one"] == [one["WorkspaceName"] for one in emulator.state()["workspaces"].values()]
    assert stack.destroy().ok

"""What a Java program reads through the SDK; what Java programs make the plugin be asked is in test_languages.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.programs.languages import copy_java
from tests.tools.emulator_process import Emulator
from tests.tools.maven import install_sdk
from tests.tools.plugin_process import forget_this_machine
from tests.tools.stacks import StandInStack, copy_project
from tests.tools.stories import EXAMPLE, connected


@pytest.mark.long
@pytest.mark.timeout(600)
def test_arguments_that_are_left_out_are_taken_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A provider's arguments have the variables that the configuration has; test_settings.py reads that one."""
    install_sdk()
    monkeypatch.setenv("ALICLOUD_PROFILE", "work")
    stack = StandInStack(copy_project(copy_java("settings", tmp_path / "sources"), tmp_path / "settings"))
    outcome = stack.up()
    assert outcome.ok, outcome.errors
    assert outcome.outputs["profile"] == "work"


@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_number_that_no_int_holds_is_written_and_read_and_never_a_wrong_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Five gigabytes arrive and come back; a program that reads them as an int fails with the name to use."""
    install_sdk()
    forget_this_machine(monkeypatch)
    with Emulator.start() as emulator:
        emulator.settings(activationSeconds=0)
        owner = connected(StandInStack(copy_project(EXAMPLE, tmp_path / "owner")), emulator, suffix="12345").up()
        assert [] == owner.errors
        project = copy_project(copy_java("large", tmp_path / "sources"), tmp_path / "large")
        stack = connected(StandInStack(project), emulator, workspaceId=str(owner.outputs["workspaceId"]))
        for changes in ({"create": 3}, {"same": 3}):
            outcome = stack.up()
            assert [] == outcome.errors
            assert changes.items() <= dict(outcome.changes).items()
            assert {"count": 7, "size": 5368709120} == outcome.outputs
        assert 5368709120 in [one.get("DataSize") for one in emulator.state()["datasetVersions"].values()]
        stack.config["narrow"] = "true"
        narrowed = stack.up()
        assert not narrowed.ok
        assert any("dataSizeAsDouble" in error for error in narrowed.errors)

"""What a Java program reads through the SDK; what Java programs make the plugin be asked is in test_languages.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.maven import install_sdk
from tests.programs.languages import copy_java
from tests.programs.stacks import StandInStack, copy_project


@pytest.mark.timeout(600)
def test_configuration_is_read_as_what_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`Config` gives texts, numbers and nested values; what is not set is taken from the environment, or is nothing."""
    install_sdk()
    monkeypatch.setenv("ALICLOUD_REGION", "cn-shanghai")
    monkeypatch.setenv("ALICLOUD_PROFILE", "work")
    stack = StandInStack(copy_project(copy_java("settings", tmp_path / "sources"), tmp_path / "settings"))
    stack.config |= {"alicloud:clientReadTimeout": "5000", "alicloud:endpoints": '[{"aiworkspace": "localhost:1"}]'}
    outcome = stack.up()
    assert outcome.ok, outcome.errors
    expected = {"region": "cn-shanghai", "timeout": 5000, "sourceIp": "none", "host": "localhost:1", "profile": "work"}
    assert expected == outcome.outputs

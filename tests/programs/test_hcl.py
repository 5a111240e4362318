"""HCL as a language of Pulumi: a configuration of Terraform runs as it is, on the real engine and its host.

The host asks our plugin for the names of Terraform at every run. Only the place of the provider is another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.programs.hcl import opened, require_hcl
from tests.tools.checkout import FIXTURES
from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import forget_this_machine

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]

SOURCES: Final = FIXTURES / "terraform"
_PLACE: Final = re.compile(r"^terraform \{.*?^\}\n", re.MULTILINE | re.DOTALL)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator in which workspaces are ready at once."""
    require_hcl()
    with Emulator.start() as started:
        started.settings(activationSeconds=0)
        yield started


@pytest.fixture(autouse=True)
def _nothing_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    forget_this_machine(monkeypatch)


def test_a_configuration_with_every_property_runs(emulator: Emulator, tmp_path: Path) -> None:
    """It is previewed, made, the same the second time, and taken away again."""
    texts = {path.name: _PLACE.sub("", path.read_text()) for path in (SOURCES / "every-property").glob("*.tf")}
    blocks = sum(len(re.findall(r'^resource "', text, re.MULTILINE)) for text in texts.values())
    stack = opened(texts, tmp_path, emulator)
    previewed = stack.preview()
    assert [] == previewed.errors
    assert blocks + 1 == previewed.changes["create"]
    made = stack.up()
    assert [] == made.errors
    assert blocks == sum(one.type.startswith("alicloud:") for one in stack.resources())
    again = stack.preview()
    assert {"same"} == set(again.changes)
    destroyed = stack.destroy()
    assert [] == destroyed.errors
    assert not emulator.state()["workspaces"]

"""HCL as a language of Pulumi: a configuration of Terraform runs as it is, on the real engine and its host.

The host asks our plugin for the names of Terraform at every run. Only the place of the provider is another one.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
import yaml

from tests.programs.converted import home
from tests.tools.checkout import FIXTURES, VERSION
from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import forget_this_machine
from tests.tools.stacks import PulumiStack
from tests.tools.stories import connected

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]

SOURCES: Final = FIXTURES / "terraform"
PROVIDER: Final = f"""terraform {{
  required_providers {{
    alicloud = {{
      source  = "pulumi/alicloud"
      version = "{VERSION}"
    }}
  }}
}}
"""


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator in which workspaces are ready at once."""
    for program in ("pulumi", "pulumi-language-hcl"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not on PATH")
    with Emulator.start() as started:
        started.settings(activationSeconds=0)
        yield started


@pytest.fixture(autouse=True)
def _nothing_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    forget_this_machine(monkeypatch)


def opened(source: Path, folder: Path, emulator: Emulator) -> PulumiStack:
    """Make a project of a configuration: its files, and where the provider is found."""
    project = folder / "project"
    project.mkdir()
    (project / "Pulumi.yaml").write_text(yaml.safe_dump({"name": "hcl", "runtime": "hcl"}))
    (project / "versions.tf").write_text(PROVIDER)
    for file in source.glob("*.tf"):
        text = re.sub(r"^terraform \{.*?^\}\n", "", file.read_text(), flags=re.MULTILINE | re.DOTALL)
        (project / file.name).write_text(text)
    stack = PulumiStack(project, home(folder / "home"))
    connected(stack, emulator)
    return stack


def test_a_configuration_with_every_property_runs(emulator: Emulator, tmp_path: Path) -> None:
    """It is previewed, made, the same the second time, and taken away again."""
    stack = opened(SOURCES / "every-property", tmp_path, emulator)
    blocks = len(
        re.findall(r'^resource "', "".join(one.read_text() for one in stack.directory.glob("*.tf")), re.MULTILINE)
    )
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

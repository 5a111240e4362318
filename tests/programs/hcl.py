"""Programs in HCL: what they need on this machine, and how one is laid out and run on the real engine.

Knows neither the resources nor what is tested with them.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest
import yaml

from sdk.schema.build import PACKAGE
from sdk.schema.examples import requirement
from tests.programs.converted import home
from tests.tools.checkout import VERSION
from tests.tools.emulator_process import Emulator
from tests.tools.stacks import PulumiStack
from tests.tools.stories import connected

HOST: Final = "pulumi-language-hcl"


def require_hcl() -> None:
    """Skip the test where the real engine, or its host for HCL, is not on PATH."""
    for program in ("pulumi", HOST):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not on PATH")


def opened(files: Mapping[str, str], folder: Path, emulator: Emulator) -> PulumiStack:
    """Make a project of texts by their names, with where the provider is found, and return a stack of it."""
    project = folder / "project"
    project.mkdir()
    (project / "Pulumi.yaml").write_text(yaml.safe_dump({"name": "hcl", "runtime": "hcl"}))
    (project / "versions.tf").write_text(requirement(PACKAGE, VERSION))
    for name, text in files.items():
        (project / name).write_text(text)
    stack = PulumiStack(project, home(folder / "home"))
    connected(stack, emulator)
    return stack

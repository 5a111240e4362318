"""A program of the official SDK runs against our plugin as it is: all ten resources, from the first up to destroy."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]  # its stubs are a distribution of their own

from tests import official_sdk
from tests.emulator_process import Emulator
from tests.host.values import SECRET, SIGNATURE
from tests.plugin_process import clean_environment
from tests.programs.stacks import PulumiStack, Stack, StandInStack, copy_project
from tests.programs.stories import connected

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]

CREATED = 10


@pytest.fixture(scope="module")
def environment() -> Path:
    """The environment with the official SDK."""
    return official_sdk.install()


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator."""
    with Emulator.start() as started:
        yield started


@pytest.fixture(params=["stand-in", "pulumi"])
def stack(request: pytest.FixtureRequest, environment: Path, emulator: Emulator, tmp_path: Path) -> Stack:
    """A configured stack of the program, on each of the engines."""
    if request.param == "pulumi" and shutil.which("pulumi") is None:
        pytest.skip("pulumi is not on PATH")
    project = copy_project(Path(__file__).with_name("official"), tmp_path / "stack")
    path = project / "Pulumi.yaml"
    content = yaml.safe_load(path.read_text())
    content["runtime"] = {"name": "python", "options": {"virtualenv": str(environment)}}
    path.write_text(yaml.safe_dump(content))
    emulator.reset()
    opened: Stack = StandInStack(project) if request.param == "stand-in" else PulumiStack(project, tmp_path / "home")
    return connected(opened, emulator)


@pytest.fixture(autouse=True)
def _nothing_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in set(os.environ) - clean_environment().keys():
        monkeypatch.delenv(name)


def test_all_ten_live_and_go(stack: Stack) -> None:
    """Ten are created; a second up, a refresh and a preview find nothing to do; ten are deleted."""
    made = stack.up()
    assert [] == made.errors
    assert {"versionName": "0.1.0", "secondName": "v2"} == made.outputs
    assert CREATED == sum(resource.type.startswith("alicloud:pai/") for resource in stack.resources())
    unchanged: list[Callable[[], object]] = [stack.up, stack.refresh, stack.preview]
    for operation in unchanged:
        outcome = operation()
        assert {"same"} == set(outcome.changes), (operation, outcome)  # type: ignore[attr-defined]
    (code,) = (resource for resource in stack.resources() if resource.type.endswith(":WorkspaceCodeSource"))
    assert SECRET == code.inputs["codeRepoAccessToken"][SIGNATURE] == code.outputs["codeRepoAccessToken"][SIGNATURE]
    assert [] == stack.destroy().errors
    assert [] == [resource for resource in stack.resources() if resource.custom]

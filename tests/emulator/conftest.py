"""One emulator for the tests of a worker, as new for each of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.tools.emulator_process import Emulator
from tests.tools.official_client import Cloud


@pytest.fixture(scope="session")
def running_emulator() -> Iterator[Emulator]:
    """An emulator process with the control interface."""
    with Emulator.start() as emulator:
        yield emulator


@pytest.fixture
def emulator(running_emulator: Emulator) -> Emulator:
    """The emulator, reset, with workspaces that are ready at once."""
    running_emulator.reset()
    running_emulator.settings(activationSeconds=0)
    return running_emulator


@pytest.fixture
def cloud(emulator: Emulator) -> Cloud:
    """The official client of that emulator."""
    return Cloud(emulator.endpoint)


@pytest.fixture
def workspace_id(cloud: Cloud) -> str:
    """A workspace that is ready."""
    created = cloud.call("CreateWorkspace", WorkspaceName="wksp", Description="for tests", EnvTypes=["prod"])
    return str(created["WorkspaceId"])

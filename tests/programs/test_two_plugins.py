"""Two plugins of the same name in one program: the page's programs run as they stand there, each resource by its own.

In place of the bridged plugin there is a tiny one, of the version that the official SDK asks for.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from tests.tools import official_sdk
from tests.tools.emulator_process import Emulator
from tests.tools.host.state import Resource
from tests.tools.plugin_process import EXECUTABLE, forget_this_machine
from tests.tools.second_plugin import install
from tests.tools.stacks import PulumiStack, Stack, StandInStack

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
OURS, BRIDGED = SCHEMA["version"], "4.0.0"
NETWORK, WORKSPACE = "alicloud:vpc/network:Network", "alicloud:pai/workspaceWorkspace:WorkspaceWorkspace"
PROGRAMS = dict(
    zip(
        ("our-sdk", "explicit-provider"),
        re.findall(
            r"```python\n(.*?)```",
            (ROOT / "docs/two-plugins.md").read_text(),
            re.DOTALL,
        ),
        strict=True,
    )
)
"""The programs of docs/two-plugins.md."""

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]


@dataclass(frozen=True, slots=True)
class Place:
    """An engine, and where it finds the two plugins."""

    engine: str
    cached: bool

    def __str__(self) -> str:
        return f"{self.engine}-{'cache' if self.cached else 'project'}"


PLACES = [Place("stand-in", cached=False), Place("pulumi", cached=False), Place("pulumi", cached=True)]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator."""
    with Emulator.start() as started:
        yield started


@pytest.fixture(params=PLACES, ids=str)
def place(request: pytest.FixtureRequest) -> Place:
    """Each engine that is there, with each of its ways to find plugins."""
    if request.param.engine == "pulumi" and shutil.which("pulumi") is None:
        pytest.skip("pulumi is not on PATH")
    found: Place = request.param
    return found


@pytest.fixture(params=PROGRAMS)
def program(request: pytest.FixtureRequest) -> str:
    """Each of the programs, by its name."""
    return str(request.param)


@pytest.fixture
def stack(program: str, place: Place, emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stack:
    """A stack of the program; what the providers need is in the environment, as the program has it."""
    forget_this_machine(monkeypatch)
    monkeypatch.setenv("ALICLOUD_ACCESS_KEY", "emulator")
    monkeypatch.setenv("ALICLOUD_SECRET_KEY", "emulator-secret")
    monkeypatch.setenv("ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE", emulator.url)
    emulator.reset()
    emulator.settings(activationSeconds=0)
    home = tmp_path / "home"
    folders = {version: home / "plugins" / f"resource-alicloud-v{version}" for version in (OURS, BRIDGED)}
    folders[OURS].mkdir(parents=True)
    (folders[OURS] / EXECUTABLE.name).symlink_to(EXECUTABLE)
    install(folders[BRIDGED], "alicloud", BRIDGED)
    project = tmp_path / "mixed"
    project.mkdir()
    (project / "__main__.py").write_text(PROGRAMS[program])
    environment = official_sdk.install() if program == "explicit-provider" else official_sdk.install_beside_ours()
    content = {"name": "mixed", "runtime": {"name": "python", "options": {"virtualenv": str(environment)}}}
    entries = [{"name": "alicloud", "version": version, "path": str(path)} for version, path in folders.items()]
    (project / "Pulumi.yaml").write_text(
        yaml.safe_dump(content | ({} if place.cached else {"plugins": {"providers": entries}}))
    )
    opened: Stack = StandInStack(project) if place.engine == "stand-in" else PulumiStack(project, home)
    opened.config["alicloud:region"] = "cn-hangzhou"
    return opened


def provider_of(resources: list[Resource], type_: str) -> Resource:
    """Return the provider that the state names for the resource of a type."""
    (resource,) = (one for one in resources if one.type == type_)
    (provider,) = (one for one in resources if one.is_provider and one.reference == resource.provider)
    return provider


def test_each_resource_reaches_its_own_plugin(stack: Stack, emulator: Emulator) -> None:
    """The outputs come from both; the state names two providers; a second up finds nothing; both objects go."""
    made = stack.up()
    assert [] == made.errors
    answer = f"models, trained behind alicloud {BRIDGED}"
    assert {"router": f"alicloud {BRIDGED}", "description": answer} == made.outputs
    assert [answer] == [one["Description"] for one in emulator.state()["workspaces"].values()]
    theirs, ours = (provider_of(stack.resources(), type_) for type_ in (NETWORK, WORKSPACE))
    assert [BRIDGED, OURS] == [theirs.inputs["version"], ours.inputs["version"]]
    assert theirs.urn != ours.urn
    assert SCHEMA["pluginDownloadURL"] == ours.inputs["__internal"]["pluginDownloadURL"]
    assert "pluginDownloadURL" not in theirs.inputs.get("__internal", {})  # it would change the provider's name
    assert {"same"} == set(stack.up().changes) == set(stack.refresh().changes)
    assert [] == stack.destroy().errors
    assert [] == [one for one in stack.resources() if one.custom]
    assert {} == emulator.state()["workspaces"]

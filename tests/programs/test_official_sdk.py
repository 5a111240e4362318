"""A program of the official SDK runs against our plugin as it is: all ten resources, from the first up to destroy."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.tables.additions import added
from tests.tools import official_sdk
from tests.tools.emulator_process import Emulator
from tests.tools.host.values import SECRET, SIGNATURE
from tests.tools.plugin_process import forget_this_machine
from tests.tools.stacks import PulumiStack, Stack, StandInStack, copy_project
from tests.tools.stories import connected

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
    forget_this_machine(monkeypatch)


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


def in_clear(value: Any) -> Any:
    """Return a stored value without the mark of secrets."""
    if isinstance(value, dict) and value.get(SIGNATURE) == SECRET:
        return value["value"] if "value" in value else json.loads(value["plaintext"])
    return value


def with_defaults(value: Any) -> Any:
    """Return inputs with the bridged plugin's book-keeping in every object."""
    if isinstance(value, dict):
        return {"__defaults": [], **{name: with_defaults(item) for name, item in value.items()}}
    return [with_defaults(item) for item in value] if isinstance(value, list) else value


def as_bridged(entry: dict[str, Any]) -> None:
    """Turn a stored resource into what the bridged plugin records of it: tokens in clear, no additions."""
    if not entry["type"].startswith("alicloud:pai/"):
        return
    own = added(entry["type"].rpartition(":")[2])
    inputs, outputs = (
        {name: in_clear(value) for name, value in entry[table].items() if name not in own}
        for table in ("inputs", "outputs")
    )
    entry["inputs"] = with_defaults(inputs)
    books = {"__meta": '{"schema_version":"0"}', "__pulumi_raw_state_delta": {"obj": {}}}
    entry["outputs"] = {**outputs, **books, "id": entry["id"]}


def test_a_stack_of_the_bridged_plugin_is_taken_over(stack: Stack) -> None:
    """Ten resources as it records them: the first preview, refresh and up find nothing to do."""
    assert [] == stack.up().errors
    stack.rewrite(as_bridged)
    before = stack.raw_state()
    assert before.count("__meta") == CREATED
    for operation in (stack.preview, stack.refresh, stack.up):
        outcome = operation()
        assert [] == outcome.errors
        assert {"same"} == set(outcome.changes), (operation, outcome)
    assert "token-1" not in stack.raw_state() or isinstance(stack, StandInStack)  # which marks secrets and keeps them
    (code,) = (resource for resource in stack.resources() if resource.type.endswith(":WorkspaceCodeSource"))
    assert SECRET == code.outputs["codeRepoAccessToken"][SIGNATURE]
    assert [] == stack.destroy().errors


def test_all_ten_are_imported_by_their_ids(stack: Stack, emulator: Emulator, tmp_path: Path) -> None:
    """What one stack made another one imports, by the recorded id; a refresh then finds nothing to do."""
    assert [] == stack.up().errors
    project = copy_project(Path(__file__).with_name("nothing"), tmp_path / "taker")
    taker = StandInStack(project) if isinstance(stack, StandInStack) else PulumiStack(project, tmp_path / "taker-home")
    connected(taker, emulator)
    made = [resource for resource in stack.resources() if resource.type.startswith("alicloud:pai/")]
    for number, resource in enumerate(made):
        outcome = taker.import_resource(resource.type, f"taken{number}", resource.id)
        assert [] == outcome.errors, resource.type
    taken = [resource for resource in taker.resources() if resource.type.startswith("alicloud:pai/")]
    assert sorted(resource.id for resource in made) == sorted(resource.id for resource in taken)
    assert {"same"} == set(taker.refresh().changes)

"""`pulumi do`: one object at a time from the command line, every type and every verb, by the real engine.

What a command prints on stdout is one JSON document, but for delete, where the engine itself prints words: nothing of
what the plugin tells gets between.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from pulumi_resource_alicloud.lifecycle.values import Properties, reveal
from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.resources.vocabulary import Function

from tests.tables.function_table import ALL, arguments, name_of, subject
from tests.tables.resource_table import ROWS, Row
from tests.tables.rows.row import MODEL_VERSION
from tests.tools.checkout import VERSION
from tests.tools.emulator_process import Emulator
from tests.tools.invoking import invoke
from tests.tools.plugin_process import EXECUTABLE, Plugin, configuration
from tests.tools.stage import Stage

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(600),
    pytest.mark.skipif(shutil.which("pulumi") is None, reason="pulumi is not on PATH"),
]


@dataclass(frozen=True, slots=True)
class Shell:
    """A terminal with the plugin in the engine's cache, and an emulator behind it."""

    home: Path
    emulator: Emulator

    def do(self, *words: str, inputs: Properties | None = None) -> Any:
        """Run a command that must work and return the JSON that it prints."""
        done = self.run(*words, inputs=inputs)
        assert done.returncode == 0, done.stderr
        try:
            return json.loads(done.stdout)
        except json.JSONDecodeError:
            pytest.fail(f"no JSON: {done.stdout} {done.stderr}")

    def run(self, *words: str, inputs: Properties | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command."""
        more: tuple[str, ...] = ()
        if inputs is not None:
            (self.home / "inputs.yaml").write_text(yaml.safe_dump(inputs), encoding="utf-8")
            more = ("--input-file", str(self.home / "inputs.yaml"))
        command = ["pulumi", "do", "--stateless", "--output", "json", *words, *more]
        return subprocess.run(
            command, cwd=self.home, env=self.environment, capture_output=True, text=True, check=False, timeout=300
        )

    @property
    def environment(self) -> dict[str, str]:
        """Return what leads to the emulator, and to no engine's home but this one."""
        config = configuration(self.emulator.endpoint)
        return {
            **{name: value for name, value in os.environ.items() if not name.startswith(("ALI", "PULUMI"))},
            "PULUMI_HOME": str(self.home),
            "PULUMI_BACKEND_URL": f"file://{self.home}",
            "PULUMI_CONFIG_PASSPHRASE": "",
            "PULUMI_SKIP_UPDATE_CHECK": "true",
            "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
            "ALICLOUD_ACCESS_KEY": str(config["accessKey"]),
            "ALICLOUD_SECRET_KEY": str(reveal(config["secretKey"])),
            "ALICLOUD_REGION": str(config["region"]),
            "AIWORKSPACE_ENDPOINT": self.emulator.url,
        }


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    """Put the plugin of this checkout into the cache of a home of its own."""
    home = tmp_path_factory.mktemp("home")
    folder = home / "plugins" / f"resource-alicloud-v{VERSION}"
    folder.mkdir(parents=True)
    shutil.copy(EXECUTABLE, folder)
    (home / "plugins" / f"{folder.name}.lock").touch()
    with Emulator.start() as emulator:
        yield Shell(home, emulator)


@pytest.fixture
def stage(shell: Shell) -> Iterator[Stage]:
    """Make by another process what the objects live in."""
    shell.emulator.reset()
    with Plugin.start() as plugin:
        plugin.configure(configuration(shell.emulator.endpoint))
        yield Stage(plugin, shell.emulator)


def flag(name: str) -> str:
    """Return a property as a flag of the command line."""
    return "--" + "".join(f"-{char.lower()}" if char.isupper() else char for char in name)


@pytest.mark.parametrize("row", ROWS.values(), ids=lambda row: row.title)
def test_every_verb_works_for_every_type(shell: Shell, stage: Stage, row: Row) -> None:
    """An object is created, read, listed, patched and deleted, each by one command."""
    inputs = {name: reveal(value) for name, value in stage.full(row).items()}
    made = shell.do(row.token, "create", "--yes", inputs=inputs)
    id_ = made["id"]
    assert id_ in stage.in_cloud(row)
    assert shell.do(row.token, "read", id_)["id"] == id_
    listing = RESOURCES[row.token].listing
    assert listing is not None
    query = [word for name in sorted(listing.within) if name in inputs for word in (flag(name), str(inputs[name]))]
    listed = shell.do(row.token, "list", *query)
    assert id_ in {shell_id(one["id"], row) for one in listed}
    name, value = next(iter(row.changes.items()))
    shell.do(row.token, "patch", id_, "--yes", inputs={name: reveal(value)})
    assert id_ in stage.in_cloud(row)
    assert shell.run(row.token, "delete", id_, "--yes").returncode == 0  # the engine asks, in words, and then says so
    assert id_ not in stage.in_cloud(row)


@pytest.mark.parametrize("record", ALL, ids=name_of)
def test_every_function_works(shell: Shell, stage: Stage, record: Function) -> None:
    """What is printed is the answer of the plugin, and nothing else."""
    asked = arguments(record, subject(stage, record))
    answer = invoke(stage.plugin, record.token, asked)
    assert answer == shell.do(record.token, inputs=asked)
    words = [word for name, value in asked.items() if isinstance(value, str) for word in (flag(name), value)]
    assert answer == shell.do(record.token, *words)


def test_a_function_that_cannot_be_asked_so_says_why(shell: Shell, stage: Stage) -> None:
    """The command fails with all that is wrong, and prints nothing on stdout: no empty answer either."""
    done = shell.run("alicloud:pai/getWorkspaceModels:getWorkspaceModels", inputs={"maxItems": 0, "nameRegex": "("})
    assert done.returncode
    assert "" == done.stdout
    assert "maxItems: expected at least 1" in done.stderr
    assert "nameRegex: expected a regular expression" in done.stderr
    assert stage.plugin.alive


def shell_id(listed: str, row: Row) -> str:
    """Return the id that a stack records, from the one that a list tells: it may have a qualifier more."""
    return ":".join(listed.split(":")[: len(RESOURCES[row.token].id.parts)])


@pytest.mark.parametrize(
    ("words", "expected"), [(("--all",), 130), (("--count", "110"), 110), (("--count", "7"), 7), ((), 130)], ids=str
)
def test_lists_are_longer_than_a_page(shell: Shell, stage: Stage, words: tuple[str, ...], expected: int) -> None:
    """130 versions: all of them, or as many as are asked for."""
    row = ROWS[MODEL_VERSION]
    first = stage.make(row, stage.numbered(row, 0))
    for number in range(1, 130):
        stage.plugin.create(row.token, {**first.inputs, "versionName": f"1.0.{number}"})
    listed = shell.do(row.token, "list", "--model-id", str(first.inputs["modelId"]), *words)
    assert expected == len({one["id"] for one in listed}) == len(listed)


def test_a_list_that_one_may_not_see_is_an_error(shell: Shell, stage: Stage) -> None:
    """The command fails with the code of the service, and prints nothing on stdout."""
    denied = {"status": 404, "code": "100700008", "message": "No permission: denied by RAM"}
    stage.emulator.faults([{"operation": "ListWorkspaces", "skip": 0, "times": None, "effect": denied}])
    done = shell.run("alicloud:pai/workspaceWorkspace:WorkspaceWorkspace", "list")
    assert done.returncode != 0
    assert "" == done.stdout
    assert "100700008" in done.stderr

"""`pulumi do`: one object at a time from the command line, every type and every verb, by the real engine.

What a command prints on stdout is one JSON document, but for delete, where the engine itself prints words: nothing of
what the plugin tells gets between.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator

import pytest
import yaml
from pulumi_resource_alicloud.lifecycle.values import reveal
from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.resources.vocabulary import Function

from tests.programs.shell import Shell, open_shell
from tests.tables.function_table import ALL, arguments, name_of, subject
from tests.tables.resource_table import ROWS, Row
from tests.tables.rows.row import MODEL_VERSION, WORKSPACE
from tests.tools.checkout import ROOT
from tests.tools.invoking import invoke
from tests.tools.plugin_process import Plugin, configuration
from tests.tools.stage import Stage

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(600),
    pytest.mark.skipif(shutil.which("pulumi") is None, reason="pulumi is not on PATH"),
]


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    """Open a terminal with a home of its own."""
    with open_shell(tmp_path_factory.mktemp("home")) as opened:
        yield opened


@pytest.fixture
def stage(shell: Shell) -> Iterator[Stage]:
    """Make by another process what the objects live in."""
    shell.emulator.reset()
    with Plugin.start() as plugin:
        plugin.configure(configuration(shell.emulator.endpoint))
        yield Stage(plugin, shell.emulator)


SCALARS = frozenset({"string", "integer", "number", "boolean"})
SCHEMA = ROOT / "schema.json"


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


def test_flags_go_before_the_file_and_the_environment(shell: Shell, stage: Stage) -> None:
    """Each key of one value is a flag; objects and lists come from a file. Both lead to where they say."""
    (shell.home / "connection.yaml").write_text(
        yaml.safe_dump(
            {"region": "nowhere", "protocol": "HTTP", "endpoints": [{"aiworkspace": shell.emulator.endpoint}]}
        ),
        encoding="utf-8",
    )
    file = ("--provider-file", str(shell.home / "connection.yaml"))
    assert [] == shell.do(WORKSPACE, "list", "--alicloud:region", "cn-shanghai")
    assert "'nowhere' is no known region" in shell.run(WORKSPACE, "list", *file).stderr
    assert [] == shell.do(WORKSPACE, "list", *file, "--alicloud:region", "cn-shanghai")
    workspaces = "alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces"
    assert "'nowhere' is no known region" in shell.run(workspaces, "--alicloud:region", "nowhere").stderr
    told = shell.run(WORKSPACE, "list", "--help").stdout
    variables = json.loads(SCHEMA.read_text(encoding="utf-8"))["config"]["variables"]
    flags = {f"--alicloud:{flag(name)[2:]} " for name, spec in variables.items() if spec.get("type") in SCALARS}
    assert [] == sorted(one for one in flags if one not in told)


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


@pytest.mark.parametrize(
    "row", [row for row in ROWS.values() if RESOURCES[row.token].autoname], ids=lambda row: row.title
)
def test_an_object_is_created_without_a_name(shell: Shell, stage: Stage, row: Row) -> None:
    """The plugin makes one, the command prints it, and the object has it."""
    rule = RESOURCES[row.token].autoname
    assert rule is not None
    inputs = {name: reveal(value) for name, value in stage.full(row).items() if name != rule.property}
    made = shell.do(row.token, "create", "--yes", inputs=inputs)
    name = made["properties"][rule.property] if "properties" in made else made[rule.property]
    assert name == stage.in_cloud(row)[made["id"]][row.wire_name(rule.property)]


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

"""schema.json is what `schema/` gives: current, the same each time, and with functions too."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from sdk.schema.__main__ import differences, main
from sdk.schema.examples import FILES
from tests.tools.checkout import ROOT
from tests.tools.node_tool import require_node, tool

FUNCTION = """\
token: alicloud:pai/getThings:getThings
description: Things of a workspace.
examples:
  1-all-things: All things
inputs:
  ids:
    description: Only these things.
    type: list of string
  workspaceId:
    description: Workspace the things are in.
    type: string
    required: true
outputs:
  id:
    description: The provider-assigned unique ID.
    type: string
    required: true
  things:
    description: The things.
    type: list of getThingsThing
    required: true
  token:
    description: What the things can be read with.
    type: string
    secret: true
types:
  getThingsThing:
    description: A thing.
    properties:
      name:
        description: Name of the thing.
        type: string
        required: true
"""


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A copy of what people wrote."""
    return Path(shutil.copytree(ROOT / "schema", tmp_path / "schema"))


def built(sources: Path) -> Any:
    """Build a schema from sources and return it."""
    out = sources.with_name("schema.json")
    assert main(["--source", str(sources), "--out", str(out)]) == 0
    return json.loads(out.read_text(encoding="utf-8"))


def add_function(sources: Path, name: str, text: str) -> None:
    """Write down a function, with an example in each language."""
    (sources / f"functions/{name}.yaml").write_text(text, encoding="utf-8")
    example = sources / "examples" / name / "1-all-things"
    example.mkdir(parents=True)
    for language, file in FILES.items():
        (example / file).write_text(f"package example\n\nin {language}\n" if language == "go" else f"in {language}\n")


def test_the_committed_schema_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    """schema.json is what `make schema` writes."""
    assert (0, "") == (main(["--check"]), capsys.readouterr().err)


def test_a_stale_schema_is_told(sources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--check exits 1 and says what to run."""
    built(sources)
    out = sources.with_name("schema.json")
    file = sources / "resources/run.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("A run of", "One run of"), encoding="utf-8")
    before = out.read_bytes()
    assert main(["--source", str(sources), "--out", str(out), "--check"]) == 1
    assert (
        "#/resources/alicloud:pai/workspaceRun:WorkspaceRun/description differs\n"
        "#/types/alicloud:pai/getWorkspaceRunsRun:getWorkspaceRunsRun/description differs\n"
        "schema.json is stale: run `make schema` and `make sdk`, commit what they write\n"
    ) == capsys.readouterr().err
    assert before == out.read_bytes()


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            '{"a": {"b": 1, "c": 2}}',
            {"a": {"b": 2, "d": 3}},
            ["#/a/b differs", "#/a/c is there no more", "#/a/d is new"],
        ),
        ('{"a": [1]}', {"a": [2]}, ["#/a differs"]),
        ('{"a": ', {"a": 1}, ["it is no JSON"]),
        ('{"a":1}', {"a": 1}, ["it is laid out otherwise"]),
        ('{\n  "a": 1\n}\n', {"a": 1}, []),
    ],
)
def test_what_is_stale_is_named(before: str, after: Any, told: list[str]) -> None:
    """Whoever changed one word sees which."""
    assert told == list(differences(before, after))


def test_the_order_of_what_is_written_does_not_matter(sources: Path) -> None:
    """Properties come in the order of their names, resources in that of their tokens."""
    expected = built(sources)
    (sources / "resources/run.yaml").rename(sources / "resources/a_run.yaml")
    (sources / "examples/run").rename(sources / "examples/a_run")
    assert json.dumps(expected) == json.dumps(built(sources))


def test_a_function_has_inputs_outputs_and_types_of_items(sources: Path) -> None:
    """What is said of a function once stands where Pulumi reads it."""
    add_function(sources, "get_things", FUNCTION)
    schema = built(sources)
    function = schema["functions"]["alicloud:pai/getThings:getThings"]
    item = "alicloud:pai/getThingsThing:getThingsThing"
    things = {"type": "array", "items": {"$ref": f"#/types/{item}"}, "description": "The things."}
    assert {
        "description": "Arguments of getThings.",
        "type": "object",
        "properties": {
            "ids": {"type": "array", "items": {"type": "string"}, "description": "Only these things."},
            "workspaceId": {"type": "string", "description": "Workspace the things are in."},
        },
        "required": ["workspaceId"],
    } == function["inputs"]
    assert {
        "description": "Result of getThings.",
        "type": "object",
        "properties": {
            "id": {"type": "string", "description": "The provider-assigned unique ID."},
            "things": things,
            "token": {"type": "string", "secret": True, "description": "What the things can be read with."},
        },
        "required": ["id", "things"],
    } == function["outputs"]
    assert ["name"] == schema["types"][item]["required"]
    assert function["description"].startswith("Things of a workspace.\n\n{{% examples %}}\n## Example Usage\n\n")
    assert "### All things\n\n```yaml\nin yaml\n```\n" in function["description"]
    assert "```go\nin go\n```" in function["description"]


LISTS = """\
token: alicloud:pai/getRuns:getRuns
description: Runs.
examples:
  1-all-things: All things
lists:
  as: runs
  of: WorkspaceCodeSource
also:
  more:
    description: What only lists tell.
    type: string
"""
FINDS = """\
token: alicloud:pai/getRun:getRun
description: A run.
examples:
  1-all-things: All things
finds: WorkspaceCodeSource
"""


def test_a_function_that_looks_a_resource_up_repeats_nothing(sources: Path) -> None:
    """Its items are the resource's properties without secrets and what changes do; its arguments are the filters."""
    for file in (sources / "functions").glob("*code_source*"):
        file.unlink()
        shutil.rmtree(sources / "examples" / file.stem, ignore_errors=True)
    add_function(sources, "get_runs", LISTS)
    add_function(sources, "get_run", FINDS)
    schema = built(sources)
    resource = schema["resources"]["alicloud:pai/workspaceCodeSource:WorkspaceCodeSource"]
    many = schema["functions"]["alicloud:pai/getRuns:getRuns"]
    one = schema["functions"]["alicloud:pai/getRun:getRun"]
    item = schema["types"]["alicloud:pai/getRunsRun:getRunsRun"]
    assert {*resource["properties"], "id", "more"} - {"codeRepoAccessToken"} == item["properties"].keys()
    assert item["properties"] == one["outputs"]["properties"]
    assert "Branch to clone." == item["properties"]["codeBranch"]["description"]
    assert ["id", "workspaceId"] == item["required"] == one["outputs"]["required"]
    assert {*resource["listInputs"]["properties"], "ids", "maxItems", "nameRegex"} == many["inputs"][
        "properties"
    ].keys()
    assert resource["listInputs"]["properties"] == one["inputs"]["properties"]
    assert ["ids", "names", "runs"] == many["outputs"]["required"]


def test_prettier_changes_nothing() -> None:
    """What people write is laid out as prettier lays it out: YAML, and the examples in TypeScript."""
    require_node()
    files = ("schema/**/*.yaml", "schema/**/*.ts")
    assert "" == tool(ROOT, "prettier", "--list-different", *files)


def test_answers_have_types_of_their_own(sources: Path) -> None:
    """What a resource is made of has another name in an answer: engines would print a shared type under a new name."""
    schema = built(sources)
    labels = schema["types"]["alicloud:pai/getWorkspaceModelsModel:getWorkspaceModelsModel"]["properties"]["labels"]
    own = "alicloud:pai/getWorkspaceModelsModelLabel:getWorkspaceModelsModelLabel"
    assert f"#/types/{own}" == labels["items"]["$ref"]
    shared = schema["types"]["alicloud:pai/WorkspaceModelLabel:WorkspaceModelLabel"]
    assert shared["properties"].keys() == schema["types"][own]["properties"].keys()
    found = schema["functions"]["alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace"]["outputs"]["properties"]
    assert found["owner"]["$ref"].endswith(":getWorkspaceWorkspaceOwner")

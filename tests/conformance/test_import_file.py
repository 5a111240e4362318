"""The import file of a workspace: everything in it can be imported, and nothing secret is in it."""

from __future__ import annotations

import json

import grpc
import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.tables.resource_table import ROWS
from tests.tables.rows.row import CODE_SOURCE, MEMBER, MODEL, MODEL_VERSION, RUN, USER_CONFIG, WORKSPACE
from tests.tools.invoking import invoke
from tests.tools.plugin_process import refusal
from tests.tools.stage import Made, Stage

NAMES = ["scorer", "Scorer", "sc_orer", "class", "\u6a21\u578b", "7th", "caf\u00e9", "a" * 127]
"""Names of models that clash, that are words of a language, that no language can spell, and a long one."""


@pytest.fixture
def made(stage: Stage) -> dict[str, Made]:
    """One object of every kind by its type, and some models more."""
    found = {row.token: stage.make(row, stage.full(row)) for row in ROWS.values() if row.token != WORKSPACE}
    for name in NAMES:
        stage.make(ROWS[MODEL], stage.minimal(ROWS[MODEL], modelName=name, workspaceId=home(found)))
    stage.emulator.forget_requests()
    return found


def home(made: dict[str, Made]) -> str:
    """Return the workspace that everything was made in."""
    workspace: str = made[CODE_SOURCE].inputs["workspaceId"]
    return workspace


def test_everything_that_was_made_is_in_it_and_can_be_imported(stage: Stage, made: dict[str, Made]) -> None:
    """With the id that its stack recorded; Read finds each by that id alone."""
    asked = {"workspaceId": home(made), "types": [*RESOURCES]}
    file = invoke(stage.plugin, "getImportFile", asked)
    entries = {(entry["type"], entry["id"]): entry["name"] for entry in file["resources"]}
    assert len(entries) == len(file["resources"]) == sum(file["counts"].values())
    assert len(entries) == len(set(entries.values()))
    for type_, id_ in entries:
        assert stage.plugin.read(type_, id_).id
    read = {(type_, stage.plugin.read(type_, id_).id) for type_, id_ in entries}
    assert {(token, one.id) for token, one in made.items()} <= read
    assert (WORKSPACE, home(made)) in entries


def test_what_is_asked_for_by_default(stage: Stage, made: dict[str, Made]) -> None:
    """Neither runs nor settings of the account; with includeRuns the runs; the owner never."""
    usual = invoke(stage.plugin, "getImportFile", {"workspaceId": home(made)})
    assert {*RESOURCES} - {RUN, USER_CONFIG} == usual["counts"].keys()
    more = invoke(stage.plugin, "getImportFile", {"workspaceId": home(made), "includeRuns": True})
    assert {*RESOURCES} - {USER_CONFIG} == more["counts"].keys()
    assert usual["resources"] == [entry for entry in more["resources"] if entry["type"] != RUN]
    assert [made[MEMBER].id] == [entry["id"] for entry in usual["resources"] if entry["type"] == MEMBER]


def test_no_secret_is_in_it(stage: Stage, made: dict[str, Made]) -> None:
    """What has one is listed by its name, as something that is left to do."""
    file = invoke(stage.plugin, "getImportFile", {"workspaceId": home(made), "types": [*RESOURCES]})
    secrets = [str(value.value) for row in ROWS.values() for value in row.full.values() if isinstance(value, Secret)]
    assert secrets
    assert not [secret for secret in secrets if secret in json.dumps(file)]
    assert [True] == [f"codeRepoAccessToken of {made[CODE_SOURCE].id}" in todo for todo in file["todo"]]


def test_other_workspaces_are_not_in_it(stage: Stage, made: dict[str, Made]) -> None:
    """Each has a file of its own."""
    row = ROWS[WORKSPACE]
    others = [stage.make(row, stage.numbered(row, number)).id for number in (50, 51)]
    for other in others:
        assert {WORKSPACE: 1} == invoke(stage.plugin, "getImportFile", {"workspaceId": other})["counts"]
    assert 1 == invoke(stage.plugin, "getImportFile", {"workspaceId": home(made)})["counts"][WORKSPACE]


def test_a_preview_has_the_same_file(stage: Stage, made: dict[str, Made]) -> None:
    """It only reads."""
    asked = {"workspaceId": home(made)}
    assert invoke(stage.plugin, "getImportFile", asked) == invoke(stage.plugin, "getImportFile", asked, preview=True)
    assert [] == stage.writes()


def test_calls_are_pages(stage: Stage, made: dict[str, Made]) -> None:
    """One for the workspace and one for each list, however many objects there are."""
    file = invoke(stage.plugin, "getImportFile", {"workspaceId": home(made)})
    models = [entry for entry in file["resources"] if entry["type"] == MODEL]
    assert len(NAMES) < len(models)
    calls = stage.calls()
    assert 1 == calls.count("GetWorkspace")
    assert len(models) == calls.count("ListModelVersions")
    assert {"ListMembers", "ListCodeSources", "ListDatasets", "ListDatasetVersions", "ListExperiment"} <= set(calls)
    assert all(calls.count(name) == 1 for name in set(calls) - {"ListModelVersions", "ListDatasetVersions"})


def test_a_workspace_that_is_not_there_is_an_error(stage: Stage, made: dict[str, Made]) -> None:
    """It names it; with the id of one that is there, as the message says, there is a file."""
    refused = refusal(invoke, stage.plugin, "getImportFile", {"workspaceId": "999999999"})
    assert grpc.StatusCode.INVALID_ARGUMENT == refused.code
    assert "There is no workspace 999999999" in refused.text
    assert invoke(stage.plugin, "getImportFile", {"workspaceId": home(made)})["resources"]


@pytest.mark.parametrize("operation", ["GetWorkspace", "ListMembers", "ListModelVersions", "ListDatasetVersions"])
def test_a_part_that_one_may_not_see_is_an_error(stage: Stage, made: dict[str, Made], operation: str) -> None:
    """A file that leaves out what is there would look complete."""
    denied = {"status": 404, "code": "100700008", "message": "No permission: denied by RAM"}
    stage.emulator.faults([{"operation": operation, "skip": 0, "times": None, "effect": denied}])
    assert "100700008" in refusal(invoke, stage.plugin, "getImportFile", {"workspaceId": home(made)}).text


def test_only_what_is_asked_for_is_read(stage: Stage, made: dict[str, Made]) -> None:
    """And what leads to it."""
    asked: Properties = {"workspaceId": home(made), "types": ["WorkspaceModelVersion"]}
    found = invoke(stage.plugin, "getImportFile", asked)
    assert made[MODEL_VERSION].id in {entry["id"] for entry in found["resources"]}
    assert {"GetWorkspace", "ListModels", "ListModelVersions"} == set(stage.calls())

"""The import file of a workspace: what is in it, what it is called, and how many calls that takes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from pulumi_resource_alicloud.lifecycle.adoption import import_file, what_is_wrong
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.schema import load_schema
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.resources.workspace import WORKSPACE as RECORD

from tests.unit.lifecycle.estate import BOUNDS, WORKSPACE, Estate, at, models, versions


def written(estate: Estate, **asked: Any) -> Properties:
    """Return the import file of an estate."""
    return import_file(RESOURCES, RECORD, load_schema(), {"workspaceId": WORKSPACE, **asked}, estate.cloud, BOUNDS)


def named(file: Properties) -> dict[str, str]:
    """Return the names of the entries by their ids."""
    return {entry["id"]: entry["name"] for entry in file["resources"]}


def everything() -> Estate:
    """Return an estate of every kind, with what does not belong into the file."""
    return Estate(
        ListMembers=[
            {"MemberId": "m-1", "MemberName": "owner", "Roles": ["PAI.WorkspaceOwner"], "GmtCreateTime": at(1)},
            {"MemberId": "m-2", "MemberName": "zhang", "Roles": ["PAI.AlgoDeveloper"], "GmtCreateTime": at(2)},
        ],
        ListCodeSources=[
            {
                "CodeSourceId": "code-1",
                "DisplayName": "training",
                "CodeRepoAccessToken": "token-canary",
                "GmtCreateTime": at(3),
            },
            {"CodeSourceId": "code-2", "DisplayName": "open", "CodeRepoAccessToken": "", "GmtCreateTime": at(4)},
        ],
        ListDatasets=[
            {"DatasetId": "d-1", "Name": "cards", "GmtCreateTime": at(5)},
            {"DatasetId": "d-2", "Name": "shared", "SharedFrom": {"SourceTenantId": "7"}, "GmtCreateTime": at(6)},
            {"DatasetId": "d-3", "Name": "elsewhere", "WorkspaceId": "7", "GmtCreateTime": at(6)},
        ],
        ListDatasetVersions=[
            {"DatasetId": "d-1", "VersionName": "v1", "GmtCreateTime": at(5)},
            {"DatasetId": "d-1", "VersionName": "v2", "GmtCreateTime": at(7)},
        ],
        ListModels=[*models("scorer"), *models("public", begin=11, Provider="pai")],
        ListModelVersions=versions("model-10", 2),
        ListExperiment=[{"ExperimentId": "exp-1", "Name": "tuning", "GmtCreateTime": at(20)}],
        ListRuns=[{"RunId": "run-1", "ExperimentId": "exp-1", "Name": "first", "GmtCreateTime": at(21)}],
        ListUserConfigs=[{"CategoryName": "c", "ConfigKey": "k", "ConfigValue": "value-canary", "Scope": "subUser"}],
    )


USUAL = [
    *("123456", "123456:m-2", "code-1", "code-2", "d-1", "d-1:v2", "exp-1"),
    *("model-10", "model-10:0.1.0", "model-10:0.2.0"),
]


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ({}, USUAL),
        ({"includeRuns": True}, [*USUAL, "run-1"]),
        ({"types": ["WorkspaceModelVersion"]}, ["model-10:0.1.0", "model-10:0.2.0"]),
        ({"types": ["WorkspaceRun", "WorkspaceUserConfig"]}, ["c:k:subUser", "run-1"]),
        ({"types": [RECORD.token]}, ["123456"]),
        ({"types": []}, []),
    ],
    ids=str,
)
def test_what_lives_in_the_workspace_is_in_the_file(asked: Properties, ids: list[str]) -> None:
    """Without the owner, v1, what others share, and what nobody asked for; each once, and counted by type."""
    file = written(everything(), **asked)
    assert sorted(ids) == sorted(entry["id"] for entry in file["resources"])
    counted: dict[str, int] = {}
    for entry in file["resources"]:
        counted[entry["type"]] = counted.get(entry["type"], 0) + 1
    assert counted == file["counts"]


def test_every_entry_names_this_plugin() -> None:
    """Without version and address the engine would take another plugin of the name."""
    schema = load_schema()
    for entry in written(everything())["resources"]:
        assert {"type", "name", "id", "version", "pluginDownloadUrl"} == entry.keys()
        assert (schema.version, schema.download_url) == (entry["version"], entry["pluginDownloadUrl"])
        assert entry["version"]
        assert entry["pluginDownloadUrl"]


def test_what_the_service_does_not_show_is_left_to_do() -> None:
    """The sentence names property, object and entry; the value is nowhere, and neither is one that stands for it."""
    file = written(everything(), includeRuns=True)
    (todo,) = file["todo"]
    assert "codeRepoAccessToken of code-1" in todo
    assert "the entry training" in todo
    assert "canary" not in json.dumps(file)


def test_an_object_comes_after_the_one_that_it_lives_in() -> None:
    """So that who reads the file, or the program made of it, finds them in order."""
    ids = [entry["id"] for entry in written(everything(), includeRuns=True)["resources"]]
    assert "123456" == ids[0]
    for child, parent in (("d-1:v2", "d-1"), ("model-10:0.2.0", "model-10"), ("run-1", "exp-1")):
        assert ids.index(parent) < ids.index(child)


def test_a_part_of_an_object_is_called_after_it() -> None:
    """Versions after their model; runs have names of their own."""
    names = named(written(everything(), includeRuns=True))
    assert ("scorer", "scorer_0_1_0") == (names["model-10"], names["model-10:0.1.0"])
    assert ("cards", "cards_v2") == (names["d-1"], names["d-1:v2"])
    assert "first" == names["run-1"]


def test_names_stay_when_objects_come() -> None:
    """What is made later takes no name away, of whatever kind it is, and is the same each time."""
    before = Estate(ListModels=models("cards", "cards", "scorer"), ListModelVersions=versions("model-10", 2))
    first = named(written(before))
    assert {"model-10": "cards", "model-11": "cards_2"}.items() <= first.items()
    later = Estate(
        ListCodeSources=[{"CodeSourceId": "code-1", "DisplayName": "cards", "GmtCreateTime": at(5000)}],
        ListDatasets=[{"DatasetId": "d-1", "Name": "scorer", "GmtCreateTime": at(5001)}],
        ListModels=models("cards", "cards", "scorer", "Cards"),
        ListModelVersions=versions("model-10", 3),
    )
    then = named(written(later))
    assert first.items() <= then.items()
    assert then == named(written(later))
    assert len(then) == len(set(then.values()))


def test_an_object_without_a_time_is_named_last() -> None:
    """It may be of any age."""
    timeless = [{"ModelId": "model-1", "ModelName": "cards"}, *models("cards")]
    assert {"model-10": "cards", "model-1": "cards_2"}.items() <= named(written(Estate(ListModels=timeless))).items()


def test_a_file_costs_a_call_for_each_page_and_none_for_an_object() -> None:
    """500 objects: the workspace, and the pages of each list."""
    estate = Estate(
        ListMembers=[{"MemberId": f"m-{n}", "MemberName": f"member{n}", "Roles": []} for n in range(50)],
        ListCodeSources=[{"CodeSourceId": f"code-{n}", "DisplayName": f"code{n}"} for n in range(40)],
        ListExperiment=[{"ExperimentId": f"exp-{n}", "Name": f"exp{n}", "GmtCreateTime": at(n)} for n in range(150)],
        ListModels=models("a", "b", "c"),
        ListModelVersions=[*versions("model-10", 250), *versions("model-11", 6)],
    )
    assert 500 == len(written(estate)["resources"])
    asked = {
        record.listing.operation
        for record in RESOURCES.values()
        if record.adopted == "always" and record.listing and record.listing.within == {"workspaceId"}
    }
    assert (
        dict.fromkeys(asked, 1)
        | {
            "GetWorkspace": 1,
            "ListMembers": 1,
            "ListCodeSources": 1,
            "ListDatasets": 1,
            "ListExperiment": 2,
            "ListModels": 1,
            "ListModelVersions": 3 + 1 + 1,
        }
        == estate.calls
    )


def test_what_nobody_asked_for_is_not_read() -> None:
    """Only what leads to it."""
    estate = everything()
    written(estate, types=["WorkspaceModelVersion"])
    assert {"GetWorkspace": 1, "ListModels": 1, "ListModelVersions": 1} == estate.calls


def test_a_workspace_that_is_not_there_is_an_error() -> None:
    """The message names it; nothing else is asked."""
    estate = Estate()
    estate.workspace = None
    with pytest.raises(InvalidInput, match="There is no workspace 123456"):
        written(estate)
    assert {"GetWorkspace": 1} == estate.calls


def told(**given: Any) -> Iterator[str]:
    """Return what is wrong with arguments."""
    return (f"{failure.path}: {failure.reason}" for failure in what_is_wrong(RESOURCES, RECORD, given))


def test_all_that_is_wrong_is_said() -> None:
    """Of the workspace and of each type."""
    assert [] == list(told(workspaceId="1", types=["WorkspaceRun", RECORD.token], includeRuns=True))
    (workspace, *types) = told(workspaceId="team", types=["WorkspaceModle", "WorkspaceRun", "x"])
    assert workspace.startswith("workspaceId: 'team' is not the id of a workspace")
    assert ["types[0]", "types[2]"] == [one.partition(":")[0] for one in types]
    assert types[0].endswith("did you mean WorkspaceModel?")

"""Open questions about the real service: both answers of each are emulated, the first is the default."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from aiworkspace_emulator.settings import QUIRKS
from darabonba.exceptions import ResponseException

from tests.emulator.samples import SAMPLES, make
from tests.tools.emulator_process import Emulator
from tests.tools.official_client import Cloud
from tests.tools.raw_http import Refused

DONE = "done"
Look = Callable[[Emulator, Cloud], Any]


def outcome(cloud: Cloud, operation: str, **fields: Any) -> Any:
    """How a call was refused, or that it was done."""
    try:
        cloud.call(operation, **fields)
    except ResponseException as error:
        return Refused(error.status_code, error.code)
    return DONE


def gone_model(_: Emulator, cloud: Cloud) -> Any:
    """How the status of a not-found answer comes out."""
    return cloud.refused("GetModel", ModelId="m")


def gone_workspace(_: Emulator, cloud: Cloud) -> Any:
    """How a workspace that is gone is answered."""
    return cloud.refused("GetWorkspace", WorkspaceId="1")


def second_model(_: Emulator, cloud: Cloud) -> Any:
    """What becomes of a second model with a name."""
    make(cloud, SAMPLES["models"])
    taken = {"ModelName": SAMPLES["models"].full["ModelName"]}
    return outcome(cloud, "CreateModel", **taken)


def early_delete(emulator: Emulator, cloud: Cloud) -> Any:
    """What becomes of a workspace that is deleted while it is being initialised."""
    emulator.settings(activationSeconds=3600)
    where = make(cloud, SAMPLES["workspaces"])
    return outcome(cloud, "DeleteWorkspace", **where)


def gone_dataset(_: Emulator, cloud: Cloud) -> Any:
    """How a dataset that is gone is answered."""
    return cloud.refused("GetDataset", DatasetId="d-1")


def taken_dataset(_: Emulator, cloud: Cloud) -> Any:
    """How a second dataset with a name is refused, whatever a missing one is answered with."""
    sample = SAMPLES["datasets"]
    make(cloud, sample)
    workspace_id = cloud.call("GetDefaultWorkspace")["WorkspaceId"]
    return cloud.refused("CreateDataset", WorkspaceId=workspace_id, **sample.full)


def second_code_source(_: Emulator, cloud: Cloud) -> Any:
    """What becomes of a second code source with a name."""
    sample = SAMPLES["codeSources"]
    make(cloud, sample)
    workspace_id = cloud.call("GetDefaultWorkspace")["WorkspaceId"]
    return outcome(cloud, "CreateCodeSource", WorkspaceId=workspace_id, **sample.full)


def read_token(_: Emulator, cloud: Cloud) -> Any:
    """How an access token is answered, and the absence of one."""
    sample = SAMPLES["codeSources"]
    where = make(cloud, sample)
    answered = cloud.call("GetCodeSource", **where).get("CodeRepoAccessToken")
    cloud.call("UpdateCodeSource", **where, CodeRepoAccessToken="")
    return answered, cloud.call("GetCodeSource", **where).get("CodeRepoAccessToken")


def new_code_source(_: Emulator, cloud: Cloud) -> Any:
    """How a code source is answered that was made just now."""
    return outcome(cloud, "GetCodeSource", **make(cloud, SAMPLES["codeSources"]))


def second_membership(_: Emulator, cloud: Cloud) -> Any:
    """What becomes of a member that is added with another role."""
    where = make(cloud, SAMPLES["workspaces"])
    cloud.call("CreateMember", **where, Members=[{"UserId": "2", "Roles": ["PAI.AlgoDeveloper"]}])
    again = {"Members": [{"UserId": "2", "Roles": ["PAI.LabelManager", "PAI.AlgoDeveloper"]}]}
    done = outcome(cloud, "CreateMember", **where, **again)
    return done if done != DONE else cloud.call("GetMember", **where, UserId="2")["Roles"]


def cleared_field(_: Emulator, cloud: Cloud) -> Any:
    """How a cleared text and a cleared object are answered."""
    where = make(cloud, SAMPLES["models"])
    cloud.call("UpdateModel", **where, ModelDoc="", ExtraInfo={})
    answer = cloud.call("GetModel", **where)
    return answer.get("ModelDoc"), answer.get("ExtraInfo")


def time_form(emulator: Emulator, cloud: Cloud) -> Any:
    """How a known time is answered by a get, in a list, and in a label."""
    made = make(cloud, SAMPLES["experiments"])
    times = dict.fromkeys(("GmtCreateTime", "GmtModifiedTime"), "2021-01-21T17:12:35.232Z")
    emulator.edit("experiments", made["ExperimentId"], **times, Labels=[{"Key": "k", "Value": "v"}])
    got = cloud.call("GetExperiment", **made)
    (listed,) = cloud.call("ListExperiment")["Experiments"]
    answered = [shown[name] for shown in (got, listed, got["Labels"][0]) for name in times]
    assert answered == answered[:1] * len(answered)
    return answered[0]


def full_pages(_: Emulator, cloud: Cloud) -> Any:
    """How many items come when many are asked for, how many when few are, and whether all are found in the end."""
    workspace_id = make(cloud, SAMPLES["workspaces"])["WorkspaceId"]
    names = [f"model-{number:02d}" for number in range(52)]
    for name in names:
        cloud.call("CreateModel", WorkspaceId=workspace_id, ModelName=name)
    lengths = [len(cloud.call("ListModels", PageSize=size)["Models"]) for size in (100, 1)]
    found: list[str] = []
    while page := cloud.call("ListModels", PageSize=100, PageNumber=1 + len(found) // lengths[0])["Models"]:
        found += [model["ModelName"] for model in page]
        if len(page) < lengths[0]:
            break
    assert names == found
    return lengths


ANSWERS: list[tuple[str, Any, Look, Any]] = [
    ("notFoundStatus", 404, gone_model, Refused(404, "201900002")),
    ("notFoundStatus", 400, gone_model, Refused(400, "201900002")),
    ("notFoundStatus", 400, gone_workspace, Refused(404, "100400027")),
    ("workspaceGoneCode", "100400027", gone_workspace, Refused(404, "100400027")),
    ("workspaceGoneCode", "100400008", gone_workspace, Refused(404, "100400008")),
    ("modelNamesUnique", False, second_model, DONE),
    ("modelNamesUnique", True, second_model, Refused(400, "201900004")),
    ("deleteWhileInitializing", "accepted", early_delete, DONE),
    ("deleteWhileInitializing", "refused", early_delete, Refused(400, "100400031")),
    ("datasetGoneCode", "201300003", gone_dataset, Refused(404, "201300003")),
    ("datasetGoneCode", "201300002", gone_dataset, Refused(404, "201300002")),
    ("datasetGoneCode", "201300002", taken_dataset, Refused(400, "201300003")),
    ("codeSourceNamesUnique", False, second_code_source, DONE),
    ("codeSourceNamesUnique", True, second_code_source, Refused(400, "201400005")),
    ("codeSourceToken", "clear", read_token, ("token", None)),
    ("codeSourceToken", "omitted", read_token, (None, None)),
    ("codeSourceToken", "masked", read_token, ("******", None)),
    ("newCodeSource", "ready", new_code_source, DONE),
    ("newCodeSource", "busy", new_code_source, Refused(404, "201400004")),
    ("existingMember", "refused", second_membership, Refused(400, "100600005")),
    ("existingMember", "merged", second_membership, ["PAI.AlgoDeveloper", "PAI.LabelManager"]),
    ("timeForm", "milliseconds", time_form, "2021-01-21T17:12:35.232Z"),
    ("timeForm", "epoch", time_form, 1611249155232),
    ("timeForm", "epochText", time_form, "1611249155232"),
    ("timeForm", "noZone", time_form, "2021-01-21T17:12:35.232"),
    ("timeForm", "offset", time_form, "2021-01-22T01:12:35.232+08:00"),
    ("timeForm", "seconds", time_form, "2021-01-21T17:12:35Z"),
    ("timeForm", "digits1", time_form, "2021-01-21T17:12:35.2Z"),
    ("timeForm", "digits2", time_form, "2021-01-21T17:12:35.23Z"),
    ("timeForm", "digits7", time_form, "2021-01-21T17:12:35.2320000Z"),
    ("timeForm", "digits9", time_form, "2021-01-21T17:12:35.232000000Z"),
    ("pageSizeCap", 1000, full_pages, [52, 1]),
    ("pageSizeCap", 50, full_pages, [50, 1]),
    ("pageSizeCap", 2, full_pages, [2, 1]),
    ("clearedFields", "omitted", cleared_field, (None, None)),
    ("clearedFields", "empty", cleared_field, ("", {})),
]


@pytest.mark.parametrize(
    ("quirk", "answer", "look", "expected"), [pytest.param(*row, id=f"{row[0]}-{row[1]}") for row in ANSWERS]
)
def test_each_answer_to_an_open_question_is_emulated(
    emulator: Emulator, cloud: Cloud, quirk: str, answer: Any, look: Look, expected: Any
) -> None:
    """With the quirk set to an answer, the service behaves like it."""
    emulator.settings(quirks={quirk: answer})
    assert expected == look(emulator, cloud)


def test_no_answer_is_left_without_a_test() -> None:
    """Every answer of every quirk has a row above."""
    expected = {(quirk.name, answer) for quirk in QUIRKS for answer in quirk.answers}
    assert expected == {(quirk, answer) for quirk, answer, _, _ in ANSWERS}


def test_the_first_answers_are_the_defaults(emulator: Emulator) -> None:
    """Unless told otherwise the emulator behaves in the most likely way."""
    assert {quirk.name: quirk.answers[0] for quirk in QUIRKS} == emulator.control("GET", "settings")["quirks"]

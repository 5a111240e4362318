"""Experiments and their runs: names, details on demand, labels, parameters, metrics, tokens instead of pages."""

from __future__ import annotations

from typing import Any

import pytest

from tests.tools.official_client import Cloud
from tests.tools.raw_http import Refused


@pytest.fixture
def experiment_id(cloud: Cloud, workspace_id: str) -> str:
    """An experiment."""
    return str(cloud.call("CreateExperiment", Name="tuning", WorkspaceId=workspace_id)["ExperimentId"])


@pytest.fixture
def run_id(cloud: Cloud, experiment_id: str) -> str:
    """A run of that experiment, with a label and a parameter."""
    labels, params = [{"Key": "team", "Value": "vision"}], [{"Key": "rate", "Value": "0.1"}]
    return str(cloud.call("CreateRun", ExperimentId=experiment_id, Name="run", Labels=labels, Params=params)["RunId"])


@pytest.mark.parametrize("operation", ["GetExperiment", "GetRun"])
def test_what_is_missing_is_named_by_words(cloud: Cloud, operation: str) -> None:
    """The service of experiments answers NotFoundErrorProblem, not a number."""
    expected = Refused(404, "NotFoundErrorProblem")
    assert expected == cloud.refused(operation, ExperimentId="exp-1", RunId="run-1")


@pytest.mark.parametrize("name", ["1a", "a b", "a.b", "x" * 64, ""])
def test_a_name_outside_the_pattern_is_refused(cloud: Cloud, workspace_id: str, name: str) -> None:
    """Names begin with a letter and have up to 63 letters, digits, underscores and hyphens."""
    refused = cloud.refused("CreateExperiment", Name=name, WorkspaceId=workspace_id)
    assert Refused(400, "InvalidParameter") == refused


@pytest.mark.parametrize("name", [None, ""])
def test_a_run_without_a_name_is_called_by_its_id(cloud: Cloud, experiment_id: str, name: str | None) -> None:
    """The name of such a run is its id, and again when a name is cleared."""
    run_id = cloud.call("CreateRun", ExperimentId=experiment_id, Name=name)["RunId"]
    assert run_id == cloud.call("GetRun", RunId=run_id)["Name"]
    cloud.call("UpdateRun", RunId=run_id, Name="named")
    cloud.call("UpdateRun", RunId=run_id, Name="")
    assert run_id == cloud.call("GetRun", RunId=run_id)["Name"]


def test_a_run_lives_in_the_workspace_of_its_experiment(cloud: Cloud, workspace_id: str, run_id: str) -> None:
    """CreateRun names no workspace; GetRun answers that of the experiment."""
    assert workspace_id == cloud.call("GetRun", RunId=run_id)["WorkspaceId"]


def test_a_run_ends_with_its_experiment(cloud: Cloud, experiment_id: str, run_id: str) -> None:
    """Deleting an experiment deletes its runs."""
    cloud.call("DeleteExperiment", ExperimentId=experiment_id)
    assert Refused(404, "NotFoundErrorProblem") == cloud.refused("GetRun", RunId=run_id)


def test_details_of_a_run_come_on_demand(cloud: Cloud, run_id: str) -> None:
    """Without Verbose there are neither labels nor parameters nor metrics."""
    details = {"Labels", "Params", "Metrics"}
    assert details.isdisjoint(cloud.call("GetRun", RunId=run_id))
    assert details <= set(cloud.call("GetRun", RunId=run_id, Verbose=True))


def test_the_latest_run_of_an_experiment_comes_on_demand(cloud: Cloud, experiment_id: str, run_id: str) -> None:
    """LatestRun is answered with Verbose only."""
    assert "LatestRun" not in cloud.call("GetExperiment", ExperimentId=experiment_id)
    latest = cloud.call("GetExperiment", ExperimentId=experiment_id, Verbose=True)["LatestRun"]
    assert run_id == latest["RunId"]


def test_requests_of_runs_are_numbered_in_lower_case(cloud: Cloud, experiment_id: str) -> None:
    """CreateRun answers requestId where everything else answers RequestId."""
    assert {"RunId", "requestId"} == set(cloud.call("CreateRun", ExperimentId=experiment_id))


def test_an_update_of_a_run_adds_labels_and_parameters(cloud: Cloud, run_id: str) -> None:
    """Known keys get new values, others stay; a label goes by its own call, a parameter never."""
    labels, params = [{"Key": "stage", "Value": "test"}], [{"Key": "rate", "Value": "0.2"}, {"Key": "x", "Value": "y"}]
    cloud.call("UpdateRun", RunId=run_id, Labels=labels, Params=params)
    cloud.call("DeleteRunLabel", RunId=run_id, Key="team")
    run = cloud.call("GetRun", RunId=run_id, Verbose=True)
    assert params == run["Params"]
    assert [("stage", "test", run_id)] == [(label["Key"], label["Value"], label["RunId"]) for label in run["Labels"]]


def test_labels_of_experiments_are_set_and_deleted_one_by_one(cloud: Cloud, experiment_id: str) -> None:
    """SetExperimentLabels puts labels over those that are there, DeleteExperimentLabel takes one by its key."""
    where = {"ExperimentId": experiment_id}
    cloud.call("SetExperimentLabels", **where, Labels=[{"Key": "a", "Value": "1"}, {"Key": "b/c", "Value": "2"}])
    cloud.call("SetExperimentLabels", **where, Labels=[{"Key": "a", "Value": "3"}])
    cloud.call("DeleteExperimentLabel", **where, Key="b/c")
    labels = cloud.call("GetExperiment", **where)["Labels"]
    assert [("a", "3", experiment_id)] == [(label["Key"], label["Value"], label["ExperimentId"]) for label in labels]


def test_metrics_are_logged_and_read_by_key(cloud: Cloud, run_id: str) -> None:
    """A run answers the last point of each metric; all points of one come in pages that a token continues."""
    points = [{"Key": "loss", "Value": 1 / step, "Step": step, "Timestamp": step} for step in range(1, 4)]
    cloud.call("LogRunMetrics", RunId=run_id, Metrics=points)
    cloud.call("LogRunMetrics", RunId=run_id, Metrics=[{"Key": "accuracy", "Value": 0.5}])
    first = cloud.call("ListRunMetrics", RunId=run_id, Key="loss", MaxResults=2)
    rest = cloud.call("ListRunMetrics", RunId=run_id, Key="loss", MaxResults=2, PageToken=first["NextPageToken"])
    assert points == [*first["Metrics"], *rest["Metrics"]]
    assert rest["NextPageToken"] == 0
    latest = cloud.call("GetRun", RunId=run_id, Verbose=True)["Metrics"]
    assert [(point["Key"], point["Step"]) for point in latest] == [("loss", 3), ("accuracy", 0)]


@pytest.mark.parametrize("source", ["TrainingService", "DLC", ""])
def test_a_run_comes_from_known_places(cloud: Cloud, experiment_id: str, source: str) -> None:
    """SourceType is one of two words or empty; anything else is refused."""
    cloud.call("CreateRun", ExperimentId=experiment_id, SourceType=source)
    refused = cloud.refused("CreateRun", ExperimentId=experiment_id, SourceType=f"{source}x")
    assert Refused(400, "InvalidParameter") == refused


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["beta", "alphabet", "alpha"]),
        ({"Order": "ASC"}, ["alpha", "alphabet", "beta"]),
        ({"OrderBy": "Name DESC"}, ["beta", "alphabet", "alpha"]),
        ({"OrderBy": "Name"}, ["alpha", "alphabet", "beta"]),
        ({"Name": "alpha"}, ["alphabet", "alpha"]),
        ({"Name": "alpha", "Options": {"match_name_exactly": "true"}}, ["alpha"]),
        ({"Labels": "team=vision"}, ["beta"]),
        ({"Labels": "team=vision,stage=prod"}, []),
        ({"MaxResults": 2}, ["beta", "alphabet"]),
        ({"MaxResults": 2, "PageToken": 2}, ["alpha"]),
        ({"PageSize": 2, "PageNumber": 2}, ["alpha"]),
    ],
)
def test_lists_answer_what_was_asked_for(
    cloud: Cloud, workspace_id: str, filters: dict[str, Any], expected: list[str]
) -> None:
    """Experiments come newest first; the exact name is an option."""
    for name in ("alpha", "alphabet", "beta"):
        labels = [{"Key": "team", "Value": "vision"}] if name == "beta" else []
        cloud.call("CreateExperiment", Name=name, WorkspaceId=workspace_id, Labels=labels)
    listed = cloud.call("ListExperiment", WorkspaceId=workspace_id, **filters)["Experiments"]
    assert expected == [experiment["Name"] for experiment in listed]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, 1),
        ({"Labels": "team:vision"}, 1),
        ({"Labels": "team:x"}, 0),
        ({"Name": "ru"}, 1),
        ({"SourceType": "DLC"}, 0),
    ],
)
def test_runs_are_listed_by_what_they_are(cloud: Cloud, run_id: str, filters: dict[str, Any], expected: int) -> None:
    """Labels of runs are asked for with a colon."""
    assert expected == cloud.call("ListRuns", **filters)["TotalCount"]


def test_an_order_that_does_not_exist_is_refused(cloud: Cloud) -> None:
    """OrderBy names a field and a direction that exist."""
    for order in ("Color", "Name UP"):
        assert Refused(400, "InvalidParameter") == cloud.refused("ListExperiment", OrderBy=order)

"""Runs of experiments. Most of their answers write requestId in lower case; details come only with Verbose."""

from __future__ import annotations

from functools import partial

from aiworkspace_emulator.collections import experiment_life as life
from aiworkspace_emulator.identity import prefixed
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import INTEGER, LABELS, NUMBER, TEXT, one_of, records, text
from aiworkspace_emulator.verbs import create, delete, get, remove_labels, update
from aiworkspace_emulator.vocabulary import (
    Collection,
    Listing,
    Operation,
    Parent,
    contains,
    labelled_with,
    same_each,
)

PATH = "/api/v1/runs"
ONE = f"{PATH}/{{RunId}}"
RunOperation = partial(Operation, request_id="requestId")

RUNS = Collection(
    name="runs",
    id_field="RunId",
    new_id=prefixed("run"),
    gone=Refusal(404, "NotFoundErrorProblem", "The run does not exist"),
    rules={
        "Name": text(pattern=life.NAME_PATTERN),
        "SourceType": one_of("TrainingService", "DLC", ""),
        "Labels": LABELS,
        "Params": records("Key Value", Key=text(1), Value=TEXT),
        "Metrics": records("Key Value", Key=text(1), Value=NUMBER, Step=INTEGER, Timestamp=INTEGER),
    },
    answers="Accessibility ExperimentId GmtCreateTime GmtModifiedTime Labels Metrics Name OwnerId Params RunId SourceId"
    " SourceType UserId WorkspaceId",
    always={"Labels": [], "Params": [], "Metrics": []},
    verbose=frozenset({"Labels", "Params", "Metrics"}),
    computed={"Labels": life.dated_labels("RunId"), "Metrics": life.latest_metrics},
    parent=Parent("experiments", "ExperimentId", cascade=True),
    creating=life.join_experiment,
    updating=life.put_over,
    operations=(
        RunOperation(
            "CreateRun", "POST", PATH, create, "ExperimentId! Labels Name Params SourceId SourceType", "RunId"
        ),
        Operation("GetRun", "GET", ONE, get, "Verbose"),
        RunOperation("UpdateRun", "PUT", ONE, update, "Labels Name Params"),
        RunOperation("DeleteRun", "DELETE", ONE, delete),
        RunOperation(
            "ListRuns",
            "GET",
            PATH,
            list_,
            "ExperimentId GmtCreateTime Labels MaxResults Name Order OrderBy PageNumber PageSize PageToken SortBy"
            " SourceId SourceType Verbose WorkspaceId",
            listing=Listing(
                "Runs",
                {
                    **same_each("ExperimentId GmtCreateTime SourceId SourceType WorkspaceId"),
                    "Labels": labelled_with(":"),
                    "Name": contains("Name"),
                },
                sort=("GmtCreateTime", "Name"),
                order="DESC",
                page_size=10,
                answers=("TotalCount", "NextPageToken"),
            ),
        ),
        RunOperation("DeleteRunLabel", "DELETE", f"{ONE}/labels/{{Key}}", remove_labels, fixed={"keys": "Key"}),
        RunOperation("LogRunMetrics", "POST", f"{ONE}/metrics/action/log", life.log_metrics, "Metrics!"),
        RunOperation(
            "ListRunMetrics",
            "GET",
            f"{ONE}/metrics",
            life.list_metrics,
            "Key! MaxResults PageToken",
            listing=Listing("Metrics", page_size=10, answers=("NextPageToken",)),
        ),
    ),
)

"""Runs of experiments. Most of their answers write requestId in lower case; details come only with Verbose."""

from __future__ import annotations

from functools import partial

from aiworkspace_emulator.collections import experiment_life as life
from aiworkspace_emulator.filters import contains, labelled_with, same_each
from aiworkspace_emulator.identity import prefixed
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import INTEGER, LABELS, NUMBER, TEXT, one_of, records, text
from aiworkspace_emulator.verbs import create, delete, get, remove_labels, update
from aiworkspace_emulator.vocabulary import Collection, Listing, Operation, Parent

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
            name="CreateRun",
            method="POST",
            path=PATH,
            verb=create,
            accepts="ExperimentId! Labels Name Params SourceId SourceType",
            answers="RunId",
        ),
        Operation(name="GetRun", method="GET", path=ONE, verb=get, accepts="Verbose"),
        RunOperation(name="UpdateRun", method="PUT", path=ONE, verb=update, accepts="Labels Name Params"),
        RunOperation(name="DeleteRun", method="DELETE", path=ONE, verb=delete),
        RunOperation(
            name="ListRuns",
            method="GET",
            path=PATH,
            verb=list_,
            accepts="ExperimentId GmtCreateTime Labels MaxResults Name Order OrderBy PageNumber PageSize"
            " PageToken SortBy"
            " SourceId SourceType Verbose WorkspaceId",
            listing=Listing(
                items="Runs",
                filters={
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
        RunOperation(
            name="DeleteRunLabel",
            method="DELETE",
            path=f"{ONE}/labels/{{Key}}",
            verb=remove_labels,
            fixed={"keys": "Key"},
        ),
        RunOperation(
            name="LogRunMetrics",
            method="POST",
            path=f"{ONE}/metrics/action/log",
            verb=life.log_metrics,
            accepts="Metrics!",
        ),
        RunOperation(
            name="ListRunMetrics",
            method="GET",
            path=f"{ONE}/metrics",
            verb=life.list_metrics,
            accepts="Key! MaxResults PageToken",
            listing=Listing(items="Metrics", page_size=10, answers=("NextPageToken",)),
        ),
    ),
)

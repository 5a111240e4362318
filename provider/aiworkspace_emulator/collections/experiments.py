"""Experiments: they hold runs. Their service names its codes with words and pages with tokens."""

from __future__ import annotations

from aiworkspace_emulator.collections import experiment_life as life
from aiworkspace_emulator.filters import labelled_with, same
from aiworkspace_emulator.identity import prefixed
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import LABELS, TEXT, one_of, record, text
from aiworkspace_emulator.verbs import create, delete, get, remove_labels, set_labels, update
from aiworkspace_emulator.vocabulary import Collection, Listing, Operation, Parent

PATH = "/api/v1/experiments"
ONE = f"{PATH}/{{ExperimentId}}"

EXPERIMENTS = Collection(
    name="experiments",
    id_field="ExperimentId",
    new_id=prefixed("exp"),
    gone=Refusal(404, "NotFoundErrorProblem", "The experiment does not exist"),
    rules={
        "Name": text(1, pattern=life.NAME_PATTERN),
        "Accessibility": one_of("PRIVATE", "PUBLIC"),
        "Labels": LABELS,
    },
    defaults={"Accessibility": "PRIVATE"},
    answers="Accessibility ArtifactUri ExperimentId GmtCreateTime GmtModifiedTime Labels LatestRun Name OwnerId UserId"
    " WorkspaceId",
    always={"Labels": []},
    verbose=frozenset({"LatestRun"}),
    computed={"Labels": life.dated_labels("ExperimentId"), "LatestRun": life.latest_run},
    parent=Parent("workspaces", "WorkspaceId"),
    operations=(
        Operation(
            name="CreateExperiment",
            method="POST",
            path=PATH,
            verb=create,
            accepts="Accessibility ArtifactUri Labels Name! WorkspaceId!",
            answers="ExperimentId",
        ),
        Operation(name="GetExperiment", method="GET", path=ONE, verb=get, accepts="Verbose"),
        Operation(name="UpdateExperiment", method="PUT", path=ONE, verb=update, accepts="Accessibility Name"),
        Operation(name="DeleteExperiment", method="DELETE", path=ONE, verb=delete),
        Operation(
            name="ListExperiment",
            method="GET",
            path=PATH,
            verb=list_,
            accepts="Labels MaxResults Name Options Order OrderBy PageNumber PageSize PageToken SortBy"
            " Verbose WorkspaceId",
            rules={"Options": record(match_name_exactly=TEXT)},
            listing=Listing(
                items="Experiments",
                filters={"Labels": labelled_with("="), "Name": life.is_named, "WorkspaceId": same("WorkspaceId")},
                sort=("GmtCreateTime", "GmtModifiedTime", "Name", "ExperimentId"),
                order="DESC",
                page_size=10,
                answers=("TotalCount", "NextPageToken"),
            ),
            request_id="requestId",
        ),
        Operation(name="SetExperimentLabels", method="POST", path=f"{ONE}/labels", verb=set_labels, accepts="Labels!"),
        Operation(
            name="DeleteExperimentLabel",
            method="DELETE",
            path=f"{ONE}/labels/{{Key}}",
            verb=remove_labels,
            fixed={"keys": "Key"},
        ),
    ),
)

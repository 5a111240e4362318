"""Versions of models: named major.minor.patch, by the service if the caller names none."""

from __future__ import annotations

from aiworkspace_emulator.collections import model_life as life
from aiworkspace_emulator.filters import contains, labelled, same_each
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import LABELS, OBJECT, one_of, serialised_object, text
from aiworkspace_emulator.verbs import create, delete, get, remove_labels, set_labels, update
from aiworkspace_emulator.vocabulary import Collection, Listing, Operation, Parent, Unique

PATH = "/api/v1/models/{ModelId}/versions"
ONE = f"{PATH}/{{VersionName}}"
SPECS = "CompressionSpec DistillationSpec EvaluationSpec ExtraInfo InferenceSpec TrainingSpec"
CHANGEABLE = f"{SPECS} ApprovalStatus Metrics Options SourceId SourceType VersionDescription"

MODEL_VERSIONS = Collection(
    name="modelVersions",
    id_field="VersionName",
    key=("ModelId", "VersionName"),
    gone=Refusal(404, "201900003", "The model version does not exist", settled=False),
    rules={
        **dict.fromkeys(SPECS.split(), OBJECT),
        "Metrics": serialised_object(8192),
        "VersionName": text(pattern=r"\d+\.\d+\.\d[A-Za-z0-9_]*"),
        "ApprovalStatus": one_of("Pending", "Approved", "Rejected"),
        "SourceType": one_of("Custom", "PAIFlow", "TrainingService"),
        "Uri": text(1),
        "Labels": LABELS,
    },
    defaults={"ApprovalStatus": "Pending", "SourceType": "Custom"},
    answers=(
        f"{CHANGEABLE} FormatType FrameworkType GmtCreateTime GmtModifiedTime Labels OwnerId Uri UserId VersionName"
    ),
    always={"Labels": []},
    parent=Parent("models", "ModelId", cascade=True),
    unique=(Unique(("ModelId", "VersionName"), life.VERSION_TAKEN),),
    creating=life.name_version,
    operations=(
        Operation(
            name="CreateModelVersion",
            method="POST",
            path=PATH,
            verb=create,
            accepts=f"{CHANGEABLE} FormatType FrameworkType Labels Uri! VersionName",
            answers="VersionName",
        ),
        Operation(name="GetModelVersion", method="GET", path=ONE, verb=get),
        Operation(name="UpdateModelVersion", method="PUT", path=ONE, verb=update, accepts=CHANGEABLE),
        Operation(name="DeleteModelVersion", method="DELETE", path=ONE, verb=delete),
        Operation(
            name="ListModelVersions",
            method="GET",
            path=PATH,
            verb=list_,
            accepts="ApprovalStatus FormatType FrameworkType Label Order PageNumber PageSize SortBy SourceId SourceType"
            " VersionName",
            listing=Listing(
                items="Versions",
                filters={
                    **same_each("ApprovalStatus FormatType FrameworkType SourceId SourceType"),
                    "VersionName": contains("VersionName"),
                    "Label": labelled,
                },
                page_size=10,
            ),
        ),
        Operation(
            name="CreateModelVersionLabels", method="POST", path=f"{ONE}/labels", verb=set_labels, accepts="Labels!"
        ),
        Operation(
            name="DeleteModelVersionLabels",
            method="DELETE",
            path=f"{ONE}/labels",
            verb=remove_labels,
            accepts="LabelKeys!",
            fixed={"keys": "LabelKeys"},
        ),
    ),
)

"""Registered models; their names need not be unique as far as anyone knows (quirk modelNamesUnique)."""

from __future__ import annotations

from aiworkspace_emulator.collections import model_life as life
from aiworkspace_emulator.collections.workspace_life import default_workspace
from aiworkspace_emulator.filters import contains, labelled, same_each
from aiworkspace_emulator.identity import prefixed
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import INTEGER, LABELS, OBJECT, TEXT, one_of, records, text
from aiworkspace_emulator.verbs import create, delete, get, remove_labels, set_labels, update
from aiworkspace_emulator.vocabulary import Collection, Listing, Operation, Parent, Unique

PATH = "/api/v1/models"
ONE = f"{PATH}/{{ModelId}}"
CHANGEABLE = "Accessibility Domain ExtraInfo ModelDescription ModelDoc ModelType OrderNumber Origin ParameterSize Task"
ANSWERS = (
    f"{CHANGEABLE} GmtCreateTime GmtLatestVersionModifiedTime GmtModifiedTime Labels LatestVersion ModelId ModelName"
    " OwnerId Provider UserId WorkspaceId"
)

MODELS = Collection(
    name="models",
    id_field="ModelId",
    new_id=prefixed("model"),
    gone=Refusal(404, "201900002", "The model does not exist", settled=False),
    rules={
        "ModelName": text(1, 127),
        "Accessibility": one_of("PRIVATE", "PUBLIC"),
        "ExtraInfo": OBJECT,
        "OrderNumber": INTEGER,
        "ParameterSize": INTEGER,
        "Labels": LABELS,
        "Tag": LABELS,
    },
    defaults={"Accessibility": "PRIVATE"},
    answers=ANSWERS,
    always={"Labels": [], "Tags": []},
    computed={
        "LatestVersion": life.latest_version,
        "GmtLatestVersionModifiedTime": life.latest_version_modified,
        "Tags": lambda _, fields: fields.get("Labels"),
    },
    parent=Parent("workspaces", "WorkspaceId", default=default_workspace),
    unique=(Unique(("WorkspaceId", "ModelName"), life.NAME_TAKEN, quirk="modelNamesUnique"),),
    creating=life.join_tags,
    operations=(
        Operation(
            name="CreateModel",
            method="POST",
            path=PATH,
            verb=create,
            accepts=f"{CHANGEABLE} Labels ModelName! Tag WorkspaceId",
            answers="ModelId",
        ),
        Operation(name="GetModel", method="GET", path=ONE, verb=get),
        Operation(name="UpdateModel", method="PUT", path=ONE, verb=update, accepts=f"{CHANGEABLE} ModelName"),
        Operation(name="DeleteModel", method="DELETE", path=ONE, verb=delete),
        Operation(
            name="ListModels",
            method="GET",
            path=PATH,
            verb=list_,
            accepts="Collections Conditions Domain Label ModelName ModelType Order Origin PageNumber"
            " PageSize Provider Query"
            " SortBy Tag Task WorkspaceId",
            answers=f"{ANSWERS} Tags",
            rules={
                "Conditions": records("Column Operator Value", Column=TEXT, Operator=TEXT, Value=TEXT),
                "Tag": records("Key", Key=TEXT, Value=TEXT),
            },
            listing=Listing(
                items="Models",
                filters={
                    **same_each("Collections Domain ModelType Origin Provider Task WorkspaceId"),
                    "ModelName": contains("ModelName"),
                    "Label": labelled,
                    "Query": life.mentions,
                    "Tag": life.has_tags,
                    "Conditions": life.meets_conditions,
                },
                page_size=10,
            ),
        ),
        Operation(name="CreateModelLabels", method="POST", path=f"{ONE}/labels", verb=set_labels, accepts="Labels!"),
        Operation(
            name="DeleteModelLabels",
            method="DELETE",
            path=f"{ONE}/labels",
            verb=remove_labels,
            accepts="LabelKeys!",
            fixed={"keys": "LabelKeys"},
        ),
    ),
)

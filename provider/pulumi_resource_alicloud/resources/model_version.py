"""Version of a PAI model: its name is part of the id and, when the program gives none, counted up by the service."""

from pulumi_resource_alicloud.resources.rules import (
    ID,
    JSON_TEXT,
    KINDS_OF_MODEL,
    LABELS,
    SOURCES_OF_VERSION,
    json_object,
    one_of,
    pattern,
)
from pulumi_resource_alicloud.resources.vocabulary import Call, Entries, Id, Listing, Resource, UniqueName, names

MODEL_VERSION = Resource(
    token="alicloud:pai/workspaceModelVersion:WorkspaceModelVersion",
    title="model version",
    id=Id(("ModelId", "VersionName"), example="model-c5c9f4v2pwbhkkl1xy:1.0.0"),
    create=Call("CreateModelVersion"),
    read=Call("GetModelVersion"),
    update=(
        Call(
            "UpdateModelVersion",
            when=names(
                "approvalStatus compressionSpec distillationSpec evaluationSpec extraInfo",
                "inferenceSpec metrics options sourceId sourceType trainingSpec versionDescription",
            ),
        ),
    ),
    delete=Call("DeleteModelVersion"),
    gone=names("201900002 201900003"),
    listing=Listing(
        operation="ListModelVersions",
        items="Versions",
        name="VersionName",
        filters=names("approvalStatus formatType frameworkType labels modelId sourceId sourceType versionName"),
        unasked=names("labels"),
        within=names("modelId"),
        needs=names("modelId"),
    ),
    recognised_by=("VersionName", "Uri"),
    entries=Entries("labels", "CreateModelVersionLabels", "Labels", "DeleteModelVersionLabels", "LabelKeys"),
    unique=UniqueName("versionName", within=names("modelId")),
    sets=names("labels"),
    json_text=names("options"),
    defaults={"approvalStatus": "Pending", "sourceType": "Custom"},
    rules={
        "approvalStatus": one_of("Pending", "Approved", "Rejected"),
        "labels": LABELS,
        "metrics": json_object(8192),
        "modelId": ID,
        "options": JSON_TEXT,
        "sourceType": one_of("Custom", "PAIFlow", "TrainingService"),
        "uri": pattern("(?:oss|https?)://.+", "an address like oss://<bucket>.<endpoint>/<object> or https://..."),
        "versionName": pattern(
            r"\d+\.\d+\.\d[A-Za-z0-9_]*", "major.minor.patch in digits; the patch may go on with letters, digits and _"
        ),
    },
    advice=KINDS_OF_MODEL,
    advice_when=SOURCES_OF_VERSION,
)

"""Versions of datasets: v1 comes and goes with the dataset, the service numbers the later ones."""

from __future__ import annotations

from aiworkspace_emulator.collections import dataset_life as life
from aiworkspace_emulator.filters import among, labelled, same
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.verbs import create, delete, get, remove_labels, set_labels, update
from aiworkspace_emulator.vocabulary import Collection, Listing, Operation, Parent

PATH = "/api/v1/datasets/{DatasetId}/versions"
ONE = f"{PATH}/{{VersionName}}"
CHANGEABLE = "DataCount DataSize DatasetTaskRamRole Description Options UserMetricsEndpoints"
CREATED_WITH = "DataSourceType! ImportInfo Labels Property! SourceId SourceType Uri!"
LISTED = f"{CHANGEABLE} {CREATED_WITH.replace('!', '')} GmtCreateTime GmtModifiedTime MountAccess VersionName"

DATASET_VERSIONS = Collection(
    name="datasetVersions",
    id_field="VersionName",
    key=("DatasetId", "VersionName"),
    gone=Refusal(404, "201300003", "The dataset version does not exist", settled=False),
    gone_quirk="datasetGoneCode",
    rules=life.CONTENT_RULES,
    defaults={"SourceType": "USER"},
    answers=f"DatasetId {LISTED}",
    always={"Labels": []},
    computed={"MountAccess": life.mount_access},
    parent=Parent("datasets", "DatasetId", cascade=True),
    creating=life.name_version,
    deleting=life.keep_first,
    operations=(
        Operation(
            name="CreateDatasetVersion",
            method="POST",
            path=PATH,
            verb=create,
            accepts=f"{CHANGEABLE} {CREATED_WITH} DryRun",
            answers="VersionName",
        ),
        Operation(name="GetDatasetVersion", method="GET", path=ONE, verb=get),
        Operation(name="UpdateDatasetVersion", method="PUT", path=ONE, verb=update, accepts=CHANGEABLE),
        Operation(name="DeleteDatasetVersion", method="DELETE", path=ONE, verb=delete),
        Operation(
            name="ListDatasetVersions",
            method="GET",
            path=PATH,
            verb=list_,
            accepts="LabelKeys LabelValues Order PageNumber! PageSize! Properties SortBy SourceId SourceTypes",
            answers=LISTED,
            listing=Listing(
                items="DatasetVersions",
                filters={
                    "LabelKeys": labelled,
                    "LabelValues": labelled,
                    "Properties": among("Property"),
                    "SourceId": same("SourceId"),
                    "SourceTypes": among("SourceType"),
                },
                sort=(
                    "GmtCreateTime",
                    "GmtModifiedTime",
                    "SourceType",
                    "DataSourceType",
                    "Property",
                    "DataSize",
                    "DataCount",
                ),
                page_size=10,
                answers=("TotalCount", "PageNumber", "PageSize"),
            ),
        ),
        Operation(
            name="CreateDatasetVersionLabels", method="PUT", path=f"{ONE}/labels", verb=set_labels, accepts="Labels!"
        ),
        Operation(
            name="DeleteDatasetVersionLabels",
            method="DELETE",
            path=f"{ONE}/labels",
            verb=remove_labels,
            accepts="Keys!",
            fixed={"keys": "Keys"},
        ),
    ),
)

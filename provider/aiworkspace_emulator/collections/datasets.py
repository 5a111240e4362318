"""Datasets. Each has a version v1 from the start, which holds what the dataset was created with."""

from __future__ import annotations

from aiworkspace_emulator.collections import dataset_life as life
from aiworkspace_emulator.filters import among, contains, labelled, same_each
from aiworkspace_emulator.identity import prefixed
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import BOOLEAN, TEXTS, one_of, record, records, text
from aiworkspace_emulator.verbs import create, delete, get, remove_labels, set_labels, update
from aiworkspace_emulator.vocabulary import Collection, Listing, Operation, Parent, Unique

PATH = "/api/v1/datasets"
ONE = f"{PATH}/{{DatasetId}}"
CHANGEABLE = "Accessibility AccessibleRoleIdList Description Edition MountAccessReadWriteRoleIdList Name Options"
CREATED_WITH = (
    "DataSourceType! DataType ImportInfo Labels Property! ProviderType SourceDatasetId SourceDatasetVersion SourceId"
    " SourceType Uri! UserId WorkspaceId"
)
ONLY_IN_VERSION = "DataCount DataSize DatasetTaskRamRole UserMetricsEndpoints VersionDescription VersionLabels"
ANSWERS = (
    f"{CHANGEABLE} {CREATED_WITH.replace('!', '')} DatasetId GmtCreateTime GmtModifiedTime IsShared LatestVersion"
    " MountAccess OwnerId SharingConfig"
)
SHARE = records(
    "TenantId WorkspaceId",
    **dict.fromkeys(("ExpiresAt", "Extra", "SharedAt", "SourceTenantId", "SourceWorkspaceId", "Status"), text()),
    TenantId=text(1),
    WorkspaceId=text(1),
    AllowedMountAccessLevels=TEXTS,
    IsSecureMode=BOOLEAN,
)

DATASETS = Collection(
    name="datasets",
    id_field="DatasetId",
    new_id=prefixed("d"),
    gone=Refusal(404, "201300003", "The dataset does not exist", settled=False),
    gone_quirk="datasetGoneCode",
    rules={
        **life.CONTENT_RULES,
        "Name": text(1, 127, r"[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff_-]*"),
        "Accessibility": one_of("PRIVATE", "PUBLIC", "ROLE_PUBLIC"),
        "AccessibleRoleIdList": TEXTS,
        "MountAccessReadWriteRoleIdList": TEXTS,
        "DataType": one_of("COMMON", "PIC", "TEXT", "VIDEO", "AUDIO"),
        "Edition": one_of("BASIC", "ADVANCED", "LOGICAL"),
        "ProviderType": one_of("Ecs", "Lingjun"),
        "Provider": text(pattern=r"(?!pai$).*"),
        "VersionLabels": life.LABELS,
        "SharingConfig": record(SharedTo=SHARE),
    },
    defaults={
        "Accessibility": "PRIVATE",
        "DataType": "COMMON",
        "Edition": "BASIC",
        "IsShared": False,
        "ProviderType": "Ecs",
        "SourceType": "USER",
    },
    answers=f"{ANSWERS} Provider",
    always={"Labels": []},
    computed={"LatestVersion": life.latest_version, "MountAccess": life.mount_access},
    parent=Parent("workspaces", "WorkspaceId"),
    unique=(Unique(("WorkspaceId", "Name"), life.NAME_TAKEN),),
    creating=life.check_roles,
    created=life.begin_versions,
    updating=life.check_update,
    operations=(
        Operation(
            name="CreateDataset",
            method="POST",
            path=PATH,
            verb=create,
            accepts=f"{CHANGEABLE.replace('Name', 'Name!')} {CREATED_WITH} {ONLY_IN_VERSION} DryRun Provider",
            answers="DatasetId",
        ),
        Operation(name="GetDataset", method="GET", path=ONE, verb=get),
        # UserId is taken and does nothing: measured on a live account.
        Operation(
            name="UpdateDataset",
            method="PUT",
            path=ONE,
            verb=update,
            accepts=f"{CHANGEABLE} SharingConfig",
            ignores=("UserId",),
        ),
        Operation(name="DeleteDataset", method="DELETE", path=ONE, verb=delete),
        Operation(
            name="PublishDataset", method="PUT", path=f"{ONE}/publish", verb=update, fixed={"Accessibility": "PUBLIC"}
        ),
        Operation(
            name="ListDatasets",
            method="GET",
            path=PATH,
            verb=list_,
            accepts="Accessibility DataSourceTypes DataTypes DatasetIds Edition Label Name Order PageNumber"
            " PageSize Properties"
            " Provider ShareScope SortBy SourceDatasetId SourceId SourceTypes WorkspaceId",
            answers=ANSWERS,
            listing=Listing(
                items="Datasets",
                filters={
                    **same_each("Accessibility Edition Provider SourceDatasetId SourceId WorkspaceId"),
                    "DataSourceTypes": among("DataSourceType"),
                    "DataTypes": among("DataType"),
                    "DatasetIds": among("DatasetId"),
                    "Properties": among("Property"),
                    "SourceTypes": among("SourceType"),
                    "Name": contains("Name"),
                    "Label": labelled,
                    "ShareScope": life.is_shared,
                },
                sort=("GmtCreateTime", "GmtModifiedTime", "Name"),
                page_size=10,
            ),
        ),
        Operation(name="CreateDatasetLabels", method="POST", path=f"{ONE}/labels", verb=set_labels, accepts="Labels!"),
        Operation(
            name="DeleteDatasetLabels",
            method="DELETE",
            path=f"{ONE}/labels",
            verb=remove_labels,
            accepts="LabelKeys!",
            fixed={"keys": "LabelKeys"},
        ),
    ),
)

"""PAI dataset: an address of data in OSS, NAS, CPFS and others; its name is unique in the workspace."""

from pulumi_resource_alicloud.resources.rules import DATASET_LABELS, DATASET_SOURCES, DIGITS, JSON_TEXT, one_of, pattern
from pulumi_resource_alicloud.resources.vocabulary import ByName, Call, Entries, Id, Resource, UniqueName

DATASET = Resource(
    token="alicloud:pai/workspaceDataset:WorkspaceDataset",
    title="dataset",
    id=Id(("DatasetId",), example="d-rbvg5wzljzjhc9ks92"),
    create=Call("CreateDataset"),
    read=Call("GetDataset"),
    update=(
        Call(
            "UpdateDataset",
            when=frozenset(
                {
                    "accessibility",
                    "accessibleRoleIdList",
                    "datasetName",
                    "description",
                    "edition",
                    "mountAccessReadWriteRoleIdList",
                    "options",
                }
            ),
        ),
    ),
    delete=Call("DeleteDataset"),
    # [T] takes this code on Get for "no such dataset"; on Create the same code says "name taken", with HTTP 400.
    gone=frozenset({"201300003"}),
    lookup=ByName("ListDatasets", "Datasets", match=("Name", "Uri"), scope=("WorkspaceId",)),
    entries=Entries("labels", "CreateDatasetLabels", "Labels", "DeleteDatasetLabels", "LabelKeys"),
    unique=UniqueName("datasetName", within=frozenset({"workspaceId"})),
    wire={
        "datasetName": "Name",
        "createTime": "GmtCreateTime",
    },
    stamps=frozenset({"gmtModifiedTime", "mountAccess"}),
    sets=frozenset({"labels", "accessibleRoleIdList", "mountAccessReadWriteRoleIdList"}),
    json_text=frozenset({"options", "importInfo"}),
    defaults={
        "accessibility": "PRIVATE",
        "dataType": "COMMON",
        "edition": "BASIC",
        "providerType": "Ecs",
        "sourceType": "USER",
    },
    kept={"edition": "an edition cannot be taken back"},
    steps={"edition": frozenset({("BASIC", "ADVANCED")})},
    chosen=frozenset({"edition", "providerType"}),
    needs={("accessibility", "ROLE_PUBLIC"): "accessibleRoleIdList"},
    rules={
        "accessibility": one_of("PRIVATE", "PUBLIC", "ROLE_PUBLIC"),
        "dataSourceType": one_of(*DATASET_SOURCES),
        "dataType": one_of("COMMON", "PIC", "TEXT", "VIDEO", "AUDIO"),
        "datasetName": pattern(
            "[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9_\u4e00-\u9fff-]{0,126}",
            "1 to 127 letters, digits, Chinese characters, underscores or hyphens, no underscore or hyphen first",
        ),
        "edition": one_of("BASIC", "ADVANCED", "LOGICAL"),
        "importInfo": JSON_TEXT,
        "labels": DATASET_LABELS,
        "options": JSON_TEXT,
        "property": one_of("FILE", "DIRECTORY"),
        "providerType": one_of("Ecs", "Lingjun"),
        "sourceType": one_of("USER", "ITAG", "PAI_PUBLIC_DATASET"),
        "uri": pattern("[a-z]+://.+", "an address such as oss://<bucket>.<endpoint>/<object>"),
        "userId": DIGITS,
        "workspaceId": DIGITS,
    },
)

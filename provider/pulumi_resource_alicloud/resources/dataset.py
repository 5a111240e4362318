"""PAI dataset: an address of data in OSS, NAS, CPFS and others; its name is unique in the workspace."""

from pulumi_resource_alicloud.resources.rules import ADDRESSES, DATA, DIGITS, NAME_OF_DATASET, ROLES_OF_DATASET, one_of
from pulumi_resource_alicloud.resources.vocabulary import AutoName, Call, Entries, Id, Listing, Resource, names, plurals
from pulumi_resource_alicloud.resources.vocabulary import UniqueName as Unique

DATASET = Resource(
    token="alicloud:pai/workspaceDataset:WorkspaceDataset",
    title="dataset",
    id=Id(("DatasetId",), example="d-rbvg5wzljzjhc9ks92"),
    create=Call("CreateDataset"),
    read=Call("GetDataset"),
    update=(
        Call(
            "UpdateDataset",
            when=names(
                "accessibility accessibleRoleIdList datasetName description edition",
                "mountAccessReadWriteRoleIdList options",
            ),
        ),
    ),
    delete=Call("DeleteDataset"),
    # [T] takes this code on Get for "no such dataset"; on Create the same code says "name taken", with HTTP 400.
    gone=names("201300003"),
    listing=Listing(
        operation="ListDatasets",
        items="Datasets",
        name="Name",
        filters=names(
            "accessibility dataSourceType dataType datasetName edition labels property publisher shareScope sourceId",
            "sourceType workspaceId",
        ),
        renames=plurals("dataSourceType dataType sourceType") | {"property": "Properties", "publisher": "Provider"},
        unasked=names("labels"),
        within=names("workspaceId"),
    ),
    recognised_by=("Name", "Uri"),
    entries=Entries("labels", "CreateDatasetLabels", "Labels", "DeleteDatasetLabels", "LabelKeys"),
    of_others=names("SharedFrom"),
    unique=Unique("datasetName", within=names("workspaceId")),
    autoname=AutoName(property="datasetName", longest=127, chinese=True),
    wire={"datasetName": "Name", "createTime": "GmtCreateTime"},
    stamps=names("gmtModifiedTime mountAccess"),
    sets=names("labels accessibleRoleIdList mountAccessReadWriteRoleIdList"),
    json_text=names("options importInfo"),
    defaults={
        "accessibility": "PRIVATE",
        "dataType": "COMMON",
        "edition": "BASIC",
        "providerType": "Ecs",
        "sourceType": "USER",
    },
    kept={"edition": "an edition cannot be taken back"},
    one_way={"edition": frozenset({("BASIC", "ADVANCED")})},
    chosen=names("edition providerType"),
    needs={("accessibility", "ROLE_PUBLIC"): "accessibleRoleIdList"},
    rules={
        **DATA,
        "accessibility": one_of("PRIVATE", "PUBLIC", "ROLE_PUBLIC"),
        "accessibleRoleIdList": ROLES_OF_DATASET,
        "dataType": one_of("COMMON", "PIC", "TEXT", "VIDEO", "AUDIO"),
        "datasetName": NAME_OF_DATASET,
        "edition": one_of("BASIC", "ADVANCED", "LOGICAL"),
        "mountAccessReadWriteRoleIdList": ROLES_OF_DATASET,
        "providerType": one_of("Ecs", "Lingjun"),
        "sourceType": one_of("USER", "ITAG", "PAI_PUBLIC_DATASET"),
        "userId": DIGITS,
        "workspaceId": DIGITS,
    },
    advice_when=ADDRESSES,
)

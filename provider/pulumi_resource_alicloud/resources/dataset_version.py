"""Version of a PAI dataset, named v1, v2, ... by the service. v1 exists from the start and goes with its dataset."""

from pulumi_resource_alicloud.resources.rules import ADDRESSES, DATA, ID, one_of
from pulumi_resource_alicloud.resources.vocabulary import Call, Entries, Id, Listing, Resource, names, plurals

DATASET_VERSION = Resource(
    token="alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion",
    title="dataset version",
    id=Id(("DatasetId", "VersionName"), example="d-rbvg5wzljzjhc9ks92:v2"),
    create=Call("CreateDatasetVersion"),
    read=Call("GetDatasetVersion"),
    update=(Call("UpdateDatasetVersion", when=names("dataCount dataSize description options")),),
    delete=Call("DeleteDatasetVersion"),
    gone=names("201300003"),
    listing=Listing(
        operation="ListDatasetVersions",
        items="DatasetVersions",
        name="VersionName",
        filters=names("datasetId labels property sourceId sourceType"),
        renames={"property": "Properties", **plurals("sourceType")},
        unasked=names("labels"),
        within=names("datasetId"),
        needs=names("datasetId"),
    ),
    recognised_by=("Uri",),
    entries=Entries("labels", "CreateDatasetVersionLabels", "Labels", "DeleteDatasetVersionLabels", "Keys"),
    undeletable={"VersionName": "v1"},
    wire={"createTime": "GmtCreateTime"},
    sets=names("labels"),
    json_text=names("options importInfo"),
    defaults={"sourceType": "USER"},
    chosen=names("sourceType"),
    kept={
        "dataCount": "the API has no way to unset the number of files",
        "dataSize": "the API has no way to unset the size",
    },
    rules={
        **DATA,
        "dataCount": {"minimum": 0, "says": "zero or more"},
        "datasetId": ID,
        "dataSize": {"minimum": 0, "says": "zero or more bytes"},
        # The list of versions spells the last one with hyphens, that of datasets does not.
        "sourceType": one_of("USER", "ITAG", "PAI_PUBLIC_DATASET", "PAI-PUBLIC-DATASET"),
    },
    advice_when=ADDRESSES,
)

"""Version of a PAI dataset, named v1, v2, ... by the service. v1 exists from the start and goes with its dataset."""

from pulumi_resource_alicloud.resources.rules import DATASET_LABELS, DATASET_SOURCES, JSON_TEXT, one_of, pattern
from pulumi_resource_alicloud.resources.vocabulary import ByName, Call, Entries, Id, Resource

DATASET_VERSION = Resource(
    token="alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion",
    title="dataset version",
    id=Id(("DatasetId", "VersionName"), example="d-rbvg5wzljzjhc9ks92:v2"),
    create=Call("CreateDatasetVersion"),
    read=Call("GetDatasetVersion"),
    update=(Call("UpdateDatasetVersion", when=frozenset({"dataCount", "dataSize", "description", "options"})),),
    delete=Call("DeleteDatasetVersion"),
    gone=frozenset({"201300003"}),
    lookup=ByName("ListDatasetVersions", "DatasetVersions", match=("Uri",), scope=("DatasetId",), filtered=False),
    entries=Entries("labels", "CreateDatasetVersionLabels", "Labels", "DeleteDatasetVersionLabels", "Keys"),
    remains={"VersionName": "v1"},
    wire={"createTime": "GmtCreateTime"},
    sets=frozenset({"labels"}),
    json_text=frozenset({"options", "importInfo"}),
    defaults={"sourceType": "USER"},
    chosen=frozenset({"sourceType"}),
    kept={
        "dataCount": "the API has no way to unset the number of files",
        "dataSize": "the API has no way to unset the size",
    },
    rules={
        "dataSourceType": one_of(*DATASET_SOURCES),
        "dataCount": {"minimum": 0, "says": "zero or more"},
        "dataSize": {"minimum": 0, "says": "zero or more bytes"},
        "importInfo": JSON_TEXT,
        "labels": DATASET_LABELS,
        "options": JSON_TEXT,
        "property": one_of("FILE", "DIRECTORY"),
        "uri": pattern("[a-z]+://.+", "an address such as oss://<bucket>.<endpoint>/<object>"),
    },
)

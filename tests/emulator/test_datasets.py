"""Datasets and their versions: v1 from the start, numbers, roles, editions, sharing, names, labels, filters."""

from __future__ import annotations

from typing import Any

import pytest

from tests.tools.emulator_process import Emulator
from tests.tools.official_client import Cloud
from tests.tools.raw_http import Refused, send

INVALID = "InvalidParameter"
CONTENT = {"DataSourceType": "OSS", "Property": "DIRECTORY", "Uri": "oss://bucket/images/"}


def create(cloud: Cloud, workspace_id: str, name: str = "images", **fields: Any) -> str:
    """Create a dataset and return its id."""
    answer = cloud.call("CreateDataset", WorkspaceId=workspace_id, Name=name, **{**CONTENT, **fields})
    return str(answer["DatasetId"])


def version_names(cloud: Cloud, dataset_id: str) -> list[str]:
    """Names of the versions that a list shows."""
    listed = cloud.call("ListDatasetVersions", DatasetId=dataset_id, PageNumber=1, PageSize=50)
    return [version["VersionName"] for version in listed["DatasetVersions"]]


def test_a_dataset_has_version_v1_from_the_start(cloud: Cloud, workspace_id: str) -> None:
    """The first version holds what the dataset was created with."""
    labels = [{"Key": "a", "Value": "1"}]
    first: dict[str, Any] = {
        "VersionDescription": "First",
        "VersionLabels": labels,
        "DataCount": 3,
        "DataSize": 0,
        "ImportInfo": "{}",
    }
    dataset_id = create(cloud, workspace_id, **first)
    version = cloud.call("GetDatasetVersion", DatasetId=dataset_id, VersionName="v1")
    expected = {**CONTENT, "Description": "First", "Labels": labels, "DataCount": 3, "DataSize": 0, "ImportInfo": "{}"}
    assert expected.items() <= version.items()
    assert cloud.call("GetDataset", DatasetId=dataset_id)["LatestVersion"]["VersionName"] == "v1"


def test_the_first_version_goes_only_with_its_dataset(cloud: Cloud, workspace_id: str) -> None:
    """V1 cannot be deleted by itself; deleting the dataset takes all versions."""
    dataset_id = create(cloud, workspace_id)
    assert cloud.refused("DeleteDatasetVersion", DatasetId=dataset_id, VersionName="v1").status == 400
    assert version_names(cloud, dataset_id) == ["v1"]
    cloud.call("DeleteDataset", DatasetId=dataset_id)
    gone = cloud.refused("GetDatasetVersion", DatasetId=dataset_id, VersionName="v1")
    assert Refused(404, "201300003") == gone


def test_versions_are_numbered_and_no_number_comes_back(cloud: Cloud, workspace_id: str) -> None:
    """The first version that is created is v2; after its deletion the next one is v3."""
    dataset_id = create(cloud, workspace_id)
    for expected in ("v2", "v3"):
        name = cloud.call("CreateDatasetVersion", DatasetId=dataset_id, **CONTENT)["VersionName"]
        assert expected == name
        cloud.call("DeleteDatasetVersion", DatasetId=dataset_id, VersionName=name)
    assert version_names(cloud, dataset_id) == ["v1"]


def test_a_version_stores_its_data_as_its_dataset_does(cloud: Cloud, workspace_id: str) -> None:
    """Another DataSourceType than that of the dataset is refused."""
    dataset_id = create(cloud, workspace_id)
    other = {**CONTENT, "DataSourceType": "NAS"}
    assert Refused(400, INVALID) == cloud.refused("CreateDatasetVersion", DatasetId=dataset_id, **other)


def test_a_dry_run_creates_nothing(emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """DryRun checks a request and leaves no trace, not even in the numbering."""
    cloud.call("CreateDataset", WorkspaceId=workspace_id, Name="dry", DryRun=True, **CONTENT)
    assert not emulator.state()["datasets"]
    dataset_id = create(cloud, workspace_id)
    cloud.call("CreateDatasetVersion", DatasetId=dataset_id, DryRun=True, **CONTENT)
    assert cloud.call("CreateDatasetVersion", DatasetId=dataset_id, **CONTENT)["VersionName"] == "v2"


def test_names_are_unique_in_a_workspace(cloud: Cloud, workspace_id: str) -> None:
    """A taken name has the code of a missing dataset, with status 400; a deleted dataset frees its name."""
    first, second = create(cloud, workspace_id), create(cloud, workspace_id, "other")
    taken = Refused(400, "201300003")
    assert taken == cloud.refused("CreateDataset", WorkspaceId=workspace_id, Name="images", **CONTENT)
    assert taken == cloud.refused("UpdateDataset", DatasetId=second, Name="images")
    cloud.call("DeleteDataset", DatasetId=first)
    cloud.call("UpdateDataset", DatasetId=second, Name="images")


def test_publishing_makes_a_dataset_public(cloud: Cloud, workspace_id: str) -> None:
    """PublishDataset sets the accessibility, UpdateDataset can take it back."""
    dataset_id = create(cloud, workspace_id)
    cloud.call("PublishDataset", DatasetId=dataset_id)
    assert cloud.call("GetDataset", DatasetId=dataset_id)["Accessibility"] == "PUBLIC"
    cloud.call("UpdateDataset", DatasetId=dataset_id, Accessibility="PRIVATE")
    assert cloud.call("GetDataset", DatasetId=dataset_id)["Accessibility"] == "PRIVATE"


@pytest.mark.parametrize(
    "fields",
    [
        {"Accessibility": "ROLE_PUBLIC"},
        {"Provider": "pai"},
        {"Name": "_images"},
        {"Name": "im ages"},
        {"Name": "x" * 128},
        {"DataCount": -1},
        {"Labels": [{"Key": "aliyun-a", "Value": "x"}]},
        {"Labels": [{"Key": "https://a", "Value": "x"}]},
        {"Labels": [{"Key": "a", "Value": ""}]},
        {"Labels": [{"Key": "a", "Value": "x" * 129}]},
    ],
)
def test_a_dataset_outside_the_rules_is_refused(cloud: Cloud, workspace_id: str, fields: dict[str, Any]) -> None:
    """Roles for role visibility, names, amounts and labels have their rules."""
    request = {"WorkspaceId": workspace_id, "Name": "images", **CONTENT, **fields}
    assert Refused(400, INVALID) == cloud.refused("CreateDataset", **request)


@pytest.mark.parametrize("name", ["1", "图片-1", "a_b-c", "x" * 127])
def test_names_may_be_chinese_and_long(cloud: Cloud, workspace_id: str, name: str) -> None:
    """A name begins with a letter, a digit or a Chinese character and has up to 127 of them."""
    assert name == cloud.call("GetDataset", DatasetId=create(cloud, workspace_id, name))["Name"]


@pytest.mark.parametrize(
    ("before", "after", "accepted"),
    [
        ("BASIC", "ADVANCED", True),
        ("BASIC", "BASIC", True),
        ("BASIC", "LOGICAL", False),
        ("ADVANCED", "BASIC", False),
        ("LOGICAL", "ADVANCED", False),
    ],
)
def test_an_edition_goes_one_way(cloud: Cloud, workspace_id: str, before: str, after: str, accepted: bool) -> None:
    """A dataset can be raised from BASIC to ADVANCED and nowhere else."""
    where = {"DatasetId": create(cloud, workspace_id, Edition=before)}
    if accepted:
        cloud.call("UpdateDataset", **where, Edition=after)
    else:
        assert Refused(400, INVALID) == cloud.refused("UpdateDataset", **where, Edition=after)
    assert (after if accepted else before) == cloud.call("GetDataset", **where)["Edition"]


def test_a_new_owner_is_silently_ignored(emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """UpdateDataset takes UserId, which the SDK does not know, and does nothing with it."""
    dataset_id = create(cloud, workspace_id, UserId="2000000000000001")
    answer = send(emulator.endpoint, "PUT", f"/api/v1/datasets/{dataset_id}", body={"UserId": "3"})
    assert {"RequestId"} == set(answer.body)
    assert cloud.call("GetDataset", DatasetId=dataset_id)["UserId"] == "2000000000000001"


def test_options_of_a_dataset_are_those_of_its_first_version(cloud: Cloud, workspace_id: str) -> None:
    """Changing the options of a dataset changes v1."""
    dataset_id = create(cloud, workspace_id, Options="{}")
    cloud.call("UpdateDataset", DatasetId=dataset_id, Options='{"mountPath": "/mnt"}')
    version = cloud.call("GetDatasetVersion", DatasetId=dataset_id, VersionName="v1")
    assert version["Options"] == '{"mountPath": "/mnt"}'


def test_sharing_is_completed_by_the_service(cloud: Cloud, workspace_id: str) -> None:
    """Source, status and time of a new share are filled in; BY_ME lists what is shared."""
    dataset_id = create(cloud, workspace_id)
    share = {"TenantId": "1", "WorkspaceId": "2"}
    cloud.call("UpdateDataset", DatasetId=dataset_id, SharingConfig={"SharedTo": [share]})
    (shared,) = cloud.call("GetDataset", DatasetId=dataset_id)["SharingConfig"]["SharedTo"]
    assert (workspace_id, "ACTIVE") == (shared["SourceWorkspaceId"], shared["Status"])
    assert cloud.call("ListDatasets", ShareScope="BY_ME")["TotalCount"] == 1
    assert cloud.call("ListDatasets", ShareScope="TO_ME")["TotalCount"] == 0


def test_labels_of_versions_have_calls_of_their_own(cloud: Cloud, workspace_id: str) -> None:
    """They are put with PUT and removed by `Keys`."""
    where = {"DatasetId": create(cloud, workspace_id), "VersionName": "v1"}
    labels = [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]
    cloud.call("CreateDatasetVersionLabels", **where, Labels=labels)
    cloud.call("DeleteDatasetVersionLabels", **where, Keys="a,unknown")
    assert labels[1:] == cloud.call("GetDatasetVersion", **where)["Labels"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["images", "texts"]),
        ({"Name": "image"}, ["images"]),
        ({"DataSourceTypes": "NAS,CPFS"}, ["texts"]),
        ({"DataTypes": "TEXT"}, ["texts"]),
        ({"Properties": "FILE,DIRECTORY"}, ["images", "texts"]),
        ({"SourceTypes": "ITAG"}, ["texts"]),
        ({"Label": "vis"}, ["images"]),
        ({"Accessibility": "PUBLIC"}, []),
        ({"SortBy": "Name", "Order": "DESC"}, ["texts", "images"]),
        ({"WorkspaceId": "1"}, []),
    ],
)
def test_lists_answer_what_was_asked_for(
    cloud: Cloud, workspace_id: str, filters: dict[str, Any], expected: list[str]
) -> None:
    """Filters and order of ListDatasets."""
    create(cloud, workspace_id, "images", Labels=[{"Key": "team", "Value": "vision"}])
    create(cloud, workspace_id, "texts", DataSourceType="NAS", DataType="TEXT", SourceType="ITAG")
    assert expected == [dataset["Name"] for dataset in cloud.call("ListDatasets", **filters)["Datasets"]]


def test_versions_sort_by_size(cloud: Cloud, workspace_id: str) -> None:
    """Numbers sort as numbers, versions without one come first."""
    dataset_id = create(cloud, workspace_id)
    for size in (900, 1000):
        cloud.call("CreateDatasetVersion", DatasetId=dataset_id, DataSize=size, **CONTENT)
    listed = cloud.call("ListDatasetVersions", DatasetId=dataset_id, PageNumber=1, PageSize=2, SortBy="DataSize")
    assert [version["VersionName"] for version in listed["DatasetVersions"]] == ["v1", "v2"]
    assert tuple(listed[name] for name in ("TotalCount", "PageNumber", "PageSize")) == (3, 1, 2)

"""Models and their versions: labels, version names, the latest version, limits, filters."""

from __future__ import annotations

from typing import Any

import pytest

from tests.tools.official_client import Cloud
from tests.tools.raw_http import Refused

URI = "oss://bucket/model/"
pytestmark = pytest.mark.usefixtures("workspace_id")


@pytest.fixture
def model_id(cloud: Cloud, workspace_id: str) -> str:
    """A model."""
    return str(cloud.call("CreateModel", ModelName="m", WorkspaceId=workspace_id)["ModelId"])


def labels(*pairs: str) -> list[dict[str, str]]:
    """Labels written key=value."""
    return [{"Key": pair.split("=")[0], "Value": pair.split("=")[1]} for pair in pairs]


@pytest.mark.parametrize("kind", ["Model", "ModelVersion"])
def test_labels_are_put_over_those_that_are_there_and_removed_by_key(cloud: Cloud, model_id: str, kind: str) -> None:
    """Adding replaces values of known keys; removing takes several keys and does not mind unknown ones."""
    where = {"ModelId": model_id}
    if kind == "ModelVersion":
        where["VersionName"] = cloud.call("CreateModelVersion", **where, Uri=URI)["VersionName"]
    cloud.call(f"Create{kind}Labels", **where, Labels=labels("a=1", "b=2", "c=3"))
    cloud.call(f"Create{kind}Labels", **where, Labels=labels("b=20", "d=4"))
    assert labels("a=1", "b=20", "c=3", "d=4") == cloud.call(f"Get{kind}", **where)["Labels"]
    cloud.call(f"Delete{kind}Labels", **where, LabelKeys="a,c,unknown")
    assert labels("b=20", "d=4") == cloud.call(f"Get{kind}", **where)["Labels"]


@pytest.mark.parametrize(
    "label",
    [{"Key": ""}, {"Key": "a=b"}, {"Key": "a,b"}, {"Key": "数" * 43}, {"Key": "a", "Value": "x,y"}, {"Value": "x"}],
)
def test_a_label_outside_the_limits_is_refused(cloud: Cloud, model_id: str, label: dict[str, str]) -> None:
    """Keys have 1 to 128 bytes; neither keys nor values hold an equals sign or a comma."""
    refused = cloud.refused("CreateModelLabels", ModelId=model_id, Labels=[label])
    assert refused in {Refused(400, "InvalidParameter"), Refused(400, "MissingParameter")}


def test_tags_and_labels_of_a_new_model_are_one_list(cloud: Cloud) -> None:
    """Tag is the newer name of Labels; lists answer both."""
    model_id = cloud.call("CreateModel", ModelName="m", Labels=labels("a=1"), Tag=labels("a=2", "b=3"))["ModelId"]
    assert labels("a=2", "b=3") == cloud.call("GetModel", ModelId=model_id)["Labels"]
    assert labels("a=2", "b=3") == cloud.call("ListModels")["Models"][0]["Tags"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([None], ["0.1.0"]),
        ([None, None, None], ["0.1.0", "0.2.0", "0.3.0"]),
        (["1.0.0", None], ["1.0.0", "1.1.0"]),
        (["1.4.2beta_1", "0.9.0", None], ["1.4.2beta_1", "0.9.0", "1.5.0"]),
    ],
)
def test_versions_without_a_name_are_named(
    cloud: Cloud, model_id: str, given: list[str | None], expected: list[str]
) -> None:
    """The first version is 0.1.0; a later one has the next minor number."""
    named = [cloud.call("CreateModelVersion", ModelId=model_id, Uri=URI, VersionName=name) for name in given]
    assert expected == [answer["VersionName"] for answer in named]


@pytest.mark.parametrize("name", ["1", "1.0", "v1.0.0", "1.0.beta", "1.0.0-rc1", "1.0.0 "])
def test_a_version_name_outside_the_pattern_is_refused(cloud: Cloud, model_id: str, name: str) -> None:
    """A name is major.minor.patch, the patch beginning with a digit."""
    refused = cloud.refused("CreateModelVersion", ModelId=model_id, Uri=URI, VersionName=name)
    assert Refused(400, "InvalidParameter") == refused


def test_a_version_name_exists_once_in_a_model(cloud: Cloud, model_id: str) -> None:
    """The same name in another model is no conflict; in the same model it is, until the version is deleted."""
    version = {"Uri": URI, "VersionName": "1.0.0"}
    other = cloud.call("CreateModel", ModelName="other")["ModelId"]
    for model in (model_id, other):
        cloud.call("CreateModelVersion", ModelId=model, **version)
    assert cloud.refused("CreateModelVersion", ModelId=model_id, **version).status == 400
    cloud.call("DeleteModelVersion", ModelId=model_id, VersionName="1.0.0")
    cloud.call("CreateModelVersion", ModelId=model_id, **version)


def test_a_model_shows_its_latest_version(cloud: Cloud, model_id: str) -> None:
    """GetModel carries the version that was created last, and nothing while there is none."""
    assert "LatestVersion" not in cloud.call("GetModel", ModelId=model_id)
    for description in ("one", "two"):
        cloud.call("CreateModelVersion", ModelId=model_id, Uri=URI, VersionDescription=description)
    assert cloud.call("GetModel", ModelId=model_id)["LatestVersion"]["VersionDescription"] == "two"


def test_a_model_takes_its_versions_with_it(cloud: Cloud, model_id: str) -> None:
    """After DeleteModel its versions are gone: the missing model is reported first."""
    cloud.call("CreateModelVersion", ModelId=model_id, Uri=URI)
    cloud.call("DeleteModel", ModelId=model_id)
    refused = cloud.refused("GetModelVersion", ModelId=model_id, VersionName="0.1.0")
    assert Refused(404, "201900002") == refused


@pytest.mark.parametrize(("size", "accepted"), [(8192, True), (8193, False)])
def test_metrics_have_a_limit_when_serialised(cloud: Cloud, model_id: str, size: int, accepted: bool) -> None:
    """Metrics may have 8192 bytes of compact JSON and not one more."""
    metrics = {"x": "y" * (size - len('{"x":""}'))}
    version = {"ModelId": model_id, "Uri": URI, "Metrics": metrics}
    if accepted:
        assert cloud.call("CreateModelVersion", **version)["VersionName"] == "0.1.0"
    else:
        assert Refused(400, "InvalidParameter") == cloud.refused("CreateModelVersion", **version)


@pytest.mark.parametrize("framework", ["Pytorch", "PyTorch", "JAX"])
def test_published_lists_that_the_service_ignores_are_ignored(cloud: Cloud, model_id: str, framework: str) -> None:
    """Any framework and format is stored as it came: the service does not compare them with its list."""
    cloud.call("CreateModelVersion", ModelId=model_id, Uri=URI, FrameworkType=framework, FormatType=framework)
    answer = cloud.call("GetModelVersion", ModelId=model_id, VersionName="0.1.0")
    assert [framework, framework] == [answer["FrameworkType"], answer["FormatType"]]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["bert", "resnet"]),
        ({"ModelName": "e"}, ["bert", "resnet"]),
        ({"ModelName": "res"}, ["resnet"]),
        ({"Domain": "nlp"}, ["bert"]),
        ({"Task": "c"}, []),
        ({"Label": "visi"}, ["resnet"]),
        ({"Query": "nlp"}, ["bert"]),
        ({"Query": "vision"}, ["resnet"]),
        ({"Tag": [{"Key": "team"}]}, ["resnet"]),
        ({"Tag": [{"Key": "team", "Value": "language"}]}, []),
        ({"Conditions": [{"Column": "ParameterSize", "Operator": "LessThan", "Value": "100"}]}, ["resnet"]),
        ({"Conditions": [{"Column": "ParameterSize", "Operator": "GreaterThan", "Value": "100"}]}, ["bert"]),
        ({"Conditions": [{"Column": "ModelName", "Operator": "Equal", "Value": "bert"}]}, ["bert"]),
        ({"Provider": "pai"}, []),
        ({"WorkspaceId": "1"}, []),
        ({"Order": "DESC"}, ["resnet", "bert"]),
        ({"PageSize": 1, "PageNumber": 2}, ["resnet"]),
        ({"PageNumber": 9}, []),
    ],
)
def test_lists_answer_what_was_asked_for(cloud: Cloud, filters: dict[str, Any], expected: list[str]) -> None:
    """Filters, order and pages of ListModels."""
    cloud.call("CreateModel", ModelName="bert", Domain="nlp", ParameterSize=340)
    cloud.call("CreateModel", ModelName="resnet", Domain="cv", ParameterSize=25, Labels=labels("team=vision"))
    assert expected == [model["ModelName"] for model in cloud.call("ListModels", **filters)["Models"]]


def test_the_count_is_that_of_all_pages(cloud: Cloud, model_id: str) -> None:
    """A page holds ten versions unless asked otherwise; the count does not depend on pages."""
    for _ in range(12):
        cloud.call("CreateModelVersion", ModelId=model_id, Uri=URI)
    pages = [cloud.call("ListModelVersions", ModelId=model_id, PageNumber=number) for number in (1, 2)]
    assert [(len(page["Versions"]), page["TotalCount"]) for page in pages] == [(10, 12), (2, 12)]

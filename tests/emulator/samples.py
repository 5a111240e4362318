"""A full object of every collection: what creates it, what changes it, and how its calls are named.

Those written down here have fields that no resource has. For any other collection the row of its resource is enough.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiworkspace_emulator.catalogue import COLLECTIONS

from tests.emulator.official_client import Cloud
from tests.tables.resource_table import ROWS, IdOf, Row
from tests.tools.checkout import ROOT

SCHEMA = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
WITHOUT_SAMPLE = frozenset({"members", "userConfigs"})
"""Lists that are set as a whole: they have tests of their own."""

LABELS = [{"Key": "team", "Value": "vision"}, {"Key": "stage", "Value": ""}]
DATASET_LABELS = [{"Key": "team", "Value": "vision"}, {"Key": "stage", "Value": "test"}]
NESTED = {"Results": [{"Metric": {"mAP": 0.175, "ok": True}, "none": None}], "empty": {}}


@dataclass(frozen=True, slots=True)
class Sample:
    """The fields of an object by what they are good for.

    `settled` are fields that the service fills when they are left out, `kept` those that cannot be cleared,
    `needs` the collections that must have an object before.
    """

    collection: str
    create: str
    full: dict[str, Any]
    minimal: tuple[str, ...]
    changes: dict[str, Any]
    settled: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    noun: str = ""
    """What the calls are about, where it is not what follows Create."""
    operations: Mapping[str, str] = field(default_factory=dict)
    """What a verb is called where it is not its name and the noun."""


WORKSPACE = Sample(
    "workspaces",
    "CreateWorkspace",
    {
        "WorkspaceName": "sample",
        "Description": "A sample",
        "DisplayName": "Sample",
        "EnvTypes": ["dev", "prod"],
        "ResourceGroupId": "rg-1",
    },
    ("WorkspaceName", "Description", "EnvTypes"),
    {"Description": "Changed", "DisplayName": "Other"},
    settled=("DisplayName", "ResourceGroupId"),
    kept=("DisplayName",),
)
MODEL = Sample(
    "models",
    "CreateModel",
    {
        "ModelName": "resnet",
        "Accessibility": "PUBLIC",
        "Domain": "cv",
        "ExtraInfo": NESTED,
        "Labels": LABELS,
        "ModelDescription": "An image classifier",
        "ModelDoc": "https://example.com/doc",
        "ModelType": "Checkpoint",
        "OrderNumber": 0,
        "Origin": "ModelScope",
        "ParameterSize": 25,
        "Task": "image-classification",
    },
    ("ModelName",),
    {
        "ModelName": "resnet50",
        "Accessibility": "PRIVATE",
        "Domain": "nlp",
        "ExtraInfo": {"a": [1]},
        "ModelDescription": "Another",
        "ModelDoc": "https://example.com/other",
        "ModelType": "LoRA",
        "OrderNumber": 7,
        "Origin": "HuggingFace",
        "ParameterSize": 50,
        "Task": "text-classification",
    },
    settled=("Accessibility", "Labels"),
    kept=("ModelName", "Accessibility"),
    needs=("workspaces",),
)
MODEL_VERSION = Sample(
    "modelVersions",
    "CreateModelVersion",
    {
        "VersionName": "1.0.0",
        "Uri": "oss://bucket.oss-cn-hangzhou.aliyuncs.com/model/",
        "ApprovalStatus": "Approved",
        "CompressionSpec": NESTED,
        "DistillationSpec": NESTED,
        "EvaluationSpec": NESTED,
        "ExtraInfo": NESTED,
        "FormatType": "SavedModel",
        "FrameworkType": "PyTorch",
        "InferenceSpec": NESTED,
        "Labels": LABELS,
        "Metrics": NESTED,
        "Options": '{"a": 1}',
        "SourceId": "region=cn-hangzhou,workspaceId=1,kind=PipelineRun,id=flow-1",
        "SourceType": "PAIFlow",
        "TrainingSpec": NESTED,
        "VersionDescription": "First",
    },
    ("Uri",),
    {
        "ApprovalStatus": "Rejected",
        "CompressionSpec": {"a": 1},
        "DistillationSpec": {"a": 2},
        "EvaluationSpec": {"a": 3},
        "ExtraInfo": {"a": 4},
        "InferenceSpec": {"a": 5},
        "Metrics": {"a": 6},
        "Options": "{}",
        "SourceId": "mine",
        "SourceType": "Custom",
        "TrainingSpec": {"a": 7},
        "VersionDescription": "Second",
    },
    settled=("VersionName", "ApprovalStatus", "SourceType", "Labels"),
    kept=("ApprovalStatus", "SourceType"),
    needs=("models",),
)

DATASET = Sample(
    "datasets",
    "CreateDataset",
    {
        "Name": "images",
        "DataSourceType": "OSS",
        "Property": "DIRECTORY",
        "Uri": "oss://bucket.oss-cn-hangzhou.aliyuncs.com/images/",
        "Accessibility": "ROLE_PUBLIC",
        "AccessibleRoleIdList": ["PAI.AlgoDeveloper"],
        "DataType": "VIDEO",
        "Description": "Pictures",
        "Edition": "BASIC",
        "ImportInfo": '{"region": "cn-hangzhou"}',
        "Labels": DATASET_LABELS,
        "MountAccessReadWriteRoleIdList": ["*"],
        "Options": '{"mountPath": "/mnt/data"}',
        "Provider": "mine",
        "ProviderType": "Lingjun",
        "SourceDatasetId": "d-0000000000000000",
        "SourceDatasetVersion": "v1",
        "SourceId": "job-1",
        "SourceType": "ITAG",
        "UserId": "2000000000000001",
    },
    ("Name", "DataSourceType", "Property", "Uri"),
    {
        "Name": "pictures",
        "Accessibility": "PUBLIC",
        "AccessibleRoleIdList": ["PAI.LabelManager", "role-1"],
        "Description": "Other pictures",
        "Edition": "ADVANCED",
        "MountAccessReadWriteRoleIdList": ["PAI.AlgoOperator"],
        "Options": "{}",
        "SharingConfig": {
            "SharedTo": [
                {
                    "TenantId": "1000000000000002",
                    "WorkspaceId": "12345",
                    "AllowedMountAccessLevels": ["RO"],
                    "ExpiresAt": "2027-01-01T00:00:00Z",
                    "Extra": "{}",
                    "IsSecureMode": True,
                    "SharedAt": "2026-01-01T00:00:00Z",
                    "SourceTenantId": "1000000000000001",
                    "SourceWorkspaceId": "54321",
                    "Status": "ACTIVE",
                }
            ]
        },
    },
    settled=("Accessibility", "DataType", "Edition", "Labels", "ProviderType", "SourceType", "UserId"),
    kept=("Name", "Accessibility", "Edition"),
    needs=("workspaces",),
)
DATASET_VERSION = Sample(
    "datasetVersions",
    "CreateDatasetVersion",
    {
        "DataSourceType": "OSS",
        "Property": "FILE",
        "Uri": "oss://bucket.oss-cn-hangzhou.aliyuncs.com/images.zip",
        "DataCount": 0,
        "DataSize": 1024,
        "DatasetTaskRamRole": "role",
        "Description": "Second",
        "ImportInfo": "{}",
        "Labels": DATASET_LABELS,
        "Options": '{"mountPath": "/mnt/v2"}',
        "SourceId": "job-2",
        "SourceType": "ITAG",
        "UserMetricsEndpoints": [{"Path": "/metrics", "Port": 8080}],
    },
    ("DataSourceType", "Property", "Uri"),
    {
        "DataCount": 7,
        "DataSize": 0,
        "DatasetTaskRamRole": "other",
        "Description": "Changed",
        "Options": "{}",
        "UserMetricsEndpoints": [{"Path": "/other", "Port": 9090}],
    },
    settled=("SourceType", "Labels"),
    needs=("datasets",),
)
EXPERIMENT = Sample(
    "experiments",
    "CreateExperiment",
    {"Name": "tuning", "Accessibility": "PUBLIC", "ArtifactUri": "oss://bucket/artifacts/"},
    ("Name",),
    {"Name": "tuning-2", "Accessibility": "PRIVATE"},
    settled=("Accessibility",),
    kept=("Name", "Accessibility"),
    needs=("workspaces",),
)
RUN = Sample(
    "runs",
    "CreateRun",
    {
        "Name": "first",
        "Params": [{"Key": "rate", "Value": "0.1"}],
        "SourceId": "dlc-1",
        "SourceType": "DLC",
    },
    (),
    {"Name": "second"},
    settled=("Name", "Params"),
    kept=("Name",),
    needs=("experiments",),
)
CODE_SOURCE = Sample(
    "codeSources",
    "CreateCodeSource",
    {
        "DisplayName": "examples",
        "CodeRepo": "https://example.com/repo.git",
        "MountPath": "/root/code/",
        "Accessibility": "PUBLIC",
        "CloneType": 1,
        "CodeBranch": "main",
        "CodeCommit": "0123456789abcdef",
        "CodeRepoAccessToken": "token",
        "CodeRepoUserName": "robot",
        "Description": "Code",
    },
    ("DisplayName", "CodeRepo", "MountPath"),
    {
        "DisplayName": "more",
        "CodeRepo": "https://example.com/other.git",
        "MountPath": "/mnt/code/",
        "CloneType": 0,
        "CodeBranch": "next",
        "CodeCommit": "fedcba9876543210",
        "CodeRepoAccessToken": "another",
        "CodeRepoUserName": "person",
        "Description": "Changed",
    },
    settled=("Accessibility", "CloneType"),
    kept=("DisplayName", "CodeRepo", "MountPath"),
    needs=("workspaces",),
)

_WRITTEN = {
    sample.collection: sample
    for sample in (
        WORKSPACE,
        MODEL,
        MODEL_VERSION,
        DATASET,
        DATASET_VERSION,
        EXPERIMENT,
        RUN,
        CODE_SOURCE,
    )
}


def sample_of(row: Row) -> Sample:
    """Return the sample that a row of the resource table gives."""
    declared = SCHEMA["resources"][row.token]
    computed = set(declared["required"]) - set(declared.get("requiredInputs", ()))
    full = {name: value for name, value in row.full.items() if not isinstance(value, IdOf)}
    minimal = {*row.minimal} | ({row.numbered[0]} & set(declared["requiredInputs"]))
    uncleared = {name for name in row.changes if name in row.kept or row.cleared.get(name, name) is not None}
    return Sample(
        row.collection,
        row.operation("Create"),
        {**{row.wire_name(name): on_the_wire(value) for name, value in full.items()}, **row.beyond},
        tuple(row.wire_name(name) for name in sorted(minimal & full.keys())),
        {row.wire_name(name): on_the_wire(value) for name, value in row.changes.items() if name != "labels"},
        settled=tuple(row.wire_name(name) for name in sorted(computed & full.keys())),
        kept=tuple(row.wire_name(name) for name in sorted(uncleared)),
        needs=tuple({ROWS[value.token].collection: 1 for value in row.needs() if not value.other}),
        noun=row.noun,
        operations=row.operations,
    )


def on_the_wire(value: Any) -> Any:
    """Return a value of an input with the API's names of what is inside of a list's objects."""
    if isinstance(value, list):
        return [
            {name[0].upper() + name[1:]: inner for name, inner in item.items()} if isinstance(item, dict) else item
            for item in value
        ]
    return value


_DERIVED = {
    row.collection: sample_of(row)
    for row in ROWS.values()
    if row.collection not in {*_WRITTEN, *WITHOUT_SAMPLE} and row.collection in COLLECTIONS
}
SAMPLES = _WRITTEN | _DERIVED


def operation_of(sample: Sample, verb: str) -> str:
    """What a verb is called for a collection: GetModel, ListModels."""
    name = sample.noun or sample.create.removeprefix("Create")
    plural = "s" if verb == "List" and name != "Experiment" else ""
    return sample.operations.get(verb, f"{verb}{name}{plural}")


def around(cloud: Cloud, sample: Sample) -> dict[str, Any]:
    """Create what a sample needs and return the parameters that lead there."""
    return {name: value for needed in sample.needs for name, value in make(cloud, SAMPLES[needed]).items()}


def make(cloud: Cloud, sample: Sample, *, full: bool = True) -> dict[str, Any]:
    """Create a sample with what it needs and return the parameters that lead to it."""
    needed = around(cloud, sample)
    fields = sample.full if full else {name: sample.full[name] for name in sample.minimal}
    answer = cloud.call(sample.create, **needed, **fields)
    collection = COLLECTIONS[sample.collection]
    return {name: answer.get(name, needed.get(name)) for name in collection.key or (collection.id_field,)}

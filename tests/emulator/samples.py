"""A full object of every collection: what creates it, what changes it, and how its calls are named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from aiworkspace_emulator.catalogue import COLLECTIONS

from tests.emulator.official_client import Cloud

LABELS = [{"Key": "team", "Value": "vision"}, {"Key": "stage", "Value": ""}]
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
    update: str = ""
    get: str = ""
    delete: str = ""
    list: str = ""


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

SAMPLES = {sample.collection: sample for sample in (WORKSPACE, MODEL, MODEL_VERSION)}


def operation_of(sample: Sample, verb: str) -> str:
    """What a verb is called for a collection: GetModel, ListModels."""
    name = sample.create.removeprefix("Create")
    return getattr(sample, verb.lower()) or f"{verb}{name}{'s' if verb == 'List' else ''}"


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

"""Example inputs of every resource: what tests of the plugin are driven by. A new resource is a new row here.

A row says what a resource means to its users; it repeats neither schema.json nor the provider's records on purpose:
where the three disagree, a test fails.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.values import Properties, Value

from tests.resource_mistakes import LABEL_MISTAKES, Mistake

WORKSPACE: Final = "alicloud:pai/workspaceWorkspace:WorkspaceWorkspace"
MODEL: Final = "alicloud:pai/workspaceModel:WorkspaceModel"
MODEL_VERSION: Final = "alicloud:pai/workspaceModelVersion:WorkspaceModelVersion"


@dataclass(frozen=True, slots=True)
class IdOf:
    """The id of an object that a test makes beforehand; `other` asks for a second one beside the usual one."""

    token: str
    other: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One resource."""

    token: str
    noun: str
    """What the API's operations are about: Create<noun>, Get<noun>, Update<noun>, Delete<noun>."""
    collection: str
    """Where the emulator keeps its objects."""
    minimal: Properties
    full: Properties
    """Every input, each with another value than the service's default."""
    numbered: tuple[str, str]
    """The property that tells objects apart, and a form that a number goes into."""
    changes: Mapping[str, Value]
    """For every input that is updated in place another value than that of `full`."""
    cleared: Mapping[str, Value]
    """For every input that can be removed what the cloud holds afterwards; None for nothing."""
    kept: frozenset[str] = frozenset()
    """Inputs whose removal changes nothing, because the service cannot or need not forget them."""
    replacements: Mapping[str, Value] = field(default_factory=dict)
    """For every input whose change replaces the object another value than that of `full`."""
    removals_replace: frozenset[str] = frozenset()
    deleted_first: frozenset[str] = frozenset()
    """Inputs whose change replaces an object that stands in its successor's way."""
    doomed: frozenset[str] = frozenset()
    """Inputs whose change needs a replacement that cannot be made; Check says so."""
    same: Mapping[str, Value] = field(default_factory=dict)
    """Other ways to write what `full` says."""
    coerced: Mapping[str, tuple[Value, Value]] = field(default_factory=dict)
    """What another language sends, and what it is taken for."""
    mistakes: Mapping[str, Mistake] = field(default_factory=dict)
    malformed_ids: tuple[str, ...] = ()
    absent_ids: tuple[str, ...] = ()
    background: tuple[str, ...] = ()
    """Resources of which one must exist although no input names it."""
    activates: bool = False
    """Whether a new object becomes usable by itself, after a while."""
    unique: bool = False
    """Whether no two objects may have the same name, or the same number."""
    wire: Mapping[str, str] = field(default_factory=dict)
    """The API's names where they are not the property's with a capital letter."""

    @property
    def title(self) -> str:
        """Return the short name that test ids show."""
        return self.token.rpartition(":")[2]

    def operation(self, verb: str) -> str:
        """Return the API's name of a verb."""
        return f"{verb}{self.noun}"

    def inputs(self, number: int) -> Properties:
        """Return minimal inputs of one object among many."""
        name, form = self.numbered
        return {**self.minimal, name: form.format(number)}

    def wire_name(self, name: str) -> str:
        """Return the API's name of a property."""
        return self.wire.get(name, name[0].upper() + name[1:])

    def needs(self) -> Iterator[IdOf]:
        """Yield the ids that the inputs refer to."""
        for values in (self.minimal, self.full, self.replacements):
            yield from (value for value in values.values() if isinstance(value, IdOf))


def with_ids(values: Mapping[str, Any], ids: Mapping[IdOf, str]) -> Properties:
    """Return inputs with the ids of real objects in place of the references."""
    return {name: ids[value] if isinstance(value, IdOf) else value for name, value in values.items()}


_LABELS = [{"key": "base_model", "value": "SD 1.5"}, {"key": "stage", "value": "trial"}]
_OTHER_LABELS = [{"key": "base_model", "value": "SDXL"}, {"key": "owner", "value": "vision"}]
_SWAPPED_LABELS = [_LABELS[1], _LABELS[0]]

ROWS: Final[Mapping[str, Row]] = {
    row.token: row
    for row in (
        Row(
            token=WORKSPACE,
            noun="Workspace",
            collection="workspaces",
            activates=True,
            unique=True,
            minimal={"workspaceName": "conformance", "description": "For tests", "envTypes": ["prod"]},
            full={
                "workspaceName": "conformance",
                "displayName": "Conformance 实验",
                "description": "For tests",
                "envTypes": ["dev", "prod"],
                "resourceGroupId": "rg-conformance01",
            },
            numbered=("workspaceName", "conf_{}"),
            changes={
                "displayName": "Renamed",
                "description": "For other tests",
                "resourceGroupId": "rg-conformance02",
            },
            cleared={"displayName": "conformance"},
            kept=frozenset({"resourceGroupId"}),
            replacements={"workspaceName": "conformance_2", "envTypes": ["prod"]},
            doomed=frozenset({"envTypes"}),
            same={"envTypes": ["prod", "dev"]},
            coerced={"description": (802, "802"), "displayName": (True, "true")},
            mistakes={
                "no description": Mistake({"description": None}, "description", "required"),
                "name of one character": Mistake({"workspaceName": "w"}, "workspaceName", "3 to 23"),
                "name that begins with a digit": Mistake({"workspaceName": "1st"}, "workspaceName", "the first one"),
                "name with a newline": Mistake({"workspaceName": "abc\n"}, "workspaceName", "3 to 23"),
                "long description": Mistake({"description": "d" * 81}, "description", "80"),
                "no production": Mistake({"envTypes": ["dev"]}, "envTypes", "prod"),
                "text for a list": Mistake({"envTypes": "prod"}, "envTypes", "a list"),
                "list for a text": Mistake({"displayName": ["a"]}, "displayName", "a string"),
                "misspelt property": Mistake({"displayname": "a"}, "displayname", "displayName"),
            },
            malformed_ids=("", " ", "1:2", "123456:"),
            absent_ids=("999999",),
        ),
        Row(
            token=MODEL,
            noun="Model",
            collection="models",
            background=(WORKSPACE,),
            minimal={"modelName": "scorer"},
            full={
                "accessibility": "PUBLIC",
                "domain": "aigc",
                "extraInfo": {"test": "15"},
                "labels": _LABELS,
                "modelDescription": "Scores cards",
                "modelDoc": "https://docs.example.com/scorer",
                "modelName": "scorer",
                "modelType": "Checkpoint",
                "orderNumber": 1,
                "origin": "Civitai",
                "task": "text-to-image-synthesis",
                "workspaceId": IdOf(WORKSPACE),
            },
            numbered=("modelName", "scorer-{}"),
            changes={
                "accessibility": "PRIVATE",
                "domain": "nlp",
                "extraInfo": {"test": "16", "more": {"deep": [1, 2]}},
                "labels": _OTHER_LABELS,
                "modelDescription": "Scores more cards",
                "modelDoc": "https://docs.example.com/scorer/2",
                "modelName": "scorer-2",
                "modelType": "LoRA",
                "orderNumber": 0,
                "origin": "ModelScope",
                "task": "text-generation",
            },
            cleared={
                "accessibility": "PRIVATE",
                "domain": None,
                "extraInfo": None,
                "labels": None,
                "modelDescription": None,
                "modelDoc": None,
                "modelType": None,
                "origin": None,
                "task": None,
            },
            kept=frozenset({"orderNumber", "workspaceId"}),
            replacements={"workspaceId": IdOf(WORKSPACE, other=True)},
            same={"labels": _SWAPPED_LABELS, "extraInfo": {"test": 15}},
            coerced={"orderNumber": ("1", 1), "modelName": (15, "15"), "modelDescription": (False, "false")},
            mistakes={
                "no name": Mistake({"modelName": None}, "modelName", "required"),
                "empty name": Mistake({"modelName": ""}, "modelName", "1 to 127"),
                "long name": Mistake({"modelName": "n" * 128}, "modelName", "1 to 127"),
                "lower case": Mistake({"accessibility": "public"}, "accessibility", "PUBLIC"),
                "text for a number": Mistake({"orderNumber": "first"}, "orderNumber", "a whole number"),
                "fraction": Mistake({"orderNumber": 1.5}, "orderNumber", "a whole number"),
                "boolean for a number": Mistake({"orderNumber": True}, "orderNumber", "a whole number"),
                "workspace name for its id": Mistake({"workspaceId": "shop"}, "workspaceId", "digits"),
                "text for an object": Mistake({"extraInfo": "test=15"}, "extraInfo", "an object"),
                "misspelt property": Mistake({"modelNmae": "a"}, "modelNmae", "modelName"),
                **LABEL_MISTAKES,
            },
            malformed_ids=("", " ", "model-1:1.0.0", "model-1:"),
            absent_ids=("model-0000000000000000",),
        ),
        Row(
            token=MODEL_VERSION,
            noun="ModelVersion",
            collection="modelVersions",
            unique=True,
            background=(WORKSPACE,),
            minimal={"modelId": IdOf(MODEL), "uri": "oss://models.oss-cn-hangzhou.aliyuncs.com/scorer/"},
            full={
                "approvalStatus": "Approved",
                "extraInfo": {"test": "15"},
                "formatType": "SavedModel",
                "frameworkType": "PyTorch",
                "inferenceSpec": {"processor": "tensorflow_gpu_1.12"},
                "labels": _LABELS,
                "metrics": {"auc": "0.97", "results": [{"dataset": "q3", "loss": 0.25}]},
                "modelId": IdOf(MODEL),
                "options": '{"a": 1, "b": [true, null]}',
                "sourceId": "region=cn-hangzhou,workspaceId=1,kind=PipelineRun,id=run-1",
                "sourceType": "PAIFlow",
                "trainingSpec": {"epochs": "3"},
                "uri": "oss://models.oss-cn-hangzhou.aliyuncs.com/scorer/1/",
                "versionDescription": "Trained on the third quarter",
                "versionName": "1.0.0",
            },
            numbered=("versionName", "1.{}.0"),
            changes={
                "approvalStatus": "Rejected",
                "extraInfo": {"test": "16"},
                "inferenceSpec": {"processor": "pmml", "metadata": {"cpu": 2}},
                "labels": _OTHER_LABELS,
                "metrics": {"auc": "0.98", "results": [{"dataset": "q4", "loss": 0.2}]},
                "options": '{"a": 2}',
                "sourceId": "region=cn-hangzhou,workspaceId=1,kind=PipelineRun,id=run-2",
                "sourceType": "TrainingService",
                "trainingSpec": {"epochs": "4"},
                "versionDescription": "Trained on the fourth quarter",
            },
            cleared={
                "approvalStatus": "Pending",
                "extraInfo": None,
                "inferenceSpec": None,
                "labels": None,
                "metrics": None,
                "options": None,
                "sourceId": None,
                "sourceType": "Custom",
                "trainingSpec": None,
                "versionDescription": None,
            },
            kept=frozenset({"versionName"}),
            replacements={
                "formatType": "ONNX",
                "frameworkType": "XGBoost",
                "modelId": IdOf(MODEL, other=True),
                "uri": "https://models.example.com/scorer/2",
                "versionName": "1.1.0",
            },
            removals_replace=frozenset({"formatType", "frameworkType"}),
            deleted_first=frozenset({"formatType", "frameworkType", "uri"}),
            same={
                "labels": _SWAPPED_LABELS,
                "options": '{"b":[true,null],"a":1}',
                "trainingSpec": {"epochs": 3},
                "metrics": {"results": '[{"loss":0.25,"dataset":"q3"}]', "auc": "0.97"},
            },
            coerced={"versionDescription": (3, "3")},
            mistakes={
                "no model": Mistake({"modelId": None}, "modelId", "required"),
                "no address": Mistake({"uri": None}, "uri", "required"),
                "unsupported address": Mistake({"uri": "ftp://models.example.com"}, "uri", "oss://"),
                "version with a letter": Mistake({"versionName": "v1.0.0"}, "versionName", "major.minor.patch"),
                "unpublished status": Mistake({"approvalStatus": "approved"}, "approvalStatus", "Approved"),
                "unpublished source": Mistake({"sourceType": "custom"}, "sourceType", "Custom"),
                "options that are no JSON": Mistake({"options": "{a: 1}"}, "options", "JSON"),
                "too many metrics": Mistake({"metrics": {"m": "x" * 8192}}, "metrics", "8192"),
                "list for an object": Mistake({"metrics": ["auc"]}, "metrics", "an object"),
                "misspelt property": Mistake({"versionname": "1.0.0"}, "versionname", "versionName"),
                **LABEL_MISTAKES,
            },
            malformed_ids=("", "model-abc", "model-abc:", ":1.0.0", "model-abc:1.0.0:2", "model-abc : 1.0.0"),
            absent_ids=("model-0000000000000000:1.0.0",),
        ),
    )
}

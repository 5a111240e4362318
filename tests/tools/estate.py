"""An estate that no program of ours has made: the official SDK makes it, with everything that makes adopting hard.

Names that clash, that are no English, that are words of languages; objects of others; what the service makes by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from tests.tools.emulator_process import Emulator
from tests.tools.official_client import Cloud

OTHER: Final = "200000000000000099"
TOKEN: Final = "adoption-canary-token"  # noqa: S105 - a canary
FREE_JSON: Final[dict[str, Any]] = {"size": 7, "ok": True, "nested": {"a": [1, None, "x"]}, "digits": "7"}
MODEL_NAMES: Final = (
    "resnet",
    "resnet",
    "resnet-50",
    "resnet_50",
    "\u6a21\u578b\u4e00",
    "\u6a21\u578b\u4e8c",
    "class",
    "import",
    "2-fast",
    "Resource",
    "pulumi",
    "a b/c.d",
    "\u00e9t\u00e9",
)
"""Names clash as they are, and as languages write them."""
VERSIONS: Final = 250


@dataclass(slots=True)
class Estate:
    """What was made: ids by what they are good for, and how many objects an import file must have of each type."""

    cloud: Cloud
    workspaces: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    """Of the first workspace, by the name of the type, runs included."""

    def call(self, operation: str, **fields: Any) -> dict[str, Any]:
        """Make one call."""
        return self.cloud.call(operation, **fields)


def make_estate(emulator: Emulator, *, versions: int = VERSIONS) -> Estate:
    """Make three workspaces: one full, one with the same names, one empty and called by a word of languages."""
    estate = Estate(Cloud(emulator.endpoint))
    for name in ("vision", "vision_2", "import_"):
        made = estate.call("CreateWorkspace", WorkspaceName=name, Description=f"Made as {name}", EnvTypes=["prod"])
        estate.workspaces.append(str(made["WorkspaceId"]))
    full, twin, _ = estate.workspaces
    _fill(estate, emulator, full, versions)
    _models(estate, twin, MODEL_NAMES[:2])
    return estate


def _fill(estate: Estate, emulator: Emulator, home: str, versions: int) -> None:
    models = _models(estate, home, MODEL_NAMES)
    for number in range(versions):
        estate.call("CreateModelVersion", ModelId=models[0], Uri=f"oss://bucket.oss-cn-hangzhou.aliyuncs.com/{number}/")
    estate.call(
        "CreateModelVersion",
        ModelId=models[4],
        VersionName="1.0.0",
        Uri="oss://bucket.oss-cn-hangzhou.aliyuncs.com/m/",
        Metrics=FREE_JSON,
        InferenceSpec=FREE_JSON,
        Labels=[{"Key": "stage", "Value": "prod"}],
    )
    _of_others(estate, emulator, home)
    _datasets(estate, home)
    experiments = [_experiment(estate, home, name) for name in ("tuning", "Tuning", "for")]
    for number in range(3):
        estate.call("CreateRun", ExperimentId=experiments[0], Name=f"run_{number % 2}", SourceType="DLC", SourceId="d")
    for index, user in enumerate(("200000000000000001", "200000000000000002")):
        roles = ["PAI.AlgoDeveloper", "PAI.LabelManager"][: index + 1]
        estate.call("CreateMember", WorkspaceId=home, Members=[{"UserId": user, "Roles": roles}])
    for name, secret in (("code", {}), ("Code", {"CodeRepoUserName": "robot", "CodeRepoAccessToken": TOKEN})):
        estate.call(
            "CreateCodeSource",
            WorkspaceId=home,
            DisplayName=name,
            CodeRepo="https://example.com/repo.git",
            MountPath="/root/code/",
            **secret,
        )
    estate.counts = {
        "WorkspaceWorkspace": 1,
        "WorkspaceMember": 2,
        "WorkspaceCodeSource": 2,
        "WorkspaceModel": len(MODEL_NAMES),
        "WorkspaceModelVersion": versions + 1,
        "WorkspaceDataset": 2,
        "WorkspaceDatasetversion": 1,
        "WorkspaceExperiment": 3,
        "WorkspaceRun": 3,
    }


def _models(estate: Estate, home: str, names: tuple[str, ...]) -> list[str]:
    made = []
    for number, name in enumerate(names):
        fields: dict[str, Any] = {"ExtraInfo": FREE_JSON, "Labels": [{"Key": "team", "Value": "v"}]} if number else {}
        made.append(str(estate.call("CreateModel", WorkspaceId=home, ModelName=name, **fields)["ModelId"]))
    return made


def _of_others(estate: Estate, emulator: Emulator, home: str) -> None:
    """Make a model that another account publishes: lists show it, and nobody here manages it."""
    made = estate.call("CreateModel", WorkspaceId=home, ModelName="public-of-another", Accessibility="PUBLIC")
    emulator.edit("models", str(made["ModelId"]), OwnerId=OTHER, UserId=OTHER, Provider="pai")


def _datasets(estate: Estate, home: str) -> None:
    common = {"DataSourceType": "OSS", "Property": "DIRECTORY"}
    uri = "oss://bucket.oss-cn-hangzhou.aliyuncs.com/"
    first, _ = (
        str(estate.call("CreateDataset", WorkspaceId=home, Name=name, Uri=f"{uri}{name}/", **common)["DatasetId"])
        for name in ("images", "Images")
    )
    estate.call("CreateDatasetVersion", DatasetId=first, Uri=f"{uri}second/", **common)


def _experiment(estate: Estate, home: str, name: str) -> str:
    labels = [{"Key": "team", "Value": "vision"}]
    return str(estate.call("CreateExperiment", WorkspaceId=home, Name=name, Labels=labels)["ExperimentId"])

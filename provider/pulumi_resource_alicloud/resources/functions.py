"""The functions of the package: a line for each. What they take and answer stands in schema.json."""

from typing import Final

from pulumi_resource_alicloud.resources.code_source import CODE_SOURCE
from pulumi_resource_alicloud.resources.dataset import DATASET
from pulumi_resource_alicloud.resources.dataset_version import DATASET_VERSION
from pulumi_resource_alicloud.resources.experiment import EXPERIMENT
from pulumi_resource_alicloud.resources.member import MEMBER
from pulumi_resource_alicloud.resources.model import MODEL
from pulumi_resource_alicloud.resources.model_version import MODEL_VERSION
from pulumi_resource_alicloud.resources.run import RUN
from pulumi_resource_alicloud.resources.user_config import USER_CONFIG
from pulumi_resource_alicloud.resources.vocabulary import Function, Kind
from pulumi_resource_alicloud.resources.workspace import WORKSPACE


def _all(name: str, of: Kind) -> Function:
    return Function(token=f"alicloud:pai/get{name}:get{name}", of=of, answers="all")


def _one(name: str, of: Kind) -> Function:
    return Function(token=f"alicloud:pai/get{name}:get{name}", of=of, answers="one")


ALL: Final = (
    Function(token="alicloud:pai/getImportFile:getImportFile", of=WORKSPACE, answers="import file"),
    _all("WorkspaceCodeSources", CODE_SOURCE),
    _all("WorkspaceDatasets", DATASET),
    _all("WorkspaceDatasetversions", DATASET_VERSION),
    _all("WorkspaceExperiments", EXPERIMENT),
    _all("WorkspaceMembers", MEMBER),
    _all("WorkspaceModels", MODEL),
    _all("WorkspaceModelVersions", MODEL_VERSION),
    _all("WorkspaceRuns", RUN),
    _all("WorkspaceUserConfigs", USER_CONFIG),
    _all("WorkspaceWorkspaces", WORKSPACE),
    _one("WorkspaceDataset", DATASET),
    _one("WorkspaceModel", MODEL),
    _one("WorkspaceWorkspace", WORKSPACE),
    Function(
        token="alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion", of=MODEL_VERSION, answers="newest"
    ),
)

"""The functions of the package: a line or two for each. What they take and answer stands in schema.json."""

from typing import Final

from pulumi_resource_alicloud.resources.code_source import CODE_SOURCE
from pulumi_resource_alicloud.resources.computing import COMPUTING_RESOURCE
from pulumi_resource_alicloud.resources.connections import CONNECTION
from pulumi_resource_alicloud.resources.dataset import DATASET
from pulumi_resource_alicloud.resources.dataset_version import DATASET_VERSION
from pulumi_resource_alicloud.resources.experiment import EXPERIMENT
from pulumi_resource_alicloud.resources.image import IMAGE
from pulumi_resource_alicloud.resources.member import MEMBER
from pulumi_resource_alicloud.resources.model import MODEL
from pulumi_resource_alicloud.resources.model_version import MODEL_VERSION
from pulumi_resource_alicloud.resources.role import ROLE
from pulumi_resource_alicloud.resources.run import RUN
from pulumi_resource_alicloud.resources.user import USER
from pulumi_resource_alicloud.resources.user_config import USER_CONFIG
from pulumi_resource_alicloud.resources.vocabulary import Call, Function
from pulumi_resource_alicloud.resources.workspace import WORKSPACE
from pulumi_resource_alicloud.resources.workspace_config import WORKSPACE_CONFIG

ALL: Final = (
    Function("alicloud:pai/getConnections:getConnections", "all", of=CONNECTION),
    Function(
        "alicloud:pai/getDefaultWorkspace:getDefaultWorkspace",
        "as it is",
        of=WORKSPACE,
        call=Call("GetDefaultWorkspace", fixed={"Verbose": True}),
    ),
    Function("alicloud:pai/getImage:getImage", "one", of=IMAGE),
    Function("alicloud:pai/getImages:getImages", "all", of=IMAGE),
    Function("alicloud:pai/getImportFile:getImportFile", "import file", of=WORKSPACE, seconds=600.0),
    Function("alicloud:pai/getProducts:getProducts", "as it is", call=Call("ListProducts")),
    Function("alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources", "all", of=CODE_SOURCE),
    Function("alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs", "all", of=WORKSPACE_CONFIG),
    Function("alicloud:pai/getWorkspaceDataset:getWorkspaceDataset", "one", of=DATASET),
    Function("alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets", "all", of=DATASET),
    Function("alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions", "all", of=DATASET_VERSION),
    Function("alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments", "all", of=EXPERIMENT),
    Function("alicloud:pai/getWorkspaceMembers:getWorkspaceMembers", "all", of=MEMBER),
    Function("alicloud:pai/getWorkspaceModel:getWorkspaceModel", "one", of=MODEL),
    Function("alicloud:pai/getWorkspaceModels:getWorkspaceModels", "all", of=MODEL),
    Function("alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion", "newest", of=MODEL_VERSION),
    Function("alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions", "all", of=MODEL_VERSION),
    Function("alicloud:pai/getWorkspaceResources:getWorkspaceResources", "all", of=COMPUTING_RESOURCE),
    Function("alicloud:pai/getWorkspaceRoles:getWorkspaceRoles", "all", of=ROLE),
    Function("alicloud:pai/getWorkspaceRuns:getWorkspaceRuns", "all", of=RUN),
    Function("alicloud:pai/getWorkspaceUser:getWorkspaceUser", "one", of=USER),
    Function("alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs", "all", of=USER_CONFIG),
    Function("alicloud:pai/getWorkspaceUsers:getWorkspaceUsers", "all", of=USER),
    Function("alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace", "one", of=WORKSPACE),
    Function("alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces", "all", of=WORKSPACE),
)

"""Which right a call to the service needs, as far as Alibaba Cloud publishes it.

From the list of roles and permissions of PAI, as published in November 2026: it gives RAM actions for most operations,
rights of a workspace's roles alone for experiments, and nothing for some. What is not listed is not guessed.

They do not stand in the records, where the operations are declared. The provider never asks for a right, and would
carry what it does not know to be true. The list is by services, not by resources. A resource without rights in it needs
no word here; each of its calls would need one there.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

_ACTIONS: Final[Mapping[str, str]] = {
    "pai": "DeleteUserConfig ListProducts ListUserConfigs SetUserConfigs",
    "paicodesource": "CreateCodeSource DeleteCodeSource GetCodeSource ListCodeSources PublishCodeSource",
    "paidataset": (
        "CreateDataset CreateDatasetLabels CreateDatasetVersion CreateDatasetVersionLabels DeleteDataset "
        "DeleteDatasetLabels DeleteDatasetVersion DeleteDatasetVersionLabels GetDataset GetDatasetVersion ListDatasets "
        "ListDatasetVersions UpdateDataset UpdateDatasetVersion"
    ),
    "paiimage": "GetImage ListImages",
    "paimodel": (
        "CreateModel CreateModelLabels CreateModelVersion CreateModelVersionLabels DeleteModel DeleteModelLabels "
        "DeleteModelVersion DeleteModelVersionLabels GetModel GetModelVersion ListModels ListModelVersions UpdateModel "
        "UpdateModelVersion"
    ),
    "paiworkspace": (
        "AddMemberRole CreateMember CreateWorkspace DeleteMembers DeleteWorkspace GetDefaultWorkspace GetMember "
        "GetWorkspace ListConfigs ListConnections ListMembers ListResources ListWorkspaceRoles ListWorkspaces "
        "ListWorkspaceUsers RemoveMemberRole UpdateWorkspace"
    ),
}
"""RAM actions by the word before their colon; each is called as the operation that it allows."""

_WORKSPACE_RIGHTS: Final[Mapping[str, str]] = {
    "CreateExperiment": "PaiExperiment:CreateExperiment",
    "DeleteExperiment": "PaiExperiment:DeleteExperiment",
    "DeleteExperimentLabel": "PaiExperiment:DeleteExperimentLabel",
    "GetExperiment": "PaiExperiment:GetExperiment",
    "ListExperiment": "PaiExperiment:ListExperiments",
    "SetExperimentLabels": "PaiExperiment:SetExperimentLabel",
    "UpdateExperiment": "PaiExperiment:UpdateExperiment",
}
"""Operations that the list knows as rights of a workspace's roles only."""

_WIDER: Final[Mapping[str, str]] = {
    "ListCodeSources": "paicodesource:ListAllCodeSources",
    "ListConnections": "paiworkspace:ListAllConnections",
    "ListDatasets": "paidataset:ListAllDatasets",
    "ListExperiment": "PaiExperiment:ListAllExperiments",
    "ListImages": "paiimage:ListAllImages",
    "ListModels": "paimodel:ListAllModels",
}
"""What lets a caller also see the private objects of others in a list."""

_BY_OPERATION: Final = {
    operation: f"{service}:{operation}" for service, operations in _ACTIONS.items() for operation in operations.split()
}


@dataclass(frozen=True, slots=True)
class Right:
    """What an operation needs; both texts are empty where nothing is published."""

    action: str = ""
    """The RAM action."""
    in_workspace: str = ""
    """The right of a workspace's role, where there is no RAM action."""
    wider: str = ""
    """The right to see what is private to others."""


def right(operation: str) -> Right:
    """Return what an operation needs."""
    return Right(_BY_OPERATION.get(operation, ""), _WORKSPACE_RIGHTS.get(operation, ""), _WIDER.get(operation, ""))


def policy(operations: Iterable[str]) -> dict[str, object]:
    """Return a RAM policy that allows operations, as far as there are actions for them."""
    actions = sorted({_BY_OPERATION[operation] for operation in operations if operation in _BY_OPERATION})
    return {"Version": "1", "Statement": [{"Effect": "Allow", "Action": actions, "Resource": "*"}]}

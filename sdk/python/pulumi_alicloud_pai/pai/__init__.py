# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""Resources and functions of `pai`, each loaded when a program first names it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _utilities

if TYPE_CHECKING:
    from . import outputs as outputs
    from ._inputs import WorkspaceDatasetLabelArgs as WorkspaceDatasetLabelArgs
    from ._inputs import WorkspaceDatasetLabelArgsDict as WorkspaceDatasetLabelArgsDict
    from ._inputs import WorkspaceDatasetversionLabelArgs as WorkspaceDatasetversionLabelArgs
    from ._inputs import WorkspaceDatasetversionLabelArgsDict as WorkspaceDatasetversionLabelArgsDict
    from ._inputs import WorkspaceExperimentLabelArgs as WorkspaceExperimentLabelArgs
    from ._inputs import WorkspaceExperimentLabelArgsDict as WorkspaceExperimentLabelArgsDict
    from ._inputs import WorkspaceModelLabelArgs as WorkspaceModelLabelArgs
    from ._inputs import WorkspaceModelLabelArgsDict as WorkspaceModelLabelArgsDict
    from ._inputs import WorkspaceModelVersionLabelArgs as WorkspaceModelVersionLabelArgs
    from ._inputs import WorkspaceModelVersionLabelArgsDict as WorkspaceModelVersionLabelArgsDict
    from ._inputs import WorkspaceRunLabelArgs as WorkspaceRunLabelArgs
    from ._inputs import WorkspaceRunLabelArgsDict as WorkspaceRunLabelArgsDict
    from ._inputs import WorkspaceRunParamArgs as WorkspaceRunParamArgs
    from ._inputs import WorkspaceRunParamArgsDict as WorkspaceRunParamArgsDict
    from ._inputs import WorkspaceWorkspaceOwnerArgs as WorkspaceWorkspaceOwnerArgs
    from ._inputs import WorkspaceWorkspaceOwnerArgsDict as WorkspaceWorkspaceOwnerArgsDict
    from .workspace_code_source import WorkspaceCodeSource as WorkspaceCodeSource
    from .workspace_code_source import WorkspaceCodeSourceArgs as WorkspaceCodeSourceArgs
    from .workspace_dataset import WorkspaceDataset as WorkspaceDataset
    from .workspace_dataset import WorkspaceDatasetArgs as WorkspaceDatasetArgs
    from .workspace_datasetversion import WorkspaceDatasetversion as WorkspaceDatasetversion
    from .workspace_datasetversion import WorkspaceDatasetversionArgs as WorkspaceDatasetversionArgs
    from .workspace_experiment import WorkspaceExperiment as WorkspaceExperiment
    from .workspace_experiment import WorkspaceExperimentArgs as WorkspaceExperimentArgs
    from .workspace_member import WorkspaceMember as WorkspaceMember
    from .workspace_member import WorkspaceMemberArgs as WorkspaceMemberArgs
    from .workspace_model import WorkspaceModel as WorkspaceModel
    from .workspace_model import WorkspaceModelArgs as WorkspaceModelArgs
    from .workspace_model_version import WorkspaceModelVersion as WorkspaceModelVersion
    from .workspace_model_version import WorkspaceModelVersionArgs as WorkspaceModelVersionArgs
    from .workspace_run import WorkspaceRun as WorkspaceRun
    from .workspace_run import WorkspaceRunArgs as WorkspaceRunArgs
    from .workspace_user_config import WorkspaceUserConfig as WorkspaceUserConfig
    from .workspace_user_config import WorkspaceUserConfigArgs as WorkspaceUserConfigArgs
    from .workspace_workspace import WorkspaceWorkspace as WorkspaceWorkspace
    from .workspace_workspace import WorkspaceWorkspaceArgs as WorkspaceWorkspaceArgs

__all__ = [
    "WorkspaceCodeSource",
    "WorkspaceCodeSourceArgs",
    "WorkspaceDataset",
    "WorkspaceDatasetArgs",
    "WorkspaceDatasetLabelArgs",
    "WorkspaceDatasetLabelArgsDict",
    "WorkspaceDatasetversion",
    "WorkspaceDatasetversionArgs",
    "WorkspaceDatasetversionLabelArgs",
    "WorkspaceDatasetversionLabelArgsDict",
    "WorkspaceExperiment",
    "WorkspaceExperimentArgs",
    "WorkspaceExperimentLabelArgs",
    "WorkspaceExperimentLabelArgsDict",
    "WorkspaceMember",
    "WorkspaceMemberArgs",
    "WorkspaceModel",
    "WorkspaceModelArgs",
    "WorkspaceModelLabelArgs",
    "WorkspaceModelLabelArgsDict",
    "WorkspaceModelVersion",
    "WorkspaceModelVersionArgs",
    "WorkspaceModelVersionLabelArgs",
    "WorkspaceModelVersionLabelArgsDict",
    "WorkspaceRun",
    "WorkspaceRunArgs",
    "WorkspaceRunLabelArgs",
    "WorkspaceRunLabelArgsDict",
    "WorkspaceRunParamArgs",
    "WorkspaceRunParamArgsDict",
    "WorkspaceUserConfig",
    "WorkspaceUserConfigArgs",
    "WorkspaceWorkspace",
    "WorkspaceWorkspaceArgs",
    "WorkspaceWorkspaceOwnerArgs",
    "WorkspaceWorkspaceOwnerArgsDict",
]

_PLACES = {
    "outputs": "",
    "WorkspaceCodeSource": "workspace_code_source",
    "WorkspaceCodeSourceArgs": "workspace_code_source",
    "WorkspaceDataset": "workspace_dataset",
    "WorkspaceDatasetArgs": "workspace_dataset",
    "WorkspaceDatasetLabelArgs": "_inputs",
    "WorkspaceDatasetLabelArgsDict": "_inputs",
    "WorkspaceDatasetversion": "workspace_datasetversion",
    "WorkspaceDatasetversionArgs": "workspace_datasetversion",
    "WorkspaceDatasetversionLabelArgs": "_inputs",
    "WorkspaceDatasetversionLabelArgsDict": "_inputs",
    "WorkspaceExperiment": "workspace_experiment",
    "WorkspaceExperimentArgs": "workspace_experiment",
    "WorkspaceExperimentLabelArgs": "_inputs",
    "WorkspaceExperimentLabelArgsDict": "_inputs",
    "WorkspaceMember": "workspace_member",
    "WorkspaceMemberArgs": "workspace_member",
    "WorkspaceModel": "workspace_model",
    "WorkspaceModelArgs": "workspace_model",
    "WorkspaceModelLabelArgs": "_inputs",
    "WorkspaceModelLabelArgsDict": "_inputs",
    "WorkspaceModelVersion": "workspace_model_version",
    "WorkspaceModelVersionArgs": "workspace_model_version",
    "WorkspaceModelVersionLabelArgs": "_inputs",
    "WorkspaceModelVersionLabelArgsDict": "_inputs",
    "WorkspaceRun": "workspace_run",
    "WorkspaceRunArgs": "workspace_run",
    "WorkspaceRunLabelArgs": "_inputs",
    "WorkspaceRunLabelArgsDict": "_inputs",
    "WorkspaceRunParamArgs": "_inputs",
    "WorkspaceRunParamArgsDict": "_inputs",
    "WorkspaceUserConfig": "workspace_user_config",
    "WorkspaceUserConfigArgs": "workspace_user_config",
    "WorkspaceWorkspace": "workspace_workspace",
    "WorkspaceWorkspaceArgs": "workspace_workspace",
    "WorkspaceWorkspaceOwnerArgs": "_inputs",
    "WorkspaceWorkspaceOwnerArgsDict": "_inputs",
}


def __getattr__(name: str) -> Any:
    return _utilities.load(__name__, name, _PLACES)


def __dir__() -> list[str]:
    return sorted(_PLACES)

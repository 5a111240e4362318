# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""The resources of `pai`, each loaded when a program first names it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _utilities

if TYPE_CHECKING:
    from . import outputs as outputs
    from ._inputs import WorkspaceModelLabelArgs as WorkspaceModelLabelArgs
    from ._inputs import WorkspaceModelLabelArgsDict as WorkspaceModelLabelArgsDict
    from ._inputs import WorkspaceModelVersionLabelArgs as WorkspaceModelVersionLabelArgs
    from ._inputs import WorkspaceModelVersionLabelArgsDict as WorkspaceModelVersionLabelArgsDict
    from .workspace_model import WorkspaceModel as WorkspaceModel
    from .workspace_model import WorkspaceModelArgs as WorkspaceModelArgs
    from .workspace_model_version import WorkspaceModelVersion as WorkspaceModelVersion
    from .workspace_model_version import WorkspaceModelVersionArgs as WorkspaceModelVersionArgs
    from .workspace_workspace import WorkspaceWorkspace as WorkspaceWorkspace
    from .workspace_workspace import WorkspaceWorkspaceArgs as WorkspaceWorkspaceArgs

__all__ = [
    "WorkspaceModel",
    "WorkspaceModelArgs",
    "WorkspaceModelLabelArgs",
    "WorkspaceModelLabelArgsDict",
    "WorkspaceModelVersion",
    "WorkspaceModelVersionArgs",
    "WorkspaceModelVersionLabelArgs",
    "WorkspaceModelVersionLabelArgsDict",
    "WorkspaceWorkspace",
    "WorkspaceWorkspaceArgs",
]

_PLACES = {
    "outputs": "",
    "WorkspaceModel": "workspace_model",
    "WorkspaceModelArgs": "workspace_model",
    "WorkspaceModelLabelArgs": "_inputs",
    "WorkspaceModelLabelArgsDict": "_inputs",
    "WorkspaceModelVersion": "workspace_model_version",
    "WorkspaceModelVersionArgs": "workspace_model_version",
    "WorkspaceModelVersionLabelArgs": "_inputs",
    "WorkspaceModelVersionLabelArgsDict": "_inputs",
    "WorkspaceWorkspace": "workspace_workspace",
    "WorkspaceWorkspaceArgs": "workspace_workspace",
}


def __getattr__(name: str) -> Any:
    return _utilities.load(__name__, name, _PLACES)


def __dir__() -> list[str]:
    return sorted(_PLACES)

# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""Manage workspaces, members, models, datasets, experiments and code sources of Alibaba Cloud PAI
(Platform for AI) in your Pulumi programs. The provider is a native one: it calls the API of the
service itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _utilities

if TYPE_CHECKING:
    from . import config as config
    from . import pai as pai
    from ._inputs import ProviderAssumeRoleArgs as ProviderAssumeRoleArgs
    from ._inputs import ProviderAssumeRoleArgsDict as ProviderAssumeRoleArgsDict
    from ._inputs import ProviderAssumeRoleWithOidcArgs as ProviderAssumeRoleWithOidcArgs
    from ._inputs import ProviderAssumeRoleWithOidcArgsDict as ProviderAssumeRoleWithOidcArgsDict
    from ._inputs import ProviderEndpointArgs as ProviderEndpointArgs
    from ._inputs import ProviderEndpointArgsDict as ProviderEndpointArgsDict
    from ._inputs import ProviderSignVersionArgs as ProviderSignVersionArgs
    from ._inputs import ProviderSignVersionArgsDict as ProviderSignVersionArgsDict
    from .provider import Provider as Provider
    from .provider import ProviderArgs as ProviderArgs

__all__ = [
    "config",
    "pai",
    "Provider",
    "ProviderArgs",
    "ProviderAssumeRoleArgs",
    "ProviderAssumeRoleArgsDict",
    "ProviderAssumeRoleWithOidcArgs",
    "ProviderAssumeRoleWithOidcArgsDict",
    "ProviderEndpointArgs",
    "ProviderEndpointArgsDict",
    "ProviderSignVersionArgs",
    "ProviderSignVersionArgsDict",
]

_PLACES = {
    "config": "",
    "pai": "",
    "Provider": "provider",
    "ProviderArgs": "provider",
    "ProviderAssumeRoleArgs": "_inputs",
    "ProviderAssumeRoleArgsDict": "_inputs",
    "ProviderAssumeRoleWithOidcArgs": "_inputs",
    "ProviderAssumeRoleWithOidcArgsDict": "_inputs",
    "ProviderEndpointArgs": "_inputs",
    "ProviderEndpointArgsDict": "_inputs",
    "ProviderSignVersionArgs": "_inputs",
    "ProviderSignVersionArgsDict": "_inputs",
}

_utilities.register(
    provider=("pulumi:providers:alicloud", __name__, "Provider"),
    resources={
        "alicloud:pai/workspaceCodeSource:WorkspaceCodeSource": (__name__ + ".pai", "WorkspaceCodeSource"),
        "alicloud:pai/workspaceDataset:WorkspaceDataset": (__name__ + ".pai", "WorkspaceDataset"),
        "alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion": (__name__ + ".pai", "WorkspaceDatasetversion"),
        "alicloud:pai/workspaceExperiment:WorkspaceExperiment": (__name__ + ".pai", "WorkspaceExperiment"),
        "alicloud:pai/workspaceMember:WorkspaceMember": (__name__ + ".pai", "WorkspaceMember"),
        "alicloud:pai/workspaceModel:WorkspaceModel": (__name__ + ".pai", "WorkspaceModel"),
        "alicloud:pai/workspaceModelVersion:WorkspaceModelVersion": (__name__ + ".pai", "WorkspaceModelVersion"),
        "alicloud:pai/workspaceRun:WorkspaceRun": (__name__ + ".pai", "WorkspaceRun"),
        "alicloud:pai/workspaceUserConfig:WorkspaceUserConfig": (__name__ + ".pai", "WorkspaceUserConfig"),
        "alicloud:pai/workspaceWorkspace:WorkspaceWorkspace": (__name__ + ".pai", "WorkspaceWorkspace"),
    },
)


def __getattr__(name: str) -> Any:
    return _utilities.load(__name__, name, _PLACES)


def __dir__() -> list[str]:
    return sorted(_PLACES)

"""The table of contents: every resource the provider manages."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pulumi_resource_alicloud.resources.model import MODEL
from pulumi_resource_alicloud.resources.model_version import MODEL_VERSION
from pulumi_resource_alicloud.resources.vocabulary import Resource
from pulumi_resource_alicloud.resources.workspace import WORKSPACE

RESOURCES: Final[Mapping[str, Resource]] = MappingProxyType(
    {record.token: record for record in (WORKSPACE, MODEL, MODEL_VERSION)}
)

"""The table of contents: every resource the provider manages."""

from collections.abc import Mapping
from types import MappingProxyType
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
from pulumi_resource_alicloud.resources.vocabulary import Resource
from pulumi_resource_alicloud.resources.workspace import WORKSPACE

RESOURCES: Final[Mapping[str, Resource]] = MappingProxyType(
    {
        record.token: record
        for record in (
            CODE_SOURCE,
            DATASET,
            DATASET_VERSION,
            EXPERIMENT,
            MEMBER,
            MODEL,
            MODEL_VERSION,
            RUN,
            USER_CONFIG,
            WORKSPACE,
        )
    }
)

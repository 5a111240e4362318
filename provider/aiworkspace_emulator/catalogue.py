"""All collections, and which operation a method and a path name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from aiworkspace_emulator.collections.code_sources import CODE_SOURCES
from aiworkspace_emulator.collections.dataset_versions import DATASET_VERSIONS
from aiworkspace_emulator.collections.datasets import DATASETS
from aiworkspace_emulator.collections.experiments import EXPERIMENTS
from aiworkspace_emulator.collections.members import MEMBERS
from aiworkspace_emulator.collections.model_versions import MODEL_VERSIONS
from aiworkspace_emulator.collections.models import MODELS
from aiworkspace_emulator.collections.runs import RUNS
from aiworkspace_emulator.collections.user_configs import USER_CONFIGS
from aiworkspace_emulator.collections.workspaces import WORKSPACES
from aiworkspace_emulator.vocabulary import Collection, Operation

COLLECTIONS: Mapping[str, Collection] = {
    collection.name: collection
    for collection in (
        WORKSPACES,
        MEMBERS,
        MODELS,
        MODEL_VERSIONS,
        DATASETS,
        DATASET_VERSIONS,
        EXPERIMENTS,
        RUNS,
        CODE_SOURCES,
        USER_CONFIGS,
    )
}


@dataclass(frozen=True, slots=True)
class Route:
    """The operation that a request names, with the parameters in its path."""

    collection: Collection
    operation: Operation
    path_parameters: Mapping[str, str]


def _template(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path) + "/?")


_ROUTES = [
    (operation.method, _template(operation.path), collection, operation)
    for collection in COLLECTIONS.values()
    for operation in collection.operations
]


def find_route(method: str, path: str) -> Route | None:
    """The operation of a method and a raw path, or None when the API has no such operation."""
    for known_method, template, collection, operation in _ROUTES:
        match = template.fullmatch(path) if method == known_method else None
        if match:
            return Route(collection, operation, {name: unquote(value) for name, value in match.groupdict().items()})
    return None

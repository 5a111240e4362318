"""All collections, found in their room, and which operation a method and a path name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from urllib.parse import unquote

from aiworkspace_emulator import collections
from aiworkspace_emulator.vocabulary import Collection, Operation


def _collections() -> Iterator[Collection]:
    """Yield the collections that the modules of their room hold, in the order of the modules' names."""
    for module in iter_modules(collections.__path__, f"{collections.__name__}."):
        found = vars(import_module(module.name)).values()
        yield from (value for value in found if isinstance(value, Collection))


COLLECTIONS: Mapping[str, Collection] = {collection.name: collection for collection in _collections()}


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

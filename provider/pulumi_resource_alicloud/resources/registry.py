"""The table of contents: every resource and every function. A module of this room that holds a record is in it."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Final

from pulumi_resource_alicloud import resources
from pulumi_resource_alicloud.resources import functions
from pulumi_resource_alicloud.resources.vocabulary import Function, Resource


def _records() -> Iterator[Resource]:
    """Yield the records of the room, one folder's listing and no more: it is read at every start."""
    for module in iter_modules(resources.__path__, f"{resources.__name__}."):
        if module.name != __name__:
            found = vars(import_module(module.name)).values()
            yield from (value for value in found if isinstance(value, Resource))


RESOURCES: Final[Mapping[str, Resource]] = MappingProxyType({record.token: record for record in _records()})
FUNCTIONS: Final[Mapping[str, Function]] = MappingProxyType({record.token: record for record in functions.ALL})

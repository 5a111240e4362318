"""Sorts flat wire fields into what a method of the official SDK takes: path arguments and a request model."""

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from alibabacloud_aiworkspace20210204 import models
from alibabacloud_aiworkspace20210204.client import Client as OfficialClient

_OWN_ARGUMENTS = ("self", "request", "headers", "runtime")


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation as the SDK has it."""

    method: str
    path: tuple[tuple[str, str], ...]
    """Path arguments: the SDK's name and the wire name of each."""
    request: type[Any] | None
    fields: frozenset[str]
    """Wire names of the request model's fields."""


@cache
def find_operation(name: str) -> Operation:
    """Return an operation by its wire name.

    Raises:
        ValueError: the SDK has none of this name.
    """
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    method = getattr(OfficialClient, f"{snake}_with_options", None)
    if method is None:
        raise ValueError(f"The API has no operation {name}.")
    arguments = [argument for argument in inspect.signature(method).parameters if argument not in _OWN_ARGUMENTS]
    request = getattr(models, f"{name}Request", None)
    return Operation(
        method=f"{snake}_with_options",
        path=tuple((argument, "".join(word.title() for word in argument.split("_"))) for argument in arguments),
        request=request,
        fields=frozenset() if request is None else _wire_fields(request),
    )


def bind(name: str, fields: Mapping[str, Any]) -> tuple[str, list[Any]]:
    """Return the SDK's method and its leading arguments for these fields; None means not sent.

    Raises:
        ValueError: an unknown operation or field, or a missing path argument: a defect of the caller.
    """
    operation = find_operation(name)
    given = {field: value for field, value in fields.items() if value is not None}
    arguments: list[Any] = []
    for _, wire in operation.path:
        if given.get(wire) in (None, ""):
            raise ValueError(f"{name} needs {wire}: its path is made with it.")
        arguments.append(str(given.pop(wire)))
    unknown = sorted(given.keys() - operation.fields)
    if unknown:
        raise ValueError(f"{name} has no field {', '.join(unknown)}.")
    if operation.request is not None:
        arguments.append(operation.request().from_map(dict(given)))
    return operation.method, arguments


def _wire_fields(request: type[Any]) -> frozenset[str]:
    """Return the wire names of a model: `to_map` of the SDK writes each as result['Name']."""
    source = inspect.getsource(request.to_map)
    return frozenset(re.findall(r"result\['(\w+)'\]", source))

"""Sorts flat wire fields into what a method of the official SDK takes: path arguments and a request model."""

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from alibabacloud_aiworkspace20210204 import models
from alibabacloud_aiworkspace20210204.client import Client as OfficialClient

from pulumi_resource_alicloud.cloud.errors import Refused

_NOT_OF_THE_PATH = ("self", "request", "tmp_req", "headers", "runtime")


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation as the SDK has it."""

    method: str
    """Name of the SDK's method."""
    verb: str
    """GET, POST, PUT or DELETE."""
    has_body: bool
    path: tuple[str, ...]
    """Wire names of the path arguments, in their order."""
    request: type[Any] | None
    fields: frozenset[str]
    """Wire names of the request model's fields."""

    @property
    def repeatable(self) -> bool:
        """Tell whether the operation made twice is the same as made once.

        What a POST makes, two make twice: the API takes no client token. Only labels are set by their keys, and roles
        by their names.
        """
        return self.verb != "POST" or self.method.endswith(("_labels_with_options", "_member_role_with_options"))


class _Asked(Exception):
    def __init__(self, verb: str, has_body: bool) -> None:
        super().__init__()
        self.verb, self.has_body = verb, has_body


class _Probe(OfficialClient):  # type: ignore[misc] # the SDK is untyped
    """A client that tells how it would send a request instead of sending it."""

    def __init__(self) -> None:
        """Need neither endpoint nor credentials."""

    def call_api(self, params: Any, request: Any, runtime: Any) -> Any:
        del runtime
        raise _Asked(params.method, request.body is not None)


class _Names(dict[str, Any]):
    """A map that notes what it is asked for, and has nothing."""

    def __bool__(self) -> bool:
        return True

    def get(self, name: str, default: Any = None) -> Any:
        self[name] = default
        return default


def wire_names(model: type[Any]) -> frozenset[str]:
    """Return the wire names of a model's fields."""
    names = _Names()
    model().from_map(names)
    return frozenset(names)


@cache
def find_operation(name: str) -> Operation:
    """Return an operation by its wire name.

    Raises:
        ValueError: the SDK has none of this name.
    """
    method = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower() + "_with_options"
    function = getattr(OfficialClient, method, None)
    if function is None:
        raise ValueError(f"The API has no operation {name}.")
    path = [argument for argument in inspect.signature(function).parameters if argument not in _NOT_OF_THE_PATH]
    request = getattr(models, f"{name}Request", None)
    model = [] if request is None else [request()]
    try:
        function(_Probe(), *("-" for _ in path), *model, {}, None)
    except _Asked as asked:
        verb, has_body = asked.verb, asked.has_body
    return Operation(
        method=method,
        verb=verb,
        has_body=has_body,
        path=tuple("".join(word.title() for word in argument.split("_")) for argument in path),
        request=request,
        fields=frozenset() if request is None else wire_names(request),
    )


def bind(name: str, fields: Mapping[str, Any]) -> tuple[str, list[Any]]:
    """Return the SDK's method and its leading arguments for these fields; None means not sent.

    Raises:
        ValueError: an unknown operation or field, or a missing path argument: a defect of the caller.
        Refused: a path value that no URL can hold.
    """
    operation = find_operation(name)
    given = {field: value for field, value in fields.items() if value is not None}
    arguments: list[Any] = []
    for wire in operation.path:
        if given.get(wire) in (None, ""):
            raise ValueError(f"{name} needs {wire}: its path is made with it.")
        arguments.append(_path_value(name, wire, str(given.pop(wire))))
    unknown = sorted(given.keys() - operation.fields)
    if unknown:
        raise ValueError(f"{name} has no field {', '.join(unknown)}.")
    if not operation.has_body:
        # The SDK writes booleans of a query as Python does: True.
        given = {field: str(value).lower() if isinstance(value, bool) else value for field, value in given.items()}
    if operation.request is not None:
        arguments.append(_model(operation.request, given))
    return operation.method, arguments


def _model(request: type[Any], given: Mapping[str, Any]) -> Any:
    """Return the request model of these fields, and no others.

    The SDK makes an empty list of each list that is not given: UpdateRun would remove all labels of a run.
    """
    model = request().from_map(given)
    names = {field.lower() for field in given}
    for attribute, value in vars(model).items():
        if value == [] and attribute.replace("_", "") not in names:
            setattr(model, attribute, None)
    return model


def _path_value(operation: str, wire: str, value: str) -> str:
    """Return the value; dots alone would be taken for a step up the path, also percent-encoded, by every client."""
    if value in (".", ".."):
        text = f"{operation} was not sent: '{value}' cannot be a {wire}."
        raise Refused(operation, text, "Correct the id.", code="InvalidPathValue")
    return value

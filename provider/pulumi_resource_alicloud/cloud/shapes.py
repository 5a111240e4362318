"""Whether an answer is built as the official SDK declares it: a list where a list belongs, and so on.

Only what others would stumble over is refused. Fields that nobody declared, numbers written as text and the like pass:
the service is younger than its SDK, and not always of its opinion. Needs the SDK: `official.load` comes first.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from alibabacloud_aiworkspace20210204 import models

from pulumi_resource_alicloud.cloud.operations import wire_names

_JSON_TEXT = frozenset({"ImportInfo", "Options"})
"""Declared as text that holds JSON; an answer may as well hold the JSON itself."""
_NOUNS = {"list": "a list", "object": "an object", "number": "a whole number", "text": "a text"}


class WrongShape(ValueError):
    """A field of an answer is not what it must be."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a value must be; `anything` may be everything."""

    kind: str = "anything"
    fields: "Mapping[str, Shape]" = field(default_factory=dict)
    """Those of an object, by their wire names."""
    items: "Shape | None" = None


@cache
def shape_of_answer(operation: str) -> Shape:
    """Return the shape of an operation's answers."""
    response = getattr(models, f"{operation}Response", None)
    return Shape() if response is None else _shape_of(_hints(response).get("body"))


def check_shape(value: Any, shape: Shape, place: str = "") -> None:
    """Compare a value, and all within it, with a shape; null is nothing, except in a list.

    Raises:
        WrongShape: it is another; the message names the place.
    """
    if shape.kind == "anything" or value is None:
        return
    if not _fits(value, shape.kind):
        raise WrongShape(f"{place or 'it'} is not {_NOUNS[shape.kind]}")
    if isinstance(value, list) and shape.items is not None:
        for index, item in enumerate(value):
            if item is None:
                raise WrongShape(f"{place}[{index}] is null")
            check_shape(item, shape.items, f"{place}[{index}]")
    elif isinstance(value, dict):
        for name, inner in shape.fields.items():
            if name in value:
                check_shape(value[name], inner, f"{place}.{name}" if place else name)


def _fits(value: Any, kind: str) -> bool:
    match kind:
        case "list":
            return isinstance(value, list)
        case "object":
            return isinstance(value, dict)
        case "number" if isinstance(value, str):
            return value.isascii() and value.removeprefix("-").isdigit()
        case "number" if isinstance(value, float):
            return value.is_integer()
        case "number":
            return isinstance(value, int) and not isinstance(value, bool)
    return not isinstance(value, (list, dict))


def _shape_of(annotation: Any) -> Shape:
    origin = get_origin(annotation)
    if origin is list:
        return Shape("list", items=_shape_of(get_args(annotation)[0]))
    if origin is dict:
        return Shape("object")
    if annotation is int:
        return Shape("number")
    if annotation in (str, bool, float):
        return Shape("text")
    if hasattr(annotation, "from_map"):
        return _shape_of_model(annotation)
    return Shape()


@cache
def _shape_of_model(model: Any) -> Shape:
    wire = {name.replace("_", "").lower(): name for name in wire_names(model)}
    declared = {wire.get(name.replace("_", "")): annotation for name, annotation in _hints(model).items()}
    fields = {name: _shape_of(annotation) for name, annotation in declared.items() if name}
    return Shape("object", {name: Shape() if name in _JSON_TEXT else shape for name, shape in fields.items()})


def _hints(model: Any) -> Mapping[str, Any]:
    return get_type_hints(model.__init__, vars(sys.modules[model.__module__]))

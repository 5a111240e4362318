"""Turns what a language sent into the declared type where nothing is lost: YAML writes `orderNumber: '1'`.

What cannot be turned stays as it is; validation then names it. Secrets stay secret, unknowns unknown.
"""

import json
import math
import re
from collections.abc import Mapping

from pulumi_resource_alicloud.lifecycle.schema import Property, Type
from pulumi_resource_alicloud.lifecycle.values import (
    EXACT,
    Output,
    Properties,
    ResourceReference,
    Secret,
    Unknown,
    Value,
)

_LONGEST = 40
"""Characters of a number: what is longer has more digits than any wire keeps."""
_WHOLE = re.compile(r"\A-?[0-9]+\Z")
_NUMBER = re.compile(r"\A-?[0-9]+(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?\Z")
_BOOLEANS = {"true": True, "false": False}


def coerce_properties(values: Properties, declared: Mapping[str, Property]) -> Properties:
    """Coerce every declared property; leave the others alone."""
    return {name: coerce(value, declared[name].type) if name in declared else value for name, value in values.items()}


def coerce(value: Value, to: Type) -> Value:
    """Return the value in the declared type, or the value itself."""
    match value:
        case None | Unknown():
            return value
        case Secret():
            return Secret(coerce(value.value, to))
        case Output():
            inner = coerce(value.value, to)
            return Secret(inner) if value.secret else inner
        case ResourceReference():
            return coerce(value.urn if value.id is None else value.id, to)
        case list() if to.kind == "array" and to.items:
            return [coerce(item, to.items) for item in value]
        case dict() if to.kind == "object":
            return coerce_properties(value, to.properties)
        case _:
            return _coerce_scalar(value, to)


def _coerce_scalar(value: Value, to: Type) -> Value:
    match to.kind, value:
        case "boolean", str():
            return _BOOLEANS.get(value, value)
        case "integer", float() if math.isfinite(value) and value.is_integer():
            return int(value)
        case "integer", str():
            return _number(value, int)
        case "number", str():
            return _number(value, float)
        case "string", bool():
            return json.dumps(value)
        case "string", int() | float() if abs(value) <= EXACT:
            return json.dumps(value)
    return value


def _number(text: str, of: type[int] | type[float]) -> int | float | str:
    """Return the number that text is to JSON: to Python `1_000`, `+7` and digits of all scripts are numbers too."""
    if len(text) > _LONGEST or not (_WHOLE if of is int else _NUMBER).match(text):
        return text
    number = of(text)
    return number if math.isfinite(number) else text

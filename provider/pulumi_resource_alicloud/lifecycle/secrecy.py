"""Marks what schema.json calls secret, at every depth, and tells what is: a language may send it in clear.

Text that stands for an object (configuration comes so from some languages) is secret as a whole when a part of it is.
"""

import json
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from pulumi_resource_alicloud.lifecycle.schema import Property, Type
from pulumi_resource_alicloud.lifecycle.values import Output, Properties, Secret, Unknown, Value, has_secret, reveal


def guard(values: Mapping[str, Value], declared: Mapping[str, Property]) -> Properties:
    """Return properties with the values of secret ones marked secret; what is marked already stays as it is."""
    return {name: _guarded(value, declared[name]) if name in declared else value for name, value in values.items()}


def _guarded(value: Value, prop: Property) -> Value:
    if value is None or isinstance(value, (Secret, Unknown)) or (isinstance(value, Output) and value.secret):
        return value
    return Secret(reveal(value)) if prop.secret else _inside(value, prop.type)


def _inside(value: Value, type_: Type) -> Value:
    if value.__class__ is str and type_.kind == "string":  # most values are, and this runs for all of them
        return value
    match value:
        case Output():
            return Output(_inside(value.value, type_), value.secret, value.dependencies)
        case list() if type_.items:
            return [_inside(item, type_.items) for item in value]
        case dict() if type_.kind == "map" and type_.items:
            return {name: _inside(item, type_.items) for name, item in value.items()}
        case dict() if type_.kind == "object":
            return guard(value, type_.properties)
        case str() if type_.kind in ("object", "array"):
            return Secret(value) if _holds_secret(value, type_) else value
    return value


def _holds_secret(text: str, type_: Type) -> bool:
    """Tell whether a text holds a secret part; one that cannot be read may, if the type has one."""
    if not _has_secret_part(type_):
        return False
    try:
        return has_secret(_inside(json.loads(text), type_))
    except (ValueError, RecursionError):
        return True


def _has_secret_part(type_: Type) -> bool:
    if type_.items is not None and _has_secret_part(type_.items):
        return True
    return any(prop.secret or _has_secret_part(prop.type) for prop in type_.properties.values())


def secrets_in(value: Value, names: AbstractSet[str], *, within: bool = False) -> Iterator[str]:
    """Return every text and number that stands in a secret; keys of maps too, but no `names` of properties."""
    match value:
        case Secret():
            yield from secrets_in(value.value, names, within=True)
        case Output():
            yield from secrets_in(value.value, names, within=within or value.secret)
        case list():
            for item in value:
                yield from secrets_in(item, names, within=within)
        case dict():
            if within:
                yield from (name for name in value if name not in names)
            for item in value.values():
                yield from secrets_in(item, names, within=within)
        case str() if within:
            yield value
            yield from _secrets_in_text(value, names)
        case int() | float() if within and not isinstance(value, bool):
            yield json.dumps(value)


def _secrets_in_text(text: str, names: AbstractSet[str]) -> Iterator[str]:
    """Return what stands in a secret text that is JSON: a part of it may come back alone."""
    if text.lstrip()[:1] not in ("{", "["):
        return
    try:
        found = json.loads(text)
        inside = list(secrets_in(found, names, within=True))
    except (ValueError, RecursionError):
        return
    yield from inside

"""When two values of a property mean the same to the cloud: order of sets, spaces in JSON text, 15 and '15' in a map.

Diff, refresh and import judge by these normal forms; nothing sent to the cloud is made from them. Equality is JSON's:
to Python `true` is 1, and 1 is 1.0.
"""

from collections.abc import Mapping
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.free_json import entry_form, json_form, parse_json
from pulumi_resource_alicloud.lifecycle.schema import Property
from pulumi_resource_alicloud.lifecycle.values import Secret, Value, has_unknown, reveal
from pulumi_resource_alicloud.resources.vocabulary import Resource

ABSENT: Final = object()
"""The normal form of what is not there: null, "", an empty list or object."""


def alike(record: Resource, prop: Property, one: Value, other: Value) -> bool:
    """Tell whether two values of a property are the same to the cloud; an unknown is like nothing."""
    if identical(one, other):
        return not has_unknown(one)
    if has_unknown(one) or has_unknown(other):
        return False
    return bool(normal(record, prop, one) == normal(record, prop, other))


def identical(one: Value, other: Value) -> bool:
    """Tell whether two values are written alike, in every kind and at every depth."""
    if one.__class__ is not other.__class__:
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(identical(item, other[key]) for key, item in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(identical, one, other))
    if isinstance(one, Secret):
        return identical(one.value, other.value)
    return bool(one == other)


def is_absent(value: Value) -> bool:
    """Tell whether a value says "not given" to the cloud; so does an object of nulls."""
    revealed = reveal(value)
    if isinstance(revealed, dict):
        return all(item is None for item in revealed.values())
    return revealed is None or revealed in ("", [])


def normal(record: Resource, prop: Property, value: Value) -> Any:
    """Return the normal form of a property's value."""
    revealed = reveal(value)
    if is_absent(revealed):
        return ABSENT
    if prop.name in record.json_text and isinstance(revealed, str):
        return _json_text(revealed)
    if prop.type.kind == "map" and isinstance(revealed, Mapping):
        return {key: entry_form(item) for key, item in revealed.items() if item is not None}
    if prop.name in record.sets and isinstance(revealed, list):
        return sorted(json_form(_plain(item)) for item in revealed)
    return json_form(_plain(revealed))


def _json_text(text: str) -> str:
    try:
        return json_form(parse_json(text))
    except ValueError:
        return text


def _plain(value: Value) -> Any:
    """Return a value without nulls; an empty string in an object is as good as none."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items() if item is not None and item != ""}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value

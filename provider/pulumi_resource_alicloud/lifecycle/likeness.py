"""When two values of a property mean the same to the cloud: order of sets, JSON as text, 15 against '15'.

Diff, refresh and import judge by these normal forms; nothing sent to the cloud is made from them.
"""

import json
from collections.abc import Mapping
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.schema import Property
from pulumi_resource_alicloud.lifecycle.values import Value, has_unknown, reveal
from pulumi_resource_alicloud.resources.vocabulary import Resource

ABSENT: Final = object()
"""The normal form of what is not there: null, "", an empty list or object."""


def alike(record: Resource, prop: Property, one: Value, other: Value) -> bool:
    """Tell whether two values of a property are the same to the cloud; an unknown is like nothing."""
    if one == other:
        return not has_unknown(one)
    if has_unknown(one) or has_unknown(other):
        return False
    return bool(normal(record, prop, one) == normal(record, prop, other))


def is_absent(value: Value) -> bool:
    """Tell whether a value says "not given" to the cloud."""
    revealed = reveal(value)
    return revealed is None or revealed == "" or revealed in ([], {})


def normal(record: Resource, prop: Property, value: Value) -> Any:
    """Return the normal form of a property's value."""
    revealed = reveal(value)
    if is_absent(revealed):
        return ABSENT
    if prop.name in record.json_text and isinstance(revealed, str):
        return _parsed(revealed)
    if prop.type.kind == "map":
        return _free(revealed)
    if prop.name in record.sets and isinstance(revealed, list):
        return sorted((_plain(item) for item in revealed), key=lambda item: json.dumps(item, sort_keys=True))
    return _plain(revealed)


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _plain(value: Value) -> Any:
    """Return a value without nulls; an empty string in an object is as good as none."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items() if item is not None and item != ""}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def _free(value: Value) -> Any:
    """Return free JSON with every leaf as text: SDKs type these maps as strings, the API answers real JSON."""
    if isinstance(value, Mapping):
        return {key: _free(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_free(item) for item in value]
    if isinstance(value, str):
        if value[:1] in ("{", "[") and not isinstance(parsed := _parsed(value), str):
            return _free(parsed)
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value)

"""Resource ids: wire fields joined with colons, taken apart with a message that gives the form and an example."""

import re
from collections.abc import Mapping
from typing import Any

from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.values import Properties, reveal
from pulumi_resource_alicloud.resources.vocabulary import Kind, Resource

_PRINTED = re.compile(r"\A[!-~]+\Z")
_DIGITS = re.compile(r"\A[0-9]+\Z")


def parse_id(record: Resource, id_: str) -> dict[str, str]:
    """Return the wire fields of an id, in whichever of its forms.

    Raises:
        InvalidInput: the id has too few or too many parts, or one that cannot be what it stands for.
    """
    given = id_.split(":")
    if all(map(_PRINTED.match, given)):
        for form in (*record.id.also, record.id.parts):
            if len(form) == len(given) and all(
                name[1:] == part for name, part in zip(form, given, strict=True) if name.startswith("=")
            ):
                parts = {name: part for name, part in zip(form, given, strict=True) if not name.startswith("=")}
                if all(_DIGITS.match(part) for name, part in parts.items() if name in record.id.numbers):
                    return parts
    raise InvalidInput(
        f"'{id_}' is not the id of a {record.title}.",
        f"The id has the form {record.id.format}, for example {record.id.example}.",
    )


def object_key(record: Resource, id_: str, declared: Declaration, *known: Properties) -> dict[str, Any]:
    """Return the wire fields that name an object: those of its id, and qualifiers from what is known of it.

    Raises:
        InvalidInput: the id is malformed.
    """
    key: dict[str, Any] = dict(parse_id(record, id_))
    for wire, default in record.id.qualifiers.items():
        name = next((name for name in declared.inputs if record.wire_name(name) == wire), "")
        said = (reveal(properties.get(name)) for properties in known)
        key.setdefault(wire, next((value for value in said if value), default))
    return key


def key_in(record: Resource, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the wire fields that name an object, out of those that are known of it: by any form of its id."""
    forms = (record.id.parts, *(tuple(name for name in form if not name.startswith("=")) for form in record.id.also))
    form = next((form for form in forms if all(fields.get(name) for name in form)), record.id.parts)
    return {name: fields.get(name) for name in dict.fromkeys((*form, *record.id.qualifiers))}


def missing_parts(record: Kind, fields: Mapping[str, Any]) -> str:
    """Return the parts of the id that wire fields do not have, in words; "" when all are there."""
    return " and no ".join(part for part in record.id.parts if not fields.get(part))


def join_id(record: Resource, fields: Mapping[str, Any]) -> str:
    """Return the id made of wire fields.

    Raises:
        InvalidInput: a part is missing, so that there is no id to record.
    """
    if missing := missing_parts(record, fields):
        raise InvalidInput(f"The answer names no {missing}: the {record.title} has no id.")
    return ":".join(str(fields[part]) for part in record.id.parts)

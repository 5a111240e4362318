"""Resource ids: wire fields joined with colons, taken apart with a message that gives the form and an example."""

from collections.abc import Mapping
from typing import Any

from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.resources.vocabulary import Resource


def parse_id(record: Resource, id_: str) -> dict[str, str]:
    """Return the wire fields of an id.

    Raises:
        InvalidInput: the id has too few or too many parts, or an empty one.
    """
    parts = id_.split(":")
    if len(parts) != len(record.id.parts) or not all(part.strip() == part and part for part in parts):
        raise InvalidInput(
            f"'{id_}' is not the id of a {record.title}.",
            f"The id has the form {record.id.format}, for example {record.id.example}.",
        )
    return dict(zip(record.id.parts, parts, strict=True))


def join_id(record: Resource, fields: Mapping[str, Any]) -> str:
    """Return the id made of wire fields.

    Raises:
        InvalidInput: a part is missing, so that there is no id to record.
    """
    missing = [part for part in record.id.parts if not fields.get(part)]
    if missing:
        raise InvalidInput(f"The answer names no {' and no '.join(missing)}: the {record.title} has no id.")
    return ":".join(str(fields[part]) for part in record.id.parts)

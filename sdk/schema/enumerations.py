"""Constants for the values that a property takes, as enumerations: the values come from the rules of the records.

No property refers to an enumeration: its type stays `string`, as in the bridged package, so that each program goes on
and a value that is newer than this package can be given. Numbers have no constants, their names would be numbers.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.resources.rules import listed_values

from sdk.schema.located import Document

_TYPES: Final = frozenset({"string", "list of string"})


def enumerations(package: str, documents: Sequence[Document]) -> dict[str, Any]:
    """Return the enumerations of the inputs of resources, by token."""
    return {
        f"{package}:{document.content['token'].split(':')[1].partition('/')[0]}/{name}:{name}": spec
        for document in documents
        for name, spec in _of_resource(document)
    }


def name_of(resource: str, prop: str) -> str:
    """Return what the enumeration of a property's values is called."""
    return f"{resource}{prop[:1].upper()}{prop[1:]}"


def constant(value: str) -> str:
    """Return the name of a value: its words, each with one capital letter, unless it has its own."""
    words = re.findall(r"[A-Za-z0-9]+", value)
    return "".join(word.capitalize() if word.isupper() else f"{word[:1].upper()}{word[1:]}" for word in words)


def constants(values: Sequence[Any]) -> dict[str, str]:
    """Return the values that get a constant, by name; of two spellings of one name the first, and "" is none."""
    found: dict[str, str] = {}
    for value in values:
        if isinstance(value, str) and value:
            found.setdefault(constant(value), value)
    return found


def _of_resource(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    record = RESOURCES.get(document.content["token"])
    if record is None:  # it is still to be written
        return
    resource = record.token.rpartition(":")[2]
    for prop, spec in document.content["properties"].items():
        if "input" in spec or spec["type"] not in _TYPES:
            continue
        refused, warned = (listed_values(rules.get(prop, {})) for rules in (record.rules, record.advice))
        if found := constants(refused or warned):
            about = f"Values of `{prop}` of a `{resource}`. The property takes them as strings, too."
            if not refused:
                about = f"{about[:-1]}, and others with a warning."
            yield name_of(resource, prop), _spec(about, found, " ".join(_lines(spec["description"])))


def _spec(about: str, found: Mapping[str, str], told: str) -> dict[str, Any]:
    """Return an enumeration; what a value means stands in brackets behind it, where the property is described."""
    values = []
    for name, value in found.items():
        meaning = re.search(rf"`{re.escape(value)}` \(([^()]+)\)", told)
        text = {"description": f"{meaning[1][:1].upper()}{meaning[1][1:]}."} if meaning else {}
        values.append({"name": name, **text, "value": value})
    return {"description": about, "type": "string", "enum": values}


def _lines(said: str | list[str]) -> list[str]:
    return [said] if isinstance(said, str) else said

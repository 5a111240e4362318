"""Invoke: looks objects up for a program.

Functions are records: nothing here knows one of them. All of them only read, so that a preview gets the same answer.
"""

import time
from collections.abc import Iterator
from itertools import islice
from typing import Final

from pulumi_resource_alicloud.lifecycle.arguments import REGEX_SECONDS, SELECTORS
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.identity import object_key
from pulumi_resource_alicloud.lifecycle.observation import look
from pulumi_resource_alicloud.lifecycle.paging import Item
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.schema import Declaration, Type
from pulumi_resource_alicloud.lifecycle.selection import Selection
from pulumi_resource_alicloud.lifecycle.times import read_time
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.vocabulary import Function, Resource

_MOST_NAMED: Final = 20
_NOTHING_DECLARED: Final = Declaration({}, {}, frozenset(), frozenset())


def invoke(function: Function, declared: Declaration, given: Properties, cloud: Cloud, scope: Scope) -> Properties:
    """Return what a function finds.

    Args:
        function: its record.
        declared: its arguments and results in schema.json.
        given: checked arguments.
        cloud: the API.
        scope: the bounds of the call.

    Raises:
        InvalidInput: a regular expression that takes too long, or not exactly one object where one was asked for.
        CloudError: a list could not be read.
    """
    selection = Selection.of(function.of, {name: value for name, value in given.items() if name not in SELECTORS})
    if function.answers == "all":
        return _all(declared, given, selection, cloud, scope)
    return _one(function, declared, given, selection, cloud, scope)


def _all(declared: Declaration, given: Properties, selection: Selection, cloud: Cloud, scope: Scope) -> Properties:
    items = selection.read(cloud, scope)
    if "ids" in given:
        wanted = set(given["ids"])
        items = (item for item in items if selection.id_of(item) in wanted)
    if "nameRegex" in given:
        items = _named(items, selection, given["nameRegex"])
    most = given.get("maxItems")
    found = list(islice(items, most)) if selection.listing.sort else sorted(items, key=_age)[:most]
    list_of = next(prop for prop in declared.outputs.values() if prop.name not in ("ids", "names"))
    return {
        "ids": [selection.id_of(item) for item in found],
        "names": [selection.name_of(item) for item in found],
        list_of.name: [selection.shown(item, list_of.type.items or Type("any")) for item in found],
    }


def _one(
    function: Function, declared: Declaration, given: Properties, selection: Selection, cloud: Cloud, scope: Scope
) -> Properties:
    type_ = Type("object", properties=declared.outputs)
    id_ = given.get("id")
    if id_ is not None and isinstance(selection.kind, Resource):
        key = object_key(selection.kind, id_, _NOTHING_DECLARED)
        fields = look(selection.kind, key, cloud, scope)
        found = [fields] if fields is not None and selection.has(fields) else []
    else:
        found = [item for item in selection.read(cloud, scope) if id_ in (None, selection.id_of(item))]
    if len(found) == 1 or (found and function.answers == "newest"):
        return selection.shown(max(found, key=_age), type_)
    title = function.of.title
    sought = " and ".join(f"{name} {value}" for name, value in given.items()) or "no arguments"
    if not found:
        raise InvalidInput(
            f"There is no {title} with {sought}, as far as the caller may see.",
            "Check the arguments, the region, and whether the RAM user may list it.",
        )
    ids = [selection.id_of(item) for item in found]
    named = ", ".join(ids[:_MOST_NAMED]) + (f" and {len(ids) - _MOST_NAMED} more" if len(ids) > _MOST_NAMED else "")
    raise InvalidInput(
        f"{len(ids)} {title}s have {sought}, and one was asked for: {named}.",
        "Say which by its id, or with more arguments.",
    )


def _age(item: Item) -> float:
    return read_time(item.get("GmtCreateTime")) or 0.0


def _named(items: Iterator[Item], selection: Selection, text: str) -> Iterator[Item]:
    """Yield the items whose names match; an expression that takes too long, for all of them together, is refused."""
    import regex  # noqa: PLC0415 - few calls need it

    pattern = regex.compile(text)
    left = REGEX_SECONDS
    for item in items:
        begun = time.monotonic()
        try:
            hit = pattern.search(selection.name_of(item), timeout=left, concurrent=True)
        except TimeoutError:
            raise InvalidInput(
                f"nameRegex: it takes more than {REGEX_SECONDS:.0f} s to match.",
                "Write it without repetitions inside of repetitions.",
            ) from None
        left = max(left - (time.monotonic() - begun), 0.001)
        if hit:
            yield item

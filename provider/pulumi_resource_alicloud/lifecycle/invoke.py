"""Invoke: looks objects up for a program.

Functions are records: nothing here knows one of them. All of them only read, so that a preview gets the same answer.
"""

from collections.abc import Callable, Mapping
from itertools import islice, pairwise
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.arguments import SELECTORS
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput, OutcomeUnknown, Refused
from pulumi_resource_alicloud.lifecycle.expressions import Expression
from pulumi_resource_alicloud.lifecycle.identity import missing_parts, object_key
from pulumi_resource_alicloud.lifecycle.observation import is_gone, look
from pulumi_resource_alicloud.lifecycle.paging import Item, read_page, unclear
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.schema import NOTHING_DECLARED, Signature, Type
from pulumi_resource_alicloud.lifecycle.selection import Selection
from pulumi_resource_alicloud.lifecycle.times import read_time
from pulumi_resource_alicloud.lifecycle.translation import from_wire
from pulumi_resource_alicloud.lifecycle.values import Properties, Value
from pulumi_resource_alicloud.resources.vocabulary import Call, Function, Resource, in_capitals

_MOST_NAMED: Final = 20


def invoke(function: Function, signature: Signature, given: Properties, cloud: Cloud, scope: Scope) -> Properties:
    """Return what a function finds.

    Args:
        function: its record.
        signature: its arguments and results in schema.json.
        given: checked arguments.
        cloud: the API.
        scope: the bounds of the call.

    Raises:
        InvalidInput: a regular expression that takes too long, or not exactly one object where one was asked for.
        CloudError: an answer could not be had, or cannot be believed.
    """
    if function.call is not None:
        return _as_it_is(function, function.call, signature, given, cloud, scope)
    if function.of is None:
        raise AssertionError(f"{function.token} says neither of what it is nor whom it asks")
    selection = Selection.of(function.of, {name: value for name, value in given.items() if name not in SELECTORS})
    if function.answers == "all":
        return _all(signature.result, given, selection, cloud, scope)
    found = _newest(selection, cloud, scope) if function.answers == "newest" else _found(given, selection, cloud, scope)
    return _told(selection, _only(found, selection, given), signature.result)


def _all(result: Type, given: Properties, selection: Selection, cloud: Cloud, scope: Scope) -> Properties:
    found = _chosen(given, selection, cloud, scope)
    name, listed = next((name, prop) for name, prop in result.properties.items() if name not in ("ids", "names"))
    item_type = listed.type.items or Type("any")
    return {
        "ids": [selection.id_of(item) for item in found],
        "names": [selection.name_of(item) for item in found],
        name: [_told(selection, item, item_type) for item in found],
    }


def _chosen(given: Properties, selection: Selection, cloud: Cloud, scope: Scope) -> list[Item]:
    """Return what is asked for, the oldest first; no more of the list is read than that takes."""
    most = given.get("maxItems")
    ids = set(given["ids"]) if "ids" in given else None
    if ids is not None and not ids:
        return []
    items = selection.read(cloud, scope, selection.listing.detailed)
    if ids is not None:
        items = islice((item for item in items if selection.id_of(item) in ids), len(ids))
    if "nameRegex" in given:
        expression = Expression(given["nameRegex"])
        items = (item for item in items if expression.occurs_in(selection.name_of(item)))
    return list(islice(items, most)) if selection.listing.sort else sorted(items, key=_age)[:most]


def _found(given: Properties, selection: Selection, cloud: Cloud, scope: Scope) -> list[Item]:
    """Return the objects that have what is asked for; one whose id is known is not looked up in a list."""
    id_ = given.get("id")
    if id_ is None:
        return list(selection.read(cloud, scope, selection.listing.detailed))
    kind = selection.kind
    fields: Item | None = None
    if isinstance(kind, Resource):
        fields = look(kind, object_key(kind, id_, NOTHING_DECLARED), cloud, scope)
    elif kind.read is not None:
        key = {kind.id.parts[0]: id_}
        fields = {**cloud.call(kind.read.operation, {**key, **kind.read.fixed}, scope), **key}
    return [fields] if fields is not None and selection.has(fields) else []


def _newest(selection: Selection, cloud: Cloud, scope: Scope) -> list[Item]:
    """Return the object that was made last: on the first page, if the list is sorted as it was asked for."""
    detailed = selection.listing.detailed
    page = read_page(selection.listing, {**selection.query, **detailed, "Order": "DESC"}, cloud, scope)
    found = list(filter(selection.has, map(selection.completed, page.items)))
    is_sorted = all(_age(one) >= _age(other) for one, other in pairwise(page.items))
    if page.items and not (found and is_sorted):
        found = list(selection.read(cloud, scope, detailed))
    return sorted(found, key=_age, reverse=True)[:1]


def _only(found: list[Item], selection: Selection, given: Properties) -> Item:
    """Return the one object that was found.

    Raises:
        InvalidInput: there is none, or more than one: the text says what was looked for, and what there is.
    """
    if len(found) == 1:
        return found[0]
    title = selection.kind.title
    sought = " and ".join(f"{name} {_worded(value)}" for name, value in sorted(given.items())) or "no arguments"
    if not found:
        raise InvalidInput(
            f"There is no {title} with {sought}, as far as the caller may see.",
            "Check the arguments, the region, and whether the RAM user may list it.",
        )
    ids = [selection.id_of(item) for item in found]
    more = f" and {len(ids) - _MOST_NAMED} more" if len(ids) > _MOST_NAMED else ""
    raise InvalidInput(
        f"{len(ids)} {title}s were found with {sought}, and one was asked for: {', '.join(ids[:_MOST_NAMED])}{more}.",
        "Say which by its id, or with more arguments.",
    )


def _worded(value: Value) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}={item}" for key, item in value.items())
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _age(item: Item) -> float:
    return read_time(item.get("GmtCreateTime")) or 0.0


def _told(selection: Selection, item: Item, type_: Type) -> Properties:
    """Return what is told of an object: what its type declares. Nothing that is secret is declared."""
    id_ = selection.id_of(item)
    told = _properties(lambda name: selection.shown(item, name), type_, f"{selection.kind.title} {id_}", {"id": id_})
    return {"id": id_, **told}


def _properties(
    shown: Callable[[str], Any], type_: Type, what: str, known: Mapping[str, Value] | None = None
) -> Properties:
    """Return the declared properties that an answer shows, in their declared types, and none that is null.

    Raises:
        OutcomeUnknown: one is missing that is always there, or cannot be had in its type.
    """
    told: Properties = dict(known or {})
    for name, prop in type_.properties.items():
        if name in told:
            continue
        try:
            value = _without_nulls(from_wire(shown(name), prop.type))
        except OutcomeUnknown as error:
            raise OutcomeUnknown(f"{name} of the {what} is unclear. {error.message}", error.remedy) from error
        if value is not None:
            told[name] = value
        elif name in type_.required:
            raise OutcomeUnknown(f"The answer about the {what} has no {name}.", "Run the command again.")
    return told


def _without_nulls(value: Value) -> Value:
    if isinstance(value, dict):
        return {name: _without_nulls(item) for name, item in value.items() if item is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value


def _as_it_is(
    function: Function, call: Call, signature: Signature, given: Properties, cloud: Cloud, scope: Scope
) -> Properties:
    """Return what one call answers, property by property; a list that it leaves out is empty."""
    kind = function.of
    sent = {in_capitals(name): ",".join(value) if isinstance(value, list) else value for name, value in given.items()}
    try:
        answer = cloud.call(call.operation, {**sent, **call.fixed}, scope)
    except Refused as error:
        if not isinstance(kind, Resource) or not is_gone(kind, error):
            raise
        answer = {}
    if kind is not None:
        if missing_parts(kind, answer):
            raise InvalidInput(
                f"{call.operation} returned no {kind.title}: there is none that the caller may see.",
                "Check the region, and whether the RAM user may see it.",
            )
        return _told(Selection.of(kind, {}), answer, signature.result)
    if not any(isinstance(answer.get(in_capitals(name)), list) for name in signature.result.properties):
        raise unclear(
            call.operation, answer, f"it has none of {', '.join(map(in_capitals, signature.result.properties))}"
        )
    return _properties(lambda name: answer.get(in_capitals(name), []), signature.result, f"answer of {call.operation}")

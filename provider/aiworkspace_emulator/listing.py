"""The list calls: filter what reads see, sort it, cut out a page.

Pages are numbered, or begin at a token: the position of the next item, a number for experiments, runs and metrics.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from aiworkspace_emulator.refusals import invalid
from aiworkspace_emulator.store import View
from aiworkspace_emulator.vocabulary import Call, Fields, Listing


def list_(call: Call) -> Fields:
    """Answer one page of the objects that pass the filters, sorted."""
    world, collection, listing = call.world, call.collection, call.operation.listing
    path_fields = {name: value for name, value in call.given.items() if name not in call.operation.accepted}
    if collection.parent and collection.parent.field in path_fields:
        world.find(collection.parent.collection, path_fields[collection.parent.field], View.GET)
    found = [
        fields
        for fields in world.store.every(collection.name, View.LIST)
        if all(fields.get(name) == value for name, value in path_fields.items()) and passes(call, fields)
    ]
    for name, order in reversed(_sort_keys(call, listing)):
        found.sort(key=lambda fields, name=name: _comparable(fields.get(name)), reverse=order == "DESC")  # type: ignore[misc] # mypy cannot type a lambda's default
    names, verbose = call.operation.answers, bool(call.given.get("Verbose"))
    return page(call, found, lambda fields: call.describe(fields, names, verbose=verbose))


def page(call: Call, found: Sequence[Fields], describe: Any = lambda fields: fields) -> Fields:
    """One page of what was found, with the figures that the listing answers."""
    given, listing = call.given, call.operation.listing
    asked = given.get("MaxResults") or given.get("PageSize") or listing.page_size
    size = min(asked, call.world.settings.quirks["pageSizeCap"])
    number = given.get("PageNumber", 1)
    token = given.get("PageToken", given.get("NextToken"))
    start = (number - 1) * size if token is None else int(token)
    following = start + size if start + size < len(found) else 0
    figures = {
        "TotalCount": len(found),
        "PageNumber": number,
        "PageSize": size,
        "MaxResults": size,
        "NextPageToken": following,
        "NextToken": str(following or ""),
    }
    items = [describe(fields) for fields in found[start : start + size]]
    return {listing.items: items, **{name: figures[name] for name in listing.answers}}


def without(call: Call, answer: Fields, names: Collection[str]) -> Fields:
    """The answer of a list whose items lack some fields: those that are answered on demand."""
    items = call.operation.listing.items
    shown = [{name: value for name, value in item.items() if name not in names} for item in answer[items]]
    return {**answer, items: shown}


def passes(call: Call, fields: Fields) -> bool:
    """Whether an object passes the filters that the caller gives."""
    filters = call.operation.listing.filters
    given = {name: value for name, value in call.given.items() if value not in (None, "")}
    return all(passes(call, fields, given[name]) for name, passes in filters.items() if name in given)


def _sort_keys(call: Call, listing: Listing) -> list[tuple[str, str]]:
    ordered = call.given.get("OrderBy") or ""
    words = [part.split() for part in ordered.split(",") if part.strip()]
    keys = [(name, *rest, "ASC")[:2] for name, *rest in words]
    if not keys:
        keys = [(call.given.get("SortBy") or listing.sort[0], call.given.get("Order") or listing.order)]
    parameter = "OrderBy" if words else "SortBy"
    for name, order in keys:
        if name not in listing.sort or order not in {"ASC", "DESC"}:
            raise invalid(parameter, f"it can be one of {', '.join(listing.sort)}, ASC or DESC")
    return keys


def _comparable(value: Any) -> tuple[bool, float, str]:
    """Absent values first, numbers by size, everything else as text."""
    if isinstance(value, (int, float)):
        return True, value, ""
    return value is not None, 0, str(value)

"""Finds objects by what was sent to make them: the list call of a record's lookup, compared exactly on our side.

Knows nothing of why somebody looks.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.resources.vocabulary import Resource


def made_since(
    record: Resource, sent: Mapping[str, Any], started: float, cloud: Cloud, scope: Scope
) -> list[Mapping[str, Any]]:
    """Return the objects that equal what was sent and are not older than the call."""
    wanted = () if record.lookup is None else record.lookup.match
    return [item for item in named_alike(record, sent, wanted, cloud, scope) if _timestamp(item) >= started]


def named_alike(
    record: Resource, sent: Mapping[str, Any], wanted: tuple[str, ...], cloud: Cloud, scope: Scope
) -> list[Mapping[str, Any]]:
    """Return the objects that have the wanted fields, and those of the lookup's scope, as they were sent."""
    lookup = record.lookup
    if lookup is None:
        return []
    asked = (*lookup.scope, lookup.match[0]) if lookup.filtered else lookup.scope
    query = {name: sent[name] for name in asked if name in sent}
    match = {name: sent[name] for name in (*lookup.scope, *wanted) if name in sent}
    return [
        {**sent, **item}
        for item in _list_all(lookup.operation, lookup.items, query, cloud, scope)
        if all(item.get(name, value) == value for name, value in match.items())
    ]


def _list_all(
    operation: str, items: str, query: Mapping[str, Any], cloud: Cloud, scope: Scope
) -> list[Mapping[str, Any]]:
    """Return what a paged list call answers, all pages."""
    found: list[Mapping[str, Any]] = []
    while True:
        page = cloud.call(operation, {**query, "PageNumber": len(found) // 100 + 1, "PageSize": 100}, scope)
        batch = page.get(items) or []
        found.extend(batch)
        if len(batch) < 100 or len(found) >= int(page.get("TotalCount") or 0):  # noqa: PLR2004 - the page size above
            return found


def _timestamp(item: Mapping[str, Any]) -> float:
    """Return when an object was made; one without a time stamp counts as older than anything."""
    try:
        return datetime.fromisoformat(str(item.get("GmtCreateTime")).replace("Z", "+00:00")).timestamp()
    except ValueError:
        return 0.0

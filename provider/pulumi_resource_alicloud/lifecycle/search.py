"""Looks objects up in a resource's list, and picks those that have certain fields: compared on our side, exactly.

Knows nothing of why somebody looks.
"""

from collections.abc import Mapping
from typing import Any

from pulumi_resource_alicloud.lifecycle.paging import read_all
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.selection import Selection
from pulumi_resource_alicloud.resources.vocabulary import Resource


def named_alike(
    record: Resource, sent: Mapping[str, Any], wanted: tuple[str, ...], cloud: Cloud, scope: Scope
) -> list[Mapping[str, Any]]:
    """Return the objects that have the wanted fields, and what they live in, as they were sent."""
    listing = record.listing
    if listing is None or not record.recognised_by:
        return []
    wires = {name: record.wire_name(name) for name in sorted(listing.filters)}
    outer = [wires[name] for name in sorted(listing.within)]
    asked = {
        name: sent[wire] for name, wire in wires.items() if wire in sent and wire in (*outer, record.recognised_by[0])
    }
    selection = Selection(record, listing, asked)
    match = {wire: sent[wire] for wire in (*outer, *wanted) if wire in sent}
    items = map(selection.completed, read_all(listing, record.id.parts, selection.query, cloud, scope))
    return [item for item in items if all(item.get(name, value) == value for name, value in match.items())]

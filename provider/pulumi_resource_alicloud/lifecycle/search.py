"""Looks objects up in a resource's list, and picks those that have certain fields: compared on our side, exactly.

Knows nothing of why somebody looks.
"""

from collections.abc import Mapping
from typing import Any

from pulumi_resource_alicloud.lifecycle.paging import read_all
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.resources.vocabulary import Listing, Resource


def parameter(record: Resource, listing: Listing, name: str) -> str:
    """Return the parameter by which a list is asked for a property."""
    return listing.renames.get(name) or record.wire_name(name)


def named_alike(
    record: Resource, sent: Mapping[str, Any], wanted: tuple[str, ...], cloud: Cloud, scope: Scope
) -> list[Mapping[str, Any]]:
    """Return the objects that have the wanted fields, and what they live in, as they were sent."""
    listing = record.listing
    if listing is None or not record.recognised_by:
        return []
    outer = [record.wire_name(name) for name in sorted(listing.within)]
    asked = {
        parameter(record, listing, name): sent[wire]
        for name in sorted(listing.filters)
        if (wire := record.wire_name(name)) in sent and wire in (*outer, record.recognised_by[0])
    }
    around = {wire: sent[wire] for wire in outer if wire in sent}
    match = {wire: sent[wire] for wire in (*outer, *wanted) if wire in sent}
    return [
        {**around, **item}
        for item in read_all(listing, record.id.parts, asked, cloud, scope)
        if all(item.get(name, value) == value for name, value in match.items())
    ]

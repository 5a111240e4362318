"""Which objects of a list are meant: what the call is asked for, and what is compared on our side, exactly.

The API's filters are fuzzy, and its lists do not repeat what they were asked by. Knows no gRPC.
"""

from dataclasses import dataclass
from typing import Any

from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.identity import missing_parts
from pulumi_resource_alicloud.lifecycle.paging import Item
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.vocabulary import Listing, Resource


def parameter(record: Resource, listing: Listing, name: str) -> str:
    """Return the parameter by which a list is asked for a property."""
    return listing.renames.get(name) or record.wire_name(name)


@dataclass(frozen=True, slots=True)
class Selection:
    """Objects of one kind that have certain properties."""

    kind: Resource
    listing: Listing
    wanted: Properties
    """Filters by property name, revealed; none of them absent."""

    @property
    def query(self) -> dict[str, Any]:
        """Return the parameters that the list call is asked by."""
        return {parameter(self.kind, self.listing, name): value for name, value in self.wanted.items()}

    def completed(self, item: Item) -> Item:
        """Return an item with what the objects live in, which the list need not repeat."""
        around = {self.kind.wire_name(name): self.wanted[name] for name in self.listing.within if name in self.wanted}
        return {**around, **item}

    def has(self, item: Item) -> bool:
        """Tell whether an item is meant; what it does not show was the business of the service."""
        for name, value in self.wanted.items():
            shown = item.get(self.kind.wire_name(name))
            if shown is not None and not isinstance(shown, list | dict) and str(shown) != str(value):
                return False
        return True

    def id_of(self, item: Item) -> str:
        """Return the id that import and look-ups take.

        Raises:
            InvalidInput: the item does not say what it is made of.
        """
        if missing := missing_parts(self.kind, item):
            raise InvalidInput(
                f"{self.listing.operation} names a {self.kind.title} without {missing}: it has no id.",
                "Run the command again; if it stays, report it with the command's output.",
            )
        parts = [str(item[part]) for part in self.kind.id.parts]
        said = [str(item.get(wire) or default) for wire, default in self.kind.id.qualifiers.items()]
        usual = list(self.kind.id.qualifiers.values())
        return ":".join(parts if said == usual else [*parts, *said])

    def name_of(self, item: Item) -> str:
        """Return what people know an object by: its id, where it has no name."""
        return str(item.get(self.listing.name) or self.id_of(item))

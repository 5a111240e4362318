"""Which objects of a list are meant: what the call is asked for, and what is compared on our side, exactly.

The API's filters are fuzzy, and its lists do not repeat what they were asked by. Knows neither functions nor gRPC.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.identity import missing_parts
from pulumi_resource_alicloud.lifecycle.paging import Item, read_all
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.values import Properties, Value
from pulumi_resource_alicloud.resources.vocabulary import Kind, Listing


def parameter(kind: Kind, listing: Listing, name: str) -> str:
    """Return the parameter by which a list is asked for a property."""
    return listing.renames.get(name) or kind.wire_name(name)


@dataclass(frozen=True, slots=True)
class Selection:
    """Objects of one kind that have certain properties."""

    kind: Kind
    listing: Listing
    wanted: Properties
    """Filters by property name, revealed; none of them absent."""

    @classmethod
    def of(cls, kind: Kind, wanted: Properties) -> "Selection":
        """Select objects of a kind that has a listing."""
        if kind.listing is None:
            raise AssertionError(f"nothing lists a {kind.title}")
        return cls(kind, kind.listing, wanted)

    @property
    def query(self) -> dict[str, Any]:
        """Return the parameters that the list call is asked by.

        What cannot be asked for exactly is compared here alone: text that can be written in several ways (é is one
        character, or e with an accent), and entries of lists with a comma in them.
        """
        return {
            parameter(self.kind, self.listing, name): self._sent(name, value)
            for name, value in self.wanted.items()
            if name not in self.listing.unasked
            and all(map(_is_written_one_way, _texts(value)))
            and not (self._is_joined(name, value) and any("," in text for text in _texts(value)))
        }

    def _is_joined(self, name: str, value: Value) -> bool:
        return isinstance(value, list | dict) and name not in self.listing.in_lists

    def _sent(self, name: str, value: Value) -> Any:
        if name in self.listing.in_lists:
            return value if isinstance(value, list) else [value]
        if isinstance(value, dict):
            return ",".join(f"{key}{self.listing.labelled}{text}" for key, text in value.items())
        return ",".join(map(str, value)) if isinstance(value, list) else value

    def completed(self, item: Item) -> Item:
        """Return an item with what the objects live in, which the list need not repeat."""
        around = {self.kind.wire_name(name): self.wanted[name] for name in self.listing.within if name in self.wanted}
        return {**around, **{name: value for name, value in item.items() if value is not None}}

    def has(self, item: Item) -> bool:
        """Tell whether an item is meant; what it does not show was the business of the service."""
        return all(_fits(value, self.shown(item, name)) for name, value in self.wanted.items())

    def shown(self, item: Item, name: str) -> Any:
        """Return what an item of the list, or the answer about one object, says of a property."""
        return item.get(self.listing.spelled.get(name, ""), item.get(self.kind.wire_name(name)))

    def id_of(self, item: Item) -> str:
        """Return the id that import and look-ups take.

        Raises:
            InvalidInput: the item does not say what it is made of.
        """
        if missing := missing_parts(self.kind, item):
            raise InvalidInput(
                f"{self.listing.operation} answers with an item without {missing}: the {self.kind.title} has no id.",
                "Run the command again; if it stays, report it with the command's output.",
            )
        parts = [str(item[part]) for part in self.kind.id.parts]
        said = [str(item.get(wire) or default) for wire, default in self.kind.id.qualifiers.items()]
        usual = list(self.kind.id.qualifiers.values())
        return ":".join(parts if said == usual else [*parts, *said])

    def name_of(self, item: Item) -> str:
        """Return what people know an object by: its id, where it has no name."""
        return str(item.get(self.listing.name) or self.id_of(item))

    def read(self, cloud: Cloud, scope: Scope, more: Mapping[str, Any] | None = None) -> Iterator[Item]:
        """Yield the objects that are meant, oldest first where the API sorts; `more` are further parameters."""
        for item in read_all(self.listing, self.kind.id.parts, {**self.query, **(more or {})}, cloud, scope):
            found = self.completed(item)
            if self.has(found):
                yield found


def _texts(value: Value) -> list[str]:
    if isinstance(value, dict):
        return [*map(str, value), *map(str, value.values())]
    return [*map(str, value)] if isinstance(value, list) else [str(value)]


def _is_written_one_way(text: str) -> bool:
    return text.isascii() or unicodedata.normalize("NFD", text) == unicodedata.normalize("NFC", text)


def _fits(wanted: Value, shown: Any) -> bool:
    """Tell whether an item that shows this can be meant."""
    if isinstance(wanted, dict):
        labels = {_plain(one.get("Key")): _plain(one.get("Value") or "") for one in _mappings(shown)}
        return not isinstance(shown, list) or all(labels.get(_plain(key)) == _plain(wanted[key]) for key in wanted)
    if isinstance(wanted, list):
        return not isinstance(shown, list) or {*map(_plain, wanted)} <= {*map(_plain, shown)}
    return shown is None or isinstance(shown, list | dict) or _plain(shown) == _plain(wanted)


def _mappings(shown: Any) -> list[Mapping[str, Any]]:
    return [one for one in shown if isinstance(one, Mapping)] if isinstance(shown, list) else []


def _plain(value: Any) -> str:
    """Return a value as text, in the one way in which equal text is written."""
    return unicodedata.normalize("NFC", str(value))

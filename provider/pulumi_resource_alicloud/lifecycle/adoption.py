"""Tells how to bring what exists under Pulumi: the import file of a workspace, as `pulumi import --file` takes it.

Walks down from the workspace by what each kind of object lives in; knows no kind itself. Nothing is written anywhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.identity import parse_id
from pulumi_resource_alicloud.lifecycle.naming import Names
from pulumi_resource_alicloud.lifecycle.observation import look
from pulumi_resource_alicloud.lifecycle.paging import Item
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.selection import Selection
from pulumi_resource_alicloud.lifecycle.suggestion import suggestion
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.vocabulary import Listing, Resource

_NOT_SHOWN: Final = (
    'the service does not show {wire} of {id}: add `"inputs": {{"{name}": "<the value>"}}` to the entry {entry}, or '
    "leave it out of the program, and it stays as it is"
)


@dataclass(slots=True)
class Estate:
    """Collects the entries of one import file."""

    records: Mapping[str, Resource]
    version: str
    download_url: str
    cloud: Cloud
    scope: Scope
    wanted: frozenset[str]
    """Tokens of the types that are asked for."""
    entries: list[Properties] = field(default_factory=list)
    todo: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    _names: Names = field(default_factory=Names)

    def add(self, record: Resource, id_: str, wished: str, item: Item) -> str:
        """Add an object, if its type is asked for; return the name that those below it begin with."""
        if record.token not in self.wanted:
            return wished
        name = self._names.take(wished, record.title)
        entry = {"type": record.token, "name": name, "id": id_, "version": self.version}
        if self.download_url:
            entry["pluginDownloadUrl"] = self.download_url
        self.entries.append(entry)
        self.counts[record.token] = self.counts.get(record.token, 0) + 1
        for wire in sorted(record.write_only):
            if item.get(wire):
                prop = wire[0].lower() + wire[1:]
                self.todo.append(_NOT_SHOWN.format(wire=wire, id=id_, name=prop, entry=name))
        return name

    def walk(self, known: Properties, prefix: str) -> None:
        """Add everything that lives in an object, and what lives in that."""
        for record in self.records.values():
            listing = record.listing
            if listing is None or not listing.within or not self._leads_on(record):
                continue
            if set(listing.within) == set(known):
                self.add_all(record, listing, known, prefix)

    def add_all(self, record: Resource, listing: Listing, known: Properties, prefix: str) -> None:
        """Add the objects of one kind, and what lives in them."""
        selection = Selection(record, listing, known)
        for item in selection.read(self.cloud, self.scope):
            if _stays_outside(record, item):
                continue
            id_ = selection.id_of(item)
            name = selection.name_of(item)
            added = self.add(record, id_, f"{prefix}_{name}" if len(record.id.parts) > 1 and prefix else name, item)
            if inner := self._inner(record):
                self.walk({inner: id_}, added)

    def _inner(self, record: Resource) -> str:
        """Return the property by which others say that they live in such an object, "" if none does."""
        wires = record.id.parts
        names = {name for other in self.records.values() if other.listing for name in other.listing.within}
        return next((name for name in sorted(names) if (record.wire_name(name),) == wires), "")

    def _leads_on(self, record: Resource) -> bool:
        """Tell whether such objects are asked for, or hold what is."""
        if record.token in self.wanted:
            return True
        inner = self._inner(record)
        return bool(inner) and any(
            self._leads_on(other)
            for other in self.records.values()
            if other.listing is not None and other.listing.within == {inner}
        )


def import_file(
    records: Mapping[str, Resource],
    outermost: Resource,
    version: str,
    download_url: str,
    given: Properties,
    cloud: Cloud,
    scope: Scope,
) -> Properties:
    """Return the import file of a workspace: its entries, what is left to do by hand, and how many there are of each.

    Args:
        records: all resources.
        outermost: the resource that the others live in.
        version: of the plugin; each entry names it, or the engine would take another plugin of the name.
        download_url: where the engine finds the plugin.
        given: checked arguments.
        cloud: the API.
        scope: the bounds of the call.

    Raises:
        InvalidInput: there is no such workspace, or no such type.
        CloudError: a list could not be read.
    """
    id_ = given["workspaceId"]
    wanted = _wanted(records, given)
    estate = Estate(records, version, download_url, cloud, scope, wanted)
    fields = look(outermost, parse_id(outermost, id_), cloud, scope)
    if fields is None:
        raise InvalidInput(
            f"There is no workspace {id_}, as far as the caller may see.", "Check the id, the region and the RAM user."
        )
    top = Selection.of(outermost, {})
    estate.add(outermost, id_, top.name_of(fields), fields)
    estate.walk({"workspaceId": id_}, "")
    for record in records.values():
        listing = record.listing
        if record is not outermost and record.token in wanted and listing is not None and not listing.within:
            estate.add_all(record, listing, {}, "")
    return {"resources": estate.entries, "todo": estate.todo, "counts": estate.counts}


def _wanted(records: Mapping[str, Resource], given: Properties) -> frozenset[str]:
    """Return the tokens that are asked for: without `types` all that live in a workspace, runs on request only."""
    if not given.get("types"):
        usual = [record for record in records.values() if record.adopted == "always"]
        more = [record for record in records.values() if record.adopted == "on request" and given.get("includeRuns")]
        return frozenset(record.token for record in (*usual, *more))
    known = {name: token for token in records for name in (token, token.rpartition(":")[2])}
    unknown = [
        f"types[{index}]: no resource is called {name}{suggestion(name, sorted(known))}"
        for index, name in enumerate(given["types"])
        if name not in known
    ]
    if unknown:
        raise InvalidInput(f"{'; '.join(unknown)}.", "Name types as WorkspaceModel, or by their whole token.")
    return frozenset(known[name] for name in given["types"])


def _stays_outside(record: Resource, item: Mapping[str, Any]) -> bool:
    """Tell whether an object cannot be managed by itself: it goes with its parent, or cannot be removed."""
    if any(item.get(wire) == value for wire, value in record.undeletable.items()):
        return True
    return any(value in (item.get(wire) or ()) for wire, value in record.never_adopted.items())

"""Tells how to bring what exists under Pulumi: the import file of a workspace, as `pulumi import --file` takes it.

Walks down from the workspace by what each kind of object lives in; knows no kind itself. Nothing is written anywhere.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.arguments import misread
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.identity import parse_id
from pulumi_resource_alicloud.lifecycle.naming import Names
from pulumi_resource_alicloud.lifecycle.observation import look
from pulumi_resource_alicloud.lifecycle.paging import Item
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Failure, Scope
from pulumi_resource_alicloud.lifecycle.schema import Schema
from pulumi_resource_alicloud.lifecycle.selection import Selection
from pulumi_resource_alicloud.lifecycle.suggestion import suggestion
from pulumi_resource_alicloud.lifecycle.times import read_time
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.vocabulary import Listing, Resource

_TO_DO: Final = (
    "{name} of {id} is secret. Where the service does not show it to the import, add "
    '`"inputs": {{"{name}": "<the value>"}}` to the entry {entry}, or leave it out of the program, and it stays as it '
    "is. Where the import writes it into the program, move it to the configuration: `pulumi config set --secret`."
)
"""Whether the service shows a value, in clear, differs from account to account."""


@dataclass(slots=True, eq=False)
class _Object:
    """An object of the estate."""

    record: Resource
    id: str
    called: str
    """What people call it."""
    made: float
    secret: list[str]
    """Properties that it has, and that no file may repeat."""
    parent: "_Object | None" = None
    name: str = ""
    """Its name in the program, once it has one."""


@dataclass(slots=True)
class _Estate:
    """Collects the objects of one import file: each after the one that it lives in."""

    records: Mapping[str, Resource]
    wanted: frozenset[str]
    """Tokens of the types that are asked for."""
    cloud: Cloud
    scope: Scope
    objects: list[_Object] = field(default_factory=list)

    def add(self, record: Resource, id_: str, called: str, item: Item, parent: _Object | None) -> _Object:
        """Take an object in; one of a type that is not asked for only lends its name to those in it."""
        made = read_time(item.get("GmtCreateTime"))
        secret = [wire[0].lower() + wire[1:] for wire in sorted(record.write_only) if item.get(wire)]
        one = _Object(record, id_, called, math.inf if made is None else made, secret, parent)
        if record.token in self.wanted:
            self.objects.append(one)
        return one

    def add_what_is_in(self, known: Properties, parent: _Object | None) -> None:
        """Take in everything that lives in an object, and what lives in that."""
        for record in self.records.values():
            listing = record.listing
            if listing is not None and listing.within and listing.within == known.keys() and self._leads_on(record):
                self.add_all(record, listing, known, parent)

    def add_all(self, record: Resource, listing: Listing, known: Properties, parent: _Object | None) -> None:
        """Take in the objects of one kind, and what lives in them."""
        selection = Selection(record, listing, known)
        inner = self._inner(record)
        for item in selection.read(self.cloud, self.scope):
            if not _stays_outside(record, item):
                id_ = selection.id_of(item)
                added = self.add(record, id_, selection.name_of(item), item, parent)
                if inner:
                    self.add_what_is_in({inner: id_}, added)

    def _inner(self, record: Resource) -> str:
        """Return the property by which others say that they live in such an object, "" if none does."""
        names = {name for other in self.records.values() if other.listing for name in other.listing.within}
        return next((name for name in sorted(names) if (record.wire_name(name),) == record.id.parts), "")

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
    schema: Schema,
    given: Properties,
    cloud: Cloud,
    scope: Scope,
) -> Properties:
    """Return the import file of a workspace: its entries, what is left to do by hand, and how many there are of each.

    Args:
        records: all resources.
        outermost: the resource that the others live in.
        schema: whose version each entry names, or the engine would take another plugin of the name.
        given: checked arguments.
        cloud: the API.
        scope: the bounds of the call.

    Raises:
        InvalidInput: there is no such workspace.
        CloudError: a list could not be read.
    """
    wanted = _wanted(records, given)
    id_ = given["workspaceId"]
    fields = look(outermost, parse_id(outermost, id_), cloud, scope)
    if fields is None:
        raise InvalidInput(
            f"There is no {outermost.title} {id_}, as far as the caller may see.",
            "Check the id, the region and the RAM user.",
        )
    estate = _Estate(records, wanted, cloud, scope)
    estate.add(outermost, id_, Selection.of(outermost, {}).name_of(fields), fields, None)
    estate.add_what_is_in({"workspaceId": id_}, None)
    for record in records.values():
        if record is not outermost and record.token in wanted and record.listing and not record.listing.within:
            estate.add_all(record, record.listing, {}, None)
    return _written(estate.objects, schema)


def _written(objects: list[_Object], schema: Schema) -> Properties:
    """Return the file; the names are given in the order of creation: what comes later takes none away."""
    names = Names()
    for one in sorted(objects, key=lambda one: one.made):
        _name(one, names)
    counts: dict[str, int] = {}
    for one in objects:
        counts[one.record.token] = counts.get(one.record.token, 0) + 1
    home = {"version": schema.version, "pluginDownloadUrl": schema.download_url}
    return {
        "resources": [{"type": one.record.token, "name": one.name, "id": one.id, **home} for one in objects],
        "todo": [_TO_DO.format(name=name, id=one.id, entry=one.name) for one in objects for name in one.secret],
        "counts": counts,
    }


def _name(one: _Object, names: Names) -> str:
    """Return the name of an object; that of a part of another begins with the other's."""
    if not one.name:
        wished = one.called
        if one.parent is not None and len(one.record.id.parts) > 1:
            wished = f"{_name(one.parent, names)}_{one.called}"
        one.name = names.take(wished, one.record.title)
    return one.name


def what_is_wrong(records: Mapping[str, Resource], outermost: Resource, given: Properties) -> Iterator[Failure]:
    """Yield what is wrong with the workspace and the types: each as WorkspaceModel, or by its whole token."""
    if isinstance(id_ := given.get("workspaceId"), str):
        yield from misread(outermost, "workspaceId", id_)
    classes, types = sorted(map(_class, records)), given.get("types")
    for index, name in enumerate(types if isinstance(types, list) else ()):
        if name not in records and name not in classes:
            yield Failure(
                f"types[{index}]", f"expected one of {', '.join(classes)}{suggestion(name, [*classes, *records])}"
            )


def _class(token: str) -> str:
    return token.rpartition(":")[2]


def _wanted(records: Mapping[str, Resource], given: Properties) -> frozenset[str]:
    """Return the tokens that are asked for: without `types` all that live in a workspace, runs on request only."""
    if "types" in given:
        return frozenset(token for token in records if not {token, _class(token)}.isdisjoint(given["types"]))
    return frozenset(_usual(records, runs=given.get("includeRuns", False)))


def _usual(records: Mapping[str, Resource], *, runs: bool) -> Iterator[str]:
    for token, record in records.items():
        lives_inside = record.listing is None or bool(record.listing.within)
        if record.adopted == "always" or (runs and lives_inside):
            yield token


def _stays_outside(record: Resource, item: Mapping[str, Any]) -> bool:
    """Tell whether an object is none of ours: it goes with its parent, cannot be removed, or belongs to others."""
    return (
        any(item.get(wire) == value for wire, value in record.undeletable.items())
        or any(value in (item.get(wire) or ()) for wire, value in record.never_adopted.items())
        or any(item.get(wire) for wire in record.of_others)
    )

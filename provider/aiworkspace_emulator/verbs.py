"""What can be done to any object: create, get, update, delete, label.

Each verb takes a checked call and returns the answer without its request id. Knows no collection by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from aiworkspace_emulator.identity import ACCOUNT_ID
from aiworkspace_emulator.refusals import Refused
from aiworkspace_emulator.store import View
from aiworkspace_emulator.vocabulary import Call, Fields, Parent, World


def create(call: Call) -> Fields:
    """Create an object below its parent and answer its id."""
    world, collection = call.world, call.collection
    fields: Fields = {**collection.defaults, **call.given}
    _complete_parent(world, collection.parent, fields)
    if "Labels" in fields:
        fields["Labels"] = merged([], fields["Labels"])
    now = world.stamp
    if collection.new_id:
        fields[collection.id_field] = _unused_id(call, collection.new_id)
    fields |= {"GmtCreateTime": now, collection.modified_field: now, "OwnerId": ACCOUNT_ID}
    fields.setdefault("UserId", call.caller.user_id)
    if collection.creating:
        collection.creating(call, fields)
    _refuse_taken(call, fields, None)
    if fields.pop("DryRun", False):
        return {}
    world.store.write(collection.name, collection.key_of(fields), fields)
    if collection.created:
        collection.created(call, fields)
    return {name: fields[name] for name in call.operation.answers.split()}


def get(call: Call) -> Fields:
    """Answer one object as reads see it at present."""
    return call.describe(find(call, View.GET), call.operation.answers, verbose=bool(call.given.get("Verbose")))


def update(call: Call) -> Fields:
    """Change the fields that the request carries and no others."""
    before = find(call)
    changes = {name: value for name, value in call.given.items() if name in call.operation.accepted}
    fields = {**before, **changes, **call.operation.fixed}
    if call.collection.updating:
        call.collection.updating(call, fields)
    _refuse_taken(call, fields, before)
    save(call, fields)
    return {name: fields[name] for name in call.operation.answers.split()}


def delete(call: Call) -> Fields:
    """Delete an object and whatever goes with it."""
    fields = find(call)
    if call.collection.deleting:
        call.collection.deleting(call, fields)
    remove(call.world, call.collection.name, call.key)
    return {name: fields[name] for name in call.operation.answers.split()}


def set_labels(call: Call) -> Fields:
    """Add labels, replacing the values of keys that are there."""
    fields = find(call)
    save(call, {**fields, "Labels": merged(fields.get("Labels", ()), call.given["Labels"])})
    return {}


def remove_labels(call: Call) -> Fields:
    """Remove the labels whose keys are named; keys that are not there are no error."""
    fields = find(call)
    name = call.operation.fixed["keys"]
    keys = set(call.given[name].split(","))
    save(call, {**fields, "Labels": [label for label in fields.get("Labels", ()) if label["Key"] not in keys]})
    return {}


def find(call: Call, view: View = View.WRITE) -> Fields:
    """The object that the path names. A missing parent is reported before a missing child."""
    parent = call.collection.parent
    if parent and parent.field in call.given and f"{{{parent.field}}}" in call.operation.path:
        call.world.find(parent.collection, call.given[parent.field], view)
    return call.world.find(call.collection.name, call.key, view)


def save(call: Call, fields: Fields) -> None:
    """Write a changed object with its new time of modification."""
    changed = {**fields, call.collection.modified_field: call.world.stamp}
    call.world.store.write(call.collection.name, call.collection.key_of(fields), changed)


def remove(world: World, collection: str, key: str, *, at_once: bool = False) -> None:
    """Delete an object and the children that go with it."""
    fields = world.store.read(collection, key)
    world.store.write(collection, key, None, at_once=at_once)
    for child in world.collections.values():
        if fields and child.parent and child.parent.collection == collection and child.parent.cascade:
            for below in list(world.children(child.name, child.parent.field, fields[child.parent.field])):
                remove(world, child.name, child.key_of(below), at_once=at_once)


def merged(labels: Iterable[Fields], additions: Iterable[Fields]) -> list[Fields]:
    """Labels with others put over them, in the order in which their keys came."""
    values = {label["Key"]: label for label in [*labels, *additions]}
    return [{"Key": key, "Value": label.get("Value") or ""} for key, label in values.items()]


def _unused_id(call: Call, new_id: Callable[[float], str]) -> str:
    while call.world.store.read(call.collection.name, found := new_id(call.world.clock)) is not None:
        pass
    return found


def _complete_parent(world: World, parent: Parent | None, fields: Fields) -> None:
    if parent is None:
        return
    if not fields.get(parent.field) and parent.default:
        fields[parent.field] = parent.default(world)
    world.find(parent.collection, fields[parent.field])


def _refuse_taken(call: Call, fields: Fields, before: Fields | None) -> None:
    for unique in call.collection.unique:
        if unique.quirk and not call.world.settings.quirks[unique.quirk]:
            continue
        values = [fields.get(name) for name in unique.fields]
        if before and values == [before.get(name) for name in unique.fields]:
            continue
        for other in call.world.store.every(call.collection.name):
            if values == [other.get(name) for name in unique.fields]:
                raise Refused(unique.taken, str(values[-1]))

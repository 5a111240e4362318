"""Diff: what would change, and whether the object must be replaced. Compares inputs with inputs; calls nobody."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from pulumi_resource_alicloud.lifecycle.likeness import alike, identical, is_absent
from pulumi_resource_alicloud.lifecycle.paths import property_path, root
from pulumi_resource_alicloud.lifecycle.schema import Declaration, Property
from pulumi_resource_alicloud.lifecycle.values import Properties, Value, has_unknown, reveal
from pulumi_resource_alicloud.resources.vocabulary import Resource, SameAs

Action: TypeAlias = Literal["add", "delete", "update"]


@dataclass(frozen=True, slots=True)
class Change:
    """One path that differs; paths are valid in the old inputs, in the new ones, or in both."""

    path: str
    action: Action
    replaces: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs between two sets of inputs."""

    changes: tuple[Change, ...] = ()
    delete_first: bool = False
    """A replacement, whoever asks for one, cannot be made while the old object holds its name."""
    stays: dict[str, str] = field(default_factory=dict)
    """Properties that were removed but keep their value in the cloud, with the reason."""

    @property
    def properties(self) -> list[str]:
        """Return the top-level properties that differ."""
        return list(dict.fromkeys(root(change.path) for change in self.changes))

    @property
    def replacing(self) -> list[str]:
        """Return the top-level properties whose change replaces the object."""
        return list(dict.fromkeys(root(change.path) for change in self.changes if change.replaces))


def compare(
    record: Resource,
    declared: Declaration,
    old: Properties,
    new: Properties,
    *,
    state: Properties,
    ignored: Sequence[str] = (),
    renamed: str = "",
) -> Difference:
    """Compare old inputs with new ones.

    Args:
        record: the resource's record.
        declared: its declaration in schema.json.
        old: inputs as recorded, or as just read.
        new: inputs as the program gives them now.
        state: outputs that go with `old`: they tell what the service chose where the program said nothing.
        ignored: property paths of ignoreChanges.
        renamed: the property that has another value in a replacement, because Check names it.
    """
    changes: list[Change] = []
    stays: dict[str, str] = {}
    for name, prop in declared.inputs.items():
        before, after = old.get(name), new.get(name)
        if identical(before, after) and not has_unknown(after):
            continue  # nearly always: the way of most properties of most resources at most times
        if is_absent(before) and is_absent(after):
            continue
        chosen = state.get(name) if name in declared.computed else None
        was = chosen if is_absent(before) and chosen is not None else effective(record, old, name)
        if alike(record, prop, was, effective(record, new, name)):
            continue
        if is_absent(after) and (name in record.kept or (prop.replaces and name in declared.computed)):
            # What the service chooses, and no default would undo, is its business again, and stays without a word.
            if name not in declared.computed or name in record.defaults:
                stays[name] = record.kept.get(
                    name, "the service cannot unset it; only a new resource would be without it"
                )
            continue
        replaces = _replaces(record, prop, was, effective(record, new, name))
        changes.extend(
            change for change in _changes(record, prop, replaces, old, new) if not _covered(change.path, ignored)
        )
    return Difference(
        changes=tuple(changes),
        delete_first=_name_in_the_way(record, declared, old, new, renamed),
        stays=stays,
    )


def effective(record: Resource, inputs: Properties, name: str) -> Value:
    """Return what a property amounts to: the input, or the service's default when there is none."""
    value = inputs.get(name)
    if not is_absent(value):
        return value
    default = record.defaults.get(name)
    return inputs.get(default.name) if isinstance(default, SameAs) else default


def _replaces(record: Resource, prop: Property, was: Value, now: Value) -> bool:
    if prop.name in record.grows and not has_unknown(now) and _keys(was) - _keys(now):
        return True
    steps = record.one_way.get(prop.name)
    return prop.replaces if steps is None else (reveal(was), reveal(now)) not in steps


def _changes(record: Resource, prop: Property, replaces: bool, old: Properties, new: Properties) -> Iterator[Change]:
    was, now = reveal(old.get(prop.name)), reveal(new.get(prop.name))
    if is_absent(was):
        yield Change(prop.name, "add", replaces)
    elif is_absent(now):
        yield Change(prop.name, "delete", replaces)
    elif prop.type.kind == "map" and isinstance(was, dict) and isinstance(now, dict):
        yield from _entry_changes(record, prop, replaces, was, now)
    elif isinstance(was, list) and isinstance(now, list) and len(was) == len(now):
        yield from _element_changes(record, prop, replaces, was, now)
    else:
        yield Change(prop.name, "update", replaces)


def _entry_changes(
    record: Resource, prop: Property, replaces: bool, was: Properties, now: Properties
) -> Iterator[Change]:
    for key in dict.fromkeys((*was, *now)):
        if alike(record, prop, {key: was.get(key)}, {key: now.get(key)}):
            continue
        action: Action = "add" if was.get(key) is None else "delete" if now.get(key) is None else "update"
        yield Change(property_path([prop.name, key]), action, replaces)


def _element_changes(
    record: Resource, prop: Property, replaces: bool, was: list[Value], now: list[Value]
) -> Iterator[Change]:
    """Name the elements that differ where old and new stand at the same index, the whole list otherwise."""
    differing = [index for index, pair in enumerate(zip(was, now, strict=True)) if not identical(*pair)]
    same_keys = all(_key(was[index]) == _key(now[index]) for index in differing)
    if not same_keys:
        yield Change(prop.name, "update", replaces)
        return
    for index in differing:
        if not alike(record, prop, [was[index]], [now[index]]):
            yield Change(property_path([prop.name, index]), "update", replaces)


def _keys(value: Value) -> set[Value]:
    revealed = reveal(value)
    return {_key(entry) for entry in revealed} if isinstance(revealed, list) else set()


def _key(element: Value) -> Value:
    return element.get("key") if isinstance(element, dict) else element


def _name_in_the_way(record: Resource, declared: Declaration, old: Properties, new: Properties, renamed: str) -> bool:
    """Tell whether the new object is to have the name, or the key, that the old one holds until it is deleted."""
    unique = record.unique
    if unique is not None:
        if unique.freed != "on delete" or unique.name == renamed or is_absent(new.get(unique.name)):
            return False
        scope = {unique.name, *unique.within}
    elif record.create_overwrites:
        scope = {
            name for name in declared.inputs if record.wire_name(name) in {*record.id.parts, *record.id.qualifiers}
        }
    else:
        return False
    return all(
        alike(record, declared.inputs[name], effective(record, old, name), effective(record, new, name))
        for name in scope
    )


def _covered(path: str, ignored: Sequence[str]) -> bool:
    return any(path == entry or path.startswith((f"{entry}.", f"{entry}[")) for entry in ignored)

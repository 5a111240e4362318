"""The object types that a page explains, and the properties that lead to each: the way in and the way back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sdk.generator.model import ObjectType, Package, Property


@dataclass(frozen=True, slots=True)
class User:
    """A property that is of a type: its name, and the class and the anchor's beginning of what it belongs to."""

    name: str
    owner: str
    prefix: str


@dataclass(frozen=True, slots=True)
class Nested:
    """The types of one page, by name."""

    types: tuple[ObjectType, ...]
    anchors: Mapping[str, str]
    """Token to anchor."""
    users: Mapping[str, tuple[User, ...]]
    """Token to the properties that are of the type."""


MOST_APART = 5
"""So many properties that differ in their names alone are told as one."""


@dataclass(frozen=True, slots=True)
class Group:
    """Properties that are told together, or one after the other."""

    properties: tuple[Property, ...]
    alike: bool = False
    """They differ in their names alone."""
    text: str = ""
    """What is said of all of them, with `<name>` in place of the name."""


def alike(properties: Sequence[Property]) -> list[Group]:
    """Return properties in groups: long rows that say the same of each are one group, and come last."""
    rows: dict[tuple[str, str, bool, bool], list[Property]] = {}
    for prop in properties:
        text = prop.doc.replace(f"`{prop.name}`", "`<name>`")
        key = (text, str(prop.type), prop.required, bool(prop.secret or prop.deprecation))
        rows.setdefault(key, []).append(prop)
    long = [row for row in rows.items() if len(row[1]) >= MOST_APART and not row[0][2] and not row[0][3]]
    together = {prop.name for _, row in long for prop in row}
    apart = tuple(prop for prop in properties if prop.name not in together)
    return [Group(apart), *(Group(tuple(row), alike=True, text=key[0]) for key, row in long)]


def prefix_of(declared: ObjectType) -> str:
    """Return what the anchors of a type's properties begin with, so that no two on a page are equal."""
    return f"{declared.name.lower()}_"


def nested_types(package: Package, owner: str, groups: Sequence[tuple[str, Iterable[Property]]]) -> Nested:
    """Return the types that groups of properties lead to; each group comes with the beginning of its anchors."""
    users: dict[str, list[User]] = {}
    waiting = [(User(prop.name, owner, prefix), prop) for prefix, properties in groups for prop in properties]
    for user, prop in waiting:  # it grows while types are found
        for token in sorted(prop.type.objects):
            known = token in users
            if user not in users.setdefault(token, []):
                users[token].append(user)
            if not known:
                declared = package.types[token]
                waiting += [
                    (User(inner.name, declared.name, prefix_of(declared)), inner) for inner in declared.properties
                ]
    types = sorted((package.types[token] for token in users), key=lambda declared: declared.name)
    return Nested(
        tuple(types),
        {declared.token: declared.name.lower() for declared in types},
        {token: tuple(found) for token, found in users.items()},
    )

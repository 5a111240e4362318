"""The words in which a collection of the API is written down, so that one engine can serve all of them.

A collection is a record: operations with parameters, rules of values, ids, defaults, answers, codes. No behaviour.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import BOOLEAN, TEXT, Rule, integer, one_of

if TYPE_CHECKING:
    from aiworkspace_emulator.world import Call, World

Fields = dict[str, Any]
Verb = Callable[["Call"], Fields]
Computed = Callable[["World", Fields], Any]
Filter = Callable[["Call", Fields, Any], bool]

LIST_RULES: Mapping[str, Rule] = {
    "PageNumber": integer(1),
    "PageSize": integer(1, 1000),
    "Order": one_of("ASC", "DESC"),
    "Verbose": BOOLEAN,
    "MaxResults": integer(1, 1000),
    "PageToken": integer(0),
}


@dataclass(frozen=True, slots=True)
class Listing:
    """How a list call answers: under which name, filtered by which parameters, sortable by which fields."""

    items: str
    filters: Mapping[str, Filter] = field(default_factory=dict)
    sort: tuple[str, ...] = ("GmtCreateTime",)
    order: str = "ASC"
    page_size: int = 20
    answers: tuple[str, ...] = ("TotalCount",)


@dataclass(frozen=True, slots=True)
class Operation:
    """One call of the API.

    `accepts` names query parameters of GET and DELETE, body fields of POST and PUT; `!` marks the required ones.
    `ignores` names parameters that the service is known to take without an effect.
    """

    name: str
    method: str
    path: str
    verb: Verb
    accepts: str = ""
    answers: str = ""
    rules: Mapping[str, Rule] = field(default_factory=dict)
    listing: Listing = field(default_factory=lambda: Listing(""))
    fixed: Mapping[str, Any] = field(default_factory=dict)
    ignores: tuple[str, ...] = ()
    request_id: str = "RequestId"

    @property
    def kind(self) -> str:
        """Whether the call is a list, a get or a write."""
        return "list" if self.listing.items else "get" if self.method == "GET" else "write"

    @property
    def in_query(self) -> bool:
        """Whether parameters travel in the query."""
        return self.method in {"GET", "DELETE"}

    @property
    def accepted(self) -> tuple[str, ...]:
        """Names of all parameters."""
        return tuple(name.rstrip("!") for name in self.accepts.split())

    @property
    def required(self) -> tuple[str, ...]:
        """Names of the parameters that cannot be left out."""
        return tuple(name[:-1] for name in self.accepts.split() if name.endswith("!"))


@dataclass(frozen=True, slots=True)
class Parent:
    """The object that another one belongs to, found by a field; with `cascade` its children go when it goes."""

    collection: str
    field: str
    default: Callable[[World], str] | None = None
    cascade: bool = False


@dataclass(frozen=True, slots=True)
class Unique:
    """Fields whose values, taken together, no two objects may share; only while `quirk` is on, if one is named."""

    fields: tuple[str, ...]
    taken: Refusal
    quirk: str = ""


@dataclass(frozen=True, slots=True)
class Collection:
    """Everything that sets one kind of object apart from the others.

    `always` are values answered in place of absent ones, `verbose` fields answered only on demand, `timed` computed
    fields that win over what is stored, `gone_quirk` the quirk that chooses the not-found code, `also_identifies`
    fields beside the key that tell one object from another.
    """

    name: str
    id_field: str
    operations: tuple[Operation, ...]
    answers: str
    gone: Refusal
    gone_quirk: str = ""
    key: tuple[str, ...] = ()
    also_identifies: tuple[str, ...] = ()
    new_id: Callable[[float], str] | None = None
    rules: Mapping[str, Rule] = field(default_factory=dict)
    defaults: Mapping[str, Any] = field(default_factory=dict)
    always: Mapping[str, Any] = field(default_factory=dict)
    computed: Mapping[str, Computed] = field(default_factory=dict)
    verbose: frozenset[str] = frozenset()
    timed: frozenset[str] = frozenset()
    parent: Parent | None = None
    unique: tuple[Unique, ...] = ()
    modified_field: str = "GmtModifiedTime"
    creating: Callable[[Call, Fields], None] | None = None
    created: Callable[[Call, Fields], None] | None = None
    deleting: Callable[[Call, Fields], None] | None = None
    updating: Callable[[Call, Fields], None] | None = None

    @property
    def identity(self) -> tuple[str, ...]:
        """The fields of an answer that say which object it is about."""
        return (*(self.key or (self.id_field,)), *self.also_identifies)

    def rule(self, operation: Operation, name: str) -> Rule:
        """The rule of a parameter: the operation's own, else that of lists or of the collection's fields."""
        shared = LIST_RULES if operation.in_query else self.rules
        return operation.rules.get(name, shared.get(name, TEXT))

    def key_of(self, fields: Mapping[str, Any]) -> str:
        """The key of an object in the store and in the control interface; parts are joined with a colon."""
        return ":".join(str(fields[name]) for name in self.key or (self.id_field,))


def same(name: str) -> Filter:
    """Objects whose field has exactly the value."""
    return lambda _, fields, value: bool(fields.get(name) == value)


def same_each(names: str) -> dict[str, Filter]:
    """Filters for parameters that are called like the field they compare with."""
    return {name: same(name) for name in names.split()}


def labelled_with(separator: str) -> Filter:
    """Objects with all labels of a text such as team=vision,stage=test; only the separator differs between calls."""

    def passes(_: Call, fields: Fields, value: str) -> bool:
        labels = {f"{label['Key']}{separator}{label['Value']}" for label in fields.get("Labels", ())}
        return set(value.split(",")) <= labels

    return passes


def contains(*names: str) -> Filter:
    """Objects with the value somewhere in one of the fields: the fuzzy match of the service."""
    return lambda _, fields, value: any(value in str(fields.get(name, "")) for name in names)


def among(name: str) -> Filter:
    """Objects whose field is one of the values joined with commas."""
    return lambda _, fields, value: str(fields.get(name)) in value.split(",")


def labelled(_: Call, fields: Fields, value: Any) -> bool:
    """Objects with a label whose key or value contains the text."""
    return any(value in label["Key"] or value in label.get("Value", "") for label in fields.get("Labels", ()))

"""The words in which a collection of the API is written down, so that one engine can serve all of them.

A collection is a record: operations with parameters, rules of values, ids, defaults, answers, codes. What is peculiar
to one collection is a function of the record; it is given the `Call`, and with it the `World`: the emulated account.
Knows nothing of HTTP.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from aiworkspace_emulator.identity import Caller
from aiworkspace_emulator.refusals import Refusal, Refused
from aiworkspace_emulator.rules import BOOLEAN, TEXT, Rule, integer, one_of, text
from aiworkspace_emulator.settings import Settings
from aiworkspace_emulator.store import Store, View
from aiworkspace_emulator.times import shown, stamp

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
    "NextToken": text(pattern="[0-9]+"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """How a list call answers."""

    items: str
    """Field of the answer that has the list."""
    filters: Mapping[str, Filter] = field(default_factory=dict)
    """Parameter to what decides whether an object passes."""
    sort: tuple[str, ...] = ("GmtCreateTime",)
    """Fields that SortBy may name; the first is the default."""
    order: str = "ASC"
    """`ASC` or `DESC`, when the caller does not say."""
    page_size: int = 20
    """Length of a page, when the caller does not say."""
    answers: tuple[str, ...] = ("TotalCount",)
    """What the answer says of the whole list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One call of the API."""

    name: str
    """The API's name: `CreateModel`."""
    method: str
    """Of HTTP."""
    path: str
    """Of the URL; a parameter in it stands in braces: `/api/v1/models/{ModelId}`."""
    verb: Verb
    """What carries it out: one of `verbs`, or a function of the collection."""
    accepts: str = ""
    """Names of parameters, parted by spaces: of the query for GET and DELETE, of the body for POST and PUT; `!`
    marks those that are required."""
    answers: str = ""
    """Names of the fields that the answer has, parted by spaces; none: those of the collection."""
    rules: Mapping[str, Rule] = field(default_factory=dict)
    """Parameter to rule, where it is not that of the collection's field."""
    listing: Listing = field(default_factory=lambda: Listing(items=""))
    """How the list is made, where the call answers with one."""
    fixed: Mapping[str, Any] = field(default_factory=dict)
    """Parameters that the caller cannot give, with their values: for the verb."""
    ignores: tuple[str, ...] = ()
    """Parameters that the service is known to take without an effect."""
    request_id: str = "RequestId"
    """How this call's answer spells it."""

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
    """The object that another one belongs to."""

    collection: str
    """The parent's collection."""
    field: str
    """The child's field that has the parent's key."""
    default: Callable[[World], str] | None = None
    """What the parent is when the caller does not say."""
    cascade: bool = False
    """A child goes when its parent goes; else it stays, and its parent is gone."""


@dataclass(frozen=True, slots=True)
class Unique:
    """Fields whose values, taken together, no two objects may share."""

    fields: tuple[str, ...]
    """The fields."""
    taken: Refusal
    """What the second object is refused with."""
    quirk: str = ""
    """The quirk that must be on, if it is one."""


@dataclass(frozen=True, slots=True)
class Collection:
    """Everything that sets one kind of object apart from the others."""

    name: str
    """What the control interface calls it."""
    id_field: str
    """Field that has the id."""
    operations: tuple[Operation, ...]
    """All calls that are about such objects."""
    answers: str
    """Fields of an answer, parted by spaces."""
    gone: Refusal
    """What a call is refused with when the object does not exist."""
    gone_quirk: str = ""
    """The quirk that chooses the code of that refusal, if there is one."""
    key: tuple[str, ...] = ()
    """Fields that name an object, where the id alone does not."""
    also_identifies: tuple[str, ...] = ()
    """Fields beside the key that tell one object from another."""
    new_id: Callable[[float], str] | None = None
    """Makes an id of the present time; none: the caller gives what names the object."""
    rules: Mapping[str, Rule] = field(default_factory=dict)
    """Field to the rule that its values obey."""
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """Field to what it is when the caller does not say."""
    always: Mapping[str, Any] = field(default_factory=dict)
    """Field to what is answered in place of nothing."""
    computed: Mapping[str, Computed] = field(default_factory=dict)
    """Field to what makes its value when it is answered."""
    verbose: frozenset[str] = frozenset()
    """Fields that are answered on demand only."""
    timed: frozenset[str] = frozenset()
    """Computed fields that win over what is stored."""
    parent: Parent | None = None
    """What the objects belong to, if anything."""
    unique: tuple[Unique, ...] = ()
    """What no two objects may share."""
    modified_field: str = "GmtModifiedTime"
    """Field that has the time of the last change."""
    creating: Callable[[Call, Fields], None] | None = None
    """Called before an object is stored; it may change the fields, or refuse."""
    created: Callable[[Call, Fields], None] | None = None
    """Called when an object is stored."""
    deleting: Callable[[Call, Fields], None] | None = None
    """Called before an object is removed; it may refuse."""
    updating: Callable[[Call, Fields], None] | None = None
    """Called before a change is stored; it may change the fields, or refuse."""

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


@dataclass(frozen=True, slots=True)
class World:
    """Everything that outlives a call."""

    store: Store
    """The objects, and what they were."""
    settings: Settings
    """What a test has set."""
    collections: Mapping[str, Collection]
    """All collections by name."""

    @property
    def now(self) -> float:
        """The present, in seconds since the epoch: what waits and lags are counted by."""
        return self.store.now()

    @property
    def clock(self) -> float:
        """What the clock of the service shows: what is written into objects and compared with what callers write."""
        return self.now + self.settings.number("clockOffsetSeconds")

    @property
    def stamp(self) -> str:
        """The clock of the service as objects hold it."""
        return stamp(self.clock)

    def gone(self, refusal: Refusal, about: str) -> Refused:
        """An object is not there: the collection's code, with the status that the quirk says."""
        status = refusal.status if refusal.settled else self.settings.quirks["notFoundStatus"]
        return Refused(replace(refusal, status=status), about)

    def find(self, collection: str, key: str, view: View = View.WRITE) -> Fields:
        """An object as a view sees it, or the collection's not-found answer."""
        fields = self.store.read(collection, key, view)
        if fields is None:
            raise self.gone(self.refusal_when_gone(collection), key)
        return fields

    def refusal_when_gone(self, collection: str) -> Refusal:
        """The not-found refusal of a collection, with the code that a quirk may have chosen."""
        gone = self.collections[collection].gone
        quirk = self.collections[collection].gone_quirk
        return replace(gone, code=self.settings.quirks[quirk]) if quirk else gone

    def children(self, collection: str, field: str, value: Any, view: View = View.WRITE) -> Iterator[Fields]:
        """The objects of a collection that have a value in a field, oldest first."""
        return (fields for fields in self.store.every(collection, view) if fields.get(field) == value)


@dataclass(frozen=True, slots=True)
class Call:
    """One request after its parameters were checked."""

    world: World
    """The account that it is made to."""
    collection: Collection
    """The kind of object that it is about."""
    operation: Operation
    """What is asked."""
    given: Mapping[str, Any]
    """Parameters of path, query and body by name."""
    caller: Caller
    """Who signed it."""

    @property
    def key(self) -> str:
        """The key of the object that the path names."""
        return self.collection.key_of(self.given)

    def describe(self, fields: Fields, names: str = "", *, verbose: bool = False) -> Fields:
        """An object as the service answers it: no field that was never set, none that was cleared."""
        return describe(self.world, self.collection, fields, names, verbose=verbose)


def describe(world: World, collection: Collection, fields: Fields, names: str = "", *, verbose: bool = False) -> Fields:
    """The named fields of an object (all that the collection answers, if none is named) as they go over the wire."""
    shows_empty = world.settings.quirks["clearedFields"] == "empty"
    form = world.settings.quirks["timeForm"]
    answer: Fields = {}
    for name in (names or collection.answers).split():
        if name in collection.verbose and not verbose:
            continue
        compute = collection.computed.get(name)
        value = compute(world, fields) if compute else fields.get(name)
        if value is None or (value in ("", {}, []) and not shows_empty):
            value = collection.always.get(name)
        if value is not None:
            answer[name] = shown(name, value, form)
    return answer

"""The words in which a resource is described: calls, ids, waits, look-ups, rules.

A record says what is peculiar to a resource of the API; what schema.json says already (types, requiredness,
secrecy, which change replaces) is not repeated. Nothing here does anything: `lifecycle` interprets it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, TypeAlias

JsonSchema: TypeAlias = Mapping[str, Any]
"""A fragment of JSON Schema; `rules` adds the keywords maxBytes, jsonText, maxSerialized and distinctKeys."""


def names(*texts: str) -> frozenset[str]:
    """Return the words of texts as a set: a record names many properties, and one a line would hide the rest of it."""
    return frozenset(word for text in texts for word in text.split())


def in_capitals(name: str) -> str:
    """Return a name as the API spells it, where nothing else is said: `modelId` is its `ModelId`."""
    return name[0].upper() + name[1:]


def plurals(*texts: str) -> dict[str, str]:
    """Return the names of properties with the parameters for several values: dataType and DataTypes."""
    return {word: f"{in_capitals(word)}s" for word in sorted(names(*texts))}


@dataclass(frozen=True, slots=True)
class Envelope:
    """A list of one element, in which a call sends the object and in which its answer returns it."""

    name: str
    """Wire field of the list: `Members`."""
    outside: frozenset[str] = frozenset()
    """Wire fields that stay beside the list: those of the path."""


@dataclass(frozen=True, slots=True)
class Call:
    """One operation of the API. Wire fields are taken from the id, from the inputs and from `fixed`."""

    operation: str
    """The API's name of it: `UpdateModel`."""
    when: frozenset[str] = frozenset()
    """Input properties that an update call carries; it is made when one of them changed."""
    fixed: Mapping[str, Any] = field(default_factory=dict)
    """Wire fields that are always sent with the same value."""
    renames: Mapping[str, str] = field(default_factory=dict)
    """Wire names that this call alone spells differently: {"WorkspaceId": "ResourceId"}."""
    carries_nothing: bool = False
    """The call says everything by being made: it carries none of the properties in `when`."""
    envelope: Envelope | None = None
    """The list that the object travels in, where it does."""


@dataclass(frozen=True, slots=True)
class Id:
    """The id: wire fields joined with colons. A part is what an input says or, first of all, what create answers."""

    parts: tuple[str, ...]
    """Wire fields, in the order in which they are joined: `ModelId`, `VersionName`."""
    example: str
    """An id as the service makes them, for messages and pages."""
    also: tuple[tuple[str, ...], ...] = ()
    """Other forms that import understands; a part with a leading `=` is a word that stands there as it is."""
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    """Wire fields that belong to the key but not to the id, with what they are when nobody says."""
    numbers: frozenset[str] = frozenset({"WorkspaceId", "UserId"})
    """Parts that are numbers: digits, 0 to 9, and nothing else."""

    @property
    def format(self) -> str:
        """Return the forms of the id as documentation prints them: `<model_id>:<version_name>`."""
        return " or ".join(_form(parts) for parts in (self.parts, *self.also))


@dataclass(frozen=True, slots=True)
class Until:
    """A state that the object reaches by itself after create. Any state not named here may lead on to it."""

    field: str
    """Wire field of the answer that has the state."""
    done: frozenset[str]
    """States in which the object can be used."""
    failed: frozenset[str]
    """States that are an error of create."""
    remedy: str
    """What to do about an object that failed."""
    resting: frozenset[str] = frozenset()
    """States that lead nowhere by themselves, although the object exists and can be changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """How objects of one kind are listed: for look-ups after a lost answer, functions, lists and import files."""

    operation: str
    """The list call."""
    items: str
    """Wire field of its answer that has the list."""
    name: str
    """Wire field by which people know an object."""
    filters: frozenset[str] = frozenset()
    """Properties that one can ask for. What the call answers may only resemble what was asked."""
    renames: Mapping[str, str] = field(default_factory=dict)
    """Filter to parameter, where it is not the property's wire name."""
    unasked: frozenset[str] = frozenset()
    """Those of the filters that the call does not know: they are compared on our side alone."""
    in_lists: frozenset[str] = frozenset()
    """Those of the filters that the call takes as lists; it takes any other list as text joined with commas."""
    labelled: str = "="
    """What stands between key and value of a label in a parameter."""
    within: frozenset[str] = frozenset()
    """Those of the filters that say what the objects live in; an item that does not repeat them is given them."""
    needs: frozenset[str] = frozenset()
    """Those of the filters without which the call is refused."""
    fixed: Mapping[str, Any] = field(default_factory=dict)
    """Parameters that are always sent with the same value."""
    detailed: Mapping[str, Any] = field(default_factory=dict)
    """Parameters that are sent where objects are shown as a whole, not only named."""
    spelled: Mapping[str, str] = field(default_factory=dict)
    """Property to wire field, where the items of the list spell it otherwise than the answer about one object."""
    paging: Literal["numbers", "token", "none"] = "numbers"
    """How pages are asked for: by PageNumber and PageSize, by NextToken and MaxResults, or there is one answer."""
    sort: str = "GmtCreateTime"
    """What SortBy is asked for, oldest first; "" where the call cannot sort."""


class Kind(Protocol):
    """What objects have in common that can be listed: resources, and things that are looked up only."""

    @property
    def title(self) -> str:
        """What messages call such an object."""

    @property
    def id(self) -> Id:
        """What its id is made of."""

    @property
    def listing(self) -> Listing | None:
        """How such objects are listed."""

    @property
    def read(self) -> Call | None:
        """The call that answers with one object, where there is one."""

    @property
    def rules(self) -> Mapping[str, JsonSchema]:
        """What the service refuses."""

    def wire_name(self, name: str) -> str:
        """Return the API's name of a property."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """A kind of object that functions look up and no program makes: images, roles, users."""

    title: str
    """What messages call such an object: `image`."""
    id: Id
    """What its id is made of."""
    listing: Listing
    """How such objects are listed."""
    read: Call | None = None
    """The call that answers with one object, where there is one."""
    wire: Mapping[str, str] = field(default_factory=dict)
    """Property to wire name, where it is not the name with a capital first letter."""
    rules: Mapping[str, JsonSchema] = field(default_factory=dict)
    """What the service refuses."""

    def wire_name(self, name: str) -> str:
        """Return the API's name of a property."""
        return self.wire.get(name) or in_capitals(name)


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the package: it only looks. Arguments and results are those of schema.json."""

    token: str
    """Pulumi's name of it: `alicloud:pai/getWorkspaceModels:getWorkspaceModels`."""
    answers: Literal["all", "one", "newest", "import file", "as it is"]
    """All that are found; the one, where none or several are an error; the one that was made last; how to import; or
    what a call answers, property by property.
    """
    of: Kind | None = None
    """What it looks for, if that is of a kind that has a list or an id."""
    call: Call | None = None
    """The call whose answer is told as it is."""
    seconds: float = 60.0
    """How long it may take."""


@dataclass(frozen=True, slots=True)
class Entries:
    """A property whose entries have calls of their own: labels, roles. Changed entries are added before any removal."""

    property: str
    """The property, an array."""
    add: str
    """Operation that adds entries, or sets those that exist."""
    add_field: str
    """Wire field in which it takes them."""
    remove: str
    """Operation that removes entries."""
    remove_field: str
    """Wire field in which it takes their keys."""
    add_each: bool = False
    """One call for every entry instead of one with the list of them."""
    remove_each: bool = False
    """One call for every entry instead of one with the keys joined by commas."""


@dataclass(frozen=True, slots=True)
class UniqueName:
    """A property whose value can exist once within `within`, and when the cloud frees it again."""

    name: str
    """The property."""
    within: frozenset[str] = frozenset()
    """Properties that must be equal as well for two names to clash; none: they clash in the whole account."""
    freed: Literal["on delete", "after 14 days"] = "on delete"
    """When the name of a deleted object can be taken again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoName:
    """How a name is made where the program gives none: it begins with a letter."""

    property: str
    """The property that is the name."""
    longest: int
    """Characters that a name may have."""
    shortest: int = 1
    """Characters that it must have."""
    signs: str = "_-"
    """What a name may have beside letters and digits; the last one joins its parts."""
    chinese: bool = False
    """Whether Chinese characters count as letters."""


@dataclass(frozen=True, slots=True)
class SameAs:
    """A default that repeats another property."""

    name: str
    """The property that is repeated."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds an operation may take when the program does not say."""

    create: float = 300.0
    """Until the object is ready."""
    update: float = 300.0
    """Until what was written is seen."""
    delete: float = 300.0
    """Until the object is gone."""
    read: float = 60.0
    """Until the service has answered."""


Hint: TypeAlias = Callable[[Mapping[str, Any]], str]
"""Makes the advice for an error code from the fields that were sent."""


@dataclass(frozen=True, slots=True)
class Resource:
    """Everything the provider knows of a resource beyond schema.json."""

    token: str
    """Pulumi's name of the type: `alicloud:pai/workspaceModel:WorkspaceModel`."""
    title: str
    """What messages call such an object: `model version`."""
    id: Id
    """What the id is made of."""
    create: Call
    """The call that makes an object."""
    read: Call
    """The call that answers with one object."""
    delete: Call
    """The call that removes an object."""
    listing: Listing | None = None
    """How such objects are listed."""
    recognised_by: tuple[str, ...] = ()
    """Wire fields that tell an object in the list whose create gave no clear answer, the one that is asked for first.

    Without them it is looked up by its key: create found none there.
    """
    update: tuple[Call, ...] = ()
    """The calls that change an object in place, in the order in which they are made."""
    gone: frozenset[str] = frozenset()
    """Error codes which, with HTTP 404 or 400, say that the object does not exist. No other answer says so."""
    ready: Until | None = None
    """Where a new object cannot be used at once: what is waited for."""
    lingers: bool = False
    """Delete is finished only when read says gone."""
    entries: Entries | None = None
    """A property with calls of its own for its entries, if there is one."""
    one_way: Mapping[str, frozenset[tuple[str, str]]] = field(default_factory=dict)
    """Properties that can change in place only so, from one value to another; any other change replaces."""
    grows: frozenset[str] = frozenset()
    """Lists with keys whose entries can be added and changed in place, but not removed: a removal replaces."""
    create_overwrites: bool = False
    """Create would overwrite what exists: look first, and refuse."""
    transient: frozenset[str] = frozenset()
    """Error codes that pass by themselves within seconds."""
    undeletable: Mapping[str, str] = field(default_factory=dict)
    """Wire field and value of an object that the API does not delete by itself: it goes with its parent."""
    adopted: Literal["always", "on request"] = "always"
    """Whether the import file of a workspace has such objects without being asked for them."""
    never_adopted: Mapping[str, str] = field(default_factory=dict)
    """Wire field of a list to the entry that keeps an object out of import files: it could not be removed."""
    of_others: frozenset[str] = frozenset()
    """Wire fields that an object has only if it belongs to others, who let everybody or us see it."""
    unique: UniqueName | None = None
    """The name that no two objects may have, if there is one."""
    autoname: AutoName | None = None
    """The name that is made where the program gives none, if there is one."""
    wire: Mapping[str, str] = field(default_factory=dict)
    """Property to wire name, where it is not the name with a capital first letter."""
    stamps: frozenset[str] = frozenset({"gmtModifiedTime"})
    """Outputs that change with every update, so that a preview does not know them."""
    write_only: frozenset[str] = frozenset()
    """Wire fields that no answer is trusted to repeat: what was sent is all there is to know."""
    sets: frozenset[str] = frozenset()
    """Arrays whose order means nothing."""
    chosen: frozenset[str] = frozenset()
    """Inputs the service fills in when nothing is sent, beyond those that schema.json declares so."""
    lacking: Mapping[str, Any] = field(default_factory=dict)
    """Property that an object may lack, to what programs read then: outputs whose type promises a value."""
    json_text: frozenset[str] = frozenset()
    """String properties that hold JSON: compared by what they mean."""
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """What the service fills in when nothing is sent; sent again when the property is removed."""
    kept: Mapping[str, str] = field(default_factory=dict)
    """Properties that the API cannot clear, with the sentence that tells the user so."""
    inhabited: str = ""
    """What lives in the object and goes with it when another one takes its place: told of the outermost one only."""
    rules: Mapping[str, JsonSchema] = field(default_factory=dict)
    """What the service refuses: failures of Check."""
    needs: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """(property, value): another property that must be given with it."""
    advice: Mapping[str, JsonSchema] = field(default_factory=dict)
    """What documentation says but the service does not enforce: warnings of Check."""
    advice_when: Mapping[tuple[str, str], Mapping[str, JsonSchema]] = field(default_factory=dict)
    """(property, value): what documentation says of other properties then."""
    hints: Mapping[str, Hint] = field(default_factory=dict)
    """Error code to the advice that its message ends with."""
    timeouts: Timeouts = Timeouts()
    """How long each verb may take."""

    def wire_name(self, name: str) -> str:
        """Return the API's name of a property."""
        return self.wire.get(name) or in_capitals(name)


def _form(parts: tuple[str, ...]) -> str:
    return ":".join(part[1:] if part.startswith("=") else f"<{_snake(part)}>" for part in parts)


def _snake(name: str) -> str:
    return "".join(f"_{char.lower()}" if char.isupper() else char for char in name).lstrip("_")

"""What a row of the resource table says of a resource, and how a row refers to other objects."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.values import Properties, Value

from tests.tables.resource_mistakes import Mistake

CODE_SOURCE: Final = "alicloud:pai/workspaceCodeSource:WorkspaceCodeSource"
DATASET: Final = "alicloud:pai/workspaceDataset:WorkspaceDataset"
DATASET_VERSION: Final = "alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion"
EXPERIMENT: Final = "alicloud:pai/workspaceExperiment:WorkspaceExperiment"
MEMBER: Final = "alicloud:pai/workspaceMember:WorkspaceMember"
MODEL: Final = "alicloud:pai/workspaceModel:WorkspaceModel"
MODEL_VERSION: Final = "alicloud:pai/workspaceModelVersion:WorkspaceModelVersion"
RUN: Final = "alicloud:pai/workspaceRun:WorkspaceRun"
USER_CONFIG: Final = "alicloud:pai/workspaceUserConfig:WorkspaceUserConfig"
WORKSPACE: Final = "alicloud:pai/workspaceWorkspace:WorkspaceWorkspace"


@dataclass(frozen=True, slots=True)
class IdOf:
    """The id of an object that a test makes beforehand; `other` asks for a second one beside the usual one."""

    token: str
    """Pulumi's name of its type."""
    other: bool = False
    """It is the second one of its kind."""


def _as_it_is(id_: str, _: Mapping[str, Any]) -> str:
    return id_


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the resource table: what one resource means to its users, with example inputs and what comes of them.

    The suites over all resources take their inputs, and what they expect, from here.
    """

    token: str
    """Pulumi's name of the type."""
    noun: str
    """What the API's operations are about: Create<noun>, Get<noun>, Update<noun>, Delete<noun>."""
    collection: str
    """Where the emulator keeps its objects."""
    minimal: Properties
    """The inputs that are required, and no others."""
    full: Properties
    """Every input, each with another value than the service's default."""
    numbered: tuple[str, str]
    """The property that tells objects apart, and a form that a number goes into."""
    changes: Mapping[str, Value]
    """For every input that is updated in place another value than that of `full`."""
    cleared: Mapping[str, Value]
    """For every input that can be removed what the cloud holds afterwards; None for nothing."""
    kept: frozenset[str] = frozenset()
    """Inputs whose removal changes nothing, because the service cannot or need not forget them."""
    replacements: Mapping[str, Value] = field(default_factory=dict)
    """For every input whose change replaces the object another value than that of `full`."""
    removals_replace: frozenset[str] = frozenset()
    """Inputs that need not be given, and whose removal replaces the object."""
    refused: frozenset[str] = frozenset()
    """Inputs whose value in `replacements` the service does not take for the object's parent, or not yet."""
    deleted_first: frozenset[str] = frozenset()
    """Inputs whose change replaces an object that stands in its successor's way."""
    one_way: Mapping[str, tuple[Value, Value]] = field(default_factory=dict)
    """For every input that can change in one direction only the value from which and that to which it can."""
    doomed: frozenset[str] = frozenset()
    """Inputs whose change needs a replacement that cannot be made; Check says so."""
    same: Mapping[str, Value] = field(default_factory=dict)
    """Other ways to write what `full` says."""
    coerced: Mapping[str, tuple[Value, Value]] = field(default_factory=dict)
    """What another language sends, and what it is taken for."""
    mistakes: Mapping[str, Mistake] = field(default_factory=dict)
    """What a program may do wrong, and how Check tells it: mistakes of two properties at least."""
    published: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    """For every input with a published list of values that list, as the API's documentation has it."""
    along: Mapping[Value, Properties] = field(default_factory=dict)
    """What else must be said with a published value."""
    malformed_ids: tuple[str, ...] = ()
    """What is no id of such an object: import says so without asking the service."""
    absent_ids: tuple[str, ...] = ()
    """Ids in every form, of objects that do not exist: one at least."""
    background: tuple[str, ...] = ()
    """Resources of which one must exist although no input names it."""
    recorded: Callable[[str, Mapping[str, Any]], str] = _as_it_is
    """The id that a stack records, from the emulator's; "" for an object that is there without being asked for."""
    import_id: Callable[[str, Properties], str] = _as_it_is
    """The id that leads to an object when nothing else is known, from the recorded one and the inputs."""
    grown: Mapping[str, Value] = field(default_factory=dict)
    """For every list that can grow, but not shrink, a shorter one than that of `full`."""
    unseen: frozenset[str] = frozenset()
    """Inputs that the service does not show."""
    named_by: frozenset[str] = frozenset()
    """Inputs that the id is made of: another value is another object, so that they do not drift."""
    single: bool = False
    """There is one such object, or none; create looks first, and update sets it whether it exists or not."""
    one_call: bool = False
    """All updates are one call."""
    activates: bool = False
    """Whether a new object becomes usable by itself, after a while."""
    unique: bool = False
    """Whether no two objects may have the same name, or the same number."""
    operations: Mapping[str, str] = field(default_factory=dict)
    """What a verb is called where it is not its name and the noun."""
    wire: Mapping[str, str] = field(default_factory=dict)
    """The API's names where they are not the property's with a capital letter."""
    beyond: Mapping[str, Any] = field(default_factory=dict)
    """What the create call takes beyond the inputs, by the API's names."""

    @property
    def title(self) -> str:
        """Return the short name that test ids show."""
        return self.token.rpartition(":")[2]

    def verbs(self) -> tuple[str, ...]:
        """Return the verbs that the API has for it: without changes in place it has no update."""
        return ("Create", "Get", "Update", "Delete") if self.changes else ("Create", "Get", "Delete")

    def operation(self, verb: str) -> str:
        """Return the API's name of a verb."""
        return self.operations.get(verb, f"{verb}{self.noun}")

    def inputs(self, number: int) -> Properties:
        """Return minimal inputs of one object among many."""
        name, form = self.numbered
        return {**self.minimal, name: form.format(number)}

    def wire_name(self, name: str) -> str:
        """Return the API's name of a property."""
        return self.wire.get(name, name[0].upper() + name[1:])

    def needs(self) -> Iterator[IdOf]:
        """Yield the ids that the inputs refer to."""
        for values in (self.minimal, self.full, self.replacements):
            yield from (value for value in values.values() if isinstance(value, IdOf))


def with_ids(values: Mapping[str, Any], ids: Mapping[IdOf, str]) -> Properties:
    """Return inputs with the ids of real objects in place of the references."""
    return {name: ids[value] if isinstance(value, IdOf) else value for name, value in values.items()}


LABELS: Final = [{"key": "base_model", "value": "SD 1.5"}, {"key": "stage", "value": "trial"}]
OTHER_LABELS: Final = [{"key": "base_model", "value": "SDXL"}, {"key": "owner", "value": "vision"}]
SWAPPED_LABELS: Final = [LABELS[1], LABELS[0]]

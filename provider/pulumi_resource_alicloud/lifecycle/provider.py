"""The provider as a whole: finds the record for a token, opens a scope, hands over to the verb.

Knows nothing of gRPC; one instance serves one process, and has one configuration at a time.
"""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from pulumi_resource_alicloud.lifecycle import create as creation
from pulumi_resource_alicloud.lifecycle import update as updating
from pulumi_resource_alicloud.lifecycle.autoname import MARK, Wish, named_by_us
from pulumi_resource_alicloud.lifecycle.check import Checker, without_bridge_keys
from pulumi_resource_alicloud.lifecycle.configuration import (
    check_config,
    compare_config,
    decode_config,
    guard_secrets,
    wrong_types,
)
from pulumi_resource_alicloud.lifecycle.connections import Connections
from pulumi_resource_alicloud.lifecycle.delete import delete
from pulumi_resource_alicloud.lifecycle.diff import Difference, compare
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput, NotConfigured
from pulumi_resource_alicloud.lifecycle.keeping import keeping
from pulumi_resource_alicloud.lifecycle.ledger import Ledger
from pulumi_resource_alicloud.lifecycle.neighbours import release
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Failure, Gateway, Journal, Scope, Stop
from pulumi_resource_alicloud.lifecycle.read import Observed, read
from pulumi_resource_alicloud.lifecycle.schema import Declaration, Schema
from pulumi_resource_alicloud.lifecycle.secrecy import guard, secrets_in
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.vocabulary import Function, Resource, Timeouts

if TYPE_CHECKING:
    from pulumi_resource_alicloud.lifecycle.found import Told
    from pulumi_resource_alicloud.lifecycle.lookups import Lookups

_MOST_SECRETS = 2_000
_TOO_MANY = f"The reason is not shown: it may repeat one of more than {_MOST_SECRETS} secrets of the request."


@dataclass(frozen=True, slots=True)
class Subject:
    """What one call is about: a resource's record and its declaration."""

    record: Resource
    declared: Declaration


class Provider:
    """The verbs of the protocol, in property values."""

    def __init__(
        self,
        schema: Schema,
        records: Mapping[str, Resource],
        gateway: Gateway,
        make_stop: Callable[[], Stop],
        functions: Mapping[str, Function] = MappingProxyType({}),
    ) -> None:
        self.schema = schema
        self._records = records
        self._functions = functions
        self._gateway = gateway
        self._make_stop = make_stop
        self._stop = make_stop()
        self._connections = Connections(gateway)
        self._ledger = Ledger()
        self._told: set[str] = set()
        self._confidential: frozenset[str] = frozenset()
        self._checkers: dict[str, Checker] = {}
        self._compiling = threading.Lock()

    # -- the engine comes and goes

    def begin(self) -> None:
        """Begin for an engine: what the one before it cancelled stays cancelled, what comes now is not."""
        if self._stop.is_set():
            self._stop = self._make_stop()
            self._ledger = Ledger()

    def cancel(self) -> None:
        """End every wait; what runs answers by itself."""
        self._stop.set()
        self.release()

    def release(self) -> None:
        """Let another configuration follow: the engine that gave the present one is through with it."""
        self._connections.release()

    # -- configuration

    def check_config(self, config: Properties, journal: Journal, *, default: bool) -> tuple[Properties, list[Failure]]:
        """Return the configuration to record and what is wrong with it."""
        declared = self.schema.provider
        return guard_secrets(declared, config), check_config(declared, self._gateway, config, journal, default=default)

    def diff_config(self, old: Properties, new: Properties, journal: Journal) -> Difference:
        """Return what differs between two configurations."""
        return compare_config(self.schema.provider, self._gateway, old, new, journal)

    def configure(self, config: Properties, journal: Journal) -> None:
        """Connect to the cloud without calling it, and warm up in the background.

        Raises:
            NotConfigured: configuration that cannot work, or no credentials; or another one is in use.
        """
        declared = self.schema.provider
        self._confidential |= frozenset(secrets_in(guard_secrets(declared, config), self.schema.names))
        decoded, found = decode_config(declared, config)
        typed = {name: value for name, value in decoded.items() if name in declared.inputs}
        found.extend(wrong_types(declared, typed))
        if found:
            raise NotConfigured("; ".join(f"{failure.path}: {failure.reason}" for failure in found) + ".")
        cloud = self._connections.connect(typed, lambda text: self._tell_once(text, journal))
        if cloud is not None:
            with suppress(RuntimeError, MemoryError):  # no thread to be had: the first call warms up
                threading.Thread(target=self._warm, args=(cloud,), name="warm-up", daemon=True).start()

    def _tell_once(self, text: str, journal: Journal) -> None:
        if text not in self._told:
            self._told.add(text)
            journal.warn(text)

    def _warm(self, cloud: Cloud) -> None:
        for token in self._records:
            self._checker(self.subject(token))
        self._gateway.warm(cloud)

    # -- secrets

    def secrets(self, token: str, *properties: Properties) -> frozenset[str]:
        """Return what is secret of some properties of a resource or, for any other token, of configuration."""
        record = self.schema.declaration(token)
        declared = self.schema.provider.inputs if record is None else {**record.outputs, **record.inputs}
        found = (secrets_in(guard(values, declared), self.schema.names) for values in properties)
        return self._confidential.union(*found)

    def hide(self, text: str, secrets: frozenset[str]) -> str:
        """Return a text that may repeat secrets without them; nothing of it where there are too many to look for."""
        return self._gateway.hide(text, secrets) if len(secrets) <= _MOST_SECRETS else _TOO_MANY

    # -- resources

    def subject(self, token: str) -> Subject:
        """Return what is known of a token.

        Raises:
            InvalidInput: the token is not one of ours.
        """
        record, declared = self._records.get(token), self.schema.declaration(token)
        if record is not None and declared is not None:
            return Subject(record, replace(declared, computed=declared.computed | record.chosen))
        raise InvalidInput(
            f"This plugin (version {self.schema.version}) has no resource of type '{token}'.", self._side_by_side(token)
        )

    def _side_by_side(self, token: str) -> str:
        if token.startswith("alicloud:pai/"):
            return f"Its resources are {', '.join(sorted(self._records))}."
        return (
            "It manages PAI only; all other Alibaba Cloud resources belong to the bridged plugin of the same name. "
            "Both work side by side, because the engine chooses a plugin by name and version: use the official "
            "SDK for this resource, and the SDK of this plugin for PAI resources. Make sure that no "
            "pulumi-resource-alicloud is on PATH, and that no entry in `plugins:` of Pulumi.yaml is without a version: "
            "such a plugin gets all requests. A program that names no version, for example in YAML, gets the bridged "
            "plugin if it is installed."
        )

    def _checker(self, subject: Subject) -> Checker:
        token = subject.record.token
        with self._compiling:
            found = self._checkers.get(token)
            if found is None:
                found = self._checkers[token] = Checker(subject.record, subject.declared)
        return found

    def check(
        self, token: str, old: Properties, new: Properties, journal: Journal, wish: Wish
    ) -> tuple[Properties, list[Failure]]:
        """Return the checked inputs and what is wrong with them."""
        return self._checker(self.subject(token)).check(old, new, journal, wish)

    def diff(
        self,
        token: str,
        id_: str,
        old: Properties,
        new: Properties,
        state: Properties,
        ignored: list[str],
        journal: Journal,
    ) -> Difference:
        """Return what would change; `old` are the recorded inputs, which an old engine may leave out."""
        subject = self.subject(token)
        self._ledger.note(token, id_)
        known = {name: value for name, value in state.items() if name in subject.declared.inputs}
        difference = compare(
            subject.record,
            subject.declared,
            without_bridge_keys(old) if old else known,
            without_bridge_keys(new),
            state=without_bridge_keys(state),
            ignored=ignored,
            renamed=named_by_us(subject.record, new),
        )
        for name, reason in difference.stays.items():
            journal.warn(f"{name} is not in the program and keeps its value: {reason}.")
        if difference.replacing and subject.record.inhabited:
            journal.warn(_what_goes_along(subject.record, difference.replacing))
        return difference

    def preview_create(self, token: str, inputs: Properties) -> Properties:
        """Return the outputs of a create that is not made."""
        return creation.preview(self.subject(token).declared, inputs)

    def create(self, token: str, inputs: Properties, seconds: float, journal: Journal) -> tuple[str, Properties]:
        """Create an object; return its id and outputs."""
        subject = self.subject(token)
        scope = self._scope(seconds or subject.record.timeouts.create, journal)
        with self._connections.borrow() as cloud, keeping(inputs, self._ledger) as ledger:
            return creation.create(subject.record, subject.declared, inputs, cloud, scope, ledger)

    def read(
        self, token: str, id_: str, inputs: Properties | None, state: Properties, seconds: float, journal: Journal
    ) -> Observed | None:
        """Return an object, or None when it does not exist; an import comes without inputs, `get` with empty ones."""
        subject = self.subject(token)
        scope = self._scope(seconds or subject.record.timeouts.read, journal)
        given, recorded = None if inputs is None else without_bridge_keys(inputs), without_bridge_keys(state)
        with self._connections.borrow() as cloud:
            observed = read(subject.record, subject.declared, id_, given, recorded, cloud, scope)
        if observed is None:
            return None
        self._ledger.note(token, observed.id)
        if inputs is not None and (name := named_by_us(subject.record, inputs)):
            observed.inputs[MARK] = [name]
        return observed

    def preview_update(self, token: str, old: Properties, new: Properties, state: Properties) -> Properties:
        """Return the outputs of an update that is not made."""
        subject = self.subject(token)
        return updating.preview_update(subject.record, subject.declared, without_bridge_keys(old), new, state)

    def update(
        self,
        token: str,
        id_: str,
        old: Properties,
        new: Properties,
        state: Properties,
        ignored: list[str],
        seconds: float,
        journal: Journal,
    ) -> Properties:
        """Update an object and return its outputs."""
        subject = self.subject(token)
        scope = self._scope(seconds or subject.record.timeouts.update, journal)
        self._ledger.note(token, id_)
        was, recorded = without_bridge_keys(old), without_bridge_keys(state)
        with self._connections.borrow() as cloud:
            return updating.update(subject.record, subject.declared, id_, was, new, recorded, ignored, cloud, scope)

    def delete(self, token: str, id_: str, state: Properties, seconds: float, journal: Journal) -> None:
        """Delete an object; one that is gone already is deleted."""
        subject = self.subject(token)
        scope = self._scope(seconds or subject.record.timeouts.delete, journal)
        with self._connections.borrow() as cloud:
            delete(subject.record, subject.declared, id_, without_bridge_keys(state), cloud, scope)
            release(cloud.place, token, id_)
        self._ledger.release(token, id_)

    # -- what only looks

    @cached_property
    def _lookups(self) -> "Lookups":
        from pulumi_resource_alicloud.lifecycle.lookups import Lookups  # noqa: PLC0415 - few programs need it

        return Lookups(self.schema, self._records, self._functions)

    def enumerate(
        self, token: str, query: Properties, limit: int, page_size: int, continuation: str, journal: Journal
    ) -> "Iterator[Told]":
        """Yield the objects of a type, and at the end what asks for more."""
        scope = self._looking(Timeouts().read, journal)
        return self._lookups.enumerate(token, query, limit, page_size, continuation, self._connections.borrow, scope)

    def invoke(self, token: str, arguments: Properties, journal: Journal) -> Properties:
        """Return what a function answers."""
        return self._lookups.invoke(
            token, arguments, self._connections.borrow, lambda seconds: self._looking(seconds, journal)
        )

    def _looking(self, seconds: float, journal: Journal) -> Scope:
        return Scope.lasting(seconds, self._stop, journal, "Run the command again, and ask for less by more filters.")

    def _scope(self, seconds: float, journal: Journal) -> Scope:
        return Scope.lasting(seconds, self._stop, journal)


def _what_goes_along(record: Resource, names: list[str]) -> str:
    return (
        f"A change of {' and '.join(names)} makes another {record.title}; the {record.inhabited} in the present one go "
        f"with it. The option protect refuses that; retainOnDelete leaves the present {record.title} where it is."
    )

"""Brings a stack to what a program registers, in the engine's order: Check, Diff, then the step that this calls for.

Deciding is for one resource at a time, as in the engine; steps run side by side. Knows neither gRPC nor the terminal.
"""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tests.tools.host.deletion import Deletion
from tests.tools.host.goal import Goal, package_of, provider_type, urn
from tests.tools.host.plugin import ProviderFailed
from tests.tools.host.provider import Difference, Provider
from tests.tools.host.providers import Providers, default_name, located, sent
from tests.tools.host.state import Resource, State
from tests.tools.host.values import UNKNOWN, Properties, guarded, ignoring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.tools.host.project import Project
    from tests.tools.host.report import Report


class Stopped(Exception):
    """The deployment goes no further: a step failed, or inputs did."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What shall happen to one resource."""

    action: str
    goal: Goal
    new: Resource
    old: Resource | None = None
    difference: Difference = field(default_factory=Difference)


class Deployment:
    """One run of a program against a stack."""

    def __init__(self, project: Project, state: State, providers: Providers, report: Report, *, preview: bool) -> None:
        self.project = project
        self.state = state
        self.providers = providers
        self.report = report
        self.preview = preview
        self.adopting = False
        self.failed = threading.Event()
        self.deletion = Deletion(state, providers, report, preview=preview)
        self._turn = threading.Lock()
        self._default_turn = threading.Lock()
        self._condemned: set[str] = set()

    # -- what a program asks for

    def register(self, goal: Goal) -> Resource:
        """Bring one resource to what the program wants of it."""
        with self._stopping(goal.urn):
            with self._turn:
                plan = self._plan(goal)
            return self._carry_out(plan)

    def lookup(self, goal: Goal, id_: str) -> Resource:
        """Read a resource that this stack does not own."""
        with self._stopping(goal.urn):
            found = replace(goal.resource, id=id_, external=True, provider=self.provider_of(goal))
            old = self.state.old(goal.urn)
            self.report.begin("read", goal.urn)
            if id_ != UNKNOWN:
                read = self.providers.get(found.provider).read(goal.urn, id_, found.inputs, found.inputs)
                if read.outputs is None:
                    raise ProviderFailed(f"resource '{id_}' does not exist")
                outputs = guarded(read.outputs, found.inputs, found.secret_outputs)
                found = replace(found, id=read.id or id_, outputs=outputs, init_errors=read.init_errors)
            if old is not None and not old.external and old.id != found.id:
                self.state.change(old, delete=True)
                old = None
            self.state.put(found, old)
            self.report.end("read", goal.urn)
            return found

    def adopt(self, goal: Goal) -> Resource:
        """Take over an object of which no program tells yet; what Check has against it is a warning."""
        with self._stopping(goal.urn):
            self.adopting = True
            new = replace(goal.resource, provider=self.provider_of(goal))
            provider = self.providers.get(new.provider)
            found = self._import(new, provider)
            _, failures = provider.check(found.urn, found.inputs, found.inputs, os.urandom(32))
            for path, reason in failures.items():
                self.report.say("warning", f"{path}: {reason}", found.urn)
            self.report.end("import", found.urn)
            return self.state.change(found, import_id="")

    def complete(self, of: str, outputs: Properties) -> None:
        """Record the outputs of a component or of the stack."""
        resource = self.state.new(of)
        if resource is not None:
            self.state.change(resource, outputs=outputs)

    def provider_of(self, goal: Goal) -> str:
        """Return the reference of a resource's provider; where the program names none, of its package's default one."""
        if goal.resource.provider:
            return goal.resource.provider
        package = package_of(goal.resource.type)
        name = default_name(goal.version, goal.url)
        type_ = provider_type(package)
        default = urn(self.project.stack, self.project.name, "", type_, name)
        with self._default_turn:
            known = self.state.new(default)
            if known is None:
                inputs = located(self.project.provider_config(package), goal.version, goal.url)
                known = self._carry_out(self._plan(Goal(Resource(default, type_, custom=True, inputs=inputs))))
        return known.reference

    # -- deciding

    def _plan(self, goal: Goal) -> Plan:
        old = self.state.old(goal.urn)
        if not goal.resource.custom:
            same = old is not None and old.inputs == goal.inputs
            return Plan("same" if same else "update" if old else "create", goal, goal.resource, old)
        if goal.resource.is_provider:
            return self._plan_provider(goal, old)
        new = replace(goal.resource, provider=self.provider_of(goal))
        provider = self.providers.get(new.provider)
        seed = os.urandom(32)
        recreating = goal.urn in self._condemned
        imported = bool(new.import_id) and (old is None or old.external or (old.import_id or old.id) != new.import_id)
        if imported:
            if old is not None and not old.external and not recreating:
                self.state.change(old, delete=True)
            old = self._import(new, provider)
        anew = old is None or old.external or recreating
        inputs = new.inputs if anew or old is None else ignoring(new.inputs, old.inputs, new.ignore_changes)
        new = replace(new, inputs=self._checked(new.urn, provider, None if anew or old is None else old, inputs, seed))
        if anew or old is None:
            return Plan("replace" if recreating else "create", goal, new, old)
        difference = self._difference(old, new, provider).replacing_on(list(goal.replace_on_changes))
        if old.pending_replacement or (difference.some and difference.replacing):
            if new.import_id and not self.preview:
                raise ProviderFailed("A resource that names an id to import cannot be replaced: remove its `import`.")
            new = replace(new, inputs=self._checked(new.urn, provider, None, goal.inputs, seed))
            first = difference.delete_first if goal.delete_first is None else goal.delete_first
            if first:
                self._delete_first(old)
                return Plan("replace", goal, new, self.state.old(goal.urn), difference)
            return Plan("replace", goal, new, old, difference)
        if difference.some or old.init_errors:
            return Plan("update", goal, new, old, difference)
        return Plan("import" if imported else "same", goal, new, old)

    def _plan_provider(self, goal: Goal, old: Resource | None) -> Plan:
        new = replace(goal.resource, inputs=located(goal.inputs, goal.version, goal.url))
        inputs, failures = self.providers.check(new.urn, None if old is None else old.inputs, new.inputs)
        self._refuse(new.urn, failures)
        # `pulumi import` configures a new default provider with the configuration as it was before its check.
        new = replace(new, inputs=new.inputs if self.adopting and old is None else inputs)
        if old is None:
            return Plan("create", goal, new)
        difference = self.providers.diff(old, inputs)
        if not difference.some:
            return Plan("same", goal, new, old)
        return Plan("replace" if difference.replacing else "update", goal, new, old, difference)

    def _checked(
        self, of: str, provider: Provider, old: Resource | None, inputs: Properties, seed: bytes
    ) -> Properties:
        checked, failures = provider.check(of, None if old is None else old.inputs, inputs, seed)
        self._refuse(of, failures)
        return checked

    def _refuse(self, of: str, failures: dict[str, str]) -> None:
        for path, reason in failures.items():
            self.report.say("error", f"{path}: {reason}" if path else reason, of)
        if failures:
            self.failed.set()
            raise Stopped(f"The inputs of {of} are not valid.")

    def _difference(self, old: Resource, new: Resource, provider: Provider) -> Difference:
        if old.provider and new.provider != old.provider:
            before = next((one for one in self.state.resources if one.reference == old.provider), None)
            after = next((one for one in self.state.resources if one.reference == new.provider), None)
            if before is not None and after is not None:
                moved = provider.diff_config(after.urn, sent(before.inputs), before.outputs, sent(after.inputs))
                if moved.replacing:
                    return Difference(some=True, replaces=["provider"])
        return provider.diff(old, new.inputs, new.ignore_changes)

    def _delete_first(self, old: Resource) -> None:
        for one in self.deletion.doomed_with(old):
            self._condemned.add(one.urn)
            self.deletion.delete(one, replacing=True)
        if not old.pending_replacement:
            self.deletion.delete(old, replacing=True)

    def _import(self, new: Resource, provider: Provider) -> Resource:
        self.report.begin("import", new.urn)
        read = provider.read(new.urn, new.import_id, None, None, new.timeouts.get("read", 0))
        if read.outputs is None:
            raise ProviderFailed(f"resource '{new.import_id}' does not exist")
        if read.inputs is None:
            raise ProviderFailed(f"The provider does not support the import of {new.type}.")
        found = replace(
            new, id=read.id or new.import_id, inputs=read.inputs, outputs=read.outputs, init_errors=read.init_errors
        )
        self.state.put(found)
        return found

    # -- carrying out

    def _carry_out(self, plan: Plan) -> Resource:
        action, new, old = plan.action, plan.new, plan.old
        with self._step(action, new.urn, tuple(plan.difference.paths)):
            if action in ("same", "import") and old is not None:
                made = replace(new, id=old.id, outputs=old.outputs, init_errors=old.init_errors)
                if new.is_provider:
                    self.providers.create(new.urn, new.inputs, old.id, preview=self.preview)
            elif not new.custom:
                made = replace(new, outputs=old.outputs if old else {})
            elif new.is_provider:
                keep = old.id if old is not None and action == "update" else ""
                id_ = self.providers.create(new.urn, new.inputs, keep, preview=self.preview)
                made = replace(new, id=id_, outputs=sent(new.inputs))
            else:
                made = self._make(plan)
            made = replace(made, outputs=guarded(made.outputs, made.inputs, made.secret_outputs))
            if action == "replace" and old is not None and not old.pending_replacement:
                self.state.change(old, delete=True)
                old = None
            self.state.put(made, old)
        return made

    def _make(self, plan: Plan) -> Resource:
        new, old = plan.new, plan.old
        provider = self.providers.get(new.provider)
        try:
            if plan.action == "update" and old is not None:
                seconds = new.timeouts.get("update", 0)
                outputs = provider.update(old, new.inputs, new.ignore_changes, seconds, preview=self.preview)
                return replace(new, id=old.id, outputs=outputs)
            id_, outputs = provider.create(new.urn, new.inputs, new.timeouts.get("create", 0), preview=self.preview)
            return replace(new, id=id_, outputs=outputs)
        except ProviderFailed as failure:
            if (partial := failure.partial) is not None:
                updated = plan.action == "update" and old is not None
                # The engine never takes the inputs of the answer: it keeps those of before an update.
                inputs = old.inputs if updated and old else new.inputs
                outputs = guarded(partial.outputs, new.inputs, new.secret_outputs)
                known = replace(
                    new,
                    inputs=inputs,
                    outputs=outputs,
                    init_errors=partial.reasons,
                    look_first=partial.look_first,
                )
                if plan.action == "replace" and old is not None and not old.pending_replacement:
                    self.state.change(old, delete=True)
                    old = None
                self.state.put(replace(known, id=old.id if updated and old else partial.id), old)
                reasons = [reason for reason in partial.reasons if reason not in str(failure)]
                raise ProviderFailed("; ".join([str(failure), *reasons])) from failure
            raise

    @contextmanager
    def _step(self, action: str, of: str, paths: tuple[str, ...]) -> Iterator[None]:
        self.report.begin(action, of)
        try:
            yield
        except ProviderFailed as failure:
            self.report.end(action, of, paths, str(failure))
            self.failed.set()
            raise Stopped(str(failure)) from failure
        self.report.end(action, of, paths)

    @contextmanager
    def _stopping(self, of: str) -> Iterator[None]:
        if self.failed.is_set():
            raise Stopped("The deployment has stopped.")
        try:
            yield
        except ProviderFailed as failure:
            self.report.say("error", str(failure), of)
            self.failed.set()
            raise Stopped(str(failure)) from failure

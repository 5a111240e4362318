"""The operations on a stack: up, preview, refresh, destroy, import. Each runs from loading the state to Cancel.

Knows no provider. The state is a file, and a stack is what is in it.
"""

from __future__ import annotations

import contextlib
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

from tests.tools.host import languages
from tests.tools.host.deployment import Deployment, Stopped
from tests.tools.host.goal import Goal, package_of, urn
from tests.tools.host.journal import Journal
from tests.tools.host.monitor import Services
from tests.tools.host.plugin import ProviderFailed
from tests.tools.host.providers import Providers
from tests.tools.host.refresh import refresh
from tests.tools.host.report import Outcome, Report
from tests.tools.host.state import STACK_TYPE, Resource, State

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tools.host.project import Project
    from tests.tools.host.values import Properties

_LAST_WORDS = 30.0
"""Seconds that a program has to end after its deployment."""


@dataclass(frozen=True, slots=True)
class _Run:
    """One operation at work."""

    deployment: Deployment
    services: Services


@dataclass(slots=True)
class Host:
    """One stack: a project and the file of its state."""

    project: Project
    path: Path
    out: TextIO | None = None
    journal: Journal = field(default_factory=Journal)

    def up(self) -> Outcome:
        """Bring the stack to what its program says."""
        return self._operate(_run_program)

    def preview(self) -> Outcome:
        """Tell what `up` would do, and do nothing."""
        return self._operate(_run_program, preview=True)

    def refresh(self) -> Outcome:
        """Record what is really there."""
        return self._operate(_refresh)

    def destroy(self) -> Outcome:
        """Delete everything."""
        return self._operate(_destroy)

    def import_resource(self, type_: str, name: str, id_: str) -> Outcome:
        """Take an object over that exists already; the program comes later."""
        return self._operate(lambda run: _import(run.deployment, type_, name, id_))

    def resources(self) -> list[Resource]:
        """Return what the stack consists of."""
        return State(self.path).resources

    def outputs(self) -> Properties:
        """Return the outputs of the stack."""
        return _outputs(self.resources())

    def _operate(self, work: Callable[[_Run], bool], *, preview: bool = False) -> Outcome:
        started = time.monotonic()
        report = Report(self.out)
        state = State(self.path, keep=not preview)
        services = Services(self.project, report)
        providers = Providers(self.project, services.address, self.journal)
        deployment = Deployment(self.project, state, providers, report, preview=preview)
        services.deployment = deployment
        try:
            ok = work(_Run(deployment, services))
        except Stopped:
            ok = False
        except (ProviderFailed, languages.UnknownLanguage) as error:
            report.say("error", str(error))
            ok = False
        finally:
            providers.close()
            services.stop()
        taken = time.monotonic() - started
        return Outcome(
            ok, report.changes, _outputs(state.resources), tuple(report.messages), tuple(report.steps), taken
        )


def _run_program(run: _Run) -> bool:
    """Run the program, then delete what it no longer names, while it waits for its end."""
    deployment, services = run.deployment, run.services
    if not refresh(deployment.state, deployment.providers, deployment.report, doubted=True):
        return False
    program = languages.start(deployment.project, services.address, preview=deployment.preview)
    try:
        while not services.program_done.wait(0.02) and program.poll() is None:
            pass
        ended_well = services.program_done.is_set() or program.wait() == 0
        ok = ended_well and not deployment.failed.is_set()
        if ok:
            ok = deployment.deletion.delete_all(deployment.state.before)
        services.may_end.set()
        return program.wait(_LAST_WORDS) == 0 and ok
    finally:
        with contextlib.suppress(subprocess.TimeoutExpired):
            program.wait(0 if program.poll() is None else None)
        if program.poll() is None:
            program.kill()
            program.wait()


def _refresh(run: _Run) -> bool:
    deployment = run.deployment
    return refresh(deployment.state, deployment.providers, deployment.report)


def _destroy(run: _Run) -> bool:
    deployment = run.deployment
    if not refresh(deployment.state, deployment.providers, deployment.report, doubted=True):
        return False
    return deployment.deletion.delete_all(deployment.state.resources)


def _import(deployment: Deployment, type_: str, name: str, id_: str) -> bool:
    """Read an object by its id, and let Check judge what was read, as the engine does before it trusts an import."""
    project, state = deployment.project, deployment.state
    stack = f"{project.name}-{project.stack}"
    root = Resource(urn(project.stack, project.name, "", STACK_TYPE, stack), STACK_TYPE, custom=False)
    of = urn(project.stack, project.name, root.urn, type_, name)
    if state.old(of) is not None:
        deployment.report.say("error", f"resource '{of}' already exists", of)
        return False
    for one in state.before:
        if one.is_provider:
            deployment.providers.ensure(one)
        state.put(one, one)
    if state.new(root.urn) is None:
        deployment.register(Goal(root))
    wanted = Resource(of, type_, custom=True, parent=root.urn, import_id=id_)
    deployment.adopt(Goal(wanted, *languages.plugin_of(package_of(type_))))
    return True


def _outputs(resources: list[Resource]) -> Properties:
    return next((one.outputs for one in resources if one.type == STACK_TYPE), {})

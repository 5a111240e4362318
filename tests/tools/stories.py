"""What happens to stacks, operation by operation: the same on the stand-in and on the real engine.

Each chapter is one operation whose provider calls are recorded and compared. Knows the programs and the emulator, and
not which engine runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.tools.checkout import EXAMPLES, ROOT
from tests.tools.host.comparison import comparable

if TYPE_CHECKING:
    from tests.tools.emulator_process import Emulator
    from tests.tools.host.report import Outcome
    from tests.tools.stacks import Stack

PROGRAM_FOLDERS = ROOT / "tests" / "programs"
EXAMPLE = EXAMPLES / "workspace-model-version" / "python"
TEAM = EXAMPLES / "team-workspace" / "python"
RUNS = EXAMPLES / "experiment-runs" / "python"
OPTIONS = PROGRAM_FOLDERS / "options"
LOOKUP = PROGRAM_FOLDERS / "lookup"
VERSION_TYPE = "alicloud:pai/workspaceModelVersion:WorkspaceModelVersion"

Opening = Callable[[Path], "Stack"]
"""Makes a stack of a program's directory."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One operation: its name, what it did, and its provider calls in comparable form."""

    name: str
    outcome: Outcome
    calls: list[dict[str, Any]]


def connection(emulator: Emulator) -> dict[str, str]:
    """Return the plain configuration of a stack's default provider."""
    return {
        "alicloud:region": "cn-hangzhou",
        "alicloud:accessKey": "emulator",
        "alicloud:protocol": "HTTP",
        "alicloud:endpoints": f'[{{"aiworkspace": "{emulator.endpoint}"}}]',
    }


def connected(stack: Stack, emulator: Emulator, **config: str) -> Stack:
    """Configure a stack for the emulator."""
    stack.config |= connection(emulator) | config
    stack.secrets |= {"alicloud:secretKey": "emulator-secret"}
    return stack


def tell_page(open_stack: Opening, emulator: Emulator) -> Iterator[Chapter]:
    """The page's example, from its first preview to its end."""
    stack = connected(open_stack(EXAMPLE), emulator, suffix="12345")
    yield _chapter("page-preview", stack, stack.preview())
    yield _chapter("page-up", stack, stack.up())
    yield _chapter("page-again", stack, stack.up())
    stack.config["approvalStatus"] = "Approved"
    yield _chapter("page-update-preview", stack, stack.preview())
    yield _chapter("page-update", stack, stack.up())
    yield _chapter("page-refresh", stack, stack.refresh(), in_parallel=True)
    stack.config["versionName"] = "1.1.0"
    yield _chapter("page-replace-preview", stack, stack.preview())
    yield _chapter("page-replace", stack, stack.up())

    version = next(one.id for one in stack.resources() if one.type == VERSION_TYPE)
    reader = connected(open_stack(LOOKUP), emulator, versionId=version)
    yield _chapter("page-get", reader, reader.up())
    yield _chapter("page-get-refresh", reader, reader.refresh())
    yield _chapter("page-get-destroy", reader, reader.destroy())
    taker = connected(open_stack(PROGRAM_FOLDERS / "nothing"), emulator)
    yield _chapter("page-import", taker, taker.import_resource(VERSION_TYPE, "taken", version))

    yield _chapter("page-destroy", stack, stack.destroy())


def tell_options(open_stack: Opening, emulator: Emulator) -> Iterator[Chapter]:
    """An explicit provider and every resource option, with a replacement that takes its dependents along."""
    stack = open_stack(OPTIONS)
    stack.config |= {"cloud:endpoint": emulator.endpoint, "workspaceName": "options_a"}
    stack.secrets |= {"cloud:secretKey": "emulator-secret", "description": "between us"}
    yield _chapter("options-up", stack, stack.up())
    stack.config["tier"] = "silver"
    yield _chapter("options-ignored", stack, stack.up())
    stack.config["workspaceName"] = "options_b"
    yield _chapter("options-replace-preview", stack, stack.preview())
    yield _chapter("options-replace", stack, stack.up())
    (model,) = emulator.state()["models"]
    emulator.edit("models", model, ModelDescription="changed by hand")
    yield _chapter("options-drift", stack, stack.refresh(), in_parallel=True)
    emulator.vanish("models", model)
    yield _chapter("options-vanished", stack, stack.refresh(), in_parallel=True)
    yield _chapter("options-destroy", stack, stack.destroy())


def tell_faults(open_stack: Opening, emulator: Emulator) -> Iterator[Chapter]:
    """Creates that fail: one with nothing made, one with an object that is there but not ready."""
    stack = connected(open_stack(EXAMPLE), emulator, suffix="54321")
    broken = {"status": 400, "code": "100400001", "message": "not today"}
    emulator.faults([{"operation": "GetWorkspace", "times": 99, "effect": broken}])
    yield _chapter("faults-not-ready", stack, stack.up())
    emulator.faults([{"operation": "CreateModel", "times": 99, "effect": broken}])
    yield _chapter("faults-repaired", stack, stack.up())
    emulator.faults([])
    yield _chapter("faults-mended", stack, stack.up())
    yield _chapter("faults-destroy", stack, stack.destroy())


def tell_team(open_stack: Opening, emulator: Emulator) -> Iterator[Chapter]:
    """A team's workspace: another branch and a new token for its code, a recount of its photos."""
    stack = connected(
        open_stack(TEAM),
        emulator,
        workspaceName="vision",
        developerUid="215139608812345678",  # a number would lose the last digits
        labelerUid="215139608812345679",
    )
    stack.secrets["codeRepoAccessToken"] = "token-1"
    yield from _beginning("team", stack)
    stack.config["codeBranch"] = "release"
    stack.secrets["codeRepoAccessToken"] = "token-2"
    yield _chapter("team-update-code", stack, stack.up(), in_parallel=True)
    stack.config["photoCount"] = "48190"
    yield _chapter("team-update-photos", stack, stack.up(), in_parallel=True)
    yield _chapter("team-destroy", stack, stack.destroy(), in_parallel=True)


def tell_runs(open_stack: Opening, emulator: Emulator) -> Iterator[Chapter]:
    """An experiment with runs: another value for a parameter of all of them, another label for the experiment."""
    stack = connected(open_stack(RUNS), emulator, workspaceName="ranking")
    yield from _beginning("runs", stack)
    stack.config["optimizer"] = "sgd"
    yield _chapter("runs-update-params", stack, stack.up(), in_parallel=True)
    stack.config["stage"] = "finished"
    yield _chapter("runs-update-labels", stack, stack.up(), in_parallel=True)
    yield _chapter("runs-destroy", stack, stack.destroy(), in_parallel=True)


def _beginning(tale: str, stack: Stack) -> Iterator[Chapter]:
    operations = {"preview": stack.preview, "up": stack.up, "again": stack.up, "refresh": stack.refresh}
    for name, operation in operations.items():
        yield _chapter(f"{tale}-{name}", stack, operation(), in_parallel=True)


TALES: dict[str, Callable[[Opening, Emulator], Iterator[Chapter]]] = {
    "page": tell_page,
    "options": tell_options,
    "faults": tell_faults,
    "team": tell_team,
    "runs": tell_runs,
}
PROGRAMS = {"page": (EXAMPLE, LOOKUP), "options": (OPTIONS,), "team": (TEAM,), "runs": (RUNS,)}
"""The programs of the tales that are told in other languages too."""


def _chapter(name: str, stack: Stack, outcome: Outcome, *, in_parallel: bool = False) -> Chapter:
    return Chapter(name, outcome, comparable(stack.calls, in_parallel=in_parallel))

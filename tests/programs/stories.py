"""What happens to stacks, operation by operation: the same on the stand-in and on the real engine.

Each chapter is one operation whose provider calls are recorded and compared. Knows the programs and the emulator, and
not which engine runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.host.comparison import comparable

if TYPE_CHECKING:
    from tests.emulator_process import Emulator
    from tests.host.report import Outcome
    from tests.programs.stacks import Stack

HERE = Path(__file__).parent
EXAMPLE = HERE.parents[1] / "examples" / "workspace-model-version" / "python"
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
    reader = connected(open_stack(HERE / "lookup"), emulator, versionId=version)
    yield _chapter("page-get", reader, reader.up())
    yield _chapter("page-get-refresh", reader, reader.refresh())
    yield _chapter("page-get-destroy", reader, reader.destroy())
    taker = connected(open_stack(HERE / "nothing"), emulator)
    yield _chapter("page-import", taker, taker.import_resource(VERSION_TYPE, "taken", version))

    yield _chapter("page-destroy", stack, stack.destroy())


def tell_options(open_stack: Opening, emulator: Emulator) -> Iterator[Chapter]:
    """An explicit provider and every resource option, with a replacement that takes its dependents along."""
    stack = open_stack(HERE / "options")
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


TALES: dict[str, Callable[[Opening, Emulator], Iterator[Chapter]]] = {
    "page": tell_page,
    "options": tell_options,
    "faults": tell_faults,
}


def _chapter(name: str, stack: Stack, outcome: Outcome, *, in_parallel: bool = False) -> Chapter:
    return Chapter(name, outcome, comparable(stack.calls, in_parallel=in_parallel))

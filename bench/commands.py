"""Whole commands of the real engine: the page's example, and a workspace with many versions. Needs `pulumi` on PATH."""

import shutil
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from bench.calls import VERSION_INPUTS
from bench.figures import Book
from bench.rivals import Rival
from tests.tools.emulator_process import Emulator
from tests.tools.stacks import PulumiStack, copy_project
from tests.tools.stories import connected

LATENCY: Final = 20
"""Milliseconds by which every answer of the emulator is late."""
THROTTLE: Final[Mapping[str, float]] = {"rate": 50, "burst": 50}
"""Calls a second that the emulator lets through where it throttles."""

PROGRAM: Final = '''"""A workspace with a model and {count} versions of it; no SDK is measured."""

import pulumi

VERSION = {inputs}


class Object(pulumi.CustomResource):
    """Any object of the package."""

    def __init__(self, kind, name, inputs):
        super().__init__(f"alicloud:pai/workspace{{kind}}:Workspace{{kind}}", name, inputs)


space = Object("Workspace", "space", {{
    "workspaceName": "bench_space", "displayName": "bench", "description": "bench", "envTypes": ["prod"],
}})
model = Object("Model", "model", {{"modelName": "bench", "workspaceId": space.id}})
for number in range({count}):
    Object("ModelVersion", f"version-{{number}}", {{
        **VERSION, "modelId": model.id, "versionName": f"1.0.{{number}}",
    }})
'''
COMMANDS: Final[Mapping[str, Callable[[PulumiStack], Any]]] = {
    "preview": lambda stack: stack.preview(),
    "up": lambda stack: stack.up(),
    "up with nothing to do": lambda stack: stack.up(),
    "refresh": lambda stack: stack.refresh(),
    "destroy": lambda stack: stack.destroy(),
}


def is_there() -> bool:
    """Tell whether the engine is."""
    return shutil.which("pulumi") is not None


def commands(
    book: Book, rivals: list[Rival], scratch: Path, *, versions: int, rounds: int, throttled: bool = False
) -> None:
    """Run each command with each plugin in turn, and write down its seconds and the calls that it sent."""
    kind = f"{versions} versions" if versions > 1 else "the page's example"
    if throttled:
        kind += f", {THROTTLE['rate']} calls a second"
    program = write(scratch / f"program-{versions}-{throttled}", versions)
    for turn in range(rounds):
        for rival in rivals:
            place = scratch / f"{rival.name}-{versions}-{throttled}-{turn}"
            project = copy_project(program, place / "project", alicloud=rival.executable.parent)
            stack = PulumiStack(project, place / "home")
            with Emulator.start() as emulator:
                settings: dict[str, Any] = {"latencyMs": LATENCY, "activationSeconds": 0}
                if throttled:
                    settings["throttle"] = dict(THROTTLE)
                emulator.settings(**settings)
                connected(stack, emulator)
                for name, run in COMMANDS.items():
                    if not (throttled and name == "preview"):
                        _command(book, rival.name, f"{name}, {kind}", stack, emulator, run, counted=throttled)
            shutil.rmtree(place)


def _command(
    book: Book,
    rival: str,
    name: str,
    stack: PulumiStack,
    emulator: Emulator,
    run: Callable[[PulumiStack], Any],
    *,
    counted: bool,
) -> None:
    emulator.forget_requests()
    begun = time.perf_counter()
    outcome = run(stack)
    seconds = time.perf_counter() - begun
    assert outcome.ok, (rival, name, outcome.errors)
    book.add(rival, name, "s", seconds)
    sent = emulator.requests()
    refused = [entry for entry in sent if str(entry["code"]).startswith("Throttling")]
    if counted and len(sent) > len(refused):
        book.add(
            rival, f"{name}: refused for each call that passes", "calls", len(refused) / (len(sent) - len(refused))
        )
    elif not counted:
        book.add(rival, f"{name}: calls sent", "calls", len(sent))


def write(folder: Path, versions: int) -> Path:
    """Write the program's directory and return it."""
    folder.mkdir(parents=True)
    inputs = {name: value for name, value in VERSION_INPUTS.items() if name not in ("modelId", "versionName")}
    (folder / "__main__.py").write_text(PROGRAM.format(count=versions, inputs=repr(inputs)), encoding="utf-8")
    (folder / "Pulumi.yaml").write_text("name: bench\nruntime: python\n", encoding="utf-8")
    return folder

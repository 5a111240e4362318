"""`make demo`: the registry page's example from preview to destroy, against the emulator, with times.

With `pulumi` on PATH the real engine runs it, the stand-in of tests/tools/host otherwise. It leaves nothing running and
nothing behind.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pulumi_resource_alicloud.rpc.codec import UNKNOWN_STRING

from tests.tools.emulator_process import Emulator
from tests.tools.host.report import Outcome
from tests.tools.stacks import PulumiStack, Stack, StandInStack, copy_project
from tests.tools.stories import EXAMPLE, PROGRAM_FOLDERS, VERSION_TYPE, connected


def main() -> int:
    """Tell the story; 0 when every chapter ended well."""
    engine = "pulumi" if shutil.which("pulumi") else "stand-in"
    with tempfile.TemporaryDirectory() as scratch, Emulator.start() as emulator:
        _say(f"engine: {engine}    emulator: {emulator.url} (a workspace is activated after one second)")
        folder = Path(scratch)

        def opening(source: Path, name: str) -> Stack:
            project = copy_project(source, folder / name)
            return PulumiStack(project, folder / f"{name}-home") if engine == "pulumi" else StandInStack(project)

        stack = connected(opening(EXAMPLE, "example"), emulator, suffix="12345")
        good = _chapter("preview", stack.preview)
        good &= _chapter("up", stack.up)
        _show_tree(stack)
        stack.config["approvalStatus"] = "Approved"
        good &= _chapter("up, after approvalStatus was changed to Approved", stack.up)
        good &= _chapter("up once more: nothing to do", stack.up)
        id_ = next(one.id for one in stack.resources() if one.type == VERSION_TYPE)
        taker = connected(opening(PROGRAM_FOLDERS / "nothing", "import"), emulator)
        good &= _chapter(
            f"import of {id_} into another stack", lambda: taker.import_resource(VERSION_TYPE, "taken", id_)
        )
        good &= _chapter("destroy", stack.destroy)
        left = sum(len(emulator.state()[name]) for name in ("workspaces", "models", "modelVersions"))
        _say(f"\nobjects left in the emulator: {left}")
    return 0 if good and left == 0 else 1


def _chapter(title: str, operation: Callable[[], Outcome]) -> bool:
    begun = time.perf_counter()
    outcome = operation()
    counted = ", ".join(f"{number} {action}" for action, number in sorted(outcome.changes.items())) or "nothing"
    _say(f"\n== {title}\n   {'done' if outcome.ok else 'FAILED'}: {counted}   {time.perf_counter() - begun:.2f} s")
    for error in outcome.errors:
        _say(f"   {error}")
    for name, value in sorted(outcome.outputs.items()):
        _say(f"   {name} = {'(known after up)' if value == UNKNOWN_STRING else value}")
    return outcome.ok


def _show_tree(stack: Stack) -> None:
    for one in stack.resources():
        if not one.is_provider:
            branch = "└─ " if one.parent else ""
            _say(f"   {branch}{one.type.rpartition(':')[2]}  {one.urn.rpartition('::')[2]}  {one.id}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

"""`make demo`: the registry page's example from preview to destroy, against the emulator, with times.

With `pulumi` on PATH the real engine runs it, the stand-in of tests/tools/host otherwise. It leaves nothing running and
nothing behind. With DEMO_PAUSE=1 it waits before the destroy, so that one can look at the emulator's page.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TextIO

from pulumi_resource_alicloud.rpc.codec import UNKNOWN_STRING

from tests.tools.emulator_process import Emulator
from tests.tools.host.report import Outcome
from tests.tools.host.state import Resource
from tests.tools.stacks import PulumiStack, Stack, StandInStack, copy_project
from tests.tools.stories import EXAMPLE, PROGRAM_FOLDERS, VERSION_TYPE, connected

COLOURS: Final[Mapping[str, str]] = {"title": "1;36", "good": "32", "bad": "31", "quiet": "2"}
SIGNS: Final[Mapping[str, str]] = {"create": "+", "update": "~", "delete": "-", "import": "=", "replace": "±"}


class Voice:
    """Tells the story: in colours on a terminal that wants them, in plain text everywhere else."""

    def __init__(self, out: TextIO, environment: Mapping[str, str]) -> None:
        self._out = out
        self._colours = out.isatty() and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"

    def say(self, text: str = "", colour: str = "") -> None:
        """Print a line."""
        shown = f"\x1b[{COLOURS[colour]}m{text}\x1b[0m" if self._colours and colour else text
        self._out.write(f"{shown}\n")
        self._out.flush()


def main() -> int:
    """Tell the story; 0 when every chapter ended well."""
    voice = Voice(sys.stdout, os.environ)
    engine = "pulumi" if shutil.which("pulumi") else "stand-in"
    with tempfile.TemporaryDirectory() as scratch, Emulator.start() as emulator:
        voice.say(f"engine: {engine}    emulator: {emulator.url} (a workspace is activated after one second)")
        voice.say(f"Look at {emulator.url}/_emulator/ while it runs: objects and requests appear there as they come.")
        folder = Path(scratch)

        def opening(source: Path, name: str) -> Stack:
            project = copy_project(source, folder / name)
            return PulumiStack(project, folder / f"{name}-home") if engine == "pulumi" else StandInStack(project)

        def chapter(title: str, shows: str, operation: Callable[[], Outcome]) -> bool:
            return _chapter(voice, title, shows, operation)

        stack = connected(opening(EXAMPLE, "example"), emulator, suffix="12345")
        good = chapter("preview", "The engine asks what would be made, and nothing is.", stack.preview)
        good &= chapter("up", "The workspace comes first; what lives in it waits until it is active.", stack.up)
        _show_tree(voice, stack)
        stack.config["approvalStatus"] = "Approved"
        good &= chapter(
            "up, after approvalStatus was changed to Approved",
            "One property differs, so one call changes it in place.",
            stack.up,
        )
        good &= chapter("up once more", "The program says what is there: nothing to do.", stack.up)
        id_ = next(one.id for one in stack.resources() if one.type == VERSION_TYPE)
        taker = connected(opening(PROGRAM_FOLDERS / "nothing", "import"), emulator)
        good &= chapter(
            f"import of {id_} into another stack",
            "What exists already is taken over by its id.",
            lambda: taker.import_resource(VERSION_TYPE, "taken", id_),
        )
        _pause(voice, emulator)
        good &= chapter("destroy", "Everything goes, what lives in the workspace before it.", stack.destroy)
        left = sum(len(emulator.state()[name]) for name in ("workspaces", "models", "modelVersions"))
        voice.say(f"\nobjects left in the emulator: {left}", "bad" if left else "good")
    return 0 if good and left == 0 else 1


def _chapter(voice: Voice, title: str, shows: str, operation: Callable[[], Outcome]) -> bool:
    voice.say(f"\n== {title}", "title")
    voice.say(f"   {shows}", "quiet")
    begun = time.perf_counter()
    outcome = operation()
    counted = ", ".join(f"{number} {action}" for action, number in sorted(outcome.changes.items())) or "nothing"
    done = "done" if outcome.ok else "FAILED"
    for step in outcome.steps:
        if step.action in SIGNS and step.paths:
            voice.say(f"   {SIGNS[step.action]} {step.urn.rpartition('::')[2]}: {', '.join(step.paths)}")
    voice.say(f"   {done}: {counted}   {time.perf_counter() - begun:.2f} s", "good" if outcome.ok else "bad")
    for error in outcome.errors:
        voice.say(f"   {error}", "bad")
    for name, value in sorted(outcome.outputs.items()):
        voice.say(f"   {name} = {'(known after up)' if value == UNKNOWN_STRING else value}")
    return outcome.ok


def _show_tree(voice: Voice, stack: Stack) -> None:
    """Show what was made below what it belongs to: its parent, or the object whose id it was given."""
    made = [one for one in stack.resources() if not one.is_provider]
    voice.say("   What was made, each below what it belongs to:")
    _show_below(voice, None, made, "   ")


def _show_below(voice: Voice, above: Resource | None, made: list[Resource], indent: str) -> None:
    below = [one for one in made if _home(one, made) is above]
    for index, one in enumerate(below):
        last = index == len(below) - 1
        voice.say(
            f"{indent}{'└─ ' if last else '├─ '}{one.type.rpartition(':')[2]}  {one.urn.rpartition('::')[2]}  {one.id}"
        )
        _show_below(voice, one, made, f"{indent}{'   ' if last else '│  '}")


def _home(one: Resource, made: list[Resource]) -> Resource | None:
    """Return what an object belongs to: the one whose id is among its inputs, else its parent."""
    given = {value for value in one.inputs.values() if isinstance(value, str)}
    homes = [other for other in made if other is not one and other.id and other.id in given]
    return homes[0] if homes else next((other for other in made if other.urn == one.parent), None)


def _pause(voice: Voice, emulator: Emulator) -> None:
    if os.environ.get("DEMO_PAUSE") == "1":
        voice.say(f"\nPaused: look at {emulator.url}/_emulator/, then press Enter to destroy everything.", "title")
        sys.stdin.readline()


if __name__ == "__main__":
    sys.exit(main())

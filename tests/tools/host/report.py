"""What a deployment tells: its steps, its messages, its outcome; and how people read that in a terminal.

Knows no provider: it is told what happens.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TextIO

from tests.tools.host.state import PROVIDER_TYPE, STACK_TYPE, Resource
from tests.tools.host.values import Properties, shown

_SIGNS = {"create": "+", "update": "~", "replace": "±", "delete": "-", "import": "=", "read": ">", "same": " "}


_UNCOUNTED = frozenset({"read", "delete-replaced"})


@dataclass(frozen=True, slots=True)
class Message:
    """Something that a provider, the program or the stand-in said about a resource."""

    severity: str
    text: str
    urn: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step that is over; `error` says why it failed."""

    action: str
    urn: str
    seconds: float
    paths: tuple[str, ...] = ()
    error: str = ""


@dataclass(slots=True)
class Report:
    """Collects what happens, and shows it where there is somebody to read it."""

    out: TextIO | None = None
    steps: list[Step] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _begun: dict[str, float] = field(default_factory=dict)

    def begin(self, action: str, urn: str) -> None:
        """A step begins."""
        self._begun[urn] = time.monotonic()
        if action not in ("same", "refresh") and _is_told(urn):
            self._show(f"  {_SIGNS.get(action, ' ')} {_label(urn)} ...")

    def end(self, action: str, urn: str, paths: tuple[str, ...] = (), error: str = "") -> None:
        """A step is over."""
        taken = time.monotonic() - self._begun.get(urn, time.monotonic())
        with self._lock:
            self.steps.append(Step(action, urn, taken, paths, error))
        if action == "same" and not error:
            return
        told = f" [{', '.join(paths)}]" if paths else ""
        outcome = f"FAILED: {error}" if error else f"{action}{told} ({taken:.2f} s)"
        if error or _is_told(urn):
            self._show(f"  {_SIGNS.get(action, ' ')} {_label(urn)} {outcome}")

    def say(self, severity: str, text: str, urn: str = "") -> None:
        """Keep a message."""
        with self._lock:
            self.messages.append(Message(severity, text, urn))
        if severity != "debug":
            self._show(f"    {severity}: {f'{_label(urn)}: ' if urn else ''}{text}")

    def progress(self, text: str, urn: str) -> None:
        """Show a message that is only for the moment."""
        self._show(f"    {_label(urn)}: {text}")

    @property
    def changes(self) -> dict[str, int]:
        """How many resources each kind of step has concerned, counted as the engine counts."""
        counted = (step.action for step in self.steps if not step.error and not _is_default_provider(step.urn))
        return dict(Counter(action for action in counted if action not in _UNCOUNTED))

    def _show(self, line: str) -> None:
        if self.out is not None:
            with self._lock:
                self.out.write(line + "\n")
                self.out.flush()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an operation ended."""

    ok: bool
    changes: dict[str, int]
    outputs: Properties
    messages: tuple[Message, ...] = ()
    steps: tuple[Step, ...] = ()
    seconds: float = 0

    @property
    def errors(self) -> list[str]:
        """Everything that went wrong, in words."""
        failed = [step.error for step in self.steps if step.error]
        return [*failed, *(message.text for message in self.messages if message.severity == "error")]

    def as_json(self) -> str:
        """Return the outcome for programs to read."""
        content = {
            "ok": self.ok,
            "changes": self.changes,
            "outputs": shown(self.outputs),
            "errors": self.errors,
            "warnings": [message.text for message in self.messages if message.severity == "warning"],
            "seconds": round(self.seconds, 2),
        }
        return json.dumps(content, indent=2, ensure_ascii=False)


def show_tree(resources: list[Resource], out: TextIO = sys.stdout) -> None:
    """Print resources under their parents."""
    known = {one.urn for one in resources}

    def branch(parent: str, depth: int) -> None:
        for one in resources:
            if one.is_provider and one.name.startswith("default"):
                continue
            if one.parent == parent or (not parent and one.parent not in known):
                note = " (to be deleted)" if one.delete else ""
                out.write(f"  {'   ' * depth}{one.type.rpartition(':')[2]} {one.name}  {one.id}{note}\n")
                branch(one.urn, depth + 1)

    branch("", 0)


def show_outputs(outputs: Properties, out: TextIO = sys.stdout) -> None:
    """Print a stack's outputs."""
    width = max(map(len, outputs), default=0)
    out.writelines(
        f"  {name.ljust(width)}  {json.dumps(shown(value), ensure_ascii=False)}\n"
        for name, value in sorted(outputs.items())
    )


def _is_told(urn: str) -> bool:
    return STACK_TYPE not in urn and not _is_default_provider(urn)


def _is_default_provider(urn: str) -> bool:
    return f"::{PROVIDER_TYPE}" in urn and "::default" in urn


def _label(urn: str) -> str:
    parts = urn.split("::")
    return f"{parts[2].rpartition(':')[2]} {parts[3]}" if len(parts) == 4 else urn

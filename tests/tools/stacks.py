"""A stack that a program test works on: the same few operations on the stand-in and on the real engine.

Knows how either engine is started and read, and nothing of what the programs create.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import yaml

from tests.tools.host import project as projects
from tests.tools.host.journal import Call, Journal, parse
from tests.tools.host.operations import Host
from tests.tools.host.report import Message, Outcome, Step
from tests.tools.host.state import Resource
from tests.tools.host.values import SECRET, SIGNATURE
from tests.tools.plugin_process import EXECUTABLE

_STACK = "dev"


class Stack(Protocol):
    """A stack of one program."""

    directory: Path
    config: dict[str, str]
    secrets: dict[str, str]
    calls: list[Call]
    """The provider calls of the last operation."""

    def up(self) -> Outcome:
        """Bring the stack to what its program says, without a preview before it."""

    def preview(self) -> Outcome:
        """Tell what `up` would do."""

    def refresh(self) -> Outcome:
        """Record what is really there."""

    def destroy(self) -> Outcome:
        """Delete everything."""

    def import_resource(self, type_: str, name: str, id_: str) -> Outcome:
        """Take an object over that exists already."""

    def forget(self, urn: str) -> None:
        """Take a resource out of the state, as `pulumi state delete` does."""

    def resources(self) -> list[Resource]:
        """Return what the stack consists of."""

    def raw_state(self) -> str:
        """Return the stored state as it lies on disk."""

    def rewrite(self, change: Callable[[dict[str, Any]], None]) -> None:
        """Change every stored resource, as another plugin would have recorded it; secrets are revealed there."""


def copy_project(source: Path, to: Path, **others: Path) -> Path:
    """Copy a program's directory, and let its project use the plugin of this checkout, and others by their names."""
    shutil.copytree(source, to, symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))
    path = to / "Pulumi.yaml"
    content = yaml.safe_load(path.read_text()) if path.exists() else {"name": source.name, "runtime": "python"}
    folders = {"alicloud": EXECUTABLE.parent, **others}
    content["plugins"] = {"providers": [{"name": name, "path": str(folder)} for name, folder in folders.items()]}
    path.write_text(yaml.safe_dump(content))
    return to


@dataclass(slots=True)
class StandInStack:
    """A stack on the stand-in for the engine, in this process."""

    directory: Path
    config: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)

    def up(self) -> Outcome:
        """Run the stand-in."""
        return self._run("up")

    def preview(self) -> Outcome:
        """Run the stand-in."""
        return self._run("preview")

    def refresh(self) -> Outcome:
        """Run the stand-in."""
        return self._run("refresh")

    def destroy(self) -> Outcome:
        """Run the stand-in."""
        return self._run("destroy")

    def import_resource(self, type_: str, name: str, id_: str) -> Outcome:
        """Run the stand-in."""
        return self._run("import_resource", type_, name, id_)

    def forget(self, urn: str) -> None:
        """Write the state file without it."""
        content = json.loads(self.raw_state())
        content["resources"] = [entry for entry in content["resources"] if entry["urn"] != urn]
        self._path.write_text(json.dumps(content))

    def resources(self) -> list[Resource]:
        """Read the state."""
        return self._host().resources()

    def raw_state(self) -> str:
        """Read the state file."""
        return self._path.read_text()

    def rewrite(self, change: Callable[[dict[str, Any]], None]) -> None:
        """Write the state file anew."""
        content = json.loads(self.raw_state())
        for entry in content["resources"]:
            change(entry)
        self._path.write_text(json.dumps(content))

    @property
    def _path(self) -> Path:
        return self.directory / "state.json"

    def _host(self) -> Host:
        config = {**self.config, **self.secrets}
        return Host(projects.load(self.directory, _STACK, config, frozenset(self.secrets)), self._path)

    def _run(self, operation: str, *arguments: str) -> Outcome:
        host = self._host()
        host.journal = Journal()
        outcome: Outcome = getattr(host, operation)(*arguments)
        self.calls = host.journal.calls
        return outcome


@dataclass(slots=True)
class PulumiStack:
    """A stack on the real engine, with a home and a back end of its own."""

    directory: Path
    home: Path
    config: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    _ready: bool = False

    def up(self) -> Outcome:
        """Run `pulumi`."""
        return self._run("up", "--skip-preview")

    def preview(self) -> Outcome:
        """Run `pulumi`."""
        return self._run("preview")

    def refresh(self) -> Outcome:
        """Run `pulumi`."""
        return self._run("refresh", "--skip-preview")

    def destroy(self) -> Outcome:
        """Run `pulumi`."""
        return self._run("destroy", "--skip-preview")

    def import_resource(self, type_: str, name: str, id_: str) -> Outcome:
        """Run `pulumi`."""
        return self._run("import", "--skip-preview", "--protect=false", "--generate-code=false", type_, name, id_)

    def set_all(self, *words: str) -> None:
        """Run `pulumi config set-all` on the stack."""
        self._configure()
        self.pulumi("config", "set-all", *words)

    def import_with_code(self, type_: str, name: str, id_: str) -> tuple[Outcome, str]:
        """Run `pulumi import` as one types it, and return the program that it writes."""
        written = self.home / "imported"
        return self._run("import", "--skip-preview", "--out", str(written), type_, name, id_), written.read_text()

    def import_file(self, content: Any) -> tuple[Outcome, str]:
        """Run `pulumi import` on a file of many objects, and return the program that it writes."""
        self.home.mkdir(parents=True, exist_ok=True)
        path, written = self.home / "import.json", self.home / "imported"
        path.write_text(json.dumps(content))
        outcome = self._run("import", "--skip-preview", "--protect=false", "--file", str(path), "--out", str(written))
        return outcome, written.read_text() if written.exists() else ""

    def forget(self, urn: str) -> None:
        """Run `pulumi`."""
        self.pulumi("state", "delete", urn, "--yes")

    def resources(self) -> list[Resource]:
        """Export the stack."""
        content = json.loads(self.pulumi("stack", "export", "--show-secrets").stdout)
        return [_resource(entry) for entry in content["deployment"].get("resources") or []]

    def raw_state(self) -> str:
        """Export the stack with its secrets encrypted."""
        return self.pulumi("stack", "export").stdout

    def plugins(self) -> dict[str, str]:
        """Return the versions of the plugins that the language host finds the program to need."""
        about = json.loads(self.pulumi("about", "--json").stdout)
        return {plugin["name"]: plugin["version"] for plugin in about["plugins"]}

    def rewrite(self, change: Callable[[dict[str, Any]], None]) -> None:
        """Export the stack and import it."""
        content = json.loads(self.pulumi("stack", "export", "--show-secrets").stdout)
        for entry in content["deployment"]["resources"]:
            change(entry)
        path = self.home / "rewritten.json"
        path.write_text(json.dumps(content))
        self.pulumi("stack", "import", "--file", str(path))

    def _run(self, operation: str, *arguments: str) -> Outcome:
        self._configure()
        events, log = self.home / "events.json", self.home / "calls.json"
        for path in (events, log):
            path.unlink(missing_ok=True)
        confirmed = [] if operation == "preview" else ["--yes"]
        done = self.pulumi(
            operation, *confirmed, *arguments, "--event-log", str(events), check=False, PULUMI_DEBUG_GRPC=str(log)
        )
        self.calls = parse(log.read_text()) if log.exists() else []
        outputs = json.loads(self.pulumi("stack", "output", "--json", "--show-secrets").stdout)
        told = events.read_text().splitlines() if events.exists() else []
        return _outcome(done, [json.loads(line) for line in told], outputs)

    def _configure(self) -> None:
        if not self._ready:
            (self.home / "back-end").mkdir(parents=True, exist_ok=True)
            self.pulumi("stack", "init", _STACK)
            self._ready = True
        plain = [word for key, value in self.config.items() for word in ("--plaintext", f"{key}={value}")]
        hidden = [word for key, value in self.secrets.items() for word in ("--secret", f"{key}={value}")]
        if words := [*plain, *hidden]:
            self.pulumi("config", "set-all", *words)

    def pulumi(self, *words: str, check: bool = True, **more: str) -> subprocess.CompletedProcess[str]:
        """Run the command in the project's directory, with the stack's own home and back end."""
        environment = os.environ | {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "PULUMI_HOME": str(self.home),
            "PULUMI_BACKEND_URL": f"file://{self.home / 'back-end'}",
            "PULUMI_CONFIG_PASSPHRASE": "",
            "PULUMI_SKIP_UPDATE_CHECK": "true",
            "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
            "PULUMI_DEBUG_COMMANDS": "true",  # shows --event-log
            "PULUMI_NODEJS_TRANSPILE_ONLY": "true",  # the compiler looks at the programs in tests of its own
            **self.environment,
            **more,
        }
        command = ["pulumi", *words, "--non-interactive"]
        done = subprocess.run(command, cwd=self.directory, env=environment, capture_output=True, text=True, check=False)
        assert not check or done.returncode == 0, f"{' '.join(command)} failed: {done.stdout}{done.stderr}"
        return done


def _outcome(done: subprocess.CompletedProcess[str], events: list[dict[str, Any]], outputs: Any) -> Outcome:
    messages, steps, changes = [], [], {}
    for event in events:
        if told := event.get("diagnosticEvent"):
            severity = told["severity"]
            messages.append(Message(severity, str(told["message"]).strip(), told.get("urn", "")))
        elif (over := event.get("resOutputsEvent")) or (over := event.get("resOpFailedEvent")):
            step = over["metadata"]
            error = "failed" if "resOpFailedEvent" in event else ""
            steps.append(Step(step["op"], step["urn"], 0, tuple(step.get("detailedDiff") or ()), error))
        elif summary := event.get("summaryEvent"):
            changes = summary["resourceChanges"]
    if done.returncode and not any(message.severity == "error" for message in messages):
        messages.append(Message("error", f"{done.stdout}{done.stderr}"))
    return Outcome(done.returncode == 0, changes, outputs, tuple(messages), tuple(steps))


def _resource(entry: dict[str, Any]) -> Resource:
    return Resource(
        urn=entry["urn"],
        type=entry["type"],
        custom=bool(entry.get("custom")),
        id=entry.get("id", ""),
        inputs=_revealed(entry.get("inputs") or {}),
        outputs=_revealed(entry.get("outputs") or {}),
        parent=entry.get("parent", ""),
        provider=entry.get("provider", ""),
        init_errors=list(entry.get("initErrors") or []),
        external=bool(entry.get("external")),
        delete=bool(entry.get("delete")),
    )


def _revealed(value: Any) -> Any:
    if isinstance(value, dict) and value.get(SIGNATURE) == SECRET:
        return {SIGNATURE: SECRET, "value": json.loads(value["plaintext"])}
    if isinstance(value, dict):
        return {key: _revealed(item) for key, item in value.items()}
    return [_revealed(item) for item in value] if isinstance(value, list) else value

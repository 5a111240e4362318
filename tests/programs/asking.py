"""Does what a row of tests/tables/who_is_asked.py says, on the real engine, and tells which plugin was asked.

Each plugin notes what it is asked in one file. What makes an answer is in `answer`; nothing else is interpreted.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from tests.programs import two_sdks
from tests.tables.who_is_asked import (
    CACHES,
    NEW,
    WORKSPACE,
    Act,
    Command,
    Convert,
    Document,
    Import,
    Program,
    Sdk,
    State,
    one,
)
from tests.tools.checkout import ROOT, VERSION
from tests.tools.emulator_process import Emulator
from tests.tools.go_tool import require_go
from tests.tools.node_tool import require_node
from tests.tools.recording import ASKED, Asked, parse, recorded
from tests.tools.second_plugin import install

_REQUIRED: Final = {"go": require_go, "typescript": require_node}
_RESOURCES: Final = ("Check", "Diff", "Create", "Read", "Update", "Delete")
_OTHER: Final = ("GetSchema", "GetMapping", "GetMappings")


@dataclass(frozen=True, slots=True)
class Machine:
    """Homes of the engine with the plugins in their caches, and the places of plugins and converter outside of them."""

    homes: Mapping[str, Path]
    ours: Path
    theirs: Path
    on_path: Path
    """A folder with our executable, and one more with the converter's below `converter`."""

    @classmethod
    def set_up(cls, folder: Path, release: Path) -> Machine:
        """Make the homes from an installed release; its files are shared, for nobody writes them."""
        homes = {}
        for cache, others in CACHES.items():
            home = homes[cache] = folder / f"home-{cache}"
            _ours(home / "plugins" / release.name, release)
            for version in others:
                install(home / "plugins" / f"resource-alicloud-v{version}", "alicloud", version)
        ours = homes["alone"] / "plugins" / release.name
        (folder / "path").mkdir()
        (folder / "path/pulumi-resource-alicloud").write_text(f'#!/bin/sh\nexec {ours}/pulumi-resource-alicloud "$@"\n')
        (folder / "path/pulumi-resource-alicloud").chmod(0o755)
        theirs = install(folder / "theirs", "alicloud", NEW)
        return cls(homes, ours, theirs, folder / "path")


def _ours(plugin: Path, release: Path) -> None:
    shutil.copytree(release, plugin, symlinks=True, copy_function=os.link)
    # What both the launcher and Pulumi's host for Python run: `pulumi package` takes the host.
    (plugin / "__main__.py").rename(plugin / "installed.py")
    (plugin / "__main__.py").write_text(recorded(VERSION, plugin / "installed.py"))


@dataclass(slots=True)
class Asking:
    """One row with one of the caches, in a folder of its own."""

    machine: Machine
    folder: Path
    emulator: Emulator
    said: list[str] = field(default_factory=list)
    """What the engine said, for who looks for the reason of a failure."""
    _failed: bool = False

    def answer(self, act: Act, cache: str) -> str:
        """Do it, and tell who was asked."""
        match act:
            case Program():
                require = _REQUIRED.get(act.language)
                if require:
                    require()
                two_sdks.lay_out(act.language, act.sdks, self._project, {})
                self._preview(cache, on_path=act.on_path, environment=act.environment)
                subjects = {"ours": ["PAI"], "theirs": ["network"], "both": ["PAI", "network"]}[act.sdks]
            case Document():
                self._write(act.resources, act.project)
                self._preview(cache)
                subjects = _subjects(act.resources)
            case State():
                self._write(act.resources)
                self._run(act.made_beside, "stack", "init", "dev")
                self._run(act.made_beside, "up", "--yes", "--skip-preview")
                assert not self._failed, self.said
                self._log.unlink()
                for operation in ("refresh", "destroy"):
                    self._run(cache, operation, "--stack", "dev", "--yes", "--skip-preview")
                subjects = _subjects(act.resources)
            case Import():
                id_ = self._lay_out_import(act, cache)
                self._run(cache, "import", act.type, "taken", id_, "--yes", "--skip-preview", "--generate-code=false")
                subjects = ["PAI" if act.type == WORKSPACE else "network"]
            case Command():
                below = self._project / "below"
                self._write({}, act.project)
                below.mkdir()
                self._run(cache, *act.words, cwd=below, on_path=act.on_path)
                subjects = []
            case Convert():
                self._convert(act, cache)
                subjects = []
            case Sdk():
                return _said_by_sdk(act.language)
        missing = any("no resource plugin" in said for said in self.said)
        return _answer(parse(self._log), subjects, failed=self._failed, missing=missing)

    @property
    def _project(self) -> Path:
        return self.folder / "project"

    @property
    def _log(self) -> Path:
        return self.folder / "asked"

    def _write(self, resources: Mapping[str, Any], project: Mapping[str, Any] = {}) -> None:
        self._project.mkdir()
        places = {"{ours}": str(self.machine.ours), "{theirs}": str(self.machine.theirs)}
        text = yaml.safe_dump({"name": "beside", "runtime": "yaml", "resources": dict(resources)} | dict(project))
        for place, path in places.items():
            text = text.replace(place, path)
        (self._project / "Pulumi.yaml").write_text(text)

    def _preview(self, cache: str, *, on_path: bool = False, environment: Mapping[str, str] | None = None) -> None:
        self._run(cache, "stack", "init", "dev")
        self._run(cache, "preview", on_path=on_path, environment=environment)

    def _lay_out_import(self, act: Import, cache: str) -> str:
        """Write the project, make an object, and return its id."""
        self._write({"team": one(WORKSPACE, version=VERSION)})
        for words in (("stack", "init", "made"), ("up", "--yes", "--skip-preview")):
            self._run("alone", *words)
        assert not self._failed, self.said
        self._log.unlink()
        shutil.rmtree(self._project)
        if act.sdks == "none":
            self._write({})
        else:
            two_sdks.lay_out("python", act.sdks, self._project, {})
        self._run(cache, "stack", "init", "dev")
        (id_,) = self.emulator.state()["workspaces"]
        return str(id_)

    def _convert(self, act: Convert, cache: str) -> None:
        self._write({"it": one(act.type)} if act.source == "yaml" else {}, act.project)
        out = self.folder / "converted"
        words = ("convert", "--from", act.source, "--language", act.language, "--generate-only", "--strict")
        self._run(cache, *words, "--out", str(out), on_path=act.on_path)
        self._failed = self._failed or "unable to resolve" in self.said[-1]  # which is no reason to fail for it

    def _run(
        self,
        cache: str,
        *words: str,
        cwd: Path | None = None,
        on_path: bool = False,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        path = [str(Path(sys.executable).parent), str(self.machine.on_path / "converter"), os.environ["PATH"]]
        home = self.machine.homes[cache]
        shutil.rmtree(home / "schemas", ignore_errors=True)  # what another row has asked for
        (self.folder / "back-end").mkdir(exist_ok=True)
        done = subprocess.run(
            ["pulumi", *words, "--non-interactive"],
            cwd=cwd or self._project,
            env=os.environ
            | {
                "PATH": os.pathsep.join([*([str(self.machine.on_path)] if on_path else []), *path]),
                "PULUMI_HOME": str(home),
                "PULUMI_BACKEND_URL": f"file://{self.folder / 'back-end'}",
                "PULUMI_CONFIG_PASSPHRASE": "",
                "PULUMI_SKIP_UPDATE_CHECK": "true",
                "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
                "PULUMI_NODEJS_TRANSPILE_ONLY": "true",
                "ALICLOUD_REGION": "cn-hangzhou",
                "ALICLOUD_ACCESS_KEY": "emulator",
                "ALICLOUD_SECRET_KEY": "emulator-secret",
                "ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE": self.emulator.url,
                ASKED: str(self._log),
                **(environment or {}),
            },
            capture_output=True,
            text=True,
            check=False,
        )
        self.said.append(f"$ pulumi {' '.join(words)}\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
        self._failed = self._failed or done.returncode != 0


def _subjects(resources: Mapping[str, Any]) -> list[str]:
    types = [str(resource["type"]) for resource in resources.values() if ":providers:" not in resource["type"]]
    return ["PAI" if type_ == WORKSPACE else "network" for type_ in types]


def _answer(calls: list[Asked], subjects: Iterable[str], *, failed: bool, missing: bool) -> str:
    """Tell who was asked about each subject, in one word where it is the same for all.

    Where a plugin's schema does not have a program's types nobody is asked about resources: then the plugin whose
    schema it was counts, unless another one was missing. Where there are no subjects, the question was about a schema
    or a mapping.
    """
    of_schema = {call.who for call in calls if call.method in _OTHER}
    of_resources = [call for call in calls if call.method in _RESOURCES and call.type]
    asked = {
        subject: {call.who for call in of_resources if (subject == "PAI") == (":pai/" in call.type)}
        or (set() if of_resources or missing else of_schema)
        for subject in subjects
    }
    words = {subject: _named(whos) for subject, whos in asked.items()} or {"": _named(of_schema)}
    if len(set(words.values())) > 1:
        return ", ".join(f"{subject} {word}" for subject, word in words.items())
    (word,) = set(words.values())
    return f"{word}, which refuses" if failed and word != "nobody" else word


def _named(whos: set[str]) -> str:
    return " and ".join("ours" if who == VERSION else who for who in sorted(whos)) or "nobody"


def _said_by_sdk(language: str) -> str:
    """Return whom the engine asks by the version that an SDK's resources name, which is exactly that one."""
    files = [
        path
        for path in (ROOT / "sdk" / language).rglob("*")
        if not {"bin", "obj", "target"} & set(path.relative_to(ROOT).parts)
    ]
    (plugin,) = (path for path in files if path.name in {"plugin.json", "pulumi-plugin.json"})
    (version,) = (path for path in files if path.name == "version.txt")
    asked = {json.loads(plugin.read_text())["version"], version.read_text().strip()}
    return "ours" if asked == {VERSION} else " and ".join(sorted(asked))


def require_engine() -> None:
    """Skip the test where the real engine is not on PATH."""
    if shutil.which("pulumi") is None:
        pytest.skip("pulumi is not on PATH")

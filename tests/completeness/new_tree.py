"""A copy of this tree with the new resource of tests/fixtures/new_resource, made as docs/adding-a-resource.md says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.tools.checkout import FIXTURES, ROOT

NEW = FIXTURES / "new_resource"
PAGE = ROOT / "docs" / "adding-a-resource.md"
_BLOCK = re.compile(r"^`([^`]+)`:\n\n```\w+\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_COMMANDS = re.compile(r"^```sh\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def files_of_page() -> Mapping[str, str]:
    """Return the files that the page shows, by their paths."""
    return dict(_BLOCK.findall(PAGE.read_text(encoding="utf-8")))


def commands_of_page() -> list[str]:
    """Return the commands that the page gives."""
    return [line for block in _COMMANDS.findall(PAGE.read_text(encoding="utf-8")) for line in block.splitlines()]


@dataclass(frozen=True, slots=True)
class Tree:
    """A copy of the tree, with the interpreter and the packages of this one."""

    root: Path

    @classmethod
    def copy(cls, root: Path) -> Tree:
        """Copy what is tracked, and what is about to be."""
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        for name in filter(None, listed.split("\0")):
            if (ROOT / name).is_file():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, root / name)
        # Of what `make` prepares: the environment is this one's, the executable starts the copy.
        executable = root / "bin" / "pulumi-resource-alicloud"
        executable.parent.mkdir()
        executable.write_text(f'#!/bin/sh\nexec "{sys.executable}" -I "{root}/__main__.py" "$@"\n')
        executable.chmod(0o755)
        (root / ".venv" / "bin").mkdir(parents=True)
        (root / ".venv" / "ready").touch()
        (root / ".venv" / "bin" / "python").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
        (root / ".venv" / "bin" / "python").chmod(0o755)
        tree = cls(root)
        tree.track()
        return tree

    def track(self) -> None:
        """Have git know what is there: some tests ask it which files are the project's."""
        for words in (["init", "--quiet"], ["add", "--all"]):
            subprocess.run(["git", *words], cwd=self.root, check=True)

    def add(self, leaving_out: str = "") -> None:
        """Add the files of the new resource, but for those below a path."""
        for path in NEW.rglob("*"):
            name = path.relative_to(NEW)
            if path.is_file() and "__pycache__" not in name.parts and not self._is_below(name, leaving_out):
                (self.root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(path, self.root / name)
        self.track()

    def remove(self, name: str) -> None:
        """Remove a file or a folder."""
        path = self.root / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command in the copy, with the modules of the copy."""
        places = (self.root, self.root / "provider", self.root / "sdk" / "python")
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, places)), "PYTHONDONTWRITEBYTECODE": "1"}
        for name in ("PYTEST_ADDOPTS", "PYTEST_XDIST_WORKER", "PYTEST_CURRENT_TEST"):
            environment.pop(name, None)
        return subprocess.run(command, cwd=self.root, env=environment, capture_output=True, text=True, check=False)

    def make(self, target: str) -> None:
        """Make a target; fail the test when that fails."""
        done = self.run("make", "-o", ".venv/ready", target)
        assert done.returncode == 0, done.stdout + done.stderr

    def pytest(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run tests of the copy."""
        return self.run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *words)

    @staticmethod
    def _is_below(name: Path, folder: str) -> bool:
        return bool(folder) and name.is_relative_to(folder)

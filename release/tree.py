"""The tree that a release is made of: one commit, never what lies around in the working directory.

Knows Git, and nothing of what is built.
"""

from __future__ import annotations

import io
import re
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from release.commands import run
from release.failure import Refused

ROOT: Final = Path(__file__).resolve().parents[1]
_SHOWN: Final = 5
"""How many changed files a refusal names."""


@dataclass(frozen=True, slots=True)
class Tree:
    """A checkout and its newest commit."""

    root: Path = ROOT

    @property
    def version(self) -> str:
        """Return the version that pyproject.toml gives."""
        return version_of((self.root / "pyproject.toml").read_text(encoding="utf-8"))

    @property
    def commit(self) -> str:
        """Return the full name of the commit."""
        return self._git("rev-parse", "HEAD").strip()

    @property
    def time(self) -> int:
        """Return when the commit was made, in seconds: the only time that goes into what is built."""
        return int(self._git("log", "-1", "--format=%ct"))

    def tags(self) -> list[str]:
        """Return the tags of the commit."""
        return self._git("tag", "--points-at", "HEAD").split()

    def commit_of(self, tag: str) -> str:
        """Return the commit that a tag names, or nothing if there is no such tag."""
        return self._git("for-each-ref", "--format=%(*objectname)%(objectname)", f"refs/tags/{tag}").strip()[:40]

    def changed_since(self, tag: str) -> list[str]:
        """Return the files that differ between a tag and the commit."""
        return self._git("diff", "--name-only", tag, "HEAD").splitlines()

    def last_release(self) -> str:
        """Return the newest tag `v...` before or at the commit, or nothing if there is none."""
        tags = self._git("tag", "--merged", "HEAD", "--sort=-v:refname", "--list", "v[0-9]*").split()
        return tags[0] if tags else ""

    def uncommitted(self) -> list[str]:
        """Return the files that differ from the commit, and those that Git does not know."""
        return [line[3:] for line in self._git("status", "--porcelain", "--untracked-files=all").splitlines()]

    def demand_clean(self) -> None:
        """Refuse a tree in which something is not committed.

        Raises:
            Refused: some file differs from the commit.
        """
        if found := self.uncommitted():
            named = ", ".join(found[:_SHOWN]) + (f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else "")
            raise Refused(f"Not committed: {named}. A release is made of a commit: commit these files or remove them.")

    def listed(self, *paths: str) -> dict[str, int]:
        """Return the files of the commit below some paths, each with its mode, 0o644 or 0o755.

        Raises:
            Refused: one is neither a file nor a program.
        """
        found: dict[str, int] = {}
        for line in self._git("ls-tree", "-r", "-z", "HEAD", *paths).split("\0")[:-1]:
            about, name = line.split("\t", 1)
            mode = about.split()[0]
            if mode not in {"100644", "100755"}:
                raise Refused(f"{name} has the mode {mode} in Git. A release has files only: replace it by a file.")
            found[name] = int(mode[-3:], 8)
        return found

    def export(self, to: Path) -> Path:
        """Write the files of the commit into a new directory, and return it."""
        packed = to.with_name(f"{to.name}.tar")
        self._git("archive", "--format=tar", f"--output={packed}", "HEAD")
        with tarfile.open(fileobj=io.BytesIO(packed.read_bytes())) as opened:
            opened.extractall(to, filter="data")
        packed.unlink()
        return to

    def _git(self, *words: str) -> str:
        return run(self.root, "git", *words)


def version_of(project: str) -> str:
    """Return the version in the text of a pyproject.toml.

    Raises:
        Refused: there is none, or more than one.
    """
    found = re.findall(r'^version = "(.*)"$', project, re.MULTILINE)
    if len(found) != 1:
        raise Refused(f"pyproject.toml has {len(found)} lines `version = ...`. Leave one: it is where the version is.")
    return str(found[0])

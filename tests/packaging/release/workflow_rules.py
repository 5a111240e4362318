"""What a workflow of CI must not do, beside what its schema forbids: each rule yields what breaks it.

A rule reads the text or what YAML makes of it. Actions are other people's code, and what stands in a pull request is
other people's text: neither may get more than it needs.
"""

from __future__ import annotations

import importlib.util
import re
import shlex
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import yaml

from tests.tools.checkout import ROOT

_USES: Final = re.compile(r"^\s*(?:- )?uses: (.*)$", re.MULTILINE)
_PINNED: Final = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*|\./\.github/workflows/[\w-]+\.yml")
_TARGETS: Final = re.compile(r"^([\w-]+):", re.MULTILINE)
_MAKE: Final = re.compile(r"\bmake (.*)")
_MODULE: Final = re.compile(r"\bpython3? (?:-\w )*-m ([\w.]+)")
_MODULES_OF_OTHERS: Final = frozenset({"pip", "pytest", "twine"})
"""Modules that a workflow installs before it runs them, or Python has."""


def unpinned(text: str) -> Iterator[str]:
    """Every action is named by its commit, and a comment says which version that is."""
    yield from (used for used in _USES.findall(text) if not _PINNED.fullmatch(used.strip()))


def without_permissions(text: str) -> Iterator[str]:
    """A workflow gives its jobs nothing, and each job says what it needs."""
    content = _read(text)
    if content.get("permissions") != {}:
        yield "the workflow: `permissions: {}` is missing"
    yield from (f"{name}: no permissions" for name, job in _jobs(content) if "permissions" not in job)


def writing_by_default(text: str) -> Iterator[str]:
    """No job has all rights, and none leaves its token in the checkout for later steps."""
    for name, job in _jobs(_read(text)):
        if not isinstance(job.get("permissions", {}), dict):
            yield f"{name}: {job['permissions']}"
        for step in job.get("steps", ()):
            checks_out = step.get("uses", "").startswith("actions/checkout@")
            if checks_out and step.get("with", {}).get("persist-credentials") is not False:
                yield f"{name}: persist-credentials"


def triggered_by_strangers(text: str) -> Iterator[str]:
    """Nobody's pull request runs with the rights of this repository."""
    triggers = _read(text)[True]  # YAML reads the key `on` as a truth value
    yield from (name for name in ("pull_request_target", "workflow_run", "issue_comment") if name in triggers)


def interpolated(text: str) -> Iterator[str]:
    """No expression is pasted into a script: values come through the environment, as data."""
    yield from (f"{name}: {script}" for name, script in scripts(text) if "${{" in script)


def unbounded(text: str) -> Iterator[str]:
    """Every job with steps ends by itself."""
    yield from (name for name, job in _jobs(_read(text)) if "steps" in job and "timeout-minutes" not in job)


def running_what_is_not_there(text: str) -> Iterator[str]:
    """A target of make, a module and a file that a script runs are there."""
    targets = set(_TARGETS.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    for name, script in scripts(text):
        for words in _MAKE.findall(script):
            asked = [word for word in shlex.split(words) if "=" not in word]
            yield from (f"{name}: make {word}" for word in asked if word not in targets)
        for module in _MODULE.findall(script):
            if module.partition(".")[0] not in _MODULES_OF_OTHERS and not _is_module(module):
                yield f"{name}: python -m {module}"
        for path in re.findall(r"^(\.ci/\S+)", script, re.MULTILINE):
            if not (ROOT / path).exists():
                yield f"{name}: {path}"


RULES: Final[Mapping[str, Callable[[str], Iterator[str]]]] = {
    rule.__name__: rule
    for rule in (
        unpinned,
        without_permissions,
        writing_by_default,
        triggered_by_strangers,
        interpolated,
        unbounded,
        running_what_is_not_there,
    )
}


def scripts(text: str) -> Iterator[tuple[str, str]]:
    """Yield the scripts of a workflow, each with the name of its job."""
    for name, job in _jobs(_read(text)):
        yield from ((name, step["run"]) for step in job.get("steps", ()) if "run" in step)


def _read(text: str) -> dict[Any, Any]:
    content: dict[Any, Any] = yaml.safe_load(text)
    return content


def _jobs(content: Mapping[Any, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    yield from content["jobs"].items()


def _is_module(name: str) -> bool:
    """Tell whether Python finds a module that can be run; a name below one that is missing counts as missing."""
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False

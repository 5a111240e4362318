"""The projects around the page's programs: what each language needs beside the program's text.

A language is a row: what must be there, and how the project of a program is laid out. Knows nothing of the texts.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]  # its stubs are a distribution of their own

from tests import official_sdk


@dataclass(frozen=True, slots=True)
class PageProject:
    """How a language's programs are run."""

    require: Callable[[], None]
    """Skips the test where the language's tools are missing."""
    lay_out: Callable[[Path, bool], None]
    """Makes all of a project in a folder but its program, for our SDK or for the official one."""
    official: bool = False
    """Whether the official SDK can be had."""
    slow: bool = False
    """Whether its programs are built anew for every change."""


def _python(folder: Path, official: bool) -> None:
    options = {"virtualenv": str(official_sdk.install())} if official else {}
    _project(folder, {"name": "python", "options": options})


def _require_python() -> None:
    if importlib.util.find_spec("pulumi_random") is None:
        pytest.skip("pulumi-random is not installed")


def _project(folder: Path, runtime: object) -> None:
    folder.mkdir()
    (folder / "Pulumi.yaml").write_text(yaml.safe_dump({"name": "page", "runtime": runtime}))


PROJECTS: Mapping[str, PageProject] = {
    "python": PageProject(_require_python, _python, official=True),
}

"""The projects around the page's programs: what each language needs beside the program's text.

A language is a row: what must be there, and how the project of a program is laid out. Knows nothing of the texts.
"""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]  # its stubs are a distribution of their own

from tests import node_tool, official_sdk
from tests.programs.stories import EXAMPLE


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


def _typescript(folder: Path, official: bool) -> None:
    packages = {"@pulumi/random": node_tool.fetch(node_tool.RANDOM)}
    if official:
        packages["@pulumi/alicloud"] = node_tool.install_official()
    else:
        node_tool.install_sdk()
    _project(folder, "nodejs")
    for name in ("package.json", "tsconfig.json"):
        shutil.copy(EXAMPLE.with_name("typescript") / name, folder)
    packages |= {path.name: path for path in node_tool.MODULES.iterdir() if path.name != "@pulumi"}
    for name, path in {**packages, "@pulumi/pulumi": node_tool.MODULES / "@pulumi" / "pulumi"}.items():
        link = folder / "node_modules" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(path)


def _project(folder: Path, runtime: object) -> None:
    folder.mkdir()
    (folder / "Pulumi.yaml").write_text(yaml.safe_dump({"name": "page", "runtime": runtime}))


PROJECTS: Mapping[str, PageProject] = {
    "python": PageProject(_require_python, _python, official=True),
    "typescript": PageProject(node_tool.require_node, _typescript, official=True),
}

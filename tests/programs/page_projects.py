"""The projects around the page's programs: what each language needs beside the program's text.

A language is a row: what must be there, and how the project of a program is laid out. Knows nothing of the texts.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from sdk.generator.__main__ import main as generate
from tests.programs.languages import LANGUAGES
from tests.tools import go_tool, node_tool, official_sdk
from tests.tools.maven import install_sdk, require_maven
from tests.tools.second_plugin import SCHEMAS
from tests.tools.stories import EXAMPLE, PROGRAM_FOLDERS

_RANDOM_GO = {
    "go.mod": "\nrequire github.com/pulumi/pulumi-random/sdk/v4 v4.21.2\n",
    "go.sum": (
        "github.com/pulumi/pulumi-random/sdk/v4 v4.21.2 h1:QZFU//Q+PRCCjFsKDpmMu+4XLOBXjjOuuoqDuw5TGmU=\n"
        "github.com/pulumi/pulumi-random/sdk/v4 v4.21.2/go.mod h1:G9IK4IFL/A2F9fgDMLWRpaJJHyapYvVmB6eJm9cjg48=\n"
    ),
}
"""What the random package adds to the example's modules."""


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
    stand_in: bool = True
    """Whether the stand-in runs programs of the language."""
    host: str = ""
    """The language host that the real engine needs on PATH, where it does not come with the engine."""


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


def _go(folder: Path, _official: bool) -> None:
    _project(folder, "go")
    for name in ("go.mod", "go.sum"):
        text = (EXAMPLE.with_name("go") / name).read_text()
        (folder / name).write_text(re.sub(r"=> .*", f"=> {go_tool.SDK}", text) + _RANDOM_GO[name])


def _java(folder: Path, _official: bool) -> None:
    install_sdk()
    _project(folder, "java")
    build = (PROGRAM_FOLDERS / "java" / "pom.xml").read_text()
    main = "<exec.mainClass>generated_program.App<"
    (folder / "pom.xml").write_text(re.sub(r"<exec\.mainClass>[\w.]+<", main, build))
    # The random package's SDK for Java is not to be had here: what our generator makes of the schema has its names.
    generate(["--schema", str(SCHEMAS / "random.json"), "--out", str(folder / "random"), "--language", "java"])
    shutil.copytree(folder / "random" / "java" / "src", folder / "src")
    shutil.rmtree(folder / "random")


def _yaml(folder: Path, _official: bool) -> None:
    _project(folder, "yaml")


def _project(folder: Path, runtime: object) -> None:
    folder.mkdir()
    (folder / "Pulumi.yaml").write_text(yaml.safe_dump({"name": "page", "runtime": runtime}))


PROJECTS: Mapping[str, PageProject] = {
    "python": PageProject(_require_python, _python, official=True),
    "typescript": PageProject(node_tool.require_node, _typescript, official=True),
    "go": PageProject(go_tool.require_go, _go, slow=True),
    "java": PageProject(require_maven, _java, slow=True, host=LANGUAGES["java"].host),
    "yaml": PageProject(LANGUAGES["yaml"].require, _yaml, stand_in=False, host=LANGUAGES["yaml"].host),
}

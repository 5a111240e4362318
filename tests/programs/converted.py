"""Configurations of Terraform as Pulumi programs: converted by the real engine, run on the SDKs of this checkout.

The engine finds our plugin in its cache, as it does for users. Knows neither the resources nor the emulator.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from tests.tools.checkout import VERSION
from tests.tools.go_tool import SDK as GO_SDK
from tests.tools.go_tool import require_go
from tests.tools.node_tool import MODULES, require_node
from tests.tools.node_tool import install_sdk as install_node_sdk
from tests.tools.plugin_process import EXECUTABLE
from tests.tools.stacks import PulumiStack
from tests.tools.stories import EXAMPLE
from tests.tools.terraform_converter import EXECUTABLE as CONVERTER


@dataclass(frozen=True, slots=True)
class Language:
    """How a converted program is made to run."""

    require: Callable[[], None]
    """Skips the test where the language's tools are missing."""
    link: Callable[[Path], None]
    """Puts the SDK of this checkout in place of the registry's."""
    named: Callable[[Path], str]
    """Returns the name of the SDK that the converter's files ask for."""


def require_engine() -> None:
    """Skip the test where the real engine or the converter is not on PATH."""
    for program in ("pulumi", CONVERTER):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not on PATH")


def home(folder: Path) -> Path:
    """Make a home of the engine, in whose cache our plugin is."""
    place = folder / "plugins" / f"resource-alicloud-v{VERSION}"
    if not place.is_dir():
        place.mkdir(parents=True)
        (place / EXECUTABLE.name).symlink_to(EXECUTABLE)
    return folder


def convert(source: Path, language: str, folder: Path, *, check: bool = True) -> tuple[Path, str]:
    """Convert a configuration, and return the project and what was said; without check also when that fails."""
    out = folder / language
    done = PulumiStack(source, home(folder / "home")).pulumi(
        *("convert", "--from", "terraform", "--language", language, "--generate-only", "--out", str(out)), check=check
    )
    return out, done.stdout + done.stderr


def open_project(language: str, source: Path, folder: Path) -> PulumiStack:
    """Convert a configuration, link it to our SDK, and return a stack of it."""
    LANGUAGES[language].require()
    project, _ = convert(source, language, folder)
    assert LANGUAGES[language].named(project) in _NAMES
    LANGUAGES[language].link(project)
    return PulumiStack(project, home(folder / "home"))


def _nothing_needed() -> None:
    """Python is there, and the engine runs YAML by itself."""


def _nothing(_: Path) -> None:
    """Python's SDK is in the environment, and YAML has none."""


def _link_nodejs(project: Path) -> None:
    install_node_sdk()
    (project / "node_modules").symlink_to(MODULES)


def _link_go(project: Path) -> None:
    example = EXAMPLE.with_name("go")
    modules = re.sub(r"=> .*", f"=> {GO_SDK}", (example / "go.mod").read_text())
    (project / "go.mod").write_text(modules)
    shutil.copy(example / "go.sum", project)


def _named_by_python(project: Path) -> str:
    return next(line for line in (project / "requirements.txt").read_text().splitlines() if "alicloud" in line)


def _named_by_nodejs(project: Path) -> str:
    needed: Mapping[str, Any] = json.loads((project / "package.json").read_text())["dependencies"]
    return next(f"{name}=={version}" for name, version in needed.items() if "alicloud" in name)


def _named_by_go(project: Path) -> str:
    (module,) = re.findall(r'^\t"(\S+)/pai"$', (project / "main.go").read_text(), re.MULTILINE)
    return str(module)


LANGUAGES: Final[Mapping[str, Language]] = {
    "python": Language(_nothing_needed, _nothing, _named_by_python),
    "typescript": Language(require_node, _link_nodejs, _named_by_nodejs),
    "go": Language(require_go, _link_go, _named_by_go),
    "yaml": Language(_nothing_needed, _nothing, lambda _: ""),
}
_NAMES: Final = {
    f"pulumi_alicloud_pai=={VERSION}",
    f"pulumi-alicloud-pai=={VERSION}",
    f"{re.findall(r'^module (.*)$', (GO_SDK / 'go.mod').read_text(), re.MULTILINE)[0]}/alicloud",
    "",
}
"""Our SDKs; a program in YAML names none."""

"""The first chapters, followed literally in one shell: each command, in a fresh clone, in an empty home.

What is changed: the emulator's port is a free one, the clone comes from this checkout and gets its `.venv`, and what
this machine has downloaded before is not downloaded again.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from tests.tools.checkout import ROOT
from tests.tools.scripted_service import unused_port

STARTED: Final = (ROOT / "docs/getting-started.md").read_text(encoding="utf-8")
IN_CI: Final = (ROOT / "docs/testing-in-your-ci.md").read_text(encoding="utf-8")
ADDRESS: Final = "https://github.com/pulumi-resource-alicloud/pulumi-resource-alicloud"
FENCE: Final = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
FILES: Final = {"yaml": "Pulumi.yaml", "python": "__main__.py"}
"""The file that a block of this language is in Getting started."""
LINKED: Final = """
ln -s {root}/.venv pulumi-resource-alicloud/.venv
touch -d '2000-01-01' pulumi-resource-alicloud/pyproject.toml pulumi-resource-alicloud/sdk/python/pyproject.toml
"""
"""What the clone's first `make` would install anew."""

GO: Final = (
    'package main\n\nimport _ "github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"\n\n'
    "func main() {}\n"
)
"""The least program that needs the SDK."""

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]
needs_engine = pytest.mark.skipif(shutil.which("pulumi") is None, reason="pulumi is not on PATH")


def section(page: str, title: str) -> str:
    """Return what stands below a title of the second level."""
    return page.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def script(page: str) -> str:
    """Return the commands of a text, and what writes its files, in the order in which they stand there."""
    return "\n".join(
        text if language == "sh" else f"cat > {FILES[language]} <<'END'\n{text}END"
        for language, text in FENCE.findall(page)
    )


def follow(text: str, folder: Path) -> str:
    """Run commands in a folder as a newcomer's shell does; return what they print."""
    text = text.replace("8600", str(unused_port()))
    text = text.replace(f"git clone {ADDRESS}\n", f"git clone --quiet {ADDRESS}\n{LINKED.format(root=ROOT)}")
    home = folder.parent / f"home-of-{folder.name}"
    home.mkdir(exist_ok=True)
    machine = Path.home()
    environment = {
        **{
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("ALI", "PULUMI", "PYTEST", "VIRTUAL"))
        },
        "HOME": str(home),
        "GOMODCACHE": os.environ.get("GOMODCACHE", str(machine / "go/pkg/mod")),
        "GOCACHE": os.environ.get("GOCACHE", str(machine / ".cache/go-build")),
        "PIP_CACHE_DIR": os.environ.get("PIP_CACHE_DIR", str(machine / ".cache/pip")),
        "npm_config_cache": str(machine / ".npm"),
        "PULUMI_HOME": str(home / ".pulumi"),
        "PULUMI_SKIP_UPDATE_CHECK": "true",
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"url.file://{ROOT}.insteadOf",
        "GIT_CONFIG_VALUE_0": ADDRESS,
    }
    ended = "trap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n"
    done = subprocess.run(
        ["bash", "-eu", "-c", ended + text],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=800,
    )
    assert 0 == done.returncode, done.stdout + done.stderr
    return done.stdout


def test_getting_started_without_the_cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`make demo` in a fresh clone ends well where there is no engine, and leaves no change in the clone."""
    places = [place for place in os.environ["PATH"].split(os.pathsep) if not (Path(place) / "pulumi").exists()]
    monkeypatch.setenv("PATH", os.pathsep.join(places))
    said = follow(script(section(STARTED, "Without the Pulumi CLI")) + "\ngit status --short\n", tmp_path)
    assert said.strip()
    assert not re.findall(r"^(?: M|\?\?) (?!\.venv$).*", said, re.MULTILINE)


@needs_engine
def test_getting_started_with_the_cli(tmp_path: Path) -> None:
    """It deploys two objects, shows the outputs, and destroys both."""
    said = follow(script(section(STARTED, "With the Pulumi CLI")), tmp_path)
    assert re.search(r"^ *model +scorer-[0-9a-f]{7}$", said, re.MULTILINE), said
    assert re.search(r"- 3 deleted", said), said


@needs_engine
def test_a_program_is_tested_in_ones_own_ci(tmp_path: Path) -> None:
    """The job of the page runs in the project of Getting started, whose stack names no emulator."""
    project = tmp_path / "first-workspace"
    project.mkdir()
    (project / ".venv").symlink_to(ROOT / ".venv")
    (tmp_path / "pulumi-resource-alicloud").symlink_to(ROOT)
    files = {
        language: text for language, text in FENCE.findall(section(STARTED, "With the Pulumi CLI")) if language != "sh"
    }
    for language, text in files.items():
        (project / FILES[language]).write_text(text.replace("virtualenv: venv", "virtualenv: .venv"), encoding="utf-8")
    said = follow(script(section(IN_CI, "A job")), project)
    assert re.search(r"- 3 deleted", said), said


def test_an_emulator_is_started_by_a_program() -> None:
    """The page's lines print its address."""
    (program,) = (text for language, text in FENCE.findall(IN_CI) if language == "python")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+\n", done.stdout)


INSTALLED: Final[Mapping[str, tuple[str, str, str]]] = {
    "Python": ("python", "python3 -m venv venv && . venv/bin/activate", "python -c 'import pulumi_alicloud_pai'"),
    "TypeScript": (
        "npm",
        "npm init --yes >npm.txt",
        "node -e 'require(\"pulumi-alicloud-pai\").pai.WorkspaceModel.name'",
    ),
    "Go": ("go", f"go mod init example.com/first && printf '{GO}' >main.go", "go vet ./..."),
}
"""Language to the tool that it needs, what makes an empty project, and what fails where the SDK is not there."""


@pytest.mark.parametrize("language", INSTALLED)
def test_an_sdk_is_installed_from_the_checkout(language: str, tmp_path: Path) -> None:
    """The command of docs/installation.md makes the SDK usable in an empty project beside the checkout."""
    tool, prepare, use = INSTALLED[language]
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not on PATH")
    (row,) = re.findall(
        rf"^\| {language} \| (.*?) \|", (ROOT / "docs/installation.md").read_text("utf-8"), re.MULTILINE
    )
    follow(f"git clone {ADDRESS}\n", tmp_path)
    project = tmp_path / "first"
    project.mkdir()
    follow("\n".join([prepare, *re.findall(r"`([^`]+)`", row), use]), project)

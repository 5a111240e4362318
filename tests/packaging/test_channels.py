"""Every way to give the engine the plugin, on the real engine: each deploys the page's example and destroys it.

A channel says how the plugin gets to a stack; the stack's home is its own, so that nothing installed elsewhere helps.
"""

from __future__ import annotations

import os
import shutil
import sys
import tarfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path

import pytest
import yaml
from pulumi_alicloud_pai import _utilities

from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import EXECUTABLE, Plugin, forget_this_machine
from tests.tools.stacks import PulumiStack
from tests.tools.stories import EXAMPLE, connected

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]

VERSION = _utilities.VERSION
Channel = Callable[[PulumiStack, Path], AbstractContextManager[object]]


def on_path(stack: PulumiStack, _archive: Path) -> AbstractContextManager[object]:
    """`make plugin`, and `bin/` on PATH."""
    python = Path(sys.executable).parent  # what the program runs with, as in every stack
    stack.environment["PATH"] = os.pathsep.join([str(EXECUTABLE.parent), str(python), os.environ["PATH"]])
    return nullcontext()


def in_the_project(stack: PulumiStack, _archive: Path) -> AbstractContextManager[object]:
    """A `plugins:` entry that points to a checkout."""
    _declare(stack, "plugins", {"providers": [{"name": "alicloud", "path": str(EXECUTABLE.parents[1])}]})
    return nullcontext()


def installed_archive(stack: PulumiStack, archive: Path) -> AbstractContextManager[object]:
    """`pulumi plugin install -f` of a release's archive."""
    stack.pulumi("plugin", "install", "resource", "alicloud", VERSION, "-f", str(archive))
    return nullcontext()


def installed_directory(stack: PulumiStack, archive: Path) -> AbstractContextManager[object]:
    """`pulumi plugin install -f` of an unpacked release."""
    stack.pulumi("plugin", "install", "resource", "alicloud", VERSION, "-f", str(_unpacked(stack, archive)))
    return nullcontext()


def added_as_package(stack: PulumiStack, archive: Path) -> AbstractContextManager[object]:
    """`pulumi package add` of an unpacked release: it generates an SDK, and the project remembers the directory."""
    _declare(stack, "runtime", {"name": "python", "options": {"toolchain": "pip", "virtualenv": "venv"}})
    (stack.directory / "requirements.txt").write_text("pulumi\n")
    stack.pulumi("install")
    stack.pulumi("package", "add", str(_unpacked(stack, archive)))
    assert list((stack.directory / "sdks").rglob("workspace_model_version.py"))
    return nullcontext()


@contextmanager
def attached(stack: PulumiStack, _archive: Path) -> Iterator[object]:
    """A plugin that runs already, as in a debugger: the engine attaches to its port."""
    with Plugin.start() as plugin:
        stack.environment["PULUMI_DEBUG_PROVIDERS"] = f"alicloud:{plugin.port}"
        yield plugin


CHANNELS: Mapping[str, Channel] = {
    "PATH": on_path,
    "plugins entry": in_the_project,
    "archive": installed_archive,
    "directory": installed_directory,
    "package": added_as_package,
    "attach": attached,
}


def _declare(stack: PulumiStack, key: str, value: object) -> None:
    path = stack.directory / "Pulumi.yaml"
    path.write_text(yaml.safe_dump({**yaml.safe_load(path.read_text()), key: value}))


def _unpacked(stack: PulumiStack, archive: Path) -> Path:
    folder = stack.home / "release"
    with tarfile.open(archive) as opened:
        opened.extractall(folder, filter="data")
    return folder


@pytest.fixture
def stack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PulumiStack]:
    """A stack of the page's example that has no plugin yet, connected to an emulator."""
    if shutil.which("pulumi") is None:
        pytest.skip("pulumi is not on PATH")
    forget_this_machine(monkeypatch)
    project = tmp_path / "project"
    shutil.copytree(EXAMPLE, project, ignore=shutil.ignore_patterns("__pycache__"))
    with Emulator.start() as emulator:
        emulator.settings(activationSeconds=0)
        stack = PulumiStack(project, tmp_path / "home")
        _declare(stack, "plugins", {})
        connected(stack, emulator, suffix="12345")
        yield stack
        assert {} == emulator.state()["models"]


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_stack_lives_whatever_way_the_plugin_came(channel: str, stack: PulumiStack, archive: Path) -> None:
    """Up makes four, a second up finds nothing to do, destroy leaves nothing; the plugin says no stray word."""
    with ExitStack() as until:
        until.enter_context(CHANNELS[channel](stack, archive))
        made = stack.up()
        assert [] == made.errors
        assert {"create": 4} == made.changes
        assert {"same": 4} == stack.up().changes
        assert [] == [told.text for told in made.messages if "exited prematurely" in told.text]
        assert [] == stack.destroy().errors


def test_without_a_plugin_nothing_lives(stack: PulumiStack) -> None:
    """What the other test shows is the channel's doing: without one the engine finds no plugin."""
    assert not stack.up().ok

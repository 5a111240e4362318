"""Installs each package of a release into an empty project of its language, and deploys the page's example with it.

Nothing of the tree is used but the example's program: packages and plugin come from the directory of artifacts. With
`pulumi` and the language's host on PATH the real engine runs it, the stand-in of tests/tools/host otherwise.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tarfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from release import plugin, sdks
from release.commands import need, run
from release.failure import NotBuilt, Refused
from release.frozen.build import platform_name
from tests.tools.emulator_process import Emulator
from tests.tools.go_tool import published
from tests.tools.stacks import PulumiStack, Stack, StandInStack
from tests.tools.stories import EXAMPLE, connected

_MODULES: Final = re.compile(rf"^(\t|replace ){re.escape(sdks.GO_MODULE)}\b.*\n", re.MULTILINE)
_HOSTS: Final = {"csharp": "pulumi-language-dotnet", "java": "pulumi-language-java"}
"""What the engine needs on PATH for a language, where it does not come with it."""
_FEED: Final = """\
<configuration>
  <packageSources>
    <add key="release" value="{folder}" />
  </packageSources>
</configuration>
"""


@dataclass(frozen=True, slots=True)
class Bench:
    """Where packages are tried."""

    built: Path
    """The artifacts."""
    scratch: Path
    version: str

    @property
    def real(self) -> bool:
        """Tell whether the real engine is here."""
        return shutil.which("pulumi") is not None

    def artifact(self, pattern: str) -> Path:
        """Return the one artifact that a pattern fits.

        Raises:
            NotBuilt: there is none.
        """
        found = list(self.built.glob(pattern))
        if len(found) != 1:
            raise NotBuilt(f"{self.built} has no {pattern}")
        return found[0]


Laying = Callable[[Bench, Path], AbstractContextManager[dict[str, str]]]
"""Installs a package in a directory with the example's program; gives what its program needs in the environment."""


def install_plugin(bench: Bench) -> str:
    """Install the archive of this platform as the engine does, and return which it was."""
    archive = bench.built / plugin.archive_name(bench.version, platform_name())
    if bench.real:
        home = {"PULUMI_HOME": str(bench.scratch / "home"), "PULUMI_SKIP_UPDATE_CHECK": "true"}
        words = ("plugin", "install", "resource", "alicloud", bench.version, "-f", archive)
        run(bench.scratch, "pulumi", *words, environment=home)
        return f"{archive.name}, by `pulumi plugin install`"
    folder = bench.scratch / "plugin"
    with tarfile.open(archive) as opened:
        opened.extractall(folder, filter="data")
    if (folder / "PulumiPlugin.yaml").exists():
        run(folder, sys.executable, "-m", "venv", "venv")
        run(folder, folder / "venv/bin/python", "-m", "pip", "install", "--quiet", ".")
        return f"{archive.name}, unpacked and with its environment, as the engine does it"
    return f"{archive.name}, unpacked"


def try_package(bench: Bench, language: str) -> str:
    """Install a language's package, deploy the example, deploy it again, destroy it; return what was seen.

    Raises:
        NotBuilt: the package or a tool is not here.
        Refused: something went another way than it must.
    """
    project = bench.scratch / language
    shutil.copytree(
        EXAMPLE.with_name(language), project, ignore=shutil.ignore_patterns("bin", "node_modules", "target")
    )
    with ExitStack() as until:
        more = until.enter_context(LANGUAGES[language](bench, project))
        until.enter_context(_environment(more))
        emulator = until.enter_context(Emulator.start())
        emulator.settings(activationSeconds=0)
        return _deployed(connected(_stack(bench, project), emulator, suffix="12345"), emulator)


@contextmanager
def _environment(more: Mapping[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in more}
    os.environ.update(more)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            os.environ.update({} if value is None else {name: value})


def _stack(bench: Bench, project: Path) -> Stack:
    host = _HOSTS.get(project.name)
    if not bench.real or (host and shutil.which(host) is None):
        folder = f"home/plugins/resource-alicloud-v{bench.version}" if bench.real else "plugin"
        _declare(project, plugins={"providers": [{"name": "alicloud", "path": str(bench.scratch / folder)}]})
        return StandInStack(project)
    _declare(project, plugins={})
    home = bench.scratch / f"{project.name}-home"
    home.mkdir()
    (home / "plugins").symlink_to(bench.scratch / "home/plugins")
    return PulumiStack(project, home)


def _deployed(stack: Stack, emulator: Emulator) -> str:
    expected = {"create": 4}
    for operation in ("up", "up", "destroy"):
        outcome = getattr(stack, operation)()
        seen = {kind: count for kind, count in outcome.changes.items() if count}
        if not outcome.ok or (operation == "up" and not expected.items() <= seen.items()):
            raise Refused(f"`{operation}` did {seen or 'nothing'} in place of {expected}. {' '.join(outcome.errors)}")
        expected = {"same": 4}
    if left := emulator.state()["models"]:
        raise Refused(f"`destroy` left {', '.join(left)}.")
    return "up made 4, up again found the same 4, destroy left nothing"


def _declare(project: Path, **keys: Any) -> None:
    path = project / "Pulumi.yaml"
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    path.write_text(yaml.safe_dump(content | keys), encoding="utf-8")


@contextmanager
def _python(bench: Bench, project: Path) -> Iterator[dict[str, str]]:
    wheel = bench.artifact("pulumi_alicloud_pai-*.whl")
    (project / "requirements.txt").write_text(f"{wheel}\n", encoding="utf-8")
    run(project, sys.executable, "-m", "venv", "venv")
    run(project, project / "venv/bin/python", "-m", "pip", "install", "--quiet", "-r", "requirements.txt")
    _declare(project, runtime={"name": "python", "options": {"toolchain": "pip", "virtualenv": "venv"}})
    yield {}


@contextmanager
def _typescript(bench: Bench, project: Path) -> Iterator[dict[str, str]]:
    need("node", "npm")
    packed = bench.artifact("pulumi-alicloud-pai-*.tgz")
    (project / "package-lock.json").unlink()
    path = project / "package.json"
    path.write_text(path.read_text(encoding="utf-8").replace("file:../../../sdk/nodejs", f"file:{packed}"), "utf-8")
    run(project, "npm", "install", "--no-audit", "--no-fund")
    run(project, "node", "node_modules/typescript/bin/tsc")
    yield {}


@contextmanager
def _go(bench: Bench, project: Path) -> Iterator[dict[str, str]]:
    need("go")
    packed = bench.artifact("alicloud-sdk-go-*.zip")
    path = project / "go.mod"
    path.write_text(_MODULES.sub("", path.read_text(encoding="utf-8")), encoding="utf-8")
    with published(packed, bench.scratch) as environment:
        run(project, "go", "get", f"{sdks.GO_MODULE}/alicloud/pai@v{bench.version}", environment=environment)
        written = (project / "go.sum").read_text(encoding="utf-8")
        if f"{sdks.GO_MODULE} v{bench.version} {sdks.go_sum(packed)}\n" not in written:
            raise Refused(f"go.sum of {project} has another sum than {packed.name}. Mend `go_sum` in release/sdks.py.")
        yield environment


@contextmanager
def _java(bench: Bench, project: Path) -> Iterator[dict[str, str]]:
    need("mvn", "java")
    jar, pom = bench.artifact("alicloud-*[0-9].jar"), bench.artifact("alicloud-*.pom")
    # A repository of its own, so that no package of the same version is there; the rest is linked, not fetched again.
    own, usual = bench.scratch / "repository", Path.home() / ".m2/repository"
    if usual.is_dir():
        shutil.copytree(usual, own, copy_function=_link, ignore=shutil.ignore_patterns("pulumialicloudpai"))
    (project / ".mvn").mkdir()
    (project / ".mvn/maven.config").write_text(f"-Dmaven.repo.local={own}\n", encoding="utf-8")
    goal = "org.apache.maven.plugins:maven-install-plugin:3.1.3:install-file"
    run(project, "mvn", "--quiet", "--batch-mode", goal, f"-Dfile={jar}", f"-DpomFile={pom}")
    yield {}


def _link(source: str, to: str) -> None:
    try:
        os.link(source, to)
    except OSError:  # another file system
        shutil.copyfile(source, to)


@contextmanager
def _csharp(bench: Bench, project: Path) -> Iterator[dict[str, str]]:
    need("dotnet")
    packed = bench.artifact("PulumiAlicloudPai.AliCloud.*.nupkg")
    (project / "nuget.config").write_text(_FEED.format(folder=packed.parent), encoding="utf-8")
    (path,) = project.glob("*.csproj")
    own = f'<PackageReference Include="PulumiAlicloudPai.AliCloud" Version="{bench.version}" />'
    path.write_text(re.sub(r"<ProjectReference .*?/>", own, path.read_text(encoding="utf-8")), encoding="utf-8")
    environment = {"NUGET_PACKAGES": str(bench.scratch / "packages"), "DOTNET_CLI_TELEMETRY_OPTOUT": "true"}
    run(project, "dotnet", "build", environment=environment)
    if not bench.real or shutil.which(_HOSTS["csharp"]) is None:
        raise NotBuilt("the example compiles with it, and no engine that runs C# is on PATH")
    yield environment


LANGUAGES: Final[Mapping[str, Laying]] = {
    "python": _python,
    "typescript": _typescript,
    "go": _go,
    "java": _java,
    "csharp": _csharp,
}
"""How a package is installed, by the folder of the example."""

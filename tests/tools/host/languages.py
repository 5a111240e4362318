"""How a program is started, by the language it is written in; and what its SDKs say about their plugins.

Every program learns the engine's addresses and its configuration from the environment, under the names that the Go,
Java and .NET SDKs read by themselves. A language is a row: the command that runs a program of it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from importlib import metadata, util
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from tests.tools.host.project import Project

_RUN_PYTHON = Path(__file__).with_name("run_python.py")
_RUN_NODEJS = Path(__file__).with_name("run_nodejs.js")
_RUN_JAVA = """
built=target/classpath
if [ ! -e $built ] || [ -n "$(find src pom.xml -newer $built)" ]; then
  mvn --quiet --batch-mode -Dstyle.color=never compile \\
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=$built || exit 1
fi
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "target/classes:$(cat $built)" "$0"
"""


def _python(project: Project) -> list[str]:
    own = project.options.get("virtualenv")
    python = str(project.directory / own / "bin" / "python") if own else sys.executable
    return [python, str(_RUN_PYTHON), str(project.directory)]


def _go(project: Project) -> list[str]:
    # Not `go run`: a stop would reach it and not the program. An executable that is current is not linked again.
    program = project.directory / "bin" / project.name
    return ["sh", "-c", 'go build -o "$0" . && exec "$0"', str(program)]


def _java(project: Project) -> list[str]:
    # As for Go, a stop must reach the program itself, and what is current is not built again.
    about = ET.parse(project.directory / "pom.xml")  # noqa: S314 - the project's own
    program = about.findtext(".//{*}exec.mainClass")
    return ["sh", "-c", _RUN_JAVA, str(program)]


def _nodejs(_project: Project) -> list[str]:
    return ["node", str(_RUN_NODEJS)]


LANGUAGES: Mapping[str, Callable[[Project], list[str]]] = {
    "go": _go,
    "java": _java,
    "nodejs": _nodejs,
    "python": _python,
}


class UnknownLanguage(Exception):
    """The stand-in cannot run programs of this language."""


def start(project: Project, address: str, *, preview: bool) -> subprocess.Popen[str]:
    """Start a program; what it prints is its own."""
    if project.runtime not in LANGUAGES:
        raise UnknownLanguage(
            f"The stand-in for the engine runs programs in {', '.join(LANGUAGES)}, not in {project.runtime}: "
            "run this one with `pulumi`."
        )
    environment = {
        "PULUMI_MONITOR": address,
        "PULUMI_ENGINE": address,
        "PULUMI_PROJECT": project.name,
        "PULUMI_STACK": project.stack,
        "PULUMI_ORGANIZATION": project.organization,
        "PULUMI_ROOT_DIRECTORY": str(project.directory),
        "PULUMI_CONFIG": json.dumps(project.config),
        "PULUMI_CONFIG_SECRET_KEYS": json.dumps(sorted(project.secret_keys)),
        "PULUMI_DRY_RUN": "true" if preview else "false",
        "PULUMI_PARALLEL": str(project.parallel),
    }
    return subprocess.Popen(
        LANGUAGES[project.runtime](project),
        cwd=project.directory,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        text=True,
    )


def plugin_of(package: str) -> tuple[str, str]:
    """Return version and place of a package's plugin, as an installed Python SDK has them; empty when none is."""
    for name in (each.metadata["Name"] for each in metadata.distributions()):
        spec = util.find_spec(name.replace("-", "_")) if name.startswith("pulumi-") else None
        if spec is None or spec.origin is None:
            continue
        about = Path(spec.origin).with_name("pulumi-plugin.json")
        if about.exists() and (content := json.loads(about.read_text())).get("name") == package:
            return content.get("version", ""), content.get("server", "")
    return "", ""

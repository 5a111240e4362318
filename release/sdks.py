"""The SDKs as packages, each built by its language's own tools from the sources of the commit.

A language whose tools are missing on this machine is not built, and that is said: no package is put together by hand.
"""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import sys
import zipfile
from datetime import datetime, timezone
from pathlib import Path
from typing import Final

from release.artifact import Artifact
from release.commands import need
from release.packing import zip_of
from release.workshop import Workshop
from tests.tools.node_tool import install_tools

GO_MODULE: Final = "github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go"
_JAVA: Final = "alicloud"


def python(workshop: Workshop) -> list[Artifact]:
    """Build a wheel and a source distribution of the plugin and of the Python SDK."""
    made: list[Artifact] = []
    for name, project in (("plugin", workshop.source), ("Python SDK", workshop.source / "sdk/python")):
        built = workshop.source / "built" / name
        # Without isolation: the back end is the one that pyproject.toml pins, since it writes its version into wheels.
        workshop.run(project, sys.executable, "-m", "build", "--quiet", "--no-isolation", "--outdir", built)
        for path in sorted(built.iterdir()):
            form = "wheel" if path.suffix == ".whl" else "source distribution"
            made.append(Artifact(workshop.take(path), f"{form} of the {name}", "PyPI"))
    return made


def npm(workshop: Workshop) -> list[Artifact]:
    """Compile the TypeScript SDK, and pack it."""
    need("node", "npm")
    project = workshop.source / "sdk/nodejs"
    (project / "node_modules").symlink_to(install_tools())
    compiler = project / "node_modules/typescript/bin/tsc"
    workshop.run(project, "node", compiler)
    workshop.run(project, "npm", "pack", "--ignore-scripts")
    (packed,) = project.glob("*.tgz")
    return [Artifact(workshop.take(packed), "package of the TypeScript SDK", "npm")]


def maven(workshop: Workshop) -> list[Artifact]:
    """Compile the Java SDK, and pack classes, sources and documentation."""
    need("mvn", "java")
    project = workshop.source / "sdk/java"
    workshop.run(project, "mvn", "--quiet", "--batch-mode", "-Dstyle.color=never", "-Prelease", "package")
    stem = f"{_JAVA}-{workshop.version}"
    kinds = {"": "classes", "-sources": "sources", "-javadoc": "documentation"}
    made = [
        Artifact(workshop.take(project / f"target/{stem}{part}.jar"), f"{kind} of the Java SDK", "Maven Central")
        for part, kind in kinds.items()
    ]
    pom = workshop.take(project / "pom.xml", f"{stem}.pom")
    return [*made, Artifact(pom, "project file of the Java SDK", "Maven Central")]


def go(workshop: Workshop) -> list[Artifact]:
    """Pack the Go SDK as proxies of modules hold it; they will make the same content from the tag."""
    below = "sdk/go/"
    inside = f"{GO_MODULE}@v{workshop.version}/"
    content = {
        inside + name.removeprefix(below): (workshop.source / name).read_bytes() for name in workshop.tree.listed(below)
    }
    packed = workshop.out / f"alicloud-sdk-go-v{workshop.version}.zip"
    zip_of(packed, content)
    return [Artifact(packed, "module of the Go SDK", "nowhere: the tag", note=f"go.sum: {go_sum(packed)}")]


def go_sum(packed: Path) -> str:
    """Return the sum of a module's content as go.sum and the public sum database have it."""
    with zipfile.ZipFile(packed) as opened:
        lines = [f"{hashlib.sha256(opened.read(name)).hexdigest()}  {name}\n" for name in sorted(opened.namelist())]
    return "h1:" + base64.b64encode(hashlib.sha256("".join(lines).encode()).digest()).decode()


def go_proxy(packed: Path, version: str, time: int, to: Path) -> Path:
    """Lay a packed module out as a proxy of modules has it, in a directory."""
    place = to / GO_MODULE / "@v"
    place.mkdir(parents=True)
    stamp = datetime.fromtimestamp(time, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    (place / "list").write_text(f"v{version}\n", encoding="utf-8")
    (place / f"v{version}.info").write_text(json.dumps({"Version": f"v{version}", "Time": stamp}), encoding="utf-8")
    with zipfile.ZipFile(packed) as opened:
        (place / f"v{version}.mod").write_bytes(opened.read(f"{GO_MODULE}@v{version}/go.mod"))
    shutil.copyfile(packed, place / f"v{version}.zip")
    return to


def nuget(workshop: Workshop) -> list[Artifact]:
    """Compile the .NET SDK, and pack it."""
    need("dotnet")
    project = workshop.source / "sdk/dotnet"
    switches = ("ContinuousIntegrationBuild=true", "CheckEolTargetFramework=false")
    workshop.run(
        project,
        "dotnet",
        "pack",
        "--configuration",
        "Release",
        "--output",
        "packed",
        *(f"-p:{one}" for one in switches),
    )
    (packed,) = (project / "packed").glob("*.nupkg")
    why = "`dotnet pack` gives one entry a random name, and every entry the time of the build"
    return [Artifact(workshop.take(packed), "package of the .NET SDK", "NuGet", reproducible=False, note=why)]

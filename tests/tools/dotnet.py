""".NET for tests: what the real generator prints for a schema, and the compiler. Either may be missing on a machine."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

import pytest

from tests.tools.checkout import BUILD, ROOT
from tests.tools.installed import copy_sources, digest, once

SDK = ROOT / "sdk" / "dotnet"
_REFERENCE: Final = re.compile(r'(?<=ProjectReference Include=")[./]+/sdk/dotnet(?=/)')


def require_generator() -> None:
    """Skip the test where the engine, or its host for .NET, is missing."""
    for program in ("pulumi", "pulumi-language-dotnet"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not on PATH")


def generate(folder: Path, schema: Path = ROOT / "schema.json") -> Path:
    """Let the engine's own generator print an SDK for a schema, and return where it is."""
    with _logo() as address:
        content = json.loads(schema.read_text(encoding="utf-8")) | {"logoUrl": address}
        with_logo = folder / "schema.json"
        with_logo.write_text(json.dumps(content), encoding="utf-8")
        command = ["pulumi", "package", "gen-sdk", str(with_logo), "--language", "dotnet", "--out", str(folder)]
        environment = os.environ | {
            "PULUMI_HOME": str(folder / "home"),
            "PULUMI_SKIP_UPDATE_CHECK": "true",
            "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
        }
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)} failed: {done.stdout}{done.stderr}"
    return folder / "dotnet"


def require_compiler() -> None:
    """Skip the test where there is no compiler, and say what that means."""
    if shutil.which("dotnet") is None:
        pytest.skip("dotnet is not on PATH: nothing in C# was compiled")


def install_sdk() -> Path:
    """Return a copy of the SDK of this checkout, for programs' builds to leave their files in."""
    place = BUILD / "dotnet-sdk"
    return once(place, digest(SDK), lambda: copy_sources(SDK, place))


def copy_program(program: Path, to: Path, sdk: Path) -> Path:
    """Copy a program, and let its project refer to an SDK."""
    copy_sources(program, to)
    (project,) = to.glob("*.csproj")
    content = project.read_text(encoding="utf-8")
    project.write_text(_REFERENCE.sub(lambda _: str(sdk), content), encoding="utf-8")
    return to


def build(project: Path, *words: str) -> None:
    """Compile a project, with warnings as errors.

    What is not about our source is left out: that a framework is out of support, and what is known of others' packages.
    """
    switches = ("TreatWarningsAsErrors=true", "CheckEolTargetFramework=false", "NuGetAudit=false")
    dotnet(project, "build", "--configuration", "Release", *(f"-p:{switch}" for switch in switches), *words)


def dotnet(directory: Path, *words: str) -> str:
    """Run the command in a project and return what it prints; fail the test when it fails."""
    environment = os.environ | {"DOTNET_CLI_TELEMETRY_OPTOUT": "true", "DOTNET_NOLOGO": "true"}
    command = ["dotnet", *words]
    done = subprocess.run(command, cwd=directory, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)} failed: {done.stdout}{done.stderr}"
    return done.stdout


class _Logo(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the parent's name
        """Say nothing."""


@contextmanager
def _logo() -> Iterator[str]:
    """Give the address of a picture: the generator fetches one, by default from a host of the vendor's."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Logo) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/logo.png"
        server.shutdown()
